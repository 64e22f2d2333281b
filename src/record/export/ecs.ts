import type { RecordedEvent } from "../../model/index.ts";
import { answerOf, labelWords, messageOf, personOf, PRODUCT, subagentOf, timestamp, toolClass, withoutEmpty, type ToolClass } from "./event-facts.ts";

/** Release of ECS whose names are used. */
export const ECS_VERSION = "9.4.0";

/** `event.action` as Elastic's integration for Claude Code names it, where it has a word for it. */
const ACTIONS: Readonly<Record<string, string>> = {
  "tool.request": "tool_decision",
  "permission.request": "tool_decision",
  "tool.result": "tool_result",
  "tool.failure": "tool_result",
  prompt: "user_prompt",
  "telemetry.decision": "tool_decision",
  "telemetry.result": "tool_result",
  "telemetry.prompt": "user_prompt",
  "telemetry.model": "api_request",
};

const TOOL_CATEGORIES: Readonly<Record<ToolClass, string>> = {
  shell: "process",
  file: "file",
  web: "web",
  mcp: "api",
  agent: "process",
  database: "database",
  network: "network",
  other: "host",
};

function categories(event: RecordedEvent): { readonly category: readonly string[]; readonly type: readonly string[] } {
  const own = TOOL_CATEGORIES[toolClass(event)];
  const isChange = event.touched?.some(({ effect }) => effect === "fs.write" || effect === "fs.delete") === true;
  switch (event.kind) {
    case "tool.request":
    case "permission.request": {
      const answer = answerOf(event);
      // Both at once: the decision is about access, and it is about a process, a file or a request.
      return {
        category: ["iam", own],
        type: [answer === "allow" ? "allowed" : answer === "ask" ? "info" : "denied", ...(isChange && own === "file" ? ["change"] : [])],
      };
    }
    case "tool.result":
    case "tool.failure":
      return { category: [own], type: [event.kind === "tool.failure" ? "error" : "info"] };
    case "session.start":
    case "subagent.start":
      return { category: ["session"], type: ["start"] };
    case "session.end":
    case "subagent.stop":
      return { category: ["session"], type: ["end"] };
    case "settings.change":
      return { category: ["configuration"], type: ["change"] };
    case "record.retired":
    case "record.content-deleted":
      return { category: ["file"], type: ["deletion"] };
    case "record.start":
    case "record.key":
      return { category: ["configuration"], type: ["creation"] };
    case "record.damaged":
    case "guard.fault":
      return { category: ["host"], type: ["error"] };
    default:
      return { category: ["host"], type: ["info"] };
  }
}

function outcome(event: RecordedEvent): "success" | "failure" | "unknown" {
  if (event.outcome !== undefined) return event.outcome === "succeeded" ? "success" : "failure";
  const answer = answerOf(event);
  if (answer === "allow") return "success";
  return answer === "deny" || answer === "error" ? "failure" : "unknown";
}

/** The decision in the words of the agent's own telemetry. */
function decisionFields(event: RecordedEvent): Record<string, unknown> {
  const answer = answerOf(event);
  if (answer === undefined) return {};
  return {
    decision: answer === "allow" ? "accept" : answer === "ask" ? "ask" : "reject",
    source: "hook",
    decision_source: "hook",
    decision_type: answer === "allow" ? "accept" : "reject",
  };
}

/**
 * An event in ECS 9.4, with the names of Elastic's integration for Claude Code (`gen_ai.*`, `claude_code.events.*`), so that
 * its dashboards show it; what ECS has no name for is under `sallyport`.
 */
