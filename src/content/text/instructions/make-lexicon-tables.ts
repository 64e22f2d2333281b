/** The lexicon and its phrases in the form in which texts are compared with them. Made by the build; `compiled-lexicon.ts` reads it. */
import { LEXICON } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import { PHRASES } from "./phrases.ts";
import { foldWord } from "./words.ts";

export interface Step {
  readonly set: number;
  /** Most words between the step before and this one. */
  readonly gap: number;
  /** Only words of the set `filler` may stand between. */
  readonly isFilled: boolean;
}

export interface CompiledPhrase extends Pick<Phrase, "family" | "weight"> {
  readonly isForHidden: boolean;
  readonly steps: readonly Step[];
}

export interface LexiconTables {
  readonly setCount: number;
  /** The set of the words that may stand between others. */
  readonly filler: number;
  /** A line for each word, folded, and the numbers of the sets that hold it. */
  readonly words: string;
  /** The same for stems. */
  readonly stems: string;
  readonly phrases: readonly CompiledPhrase[];
}

/** Most words of a phrase with those between: as many as the bits by which its ways are followed. */
const LONGEST_PHRASE = 32;

/** Makes the tables. Throws where the lexicon holds what texts are not compared with. */
export function makeLexiconTables(): LexiconTables {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const known = new Map<string, number>();
  const setOf = (text: string): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const all = text.split("|").flatMap((part) => {
      if (!part.startsWith("@")) return [part];
      const list = LEXICON[part.slice(1)];
      if (list === undefined) throw new Error(`no word set ${part}`);
      return list.split(/\s+/);
    });
    const id = known.size;
    known.set(text, id);
    for (const word of all) {
      const folded = foldWord(word.replace("*", ""));
      if (folded === "") continue;
      // In a text, digits and these signs are read as the letters that they stand for.
      if (/[0-9@$]/.test(folded)) throw new Error(`\`${word}\` holds what is read as a letter; write the letter`);
      const map = word.endsWith("*") ? stems : words;
      map.set(folded, [...(map.get(folded) ?? []), id]);
    }
    return id;
  };
  const filler = setOf("@filler");
  const phrases = PHRASES.map(({ family, weight, steps, isForHidden }): CompiledPhrase => {
    const made: Step[] = [];
    let gap = 0;
    let isFilled = false;
    for (const part of steps.split(" ")) {
      if (/^[<~]\d$/.test(part)) {
        gap = Number(part.slice(1));
        isFilled = part.startsWith("~");
      } else {
        made.push({ set: setOf(part), gap, isFilled });
        gap = 0;
        isFilled = false;
      }
    }
    if (made.reduce((reach, step) => reach + step.gap + 1, 0) > LONGEST_PHRASE) throw new Error(`the phrase \`${steps}\` reaches over too many words`);
    return { family, weight, isForHidden: isForHidden === true, steps: made };
  });
  const lines = (map: ReadonlyMap<string, readonly number[]>): string => [...map].map(([word, sets]) => [word, ...sets].join(" ")).join("\n");
  return { setCount: known.size, filler, words: lines(words), stems: lines(stems), phrases };
}
