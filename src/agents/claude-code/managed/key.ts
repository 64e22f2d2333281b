/** One key of the managed settings with its explanation. */
export interface ManagedKey {
  /** Names from the top of the file down. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** What it does, in one line. */
  readonly why: string;
  /** What is possible without it. */
  readonly without: string;
  /** What it is made from: the profile, a part of the policy, or an installation. */
  readonly from: string;
}

/** The key as people write it: `permissions.deny`; names that hold a dot are quoted. */
export function keyName(path: readonly string[]): string {
  return path.map((name) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))).join(".");
}

/** Keys as one settings value. */
export function settingsOf(keys: readonly ManagedKey[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, value } of keys) {
    let at = root;
    for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = value;
  }
  return root;
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(settings: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (own, name) => (typeof own === "object" && own !== null && Object.hasOwn(own, name) ? (own as Record<string, unknown>)[name] : undefined),
    settings,
  );
}
