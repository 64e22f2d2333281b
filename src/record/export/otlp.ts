import type { RecordedEvent } from "../../model/index.ts";
import { answerOf, labelWords, messageOf, personOf, PRODUCT, subagentOf, toolClass } from "./event-facts.ts";

/** Release of the semantic conventions whose names are used; those of GenAI are still in development. */
const SCHEMA_URL = "https://opentelemetry.io/schemas/1.41.0";

type Value = string | number | boolean | readonly string[] | undefined;

function anyValue(value: Exclude<Value, undefined>): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "number") return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { arrayValue: { values: value.map((text) => ({ stringValue: text })) } };
}

function attributes(values: Readonly<Record<string, Value>>): readonly object[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined || (typeof value === "object" && value.length === 0) ? [] : [{ key, value: anyValue(value) }],
  );
}

function nanoseconds(ms: number): string {
  return Number.isFinite(ms) && ms >= 0 ? (BigInt(Math.trunc(ms)) * 1_000_000n).toString() : "0";
}

function severity(event: RecordedEvent): { readonly severityNumber: number; readonly severityText: string } {
  if (event.kind === "guard.fault" || event.kind === "record.damaged") return { severityNumber: 17, severityText: "ERROR" };
  const answer = answerOf(event);
  return answer === "deny" || answer === "error" ? { severityNumber: 13, severityText: "WARN" } : { severityNumber: 9, severityText: "INFO" };
}

function operation(event: RecordedEvent): string | undefined {
  if (event.kind.startsWith("session.") || event.kind.startsWith("subagent.")) return "invoke_agent";
  return event.tool === undefined || event.kind === "prompt" ? undefined : "execute_tool";
}

/**
 * An event as one OTLP/JSON log request (`ExportLogsServiceRequest`), in the conventions for GenAI where they have a name;
 * the rest is under `sallyport.`. One a line is the file format of the collector.
 */
export function toOtlp(event: RecordedEvent, productVersion: string, contents: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  const person = personOf(event);
  const isShell = toolClass(event) === "shell";
  return {
    resourceLogs: [
      {
        resource: {
          attributes: attributes({ "service.name": "sallyport", "service.version": productVersion, "host.id": event.device, "host.name": event.host }),
        },
        schemaUrl: SCHEMA_URL,
        scopeLogs: [
          {
            scope: { name: "sallyport.record", version: String(event.v) },
            logRecords: [
              {
                timeUnixNano: nanoseconds(event.ts),
                observedTimeUnixNano: nanoseconds(event.tsRecorded),
                eventName: `sallyport.${event.kind}`,
                ...severity(event),
                body: { stringValue: messageOf(event) },
                attributes: attributes({
                  "log.record.uid": event.id,
                  "gen_ai.operation.name": operation(event),
                  "gen_ai.provider.name": event.agent.name === "claude-code" ? "anthropic" : undefined,
                  "gen_ai.conversation.id": event.session,
                  "gen_ai.agent.id": subagentOf(event) ?? event.agent.name,
                  "gen_ai.agent.name": event.agent.name,
                  "gen_ai.agent.version": event.agent.version,
                  "gen_ai.tool.name": event.mcp?.tool ?? event.tool,
                  "gen_ai.tool.type": event.tool === undefined ? undefined : event.mcp === undefined ? "function" : "extension",
                  "gen_ai.tool.call.id": event.call,
                  "gen_ai.tool.call.arguments": contents["input"],
                  "gen_ai.tool.call.result": contents["output"],
                  "sallyport.prompt": contents["prompt"],
                  "mcp.method.name": event.mcp === undefined ? undefined : "tools/call",
                  "session.id": event.session,
                  "user.id": person?.id,
                  "enduser.id": person?.id,
                  "process.command_line": isShell ? event.subject : undefined,
                  "process.working_directory": event.cwd,
                  "file.path": event.paths?.[0],
                  "server.address": event.hosts?.[0],
                  "vcs.repository.url.full": event.repository,
                  "vcs.ref.head.name": event.branch,
                  "vcs.ref.head.revision": event.commit,
                  "error.type": event.outcome === "failed" ? "tool_error" : event.kind === "guard.fault" ? "guard_fault" : undefined,
                  "sallyport.kind": event.kind,
                  "sallyport.product": PRODUCT,
                  "sallyport.subject": event.subject,
                  "sallyport.mcp.server": event.mcp?.server,
                  "sallyport.prompt.id": event.turn,
                  "sallyport.chain": event.chain.map(({ type, id, via }) => [type, id, ...(via === undefined ? [] : [`(${via})`])].join(" ")),
                  "sallyport.mode": event.mode,
                  "sallyport.effects": event.effects,
                  "sallyport.effect_classes": event.effectClasses,
                  "sallyport.touched": event.touched?.map(({ effect, on }) => `${effect} ${on}`),
                  "sallyport.paths": event.paths,
                  "sallyport.hosts": event.hosts,
                  "sallyport.labels": labelWords(event),
                  "sallyport.decision": event.decision,
                  "sallyport.verdict": event.verdict,
                  "sallyport.decider": event.decider,
                  "sallyport.rule": event.rule,
                  "sallyport.reason": event.reason,
                  "sallyport.policy": event.policy,
                  "sallyport.approval": event.approval,
                  "sallyport.grant": event.grant,
                  "sallyport.outcome": event.outcome,
                  "sallyport.duration_ms": event.durationMs,
                  "sallyport.guard_ms": event.guardMs,
                  "sallyport.input_sha256": event.digest,
                  "sallyport.content": event.content?.map(({ part, digest }) => `${part} ${digest ?? ""}`.trim()),
                  "sallyport.record": event.record === undefined ? undefined : JSON.stringify(event.record),
                  "gen_ai.request.model": event.telemetry?.model,
                  "gen_ai.usage.input_tokens": event.telemetry?.inputTokens,
                  "gen_ai.usage.output_tokens": event.telemetry?.outputTokens,
                  "sallyport.telemetry": event.telemetry === undefined ? undefined : JSON.stringify(event.telemetry),
                  "sallyport.seq": event.seq,
                  "sallyport.prev": event.prev,
                  "sallyport.hash": event.hash,
                }),
              },
            ],
          },
        ],
      },
    ],
  };
}
