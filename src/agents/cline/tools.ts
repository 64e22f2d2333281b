import type { ToolRequest } from "../../model/index.ts";
import { shellWord } from "../fail-closed.ts";
import { asFields, cleanText, field, optionalText, type Fields } from "../fields.ts";
import { mcpByName } from "../tool-table.ts";

/** What a reader answers: a request, or the name of the field that cannot be read. */
type Reading = ToolRequest | { readonly unread: string };

interface Tool {
  /** Fields that the tool takes. One that is not here could change what a call means, so it is not overlooked. */
  readonly fields: readonly string[];
  readonly read: (input: Fields) => Reading;
}

/** More parts than this in one call are not followed. */
const MAX_PARTS = 100;

/** A tool that changes nothing outside the client. */
const internal = (what: string, ...fields: readonly string[]): Tool => ({ fields, read: () => ({ type: "internal", what }) });

/** The texts of a list; `undefined` for anything else. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_PARTS) return undefined;
  const texts = value.map((text) => cleanText({ text }, "text"));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** A single one instead of a list: the client takes both. A text that could be a list in JSON is left as it is. */
const listed = (value: unknown): unknown => ((typeof value === "string" && /^\s*[^\s[{]/.test(value)) || asFields(value) !== undefined ? [value] : value);

/** One text field of every object of a list, of which each has only the fields that are named. */
function fieldOfEach(value: unknown, name: string, others: readonly string[]): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  // A text alone stands for an object with that field.
  const parts = value.map((part) => (typeof part === "string" ? { [name]: part } : asFields(part)));
  const isKnown = parts.every((part) => part !== undefined && Object.keys(part).every((key) => key === name || others.includes(key)));
  return isKnown ? textsOf(parts.map((part) => field(part!, name))) : undefined;
}

/** The commands of one call: each is given to a shell of its own. */
function shellRequest(commands: readonly string[]): ToolRequest {
  return { type: "shell", text: commands.length === 1 ? commands[0]! : commands.map((command) => `bash -c ${shellWord(command)}`).join("\n") };
}

const delegating = (name: string, prompt: string, ...fields: readonly string[]): Tool => ({
  fields: [prompt, ...fields],
  read: (input) => {
    const text = optionalText(input, prompt);
    const role = optionalText(input, "systemPrompt");
    if (text === undefined) return { unread: prompt };
    return role === undefined ? { unread: "systemPrompt" } : { type: "spawn", name, prompt: [role, text].filter((one) => one !== "").join("\n") };
  },
});

/** The tools of Cline 3.0.65, as it tells its model of them. */
const TOOLS: Readonly<Record<string, Tool>> = {
  run_commands: {
    fields: ["commands"],
    read: (input) => {
      const commands = textsOf(listed(field(input, "commands")));
      return commands === undefined ? { unread: "commands" } : shellRequest(commands);
    },
  },
  read_files: {
    fields: ["files"],
    read: (input) => {
      const paths = fieldOfEach(listed(field(input, "files")), "path", ["start_line", "end_line"]);
      if (paths === undefined || paths.includes("")) return { unread: "files" };
      // Several files are read as `cat` would.
      return paths.length === 1 ? { type: "read", path: paths[0]! } : { type: "shell", text: `cat -- ${paths.map(shellWord).join(" ")}` };
    },
  },
  search_codebase: {
    fields: ["queries"],
    read: (input) => {
      const queries = textsOf(listed(field(input, "queries")));
      return queries === undefined ? { unread: "queries" } : { type: "search", path: ".", pattern: queries.join("|"), isContent: true };
    },
  },
  fetch_web_content: {
    fields: ["requests"],
    read: (input) => {
      const urls = fieldOfEach(field(input, "requests"), "url", ["prompt"]);
      if (urls === undefined) return { unread: "requests" };
      return urls.length === 1 ? { type: "fetch", url: urls[0]! } : { type: "shell", text: `curl -fsSL -- ${urls.map(shellWord).join(" ")}` };
    },
  },
  editor: {
    fields: ["path", "old_text", "new_text", "insert_line"],
    read: (input) => {
      const path = cleanText(input, "path");
      const before = field(input, "old_text") ?? "";
      const after = field(input, "new_text");
      const line = field(input, "insert_line") ?? undefined;
      if (path === undefined || path === "") return { unread: "path" };
      if (typeof before !== "string") return { unread: "old_text" };
      if (typeof after !== "string") return { unread: "new_text" };
      if (line !== undefined && typeof line !== "number") return { unread: "insert_line" };
      return before === "" && line === undefined ? { type: "write", path, content: after } : { type: "edit", path, edits: [{ before, after }] };
    },
  },
  spawn_agent: delegating("spawn_agent", "task", "systemPrompt"),
  team_spawn_teammate: delegating("team_spawn_teammate", "rolePrompt", "agentId"),
  team_run_task: delegating("team_run_task", "task", "agentId", "taskId", "runMode", "continueConversation"),
  team_send_message: delegating("team_send_message", "body", "toAgentId", "subject", "taskId"),
  team_broadcast: delegating("team_broadcast", "body", "subject", "taskId"),
  team_shutdown_teammate: internal("team_shutdown_teammate", "agentId", "reason"),
  team_status: internal("team_status"),
  team_task: internal("team_task", "action", "title", "description", "dependsOn", "assignee", "status", "taskId", "summary", "reason"),
  team_cancel_run: internal("team_cancel_run", "runId", "reason"),
  team_list_runs: internal("team_list_runs", "status", "agentId", "includeCompleted"),
  team_await_runs: internal("team_await_runs", "runId"),
  team_read_mailbox: internal("team_read_mailbox", "unreadOnly"),
  team_mission_log: internal("team_mission_log", "kind", "summary", "taskId", "evidence", "nextAction"),
  team_cleanup: internal("team_cleanup"),
  team_create_outcome: internal("team_create_outcome", "title", "requiredSections"),
  team_attach_outcome_fragment: internal("team_attach_outcome_fragment", "outcomeId", "section", "sourceRunId", "content"),
  team_review_outcome_fragment: internal("team_review_outcome_fragment", "fragmentId", "approved"),
  team_finalize_outcome: internal("team_finalize_outcome", "outcomeId"),
  team_list_outcomes: internal("team_list_outcomes"),
  ask_question: internal("ask_question", "question", "options"),
};

/** What a call of a tool of Cline means. What is not known or cannot be read is a request of type `unknown`. */
export function readTool(tool: string, input: unknown): ToolRequest {
  const shown = tool.slice(0, 60);
  const fields = asFields(input);
  if (!Object.hasOwn(TOOLS, tool)) {
    return tool.includes("__") ? mcpByName(tool, input) : { type: "unknown", why: `the tool \`${shown}\` is not known` };
  }
  const known = TOOLS[tool]!;
  if (fields === undefined) return { type: "unknown", why: `the input of the tool \`${shown}\` is not an object` };
  const strange = Object.keys(fields).find((name) => !known.fields.includes(name));
  if (strange !== undefined) return { type: "unknown", why: `the input of the tool \`${shown}\` has a field \`${strange.slice(0, 60)}\` that is not known` };
  const reading = known.read(fields);
  return "unread" in reading ? { type: "unknown", why: `the field \`${reading.unread}\` of the tool \`${shown}\` cannot be read` } : reading;
}
