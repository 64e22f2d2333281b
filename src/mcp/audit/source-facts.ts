import { hostSets, isSecretVariable } from "../../catalog/index.ts";
import { inspectDefinitionText, type InspectFinding } from "../inspect/index.ts";

/** Something in the source and where. */
export interface Place {
  readonly what: string;
  readonly file: string;
  readonly line: number;
}

export interface SourceFacts {
  /** Hosts that addresses in the code name. */
  readonly hosts: readonly Place[];
  /** Variables of the environment that are read. */
  readonly variables: readonly Place[];
  /** Private or system paths that are named. */
  readonly paths: readonly Place[];
  /** Calls that start programs, evaluate text, or open connections. */
  readonly powers: readonly Place[];
  /** Scripts that an installation would run. */
  readonly lifecycle: readonly Place[];
  /** Names of tools, as far as they stand in the code as such. */
  readonly tools: readonly Place[];
  /** Texts that order the model, or hide something. */
  readonly texts: readonly (Place & { readonly findings: readonly InspectFinding[] })[];
  /** How many text leaves were looked at. */
  readonly leaves: number;
}

const CODE = /\.(?:[cm]?[jt]sx?|py|go|rs|rb|sh|bash|ps1|java|kt|cs|php)$/i;
const NOT_OWN = /(?:^|\/)(?:test|tests|__tests__|spec|fixtures?|examples?|docs?)\/|\.(?:test|spec)\.|\.d\.[cm]?ts$|\.map$/i;
const MOST_OF_KIND = 300;
const MOST_LEAVES = 20_000;
/** Code speaks of files and commands in its messages, too: only what leaves no doubt is told of. */
const CLEAR = 0.85;

