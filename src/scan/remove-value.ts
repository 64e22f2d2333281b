import { modify } from "jsonc-parser";
import type { ScanItem } from "./item.ts";
import type { Fix } from "./rule.ts";

/**
 * A change that takes a value out of a JSON file, with its key and comma; comments and layout stay. `undefined` for other forms, and for files that are not whole.
 * It counts as safe: use it only for values that give a right or take a protection away.
 */
export function removeValue({ text, problem }: ScanItem, at: readonly (string | number)[]): Omit<Fix, "path"> | undefined {
  if (problem !== undefined || !/^\uFEFF?\s*(?:\{|\/[/*])/.test(text)) return undefined;
  try {
    const edits = modify(text, [...at], undefined, {});
    const [edit] = edits;
    if (edit === undefined || edits.length > 1) return undefined;
    return { start: edit.offset, end: edit.offset + edit.length, text: edit.content, isSafe: true };
  } catch {
    return undefined;
  }
}

/** The same as the member of a finding; nothing where there is no such change. */
export function removing(item: ScanItem, at: readonly (string | number)[]): { readonly fix?: Omit<Fix, "path"> } {
  const fix = removeValue(item, at);
  return fix === undefined ? {} : { fix };
}
