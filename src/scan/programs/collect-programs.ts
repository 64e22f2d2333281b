import { environmentsOf } from "../environments.ts";
import { hookCommands } from "../hook-commands.ts";
import type { ScanItem } from "../item.ts";
import { INSTALL_SCRIPTS } from "../install-scripts.ts";
import { workflowOf } from "../workflow/index.ts";
import { programCatalog } from "../../catalog/index.ts";
import { asObject, textsOf, type Fields } from "../values.ts";

/** Text that something of an item runs, or tells an agent to run. */
export interface Program {
  readonly text: string;
  /** Shell text, or source of another language. */
  readonly language: "shell" | "code";
  /** How a person finds it: a key, the name of a file, `a program in the text`. */
  readonly where: string;
  /** It runs by itself; what stands in a document is run when an agent follows the document. */
  readonly isRun: boolean;
  /** Variables that a step of a pipeline is given, as they are written. */
  readonly given?: ReadonlyMap<string, string>;
  readonly at?: readonly (string | number)[];
  readonly start?: number;
  readonly end?: number;
}

/** Keys whose value is a command line, in the settings of all agents and of dev containers. */
const COMMAND_KEYS: ReadonlySet<string> = new Set([
  "apiKeyHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "gcpAuthRefresh",
  "proxyAuthHelper",
  "otelHeadersHelper",
  "headersHelper",
  "statusLine",
  "subagentStatusLine",
  "fileSuggestion",
  "policyHelper",
  "notify",
  "discoveryCommand",
  "toolDiscoveryCommand",
  "callCommand",
  "toolCallCommand",
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand",
]);

const DEEPEST = 10;
const MOST = 400;
const LARGEST = 256 * 1024;
const MOST_FILES = 80;

