import { isGlob } from "../../facts/index.ts";
import type { ActionEvent } from "../../model/index.ts";

/** Stands for every pattern in `changed_path`: which files it means is seen by trying. */
export const ANY_PATTERN = "*";

const CHANGING: ReadonlySet<string> = new Set(["fs.write", "fs.delete", "fs.attr"]);
const NONE: readonly string[] = [];

/** What the rows of `changed_path` say of an event: each path once that the request would change, and `*` when one of them is a pattern. */
export function changedPaths({ kind, touched }: Partial<Pick<ActionEvent, "kind" | "touched">>): readonly string[] {
  if (kind !== "tool.request" || touched === undefined) return NONE;
  let paths: Set<string> | undefined;
  for (const { effect, on } of touched) {
    if (!CHANGING.has(effect)) continue;
    paths ??= new Set();
    // A NUL would end it for many readers.
    paths.add(on.replaceAll("\0", "\ufffd"));
    if (isGlob(on)) paths.add(ANY_PATTERN);
  }
  return paths === undefined ? NONE : [...paths];
}
