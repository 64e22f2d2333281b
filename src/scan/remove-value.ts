import { SettingsText } from "../agents/index.ts";
import type { ScanItem } from "./item.ts";
import type { Fix } from "./rule.ts";

/** The one span in which two texts differ. */
function changeOf(before: string, after: string): Omit<Fix, "path" | "isSafe"> {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * A change that takes a value out of a JSON file, with its key and comma, as a part of a finding; comments and layout stay. Nothing for other forms, and for files that
 * cannot be changed without a doubt. It counts as safe: use it only for values that give a right or take a protection away.
 */
export function removing({ text, path, problem }: ScanItem, at: readonly (string | number)[]): { readonly fix?: Omit<Fix, "path"> } {
  if (problem !== undefined || !/^\s*(?:\{|\/[/*])/.test(text)) return {};
  try {
    const settings = new SettingsText(text, path);
    settings.remove(at);
    return { fix: { ...changeOf(text, settings.text), isSafe: true } };
  } catch {
    // A key that stands twice, a trailing comma, a path that is not there: no change is better than a wrong one.
    return {};
  }
}
