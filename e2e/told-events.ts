import type { World } from "./world.ts";

/** What an end-to-end test reads of an event of the record. */
export interface Told {
  readonly kind: string;
  readonly src: string;
  readonly id: string;
  readonly call?: string;
  readonly tool?: string;
  readonly telemetry?: { readonly name?: string; readonly sequence?: number; readonly missing?: string };
}

/** Every event of the record, after what lies in the spool was taken. */
export function recorded(world: World): readonly Told[] {
  return world
    .run(world.fill("node %SALLYPORT% log --jsonl --limit 5000"))
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Told);
}

/** Ids of the calls that events of a kind are about. */
export const callsOf = (events: readonly Told[], kind: string): readonly string[] =>
  events.filter((one) => one.kind === kind && one.tool !== undefined).map(({ call }) => call ?? "");

/** Whether two lists hold the same, in any order. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
