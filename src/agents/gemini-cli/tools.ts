import { absolutePath } from "../../facts/index.ts";
import type { ToolRequest } from "../../model/index.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { editedPath, readPath, type PathContext, type ReadPath } from "./paths.ts";
import { executedText } from "./shell-text.ts";

/** A call as it is judged; `cwd` where the tool runs elsewhere than in the session's folder. */
export interface ReadCall {
  readonly request: ToolRequest;
  readonly cwd?: string;
}

/** What a reader answers: a call, the name of the field that cannot be read, or why the call cannot be judged. */
type Reading = ReadCall | { readonly unread: string } | { readonly why: string };

interface Tool {
  /** Fields that the tool takes. One that is not here could change what a call means, so it is not overlooked. `any`: they are named by whoever wrote the sub-agent. */
  readonly fields: readonly string[] | "any";
  readonly read: (input: Fields, context: PathContext) => Reading;
}

/** Any call may ask to wait for the one before it. */
const COMMON = "wait_for_previous";

/** A tool that changes nothing outside the client. */
const internal = (what: string, ...fields: readonly string[]): Tool => ({ fields, read: () => ({ request: { type: "internal", what } }) });

/** Reads a path from a field and makes a request of it. */
function withPath(input: Fields, name: string, read: (text: string) => ReadPath, requestOf: (path: string) => ToolRequest): Reading {
  const text = cleanText(input, name);
  if (text === undefined || text === "") return { unread: name };
  const found = read(text);
  return "why" in found ? found : { request: requestOf(found.path) };
}

/** Where a search begins; left out: the session's folder. */
function withPlace(input: Fields, requestOf: (path: string) => ToolRequest): Reading {
  const text = optionalText(input, "dir_path");
  if (text === undefined) return { unread: "dir_path" };
  const found = readPath(text === "" ? "." : text);
  return "why" in found ? found : { request: requestOf(found.path) };
}

const grep: Tool = {
  fields: [
    "pattern",
    "dir_path",
    "include_pattern",
    "exclude_pattern",
    "names_only",
    "max_matches_per_file",
    "total_max_matches",
    "case_sensitive",
    "fixed_strings",
    "context",
    "after",
    "before",
    "no_ignore",
  ],
  read: (input) => {
    const pattern = cleanText(input, "pattern");
    const include = optionalText(input, "include_pattern");
    if (pattern === undefined) return { unread: "pattern" };
    if (include === undefined) return { unread: "include_pattern" };
    return withPlace(input, (path) => ({ type: "search", path, pattern, isContent: true, ...(include === "" ? {} : { globs: [include] }) }));
  },
};

/** The addresses that the client finds in a prompt: words that hold `://`. */
function addressesIn(prompt: string): readonly string[] {
  return [...new Set(prompt.split(/\s+/).filter((word) => word.includes("://")))];
}

