import type { Revision, Side } from "./suite.ts";

/** What came of one side in one pairing. */
export interface Result {
  readonly side: Side;
  readonly revision: Revision;
  readonly isBridged: boolean;
  /** Front and upstream of the gateway. */
  readonly pairing: string;
  readonly passed: number;
  readonly required: number;
  readonly isWhole: boolean;
}

const COLUMNS: readonly (readonly [Side, Revision])[] = [
  ["server", "2025-11-25"],
  ["server", "2026-07-28"],
  ["client", "2025-11-25"],
  ["client", "2026-07-28"],
];

/** Prints required scenarios that passed, by pairing and revision; a point where nothing was run. */
export function printTable(results: readonly Result[]): void {
  console.log(`\n${"front → upstream".padEnd(26)}${COLUMNS.map(([side, revision]) => `${side} ${revision}`.padEnd(19)).join("")}`);
  for (const isBridged of [false, true]) {
    const those = results.filter((one) => one.isBridged === isBridged);
    for (const pairing of new Set(those.map((one) => one.pairing))) {
      const cells = COLUMNS.map(([side, revision]) => {
        const found = those.find((one) => one.pairing === pairing && one.side === side && one.revision === revision);
        return (found === undefined ? "·" : `${found.passed}/${found.required}`).padEnd(19);
      });
      console.log(`${`${pairing}${isBridged ? ", bridged" : ""}`.padEnd(26)}${cells.join("")}`);
    }
  }
  console.log("");
}
