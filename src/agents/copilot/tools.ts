import type { FileRequest, ToolRequest } from "../../model/index.ts";
import { shellWord } from "../fail-closed.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { readPatch } from "../codex/patch.ts";

/** What a reader answers: a request, the name of the field that cannot be read, or why the call cannot be judged. */
type Reading = ToolRequest | { readonly unread: string } | { readonly why: string };

interface Tool {
  /** Fields that the tool takes. One that is not here could change what a call means, so it is not overlooked. */
  readonly fields: readonly string[] | "any";
  readonly read: (input: Fields) => Reading;
}

/** A tool that changes nothing outside the client. */
const internal = (what: string, ...fields: readonly string[]): Tool => ({ fields, read: () => ({ type: "internal", what }) });

/** Words for the person, whatever they are. */
const dialogue = (what: string): Tool => ({ fields: "any", read: () => ({ type: "internal", what }) });

/** A path that the client takes as it is; it knows neither `~` nor `%` (measured). */
function pathIn(input: Fields, name = "path"): string | undefined {
  const text = cleanText(input, name);
  return text === undefined || text === "" || text !== text.trim() ? undefined : text;
}

/** Where a search begins: left out, one place, or several; `undefined` when that cannot be read. */
function placesIn(input: Fields): readonly string[] | undefined {
  const given = field(input, "paths");
  const list: readonly unknown[] = given === undefined || given === null || given === "" ? ["."] : Array.isArray(given) ? given : [given];
  const isRead = (path: unknown): path is string => typeof path === "string" && path !== "" && !path.includes("\0") && path.isWellFormed();
  return list.length > 0 && list.every(isRead) ? list : undefined;
}

/** A search that begins in several places is judged as the command that does the same. */
function withPlaces(input: Fields, requestOf: (path: string) => ToolRequest, ...command: readonly string[]): Reading {
  const places = placesIn(input);
  if (places === undefined) return { unread: "paths" };
  if (places.length === 1) return requestOf(places[0]!);
  return { type: "shell", text: [...command, ...places.map((path) => (path.startsWith("-") ? `./${path}` : path))].map(shellWord).join(" ") };
}

const grep: Tool = {
  fields: ["pattern", "paths", "output_mode", "glob", "type", "-i", "-A", "-B", "-C", "-n", "head_limit", "multiline"],
  read: (input) => {
    const pattern = cleanText(input, "pattern");
    const glob = optionalText(input, "glob");
    if (pattern === undefined) return { unread: "pattern" };
    if (glob === undefined) return { unread: "glob" };
    const requestOf = (path: string): ToolRequest => ({ type: "search", path, pattern, isContent: true, ...(glob === "" ? {} : { globs: [glob] }) });
    return withPlaces(input, requestOf, "grep", "-rn", "-e", pattern, "--");
  },
};

/** Words for a sub-agent. */
const delegating = (nameField: string, promptField: string, ...fields: readonly string[]): Tool => ({
  fields: [nameField, promptField, ...fields],
  read: (input) => {
    const name = optionalText(input, nameField);
    const prompt = cleanText(input, promptField);
    if (name === undefined) return { unread: nameField };
    return prompt === undefined ? { unread: promptField } : { type: "spawn", name: name === "" ? "sub-agent" : name, prompt };
  },
});

/** The keys that `write_bash` types by name. */
const KEYS = /\{\w+(?:\+\w+)?\}/;

/**
 * What is typed into a program that runs. Where that program is a shell and the text is whole lines, it is what the shell would run; for anything
 * else nobody can say what it means, so a key other than enter makes it unknown. Clients from 1.0.62 on have no such tool.
 */
function typed(input: Fields): Reading {
  const text = cleanText(input, "input");
  if (text === undefined) return { unread: "input" };
  const lines = text.replaceAll(/\{enter\}/gi, "\n");
  if (KEYS.test(lines) || !lines.endsWith("\n"))
    return { why: "what is typed into a running program cannot be judged; give the whole command to the tool `bash`" };
  return { type: "shell", text: lines };
}

const view: Tool = {
  fields: ["path", "view_range", "forceReadLargeFiles"],
  read: (input) => {
    const path = pathIn(input);
    return path === undefined ? { unread: "path" } : { type: "read", path };
  },
};

const create: Tool = {
  fields: ["path", "file_text"],
  read: (input) => {
    const path = pathIn(input);
    const content = field(input, "file_text");
    if (path === undefined) return { unread: "path" };
    return typeof content !== "string" ? { unread: "file_text" } : { type: "write", path, content };
  },
};

const edit: Tool = {
  fields: ["path", "old_str", "new_str"],
  read: (input) => {
    const path = pathIn(input);
    const before = field(input, "old_str") ?? "";
    const after = field(input, "new_str") ?? "";
    if (path === undefined) return { unread: "path" };
    if (typeof before !== "string") return { unread: "old_str" };
    return typeof after !== "string" ? { unread: "new_str" } : { type: "edit", path, edits: [{ before, after }] };
  },
};

const fetch: Tool = {
  fields: ["url", "max_length", "start_index", "raw"],
  read: (input) => {
    const url = cleanText(input, "url");
    return url === undefined ? { unread: "url" } : { type: "fetch", url };
  },
};

