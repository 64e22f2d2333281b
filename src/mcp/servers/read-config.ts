import { parse as parseToml } from "smol-toml";
import { parse as parseJson, printParseErrorCode, type ParseError } from "jsonc-parser";
import { isJsonObject, type JsonObject } from "../traffic.ts";
import { entryOf, looksLikeServer, type ServerEntry } from "./entry.ts";

/** The servers of a configuration file, or why it cannot be read; what could be made out of a broken file is there all the same. */
export interface ReadConfig {
  readonly servers: readonly ServerEntry[];
  readonly problem?: string;
}

/** Configurations are small; `~/.claude.json` grows with its history. */
const LARGEST = 64 * 1024 * 1024;
const MOST_SERVERS = 2000;
const DEEPEST = 200;

/** Members under which agents keep their servers. */
const MAPS = ["mcpServers", "mcp_servers", "servers", "context_servers", "managedMcpServers"] as const;

function pointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Is any value nested deeper than parsers and walkers can take? A look at the brackets, before anything recurses. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      for (i += 1; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i += 1;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

function collect(value: JsonObject): ServerEntry[] {
  const out: ServerEntry[] = [];
  const take = (map: unknown, path: string, project?: string): void => {
    if (!isJsonObject(map)) return;
    for (const [name, source] of Object.entries(map)) {
      if (out.length >= MOST_SERVERS) return;
      if (isJsonObject(source)) out.push(entryOf(name, source, `${path}/${pointer(name)}`, project));
    }
  };
  for (const key of MAPS) take(value[key], `/${key}`);
  const { mcp, projects } = value;
  if (isJsonObject(mcp)) {
    // VS Code nests `servers` below `mcp`; OpenCode keeps the servers there, Gemini its settings.
    if (isJsonObject(mcp["servers"])) take(mcp["servers"], "/mcp/servers");
    else take(Object.fromEntries(Object.entries(mcp).filter(([, one]) => looksLikeServer(one))), "/mcp");
  }
  if (isJsonObject(projects))
    for (const [folder, one] of Object.entries(projects)) if (isJsonObject(one)) take(one["mcpServers"], `/projects/${pointer(folder)}/mcpServers`, folder);
  if (out.length > 0) return out;
  // A single server, or a map of servers without a wrapper, as plugins have it.
  if (looksLikeServer(value)) return [entryOf(typeof value["name"] === "string" ? value["name"] : "server", value, "")];
  take(Object.fromEntries(Object.entries(value).filter(([, one]) => looksLikeServer(one))), "");
  return out;
}

/** Servers in a value that was parsed already. */
export function serversIn(value: unknown): readonly ServerEntry[] {
  return isJsonObject(value) ? collect(value) : [];
}

/** Reads the servers of a configuration in JSON (comments allowed, as the agents do) or TOML. Never throws. */
export function readConfig(text: string, format: "json" | "toml"): ReadConfig {
  if (text.length > LARGEST) return { servers: [], problem: "it is larger than 64 MiB" };
  if (text.trim() === "") return { servers: [] };
  if (isTooDeep(text)) return { servers: [], problem: `it is nested deeper than ${DEEPEST}` };
  if (format === "toml") {
    try {
      return { servers: serversIn(parseToml(text)) };
    } catch (error) {
      return { servers: [], problem: `it is no TOML (${(error as Error).message.split("\n", 1)[0]!.slice(0, 120)})` };
    }
  }
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, errors, { allowTrailingComma: true });
  const [first] = errors;
  const servers = serversIn(value);
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split("\n").length;
    return { servers, problem: `it is no JSON (line ${line}: ${printParseErrorCode(first.error)})` };
  }
  return isJsonObject(value) ? { servers } : { servers, problem: "it holds no object" };
}