export function toEcs(event: RecordedEvent, productVersion: string, contents?: Readonly<Record<string, string>>): Record<string, unknown> {
  const person = personOf(event);
  const tool = toolClass(event);
  const path = event.touched?.find(({ effect }) => effect.startsWith("fs."))?.on ?? event.paths?.[0];
  const isClaude = event.agent.name === "claude-code";
  const { category, type } = categories(event);
  return withoutEmpty({
    "@timestamp": timestamp(event.ts),
    ecs: { version: ECS_VERSION },
    data_stream: { type: "logs", dataset: "sallyport.events", namespace: "default" },
    message: messageOf(event),
    event: withoutEmpty({
      id: event.id,
      kind: "event",
      category,
      type,
      action: ACTIONS[event.kind] ?? event.kind.replaceAll(".", "_"),
      outcome: outcome(event),
      provider: isClaude ? "claude-code" : event.agent.name,
      module: "sallyport",
      dataset: "sallyport.events",
      sequence: event.seq,
      reason: event.reason,
      duration: event.durationMs === undefined ? undefined : Math.round(event.durationMs * 1e6),
      ingested: timestamp(event.tsRecorded),
      hash: event.hash,
    }),
    observer: { vendor: PRODUCT, product: PRODUCT, version: productVersion, type: "agent-guard" },
    host: withoutEmpty({ id: event.device, hostname: event.host }),
    organization: event.org === undefined ? undefined : { id: event.org },
    user: person === undefined ? undefined : { id: person.id, name: person.id },
    related: withoutEmpty({
      user: person === undefined ? [] : [person.id],
      hosts: event.hosts ?? [],
      hash: [event.hash, ...(event.digest === undefined ? [] : [event.digest])],
    }),
    rule: event.rule === undefined ? undefined : withoutEmpty({ id: event.rule, name: event.rule, ruleset: "sallyport", version: event.policy }),
    process: tool === "shell" ? withoutEmpty({ command_line: event.subject, working_directory: event.cwd }) : undefined,
    file: path === undefined ? undefined : { path, name: path.slice(path.lastIndexOf("/") + 1) },
    url: tool === "web" && event.tool === "WebFetch" ? withoutEmpty({ full: event.subject, domain: event.hosts?.[0] }) : undefined,
    destination: event.hosts?.[0] === undefined ? undefined : { address: event.hosts[0], domain: event.hosts[0] },
    gen_ai: withoutEmpty({
      provider: isClaude ? { name: "anthropic" } : undefined,
      operation: event.tool === undefined ? undefined : { name: "execute_tool" },
      conversation: { id: event.session },
      agent: withoutEmpty({ id: subagentOf(event) ?? event.agent.name, name: event.agent.name, version: event.agent.version }),
      tool: withoutEmpty({
        name: event.mcp?.tool ?? event.tool,
        type: event.mcp === undefined ? undefined : "extension",
        call: event.call === undefined ? undefined : { id: event.call },
      }),
      request: event.telemetry?.model === undefined ? undefined : { model: event.telemetry.model },
      usage: withoutEmpty({ input_tokens: event.telemetry?.inputTokens, output_tokens: event.telemetry?.outputTokens }),
    }),
    claude_code: isClaude
      ? {
          events: withoutEmpty({
            session: { id: event.session },
            prompt: event.turn === undefined ? undefined : { id: event.turn },
            event: { name: ACTIONS[event.kind] ?? event.kind.replaceAll(".", "_"), sequence: event.seq, timestamp: timestamp(event.ts) },
            ...decisionFields(event),
            success: event.outcome === undefined ? undefined : String(event.outcome === "succeeded"),
            mcp_server_name: event.mcp?.server,
          }),
        }
      : undefined,
    labels: withoutEmpty({
      kind: event.kind,
      decision: event.decision,
      verdict: event.verdict,
      decider: event.decider,
      mode: event.mode,
      branch: event.branch,
      repository: event.repository,
    }),
    tags: [...(event.effects ?? []), ...labelWords(event)],
    sallyport: withoutEmpty({
      chain: event.chain,
      effect_classes: event.effectClasses,
      touched: event.touched,
      commit: event.commit,
      data_class: event.dataClass,
      witness: event.witness,
      content: event.content,
      record: event.record,
      telemetry: event.telemetry,
      cwd: event.cwd,
      root: event.root,
      approval: event.approval,
      grant: event.grant,
      guard_ms: event.guardMs,
      input_sha256: event.digest,
      prev: event.prev,
      contents,
    }),
  });
}
