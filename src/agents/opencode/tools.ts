import type { ToolRequest } from "../../model/index.ts";
import { readPatch } from "../codex/patch.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";

/** What a reader answers: a request, or the name of the field that cannot be read. */
type Reading = ToolRequest | { readonly unread: string };

interface Tool {
  /** Fields that the tool takes. One that is not here could change what a call means, so it is not overlooked. */
  readonly fields: readonly string[];
  readonly read: (input: Fields) => Reading;
}

/** A tool that changes nothing outside the client. */
const internal = (what: string, ...fields: readonly string[]): Tool => ({ fields, read: () => ({ type: "internal", what }) });

function pathIn(input: Fields): string | undefined {
  const path = cleanText(input, "filePath");
  return path === "" ? undefined : path;
}

const search = (isContent: boolean, ...fields: readonly string[]): Tool => ({
  fields: ["pattern", "path", ...fields],
  read: (input) => {
    const pattern = cleanText(input, "pattern");
    const path = optionalText(input, "path");
    const include = optionalText(input, "include");
    if (pattern === undefined) return { unread: "pattern" };
    if (path === undefined) return { unread: "path" };
    if (include === undefined) return { unread: "include" };
    return { type: "search", path: path === "" ? "." : path, pattern, isContent, ...(include === "" ? {} : { globs: [include] }) };
  },
});

const readFile = (...fields: readonly string[]): Tool => ({
  fields: ["filePath", ...fields],
  read: (input) => {
    const path = pathIn(input);
    return path === undefined ? { unread: "filePath" } : { type: "read", path };
  },
});

/** The tools of OpenCode 1.18.33, as it tells its model of them. */
const TOOLS: Readonly<Record<string, Tool>> = {
  bash: {
    fields: ["command", "description", "timeout", "workdir"],
    read: (input) => {
      const text = cleanText(input, "command");
      return text === undefined ? { unread: "command" } : { type: "shell", text };
    },
  },
  read: readFile("offset", "limit"),
  // What the editor's server tells of a file is its content, in part.
  lsp: {
    fields: ["operation", "filePath", "line", "character", "query"],
    read: (input) => {
      const path = pathIn(input);
      return path === undefined ? { unread: "filePath" } : { type: "read", path };
    },
  },
  write: {
    fields: ["filePath", "content"],
    read: (input) => {
      const path = pathIn(input);
      const content = field(input, "content");
      if (path === undefined) return { unread: "filePath" };
      return typeof content === "string" ? { type: "write", path, content } : { unread: "content" };
    },
  },
  edit: {
    fields: ["filePath", "oldString", "newString", "replaceAll"],
    read: (input) => {
      const path = pathIn(input);
      const before = field(input, "oldString");
      const after = field(input, "newString");
      if (path === undefined) return { unread: "filePath" };
      if (typeof before !== "string") return { unread: "oldString" };
      return typeof after === "string" ? { type: "edit", path, edits: [{ before, after }] } : { unread: "newString" };
    },
  },
  apply_patch: {
    fields: ["patchText"],
    read: (input) => {
      const text = cleanText(input, "patchText");
      const files = text === undefined ? undefined : readPatch(text);
      return files === undefined ? { unread: "patchText" } : { type: "patch", files };
    },
  },
  glob: search(false),
  grep: search(true, "include"),
  task: {
    fields: ["description", "prompt", "subagent_type", "task_id", "command", "background"],
    read: (input) => {
      const prompt = optionalText(input, "prompt");
      const kind = optionalText(input, "subagent_type");
      if (prompt === undefined) return { unread: "prompt" };
      return kind === undefined ? { unread: "subagent_type" } : { type: "spawn", name: kind === "" ? "general" : kind, prompt };
    },
  },
  webfetch: {
    fields: ["url", "format", "timeout"],
    read: (input) => {
      const url = cleanText(input, "url");
      return url === undefined ? { unread: "url" } : { type: "fetch", url };
    },
  },
  websearch: {
    fields: ["query", "numResults", "livecrawl", "type", "contextMaxCharacters"],
    read: (input) => {
      const query = cleanText(input, "query");
      return query === undefined ? { unread: "query" } : { type: "web-search", query };
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
  list_mcp_resources: internal("list_mcp_resources", "server", "cursor"),
  list_mcp_resource_templates: internal("list_mcp_resource_templates", "server", "cursor"),
  // Only the text of a skill is taken in; what it says to do comes as calls of its own.
  skill: internal("skill", "name"),
  todowrite: internal("todowrite", "todos"),
  question: internal("question", "questions"),
  plan_exit: internal("plan_exit"),
  // What the client makes of a call that it could not read itself; it runs nothing.
  invalid: internal("invalid", "tool", "error"),
};

/** The client names a server's tool `<server>_<tool>`, with everything but letters, digits, `_` and `-` made `_`. */
const sanitized = (name: string): string => name.replace(/[^a-zA-Z0-9_-]/g, "_");

function mcpRequest(tool: string, input: unknown, servers: readonly string[]): ToolRequest {
  const shown = tool.slice(0, 60);
  const found = servers.filter((name) => tool.startsWith(`${sanitized(name)}_`) && tool.length > sanitized(name).length + 1);
  if (found.length === 0) return { type: "unknown", why: `the tool \`${shown}\` is not known` };
  if (found.length > 1) return { type: "unknown", why: `the tool \`${shown}\` could be one of the servers ${found.join(", ").slice(0, 80)}` };
  if (asFields(input) === undefined) return { type: "unknown", why: "the input of the MCP tool is not an object" };
  return { type: "mcp", server: found[0]!, tool: tool.slice(sanitized(found[0]!).length + 1), input };
}

/**
 * What a call of a tool of OpenCode means. What is not known or cannot be read is a request of type `unknown`.
 * @param servers names of the MCP servers that the client is set up with.
 */
export function readTool(tool: string, input: unknown, servers: readonly string[]): ToolRequest {
  const known = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
  if (known === undefined) return mcpRequest(tool, input, servers);
  // A server called `list` could bring a tool `mcp_resources`.
  if (servers.some((name) => tool.startsWith(`${sanitized(name)}_`)))
    return { type: "unknown", why: `\`${tool}\` could be the client's own tool or one of an MCP server; give the server another name` };
  const fields = asFields(input);
  if (fields === undefined) return { type: "unknown", why: `the input of the tool \`${tool}\` is not an object` };
  const strange = Object.keys(fields).find((name) => !known.fields.includes(name));
  if (strange !== undefined) return { type: "unknown", why: `the input of the tool \`${tool}\` has a field \`${strange.slice(0, 60)}\` that is not known` };
  const reading = known.read(fields);
  return "unread" in reading ? { type: "unknown", why: `the field \`${reading.unread}\` of the tool \`${tool}\` cannot be read` } : reading;
}

/** The input without what a model says differently each time: what a command is for. */
export function exactInput(tool: string, input: unknown): unknown {
  const fields = tool === "bash" ? asFields(input) : undefined;
  return fields === undefined || field(fields, "description") === undefined
    ? input
    : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "description"));
}
