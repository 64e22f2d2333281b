import type { Action, ToolRequest } from "../model/index.ts";
import { analyseInto, newContext, runInline, ShellInterpreter, ShellState, textValue, type Analysis } from "../shell/index.ts";
import { catalogTool, knownEffects } from "./mcp-known.ts";
import { reach } from "./web.ts";

const MAX_STRINGS = 400;
/** Numbers and the like are passed over, however many stand before a text. */
const MAX_PARTS = 200_000;
const MAX_NESTING = 12;
const MAX_TEXT = 32 * 1024;

/** Words in a tool's name by which its verb is told. */
const DELETES = /(?:^|[_-])(?:delete|remove|rm|unlink|rmdir|erase)(?:[_-]|$)/i;
const MOVES = /(?:^|[_-])(?:move|rename|mv)(?:[_-]|$)/i;
const WRITES = /(?:^|[_-])(?:write|edit|create|append|save|update|insert|replace|patch|apply|put|upload|set|mkdir|touch|copy)(?:[_-]|$)/i;

const PATH_KEY =
  /^(?:paths?|file|files|filename|file_?paths?|filepath|dir|directory|folder|source|src|destination|dest|target|root|uri|location|absolute_?path|relative_?path|notebook_path|output_?path|input_?path|cwd|working_?dir(?:ectory)?)$/i;
const TARGET_KEY = /^(?:destination|dest|target|output_?path|to)$/i;
const URL_KEY = /^(?:urls?|uri|href|endpoint|link|host|hostname|base_?url|webhook(?:_url)?|address)$/i;
const SHELL_KEY = /^(?:command|cmd|shell|bash|script|commandline|command_line)$/i;
const SQL_KEY = /^(?:sql|query|statement|queries)$/i;
const CODE_KEY = /^(?:code|source_code|javascript|expression|function|python)$/i;

interface Found {
  readonly key: string;
  readonly text: string;
}

/** Every string in a tool's input with the key it stands under. */
function strings(input: unknown, analysis: Analysis): readonly Found[] {
  const found: Found[] = [];
  const pending: { readonly key: string; readonly value: unknown; readonly depth: number }[] = [{ key: "", value: input, depth: 0 }];
  for (let parts = 0; pending.length > 0; parts += 1) {
    const { key, value, depth } = pending.pop()!;
    if (found.length >= MAX_STRINGS || depth > MAX_NESTING || parts > MAX_PARTS) {
      analysis.unknown("the input of the tool is larger or deeper than can be looked at");
      break;
    }
    if (typeof value === "string") found.push({ key, text: value });
    else if (Array.isArray(value)) {
      for (const one of value) if (typeof one === "string" || typeof one === "object") pending.push({ key, value: one, depth: depth + 1 });
    } else if (typeof value === "object" && value !== null) {
      for (const [name, one] of Object.entries(value)) pending.push({ key: name, value: one, depth: depth + 1 });
    }
  }
  return found;
}

/** True for text that could be a path: no line breaks, not an URL, not a sentence. */
function looksLikePath(text: string): boolean {
  return text.length < 1024 && !/[\n\r\0]/.test(text) && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/\s.*\s.*\s/.test(text);
}

/**
 * A call of an MCP tool. Besides the call itself, what a catalog says of the tool, and what its other arguments show: paths (a file
 * server reads a secret like any other tool), addresses, shell text, SQL. The rules for paths hold whatever the server calls its arguments.
 */
export function resolveMcp(request: Extract<ToolRequest, { type: "mcp" }>, action: Action, analysis: Analysis): void {
  const { server, tool } = request;
  const { locator, facts } = analysis.world;
  analysis.emit("mcp.call", { type: "mcp", server, tool });
  const known = catalogTool(request);
  if (known !== undefined) knownEffects(known, request.input, action.cwd, analysis, (language, text) => runCode(language, text, tool, action, analysis));
  const found = strings(request.input, analysis);
  for (const { key, text } of found) {
    // What the catalog says of an argument is what it is: a path in a repository elsewhere names no file of this machine.
    if (known?.tool.roles.has(key) === true || (known !== undefined && known.catalog.service !== undefined && key === "path")) continue;
    if (text.length > MAX_TEXT) continue;
    if (/^file:/i.test(text)) reach(text, analysis);
    else if (
      /^(?:https?|wss?|ftp):\/\//i.test(text) ||
      (URL_KEY.test(key) && /^[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/.test(text) && !/\.(?:ts|js|py|md|txt|json|ya?ml|go|rs|java|c|h)$/.test(text))
    )
      reach(text, analysis);
    else if (SHELL_KEY.test(key) && !looksLikeName(text)) analyseInto(text, analysis, action.cwd);
    else if (
      SQL_KEY.test(key) &&
      /^\s*(?:with|select|insert|update|delete|drop|create|alter|truncate|grant|copy|call|do|merge|replace|explain|show|pragma|attach)\b/i.test(text)
    )
      runCode("sql", text, tool, action, analysis);
    else if (CODE_KEY.test(key)) analysis.unknown("the tool is given program text to run");
    if (!looksLikePath(text)) continue;
    const resource = locator.locate(text, action.cwd);
    const isNamed = PATH_KEY.test(key);
    const isThere = /[/.~]/.test(text) && facts.lookAt(resource.path) !== undefined;
    const isSecret = resource.sets.includes("secrets") && (isNamed || isThere || /[/~]/.test(text) || /^\.\w/.test(text));
    if (!isNamed && !isThere && !isSecret) continue;
    if (isNamed && !/[/.~]/.test(text) && !isThere) continue;
    const isTarget = TARGET_KEY.test(key);
    if (DELETES.test(tool)) analysis.emit("fs.delete", resource);
    else if (MOVES.test(tool)) {
      analysis.emit(isTarget ? "fs.write" : "fs.delete", resource);
      if (isSecret) analysis.emit("fs.read", resource);
    } else if (WRITES.test(tool) && !(isSecret && !isNamed)) analysis.emit("fs.write", resource);
    else analysis.emit("fs.read", resource);
  }
}

/** `command: "start"` is an option of the tool, not shell text. */
function looksLikeName(text: string): boolean {
  return /^[a-z][a-z_-]*$/.test(text) && text.length < 24 && !["env", "printenv", "id", "sh", "bash", "reboot", "shutdown"].includes(text);
}

function runCode(language: string, text: string, tool: string, action: Action, analysis: Analysis): void {
  const shell = new ShellInterpreter(analysis);
  const run = {
    name: tool,
    args: [],
    state: new ShellState([action.cwd]),
    streams: { input: undefined, outputs: [], isOutputElsewhere: false, sockets: [] },
    local: new Map(),
    shell,
  };
  runInline(language, textValue(text), newContext(run, tool));
}
