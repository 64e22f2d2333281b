import { isInside } from "../facts/index.ts";
import type { Certainty, PathResource } from "../model/index.ts";
import type { Analysis } from "./analysis.ts";

/** Entries looked at below a folder that is read as a whole. */
const MAX_ENTRIES = 3000;
const MAX_DEPTH = 8;
const MAX_FOUND = 8;
/** Folders that hold no one's secrets but packages' test data, and are large. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", "target", "dist", "build", ".venv", "venv", "__pycache__", ".next", ".cache", "vendor"]);

export interface FoundSecret {
  readonly resource: PathResource;
  readonly certainty: Certainty;
}

function search(folder: string, analysis: Analysis, skipsHidden: boolean): FoundSecret[] {
  const { facts, locator } = analysis.world;
  const found: FoundSecret[] = [];
  const pending: [string, number][] = [[folder, 0]];
  let looked = 0;
  while (pending.length > 0 && found.length < MAX_FOUND && looked < MAX_ENTRIES) {
    const [path, depth] = pending.pop()!;
    for (const name of facts.list(path, MAX_ENTRIES) ?? []) {
      looked += 1;
      if (looked >= MAX_ENTRIES || found.length >= MAX_FOUND) break;
      if ((skipsHidden && name.startsWith(".")) || SKIPPED.has(name)) continue;
      const child = path === "/" ? `/${name}` : `${path}/${name}`;
      const sets = locator.sets(child);
      if (sets.includes("secrets")) {
        const kind = facts.lookAt(child)?.kind;
        if (kind === "file") found.push({ resource: { type: "path", path: child, scope: locator.scope(child), sets }, certainty: "certain" });
      }
      const mayBeFolder = !/\.[a-z0-9]{1,5}$/i.test(name) || name.startsWith(".");
      if (depth < MAX_DEPTH && mayBeFolder && facts.lookAt(child)?.kind === "directory") pending.push([child, depth + 1]);
    }
  }
  return found;
}

/**
 * Secrets that a read of a whole tree would touch: those at fixed places below it (a home holds
 * `~/.ssh`), and those found by looking into it, bounded. `skipsHidden` for tools that leave
 * dot files and ignored files out (`rg`).
 */
export function secretsBelow(resource: PathResource, analysis: Analysis, skipsHidden: boolean): FoundSecret[] {
  if (resource.scope === "unknown" || resource.isPattern === true) return [];
  const { facts, locator } = analysis.world;
  const found: FoundSecret[] = [];
  if (!isInside(resource.path, locator.root) && !skipsHidden) {
    const below = locator.setsBelow(resource.path).find((set) => set.name === "secrets");
    if (below !== undefined) {
      const isOwnHome = below.isHome && (resource.path === "/" || isInside(facts.home, resource.path) || isInside(resource.path, facts.home));
      found.push({
        resource: { type: "path", path: `${resource.path === "/" ? "" : resource.path}/**`, scope: resource.scope, sets: ["secrets"], isPattern: true },
        certainty: isOwnHome ? "certain" : "possible",
      });
      return found;
    }
  }
  const isSearchable = ["workspace", "temp", "outside", "home"].includes(resource.scope);
  return isSearchable ? search(resource.path, analysis, skipsHidden) : found;
}
