import { parse, type ParsedScript } from "unbash";
import { uncoveredConstruct } from "./cover.ts";

/** Longer inputs are not read; the hook answers with `unknown`. */
export const MAX_SOURCE = 64 * 1024;
/** Counted constructs that the parser reads in more than linear time, and how many of each are real in practice. */
const MAX_HEREDOCS = 64;
const MAX_OPENINGS = 2000;

export type ParseResult = { readonly ok: true; readonly script: ParsedScript } | { readonly ok: false; readonly why: string; readonly script?: ParsedScript };

function count(text: string, what: string, limit: number): number {
  let found = 0;
  for (let at = text.indexOf(what); at !== -1 && found <= limit; at = text.indexOf(what, at + what.length)) found += 1;
  return found;
}

/** How deep brackets may stand in brackets; people use four. */
const MAX_BRACKETS = 40;

/** The deepest nesting of round brackets, quotes aside. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const c of source) {
    if (c === "(") deepest = Math.max(deepest, ++depth);
    else if (c === ")" && depth > 0) depth -= 1;
  }
  return deepest;
}

function tooMuch(source: string): string | undefined {
  if (source.length > MAX_SOURCE) return "the command is longer than 64 KiB";
  if (source.includes("\0")) return "the command holds a NUL byte";
  if (count(source, "<<", MAX_HEREDOCS) > MAX_HEREDOCS) return "more here-documents than can be followed";
  for (const opening of ["$(", "((", "${", "`", "case ", "{", "("]) {
    if (count(source, opening, MAX_OPENINGS) > MAX_OPENINGS) return `more nested \`${opening.trim()}\` than can be followed`;
  }
  return depthOf(source) > MAX_BRACKETS ? "brackets are nested more deeply than can be followed" : undefined;
}

/**
 * Shell text as a tree, or why it cannot be read. Anything the parser does not account for (a
 * substitution that bash would run but that is in no node) makes the text unreadable; what could be
 * read is still returned, so that what is certainly dangerous in it can be named.
 */
export function parseShell(source: string): ParseResult {
  const limit = tooMuch(source);
  if (limit !== undefined) return { ok: false, why: limit };
  let script: ParsedScript;
  try {
    script = parse(source);
  } catch {
    return { ok: false, why: "the command is nested too deeply to be read" };
  }
  const error = script.errors?.[0];
  if (error !== undefined) return { ok: false, why: `the shell text is not well formed (${error.message})`, script };
  let uncovered: string | undefined;
  try {
    uncovered = uncoveredConstruct(source, script);
  } catch {
    // Only the depth of the tree can do this; what would follow it would fail as well.
    return { ok: false, why: "the command is nested too deeply to be read" };
  }
  return uncovered === undefined ? { ok: true, script } : { ok: false, why: uncovered, script };
}