/** Of a file on GitHub the client fetches the raw text, which another host gives. */
function fetchedAddress(url: string): string {
  return url.replace(/^(https?:\/\/)github\.com(\/[^/]+\/[^/]+)\/blob\//i, "$1raw.githubusercontent.com$2/");
}

/** The tools of Gemini CLI 0.61.0, as it tells its model of them. */
const TOOLS: Readonly<Record<string, Tool>> = {
  run_shell_command: {
    fields: ["command", "description", "dir_path", "is_background", "delay_ms", "additional_permissions"],
    read: (input, { cwd }) => {
      const command = cleanText(input, "command");
      const folder = optionalText(input, "dir_path");
      if (command === undefined) return { unread: "command" };
      if (folder === undefined) return { unread: "dir_path" };
      const text = executedText(command);
      if (text === undefined)
        return { why: "the client takes off the shell in front of this command and runs something else than it says; give the command itself" };
      const isUnsandboxed = ![undefined, null].includes(field(input, "additional_permissions") as null);
      return { request: { type: "shell", text, ...(isUnsandboxed ? { isUnsandboxed } : {}) }, ...(folder === "" ? {} : { cwd: absolutePath(folder, cwd) }) };
    },
  },
  read_file: {
    fields: ["file_path", "start_line", "end_line"],
    read: (input) => withPath(input, "file_path", readPath, (path) => ({ type: "read", path })),
  },
  write_file: {
    fields: ["file_path", "content"],
    read: (input) => {
      const content = field(input, "content");
      if (typeof content !== "string") return { unread: "content" };
      return withPath(input, "file_path", readPath, (path) => ({ type: "write", path, content }));
    },
  },
  replace: {
    fields: ["file_path", "instruction", "old_string", "new_string", "allow_multiple", "expected_replacements"],
    read: (input, context) => {
      const before = field(input, "old_string");
      const after = field(input, "new_string");
      if (typeof before !== "string") return { unread: "old_string" };
      if (typeof after !== "string") return { unread: "new_string" };
      return withPath(
        input,
        "file_path",
        (text) => editedPath(text, context),
        (path) => ({ type: "edit", path, edits: [{ before, after }] }),
      );
    },
  },
  list_directory: {
    fields: ["dir_path", "ignore", "file_filtering_options"],
    read: (input) => withPlace(input, (path) => ({ type: "search", path, pattern: "*", isContent: false })),
  },
  glob: {
    fields: ["pattern", "dir_path", "case_sensitive", "respect_git_ignore", "respect_gemini_ignore"],
    read: (input) => {
      const pattern = cleanText(input, "pattern");
      return pattern === undefined ? { unread: "pattern" } : withPlace(input, (path) => ({ type: "search", path, pattern, isContent: false }));
    },
  },
  grep_search: grep,
  // Its name before, which the client still takes and gives to the hook.
  search_file_content: grep,
  web_fetch: {
    fields: ["prompt"],
    read: (input) => {
      const prompt = cleanText(input, "prompt");
      if (prompt === undefined) return { unread: "prompt" };
      const [url, ...more] = addressesIn(prompt);
      if (url === undefined) return { why: "the prompt names no address; give one that begins with https://" };
      return more.length > 0 ? { why: "the prompt names several addresses; fetch one at a time" } : { request: { type: "fetch", url: fetchedAddress(url) } };
    },
  },
  google_web_search: {
    fields: ["query"],
    read: (input) => {
      const query = cleanText(input, "query");
      return query === undefined ? { unread: "query" } : { request: { type: "web-search", query } };
    },
  },
  invoke_agent: {
    fields: ["agent_name", "prompt"],
    read: (input) => {
      const name = cleanText(input, "agent_name");
      const prompt = cleanText(input, "prompt");
      if (name === undefined || name === "") return { unread: "agent_name" };
      return prompt === undefined ? { unread: "prompt" } : { request: { type: "spawn", name, prompt } };
    },
  },
  activate_skill: {
    fields: ["name"],
    read: (input) => {
      const name = cleanText(input, "name");
      return name === undefined || name === "" ? { unread: "name" } : { request: { type: "skill", name, args: "" } };
    },
  },
  read_mcp_resource: {
    fields: ["uri"],
    read: (input) => {
      const uri = cleanText(input, "uri");
      // The client asks the server that offers the resource; its name is not told.
      return uri === undefined ? { unread: "uri" } : { request: { type: "mcp", server: "?", tool: "resources/read", input: { uri } } };
    },
  },
  list_mcp_resources: internal("list_mcp_resources", "serverName"),
  list_background_processes: internal("list_background_processes"),
  read_background_output: internal("read_background_output", "pid", "lines", "delay_ms"),
  update_topic: internal("update_topic", "title", "summary", "strategic_intent"),
  write_todos: internal("write_todos", "todos"),
  get_internal_docs: internal("get_internal_docs", "path"),
  ask_user: internal("ask_user", "questions"),
  enter_plan_mode: internal("enter_plan_mode", "reason"),
  exit_plan_mode: internal("exit_plan_mode", "plan_filename"),
  complete_task: { fields: "any", read: () => ({ request: { type: "internal", what: "complete_task" } }) },
  tracker_create_task: internal("tracker_create_task", "title", "description", "type", "parentId", "dependencies"),
  tracker_update_task: internal("tracker_update_task", "id", "title", "description", "status", "dependencies"),
  tracker_get_task: internal("tracker_get_task", "id"),
  tracker_list_tasks: internal("tracker_list_tasks", "status", "type", "parentId"),
  tracker_add_dependency: internal("tracker_add_dependency", "taskId", "dependencyId"),
  tracker_visualize: internal("tracker_visualize"),
};

const unknown = (why: string): ReadCall => ({ request: { type: "unknown", why } });

/** A tool of an MCP server. What the client says of the server stands beside the call; the name alone does not tell where the server's name ends. */
function mcpCall(tool: string, input: unknown, context: unknown): ReadCall {
  const fields = asFields(context);
  if (fields === undefined) return unknown("the MCP server of the call is not named");
  const server = cleanText(fields, "server_name");
  const name = cleanText(fields, "tool_name");
  if (server === undefined || server === "") return unknown("the field `server_name` of the MCP server cannot be read");
  if (name === undefined || name === "") return unknown("the field `tool_name` of the MCP server cannot be read");
  if (!tool.startsWith("mcp_")) return unknown("the tool's name is not that of an MCP tool");
  if (asFields(input) === undefined) return unknown("the input of the MCP tool is not an object");
  return { request: { type: "mcp", server, tool: name, input } };
}

/**
 * What a call of a tool of Gemini CLI means. What is not known or cannot be read is a request of type `unknown`.
 * @param mcp what the client says of the MCP server; `undefined` for a tool of its own.
 */
export function readTool(tool: string, input: unknown, mcp: unknown, context: PathContext): ReadCall {
  if (mcp !== undefined || tool.startsWith("mcp_")) return mcpCall(tool, input, mcp);
  const shown = tool.slice(0, 60);
  const known = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
  if (known === undefined) return unknown(`the tool \`${shown}\` is not known`);
  const fields = asFields(input);
  if (fields === undefined) return unknown(`the input of the tool \`${shown}\` is not an object`);
  const { fields: taken } = known;
  const strange = taken === "any" ? undefined : Object.keys(fields).find((name) => name !== COMMON && !taken.includes(name));
  if (strange !== undefined) return unknown(`the input of the tool \`${shown}\` has a field \`${strange.slice(0, 60)}\` that is not known`);
  const reading = known.read(fields, context);
  if ("unread" in reading) return unknown(`the field \`${reading.unread}\` of the tool \`${shown}\` cannot be read`);
  return "why" in reading ? unknown(reading.why) : reading;
}

/** Fields in which the model says what a call is for. */
const REMARKS: ReadonlySet<string> = new Set(["description", "instruction", COMMON]);

/** The input without what is only said about it, so that the same call is the same each time. */
export function exactInput(tool: string, input: unknown): unknown {
  const fields = tool.startsWith("mcp_") ? undefined : asFields(input);
  if (fields === undefined || !Object.keys(fields).some((name) => REMARKS.has(name))) return input;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !REMARKS.has(name)));
}
