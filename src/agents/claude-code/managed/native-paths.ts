import { PATH_SETS } from "../../../catalog/index.ts";
import { globAlternatives } from "../../../facts/index.ts";
import { membersOf } from "../../../policy/index.ts";

/** Globs of a policy in the client's way of writing paths, and those that it cannot say. */
export interface NativePaths {
  readonly patterns: readonly string[];
  /** Globs that were left out, because the set excepts some of what they match. */
  readonly left: readonly string[];
}

/** A glob as a permission rule names it: `//` is the root of the file system, `~/` the user's home. */
function nativePattern(glob: string): string | undefined {
  // The rule ends at its bracket, and the client's pattern language has no classes that are surely ours.
  if (/[()[\]!\\]/.test(glob)) return undefined;
  if (glob.startsWith("~/")) return glob;
  if (glob.startsWith("**/")) return `//${glob}`;
  if (glob.startsWith("/")) return `/${glob}`;
  // Relative to the workspace, which the client would take for the folder it was started in.
  return undefined;
}

/** Paths that a glob matches, with wildcards as short and as long as they may be. */
function examples(glob: string): readonly string[] {
  return ["", "x"].map((filler) =>
    glob
      .replace(/\*\*\//g, "a/")
      .replace(/\*\*/g, "a/b")
      .replaceAll("*", filler)
      .replaceAll("?", "x"),
  );
}

/** A glob as the client reads it: a double star and a slash stand for whole folders or for none. */
function folderwise(glob: string): RegExp {
  const text = glob
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*|\?/g, (one) => ({ "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" })[one]!);
  return new RegExp(`^${text}$`);
}

/** A glob with what it takes to hold it against others. */
interface Known {
  readonly glob: string;
  readonly examples: readonly string[];
  readonly test: RegExp;
}

function known(glob: string): Known {
  return { glob, examples: examples(glob), test: folderwise(glob) };
}

/**
 * True when something that the set excepts is matched by the glob, or the other way round: a native rule has no exceptions. Whole
 * folders that are excepted (`/usr/share/**`) do not count against a name anywhere: there the client's rule is the stricter one.
 */
function meetsException(glob: string, exceptions: readonly Known[]): boolean {
  const isAnywhere = glob.startsWith("**/");
  const own = known(glob);
  return exceptions.some(
    (one) =>
      !(isAnywhere && /^[~/].*\/\*\*$/.test(one.glob)) &&
      (one.examples.some((path) => own.test.test(path)) || own.examples.some((path) => one.test.test(path))),
  );
}

/**
 * The client's patterns for what a rule's `path` says.
 * @param ownSets the sets that the policy of the rule's layer defines.
 */
export function nativePaths(values: readonly string[], ownSets: Readonly<Record<string, readonly string[]>>, layer: string): NativePaths {
  const patterns = new Set<string>();
  const left = new Set<string>();
  const take = (glob: string, exceptions: readonly Known[]): void => {
    for (const one of globAlternatives(glob)) {
      const pattern = meetsException(one, exceptions) ? undefined : nativePattern(one);
      if (pattern === undefined) left.add(one);
      else patterns.add(pattern);
    }
  };
  for (const value of values) {
    if (!value.startsWith("@")) {
      take(value, []);
      continue;
    }
    const own = ownSets[`${layer}:${value.slice(1)}`];
    if (own !== undefined) {
      const nested = nativePaths(own, ownSets, layer);
      for (const one of nested.patterns) patterns.add(one);
      for (const one of nested.left) left.add(one);
      continue;
    }
    for (const name of membersOf(value.slice(1))) {
      const set = PATH_SETS.find((one) => one.name === name);
      if (set === undefined) left.add(`@${name}`);
      else {
        const exceptions = (set.except ?? []).map(known);
        for (const glob of set.globs) take(glob, exceptions);
      }
    }
  }
  return { patterns: [...patterns], left: [...left] };
}
