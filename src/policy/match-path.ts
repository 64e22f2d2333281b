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

/** Absolute form of a glob in a policy: `~/` is the home, what does not start with `/` lies below the workspace. */
function absoluteGlob(glob: string, context: JudgeContext): string {
  if (glob === "~") return literalGlob(context.home);
  if (glob.startsWith("~/")) return literalGlob(context.home) + glob.slice(1);
  if (glob.startsWith("/")) return glob;
  const plain = glob.replace(/^(?:\.\/)+/, "");
  const root = context.root === "/" ? "" : literalGlob(context.root);
  return plain === "" || plain === "." ? root || "/" : `${root}/${plain}`;
}

/** Text that only a glob with a double star can match as a whole: it stands for "anything, anywhere below". */
const ANYTHING = "*".repeat(48);

/** One glob made ready for one workspace and home. */
interface Ready {
  /** The glob means one path. */
  readonly exact: string | undefined;
  /** The glob is a folder and all below it. */
  readonly folder: string | undefined;
  /** Every match starts with this. */
  readonly start: string;
  /** Every match holds this after the start. */
  readonly literal: string;
  readonly glob: string;
  /** The glob without a last `/**`: what is a folder's content is also the folder. */
  readonly parent: string | undefined;
  /** A single-character wildcard could match the stand-in for "anything". */
  readonly isCountable: boolean;
}

function ready(glob: string): Ready {
  const special = glob.search(SPECIAL);
  const isFolder = glob.endsWith("/**") && special === glob.length - 2;
  // What stands in braces is one of several; only what stands before them is in every match.
  const [, ...runs] = glob.split("{", 1)[0]!.split(/\*+|\?|\[[^\]]*\]|\\./).map((run) => run.replace(/^\/|\/$/g, ""));
  return {
    exact: special === -1 ? glob : undefined,
    folder: isFolder ? glob.slice(0, -3) : undefined,
    start: special === -1 ? glob : glob.slice(0, special),
    literal: runs.reduce((best, run) => (run.length > best.length ? run : best), ""),
    glob,
    parent: glob.endsWith("/**") ? glob.slice(0, -3) : undefined,
    isCountable: /[?[{]/.test(glob),
  };
}

function matchesPath(one: Ready, path: string): boolean {
  if (one.exact !== undefined) return path === one.exact;
  if (one.folder !== undefined) return path === one.folder || path.startsWith(`${one.folder}/`);
  if (!path.startsWith(one.start) || !path.includes(one.literal, one.start.length - 1)) return false;
  return globTest(one.glob)(path) || (one.parent !== undefined && globTest(one.parent)(path));
}

/** A glob can only meet a path or tree where one's literal start continues the other's. */
function mayMeet(one: Ready, start: string): boolean {
  return one.start.startsWith(start) || start.startsWith(one.start);
}

/** Every path that `pattern` stands for matches. Errs on the side of no. */
function coversPattern(one: Ready, pattern: string): boolean {
  if (one.isCountable || one.exact !== undefined) return false;
  const deep = pattern.replace(/\*\*+/g, `${ANYTHING}/${ANYTHING}`).replace(/(?<!\*)\*(?!\*)|[?]|\[[^\]]*\]/g, ANYTHING);
  return matchesPath(one, deep) && matchesPath(one, pattern.replace(/\/\*\*+$/, ""));
}

/** How far one glob fits what an effect touches: one path, all that a pattern stands for, or a tree. */
function fitGlob(one: Ready, resource: PathResource, isTree: boolean, isWrite: boolean): Fit {
  const { path } = resource;
  if (resource.isPattern === true) {
    if (!mayMeet(one, path.slice(0, path.search(SPECIAL)))) return NO;
    if (coversPattern(one, path)) return YES;
    return globsIntersect(one.glob, path) ? MAYBE : NO;
  }
  const isOwn = matchesPath(one, path);
  if (!isTree) return isOwn ? YES : NO;
  if (isOwn) return one.folder !== undefined || coversPattern(one, `${path}/**`) ? YES : PARTLY;
  const below = path === "/" ? "/" : `${path}/`;
  // A tree that is read or removed holds what the policy names below it; one that is written may.
  if (one.start.startsWith(below)) return isWrite ? MAYBE : PARTLY;
  if (!below.startsWith(one.start)) return NO;
  return one.glob.startsWith("**", one.start.length) || globsIntersect(one.glob, `${literalGlob(below)}**`) ? MAYBE : NO;
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
      list = globs.map((glob) => ready(absoluteGlob(glob, context)));
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
