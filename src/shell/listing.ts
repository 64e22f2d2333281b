import type { PathResource } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";
import { patternTest } from "./pattern.ts";
import { secretsBelow, type FoundSecret } from "./secret-search.ts";
import { EMPTY, knownText, type Value } from "./value.ts";

/** A condition on the names that a program lists: its pattern fits the last part, or the path below the start. */
export interface NameRule {
  readonly on: "name" | "path";
  /** A shell pattern whose `*` also crosses `/`. */
  readonly pattern: string;
  readonly isNegated: boolean;
  readonly ignoresCase?: boolean;
}

/** Which files below a folder the names stand for that `ls` or `find` print. */
export interface Listing {
  /** Hidden files are left out. */
  readonly skipsHidden: boolean;
  /** Each must hold, unless `isAny`: then one that is not negated is enough. */
  readonly rules: readonly NameRule[];
  readonly isAny?: boolean;
  /** Only what lies in the folder itself. */
  readonly isFlat?: boolean;
}

function holds(rule: NameRule, path: string, folder: string): boolean {
  const below = path.slice(folder === "/" ? 1 : folder.length + 1);
  const fold = (text: string): string => (rule.ignoresCase === true ? text.toLowerCase() : text);
  const fits = patternTest(fold(rule.pattern));
  // A pattern that cannot be read excludes nothing.
  if (fits === undefined) return true;
  const texts = rule.on === "name" ? [below.slice(below.lastIndexOf("/") + 1)] : [below, `./${below}`, path];
  return texts.some((text) => fits(fold(text))) !== rule.isNegated;
}

function isListed(listing: Listing, path: string, folder: string): boolean {
  if (listing.isFlat === true && path.lastIndexOf("/") > (folder === "/" ? 0 : folder.length)) return false;
  if (listing.isAny !== true) return listing.rules.every((rule) => holds(rule, path, folder));
  const wanted = listing.rules.filter(({ isNegated }) => !isNegated);
  return wanted.length === 0 || wanted.some((rule) => holds(rule, path, folder));
}

/** The secrets below a folder whose names a listing prints. */
export function secretsListed(folder: PathResource, listing: Listing, analysis: Analysis): readonly FoundSecret[] {
  return secretsBelow(folder, analysis, listing.skipsHidden).filter(
    ({ resource }) =>
      (resource.isPattern === true && listing.rules.length === 0) || (resource.isPattern !== true && isListed(listing, resource.path, folder.path)),
  );
}

/** What the words of a `find` say about the names that it prints. */
export function listingOfFind(args: readonly Value[]): Listing {
  const rules: NameRule[] = [];
  let isNegated = false;
  let isAny = false;
  args.forEach((arg, n) => {
    const word = knownText(arg) ?? "";
    if (word === "!" || word === "-not") {
      isNegated = !isNegated;
      return;
    }
    const match = /^-(i?)(name|path|wholename)$/.exec(word);
    if (match !== null) {
      const pattern = knownText(args[n + 1] ?? EMPTY);
      const isPruned = knownText(args[n + 2] ?? EMPTY) === "-prune";
      if (pattern !== undefined)
        rules.push({ on: match[2] === "name" ? "name" : "path", pattern, isNegated: isNegated || isPruned, ignoresCase: match[1] === "i" });
    }
    // `-path x -prune -o …` and groups of conditions.
    if (word === "-o" || word === "-or") isAny = true;
    if (word !== "(") isNegated = false;
  });
  return { skipsHidden: false, rules, ...(isAny ? { isAny } : {}) };
}
