import type { RecordedEvent } from "../../model/index.ts";
import type { Bounds, CorrelationRule } from "../rule/rule.ts";
import type { EventView } from "../match/fields.ts";
import { eventCount, firstSeen, insertByTime, valueCount, valueWindow } from "./counting.ts";
import { joined, type GroupKey } from "./group-key.ts";
import { evidenceOf, listOf, notState, type Fired, type GroupLogic, type Occurrence } from "./occurrence.ts";
import { inOrder, together } from "./ordering.ts";
import { carriesOn, reach } from "./reach.ts";

/** Bounds of what one correlation remembers. What they push out is counted, never silent. */
const MAX_GROUPS = 50_000;
const MAX_ENTRIES = 500_000;
const MAX_PENDING = 10_000;
/** What is left of a bound when it was reached. */
const KEPT_SHARE = 63 / 64;
/** Groups are kept in the order of their last use, to so many milliseconds or this share of their time span. */
const MOVE_AFTER = 60_000;
const MOVE_SHARE = 1 / 16;
/** How much later than others an event may come: a group is kept so much longer than its time span. Milliseconds. */
const LATENESS = 3_600_000;

/** A correlation that holds for a group. */
export interface CorrelationHit extends Fired {
  /** Values of the fields of `group-by`. */
  readonly group: readonly string[];
  /** When it came to hold. */
  readonly ts: number;
}

interface Group<State> {
  /** The latest time it has seen. */
  at: number;
  /** When it was put at the end of the line. */
  moved: number;
  readonly state: State;
  size: number;
}

/** What fires unless something happens first. */
interface Pending {
  /** When it fires. */
  readonly ts: number;
  readonly key: string;
  readonly hit: CorrelationHit;
}

/** How fields are read: by rule of the correlation, the fields that group. */
export interface CorrelatorFields {
  readonly keys: readonly GroupKey[];
  /** For rules that must be absent. */
  readonly absentKey: GroupKey;
  readonly valueSlot?: number;
}

function logicOf(rule: CorrelationRule, budgets: Readonly<Record<string, number>>): GroupLogic<unknown> {
  const { correlation, timespan, extension, rules, percentile = 0 } = rule;
  const when = extension.absent?.when;
  const set = extension.budget === undefined ? undefined : budgets[extension.budget];
  const bounds: Bounds = set === undefined ? (rule.bounds ?? {}) : { gte: set };
  const made = ((): unknown => {
    if (extension.isReach === true) return reach(timespan);
    if (extension.firstSeen !== undefined) return firstSeen(extension.firstSeen.after, timespan);
    switch (correlation) {
      case "event_count":
        return eventCount(bounds, timespan);
      case "value_count":
        return valueCount(bounds, timespan);
      case "value_sum":
      case "value_avg":
      case "value_percentile":
        return valueWindow(correlation, bounds, timespan, percentile);
      case "temporal":
        return together(
          rules,
          timespan,
          { ...(rule.bounds === undefined ? {} : { bounds }), ...(rule.ruleCondition === undefined ? {} : { rules: rule.ruleCondition }) },
          when,
        );
      case "temporal_ordered":
        return inOrder(rules.length, timespan, when);
    }
  })();
  return made as GroupLogic<unknown>;
}

const NONE: readonly string[] = [];
const NO_HITS: readonly CorrelationHit[] = [];

/** One correlation over all its groups. */
export class Correlator {
  readonly rule: CorrelationRule;
  readonly #moveAfter: number;
  readonly #fields: CorrelatorFields;
  readonly #logic: GroupLogic<unknown>;
  /** By key, the one longest untouched first. */
  readonly #groups = new Map<string, Group<unknown>>();
  /** In the order of their times. */
  readonly #pending: Pending[] = [];
  /** Used again for each event. */
  readonly #occurrence: { -readonly [K in keyof Occurrence]: Occurrence[K] };
  #entries = 0;
  #clock = 0;
  #nextSweep = 0;
  /** Groups and waiting hits that the bounds pushed out before their time. */
  dropped = 0;

  constructor(rule: CorrelationRule, fields: CorrelatorFields, budgets: Readonly<Record<string, number>> = {}) {
    this.rule = rule;
    this.#moveAfter = Math.max(MOVE_AFTER, rule.timespan * MOVE_SHARE);
    this.#fields = fields;
    this.#logic = logicOf(rule, budgets);
    const occurrence: { -readonly [K in keyof Occurrence]: Occurrence[K] } = {
      event: undefined as unknown as RecordedEvent,
      members: [],
      isAbsent: false,
      values: NONE,
      now: 0,
      evidenceOf: (member) => {
        const { id, seq, ts, session } = occurrence.event;
        return { id, seq, ts, session, rule: rule.rules[member] ?? "" };
      },
    };
    this.#occurrence = occurrence;
  }