const ADDRESS = /\b(?:https?|wss?):\/\/(?:[^\s"'`<>@/]{1,80}@)?([a-z0-9][a-z0-9.-]{1,200}\.[a-z]{2,24}|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?/gi;
const VARIABLE =
  /process\.env\.([A-Z][A-Z0-9_]{1,60})|process\.env\[["']([A-Z][A-Z0-9_]{1,60})["']\]|os\.(?:environ(?:\.get)?|getenv)[[(]\s{0,4}["']([A-Z][A-Z0-9_]{1,60})["']|os\.Getenv\("([A-Z][A-Z0-9_]{1,60})"\)|env::var\("([A-Z][A-Z0-9_]{1,60})"\)|ENV\[["']([A-Z][A-Z0-9_]{1,60})["']\]/g;
const PATHS =
  /(?:~|\$HOME|homedir\(\)[^"'`\n]{0,20}["'`])[/\\]?\.[a-z][\w.-]{1,40}(?:[/\\][\w.-]{1,60}){0,4}|\/etc\/(?:passwd|shadow|hosts|ssh)\b|id_(?:rsa|ed25519)\b|\.aws\/credentials|\.git-credentials|\.netrc\b/g;
const POWERS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:child_process|execSync|execFile|spawnSync?|execa|subprocess\.(?:run|Popen|call|check_output)|os\.system|exec\.Command|Command::new|Process\.Start|Runtime\.getRuntime)\b/g,
    "starts programs",
  ],
  [/\b(?:shell\s{0,2}[:=]\s{0,2}[Tt]rue)\b/g, "starts programs through a shell"],
  [/(?<![\w.$])eval\s{0,2}\(|new Function\s{0,2}\(|\bvm\.(?:runIn|Script)|\bexec\(compile\(/g, "runs text as code"],
  [/\b(?:createServer|\.listen\(|app\.run\(|http\.ListenAndServe|uvicorn\.run)\b/g, "listens for connections"],
  [/\b0\.0\.0\.0\b/g, "binds to all interfaces"],
  [
    /\brejectUnauthorized\s{0,2}:\s{0,2}false|verify\s{0,2}=\s{0,2}False|InsecureSkipVerify\s{0,2}:\s{0,2}true|NODE_TLS_REJECT_UNAUTHORIZED/g,
    "does not check certificates",
  ],
  [/\b(?:unlink|rmSync|rmdir|rimraf|shutil\.rmtree|os\.remove|os\.RemoveAll)\b/g, "deletes files"],
  [/\b(?:writeFile(?:Sync)?|createWriteStream|os\.WriteFile|open\([^)\n]{1,80},\s{0,2}["'][wa]\+?b?["'])/g, "writes files"],
];
const LIFECYCLE = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare", "prepublish"];
const TOOL_NAME = /(?:\.(?:tool|registerTool|addTool|add_tool)\s{0,4}\(\s{0,20}|\bname\s{0,2}[:=]\s{0,2})["'`]([a-zA-Z][\w.-]{1,63})["'`]/g;
const TOOL_NEAR = /inputSchema|input_schema|description|registerTool|\.tool\(|add_tool/;
/** Texts in quotation marks; templates with holes are cut at those. */
const LITERAL = /"((?:[^"\\\n]|\\.){24,4000})"|'((?:[^'\\\n]|\\.){24,4000})'|`((?:[^`\\]|\\.){24,8000})`|"""([^]{24,8000}?)"""/g;

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt"'`\\]))/g,
    (whole, brace?: string, unicode?: string, hex?: string, plain?: string) => {
      if (plain !== undefined) return { n: "\n", r: "\r", t: "\t" }[plain] ?? plain;
      const code = Number.parseInt(brace ?? unicode ?? hex ?? "", 16);
      return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

/** Reads what a source does, without running any of it: by its texts, so what is computed at run time is not seen. */
export function sourceFacts(files: ReadonlyMap<string, string>): SourceFacts {
  const facts = {
    hosts: [] as Place[],
    variables: [] as Place[],
    paths: [] as Place[],
    powers: [] as Place[],
    lifecycle: [] as Place[],
    tools: [] as Place[],
    texts: [] as SourceFacts["texts"][number][],
  };
  let leaves = 0;
  for (const [file, text] of files) {
    const known = new Set<string>();
    const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
    const add = (list: Place[], what: string, offset: number): void => {
      const key = `${what} ${list === facts.tools ? "t" : ""}`;
      if (known.has(key) || list.length >= MOST_OF_KIND) return;
      known.add(key);
      list.push({ what, file, line: lineOf(offset) });
    };
    if (/(?:^|\/)package\.json$/.test(file) && !file.includes("node_modules/")) {
      try {
        const { scripts } = JSON.parse(text) as { readonly scripts?: Readonly<Record<string, unknown>> };
        for (const name of LIFECYCLE)
          if (typeof scripts?.[name] === "string") add(facts.lifecycle, `${name}: ${scripts[name]}`, Math.max(0, text.indexOf(`"${name}"`)));
      } catch {
        add(facts.lifecycle, "package.json cannot be read, so its scripts are not known", 0);
      }
    }
    if (!CODE.test(file) || NOT_OWN.test(file)) continue;
    for (const match of text.matchAll(ADDRESS)) add(facts.hosts, match[1]!.toLowerCase(), match.index);
    for (const match of text.matchAll(VARIABLE))
      add(
        facts.variables,
        match.slice(1).find((one) => one !== undefined)!,
        match.index,
      );
    for (const match of text.matchAll(PATHS)) add(facts.paths, match[0].slice(0, 80), match.index);
    for (const [pattern, what] of POWERS)
      for (const match of text.matchAll(pattern)) add(facts.powers, `${what}: ${match[0].trim().slice(0, 40)}`, match.index);
    for (const match of text.matchAll(TOOL_NAME))
      if (TOOL_NEAR.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 160))) add(facts.tools, match[1]!, match.index);
    for (const match of text.matchAll(LITERAL)) {
      const literal = match.slice(1).find((one) => one !== undefined)!;
      if (leaves >= MOST_LEAVES || !/[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}|[^\0-\x7f]{4}|[A-Za-z0-9+/]{60}|\\u/i.test(literal)) continue;
      leaves += 1;
      const findings = inspectDefinitionText(unescaped(literal));
      if (findings.some(({ score, rule }) => score >= CLEAR && rule !== "bidi-control") && facts.texts.length < MOST_OF_KIND)
        facts.texts.push({ what: literal.replaceAll(/\s+/g, " ").slice(0, 120), file, line: lineOf(match.index), findings });
    }
  }
  return { ...facts, leaves };
}

/** What a host is, where that is worth saying. */
export function hostNote(host: string): string | undefined {
  const sets = hostSets(host);
  return ["paste", "webhooks", "tunnels", "metadata"].find((set) => sets.includes(set));
}

/** Variables by which credentials come in, and by which scope they are least, as far as that is known. */
export function credentialNote(variable: string): string | undefined {
  if (!isSecretVariable(variable)) return undefined;
  const scopes: readonly (readonly [RegExp, string])[] = [
    [/GITHUB|GH_/, "a fine-grained token: the repositories that are worked on, contents and issues read; write only what the tools in use need"],
    [/GITLAB/, "a project access token with `read_api`; `api` only for writing"],
    [/SLACK/, "a bot token with `channels:history` and `channels:read`; `chat:write` only for writing"],
    [/NOTION/, "an integration that is shared with the pages in question only, read content"],
    [/LINEAR|JIRA|ATLASSIAN/, "a token of an account that sees the projects in question only, read"],
    [/AWS/, "a role for this purpose with read actions on named resources, short-lived"],
    [/STRIPE/, "a restricted key (`rk_`), read for the resources in question"],
    [/DATABASE|POSTGRES|MYSQL|MONGO|DB_|DSN|CONNECTION/, "a database role with SELECT on the schemas in question"],
    [/OPENAI|ANTHROPIC|GEMINI|MISTRAL/, "a key of a project of its own with a budget"],
    [/SENTRY/, "an internal integration with `event:read` and `project:read`"],
    [/SUPABASE/, "a token for one project, with `--read-only`"],
  ];
  return scopes.find(([pattern]) => pattern.test(variable))?.[1] ?? "a credential of its own for this server, with read rights on what it works on";
}
