import { globsIntersect, globTest } from "../facts/index.ts";
import type { Effect, PathResource } from "../model/index.ts";
import type { JudgeContext } from "./compiled.ts";
import { either, type Fit, MAYBE, NO, PARTLY, YES } from "./fit.ts";
import { membersOf } from "./named-sets.ts";

/** Tests one path resource of an effect. */
export type PathTest = (resource: PathResource, effect: Effect, context: JudgeContext) => Fit;

const SPECIAL = /[*?[\\{]/;

/** The glob's characters without meaning, so that a folder's name may hold any of them. */
export function literalGlob(path: string): string {
  return path.replace(/[*?[\]\\{}]/g, "\\$&");
}

/** Text that only a glob with a double star can match as a whole: it stands for "anything, anywhere below". */
const ANYTHING = "*".repeat(48);

/** One glob made ready for one workspace and home. */
interface Ready {
  /** Folder that the glob is relative to; empty for the root. What a folder is called means nothing to a glob. */
  readonly base: string;
  /** Starts with `/`, or is empty for the folder itself. */
  readonly glob: string;
  /** The glob means one path. */
  readonly isExact: boolean;
  /** The glob is a folder and all below it. */
  readonly folder: string | undefined;
  /** Every match starts with this. */
  readonly start: string;
  /** Every match holds this after the start. */
  readonly literal: string;
  /** The glob without a last `/**`: what is a folder's content is also the folder. */
  readonly parent: string | undefined;
  /** A single-character wildcard could match the stand-in for "anything". */
  readonly isCountable: boolean;
}

/** The folder and the rest of a glob: `~/` is the home, what does not start with `/` lies below the workspace. */
function based(glob: string, context: JudgeContext): { readonly base: string; readonly glob: string } {
  if (glob.startsWith("/")) return { base: "", glob: glob === "/" ? glob : glob.replace(/\/$/, "") };
  const isHome = glob === "~" || glob.startsWith("~/");
  const folder = isHome ? context.home : context.root;
  const rest = isHome ? glob.slice(2) : glob.replace(/^(?:\.\/)+/, "");
  const base = folder === "/" ? "" : folder;
  return { base, glob: rest === "" || rest === "." ? "" : `/${rest.replace(/\/$/, "")}` };
}

function ready(pattern: string, context: JudgeContext): Ready {
  const { base, glob } = based(pattern, context);
  const special = glob.search(SPECIAL);
  // What stands in braces is one of several; only what stands before them is in every match.
  const [, ...runs] = glob
    .split("{", 1)[0]!
    .split(/\*+|\?|\[[^\]]*\]|\\./)
    .map((run) => run.replace(/^\/|\/$/g, ""));
  const isBelow = glob.endsWith("/**");
  return {
    base,
    glob,
    isExact: special === -1,
    folder: isBelow && special === glob.length - 2 ? glob.slice(0, -3) : undefined,
    start: special === -1 ? glob : glob.slice(0, special),
    literal: runs.reduce((best, run) => (run.length > best.length ? run : best), ""),
    parent: isBelow ? glob.slice(0, -3) : undefined,
    isCountable: /[?[{]/.test(glob),
  };
}

function isWithin(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

function matchesPath(one: Ready, path: string): boolean {
  if (!isWithin(path, one.base)) return false;
  const own = path.slice(one.base.length);
  if (one.isExact) return own === one.glob;
  if (one.folder !== undefined) return own === one.folder || own.startsWith(`${one.folder}/`);
  if (!own.startsWith(one.start) || !own.includes(one.literal, one.start.length - 1)) return false;
  return globTest(one.glob)(own) || (one.parent !== undefined && globTest(one.parent)(own));
}

/** Every path that `pattern` stands for matches. Errs on the side of no. */
function coversPattern(one: Ready, pattern: string): boolean {
  if (one.isCountable || one.isExact) return false;
  const deep = pattern.replace(/\*\*+/g, `${ANYTHING}/${ANYTHING}`).replace(/(?<!\*)\*(?!\*)|[?]|\[[^\]]*\]/g, ANYTHING);
  return matchesPath(one, deep) && matchesPath(one, pattern.replace(/\/\*\*+$/, ""));
}

/** True when some path may match both the glob and the pattern, whose first `literal` characters mean themselves. */
function mayMeet(one: Ready, pattern: string, literal: number): boolean {
  const start = one.base + one.start;
  const fixed = pattern.slice(0, literal);
  if (fixed.length < start.length)
    return start.startsWith(fixed) && globsIntersect(literalGlob(one.base) + one.glob, literalGlob(fixed) + pattern.slice(literal));
  if (!fixed.startsWith(start)) return false;
  const own = fixed.slice(one.base.length);
  return one.glob.startsWith("**", one.start.length) || globsIntersect(one.glob, literalGlob(own) + pattern.slice(literal));
}

/** How far one glob fits what an effect touches: one path, all that a pattern stands for, or a tree. */
function fitGlob(one: Ready, resource: PathResource, isTree: boolean, isWrite: boolean): Fit {
  const { path } = resource;
  if (resource.isPattern === true) {
    if (coversPattern(one, path)) return YES;
    const special = path.search(SPECIAL);
    return mayMeet(one, path, special === -1 ? path.length : special) ? MAYBE : NO;
  }
  const isOwn = matchesPath(one, path);
  if (!isTree) return isOwn ? YES : NO;
  const below = path === "/" ? "/" : `${path}/`;
  if (isOwn) return one.folder !== undefined || coversPattern(one, `${below}**`) ? YES : PARTLY;
  // A tree that is read or removed holds what the policy names below it; one that is written may.
  if ((one.base + one.start).startsWith(below)) return isWrite ? MAYBE : PARTLY;
  return mayMeet(one, `${below}**`, below.length) ? MAYBE : NO;
}

/**
 * A test for a list of globs and `@sets`.
 * @param patterns user-defined sets already replaced by their members
 */
export function pathTest(patterns: readonly string[]): PathTest {
  const sets = patterns.filter((pattern) => pattern.startsWith("@")).flatMap((pattern) => membersOf(pattern.slice(1)));
  const globs = patterns.filter((pattern) => !pattern.startsWith("@"));
  let list: readonly Ready[] = [];
  let madeFor = "";
  return (resource, effect, context) => {
    for (const name of sets) if (resource.sets.includes(name)) return YES;
    if (resource.scope === "unknown") {
      // Which path it is cannot be said, so it may be any of them.
      return MAYBE;
    }
    if (globs.length === 0) return NO;
    const key = `${context.root}\n${context.home}`;
    if (madeFor !== key) {
      list = globs.map((glob) => ready(glob, context));
      madeFor = key;
    }
    const isTree = effect.traits.includes("recursive");
    const isWrite = effect.kind === "fs.write";
    let fit: Fit = NO;
    for (const one of list) {
      fit = either(fit, fitGlob(one, resource, isTree, isWrite));
      if (fit === YES) return YES;
    }
    return fit;
  };
}
