import { canonicalPath, globTest } from "../facts/index.ts";
import type { Analysis } from "./analysis.ts";
import type { ShellState } from "./state.ts";
import { hasGlob, hasHole, pathPattern, textValue, type Value } from "./value.ts";

/** Names looked at in one folder, and names one glob may become before it is kept as a pattern. */
const MAX_NAMES = 2000;
const MAX_MATCHES = 300;
const MAX_FOLDERS = 60;

/** Names in `folder` that match, hidden ones only when the pattern names the dot. */
function matchingNames(folder: string, segment: string, analysis: Analysis): readonly string[] | undefined {
  const { facts } = analysis.world;
  const real = canonicalPath(folder, "/", facts)?.path ?? folder;
  const listed = facts.list(real, MAX_NAMES);
  const made = [...analysis.overlay.keys()]
    .filter((path) => path.startsWith(`${real}/`) && !path.slice(real.length + 1).includes("/"))
    .map((path) => path.slice(real.length + 1));
  if (listed === undefined && made.length === 0) return undefined;
  const test = globTest(segment);
  const isDotNamed = segment.startsWith(".") || segment.startsWith("\\.") || segment.startsWith("[.");
  const names = [...new Set([...(listed ?? []), ...made])];
  if (!analysis.work(names.length + analysis.overlay.size)) return undefined;
  return names.filter((name) => (isDotNamed || !name.startsWith(".")) && test(name)).toSorted();
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

/** Paths that an absolute pattern matches; `undefined` when a folder cannot be listed or there are too many. */
function matches(pattern: string, analysis: Analysis): readonly string[] | undefined {
  let folders = [""];
  const segments = pattern.split("/").slice(1);
  for (const segment of segments) {
    if (segment === "") continue;
    if (!/(?<!\\)[*?[]/.test(segment)) {
      folders = folders.map((folder) => `${folder}/${unescape(segment)}`);
      continue;
    }
    if (folders.length > MAX_FOLDERS) return undefined;
    const next: string[] = [];
    let isListed = false;
    for (const folder of folders) {
      const names = matchingNames(folder === "" ? "/" : folder, segment.replace(/\*{2,}/g, "*"), analysis);
      if (names === undefined) continue;
      isListed = true;
      for (const name of names) next.push(`${folder}/${name}`);
    }
    if (!isListed || next.length > MAX_MATCHES) return undefined;
    folders = next;
  }
  const last = segments.at(-1) ?? "";
  if (/(?<!\\)[*?[]/.test(last)) return folders;
  return folders.filter((path) => analysis.world.facts.lookAt(path) !== undefined || analysis.overlay.has(path));
}

/**
 * Pathname expansion of one field against the real tree and what this command has made. A pattern
 * that finds nothing stays as it is, as in bash; one that cannot be looked up stays a pattern.
 */
export function expandGlobs(field: Value, state: ShellState, analysis: Analysis): readonly Value[] {
  if (!hasGlob(field) || hasHole(field) || field.pieces.some((piece) => piece.type === "glob" && piece.isInexact === true)) return [field];
  const { pattern } = pathPattern(field);

  if (pattern.startsWith("/")) {
    const found = matches(pattern, analysis);
    return found === undefined || found.length === 0 ? [field] : found.map((path) => ({ ...textValue(path, field.flows), expandedFrom: pattern }));
  }
  if (state.folders.length !== 1) return [field];
  const base = state.folders[0]!;
  const prefix = base === "/" ? "/" : `${base}/`;
  const found = matches(prefix.replace(/[*?[\]\\]/g, "\\$&") + pattern, analysis);
  if (found === undefined || found.length === 0) return [field];
  const dotted = pattern.startsWith("./") ? "./" : "";
  const names = found.map((path) => ({
    ...textValue(dotted + (path.startsWith(prefix) ? path.slice(prefix.length) : path), field.flows),
    expandedFrom: pattern,
  }));
  // In a folder that cannot be listed there may be more than what this command has made.
  return analysis.world.facts.list(base, 1) === undefined ? [field, ...names] : names;
}

/** With `shopt -s dotglob` a leading wildcard matches the dot as well. */
export function hiddenVariant(field: Value): readonly Value[] {
  const { pattern } = pathPattern(field);
  const name = pattern.slice(pattern.lastIndexOf("/") + 1);
  if (!/^[*?]/.test(name)) return [];
  const folder = pattern.slice(0, pattern.length - name.length);
  return [{ pieces: [{ type: "glob", text: `${folder}.${name}` }], flows: field.flows }];
}
