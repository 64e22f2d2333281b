import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { claudeCode } from "../agents/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError, type Action, type Facts } from "../model/index.ts";

/** One thing to be judged, or why it cannot be. */
export type Subject =
  | { readonly isOk: true; readonly action: Action; readonly index: unknown }
  | { readonly isOk: false; readonly why: string; readonly index: unknown };

const MAX_COMMAND = 16 * 1024 * 1024;

/** A shell command as an agent's shell tool would run it. */
export function commandAction(command: string, cwd: string, facts: Facts): Action {
  const workspace = workspaceOf(cwd, facts);
  return {
    agent: { name: "check" },
    session: "check",
    chain: [],
    cwd,
    root: workspace.root,
    tool: "Bash",
    request: { type: "shell", text: command },
    mode: "default",
    ...(workspace.branch === undefined ? {} : { branch: workspace.branch }),
    ...(workspace.repository === undefined ? {} : { repository: workspace.repository }),
  };
}

/** A hook payload of Claude Code. */
export function payloadSubject(text: string, facts: Facts, index: unknown = undefined): Subject {
  const input = claudeCode.readPayload(Buffer.from(text), { workspaceOf: (cwd) => workspaceOf(cwd, facts), principals: [] });
  if (input.type === "unreadable") return { isOk: false, why: input.why, index };
  if (input.type === "notice") return { isOk: false, why: `the event \`${input.event}\` asks for no decision`, index };
  return { isOk: true, action: input.action, index };
}

function indexOf(value: object): unknown {
  return Object.hasOwn(value, "i") ? (value as { readonly i: unknown }).i : undefined;
}

/**
 * One line of a corpus: `{"i","command","cwd"}`, or a hook payload with `"i"`.
 * @param cwd folder for commands that name none
 */
export function lineSubject(line: string, cwd: string, facts: Facts): Subject {
  if (line.length > MAX_COMMAND) return { isOk: false, why: "the line is longer than 16 MiB", index: undefined };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { isOk: false, why: `the line is no JSON (${(error as Error).message})`, index: undefined };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { isOk: false, why: "the line is no JSON object", index: undefined };
  const index = indexOf(value);
  if (Object.hasOwn(value, "hook_event_name")) return payloadSubject(line, facts, index);
  const { command, cwd: own } = value as { readonly command?: unknown; readonly cwd?: unknown };
  if (typeof command !== "string") return { isOk: false, why: "the line has neither `command` (a string) nor `hook_event_name`", index };
  if (own !== undefined && (typeof own !== "string" || !own.startsWith("/"))) return { isOk: false, why: "`cwd` is not an absolute path", index };
  return { isOk: true, action: commandAction(command, own ?? cwd, facts), index };
}

/** What `check` and `explain` were given: words of a command line, or standard input. */
export function givenSubject(words: readonly string[], cwdOption: string | undefined): Subject {
  const facts = nodeFacts(process.env);
  const cwd = resolve(cwdOption ?? process.cwd());
  const text = words.length > 0 ? words.join(" ") : readFileSync(0, "utf8");
  // What a broken pipe leaves behind must not read as an action without effects.
  if (text.trim() === "")
    throw new UserError([{ code: "use", message: "no command and no payload was given", help: "give a command in quotes, or pipe a hook's payload in" }]);
  if (words.length > 0) return { isOk: true, action: commandAction(text, cwd, facts), index: undefined };
  if (text.trimStart().startsWith("{")) return lineSubject(text, cwd, facts);
  return { isOk: true, action: commandAction(text.replace(/\n$/, ""), cwd, facts), index: undefined };
}
