import { bankAccounts, paymentCards } from "./accounts.ts";
import { birthDates, emailAddresses, labelledRecords, machineAddresses, postalAddresses, telephoneNumbers } from "./contacts.ts";
import { personNumbers } from "./person-numbers.ts";

export const PERSONAL_CLASSES = ["email", "phone", "address", "ip", "mac", "birth-date", "card", "iban", "national-id", "health-id"] as const;
export type PersonalClass = (typeof PERSONAL_CLASSES)[number];

/** Data about a person at one place. The value itself is not carried: reports and records must not hold it. */
export interface PersonalFinding {
  readonly class: PersonalClass;
  /** What exactly: `visa`, `de`, `fr-nir`, `role`, … */
  readonly kind: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** A value of documentation, tests or nobody: it is reported, and counts for nothing. */
  readonly isExample: boolean;
}

/** What one text holds of one class. */
export interface PersonalCount {
  readonly class: PersonalClass;
  /** Different values, without examples. */
  readonly distinct: number;
  readonly level: "few" | "many";
}

export interface PersonalReport {
  readonly findings: readonly PersonalFinding[];
  readonly counts: readonly PersonalCount[];
  /** `none`: nothing, or so little that it is an author's line. `personal`: data of several people. `regulated`: a class that laws name. */
  readonly level: "none" | "personal" | "regulated";
}

/** From how many different values on a class is more than a mention. One address in a licence is its author; five are a list of people. */
export const THRESHOLDS: Readonly<Record<PersonalClass, number>> = {
  email: 5,
  phone: 4,
  address: 3,
  ip: 20,
  mac: 10,
  "birth-date": 2,
  card: 1,
  iban: 1,
  "national-id": 1,
  "health-id": 1,
};

/** Classes that laws and contracts name: card data (PCI DSS), identity numbers and health (GDPR art. 9 and 87, HIPAA). */
const REGULATED: ReadonlySet<PersonalClass> = new Set(["card", "iban", "national-id", "health-id", "birth-date"]);

function overlaps(taken: readonly PersonalFinding[], start: number, end: number): boolean {
  for (let i = taken.length - 1; i >= 0 && taken[i]!.end > start - 64; i--) if (taken[i]!.start < end && start < taken[i]!.end) return true;
  return false;
}

/** Every place, the more specific class first where two claim the same characters. Sorted by place. */
export function personalFindings(text: string, classes: ReadonlySet<PersonalClass> = new Set(PERSONAL_CLASSES)): PersonalFinding[] {
  const groups: PersonalFinding[][] = [];
  const add = (
    name: PersonalClass,
    found: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly isExample: boolean }[],
  ): void => {
    groups.push(found.map(({ kind, start, end, isExample }) => ({ class: name, kind, start, end, isExample })));
  };
  const hasDigit = /\d{2}/.test(text);
  if (hasDigit && classes.has("iban")) add("iban", bankAccounts(text));
  if (hasDigit && classes.has("card")) add("card", paymentCards(text));
  if (hasDigit && (classes.has("national-id") || classes.has("health-id"))) {
    for (const { number, start, end } of personNumbers(text))
      if (classes.has(number.class)) groups.push([{ class: number.class, kind: number.id, start, end, isExample: false }]);
    for (const found of labelledRecords(text)) {
      const name = found.kind === "record" ? ("health-id" as const) : ("national-id" as const);
      if (classes.has(name)) add(name, [found]);
    }
  }
  if (hasDigit && classes.has("birth-date")) add("birth-date", birthDates(text));
  if (hasDigit && (classes.has("ip") || classes.has("mac"))) {
    const machines = machineAddresses(text);
    if (classes.has("ip"))
      add(
        "ip",
        machines.filter(({ isHardware }) => !isHardware),
      );
    if (classes.has("mac"))
      add(
        "mac",
        machines.filter(({ isHardware }) => isHardware),
      );
  }
  if (hasDigit && classes.has("phone")) add("phone", telephoneNumbers(text));
  if (hasDigit && classes.has("address")) add("address", postalAddresses(text));
  if (classes.has("email")) add("email", emailAddresses(text));
  const rank = new Map(groups.flatMap((group, i) => group.map((one) => [one, i] as const)));
  const out: PersonalFinding[] = [];
  for (const one of groups.flat().sort((a, b) => a.start - b.start || rank.get(a)! - rank.get(b)!)) {
    if (!overlaps(out, one.start, one.end)) out.push(one);
    else if (
      out.at(-1)!.start < one.end &&
      one.start < out.at(-1)!.end &&
      rank.get(one)! < rank.get(out.at(-1)!)! &&
      !overlaps(out.slice(-8, -1), one.start, one.end)
    )
      out[out.length - 1] = one;
  }
  return out;
}

/** Different values of each class, without examples. */
function countsOf(text: string, findings: readonly PersonalFinding[]): PersonalCount[] {
  const values = new Map<PersonalClass, Set<string>>();
  for (const { class: name, kind, start, end, isExample } of findings) {
    if (isExample || kind === "role") continue;
    const set = values.get(name) ?? new Set();
    set.add(
      text
        .slice(start, end)
        .toLowerCase()
        .replaceAll(/[\s().-]/g, ""),
    );
    values.set(name, set);
  }
  return [...values].map(([name, set]): PersonalCount => ({ class: name, distinct: set.size, level: set.size >= THRESHOLDS[name] ? "many" : "few" }));
}

/** Data that laws name, without examples, where there is enough of any class of it to matter; nothing below that. No other class is looked for. Linear in the text. */
export function regulatedFindings(text: string): readonly PersonalFinding[] {
  const findings = personalFindings(text, REGULATED);
  return countsOf(text, findings).some(({ level }) => level === "many") ? findings.filter(({ isExample }) => !isExample) : [];
}

/** Personal and regulated data of a text, and whether there is enough of it to matter. Linear in the text. */
export function scanPersonal(text: string): PersonalReport {
  const findings = personalFindings(text);
  const counts = countsOf(text, findings);
  const many = counts.filter(({ level }) => level === "many");
  return { findings, counts, level: many.some((count) => REGULATED.has(count.class)) ? "regulated" : many.length > 0 ? "personal" : "none" };
}
