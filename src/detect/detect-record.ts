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

/**
 * Looks at the events of the record that no run has looked at, and stores what is found. How far it got, what the engine remembers and what it found are one
 * transaction: a run that dies has done nothing, and none is looked at twice.
 * @param now milliseconds since the epoch; what did not happen in time is told by it
 */
export function detectNew(stateFolder: string, rules: RuleSet, now: number, options: EngineOptions = {}): Detected {
  const store = DetectionStore.open(stateFolder);
  const reader = new RecordReader(stateFolder);
  try {
    return store.transaction(() => {
      const engine = new Engine(rules, options);
      const until = reader.lastSeq();
      // A log that is shorter than what was looked at is another log.
      const isOther = until < store.position && reader.unread.length === 0;
      const from = isOther ? -1 : store.position;
      const anew = isOther ? [] : engine.restore(store.engineState());
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
      note(engine.advance(now));
      store.moveTo(Math.max(from, until), engine.snapshot());
      return { events, alerts, anew, dropped: engine.dropped };
    });
  } finally {
    reader.close();
    store.close();
  }
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
