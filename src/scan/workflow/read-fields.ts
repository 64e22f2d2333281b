import { asObject } from "../values.ts";

/** Jobs, steps and entries of a map beyond this many are not looked at; GitHub itself allows 256 jobs of a matrix. */
export const MAX_ENTRIES = 1000;

/** Characters of a job's text that are looked at. */
const MAX_TEXT = 500_000;

/** A scalar as text; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The scalars of a map by their names; a list or a map below is left out. */
export function textsByName(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, one] of Object.entries(asObject(value) ?? {}).slice(0, MAX_ENTRIES)) {
    const text = textOf(one);
    if (text !== "" || one === "") found.set(name, text);
  }
  return found;
}

/** A scalar or a list of scalars as a list. */
export function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map(textOf);
  const text = textOf(value);
  return text === "" ? [] : [text];
}

/** The scalars within a value, a line each; it stops at a depth, so that a value that holds itself ends. */
export function allText(value: unknown, depth = 8): string {
  const parts: string[] = [];
  const walk = (one: unknown, left: number): void => {
    if (left === 0 || parts.length > 20_000) return;
    if (Array.isArray(one)) for (const part of one) walk(part, left - 1);
    else if (typeof one === "object" && one !== null) {
      for (const [name, part] of Object.entries(one)) {
        const text = textOf(part);
        if (text === "") walk(part, left - 1);
        else parts.push(`${name}: ${text}`);
      }
    } else parts.push(textOf(one));
  };
  walk(value, depth);
  return parts.join("\n").slice(0, MAX_TEXT);
}
