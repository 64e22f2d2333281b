import type { TelemetryRecord } from "../otlp/record.ts";

/** Longest text of one attribute that is kept: names and ids, never content. */
const MAX_WORD = 300;

/** The first of these attributes that is a text, of the record or else of its resource. Kept to one line and a length. */
export function wordOf(record: TelemetryRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = record.attributes.get(name) ?? record.resource.get(name);
    if (value === undefined || value === "") continue;
    const text = String(value);
    // Most are short names: nothing is to be done about them.
    return text.length <= MAX_WORD && !/[\0-\x1f\ud800-\udfff]/.test(text)
      ? text
      : text
          .slice(0, MAX_WORD)
          .replace(/[\0-\x1f]+/g, " ")
          .toWellFormed();
  }
  return undefined;
}

/** A whole number that is not negative; agents write many of them as texts. */
export function countOf(record: TelemetryRecord, ...names: readonly string[]): number | undefined {
  const value = numberOf(record, ...names);
  return value !== undefined && Number.isSafeInteger(Math.trunc(value)) && value >= 0 ? Math.trunc(value) : undefined;
}

/** A finite number. */
export function numberOf({ attributes }: TelemetryRecord, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    const number = typeof value === "string" && value.length <= 40 && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return undefined;
}

/** Whether something is said to be true; `undefined` when nothing is said. */
export function truthOf({ attributes }: TelemetryRecord, name: string): boolean | undefined {
  const value = attributes.get(name);
  if (value === true || value === "true") return true;
  return value === false || value === "false" ? false : undefined;
}
