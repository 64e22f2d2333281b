import type { RecordedEvent } from "../model/index.ts";
import { sha256 } from "../record/index.ts";
import { Correlator, type CorrelationHit } from "./correlate/correlator.ts";
import { GroupKey } from "./correlate/group-key.ts";
import type { Evidence } from "./correlate/occurrence.ts";
import { RuleMatcher, Slots } from "./match/rule-matcher.ts";
import type { CorrelationRule, DetectionRule, Rule, RuleSet } from "./rule/rule.ts";

/** A rule that fired. */
export interface Alert {
  readonly rule: Rule;
  /** When, in milliseconds since the epoch; by the event that settled it. */
  readonly ts: number;
  /** The session of the newest event it rests on. */
  readonly session: string;
  /** What it was grouped by, by field; for detections the session. */
  readonly group: Readonly<Record<string, string>>;
  /** The events it rests on, oldest first. */
  readonly evidence: readonly Evidence[];
  /** What was counted or summed up. */
  readonly value?: number;
}

export interface EngineOptions {
  /** By name: budgets that take the place of those of the rules. */
  readonly budgets?: Readonly<Record<string, number>>;
}

/** What the engine remembers of its correlations, by rule. */
export interface EngineState {
  readonly version: 1;
  /** The latest time it has seen. */
  readonly clock: number;
  readonly correlations: Readonly<Record<string, { readonly digest: string; readonly state: unknown }>>;
}

/** How often groups are looked through for those whose time is over, in milliseconds. */
const SWEEP_EVERY = 60_000;

/** A correlation that begins without what it had remembered. */
export interface Anew {
  readonly rule: string;
  readonly why: "changed" | "unreadable";
}

const VERSION = 1;
/** How much later than the sequencer took it an event may say that it happened. Milliseconds. */
const MAX_AHEAD = 300_000;

interface Source {
  readonly correlator: number;
  /** Its number in `rules`; -1 for one that must be absent. */
  readonly member: number;
}

/** What a correlation depends on: stored state of another definition must not be taken up. */
function digestOf(rule: CorrelationRule, definitions: ReadonlyMap<string, string>): string {
  const { correlation, rules, groupBy, timespan, bounds, ruleCondition, field, percentile, aliases, extension } = rule;
  const own = JSON.stringify([
    correlation,
    rules,
    groupBy,
    timespan,
    bounds,
    ruleCondition,
    field,
    percentile,
    [...aliases].map(([name, fields]) => [name, [...fields]]),
    extension,
  ]);
  return sha256([own, ...[...rules, ...(extension.absent?.rules ?? [])].map((name) => definitions.get(name) ?? "")].join("\n"));
}

/**
 * Rules over a stream of events, in the order of the log. Each event is matched against all detections at once; what matches goes to the correlations
 * that refer to it. The same events in the same order give the same alerts, however they are divided and however often the state is
 * stored and taken up between.
 */
export class Engine {
  readonly #matcher: RuleMatcher;
  readonly #detections: readonly DetectionRule[];
  readonly #isSilent: readonly boolean[];
  readonly #correlators: readonly Correlator[];
  /** By number of the detection, then of the correlation: who is told. */
  readonly #listeners: readonly (readonly Source[])[];
  readonly #correlationListeners: readonly (readonly Source[])[];
  readonly #isCorrelationSilent: readonly boolean[];
  readonly #digests: readonly string[];
  readonly #observers: readonly number[];
  readonly #sessionSlot: number;
  #clock = 0;
  /** By correlation: the rules of it that the event matched, where the turn is this event's. */
  readonly #toldAt: Float64Array;
  readonly #members: readonly number[][];
  readonly #isAbsent: Uint8Array;
  #turn = 0;
  /** Correlations that fire when time has passed, and all of them. */
  readonly #waiting: readonly number[];
  readonly #all: readonly number[];
  /** When all of them were last told the time. */
  #sweptAt = 0;

