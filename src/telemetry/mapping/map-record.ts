import { hash } from "node:crypto";
import type { ActionEvent, AgentMode, PrincipalLink, TelemetryNote } from "../../model/index.ts";
import { uuid7Of } from "../../record/index.ts";
import type { TelemetryRecord } from "../otlp/record.ts";
import { fromClaudeCode } from "./claude-code.ts";
import { fromCodex } from "./codex.ts";
import { fromGeminiCli } from "./gemini-cli.ts";
import { fromGenAiSpan } from "./gen-ai.ts";
import type { Mapped } from "./mapped.ts";
import { fromOpenCodeSpan } from "./opencode.ts";
import { truthOf, wordOf } from "./read-attribute.ts";

/** Prefixes of names by which agents mark their records, and what reads their logs. */
const PREFIXES: readonly (readonly [prefix: string, agent: string, read: (record: TelemetryRecord, name: string) => Mapped])[] = [
  ["claude_code.", "claude-code", fromClaudeCode],
  ["codex.", "codex", fromCodex],
  ["gemini_cli.", "gemini-cli", fromGeminiCli],
  ["opencode.", "opencode", fromClaudeCode],
];
/** Agents by the name of their service, where the name of a record does not say it. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^claude-code/, "claude-code"],
  [/^codex/, "codex"],
  [/^gemini-cli/, "gemini-cli"],
  [/copilot/, "copilot"],
  [/^opencode/, "opencode"],
];

/** How agents call their modes. A word that is not here is not kept. */
const MODES: Readonly<Record<string, AgentMode>> = {
  default: "default",
  auto: "auto",
  plan: "plan",
  acceptEdits: "accept-edits",
  auto_edit: "accept-edits",
  autoEdit: "accept-edits",
  bypassPermissions: "bypass",
  yolo: "bypass",
  dontAsk: "unattended",
};

/** The agent that a record is of, and its name without the agent's prefix. */
function originOf(record: TelemetryRecord): {
  readonly agent: string;
  readonly name: string;
  readonly read: ((record: TelemetryRecord, name: string) => Mapped) | undefined;
} {
  const { name, scope } = record;
  const service = wordOf(record, "service.name") ?? "";
  for (const [prefix, agent, read] of PREFIXES) if (name.startsWith(prefix)) return { agent, name: name.slice(prefix.length), read };
  // Claude Code names its events without the prefix that its bodies have.
  if (scope.startsWith("com.anthropic.claude_code")) return { agent: "claude-code", name, read: fromClaudeCode };
  const known = SERVICES.find(([pattern]) => pattern.test(service))?.[1];
  return {
    agent:
      known ??
      (service
        .toLowerCase()
        .replace(/[^a-z0-9.-]+/g, "-")
        .slice(0, 60) ||
        "unknown"),
    name,
    read: PREFIXES.find(([, agent]) => agent === known)?.[2],
  };
}

/**
 * The id of what a record tells, the same each time that it is sent: a resend is the same event, which the log takes once. Its time is
 * the record's; the rest is a digest of all of it.
 * @param nth which of records that are alike to the last byte, within one request
 */
function idOf(record: TelemetryRecord, ts: number, nth: number): string {
  let text = `${record.signal}\n${record.scope}\n${record.name}\n${record.timeNano}\n${record.endNano ?? ""}\n${record.traceId ?? ""}\n${record.spanId ?? ""}\n${record.value ?? ""}\n${nth}`;
  for (const [key, value] of record.attributes) text += `\n${key}\0${value}`;
  const digest = hash("sha256", text, "hex");
  return uuid7Of(ts, digest);
}

/** Nanoseconds as milliseconds; `undefined` when the record says no time, or one that cannot be. */
function msOf(nano: string): number | undefined {
  if (nano === "0") return undefined;
  const ms = nano.length > 6 ? Number(nano.slice(0, -6)) : 0;
  return Number.isSafeInteger(ms) && ms > 0 && ms <= 8.64e15 ? ms : undefined;
}

function chainOf(record: TelemetryRecord, agent: string, version: string | undefined, subagent: string | undefined): readonly PrincipalLink[] {
  const person = wordOf(record, "user.email", "user.account_uuid", "user.account_id", "user.id");
  return [
    ...(person === undefined ? [] : [{ type: "user" as const, id: person, via: "self-asserted" }]),
    { type: "agent" as const, id: agent, ...(version === undefined ? {} : { version }) },
    ...(subagent === undefined ? [] : [{ type: "subagent" as const, id: subagent }]),
  ];
}

