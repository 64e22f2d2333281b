/** A number that stands for one person, as data. */
export interface PersonNumber {
  readonly id: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly name: string;
  readonly class: "national-id" | "health-id";
  /** How it is written: `9` a digit, `A` a capital letter, `X` either; all else stands for itself. */
  readonly layouts: readonly string[];
  /** Forms that say too little by themselves: only where a word near by says what the number is. */
  readonly contextLayouts?: readonly string[];
  /** Words near by that say what it is, in lower case. */
  readonly words: readonly string[];
  /** Is the number, without separators, well formed? */
  readonly isValid: (compact: string) => boolean;
  /** Does a check digit vouch for it? */
  readonly isChecked: boolean;
  /** Who defines it. */
  readonly source: string;
  /** A published example, in parts, so that it does not stand in the repository as a number of somebody. */
  readonly sample: readonly string[];
}

/** Words that announce a number of a person in general. */
const ANY = [
  "national id",
  "identity number",
  "id number",
  "personal number",
  "tax id",
  "tax number",
  "social security",
  "ssn",
  "citizen id",
  "passport",
  "nid",
];

/** An entry of the tables; layouts and words are separated by `|`. */
const entryOf =
  (kind: PersonNumber["class"], commonWords: readonly string[]) =>
  (
    country: string,
    id: string,
    name: string,
    layouts: string,
    contextLayouts: string,
    words: string,
    isChecked: boolean,
    isValid: (compact: string) => boolean,
    sample: readonly string[],
    source: string,
  ): PersonNumber => ({
    id: `${country.toLowerCase()}-${id}`,
    country,
    name,
    class: kind,
    layouts: layouts === "" ? [] : layouts.split("|"),
    contextLayouts: contextLayouts === "" ? [] : contextLayouts.split("|"),
    words: [...words.split("|"), ...commonWords],
    isChecked,
    isValid,
    source,
    sample,
  });

/** A number that a state gives to a person. */
export const nationalId = entryOf("national-id", ANY);
/** A number of a patient, an insured person or a practitioner. */
export const healthId = entryOf("health-id", []);
