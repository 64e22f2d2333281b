import type { ToolRequest } from "../../model/index.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";

/**
 * Tools that change nothing outside the client: lists of tasks, questions to the person, loading of
 * other tools. Their effects, where they have any, come as calls of their own.
 */
const INTERNAL: ReadonlySet<string> = new Set([
  "AskUserQuestion",
  "BashOutput",
  "CronDelete",
  "CronList",
  "EndConversation",
  "EnterPlanMode",
  "ExitPlanMode",
  "KillBash",
  "KillShell",
  "ListAgents",
  "ListMcpResourcesTool",
  "ReportFindings",
  "SubagentHandback",
  "TaskCreate",
  "TaskGet",
  "TaskList",
  "TaskOutput",
  "TaskStop",
  "TaskUpdate",
  "TodoRead",
  "TodoWrite",
  "ToolSearch",
  "WaitForMcpServers",
]);

/** Tools that are a dialogue with the person: an `allow` would answer in the person's place. */
const DIALOGUES: ReadonlySet<string> = new Set(["AskUserQuestion", "ExitPlanMode"]);

/** True for tools whose own dialogue is the permission. */
export function isDialogue(tool: string): boolean {
  return DIALOGUES.has(tool);
}

type Reader = (input: Fields, tool: string) => ToolRequest | undefined;

function readEdit(edit: unknown): { readonly before: string; readonly after: string } | undefined {
  const fields = asFields(edit);
  if (fields === undefined) return undefined;
  const before = field(fields, "old_string");
  const after = field(fields, "new_string");
  return typeof before === "string" && typeof after === "string" ? { before, after } : undefined;
}

const shell: Reader = (input) => {
  const text = cleanText(input, "command");
  if (text === undefined) return undefined;
  const unsandboxed = field(input, "dangerouslyDisableSandbox");
  return unsandboxed === undefined || unsandboxed === false ? { type: "shell", text } : { type: "shell", text, isUnsandboxed: true };
};

/** Reads one path and nothing else that matters. */
const pathReader =
  (name: string): Reader =>
  (input) => {
    const path = cleanText(input, name);
    return path === undefined || path === "" ? undefined : { type: "read", path };
  };

/** Modes in which a subagent asks at least as often as the session. */
const CAUTIOUS: ReadonlySet<string> = new Set(["", "default", "manual", "plan", "acceptEdits", "dontAsk", "auto"]);

const spawn: Reader = (input) => {
  const name = optionalText(input, "subagent_type");
  const prompt = optionalText(input, "prompt");
  const mode = optionalText(input, "mode");
  const isolation = optionalText(input, "isolation");
  if (name === undefined || prompt === undefined || mode === undefined || isolation === undefined) return undefined;
  return {
    type: "spawn",
    name: name === "" ? "general-purpose" : name,
    prompt,
    ...(CAUTIOUS.has(mode) ? {} : { mode }),
    ...(isolation === "" || isolation === "worktree" ? {} : { isRemote: true }),
  };
};

/** A message to the person that carries nothing else. */
const onlyFields =
  (...names: readonly string[]): Reader =>
  (input, tool) =>
    Object.keys(input).every((name) => names.includes(name)) ? { type: "internal", what: tool } : undefined;

const schedule =
  (name: string): Reader =>
  (input) => {
    const what = optionalText(input, name);
    return what === undefined ? undefined : { type: "schedule", what };
  };

/** The patterns of one `glob`, as client 2.1.329 splits it: at white space, then at commas unless both braces stand in the part. */
function splitGlobs(glob: string): readonly string[] {
  return glob
    .split(/\s+/)
    .flatMap((part) => (part.includes("{") && part.includes("}") ? [part] : part.split(",")))
    .filter((part) => part !== "");
}

/** Fields that the client takes for a path. */
const PATHS: readonly string[] = ["file_path", "notebook_path", "filePath", "path"];

