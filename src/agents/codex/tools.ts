import type { ToolRequest } from "../../model/index.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { mcpByName } from "../tool-table.ts";
import { readPatch } from "./patch.ts";

/** What a reader answers: a request, or the name of the field that cannot be read. */
type Reading = ToolRequest | { readonly unread: string };

interface Tool {
  /** Fields that the tool takes. One that is not here could change what a call means, so it is not overlooked. */
  readonly fields: readonly string[];
  readonly read: (input: Fields) => Reading;
}

/** A tool that changes nothing outside the client. */
const internal = (what: string, ...fields: readonly string[]): Tool => ({ fields, read: () => ({ type: "internal", what }) });

/** A tool that gives words to a sub-agent. */
const delegating = (name: string, ...fields: readonly string[]): Tool => ({
  fields: ["message", "agent_type", ...fields],
  read: (input) => {
    const prompt = optionalText(input, "message");
    const kind = optionalText(input, "agent_type");
    if (prompt === undefined) return { unread: "message" };
    if (kind === undefined) return { unread: "agent_type" };
    const items = field(input, "items");
    if (items !== undefined && items !== null && !Array.isArray(items)) return { unread: "items" };
    const texts = (items ?? []).map((item) => cleanText(asFields(item) ?? {}, "text") ?? "");
    return { type: "spawn", name: kind === "" ? name : kind, prompt: [prompt, ...texts].filter((text) => text !== "").join("\n") };
  },
});

/** The tools of Codex 0.169.0, as it tells its model of them; `Bash` is what its hooks call `exec_command`. */
const TOOLS: Readonly<Record<string, Tool>> = {
  Bash: {
    fields: ["command", "description"],
    read: (input) => {
      const text = cleanText(input, "command");
      return text === undefined ? { unread: "command" } : { type: "shell", text };
    },
  },
  apply_patch: {
    fields: ["command"],
    read: (input) => {
      const text = cleanText(input, "command");
      const files = text === undefined ? undefined : readPatch(text);
      return files === undefined ? { unread: "command" } : { type: "patch", files };
    },
  },
  view_image: {
    fields: ["path", "detail"],
    read: (input) => {
      const path = cleanText(input, "path");
      return path === undefined || path === "" ? { unread: "path" } : { type: "read", path };
    },
  },
  read_mcp_resource: {
    fields: ["server", "uri"],
    read: (input) => {
      const server = cleanText(input, "server");
      const uri = cleanText(input, "uri");
      if (server === undefined) return { unread: "server" };
      return uri === undefined ? { unread: "uri" } : { type: "mcp", server, tool: "resources/read", input: { uri } };
    },
  },
  get_goal: internal("get_goal"),
  create_goal: internal("create_goal", "objective", "token_budget"),
  update_goal: internal("update_goal", "status"),
  update_plan: internal("update_plan", "explanation", "plan"),
  list_mcp_resources: internal("list_mcp_resources", "server", "cursor"),
  list_mcp_resource_templates: internal("list_mcp_resource_templates", "server", "cursor"),
  tool_search: internal("tool_search", "query", "limit"),
  request_user_input: internal("request_user_input", "questions"),
};

/** Tools of its sub-agents. */
const AGENT_TOOLS: Readonly<Record<string, Tool>> = {
  spawn_agent: delegating("spawn_agent", "items", "fork_context", "fork_turns", "model", "reasoning_effort", "task_name"),
  send_input: delegating("send_input", "items", "id", "target", "interrupt"),
  send_message: delegating("send_message", "items", "id", "target", "interrupt"),
  followup_task: delegating("followup_task", "items", "id", "target", "interrupt"),
  wait_agent: internal("wait_agent", "targets", "ids", "timeout_ms"),
  wait: internal("wait", "targets", "ids", "timeout_ms"),
  resume_agent: internal("resume_agent", "id", "target"),
  close_agent: internal("close_agent", "id", "target"),
  interrupt_agent: internal("interrupt_agent", "id", "target"),
  list_agents: internal("list_agents", "path_prefix"),
};

/** The name of the set may stand before the tool's, without a sign between. */
const AGENT_SET = /^multi_agent(?:_v\d+)?(?:__|_)?/;

function toolNamed(name: string): Tool | undefined {
  if (Object.hasOwn(TOOLS, name)) return TOOLS[name];
  const bare = name.replace(AGENT_SET, "");
  return Object.hasOwn(AGENT_TOOLS, bare) ? AGENT_TOOLS[bare] : undefined;
}

/** What a call of a tool of Codex means. What is not known or cannot be read is a request of type `unknown`. */
export function readTool(tool: string, input: unknown): ToolRequest {
  if (tool.startsWith("mcp__")) return mcpByName(tool.slice("mcp__".length), input);
  const shown = tool.slice(0, 60);
  const known = toolNamed(tool);
  if (known === undefined) return { type: "unknown", why: `the tool \`${shown}\` is not known` };
  const fields = asFields(input);
  if (fields === undefined) return { type: "unknown", why: `the input of the tool \`${shown}\` is not an object` };
  const strange = Object.keys(fields).find((name) => !known.fields.includes(name));
  if (strange !== undefined) return { type: "unknown", why: `the input of the tool \`${shown}\` has a field \`${strange.slice(0, 60)}\` that is not known` };
  const reading = known.read(fields);
  return "unread" in reading ? { type: "unknown", why: `the field \`${reading.unread}\` of the tool \`${shown}\` cannot be read` } : reading;
}

/** The input without the sentence in which the model says what a command is for. */
export function exactInput(tool: string, input: unknown): unknown {
  const fields = tool === "Bash" ? asFields(input) : undefined;
  return fields === undefined || field(fields, "description") === undefined
    ? input
    : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "description"));
}
