/**
 * Sets made of other sets of the catalog. An effect carries the names of the plain sets its path or
 * host belongs to; these are names for several of them.
 */
export const COMPOSITE_SETS: Readonly<Record<string, { readonly about: string; readonly members: readonly string[] }>> = {
  "control-plane": {
    about: "what decides what agents and builds do: this product, agents' settings and instructions, git hooks, CI",
    members: ["guard", "agent-config", "instructions", "git-internals", "ci"],
  },
  "later-run": {
    about: "files that make something run later: start-up files, schedulers, git hooks, agents' settings",
    members: ["persistence", "git-internals", "agent-config", "guard"],
  },
  "drop-sites": {
    about: "hosts where data can be left for anyone to fetch",
    members: ["paste", "webhooks", "tunnels"],
  },
};

/** Sets that are not lists in the catalog but are known from what an effect is. */
export const DERIVED_SETS: Readonly<Record<string, string>> = {
  private: "hosts in private address ranges",
  address: "hosts given as a bare public address",
  vendor: "the service a known tool is made for",
  "git-remotes": "remotes that the repository already has",
  "own-state": "where a known tool keeps its own state",
};

/** The plain sets that a name stands for. */
export function membersOf(name: string): readonly string[] {
  return Object.hasOwn(COMPOSITE_SETS, name) ? COMPOSITE_SETS[name]!.members : [name];
}