/** One reader a tool; it answers `undefined` for an input that it cannot read. */
const READERS: Readonly<Record<string, Reader>> = {
  Bash: shell,
  Monitor: (input, tool) => {
    const socket = asFields(field(input, "ws"));
    if (socket === undefined) return shell(input, tool);
    if (field(input, "command") !== undefined) return undefined;
    const url = cleanText(socket, "url");
    return url === undefined ? undefined : { type: "fetch", url };
  },
  Read: pathReader("file_path"),
  // What the editor's server tells of a file is its content, in part.
  LSP: pathReader("filePath"),
  PushNotification: onlyFields("message", "status"),
  SendFeedback: () => ({ type: "unknown", why: "what the session knows would be sent to the client's maker" }),
  NotebookRead: pathReader("notebook_path"),
  LS: (input) => {
    const path = optionalText(input, "path");
    return path === undefined ? undefined : { type: "search", path: path === "" ? "." : path, pattern: "*", isContent: false };
  },
  Write: (input) => {
    const path = cleanText(input, "file_path");
    const content = field(input, "content");
    return path === undefined || path === "" || typeof content !== "string" ? undefined : { type: "write", path, content };
  },
  Edit: (input) => {
    const path = cleanText(input, "file_path");
    const edit = readEdit(input);
    return path === undefined || path === "" || edit === undefined ? undefined : { type: "edit", path, edits: [edit] };
  },
  MultiEdit: (input) => {
    const path = cleanText(input, "file_path");
    const list = field(input, "edits");
    if (path === undefined || path === "" || !Array.isArray(list)) return undefined;
    const edits = list.map(readEdit);
    return edits.every((edit) => edit !== undefined) ? { type: "edit", path, edits } : undefined;
  },
  NotebookEdit: (input) => {
    const path = cleanText(input, "notebook_path");
    const source = field(input, "new_source");
    if (path === undefined || path === "" || (source !== undefined && typeof source !== "string")) return undefined;
    return { type: "edit", path, edits: [{ before: "", after: source ?? "" }] };
  },
  Glob: (input) => {
    const pattern = cleanText(input, "pattern");
    const path = optionalText(input, "path");
    return pattern === undefined || path === undefined ? undefined : { type: "search", path: path === "" ? "." : path, pattern, isContent: false };
  },
  Grep: (input) => {
    const pattern = cleanText(input, "pattern");
    const path = optionalText(input, "path");
    const glob = optionalText(input, "glob");
    if (pattern === undefined || path === undefined || glob === undefined) return undefined;
    const place = path === "" ? "." : path;
    return {
      type: "search",
      path: place,
      pattern,
      isContent: true,
      ...(glob === "" ? {} : { globs: splitGlobs(glob) }),
    };
  },
  WebFetch: (input) => {
    const url = cleanText(input, "url");
    return url === undefined ? undefined : { type: "fetch", url };
  },
  WebSearch: (input) => {
    const query = cleanText(input, "query");
    return query === undefined ? undefined : { type: "web-search", query };
  },
  Agent: spawn,
  Task: spawn,
  SendMessage: (input) => {
    const to = cleanText(input, "to") ?? cleanText(input, "recipient");
    const prompt = optionalText(input, "message");
    return to === undefined || prompt === undefined ? undefined : { type: "spawn", name: to, prompt };
  },
  Skill: (input) => {
    const name = cleanText(input, "skill") ?? cleanText(input, "command");
    const args = optionalText(input, "args");
    return name === undefined || args === undefined ? undefined : { type: "skill", name, args };
  },
  SlashCommand: (input) => {
    const command = cleanText(input, "command");
    const parts = command === undefined ? null : /^\/?(\S+)\s*([^]*)$/.exec(command.trim());
    return parts === null ? undefined : { type: "skill", name: parts[1]!, args: parts[2]! };
  },
  CronCreate: schedule("prompt"),
  ScheduleWakeup: schedule("prompt"),
  EnterWorktree: (input) => {
    const name = optionalText(input, "name");
    const path = optionalText(input, "path");
    return name === undefined || path === undefined ? undefined : { type: "worktree", name: path === "" ? name : path };
  },
  ExitWorktree: (input) => {
    // Leaving one keeps it; with `action: "remove"` the client deletes the work in it.
    const action = optionalText(input, "action");
    if (action === undefined) return undefined;
    return action === "" || action === "keep"
      ? { type: "internal", what: "ExitWorktree" }
      : { type: "unknown", why: "a worktree is removed together with the work in it" };
  },
  ReadMcpResourceTool: (input) => {
    const server = cleanText(input, "server");
    const uri = cleanText(input, "uri");
    return server === undefined || uri === undefined ? undefined : { type: "mcp", server, tool: "resources/read", input: { uri } };
  },
};

/** A server's name as it stands in tool names: every other character becomes `_`, so two servers may share one. */
function nameInTool(server: string): string {
  return server.replace(/[^A-Za-z0-9_-]/g, "_");
}

/** An MCP tool by its full name; the server's real name comes beside it where the client gives it. */
function mcpRequest(tool: string, input: unknown, server: string | undefined): ToolRequest {
  if (asFields(input) === undefined) return { type: "unknown", why: "the input of the MCP tool is not an object" };
  const rest = tool.slice("mcp__".length);
  if (server !== undefined) {
    const prefix = `${nameInTool(server)}__`;
    if (rest.startsWith(prefix) && rest.length > prefix.length) return { type: "mcp", server, tool: rest.slice(prefix.length), input };
    return {
      type: "unknown",
      why: "the tool's name does not belong to the MCP server that is named beside it",
    };
  }
  const cut = rest.indexOf("__");
  if (cut <= 0 || cut + 2 >= rest.length) return { type: "unknown", why: "the name of the MCP tool cannot be read" };
  return { type: "mcp", server: rest.slice(0, cut), tool: rest.slice(cut + 2), input };
}

/**
 * What a call of a tool means. A tool that is not known, or an input that cannot be read, is a request
 * of type `unknown` and never one without effects.
 */
export function readTool(tool: string, input: unknown, mcpServer: string | undefined): ToolRequest {
  if (tool.startsWith("mcp__")) return mcpRequest(tool, input, mcpServer);
  const fields = asFields(input);
  if (fields === undefined)
    return {
      type: "unknown",
      why: `the input of the tool \`${tool.slice(0, 60)}\` is not an object`,
    };
  if (INTERNAL.has(tool)) return { type: "internal", what: tool };
  // Whether the blanks are a part of the name depends on the client's version.
  const padded = PATHS.map((name) => field(fields, name)).some((value) => typeof value === "string" && value !== value.trim());
  if (padded) return { type: "unknown", why: "a path begins or ends with a blank; write it without" };
  const read = Object.hasOwn(READERS, tool) ? READERS[tool] : undefined;
  if (read === undefined) return { type: "unknown", why: `the tool \`${tool.slice(0, 60)}\` is not known` };
  return (
    read(fields, tool) ?? {
      type: "unknown",
      why: `the input of the tool \`${tool.slice(0, 60)}\` cannot be read`,
    }
  );
}
