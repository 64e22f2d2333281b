import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { UserError } from "../model/index.ts";
import { RULES, judgeItems, kindOfPath, readItem, runRules, type PathKind, type ScanFinding, type ScanItem } from "../scan/index.ts";
import { printableLine } from "./printable.ts";

const KINDS = ["config", "skill", "workflow"] as const;
type LineKind = (typeof KINDS)[number];

const MOST_LINE = 64 * 1024 * 1024;
const MOST_FILES = 500;

/** Where an item lies that names no path. */
const USUAL_PATH: Readonly<Record<LineKind, string>> = {
  config: ".claude/settings.json",
  skill: ".claude/skills/skill/SKILL.md",
  workflow: ".github/workflows/workflow.yml",
};

/** What a configuration is that lies at no known path, told by what it holds. */
function kindByContent(text: string): PathKind {
  if (
    /"(?:mcpServers|mcp_servers|servers|context_servers)"\s*:/.test(text) &&
    !/"(?:permissions|hooks|env)"\s*:\s*\{[^]{0,40}"(?:allow|deny|ask|PreToolUse|defaultMode)"/.test(text)
  )
    return { kind: "mcp", form: "json" };
  if (/^\s*\{/.test(text)) {
    if (/"hooks"\s*:\s*\{\s*"\w+"\s*:\s*\[/.test(text) && !/"mcpServers"/.test(text)) return { kind: "settings", form: "json", agent: "claude-code" };
    if (/"(?:permissions|disableAllHooks|apiKeyHelper|enabledPlugins|statusLine|PreToolUse|PostToolUse|SessionStart)"\s*:/.test(text))
      return { kind: "settings", form: "json", agent: "claude-code" };
    if (/"scripts"\s*:|"dependencies"\s*:/.test(text)) return { kind: "package", form: "json" };
    if (/"command"\s*:|"url"\s*:/.test(text)) return { kind: "mcp", form: "json" };
    return { kind: "settings", form: "json", agent: "claude-code" };
  }
  if (/^\s*(?:\[[\w."-]+\]|[\w."-]+\s*=\s*\S)/m.test(text) && !/^---\r?\n|^#\s/.test(text)) return { kind: "settings", form: "toml", agent: "codex" };
  return { kind: "instructions", form: "markdown" };
}

function kindOf(kind: LineKind, path: string, text: string): PathKind {
  const found = kindOfPath(path);
  if (kind === "skill") return found !== undefined && (found.form === "markdown" || found.kind === "command") ? found : { kind: "skill", form: "markdown" };
  if (kind === "workflow") return found !== undefined && found.form === "yaml" ? found : { kind: "workflow", form: "yaml" };
  return found ?? kindByContent(text);
}

/** The files of an item: an object of texts by path, or a list of `{path, text}`; `undefined` where it is neither. */
function filesOf(value: unknown): ReadonlyMap<string, string> | undefined {
  const out = new Map<string, string>();
  if (value === undefined || value === null) return out;
  if (typeof value !== "object") return undefined;
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown) => {
        const { path, name, text, content } = (typeof one === "object" && one !== null ? one : {}) as Readonly<Record<string, unknown>>;
        return [path ?? name, text ?? content] as const;
      })
    : Object.entries(value);
  for (const [path, text] of pairs.slice(0, MOST_FILES)) {
    if (typeof path !== "string" || typeof text !== "string") return undefined;
    out.set(path.replace(/^\.\//, ""), text);
  }
  return out;
}

/** A finding as a line carries it. */
function shown({ rule, severity, message, path, line }: ScanFinding): Record<string, unknown> {
  return { rule, severity, message, path, line };
}

/** What `scan --jsonl` answers to one line, or why there is no answer (`error`). Never throws. */
export function judgeLine(line: string): Record<string, unknown> {
  if (line.length > MOST_LINE) return { id: null, error: "the line is longer than 64 MiB" };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `the line is no JSON (${(error as Error).message.slice(0, 120)})` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, error: "the line is no JSON object" };
  const { id = null, kind, path, text, config, files } = value as Readonly<Record<string, unknown>>;
  const wrong = (error: string): Record<string, unknown> => ({ id, error });
  if (typeof kind !== "string" || !KINDS.includes(kind as LineKind)) return wrong(`\`kind\` is none of ${KINDS.join(", ")}`);
  if (path !== undefined && path !== null && typeof path !== "string") return wrong("`path` is no string");
  if (text !== undefined && typeof text !== "string") return wrong("`text` is no string");
  if (text === undefined && config === undefined) return wrong("there is neither `text` nor `config`");
  const own = text ?? (typeof config === "string" ? config : JSON.stringify(config, undefined, 2));
  const beside = filesOf(files);
  if (beside === undefined) return wrong("`files` is neither an object of texts nor a list of `{path, text}`");
  const where = typeof path === "string" && path !== "" ? path.replaceAll("\\", "/") : undefined;
  const known = kindOf(kind as LineKind, where ?? "", own);
  const at = where ?? (known.kind === "mcp" ? ".mcp.json" : USUAL_PATH[kind as LineKind]);
  const items: ScanItem[] = [];
  // What lies in a home is the user's; a line says of nothing else whose it is.
  const scope = /^(?:~|\/home\/[^/]+|\/Users\/[^/]+|\/root)\/\./.test(at) ? "user" : "project";
  const item = readItem(at, own, scope, known, beside.size === 0 ? undefined : beside);
  if (item !== undefined) items.push(item);
  for (const [name, one] of beside) {
    const other = readItem(name, one, scope);
    if (other !== undefined) items.push(other);
  }
  const findings = runRules(items, RULES);
  return { id, verdict: judgeItems(findings), findings: findings.map(shown) };
}

/**
 * Judges single items in one process: one JSON object a line, `{"id","kind":"config|skill|workflow","path"?,"text"|"config","files"?}`, answered by
 * `{"id","verdict","findings"}` in the same order.
 * @returns 1 when any item is malicious, 2 when a line could not be read, else 0
 */
export async function scanJsonLines(file: string | undefined): Promise<number> {
  let code = 0;
  const answer = (line: string): void => {
    if (line.trim() === "") return;
    const said = judgeLine(line);
    if ("error" in said) code = 2;
    else if (said["verdict"] === "malicious" && code === 0) code = 1;
    process.stdout.write(`${JSON.stringify(said)}\n`);
  };
  if (file === undefined || file === "-") {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) answer(line);
    return code;
  }
  let all: string;
  try {
    all = readFileSync(file, "utf8");
  } catch {
    throw new UserError([{ code: "file", message: `\`${printableLine(file)}\` cannot be read`, help: "name a file of JSON lines, or `-` for standard input" }]);
  }
  for (const line of all.split("\n")) answer(line);
  return code;
}
