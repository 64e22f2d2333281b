import { HOLE } from "../operations.ts";
import { joinPaths } from "./behaviour.ts";
import { PLAIN, alternatives, choice, dataOf, isKnown, originOf, text, textOf, type Value } from "./value.ts";

/** Paths that a glob pattern stands for, below a folder. */
export function globbed(folder: Value | undefined, pattern: Value | undefined, isDeep = false): Value {
  const ways = alternatives(pattern ?? PLAIN)
    .flatMap((one): readonly (string | undefined)[] => {
      const content = textOf(one);
      return content === undefined ? [undefined] : withoutBraces(content);
    })
    .map((content) => {
      if (content === undefined) return text(HOLE.any);
      const holes = content
        .replace(/\*\*/g, HOLE.tree)
        .replace(/\*|\?|\[[^\]/]{0,80}\]/g, HOLE.name)
        .replace(/\uE001+/g, HOLE.name);
      return text(isDeep ? `${HOLE.tree}/${holes}` : holes);
    });
  return folder === undefined ? choice(ways) : joinPaths([folder, choice(ways)]);
}

/** `a.{ts,tsx}` is `a.ts` and `a.tsx`. */
function withoutBraces(pattern: string): readonly string[] {
  const found = /\{([^{}]{0,200})\}/.exec(pattern);
  if (found === null) return [pattern];
  const ways = found[1]!.split(",").map((part) => pattern.slice(0, found.index) + part + pattern.slice(found.index + found[0].length));
  return ways.length > 8 ? [pattern.slice(0, found.index) + HOLE.name] : ways.map((way) => way.replace(/\{[^{}]{0,200}\}/g, HOLE.name));
}

/** Applies a function to every path that a value may be. */
export function mapPath(value: Value | undefined, change: (path: string) => string | undefined): Value {
  return choice(
    alternatives(value ?? PLAIN).map((one) => {
      const path = textOf(one);
      const changed = path === undefined ? undefined : change(path);
      return changed === undefined ? dataOf(originOf(one)) : text(changed);
    }),
  );
}

/** The folder that a path lies in. */
export function parentPath(path: string): string | undefined {
  if (path === HOLE.any) return undefined;
  const clean = path.replace(/\/+$/, "");
  const at = clean.lastIndexOf("/");
  if (at === -1) return clean === "~" ? undefined : isKnown(clean) || !clean.includes(HOLE.any) ? "." : undefined;
  return clean.slice(0, at) || "/";
}

/** The last part of a path. */
export function lastName(path: string): string | undefined {
  const name = path.replace(/\/+$/, "").split("/").at(-1)!;
  return path.includes(HOLE.any) && name.includes(HOLE.any) && name !== HOLE.any ? name : name === HOLE.any ? undefined : name;
}

/** Splits a name into what stands before the last dot and the rest. */
export function splitName(path: string): readonly [string, string] {
  const at = path.lastIndexOf(".");
  return at <= path.lastIndexOf("/") + 1 ? [path, ""] : [path.slice(0, at), path.slice(at)];
}
