import type { ActionEvent, TouchedResource } from "../../model/index.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { JsonBytes } from "./json-bytes.ts";
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

function chain(entry: JsonBytes, links: ActionEvent["chain"]): void {
  entry.plain(',"chain":[');
  for (let at = 0; at < links.length; at++) {
    const { id, type, version, via } = links[at]!;
    entry.text(at === 0 ? '{"id":' : ',{"id":', id);
    entry.text(',"type":', type);
    entry.text(',"version":', version);
    entry.text(',"via":', via);
    entry.plain("}");
  }
  entry.plain("]");
}

function touched(entry: JsonBytes, resources: readonly TouchedResource[]): void {
  entry.plain(',"touched":[');
  for (let at = 0; at < resources.length; at++) {
    const { effect, from, isPossible, on } = resources[at]!;
    entry.text(at === 0 ? '{"effect":' : ',{"effect":', effect);
    entry.texts(',"from":', from);
    if (isPossible !== undefined) entry.plain(',"isPossible":true');
    entry.text(',"on":', on);
    entry.plain("}");
  }
  entry.plain("]");
}

/**
 * Writes the entry that is hashed and stored: canonical JSON of the event with its place, without `hash`. With `hasUnknown` it has members
 * that are not named here. Throws a `RangeError` when it does not fit.
 */
export function writeEntry(entry: JsonBytes, event: ActionEvent, place: EntryPlace, hasUnknown: boolean): void {
  const interactive = event.mode === undefined ? undefined : event.mode !== "unattended";
  const dataClass = event.effectClasses?.includes("secret-read") === true || event.found?.some((one) => one.class === "secret") === true ? "secret" : undefined;
  if (hasUnknown) return entry.unplain(canonicalJson({ ...event, ...place, interactive, dataClass, witness: [event.src] }));
  // In canonical order.
  entry.text('{"agent":{"name":', event.agent.name);
  entry.text(',"version":', event.agent.version);
  entry.plain("}");
  entry.text(',"approval":', event.approval);
  entry.text(',"branch":', event.branch);
  entry.text(',"call":', event.call);
  chain(entry, event.chain);
  entry.text(',"commit":', event.commit);
  entry.other(',"content":', event.content);
  entry.text(',"cwd":', event.cwd);
  entry.text(',"dataClass":', dataClass);
  entry.text(',"decider":', event.decider);
  entry.text(',"decision":', event.decision);
  entry.text(',"device":', place.device);
  entry.text(',"digest":', event.digest);
  entry.number(',"durationMs":', event.durationMs);
  entry.texts(',"effectClasses":', event.effectClasses);
  entry.texts(',"effects":', event.effects);
  entry.other(',"found":', event.found);
  entry.text(',"grant":', event.grant);
  entry.number(',"guardMs":', event.guardMs);
  entry.text(',"host":', place.host);
  entry.texts(',"hosts":', event.hosts);
  entry.text(',"id":', event.id);
  if (interactive !== undefined) entry.plain(interactive ? ',"interactive":true' : ',"interactive":false');
  entry.text(',"kind":', event.kind);
  entry.other(',"labels":', event.labels);
  entry.other(',"mcp":', event.mcp);
  entry.text(',"mode":', event.mode);
  entry.text(',"org":', place.org);
  entry.text(',"outcome":', event.outcome);
  entry.texts(',"paths":', event.paths);
  entry.text(',"policy":', event.policy);
  entry.text(',"prev":', place.prev);
  entry.text(',"reason":', event.reason);
  entry.other(',"record":', event.record);
  entry.text(',"repository":', event.repository);
  entry.text(',"root":', event.root);
  entry.text(',"rule":', event.rule);
  entry.number(',"seq":', place.seq);
  entry.text(',"session":', event.session);
  entry.text(',"src":', event.src);
  entry.text(',"subject":', event.subject);
  entry.other(',"telemetry":', event.telemetry);
  entry.text(',"tool":', event.tool);
  if (event.touched !== undefined) touched(entry, event.touched);
  entry.number(',"ts":', event.ts);
  entry.number(',"tsRecorded":', place.tsRecorded);
  entry.text(',"turn":', event.turn);
  entry.number(',"v":', event.v);
  entry.text(',"verdict":', event.verdict);
  entry.text(',"witness":[', event.src);
  entry.plain("]}");
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
