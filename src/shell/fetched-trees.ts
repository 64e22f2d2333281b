import type { Analysis } from "./analysis.ts";
import type { ShellState } from "./state.ts";
import { knownText, type Value } from "./value.ts";

/** Folders that a command has filled from the network or from an archive that came from there. */
const fetched = new WeakMap<Analysis, Set<string>>();

/**
 * Notes that everything below the folder came from the network.
 * @param isWhole also where the folder is the workspace's root, which otherwise holds more than what was fetched.
 */
export function noteFetchedTree(folder: string, analysis: Analysis, isWhole = false): void {
  const own = fetched.get(analysis) ?? new Set<string>();
  fetched.set(analysis, own);
  if (isWhole || (folder !== "/" && folder !== analysis.world.locator.root && folder !== analysis.world.facts.home)) own.add(folder);
}

/** True when the same command has fetched the folder in which the file lies. */
export function isFetched(path: string, analysis: Analysis): boolean {
  const own = fetched.get(analysis);
  return own !== undefined && [...own].some((folder) => path.startsWith(`${folder}/`));
}

/** Commands that have fetched from an address that no remote names: `FETCH_HEAD` then is someone else's code. */
const strangers = new WeakSet<Analysis>();

/** Notes that `FETCH_HEAD` is a stranger's. */
export function noteStranger(analysis: Analysis): void {
  strangers.add(analysis);
}

/** The words name commits that go into the working tree: after a fetch from a stranger, all that lies in it may be the stranger's. */
export function noteTakenOver(words: readonly Value[], state: ShellState, analysis: Analysis): void {
  if (!strangers.has(analysis) || !words.some((word) => /FETCH_HEAD/.test(knownText(word) ?? "FETCH_HEAD"))) return;
  for (const folder of state.folders) noteFetchedTree(folder, analysis, true);
}