/** Only the members that have a value; `undefined` when none has. A plain loop: it runs for every record, twice. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const found: Record<string, unknown> = {};
  let hasAny = false;
  for (const name in members) {
    const value: unknown = members[name];
    if (value === undefined) continue;
    found[name] = value;
    hasAny = true;
  }
  return hasAny ? (found as { [K in keyof T]?: Exclude<T[K], undefined> }) : undefined;
}

/** A data point in one line: its name and the attributes that say of what it is one. */
function metricSubject(record: TelemetryRecord): string {
  const parts = ["type", "model", "decision", "source", "tool_name", "gen_ai.token.type", "function_name"].flatMap((name) => {
    const value = wordOf(record, name);
    return value === undefined || !record.attributes.has(name) ? [] : [`${name}=${value}`];
  });
  return parts.length === 0 ? record.name : `${record.name} ${parts.join(" ")}`;
}

/** What says under which account and by which provider an agent works: told where a session, a prompt or a request to a model is. */
const WITH_ACCOUNT: ReadonlySet<Mapped["kind"]> = new Set(["telemetry.model", "telemetry.prompt", "telemetry.session"]);

function accountOf(record: TelemetryRecord): Pick<NonNullable<Mapped["note"]>, "provider" | "hasOwnAddress" | "account" | "organisation"> {
  return {
    provider: wordOf(record, "anthropic.provider", "gen_ai.provider.name", "gen_ai.system", "provider_name"),
    hasOwnAddress: truthOf(record, "anthropic.custom_base_url") === true ? true : undefined,
    account: wordOf(record, "user.email", "user.account_uuid", "user.account_id"),
    organisation: wordOf(record, "organization.id"),
  };
}

export interface MapOptions {
  /** Milliseconds since the epoch, for records that say no time. */
  readonly now: number;
  /** Takes secrets and personal data out of a command, path or address, and brings it to one line. */
  readonly redact: (text: string) => string;
}

/** One record as an event of our own. Every record is one event; content (prompts, answers, bodies, outputs) is not read. */
export function mapRecord(record: TelemetryRecord, { now, redact }: MapOptions, nth = 0): ActionEvent {
  const { agent, name, read } = originOf(record);
  const mapped = byAgent(record, agent, name, read);
  const ts = msOf(record.timeNano) ?? now;
  const version = wordOf(record, "app.version", "service.version");
  const session = wordOf(record, "session.id", "conversation.id", "gen_ai.conversation.id") ?? `telemetry-of-${agent}`;
  const mode = mapped.mode !== undefined && Object.hasOwn(MODES, mapped.mode) ? MODES[mapped.mode] : undefined;
  const fullName = record.signal === "logs" && read !== undefined ? `${PREFIXES.find(([, one]) => one === agent)![0]}${name}` : record.name;
  const telemetry = present<{ [K in keyof TelemetryNote]: TelemetryNote[K] | undefined }>({
    name: redact(fullName.slice(0, 200)),
    ...mapped.note,
    ...(WITH_ACCOUNT.has(mapped.kind) ? accountOf(record) : {}),
  });
  return {
    v: 1,
    id: idOf(record, ts, nth),
    ts,
    kind: mapped.kind,
    src: "telemetry",
    agent: { name: agent, ...(version === undefined ? {} : { version }) },
    chain: chainOf(record, agent, version, mapped.subagent),
    session,
    ...present({
      turn: mapped.turn,
      call: mapped.call,
      mode,
      tool: mapped.tool,
      mcp: mapped.mcp,
      subject: mapped.subject === undefined ? undefined : redact(mapped.subject),
      outcome: mapped.outcome,
      durationMs: mapped.durationMs === undefined || mapped.durationMs < 0 ? undefined : mapped.durationMs,
    }),
    ...(telemetry === undefined ? {} : { telemetry: telemetry as TelemetryNote }),
  };
}

function byAgent(record: TelemetryRecord, agent: string, name: string, read: ((record: TelemetryRecord, name: string) => Mapped) | undefined): Mapped {
  if (record.signal === "metrics") return { kind: "telemetry.metric", subject: metricSubject(record), note: { value: record.value, unit: record.unit } };
  if (record.signal === "traces" && agent === "opencode") return fromOpenCodeSpan(record);
  if (record.signal === "traces") return fromGenAiSpan(record, agent === "copilot");
  return read === undefined ? { kind: "telemetry.other" } : read(record, name);
}
