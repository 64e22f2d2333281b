import type { RecordedEvent, TouchedResource } from "../../model/index.ts";
import { evidenceOf, listOf, MAX_EVIDENCE, notState, type Evidence, type Fired, type GroupLogic, type Occurrence } from "./occurrence.ts";

/** What data of the source has come to, and the events by which it did. */
type Reached = Map<string, readonly Evidence[]>;

/** Most places that are remembered of a group. */
const MAX_PLACES = 5000;
const READS = /read$/;
/** Effects that leave data where they happen. */
const KEEPS: ReadonlySet<string> = new Set(["fs.write", "db.write", "vcs.commit"]);

/** The place itself, or one below it. */
function placeOf(reached: Reached, name: string): readonly Evidence[] | undefined {
  const own = reached.get(name);
  if (own !== undefined || !name.startsWith("/")) return own;
  const folder = name.endsWith("/") ? name : `${name}/`;
  for (const [place, chain] of reached) if (place.startsWith(folder)) return chain;
  return undefined;
}

/** The chain by which data of the source comes into an event: it reads such a place, or takes data from there. */
function chainInto(reached: Reached, touched: readonly TouchedResource[]): readonly Evidence[] | undefined {
  for (const { effect, on, from } of touched) {
    for (const source of from ?? []) {
      const chain = placeOf(reached, source);
      if (chain !== undefined) return chain;
    }
    if (READS.test(effect) || effect === "net.send") {
      const chain = placeOf(reached, on);
      if (chain !== undefined) return chain;
    }
  }
  return undefined;
}

/** Whether data may come to rest where this event says. */
export function carriesOn({ touched }: RecordedEvent): boolean {
  if (touched === undefined) return false;
  for (const { effect } of touched) if (KEEPS.has(effect)) return true;
  return false;
}

function note(reached: Reached, place: string, chain: readonly Evidence[]): void {
  reached.delete(place);
  reached.set(place, chain.length > MAX_EVIDENCE ? [chain[0]!, ...chain.slice(1 - MAX_EVIDENCE)] : chain);
  if (reached.size > MAX_PLACES) reached.delete(reached.keys().next().value!);
}

/** `x-aidr: reach`: data of what the first rule matched has come, by copies, to what the second matched. */
export function reach(timespan: number): GroupLogic<Reached> {
  return {
    begin: () => new Map(),
    begins: ({ members }) => members.includes(0),
    feed(reached, { event, members, now, evidenceOf: evidence }: Occurrence): Fired | undefined {
      const touched = event.touched ?? [];
      const isSource = members.includes(0);
      const isSink = members.includes(1);
      // What only reads carries nothing on.
      if (!isSource && !isSink && !carriesOn(event)) return undefined;
      for (const [place, chain] of reached) if (chain[0]!.ts < now - timespan) reached.delete(place);
      const chain = chainInto(reached, touched);
      if (chain !== undefined && !isSink)
        // Where it says from where each thing comes, only what comes from there is reached.
        for (const { effect, on, from } of touched)
          if (KEEPS.has(effect) && (from === undefined || from.some((source) => placeOf(reached, source) !== undefined)) && !reached.has(on))
            note(reached, on, [...chain, evidence(0)]);
      const fired = chain !== undefined && isSink ? { evidence: [...chain, evidence(1)] } : undefined;
      if (isSource) for (const { effect, on } of touched) if (READS.test(effect) || KEEPS.has(effect)) note(reached, on, [evidence(0)]);
      return fired;
    },
    size: (reached) => reached.size,
    write: (reached) => [...reached],
    read: (written) =>
      new Map(
        listOf(written).map((pair) => {
          const [place, chain] = listOf(pair);
          return typeof place === "string" ? ([place, listOf(chain).map(evidenceOf)] as const) : notState();
        }),
      ),
  };
}
