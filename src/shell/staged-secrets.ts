import type { PathResource } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";

/** Secrets that the same command has put into the index or a stash: what git then shows or pushes holds them. */
const staged = new WeakMap<Analysis, PathResource>();

/** Notes that git has recorded a secret. */
export function noteStaged(secret: PathResource, analysis: Analysis): void {
  staged.set(analysis, secret);
}

/** The secret that this command has recorded last, if any. */
export function stagedSecret(analysis: Analysis): PathResource | undefined {
  return staged.get(analysis);
}
