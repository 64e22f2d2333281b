import type { AgentMode } from "./action.ts";
import type { Outcome } from "./decision.ts";
import type { EffectKind } from "./effect.ts";
import type { Label } from "./label.ts";
import type { PrincipalLink } from "./principal.ts";

/** What an event is about. Closed: stores, detections and exports map each of these. */
export const EVENT_KINDS = [
  "tool.request",
  "tool.result",
  "tool.failure",
  "permission.request",
  "prompt",
  "session.start",
  "session.end",
  "subagent.start",
  "subagent.stop",
  "settings.change",
  "guard.fault",
  "approval.request",
  "approval.grant",
  "approval.deny",
  "approval.expire",
  "grant.add",
  "grant.revoke",
  "incident.open",
  "response.apply",
  "response.lift",
  "telemetry.decision",
  "telemetry.result",
  "telemetry.prompt",
  "telemetry.model",
  "telemetry.session",
  "telemetry.span",
  "telemetry.metric",
  "telemetry.other",
  "witness.missing",
  "record.start",
  "record.key",
  "record.damaged",
  "record.retired",
  "record.content-deleted",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Who can have seen an event. */
export const EVENT_SOURCES = ["hook", "gateway", "library", "daemon", "cli", "sequencer", "telemetry"] as const;

/** Who or what settled the outcome: the policy, the adapter's knowledge of the agent, a person who answered a held call, or a fault of the guard. */
export type Decider = "policy" | "adapter" | "person" | "fault";

/**
 * What detections and filters ask for, over the effects and what they touch. Closed, and each has a fixed bit in the store.
 * `secret-read`: a secret is read or shown. `egress`: data may leave the machine. `control-write`: what governs agents,
 * builds or accounts is changed. `destroy`: something is lost for good. `release`: something reaches others (publish, push,
 * deploy, change of infrastructure). `download-run`: code from the network is run.
 */
export const EFFECT_CLASSES = ["secret-read", "egress", "control-write", "destroy", "release", "download-run"] as const;
export type EffectClass = (typeof EFFECT_CLASSES)[number];

/** The kinds of content that may be kept beside an event. */
export const CONTENT_PARTS = ["prompt", "input", "output"] as const;
export type ContentPart = (typeof CONTENT_PARTS)[number];

/** A piece of content that belongs to an event; the content itself lies apart. */
export interface ContentReference {
  readonly part: ContentPart;
  /** Length in bytes as handed over. */
  readonly bytes: number;
  /** Only the beginning was kept. */
  readonly isCut?: true;
  /** SHA-256 over salt and content, in hexadecimal; given by the sequencer. */
  readonly digest?: string;
}

/** What the text of a prompt, a call or an output holds; closed. */
export const FOUND_CLASSES = ["secret", "regulated", "confidential", "hidden", "instruction"] as const;
export type FoundClass = (typeof FOUND_CLASSES)[number];

/** What was found in a text, without any of it. */
export interface FoundContent {
  readonly class: FoundClass;
  /** The kind of secret, of data or of hidden text. */
  readonly kind: string;
  readonly count: number;
  /** How sure it is, of secrets: `exact`, `checked`, `provider`, `generic`. */
  readonly tier?: string;
  /** It was taken out before the model saw it. */
  readonly isReplaced?: true;
}

/** What the record says about itself, in events of the kinds `record.*`. */
export interface RecordNote {
  /** Name of the segment, spool file or other file concerned. */
  readonly file?: string;
  /** Where in the file, in bytes. */
  readonly offset?: number;
  readonly bytes?: number;
  /** SHA-256 of the bytes concerned, in hexadecimal. */
  readonly digest?: string;
  /** First and last entry concerned. */
  readonly first?: number;
  readonly last?: number;
  /** A signed checkpoint. */
  readonly checkpoint?: string;
  /** The verifier key that signs from here on, in the form of a C2SP signed note. */
  readonly key?: string;
}

/**
 * What an agent's own telemetry says: a second witness beside the hook. Events of the kinds `telemetry.*` never stand for a call or a
 * decision of ours, so that counting those of the hook and the gateway counts nothing twice; `call` joins them.
 */
export interface TelemetryNote {
  /** Name of the record as its agent sent it: `claude_code.tool_result`. */
  readonly name?: string;
  /** What the agent says became of the call, and who decided: `config`, `hook`, `user_reject`. */
  readonly answer?: "accept" | "reject";
  readonly by?: string;
  /** Place among the session's records, where the agent counts them. */
  readonly sequence?: number;
  readonly model?: string;
  /** Who serves the model, in the agent's words: `firstParty`, `aws.bedrock`. */
  readonly provider?: string;
  /** Requests go to an address of their own in place of the provider's. */
  readonly hasOwnAddress?: true;
  /** The account that the agent is signed in with, and its organisation. */
  readonly account?: string;
  readonly organisation?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly cacheReadTokens?: number;
  readonly cacheWriteTokens?: number;
  /** US dollars, as the agent reckons. */
  readonly costUsd?: number;
  /** A measurement and its unit, of metrics. */
  readonly value?: number;
  readonly unit?: string;
  /** Length of the prompt in characters, of input and output in bytes. */
  readonly promptLength?: number;
  readonly inputBytes?: number;
  readonly outputBytes?: number;
  /** Of `witness.missing`: who said nothing of what the other told. */
  readonly missing?: "hook" | "telemetry";
}

/** One effect with what it touches, so that a trace can tell what was read from what was written. */
export interface TouchedResource {
  readonly effect: EffectKind;
  /** The path, host, repository or other resource in one line, without values that look like secrets. */
  readonly on: string;
  /** It may be touched; that could not be told for certain. */
  readonly isPossible?: true;
  /** Where the data that goes into it comes from: paths, addresses, or kinds of source. */
  readonly from?: readonly string[];
}

/**
 * One line of the record, version 1: metadata only. Content (prompts, file texts, tool output) is
 * kept apart under its own access rule and is joined by `id`. The sequencer adds order and chain.
 */
export interface ActionEvent {
  readonly v: 1;
  /** UUID version 7: sorts by time. */
  readonly id: string;
  /** Milliseconds since the epoch, by the clock of the device. */
  readonly ts: number;
  readonly kind: EventKind;
  readonly src: (typeof EVENT_SOURCES)[number];
  readonly agent: { readonly name: string; readonly version?: string };
  /** Everyone who stands behind the action, outermost first. */
  readonly chain: readonly PrincipalLink[];
  readonly session: string;
  /** The agent's id of the prompt that led here. */
  readonly turn?: string;
  /** The agent's id of the call, which joins hook, gateway and telemetry. */
  readonly call?: string;
  readonly mode?: AgentMode;
  readonly cwd?: string;
  readonly root?: string;
  readonly repository?: string;
  readonly branch?: string;
  /** The commit that was checked out. */
  readonly commit?: string;
  readonly tool?: string;
  readonly mcp?: { readonly server: string; readonly tool: string };
  /** The command, path or address in one line, without values that look like secrets. */
  readonly subject?: string;
  readonly paths?: readonly string[];
  readonly hosts?: readonly string[];
  readonly effects?: readonly EffectKind[];
  readonly effectClasses?: readonly EffectClass[];
  /** What each effect touches; changes and sends come first where the list had to be cut. */
  readonly touched?: readonly TouchedResource[];
  /** What the session had taken in when this was decided. */
  readonly labels?: readonly Label[];
  /** What the policy said; `error` when it could not be asked. */
  readonly decision?: Outcome | "error";
  /** What the agent was told: stricter than `decision` where the agent would not honour it. */
  readonly verdict?: Outcome | "none";
  readonly decider?: Decider;
  readonly rule?: string;
  readonly reason?: string;
  /** Hash of the compiled policy. */
  readonly policy?: string;
  readonly approval?: string;
  readonly grant?: string;
  readonly outcome?: "succeeded" | "failed" | "interrupted";
  readonly durationMs?: number;
  /** Milliseconds that the guard took. */
  readonly guardMs?: number;
  /** SHA-256 of the exact input, for whoever holds it elsewhere. */
  readonly digest?: string;
  /** Content kept apart, where the policy wants it. */
  readonly content?: readonly ContentReference[];
  /** What the prompt, the call's texts or the output hold. */
  readonly found?: readonly FoundContent[];
  readonly record?: RecordNote;
  readonly telemetry?: TelemetryNote;
}

/**
 * An event as the record holds it. Its JSON in the canonical form of RFC 8785, without `hash`, is one entry of the log:
 * `hash` is the SHA-256 of it, and `prev` the `hash` of the entry before.
 */
export interface RecordedEvent extends ActionEvent {
  /** Place in the log, from 0. */
  readonly seq: number;
  /** Milliseconds since the epoch when the sequencer took it; never less than that of the entry before. */
  readonly tsRecorded: number;
  readonly prev: string;
  readonly hash: string;
  /** Id of the device, made at the first use of the record. */
  readonly device: string;
  readonly host?: string;
  readonly org?: string;
  /** Somebody was there to answer a question. */
  readonly interactive?: boolean;
  /** The strictest class of the data that the call touched, as far as it is known. */
  readonly dataClass?: "secret";
  /** Who told of it: `hook`, `gateway`, `telemetry`. */
  readonly witness: readonly string[];
}
