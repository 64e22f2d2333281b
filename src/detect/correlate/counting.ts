import type { Bounds } from "../rule/rule.ts";
import { evidenceOf, listOf, notState, shownEvidence, type Evidence, type Fired, type GroupLogic, type Occurrence } from "./occurrence.ts";

/** Whether a number keeps all bounds. */
export function holds(value: number, { gte, gt, lt, lte, eq, neq }: Bounds): boolean {
  return (
    (gte === undefined || value >= gte) &&
    (gt === undefined || value > gt) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte) &&
    (eq === undefined || value === eq) &&
    (neq === undefined || value !== neq)
  );
}

/** So many must be remembered that the bounds can be told: one more than the highest of them. */
function remembered({ gte = 0, gt = 0, lt = 0, lte = 0, eq = 0 }: Bounds): number {
  return Math.max(gte, gt, lt, lte, eq) + 1;
}

/** Puts an entry where its time belongs; nearly always at the end. */
export function insertByTime<T extends { readonly ts: number }>(entries: T[], entry: T): void {
  let at = entries.length;
  while (at > 0 && entries[at - 1]!.ts > entry.ts) at -= 1;
  if (at === entries.length) entries.push(entry);
  else entries.splice(at, 0, entry);
}

/** Forgets what is older than the window. */
export function dropBefore(entries: { readonly ts: number }[], from: number): void {
  let gone = 0;
  while (gone < entries.length && entries[gone]!.ts < from) gone += 1;
  if (gone > 0) entries.splice(0, gone);
}

/** What a group counts, oldest first. */
interface Counted {
  entries: Evidence[] | undefined;
}

/** `event_count`: so many events within the time. */
export function eventCount(bounds: Bounds, timespan: number): GroupLogic<Counted> {
  const most = remembered(bounds);
  return {
    begin: () => ({ entries: undefined }),
    begins: () => true,
    feed(counted, { members, now, evidenceOf: evidence }): Fired | undefined {
      if (members.length === 0) return undefined;
      const one = evidence(members[0]!);
      // Most groups never have a second: a list to which one is added takes room for many.
      if (counted.entries === undefined) counted.entries = [one];
      else insertByTime(counted.entries, one);
      const { entries } = counted;
      dropBefore(entries, now - timespan);
      if (entries.length > most) entries.shift();
      return holds(entries.length, bounds) ? { evidence: shownEvidence(entries.slice()), value: entries.length } : undefined;
    },
    size: ({ entries }) => entries?.length ?? 0,
    write: ({ entries }) => entries ?? [],
    read: (written) => ({ entries: listOf(written).map(evidenceOf) }),
  };
}

type Values = Map<string, Evidence>;

function readValues(written: unknown): Values {
  return new Map(
    listOf(written).map((pair) => {
      const [value, evidence] = listOf(pair);
      return typeof value === "string" ? ([value, evidenceOf(evidence)] as const) : notState();
    }),
  );
}

/** Forgets values that were last seen before the window. */
function dropValues(values: Values, from: number): void {
  for (const [value, { ts }] of values) if (ts < from) values.delete(value);
}

/** The value that was seen longest ago. */
function oldestOf(values: Values): string {
  let oldest: string | undefined;
  for (const [value, { ts }] of values) if (oldest === undefined || ts < values.get(oldest)!.ts) oldest = value;
  return oldest!;
}

/** `value_count`: so many different values of a field within the time. */
export function valueCount(bounds: Bounds, timespan: number): GroupLogic<Values> {
  const most = remembered(bounds);
  return {
    begin: () => new Map(),
    begins: ({ values }) => values.length > 0,
    feed(seen, { members, values, now, evidenceOf: evidence }): Fired | undefined {
      if (members.length === 0 || values.length === 0) return undefined;
      const one = evidence(members[0]!);
      for (const value of values) {
        const known = seen.get(value);
        if (known === undefined || known.ts <= one.ts) seen.set(value, one);
      }
      dropValues(seen, now - timespan);
      while (seen.size > most) seen.delete(oldestOf(seen));
      if (!holds(seen.size, bounds)) return undefined;
      const all = [...new Map([...seen.values()].map((each) => [each.id, each])).values()].toSorted((a, b) => a.ts - b.ts || a.seq - b.seq);
      return { evidence: shownEvidence(all), value: seen.size };
    },
    size: (seen) => seen.size,
    write: (seen) => [...seen],
    read: readValues,
  };
}

/** Most values that a group remembers having seen. */
const MAX_SEEN = 5000;

/** A value that the group has not had within the time, once it has had some others. */
export function firstSeen(after: number, timespan: number): GroupLogic<Values> {
  return {
    begin: () => new Map(),
    begins: ({ values }) => values.length > 0,
    feed(seen, { members, values, now, evidenceOf: evidence }: Occurrence): Fired | undefined {
      if (members.length === 0) return undefined;
      dropValues(seen, now - timespan);
      const one = evidence(members[0]!);
      const learnt = seen.size;
      let isNew = false;
      for (const value of values) {
        isNew ||= !seen.has(value);
        // Seen again, it is the last to be forgotten.
        seen.delete(value);
        seen.set(value, one);
      }
      while (seen.size > MAX_SEEN) seen.delete(seen.keys().next().value!);
      return isNew && learnt >= after ? { evidence: [one], value: learnt } : undefined;
    },
    size: (seen) => seen.size,
    write: (seen) => [...seen],
    read: readValues,
  };
}

/** A value of an event, in the order of time. */
interface Entry {
  readonly ts: number;
  readonly value: number;
  readonly evidence: Evidence;
}

/** Most values that a window holds; of more the oldest are forgotten. */
const MAX_ENTRIES = 10_000;

/** Nearest rank. */
function percentileOf(values: readonly number[], percentile: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percentile / 100) * sorted.length) - 1)]!;
}

/** What a window of values comes to. */
export function valueOf(type: "value_sum" | "value_avg" | "value_percentile", values: readonly number[], percentile: number): number {
  if (type === "value_percentile") return percentileOf(values, percentile);
  const sum = values.reduce((total, one) => total + one, 0);
  return type === "value_sum" ? sum : sum / values.length;
}

/** `value_sum`, `value_avg`, `value_percentile` over the time. */
export function valueWindow(type: "value_sum" | "value_avg" | "value_percentile", bounds: Bounds, timespan: number, percentile: number): GroupLogic<Entry[]> {
  return {
    begin: () => [],
    begins: ({ values }) => values.length > 0,
    feed(entries, { members, values, now, evidenceOf: evidence }): Fired | undefined {
      const numbers = values.map(Number).filter(Number.isFinite);
      if (members.length === 0 || numbers.length === 0) return undefined;
      const one = evidence(members[0]!);
      for (const value of numbers) insertByTime(entries, { ts: one.ts, value, evidence: one });
      dropBefore(entries, now - timespan);
      if (entries.length > MAX_ENTRIES) entries.splice(0, entries.length - MAX_ENTRIES);
      const value = valueOf(
        type,
        entries.map((entry) => entry.value),
        percentile,
      );
      return holds(value, bounds) ? { evidence: shownEvidence(entries.map((entry) => entry.evidence)), value } : undefined;
    },
    size: (entries) => entries.length,
    write: (entries) => entries.map(({ value, evidence }) => [value, evidence]),
    read: (written) =>
      listOf(written).map((pair) => {
        const [value, given] = listOf(pair);
        const evidence = evidenceOf(given);
        return typeof value === "number" ? { ts: evidence.ts, value, evidence } : notState();
      }),
  };
}
