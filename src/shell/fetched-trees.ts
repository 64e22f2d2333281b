import type { Analysis } from "./analysis.ts";

/** Folders that a command has filled from the network or from an archive that came from there. */
const fetched = new WeakMap<Analysis, Set<string>>();

/** Notes that everything below the folder came from the network. */
export function noteFetchedTree(folder: string, analysis: Analysis): void {
  const own = fetched.get(analysis) ?? new Set<string>();
  fetched.set(analysis, own);
  if (folder !== "/" && folder !== analysis.world.locator.root && folder !== analysis.world.facts.home) own.add(folder);
}

/** True when the same command has fetched the folder in which the file lies. */
export function isFetched(path: string, analysis: Analysis): boolean {
  const own = fetched.get(analysis);
  return own !== undefined && [...own].some((folder) => path.startsWith(`${folder}/`));
}