const quoted = (word: string): string => (/^[\w@%+=:,./~*$-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** A command line of a value: text, a list of words, an object of steps. */
function lineOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return textsOf(value).map(quoted).join(" ");
  const fields = asObject(value);
  if (fields === undefined) return undefined;
  if (fields["command"] !== undefined || fields["path"] !== undefined) return lineOf(fields["command"] ?? fields["path"]);
  return Object.values(fields)
    .flatMap((one) => lineOf(one) ?? [])
    .join("\n");
}

/** A server's program with its arguments. */
function serverLine(fields: Fields): string | undefined {
  const { command, args } = fields;
  if (Array.isArray(command)) return textsOf(command).map(quoted).join(" ");
  if (typeof command === "string" && args === undefined && /\s/.test(command)) return command;
  if (typeof command !== "string" || !Array.isArray(args)) return undefined;
  return [command.includes(" ") ? command : quoted(command), ...textsOf(args).map(quoted)].join(" ");
}

function ofData(value: unknown, at: readonly (string | number)[], out: Program[]): void {
  if (at.length > DEEPEST || out.length > MOST) return;
  if (Array.isArray(value)) {
    value.forEach((one, index) => ofData(one, [...at, index], out));
    return;
  }
  const fields = asObject(value);
  if (fields === undefined) return;
  const server = serverLine(fields);
  if (server !== undefined) out.push({ text: server, language: "shell", where: at.join("."), isRun: true, at });
  for (const [key, one] of Object.entries(fields)) {
    const line = COMMAND_KEYS.has(key) || (at.at(-1) === "scripts" && INSTALL_SCRIPTS.has(key)) ? lineOf(one) : undefined;
    if (line !== undefined) out.push({ text: line, language: "shell", where: [...at, key].join("."), isRun: true, at: [...at, key] });
    else if (key !== "hooks" || at.length > 0) ofData(one, [...at, key], out);
  }
}

const SHELL_FENCE = /^(?:sh|bash|zsh|shell|console|terminal|shell-session|)$/i;
/** A word that begins command lines people write in documents. */
const BEGINS =
  /^(?:sudo\s+)?(?:\S*\/)?(?:curl|wget|cat|tar|zip|gzip|env|printenv|echo|printf|bash|sh|zsh|python3?|node|npx|npm|pnpm|yarn|pip3?|uvx?|git|gh|kubectl|helm|terraform|tofu|aws|gcloud|gsutil|az|doctl|heroku|flyctl|wrangler|vercel|netlify|psql|mysql|mongosh?|redis-cli|ansible|vault|docker|nc|ncat|scp|rsync|ssh|ssh-keygen|nslookup|dig|ping|find|grep|rg|sed|jq|mv|cp|rm|chmod|chown|ln|crontab|launchctl|systemctl|security|openssl|gpg|pg_dump|pg_dumpall|mysqldump|mongodump|xmrig|cpuminer|minerd|powershell|pwsh|iwr|irm|source|export|eval|exec|base64|xxd|tee|bun|deno|ruby|perl|php|make|brew|history|journalctl|unset|shred|truncate|auditctl|wevtutil|useradd|usermod|composer|spctl|csrutil|nvram|setenforce|ufw|apt(?:-get)?)(?=\s|$)/;

function ofMarkdown(given: string, where: string, hasPlaces: boolean, out: Program[]): void {
  const text = given.replaceAll("\r\n", " \n");
  const place = (start: number, end: number): Partial<Program> => (hasPlaces ? { start, end } : {});
  // Backticks that begin no block are gone over together.
  const open = new RegExp(/(`{3,})(?!`)([^\n`]*)\n([^]*?)(?:\n[ \t]*\1|$)|`+/, "g");
  let rest = text;
  for (const found of text.matchAll(open)) {
    if (out.length > MOST) return;
    if (found[1] === undefined) continue;
    const name = found[2]!.trim().split(/[\s{]/)[0]!;
    const language = SHELL_FENCE.test(name) ? "shell" : "code";
    const body = found[3]!.replaceAll(/^[ \t]*\$ (?=\S)/gm, "");
    out.push({ text: body, language, where, isRun: false, ...place(found.index, found.index + found[0].length) });
    rest = rest.slice(0, found.index) + " ".repeat(found[0].length) + rest.slice(found.index + found[0].length);
  }
  // Lines set in by four blanks after an empty line are code, too.
  for (const found of rest.matchAll(/(?<=\n[ \t]*\n)(?:(?: {4}|\t)[^\n]*(?:\n|$))+/g)) {
    if (out.length > MOST) return;
    const body = found[0].replaceAll(/^(?: {4}|\t)(?:\$ )?/gm, "");
    if (body.split("\n").some((line) => BEGINS.test(line.trim()) || programCatalog().find([line.trim().split(/\s/)[0]!]) !== undefined))
      out.push({ text: body, language: "shell", where, isRun: false, ...place(found.index, found.index + found[0].length) });
  }
  for (const found of rest.matchAll(/(!?)(?:``\s?([^\n]{3,2000}?)\s?``|`([^`\n]{3,2000})`)/g)) {
    if (out.length > MOST) return;
    const line = (found[2] ?? found[3])!.trim();
    const inData = /"command"\s*:\s*"((?:[^"\\]|\\.){3,1000})"/.exec(line)?.[1];
    if (inData !== undefined)
      out.push({ text: inData.replaceAll('\\"', '"'), language: "shell", where, isRun: false, ...place(found.index, found.index + found[0].length) });
    else if (found[1] === "!" || BEGINS.test(line) || /\|\s*(?:curl|sh|bash|nc)\b|>>\s*~\//.test(line))
      out.push({ text: line, language: "shell", where, isRun: found[1] === "!", ...place(found.index, found.index + found[0].length) });
  }
  for (const found of rest.matchAll(/!\{([^\n]{3,2000})\}/g))
    out.push({ text: found[1]!, language: "shell", where, isRun: true, ...place(found.index, found.index + found[0].length) });
}

const SOURCE = /\.(?:py|[cm]?[jt]sx?|rb|pl|php|ps1|bat|cmd|go|lua|rs|swift|kts?|java|cs|r|jl|applescript|vbs|wsf|hta|ahk|exs?|groovy|dart|nim|scala|clj|tcl)$/i;
const SHELL = /\.(?:sh|bash|zsh|fish|command)$|(?:^|\/)\.envrc$|(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$|(?:^|\/)[Jj]ustfile$/;

/** In what language a file is written; `undefined` for one that is no program. */
export function languageOf(name: string, text: string): Program["language"] | undefined {
  if (SOURCE.test(name)) return "code";
  if (SHELL.test(name) || /^#!.*\b(?:ba|z|da|k)?sh\b/.test(text)) return "shell";
  return text.startsWith("#!") ? "code" : undefined;
}

/** Shell text of a makefile's recipes: without the marks before them, its variables as the shell's. */
function recipes(name: string, text: string): string {
  if (!/[Mm]akefile$|\.mk$/.test(name)) return text;
  return (text.match(/^\t[^\n]*/gm) ?? [])
    .map((line) =>
      line
        .replace(/^\t[@-]*/, "")
        .replaceAll(/\$\((\w+)\)/g, "$$$1")
        .replaceAll("$$", "$"),
    )
    .join("\n");
}

function ofFiles(files: ReadonlyMap<string, string>, out: Program[]): void {
  for (const [name, text] of [...files].slice(0, MOST_FILES)) {
    const body = text.slice(0, LARGEST);
    const language = languageOf(name, body);
    if (language !== undefined) out.push({ text: recipes(name, body), language, where: name, isRun: true });
    else if (/\.(?:mdx?|mdc|txt)$/i.test(name)) ofMarkdown(body, name, false, out);
    else if (/(?:^|\/)package\.json$/.test(name)) {
      try {
        ofData(JSON.parse(body), [], out);
      } catch {
        // A file that is no JSON runs nothing at installation.
      }
    }
  }
}

/** Commands that a repository runs at each commit; those of other repositories are not here. */
function ofCommitHooks(value: unknown, out: Program[]): void {
  const repositories = asObject(value)?.["repos"];
  if (!Array.isArray(repositories)) return;
  repositories.slice(0, MOST).forEach((repository: unknown, at) => {
    const hooks = asObject(repository)?.["hooks"];
    if (!Array.isArray(hooks)) return;
    hooks.slice(0, MOST).forEach((hook: unknown, index) => {
      const { entry, args, id } = asObject(hook) ?? {};
      if (typeof entry !== "string") return;
      const text = [entry, ...textsOf(args).map(quoted)].join(" ");
      out.push({ text, language: "shell", where: `the commit hook \`${String(id).slice(0, 60)}\``, isRun: true, at: ["repos", at, "hooks", index, "entry"] });
    });
  });
}