/** The tools of Copilot CLI 1.0.102, as it tells its models of them. */
const TOOLS: Readonly<Record<string, Tool>> = {
  bash: {
    fields: ["command", "description", "shellId", "mode", "detach", "initial_wait"],
    read: (input) => {
      const text = cleanText(input, "command");
      return text === undefined ? { unread: "command" } : { type: "shell", text };
    },
  },
  write_bash: { fields: ["shellId", "input", "delay"], read: typed },
  read_bash: internal("read_bash", "shellId", "delay"),
  stop_bash: internal("stop_bash", "shellId"),
  list_bash: internal("list_bash"),
  view,
  create,
  edit,
  grep,
  // What models of OpenAI get in its place.
  rg: grep,
  glob: {
    fields: ["pattern", "paths"],
    read: (input) => {
      const pattern = cleanText(input, "pattern");
      return pattern === undefined ? { unread: "pattern" } : withPlaces(input, (path) => ({ type: "search", path, pattern, isContent: false }), "ls", "-R");
    },
  },
  web_fetch: fetch,
  web_search: {
    fields: ["query"],
    read: (input) => {
      const query = cleanText(input, "query");
      return query === undefined ? { unread: "query" } : { type: "web-search", query };
    },
  },
  skill: {
    fields: ["skill"],
    read: (input) => {
      const name = cleanText(input, "skill");
      return name === undefined || name === "" ? { unread: "skill" } : { type: "skill", name, args: "" };
    },
  },
  task: delegating("agent_type", "prompt", "name", "description", "model", "reasoning_effort", "context_tier", "mode"),
  write_agent: delegating("agent_id", "message", "agent_ids", "scope"),
  read_agent: internal("read_agent", "agent_id", "wait", "timeout", "since_turn"),
  list_agents: internal("list_agents", "include_completed", "scope"),
  // A table of the session's own, in memory.
  sql: internal("sql", "query", "description"),
  // What earlier sessions said and did on this machine.
  session_store_sql: internal("session_store_sql", "query", "description", "source"),
  fetch_copilot_cli_documentation: internal("fetch_copilot_cli_documentation"),
  ask_user: dialogue("ask_user"),
  exit_plan_mode: dialogue("exit_plan_mode"),
  task_complete: dialogue("task_complete"),
};

/** The same tools under the names that hooks in capitals get. */
const CLAUDE_NAMES: Readonly<Record<string, string>> = {
  Bash: "bash",
  Read: "view",
  Write: "create",
  Edit: "edit",
  Glob: "glob",
  Grep: "grep",
  Task: "task",
  WebFetch: "web_fetch",
};

const unknown = (why: string): ToolRequest => ({ type: "unknown", why });

/** A patch comes as text, not as fields. */
function patchRequest(input: unknown): ToolRequest {
  const text = typeof input === "string" ? input : cleanText(asFields(input) ?? {}, "input");
  const files: readonly FileRequest[] | undefined = text === undefined || !text.isWellFormed() || text.includes("\0") ? undefined : readPatch(text);
  return files === undefined ? unknown("the patch cannot be read; write it with `*** Begin Patch` and whole lines") : { type: "patch", files };
}

/** True where a server and a tool stand in the name so that there is one way to part them, and no sign that the client may have changed. */
export function isPlainPair(server: string, tool: string): boolean {
  return /^\w+$/.test(server) && /^\w+$/.test(tool);
}

/**
 * A tool whose name has `-` in it is one of an MCP server: `server-tool`. With several signs it cannot be told where the server's name ends, and the call is
 * judged when the client asks for permission, which it does for every one of them under the name `server/tool` (measured, also with everything allowed).
 */
function mcpRequest(tool: string, input: unknown): ToolRequest {
  const parts = tool.split("-");
  if (parts.some((part) => part === "")) return unknown("the name of the MCP tool cannot be read");
  if (asFields(input) === undefined) return unknown("the input of the MCP tool is not an object");
  const [server, name] = parts as [string, string];
  if (parts.length === 2 && isPlainPair(server, name)) return { type: "mcp", server, tool: name, input };
  return { type: "internal", what: `${tool.slice(0, 100)}: judged with its request for permission, which names the server` };
}

/** What a call of a tool of Copilot CLI means, as `preToolUse` and what follows a call tell it. What is not known or cannot be read is a request of type `unknown`. */
export function readTool(tool: string, input: unknown): ToolRequest {
  const shown = tool.slice(0, 60);
  const name = Object.hasOwn(CLAUDE_NAMES, tool) ? CLAUDE_NAMES[tool]! : tool;
  if (name === "apply_patch") return patchRequest(input);
  const known = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (known === undefined) return tool.includes("-") ? mcpRequest(tool, input) : unknown(`the tool \`${shown}\` is not known`);
  const fields = asFields(input);
  if (fields === undefined) return unknown(`the input of the tool \`${shown}\` is not an object`);
  const { fields: taken } = known;
  const strange = taken === "any" ? undefined : Object.keys(fields).find((one) => !taken.includes(one));
  if (strange !== undefined) return unknown(`the input of the tool \`${shown}\` has a field \`${strange.slice(0, 60)}\` that is not known`);
  const reading = known.read(fields);
  if ("unread" in reading) return unknown(`the field \`${reading.unread}\` of the tool \`${shown}\` cannot be read`);
  return "why" in reading && !("type" in reading) ? unknown(reading.why) : reading;
}

/** The server and the tool of a request for permission to call an MCP tool; `undefined` for any other. */
export function mcpPair(tool: string): { readonly server: string; readonly tool: string } | undefined {
  const cut = tool.indexOf("/");
  return cut <= 0 || cut === tool.length - 1 ? undefined : { server: tool.slice(0, cut), tool: tool.slice(cut + 1) };
}

/** The input without the sentence in which the model says what a call is for. */
export function exactInput(tool: string, input: unknown): unknown {
  const fields = Object.hasOwn(TOOLS, tool) || Object.hasOwn(CLAUDE_NAMES, tool) ? asFields(input) : undefined;
  return fields === undefined || field(fields, "description") === undefined
    ? input
    : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "description"));
}
