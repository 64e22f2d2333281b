import { canonicalPath, isInside } from "../../facts/index.ts";
import type { Facts } from "../../model/index.ts";

const MAX_DECODINGS = 3;
const MAX_PATH = 4096;

/** Where paths are looked up: the folder in which the server runs, and the folders that they have to lie in. */
export interface PathWorld {
  readonly facts: Facts;
  readonly cwd: string;
  /** Each list for itself: a path has to lie in one folder of every list. Absolute and canonical; looked up when there is a path. */
  readonly roots: () => readonly (readonly string[])[];
}

/** The roots of a policy as canonical folders. */
export function canonicalRoots(lists: readonly (readonly string[])[], root: string, facts: Facts): readonly (readonly string[])[] {
  return lists.map((list) =>
    list.map((folder) => {
      const own = folder === "~" ? facts.home : folder.startsWith("~/") ? facts.home + folder.slice(1) : folder;
      return canonicalPath(own, root, facts)?.path ?? own;
    }),
  );
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Every path that a server could make of a text: as it stands, out of a `file:` address, with `%2e` read once or more often, with
 * backslashes for slashes, with `~` for the home.
 */
export function readingsOfPath(written: string, home: string): readonly string[] {
  const found = new Set<string>();
  const add = (text: string): void => {
    found.add(text);
    if (text.includes("\\")) found.add(text.replaceAll("\\", "/"));
    if (text === "~" || text.startsWith("~/")) found.add(home + text.slice(1));
    const trimmed = text.trim();
    if (trimmed !== text) found.add(trimmed);
  };
  const isAddress = /^\s*file:/i.test(written);
  const bare = isAddress
    ? written
        .trim()
        .replace(/^file:(?:\/\/[^/]*)?/i, "")
        .replace(/[?#].*$/, "")
    : written;
  add(bare === "" ? "/" : bare);
  for (let text = bare, times = 0; times < MAX_DECODINGS && text.includes("%"); times += 1) {
    const next = decodedOnce(text);
    if (next === text) break;
    add(next);
    text = next;
  }
  // Quotation marks that a careless server takes off.
  const bareOfQuotes = /^(["'])(.*)\1$/s.exec(bare)?.[2];
  if (bareOfQuotes !== undefined) add(bareOfQuotes);
  return [...found];
}

/** The part of a pattern in front of its first wildcard, up to a whole name. */
function literalStart(path: string): string {
  const start = path.search(/[*?[{]/);
  return start === -1 ? path : path.slice(0, path.lastIndexOf("/", start) + 1) || ".";
}

function hasBackwardStep(path: string): boolean {
  return path.split("/").includes("..");
}

/** Why a path may not be used; `undefined` when every reading of it lies inside the roots. */
export function pathRefusal(written: string, { facts, cwd, roots }: PathWorld): string | undefined {
  const shown = `\`${written.slice(0, 120)}\``;
  if (written.length > MAX_PATH) return "a path is longer than any that there can be";
  if (/[\0-\u001f\u007f]/.test(written) || !written.isWellFormed()) return "a path holds control characters; write it without them";
  const fold = (path: string): string => (facts.platform === "linux" ? path : path.toLowerCase());
  const lists = roots();
  for (const reading of readingsOfPath(written, facts.home)) {
    if (reading.includes("\0")) return `${shown} holds a NUL character`;
    const literal = literalStart(reading);
    if (literal !== reading && hasBackwardStep(reading.slice(literal.length))) return `${shown} steps back behind a wildcard, so where it leads cannot be said`;
    const canonical = canonicalPath(literal, cwd, facts);
    if (canonical === undefined) return `where ${shown} leads cannot be said`;
    for (const list of lists) {
      if (list.some((root) => isInside(fold(canonical.path), fold(root)))) continue;
      return `${shown} lies outside of the folders that this server may use (${list.slice(0, 4).join(", ")})`;
    }
  }
  return undefined;
}