/** Variables whose value other programs run as a command line. */
const COMMAND_VARIABLES =
  /^(?:\w*PAGER|(?:GIT_|GIT_SEQUENCE_)?EDITOR|VISUAL|BROWSER|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|GIT_PROXY_COMMAND|GIT_CONFIG_VALUE_\d+|PROMPT_COMMAND|LESSOPEN|LESSCLOSE|SSH_ASKPASS|GIT_ASKPASS|SUDO_ASKPASS|CLAUDE_CODE_SHELL_PREFIX|PS[0-4]|RUSTC_WRAPPER)$/;

function ofVariables(item: ScanItem, out: Program[]): void {
  for (const { at, variables } of environmentsOf(item))
    for (const [name, value] of Object.entries(variables))
      if (COMMAND_VARIABLES.test(name) && typeof value === "string" && /\s/.test(value))
        out.push({ text: value.replace(/^!/, ""), language: "shell", where: [...at, name].join("."), isRun: true, at: [...at, name] });
}

/** Keys whose texts are read and not run, or are what must not be run. */
const NOT_RUN =
  /^(?:deny|ask|allow|denied\w*|blocked\w*|excluded?\w*|forbidden\w*|description|title|message|reason|why|help|detail|note|comment|prompt|instructions?|patterns?|regex|match(?:er)?|example|headers|url|httpUrl|scripts|command|args|companyAnnouncements|\$schema)$/i;
