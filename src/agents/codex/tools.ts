import type { ToolRequest } from "../../model/index.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { readPatch } from "./patch.ts";

/** Tools that change nothing outside the client. */
const INTERNAL: ReadonlySet<string> = new Set([
  "get_goal",
  "update_plan",
  "list_mcp_resources",
  "list_mcp_resource_templates",
  "tool_search",
  "request_user_input",
]);
/** Tools of its sub-agents; the name of the set stands before them without a sign between. */
const AGENT_TOOL = /^(?:multi_agent(?:_v\d+)?)?_?(spawn_agent|send_input|send_message|wait_agent|wait|resume_agent|close_agent|list_agents)$/;

type Reader = (input: Fields) => ToolRequest | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  Bash: (input) => {
    const text = cleanText(input, "command");
    return text === undefined ? undefined : { type: "shell", text };
  },
  apply_patch: (input) => {
    const text = cleanText(input, "command");
    const files = text === undefined ? undefined : readPatch(text);
    return files === undefined ? undefined : { type: "patch", files };
  },
  view_image: (input) => {
    const path = cleanText(input, "path");
    return path === undefined || path === "" ? undefined : { type: "read", path };
  },
  read_mcp_resource: (input) => {
    const server = cleanText(input, "server");
    const uri = cleanText(input, "uri");
    return server === undefined || uri === undefined ? undefined : { type: "mcp", server, tool: "resources/read", input: { uri } };
  },
};

function agentRequest(name: string, input: Fields): ToolRequest | undefined {
  if (!/^(?:spawn_agent|send_input|send_message)$/.test(name)) return { type: "internal", what: name };
  const prompt = optionalText(input, "message");
  const kind = optionalText(input, "agent_type");
  if (prompt === undefined || kind === undefined) return undefined;
  return { type: "spawn", name: kind === "" ? name : kind, prompt };
}

function mcpRequest(tool: string, input: unknown): ToolRequest {
  const rest = tool.slice("mcp__".length);
  const cut = rest.indexOf("__");
  if (cut <= 0 || cut + 2 >= rest.length) return { type: "unknown", why: "the name of the MCP tool cannot be read" };
  return { type: "mcp", server: rest.slice(0, cut), tool: rest.slice(cut + 2), input };
}

/** What a call of a tool of Codex means. What is not known or cannot be read is a request of type `unknown`. */
export function readTool(tool: string, input: unknown): ToolRequest {
  if (tool.startsWith("mcp__")) return mcpRequest(tool, input);
  const shown = tool.slice(0, 60);
  const fields = asFields(input);
  if (fields === undefined) return { type: "unknown", why: `the input of the tool \`${shown}\` is not an object` };
  if (INTERNAL.has(tool)) return { type: "internal", what: tool };
  const agentTool = AGENT_TOOL.exec(tool)?.[1];
  const read = Object.hasOwn(READERS, tool) ? READERS[tool] : undefined;
  if (agentTool === undefined && read === undefined) return { type: "unknown", why: `the tool \`${shown}\` is not known` };
  const request = agentTool === undefined ? read!(fields) : agentRequest(agentTool, fields);
  return request ?? { type: "unknown", why: `the input of the tool \`${shown}\` cannot be read` };
}

/** The input without the sentence in which the model says what a command is for. */
export function exactInput(tool: string, input: unknown): unknown {
  const fields = tool === "Bash" ? asFields(input) : undefined;
  return fields === undefined || field(fields, "description") === undefined
    ? input
    : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "description"));
}
