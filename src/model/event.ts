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
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Who or what settled the outcome: the policy, the adapter's knowledge of the agent, a person who answered a held call, or a fault of the guard. */
export type Decider = "policy" | "adapter" | "person" | "fault";

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
  readonly src: "hook" | "gateway" | "library" | "cli" | "daemon";
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
  readonly tool?: string;
  readonly mcp?: { readonly server: string; readonly tool: string };
  /** The command, path or address in one line, without values that look like secrets. */
  readonly subject?: string;
  readonly paths?: readonly string[];
  readonly hosts?: readonly string[];
  readonly effects?: readonly EffectKind[];
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
}