  constructor({ rules, filters }: RuleSet, { budgets = {} }: EngineOptions = {}) {
    const detections = rules.filter((rule) => rule.type === "detection");
    const correlations = rules.filter((rule) => rule.type === "correlation");
    const slots = new Slots();
    this.#sessionSlot = slots.of("session");
    const detectionNumber = new Map(
      detections.flatMap((rule, number) => [rule.name, rule.id].flatMap((name) => (name === undefined ? [] : [[name, number] as const]))),
    );
    const correlationNumber = new Map(
      correlations.flatMap((rule, number) => [rule.name, rule.id].flatMap((name) => (name === undefined ? [] : [[name, number] as const]))),
    );
    const definitions = new Map<string, string>();
    const keys = new Map<string, GroupKey>();
    const keyOf = (fields: readonly string[]): GroupKey => {
      const named = fields.join("\n");
      const known = keys.get(named) ?? new GroupKey(fields.map((field) => slots.of(field)));
      keys.set(named, known);
      return known;
    };
    const listeners: Source[][] = detections.map(() => []);
    const correlationListeners: Source[][] = correlations.map(() => []);
    const isLoud = detections.map(() => true);
    const isCorrelationLoud = correlations.map(() => true);
    for (const [name, number] of detectionNumber) definitions.set(name, sha256(JSON.stringify(detections[number]!.expression)));
    const digests: string[] = [];
    this.#correlators = correlations.map((rule, correlator) => {
      const fieldOf = (name: string, alias: string): string => rule.aliases.get(alias)?.get(name) ?? alias;
      const absent = rule.extension.absent?.rules ?? [];
      const listen = (name: string, member: number): void => {
        const detection = detectionNumber.get(name);
        const other = correlationNumber.get(name);
        if (detection !== undefined) listeners[detection]!.push({ correlator, member });
        if (other !== undefined) correlationListeners[other]!.push({ correlator, member });
        if (rule.isGenerating) return;
        if (detection !== undefined) isLoud[detection] = false;
        if (other !== undefined) isCorrelationLoud[other] = false;
      };
      for (const [member, name] of rule.rules.entries()) listen(name, member);
      for (const name of absent) listen(name, -1);
      const digest = digestOf(rule, definitions);
      digests.push(digest);
      for (const name of [rule.name, rule.id]) if (name !== undefined) definitions.set(name, digest);
      return new Correlator(
        rule,
        {
          keys: rule.rules.map((name) => keyOf(rule.groupBy.map((alias) => fieldOf(name, alias)))),
          absentKey: keyOf(rule.groupBy.map((alias) => (rule.aliases.has(alias) ? fieldOf(rule.rules[0]!, alias) : alias))),
          ...(rule.field === undefined ? {} : { valueSlot: slots.of(rule.field) }),
        },
        budgets,
      );
    });
    this.#toldAt = new Float64Array(correlations.length);
    this.#members = correlations.map(() => []);
    this.#isAbsent = new Uint8Array(correlations.length);
    this.#all = correlations.map((_, number) => number);
    this.#waiting = this.#all.filter((number) => correlations[number]!.extension.absent?.when === "after");
    this.#detections = detections;
    this.#listeners = listeners;
    this.#correlationListeners = correlationListeners;
    this.#isSilent = isLoud.map((one) => !one);
    this.#isCorrelationSilent = isCorrelationLoud.map((one) => !one);
    this.#digests = digests;
    this.#observers = this.#correlators.flatMap(({ isObserving }, number) => (isObserving ? [number] : []));
    this.#matcher = new RuleMatcher(detections, filters, slots);
  }

  /** This event concerns a correlation. */
  #told(correlator: number): true {
    if (this.#toldAt[correlator] !== this.#turn) {
      this.#toldAt[correlator] = this.#turn;
      this.#members[correlator]!.length = 0;
      this.#isAbsent[correlator] = 0;
    }
    return true;
  }

  #tell({ correlator, member }: Source): true {
    this.#told(correlator);
    if (member === -1) this.#isAbsent[correlator] = 1;
    else this.#members[correlator]!.push(member);
    return true;
  }

  /** Takes the next event of the log. @returns what fires by it, in the order of the rules */
  feed(event: RecordedEvent): readonly Alert[] {
    const matched = this.#matcher.match(event);
    const ts = event.tsRecorded > 0 ? Math.min(event.ts, event.tsRecorded + MAX_AHEAD) : event.ts;
    let alerts: Alert[] | undefined;
    if (ts > this.#clock) {
      this.#clock = ts;
      // Only those that wait for something to happen must be told at once.
      const isLong = ts - this.#sweptAt > SWEEP_EVERY;
      if (isLong) this.#sweptAt = ts;
      const passed = this.#passed(ts, isLong ? this.#all : this.#waiting);
      if (passed.length > 0) alerts = [...passed];
    }
    if (matched.length === 0 && this.#observers.length === 0) return alerts ?? NONE;
    this.#turn += 1;
    let isTold = false;
    for (const number of matched) {
      for (const source of this.#listeners[number]!) isTold = this.#tell(source);
      if (!this.#isSilent[number]) (alerts ??= []).push(this.#detected(this.#detections[number]!, event));
    }
    for (const number of this.#observers) if (this.#correlators[number]!.observes(event)) isTold = this.#told(number);
    if (!isTold) return alerts ?? NONE;
    // What a correlation refers to comes before it.
    for (let number = 0; number < this.#correlators.length; number++) {
      if (this.#toldAt[number] !== this.#turn) continue;
      const members = this.#members[number]!;
      if (members.length > 1) members.sort((a, b) => a - b);
      const hits = this.#correlators[number]!.feed(this.#matcher.view, members, this.#isAbsent[number] === 1);
      if (hits.length === 0) continue;
      for (const source of this.#correlationListeners[number]!) this.#tell(source);
      if (!this.#isCorrelationSilent[number]) for (const hit of hits) (alerts ??= []).push(this.#correlated(number, hit));
    }
    return alerts ?? NONE;
  }

  /** Time has passed, also without an event. @param clock milliseconds since the epoch @returns what fires because nothing followed in time */
  advance(clock: number): readonly Alert[] {
    return this.#passed(clock, this.#all);
  }

  /** When the first alert comes because nothing follows, in milliseconds since the epoch; `undefined` when nothing is waited for. */
  get dueAt(): number | undefined {
    const times = this.#waiting.flatMap((number) => this.#correlators[number]!.dueAt ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  #passed(clock: number, correlators: readonly number[]): readonly Alert[] {
    let alerts: Alert[] | undefined;
    for (const number of correlators)
      for (const hit of this.#correlators[number]!.advance(clock)) if (!this.#isCorrelationSilent[number]) (alerts ??= []).push(this.#correlated(number, hit));
    return alerts ?? NONE;
  }

  #detected(rule: DetectionRule, event: RecordedEvent): Alert {
    const [session = event.session] = this.#matcher.view.texts(this.#sessionSlot);
    const evidence: Evidence = { id: event.id, seq: event.seq, ts: event.ts, session, rule: rule.key };
    return { rule, ts: event.ts, session, group: { session }, evidence: [evidence] };
  }

  #correlated(number: number, { group, ts, evidence, value }: CorrelationHit): Alert {
    const { rule } = this.#correlators[number]!;
    return {
      rule,
      ts,
      session: evidence.at(-1)?.session ?? "unknown",
      group: Object.fromEntries(rule.groupBy.map((field, index) => [field, group[index] ?? ""])),
      evidence,
      ...(value === undefined ? {} : { value }),
    };
  }

  /** What the bounds of memory have pushed out before its time, by rule; empty as a rule. */
  get dropped(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#correlators.flatMap(({ rule, dropped }) => (dropped === 0 ? [] : [[rule.key, dropped]])));
  }

  /** Everything that is remembered, for `restore`. */
  snapshot(): EngineState {
    return {
      version: VERSION,
      clock: this.#clock,
      correlations: Object.fromEntries(this.#correlators.map((one, number) => [one.rule.key, { digest: this.#digests[number]!, state: one.snapshot() }])),
    };
  }

  /**
   * Takes up what was remembered. A rule that has changed since begins anew, and so does one whose state cannot be read.
   * @returns the rules that begin anew, with the reason
   */
  restore(state: unknown): readonly Anew[] {
    const { version, clock, correlations } = (typeof state === "object" && state !== null ? state : {}) as Partial<EngineState>;
    const isKnown = version === VERSION && typeof clock === "number" && typeof correlations === "object" && correlations !== null;
    if (!isKnown) return this.#correlators.map(({ rule }) => ({ rule: rule.key, why: "unreadable" }));
    this.#clock = clock;
    return this.#correlators.flatMap((one, number): readonly Anew[] => {
      const stored = Object.hasOwn(correlations, one.rule.key) ? correlations[one.rule.key] : undefined;
      if (stored === undefined) return [];
      if (stored.digest !== this.#digests[number]) return [{ rule: one.rule.key, why: "changed" }];
      try {
        one.restore(stored.state);
        return [];
      } catch {
        return [{ rule: one.rule.key, why: "unreadable" }];
      }
    });
  }
}

const NONE: readonly Alert[] = [];