  /** It must see events that carry data on, not only those that a rule matched. */
  get isObserving(): boolean {
    return this.rule.extension.isReach === true;
  }

  /** Whether an event that no rule of it matched may change what it knows. */
  observes(event: RecordedEvent): boolean {
    return this.#groups.size > 0 && carriesOn(event);
  }

  /** When the first of what waits for something to follow is told, in milliseconds since the epoch. */
  get dueAt(): number | undefined {
    return this.#pending[0]?.ts;
  }

  get groups(): number {
    return this.#groups.size;
  }

  /**
   * An event that rules of this correlation matched. @param members numbers of the rules, rising
   * @param isAbsent a rule that must be absent matched it
   */
  feed(view: EventView, members: readonly number[], isAbsent: boolean): readonly CorrelationHit[] {
    const values = this.#fields.valueSlot === undefined ? NONE : view.texts(this.#fields.valueSlot);
    // Nearly always: one rule, one group.
    if (members.length + (isAbsent ? 1 : 0) <= 1) {
      const key = (isAbsent ? this.#fields.absentKey : this.#fields.keys[members[0] ?? 0]!).single(view);
      if (key === null) return NO_HITS;
      if (key !== undefined) return this.#settled(key, undefined, view, members, isAbsent, values) ?? NO_HITS;
    }
    const hits: CorrelationHit[] = [];
    // Rules whose fields have other names may put one event into several groups.
    const byKey = new Map<string, { readonly group: readonly string[]; readonly members: number[]; isAbsent: boolean }>();
    const add = (fields: GroupKey, member: number | undefined): void => {
      for (const group of fields.groups(view)) {
        const key = joined(group);
        const known = byKey.get(key) ?? { group, members: [], isAbsent: false };
        if (member === undefined) known.isAbsent = true;
        else known.members.push(member);
        byKey.set(key, known);
      }
    };
    for (const member of members) add(this.#fields.keys[member]!, member);
    if (isAbsent) add(this.#fields.absentKey, undefined);
    if (members.length === 0 && !isAbsent)
      for (const group of this.#fields.keys[0]!.groups(view)) byKey.set(joined(group), { group, members: [], isAbsent: false });
    for (const [key, one] of byKey) hits.push(...(this.#settled(key, one.group, view, one.members, one.isAbsent, values) ?? NO_HITS));
    return hits;
  }

  /** @param group values of the group, where they are known already */
  #settled(
    key: string,
    group: readonly string[] | undefined,
    view: EventView,
    members: readonly number[],
    isAbsent: boolean,
    values: readonly string[],
  ): readonly CorrelationHit[] | undefined {
    const { event } = view;
    const isAfter = this.rule.extension.absent?.when === "after";
    if (isAbsent && isAfter) this.#forgive(key, event.ts);
    const fired = this.#feedGroup(key, event, members, isAbsent, values);
    if (fired === undefined) return undefined;
    const of = group ?? this.#fields.keys[members[0] ?? 0]!.values(view);
    const hit: CorrelationHit = { ...fired, group: of, ts: event.ts };
    if (!isAfter) return [hit];
    this.#wait(key, hit);
    return undefined;
  }

  #feedGroup(key: string, event: RecordedEvent, members: readonly number[], isAbsent: boolean, fieldValues: readonly string[]): Fired | undefined {
    const { timespan } = this.rule;
    let group = this.#groups.get(key);
    const now = Math.max(event.ts, group?.at ?? 0);
    // Its window is closed.
    if (event.ts < now - timespan) return undefined;
    const occurrence = this.#occurrence;
    occurrence.event = event;
    occurrence.members = members;
    occurrence.isAbsent = isAbsent;
    occurrence.values = fieldValues;
    occurrence.now = now;
    if (group === undefined) {
      if (!this.#logic.begins(occurrence)) return undefined;
      group = { at: now, moved: now, state: this.#logic.begin(), size: 0 };
      this.#groups.set(key, group);
    } else if (now - group.moved > this.#moveAfter) {
      this.#groups.delete(key);
      this.#groups.set(key, group);
      group.moved = now;
    }
    group.at = now;
    const fired = this.#logic.feed(group.state, occurrence);
    const size = this.#logic.size(group.state);
    this.#entries += size - group.size;
    group.size = size;
    this.#bound();
    return fired;
  }

  /** Forgets groups whose time is over, and the longest untouched where there are too many. */
  #bound(): void {
    const isNothingOver = this.#clock < this.#nextSweep;
    if (isNothingOver && this.#groups.size <= MAX_GROUPS && this.#entries <= MAX_ENTRIES) return;
    // Each look steps over what was forgotten before: seldom where groups are kept long.
    this.#nextSweep = this.#clock + this.#moveAfter;
    // Where there are too many, some more go at once: each look costs as much as all that went before it.
    const isFull = this.#groups.size > MAX_GROUPS || this.#entries > MAX_ENTRIES;
    for (const [key, group] of this.#groups) {
      const isOver = group.at < this.#clock - this.rule.timespan - LATENESS;
      const isTooMany = isFull && (this.#groups.size > MAX_GROUPS * KEPT_SHARE || this.#entries > MAX_ENTRIES * KEPT_SHARE);
      if (!isOver && !(isTooMany && this.#groups.size > 1)) return;
      if (!isOver) this.dropped += 1;
      this.#groups.delete(key);
      this.#entries -= group.size;
    }
  }

  #wait(key: string, hit: CorrelationHit): void {
    insertByTime(this.#pending, { ts: hit.ts + this.rule.timespan, key, hit });
    if (this.#pending.length > MAX_PENDING) {
      this.#pending.shift();
      this.dropped += 1;
    }
  }

  /** What had to follow has followed. */
  #forgive(key: string, ts: number): void {
    for (let at = this.#pending.length - 1; at >= 0; at--) {
      const one = this.#pending[at]!;
      if (one.key === key && one.hit.ts <= ts && ts <= one.ts) this.#pending.splice(at, 1);
    }
  }

  /** Time has passed. @returns what fires because nothing followed in time */
  advance(clock: number): readonly CorrelationHit[] {
    if (clock > this.#clock) this.#clock = clock;
    if (this.#pending.length === 0 || this.#pending[0]!.ts >= clock) return NO_HITS;
    const hits: CorrelationHit[] = [];
    while (this.#pending.length > 0 && this.#pending[0]!.ts < clock) {
      const { ts, hit } = this.#pending.shift()!;
      hits.push({ ...hit, ts });
    }
    return hits;
  }

  /** Everything that it remembers, as JSON. */
  snapshot(): unknown {
    return {
      clock: this.#clock,
      dropped: this.dropped,
      groups: [...this.#groups].map(([key, { at, moved, state }]) => [key, at, moved, this.#logic.write(state)]),
      pending: this.#pending.map(({ ts, key, hit }) => [ts, key, hit.group, hit.ts, hit.value ?? null, hit.evidence]),
    };
  }

  /** Takes up what `snapshot` gave. Throws for anything else, and then remembers nothing. */
  restore(written: unknown): void {
    this.#groups.clear();
    this.#pending.length = 0;
    this.#entries = 0;
    try {
      const { clock, dropped, groups, pending } = (written ?? notState()) as Readonly<Record<string, unknown>>;
      if (typeof clock !== "number" || typeof dropped !== "number") notState();
      for (const one of listOf(groups)) {
        const [key, at, moved, given] = listOf(one);
        if (typeof key !== "string" || typeof at !== "number" || typeof moved !== "number") notState();
        const state = this.#logic.read(given);
        const size = this.#logic.size(state);
        this.#groups.set(key as string, { at: at as number, moved: moved as number, state, size });
        this.#entries += size;
      }
      for (const one of listOf(pending)) {
        const [ts, key, group, hitTs, value, evidence] = listOf(one);
        if (typeof ts !== "number" || typeof key !== "string" || typeof hitTs !== "number") notState();
        const hit: CorrelationHit = {
          group: listOf(group).map(String),
          ts: hitTs as number,
          evidence: listOf(evidence).map(evidenceOf),
          ...(typeof value === "number" ? { value } : {}),
        };
        this.#pending.push({ ts: ts as number, key: key as string, hit });
      }
      this.#clock = clock as number;
      this.dropped = dropped as number;
    } catch (error) {
      this.#groups.clear();
      this.#pending.length = 0;
      this.#entries = 0;
      throw error;
    }
  }
}
