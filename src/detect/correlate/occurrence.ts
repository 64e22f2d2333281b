import type { RecordedEvent } from "../../model/index.ts";

/** One event that a rule matched, as a finding names it. */
export interface Evidence {
  readonly id: string;
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly ts: number;
  readonly session: string;
  /** The rule that matched it. */
  readonly rule: string;
}

/** An event for a correlation, once for each group that it belongs to. */
export interface Occurrence {
  readonly event: RecordedEvent;
  /** Numbers of the rules of `rules` that it matched, rising. */
  readonly members: readonly number[];
  /** It also matched a rule that must be absent. */
  readonly isAbsent: boolean;
  /** Values of the condition's field. */
  readonly values: readonly string[];
  /** The latest time that the group has seen, in milliseconds; never before the event's own. */
  readonly now: number;
  readonly evidenceOf: (member: number) => Evidence;
}

/** A correlation that holds. */
export interface Fired {
  /** The events that it rests on, oldest first; the newest of them where there are many. */
  readonly evidence: readonly Evidence[];
  /** What was counted or summed up. */
  readonly value?: number;
}

/** How one kind of correlation thinks, over a state for each group. The state is made of what JSON can hold, or is written as such. */
export interface GroupLogic<State> {
  begin(): State;
  /** Whether an event can begin a group: others of it change nothing in one that is not there. */
  begins(occurrence: Occurrence): boolean;
  feed(state: State, occurrence: Occurrence): Fired | undefined;
  /** Entries held, for the bound over all groups. */
  size(state: State): number;
  write(state: State): unknown;
  /** Throws for what `write` did not write. */
  read(written: unknown): State;
}

/** Most events that a finding names. */
export const MAX_EVIDENCE = 20;

/** The first and the newest of many. */
export function shownEvidence(all: readonly Evidence[]): readonly Evidence[] {
  return all.length <= MAX_EVIDENCE ? all : [all[0]!, ...all.slice(1 - MAX_EVIDENCE)];
}

/** A fault in state that was stored. */
export function notState(): never {
  throw new Error("the stored state of a correlation is not what was written");
}

/** Reads a list that was written. */
export function listOf(written: unknown): readonly unknown[] {
  return Array.isArray(written) ? (written as readonly unknown[]) : notState();
}

/** Reads an event that was written. */
export function evidenceOf(written: unknown): Evidence {
  const found = written as Partial<Evidence> | null;
  if (typeof found !== "object" || found === null) return notState();
  const { id, seq, ts, session, rule } = found;
  if (typeof id !== "string" || typeof seq !== "number" || typeof ts !== "number" || typeof session !== "string" || typeof rule !== "string") return notState();
  return { id, seq, ts, session, rule };
}