/** Command lines that do more than start a program: the cheap part of what is looked for. */
const DOES_MORE =
  /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b.{0,400}(?:\||;|&&|\$|\s-(?:d|F|T|o|O)\b|--data|--upload)|\/dev\/(?:tcp|udp)\/|\b(?:ba|z|da)?sh\s+-\w*c\b|\bbase64\s+(?:-d|-D|--decode)\b|\b(?:nc|ncat|socat)\s|\.(?:ssh|aws|gnupg|kube|netrc)\b.{0,80}\||\bcrontab\b|>>\s*~\/|\bpython3?\s+-c\b|\bnode\s+-e\b|\bpowershell\b.{0,60}\s-/i;

/** Command lines under keys that no list names: settings of editors, tools and agents have many. */
function ofAnyValue(value: unknown, at: readonly (string | number)[], out: Program[]): void {
  if (at.length > DEEPEST || out.length > MOST) return;
  const words = Array.isArray(value) ? textsOf(value) : undefined;
  const line =
    typeof value === "string"
      ? value
      : words !== undefined && /^(?:\S*\/)?(?:(?:ba|z|da)?sh|python3?|node|powershell|pwsh|cmd)$/.test(words[0] ?? "")
        ? words.map(quoted).join(" ")
        : undefined;
  if (line !== undefined) {
    if (line.length <= 4000 && !/^\w+\(/.test(line) && DOES_MORE.test(line) && out.every(({ text }) => text !== line))
      out.push({ text: line, language: "shell", where: at.join("."), isRun: true, at });
    return;
  }
  const fields = asObject(value);
  // The arguments of an editor's shell stand without it.
  const shellArguments = fields === undefined ? undefined : textsOf(fields["args"]);
  if (shellArguments !== undefined && /^-\w*c$/.test(shellArguments[0] ?? "") && typeof fields?.["command"] !== "string")
    out.push({ text: shellArguments.slice(1).join(" "), language: "shell", where: at.join("."), isRun: true, at });
  for (const [key, one] of fields !== undefined ? Object.entries(fields) : Array.isArray(value) ? value.entries() : []) {
    if (typeof key === "number" || !NOT_RUN.test(key)) ofAnyValue(one, [...at, key], out);
  }
}

const isMarkdown = ({ path }: ScanItem): boolean => /\.(?:md|mdc)$|rules$|goosehints$/i.test(path);

const known = new WeakMap<ScanItem, readonly Program[]>();

/** All that an item runs or tells to run: commands of its data, of its text, of the files that belong to it. Bounded. */
export function programsOf(item: ScanItem): readonly Program[] {
  const before = known.get(item);
  if (before !== undefined) return before;
  const out: Program[] = [];
  if (item.kind === "workflow" || item.kind === "gitlab-ci" || item.kind === "action") {
    for (const { steps, env: shared } of workflowOf(item).jobs)
      for (const { run, shell, env, at } of steps) {
        const language = shell === "" || /^(?:\S*\/)?(?:ba|z|da|k)?sh\b/.test(shell) ? "shell" : "code";
        if (run !== "") out.push({ text: run.slice(0, LARGEST), language, where: "a step", isRun: true, at, given: new Map([...shared, ...env]) });
      }
    known.set(item, out);
    return out;
  }
  for (const { command, event, at } of hookCommands(item)) out.push({ text: command, language: "shell", where: `the hook of \`${event}\``, isRun: true, at });
  ofData(item.value, [], out);
  ofVariables(item, out);
  if (item.kind === "pre-commit") ofCommitHooks(item.value, out);
  if (item.kind !== "package" && item.kind !== "marketplace" && !isMarkdown(item)) ofAnyValue(item.value, [], out);
  const text = item.text.slice(0, LARGEST);
  if (isMarkdown(item)) ofMarkdown(text, "a program in the text", true, out);
  else if (/\.gemini\/commands\//.test(item.path)) ofMarkdown(String(asObject(item.value)?.["prompt"] ?? ""), "prompt", false, out);
  const language = languageOf(item.path, text);
  if (language !== undefined) out.push({ text, language, where: "the program", isRun: true, start: 0, end: 0 });
  if (item.files !== undefined) ofFiles(item.files, out);
  known.set(item, out);
  return out;
}
