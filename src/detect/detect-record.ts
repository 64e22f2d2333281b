import { RecordReader, type EventFilter } from "../record/query/index.ts";
import { Engine, type Alert, type Anew, type EngineOptions } from "./engine.ts";
import type { RuleSet } from "./rule/rule.ts";
import { DetectionStore } from "./store/detection-store.ts";

/** What a run over the record came to. */
export interface Detected {
  readonly events: number;
  readonly alerts: number;
  /** Correlations that began anew, because their rule has changed or what was stored cannot be read. */
  readonly anew: readonly Anew[];
  /** What the bounds of memory pushed out, by rule. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Events of one transaction: whoever wants to write the store waits no longer than these take. */
const STEP = 20_000;

/**
 * Looks at the events of the record that nobody has looked at, and stores what is found. How far it got, what the engine remembers and what it found are one
 * transaction: a run that dies has done nothing, and none is looked at twice. Between runs the engine is kept, unless another process went on meanwhile.
 */
export class RecordDetection {
  readonly #stateFolder: string;
  readonly #rules: RuleSet;
  readonly #options: EngineOptions;
  #engine: Engine | undefined;
  /** Where the store stood after our last step, and how often anybody had stored by then. */
  #stored: string | undefined;

  constructor(stateFolder: string, rules: RuleSet, options: EngineOptions = {}) {
    this.#stateFolder = stateFolder;
    this.#rules = rules;
    this.#options = options;
  }

  /** When something will have failed to happen that is waited for, in milliseconds since the epoch; `undefined` when nothing is waited for. */
  get dueAt(): number | undefined {
    return this.#engine?.dueAt;
  }

  /** @param now milliseconds since the epoch; what did not happen in time is told by it */
  run(now: number): Detected {
    const store = DetectionStore.open(this.#stateFolder);
    const reader = new RecordReader(this.#stateFolder);
    try {
      const all = { events: 0, alerts: 0, anew: [] as Anew[] };
      for (let isMore = true; isMore;) {
        const step = store.transaction(() => this.#step(store, reader, now));
        this.#stored = store.mark;
        all.events += step.events;
        all.alerts += step.alerts;
        all.anew.push(...step.anew);
        isMore = step.isMore;
      }
      return { ...all, dropped: this.#engine?.dropped ?? {} };
    } catch (error) {
      // What it has seen is not stored.
      this.#engine = undefined;
      throw error;
    } finally {
      reader.close();
      store.close();
    }
  }

  #step(store: DetectionStore, reader: RecordReader, now: number): Omit<Detected, "dropped"> & { readonly isMore: boolean } {
    const last = reader.lastSeq();
    // A log that is shorter than what was looked at is another log.
    const isOther = last < store.position && reader.unread.length === 0;
    const from = isOther ? -1 : store.position;
    let anew: readonly Anew[] = [];
    let engine = isOther || this.#stored !== store.mark ? undefined : this.#engine;
    if (engine === undefined) {
      engine = new Engine(this.#rules, this.#options);
      if (!isOther) anew = engine.restore(store.engineState());
      this.#engine = engine;
    }
    const until = Math.min(last, from + STEP);
    const isMore = until < last;
    let events = 0;
    let alerts = 0;
    const note = (found: readonly Alert[]): void => {
      for (const alert of found) {
        store.add(alert, now);
        alerts += 1;
      }
    };
    if (until > from)
      // Across sessions the time orders: where no daemon runs, each was taken into the log when somebody asked.
      for (const { event } of reader.select({}, { order: "oldest", by: "time", afterSeq: from, beforeSeq: until + 1 })) {
        events += 1;
        note(engine.feed(event));
      }
    if (!isMore) note(engine.advance(now));
    if (events > 0 || alerts > 0 || isOther) store.moveTo(Math.max(from, until), engine.snapshot());
    return { events, alerts, anew, isMore };
  }
}

/** One run over what nobody has looked at. @param now milliseconds since the epoch */
export function detectNew(stateFolder: string, rules: RuleSet, now: number, options: EngineOptions = {}): Detected {
  return new RecordDetection(stateFolder, rules, options).run(now);
}

/** Runs rules over the stored past and stores nothing. @returns how many events were looked at */
export function backtest(
  reader: RecordReader,
  rules: RuleSet,
  filter: EventFilter,
  now: number,
  tell: (alert: Alert) => void,
  options: EngineOptions = {},
): number {
  const engine = new Engine(rules, options);
  let events = 0;
  for (const { event } of reader.select(filter, { order: "oldest", by: "time" })) {
    events += 1;
    engine.feed(event).forEach(tell);
  }
  engine.advance(now).forEach(tell);
  return events;
}
