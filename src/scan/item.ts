/** What kinds of things a scan knows. */
export const ITEM_KINDS = [
  "settings",
  "mcp",
  "instructions",
  "skill",
  "command",
  "subagent",
  "plugin",
  "marketplace",
  "hooks",
  "agent-rules",
  "workflow",
  "gitlab-ci",
  "action",
  "codeowners",
  "branch-protection",
  "dev-container",
  "package",
  "lockfile",
  "pre-commit",
  "env-file",
  "script",
  "policy",
  "trust",
  "credential",
  "isolation",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Whose the item is: it came with the repository, or it is the user's or the machine's. */
export type ItemScope = "project" | "user" | "machine";

/** A place in a text; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One thing that rules look at: a file, or a part of one that is a thing of its own. */
export interface ScanItem {
  readonly kind: ItemKind;
  /** The agent that reads it; left out where several do. */
  readonly agent?: string;
  readonly scope: ItemScope;
  /** As it is shown: relative to what is scanned, `~/…` in the home, absolute elsewhere. */
  readonly path: string;
  readonly text: string;
  /** Its data, where it has a form that can be read. */
  readonly value?: unknown;
  /** Why its data could not be read. */
  readonly problem?: { readonly message: string; readonly start: number };
  /** Where a value stands in the text; the whole item for a path that is not there. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** Other files that belong to it, by their path within its folder: scripts of a skill, files of a plugin. */
  readonly files?: ReadonlyMap<string, string>;
}

/** Line and column of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.lastIndexOf("\n", offset - 1);
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return { line, column: offset - before };
}
