import { absolutePath } from "../../facts/index.ts";

/** How the call's folder is looked at. */
export interface PathContext {
  /** Absolute folder that the client resolves paths in. */
  readonly cwd: string;
  readonly isThere: (path: string) => boolean;
}

/** A path as it reaches the file system, or why that cannot be told. */
export type ReadPath = { readonly path: string } | { readonly why: string };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What Gemini CLI 0.61.0 makes of a path before it uses it (measured): `%65` becomes `e`, `file://` is taken off, and a leading `@` too where there is
 * no such file. Such paths are not judged by what they say.
 */
export function readPath(text: string): ReadPath {
  if (text.trim() !== text) return { why: "a path begins or ends with a blank; write it without" };
  if (decoded(text) !== text) return { why: "the client decodes `%` in a path; write the path with the character itself" };
  if (/^file:/i.test(text)) return { why: "the client takes `file:` off a path; write the path without it" };
  return text.startsWith("@") ? { why: "the client may take the `@` off a path; write it without, or as `./@…`" } : { path: text };
}

/**
 * The path of a file that is edited in place. The client looks for a relative path that is not there in the whole workspace, hidden folders included,
 * and edits what it finds: `settings.json` became `.gemini/settings.json` (measured).
 */
export function editedPath(text: string, { cwd, isThere }: PathContext): ReadPath {
  const read = readPath(text);
  if ("why" in read || text.startsWith("/") || isThere(absolutePath(text, cwd))) return read;
  return { why: `there is no file \`${text.slice(0, 200)}\` in the session's folder, and the client would take another one of that name; give the whole path` };
}
