import type { ActionEvent } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import { CLASS_BITS } from "../store/tables.ts";
import { effectBits } from "../store/effect-bits.ts";

/** What the sequencer adds to an event. */
export interface EntryPlace {
  readonly seq: number;
  readonly tsRecorded: number;
  /** Hash of the entry before, in hexadecimal. */
  readonly prev: string;
  readonly device: string;
  readonly host?: string | undefined;
  readonly org?: string | undefined;
}

/**
 * The entry that is hashed and stored: canonical JSON of the event with its place, without `hash`. The members of the event are as
 * `readEventLine` leaves them; with `hasUnknown` everything is sorted anew.
 */
export function entryOf(event: ActionEvent, place: EntryPlace, hasUnknown: boolean): string {
  const interactive = event.mode === undefined ? undefined : event.mode !== "unattended";
  const dataClass = event.effectClasses?.includes("secret-read") === true || event.found?.some((one) => one.class === "secret") === true ? "secret" : undefined;
  const witness = [event.src];
  if (hasUnknown) return canonicalJson({ ...event, ...place, interactive, dataClass, witness });
  // In canonical order. Written out, since an object of one fixed form is made and written several times faster than one that is put together.
  return JSON.stringify({
    agent: event.agent,
    approval: event.approval,
    branch: event.branch,
    call: event.call,
    chain: event.chain,
    commit: event.commit,
    content: event.content,
    cwd: event.cwd,
    dataClass,
    decider: event.decider,
    decision: event.decision,
    device: place.device,
    digest: event.digest,
    durationMs: event.durationMs,
    effectClasses: event.effectClasses,
    effects: event.effects,
    found: event.found,
    grant: event.grant,
    guardMs: event.guardMs,
    host: place.host,
    hosts: event.hosts,
    id: event.id,
    interactive,
    kind: event.kind,
    labels: event.labels,
    mcp: event.mcp,
    mode: event.mode,
    org: place.org,
    outcome: event.outcome,
    paths: event.paths,
    policy: event.policy,
    prev: place.prev,
    reason: event.reason,
    record: event.record,
    repository: event.repository,
    root: event.root,
    rule: event.rule,
    seq: place.seq,
    session: event.session,
    src: event.src,
    subject: event.subject,
    tool: event.tool,
    touched: event.touched,
    ts: event.ts,
    tsRecorded: place.tsRecorded,
    turn: event.turn,
    v: event.v,
    verdict: event.verdict,
    witness,
  });
}

/** Text for a column: a NUL would end it for many readers. */
function column(value: string | undefined): string | null {
  if (value === undefined) return null;
  return value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
}

/** Bits of the classes, for the column `classes`. */
export function classBits(classes: readonly string[] | undefined): number {
  let bits = 0;
  for (const one of classes ?? []) if (Object.hasOwn(CLASS_BITS, one)) bits |= CLASS_BITS[one as keyof typeof CLASS_BITS];
  return bits;
}

export type ColumnValue = string | number | null;

/** The columns between `seq` and `hash`, in the order of `EVENT_COLUMNS`. `verify` compares them with what is stored. */
export function columnsOf(event: ActionEvent, tsRecorded: number): readonly ColumnValue[] {
  return [
    event.id,
    event.ts,
    tsRecorded,
    column(event.session),
    column(event.call),
    event.kind,
    event.src,
    column(event.agent.name),
    column(event.chain.find(({ type }) => type === "user")?.id),
    column(event.chain.findLast(({ type }) => type === "subagent")?.id),
    column(event.tool),
    column(event.mcp?.server),
    column(event.decision),
    column(event.verdict),
    column(event.decider),
    column(event.rule),
    column(event.mode),
    column(event.repository),
    column(event.branch),
    column(event.outcome),
    effectBits(event.effects ?? []),
    classBits(event.effectClasses),
  ];
}

/** What the full-text index takes of an event, in the order of `TEXT_COLUMNS`. */
export function textsOf(event: ActionEvent): readonly [string, string, string, string] {
  return [event.subject ?? "", event.paths?.join("\n") ?? "", event.hosts?.join("\n") ?? "", event.reason ?? ""];
}
