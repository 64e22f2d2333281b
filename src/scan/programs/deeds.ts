import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import type { Effect, Facts } from "../../model/index.ts";
import { Analysis, analyseInto, type World } from "../../shell/index.ts";
import type { ScanItem } from "../item.ts";
import { downloadAndRun, isKnownInstaller, isSetUp } from "../shell-text.ts";
import { isStrangeHost } from "../strange-hosts.ts";
import { codeDeeds, handsInputTo, literalsOf, sharedSecret, STARTS_PROGRAM } from "./code-deeds.ts";
import { programsOf, type Program } from "./collect-programs.ts";
import { isOnlyShown } from "./only-shown.ts";
import { serviceKeyDeeds } from "./service-keys.ts";
import { runByVariable } from "./run-by-variable.ts";
import { ownDeeds, textDeeds } from "./text-deeds.ts";

/** What nobody wants of a program that came with a configuration, a skill or a package. */
export const DEED_KINDS = [
  "sends-secrets",
  "runs-fetched",
  "runs-concealed",
  "opens-shell",
  "stays-behind",
  "changes-guard",
  "takes-rights",
  "leads-elsewhere",
  "destroys",
] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** One of them, with the words that say so. */
export interface Deed {
  readonly kind: DeedKind;
  readonly words: string;
  /** Seen in what the program does; otherwise its parts stand in one program. */
  readonly isSure: boolean;
}

/** A deed, and the program that does it. */
export interface ProgramDeed extends Deed {
  readonly program: Program;
}

const ROOT = "/home/dev/project";
const HOME = "/home/dev";
/** Made-up text of files whose content tells whether they are secret. */
const HOME_FILES: Readonly<Record<string, string>> = {
  [`${HOME}/.npmrc`]: `//registry.example/:_authToken=${"x".repeat(20)}\n`,
  [`${HOME}/.claude/history.jsonl`]: "{}\n",
  [`${HOME}/.config/gh/hosts.yml`]: "github.com:\n  oauth_token: x\n",
};
const MOST_TEXT = 64 * 1024;

function worldOf(item: ScanItem): World {
  const files: Record<string, string> = { ...HOME_FILES };
  for (const [name, text] of item.files ?? []) if (!name.includes("..") && !name.startsWith("/")) files[`${ROOT}/${name}`] = text;
  const facts: Facts = memoryFacts({ files, home: HOME, user: "dev" });
  return { facts, catalog: programCatalog(), locator: new PathLocator(facts, ROOT), session: { isWritten: () => false, flowsOf: () => [] } };
}

const nameOf = ({ resource }: Effect): string =>
  (resource.type === "path"
    ? resource.path.replace(`${ROOT}/`, "").replace(HOME, "~")
    : resource.type === "host"
      ? resource.host
      : "name" in resource
        ? String(resource.name)
        : resource.type
  ).slice(0, 80);

const isNear = ({ resource }: Effect): boolean =>
  resource.type === "host" &&
  (/^(?:localhost|127\.|\[?::1|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|internal|localhost|lan)$/.test(resource.host) ||
    resource.sets.includes("loopback" as never));

const SENSITIVE_NAME =
  /\.(?:cargo|gem)\/credentials|\.kdbx\b|wallet\.dat|\bid_(?:rsa|ed25519|ecdsa)\b(?!\.pub)|\*\.pem\b|\*\.key\b|\bmaster\.key\b|\.(?:bash|zsh)_history|kubectl get secrets?\b|security dump-keychain|\/latest\/meta-data\/iam|(?:AKIA|ghp_|sk-ant|BEGIN [A-Z ]*PRIVATE)/;

/** A whole home, its folders for a person's own files, a root. */
const PERSONAL =
  /^(?:\/|\/\*{1,2}|\/home|~|~\/\*{1,2}|~\/(?:Documents|Desktop|Pictures|Downloads|Music|Videos|Library|[Pp]rojects|src|code|work)(?:\/\*{0,2})?)$/;
/** Commands that print a token, and the hosts that it is for. */
const PRINTS_TOKEN =
  /\$\((?:gcloud auth (?:application-default )?print-\w+-token|gh auth token|az account get-access-token\b[^)]*|aws configure export-credentials\b[^)]*|security find-\w+-password\b[^)]*|secret-tool lookup\b[^)]*)\)|\baws configure export-credentials\b[^\n]*\|/;
const TOKEN_HOSTS =
  /(?:^|\.)(?:googleapis\.com|google\.com|github\.com|githubusercontent\.com|azure\.com|microsoft\.com|windows\.net|amazonaws\.com|run\.app|pkg\.dev|ghcr\.io|gcr\.io)$/;

/** Is a secret sent as what is said, and not as the key that the service asks for? A file is; a variable is outside of the header and of the address. */
function isCarried(name: string | undefined, text: string): boolean {
  const variable = /^\$(\w+)$/.exec(name ?? "")?.[1];
  if (variable === undefined) return true;
  const rest = text.replaceAll(/(?:\s-(?:H|u|b)|--(?:header|user|oauth2-bearer|cookie))[ =]?(?:"[^"\n]*"|'[^'\n]*'|\S+)/g, " ");
  return (
    new RegExp(`(?:\\$\\{?${variable}\\b|printenv ${variable}\\b)`).test(rest) &&
    !new RegExp(`(?:curl|wget)\\b[^|;&\\n]{0,300}[\\s"']\\$\\{?${variable}\\}?["']?(?:\\s|$)`).test(rest)
  );
}

/** Where package managers fetch from; what they run is another question. */
const PACKAGES: ReadonlySet<string> = new Set(["registries", "vendor"]);

/** Does all that is fetched come from makers' own installers, also where a script that was followed names them? */
function isFromInstallers(effects: readonly Effect[]): boolean {
  const reached = effects.flatMap(({ kind, resource }) =>
    kind === "net.connect" && resource.type === "host" && !resource.sets.some((set) => PACKAGES.has(set)) ? [resource.url ?? `https://${resource.host}/`] : [],
  );
  return reached.length > 0 && reached.every((url) => isKnownInstaller(` ${url}`));
}

/** What effects of shell text come to. @param isHelper it lies beside a document that says when to run it */
function effectDeeds(effects: readonly Effect[], text: string, isRun: boolean, isHelper = false, files?: ReadonlyMap<string, string>): readonly Deed[] {
  const out: Deed[] = [];
  const away = effects.filter((one) => (one.kind === "net.send" || one.kind === "net.connect" || one.kind === "vcs.push") && !isNear(one));
  const discloses = effects.find((one) => one.kind === "secret.use" && one.traits.includes("discloses") && isCarried(nameOf(one), text));
  for (const one of effects) {
    const { kind, traits, flows, resource } = one;
    const sets: readonly string[] = "sets" in resource ? resource.sets : [];
    if ((kind === "net.send" || kind === "net.connect") && !isNear(one)) {
      const taken = flows.find(({ from, name }) => (from === "secrets" && isCarried(name, text)) || from === "environment" || from === "history");
      const told = flows.find(({ name }) => CONVERSATIONS.test(name ?? ""));
      if (told !== undefined && resource.type === "host" && isStrangeHost(resource.host))
        out.push({ kind: "sends-secrets", words: `${told.name!.replace(HOME, "~")} → ${nameOf(one)}`, isSure: true });
      // The project's own variables go where a deployment tool keeps them.
      const isDeployed = taken?.name?.startsWith(`${ROOT}/`) === true && resource.type === "host" && resource.host.includes(" ");
      if (taken !== undefined && !isDeployed) out.push({ kind: "sends-secrets", words: `${taken.name ?? taken.from} → ${nameOf(one)}`, isSure: true });
    }
    if (kind === "proc.code" && traits.includes("reverse-shell")) out.push({ kind: "opens-shell", words: nameOf(one), isSure: true });
    else if (kind === "proc.code" && (traits.includes("encoded") || flows.some(({ from }) => from === "encoded")))
      out.push({ kind: "runs-concealed", words: nameOf(one), isSure: true });
    else if (
      (kind === "proc.code" || kind === "pkg.script") &&
      traits.includes("downloaded") &&
      !isKnownInstaller(text) &&
      !isFromInstallers(effects) &&
      !/^git\+|^github:/.test(nameOf(one)) &&
      (isRun || !/\bgit clone\b/.test(text) || /\b(?:curl|wget)\b[^\n]*\|/.test(text))
    )
      out.push({ kind: "runs-fetched", words: nameOf(one), isSure: true });
    if (kind === "fs.write" && sets.includes("privilege")) out.push({ kind: "takes-rights", words: nameOf(one), isSure: true });
    if (
      (kind === "fs.write" && sets.includes("persistence") && !/\/bin(?:\/|$)/.test(nameOf(one))) ||
      (kind === "vcs.config" && traits.includes("hook") && traits.includes("global"))
    )
      if ((isRun && !isHelper) || !isSetUp(withNamed(text, files))) out.push({ kind: "stays-behind", words: nameOf(one), isSure: true });
    if (kind === "fs.delete" && resource.type === "path" && PERSONAL.test(resource.path.replace(HOME, "~")))
      out.push({ kind: "destroys", words: nameOf(one), isSure: true });
    if (kind === "proc.persist" && (isRun || away.length > 0)) out.push({ kind: "stays-behind", words: nameOf(one), isSure: true });
    if (
      (kind === "fs.write" || kind === "fs.delete") &&
      resource.type === "path" &&
      ((sets.includes("guard") && !asksGuard(text)) || (sets.includes("agent-config") && isAgentSettings(resource.path)))
    )
      out.push({ kind: "changes-guard", words: nameOf(one), isSure: true });
    if (kind === "agent.configure" && traits.includes("guard") && !asksGuard(text)) out.push({ kind: "changes-guard", words: nameOf(one), isSure: true });
  }
  const captured = isRun ? CAPTURES.exec(text) : null;
  if (captured !== null && away.some(({ kind, resource }) => kind === "net.send" && resource.type === "host" && isStrangeHost(resource.host)))
    out.push({ kind: "sends-secrets", words: captured[0].slice(0, 80), isSure: false });
  const copied = sentCopy(effects);
  if (copied !== undefined) out.push({ kind: "sends-secrets", words: copied.replace(`${ROOT}/`, "").slice(0, 80), isSure: true });
  const printed = PRINTS_TOKEN.exec(text);
  if (printed !== null && away.some(({ resource }) => resource.type === "host" && !TOKEN_HOSTS.test(resource.host)))
    out.push({ kind: "sends-secrets", words: printed[0].slice(0, 80), isSure: isRun });
  const ownKey = effects.find(
    ({ kind, resource }) => kind === "fs.read" && resource.type === "path" && resource.sets.includes("secrets") && resource.scope !== "workspace",
  );
  if (ownKey !== undefined && effects.some(({ kind }) => kind === "vcs.push")) out.push({ kind: "sends-secrets", words: nameOf(ownKey), isSure: false });
  const pushed = /\bgit\b[^\n;&|]{0,80}\bpush\b[^\n;&|]{0,60}\s((?:https?:\/\/|git@|ssh:\/\/)\S+)/.exec(text);
  if (isRun && pushed !== null) out.push({ kind: "sends-secrets", words: pushed[1]!.slice(0, 80), isSure: false });
  if (!out.some(({ kind }) => kind === "sends-secrets") && away.some(({ kind }) => kind === "net.send")) {
    const named = SENSITIVE_NAME.exec(text);
    // A tool that hands a secret to its own service names no other host.
    if (discloses !== undefined && away.some(({ kind, resource }) => kind === "net.send" && resource.type === "host" && text.includes(resource.host)))
      out.push({ kind: "sends-secrets", words: nameOf(discloses), isSure: true });
    else if (named !== null) out.push({ kind: "sends-secrets", words: named[0], isSure: false });
  }
  return out;
}

/** Files in which agents keep what was said; whoever wants to help a person reads them, and does not hand them out. */
const CONVERSATIONS =
  /\/\.(?:claude\/(?:projects|history)|codex\/(?:sessions|history)|gemini\/tmp|copilot\/session-state|cline\/data|local\/share\/opencode|cursor\/(?:chats|projects))\b/;

/** What a person sees, says, types or has copied, and what other programs were started with. */
const CAPTURES =
  /\b(?:screencapture|scrot|gnome-screenshot|grim|maim|spectacle|flameshot|import\s+-window|arecord|parecord|xclip\b[^\n|;]{0,40}\s-o|xsel\b|wl-paste|pbpaste|tmux\s+capture-pane|script\s+-q|docker\s+inspect|last\s+-\w|ps\s+-?\w*e\w*)\b|\bffmpeg\b[^\n;|]{0,80}-f\s+(?:pulse|alsa|avfoundation|x11grab|dshow|v4l2)\b/;

/** What was copied from keys, and then sent from where it was put: the file, or the folder that holds it. */
function sentCopy(effects: readonly Effect[]): string | undefined {
  const copies = effects.flatMap(({ kind, resource, flows }) =>
    kind === "fs.write" && resource.type === "path" && flows.some(({ from }) => from === "secrets") ? [resource.path] : [],
  );
  return copies.find((copy) =>
    effects.some(
      (one) => one.kind === "net.send" && !isNear(one) && one.flows.some(({ name }) => name !== undefined && (copy === name || copy.startsWith(`${name}/`))),
    ),
  );
}

/** A command line with the scripts beside the document that it names: what is written into a start-up file stands there. */
function withNamed(text: string, files: ReadonlyMap<string, string> | undefined): string {
  const named = [...(files ?? [])].filter(([path]) => text.includes(path)).slice(0, 8);
  return named.length === 0 ? text : [text, ...named.map(([, one]) => one.slice(0, MOST_TEXT))].join("\n");
}

/** Is the guard only asked, as its own hook asks it? */
function asksGuard(text: string): boolean {
  const calls = [...text.matchAll(/\bsallyport\s+([a-z-]+)/g)];
  return (
    calls.length > 0 &&
    calls.every(([, what]) => /^(?:hook|check|explain|scan|doctor|status|mcp)$/.test(what!)) &&
    !/\b(?:rm|mv|chmod|sed|tee|truncate)\b|>\s*\S*sallyport/.test(text)
  );
}

/** Files of an agent that say what it may do. */
function isAgentSettings(path: string): boolean {
  return /\.claude\/(?:settings[^/]*\.json|CLAUDE\.md)$|\.claude\.json$|\.codex\/(?:config\.toml|hooks\.json)$|\.cursor\/(?:mcp|hooks)\.json$|\.gemini\/settings\.json$|opencode\.json$/.test(
    path,
  );
}

/** Somebody else's key as an argument or in what is sent by a program that is not known. */
const KEY_ARGUMENT =
  /\$\(\s*(?:cat|base64|<)\s[^)\n]{0,60}(?:\.ssh\/id_\w+|\.aws\/credentials|\.git-credentials|\.kube\/config|\.netrc|\.config\/gh\/hosts\.yml|\.gnupg)\b[^)\n]{0,40}\)/;

/** A hook or a helper that runs the newest of a repository that is not its own. */
function repositoryDeeds({ text, where, isRun }: Program): readonly Deed[] {
  const key = isRun && where.startsWith("mcpServers") ? KEY_ARGUMENT.exec(text) : null;
  if (key !== null) return [{ kind: "sends-secrets", words: key[0].slice(0, 80), isSure: false }];
  const found = /\b(?:npx|bunx|bun x|uvx|pnpm dlx|yarn dlx|pipx run)\b[^\n;&|]{0,80}\b((?:github:|git\+(?:https?|ssh):\/\/)[^\s"']+)/.exec(text);
  return found === null || !where.startsWith("the hook") || /@v?\d|#v?\d|#[\da-f]{40}/.test(found[1]!)
    ? []
    : [{ kind: "runs-fetched", words: found[1]!.slice(0, 80), isSure: false }];
}

function shellDeeds(text: string, world: World, isRun: boolean, isOwn = false, isHelper = false, files?: ReadonlyMap<string, string>): readonly Deed[] {
  const analysis = new Analysis(world);
  analyseInto(text.slice(0, MOST_TEXT), analysis, ROOT);
  const fetched = isOwn ? awayDeeds(text, analysis.effects).filter(({ kind }) => kind === "runs-fetched") : [];
  return [...effectDeeds(analysis.effects, text, isRun, isHelper, files), ...textDeeds(text), ...fetched];
}

/** A shell's command lines that stand in quotes in source of another language. */
function embeddedDeeds(text: string, world: World, isRun: boolean): readonly Deed[] {
  // What a program that starts no other has between quotes is compared or printed; what a hook puts in place of a call is run.
  const scripted = [...text.replaceAll(/"\s*&\s*[^"\n]{1,80}?\s*&\s*"/g, "x").matchAll(/\bdo shell script\s+"((?:[^"\\\n]|\\.){4,4000})"/g)].map(([, line]) =>
    line!.replaceAll(/\\(["\\])/g, "$1"),
  );
  if (scripted.length > 0) return scripted.slice(0, 40).flatMap((line) => shellDeeds(line, world, isRun));
  const rewrites =
    /\b(?:updatedInput|updated_input|modifiedArgs|tool_input|toolArgs)\b/.test(text) && /\b(?:updatedInput|updated_input|modifiedArgs)\b/.test(text);
  if (!rewrites && !STARTS_PROGRAM.test(text.replaceAll(/"(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.){0,2000}'/g, '""')) && !/child_process/.test(text))
    return [];
  return literalsOf(text)
    .map((literal) => (rewrites ? literal.replace(/^\s*(?:\$\{[^{}]{0,200}\})?\s*(?:;|&&|\|\||&|\|)\s*/, "") : literal))
    .filter((literal) =>
      /^\s*(?:\S*\/)?(?:curl|wget|cat|tar|sh|bash|env|printenv|echo|printf|python3?|node|powershell|nc|scp|crontab|launchctl|find|git|gpg|security|base64|chmod|mkdir|cd|cp|rm)\s|\|\s*(?:sh|bash|curl|nc)\b/.test(
        literal,
      ),
    )
    .slice(0, 40)
    .flatMap((literal) => shellDeeds(literal.replaceAll(/\$\{[^{}]{0,200}\}/g, "x").replaceAll("\\n", "\n"), world, isRun));
}

/** All secrets or all variables, encoded twice so that the log's masks do not know them again. */
const DISGUISED = /\bbase64\b(?![^\n|]*\s(?:-d|-D|--decode)\b)[^\n|]{0,40}\|\s*(?:base64|rev|xxd|tr)\b(?![^\n|]*\s(?:-d|-D|--decode)\b)/;

/** Decoded into a file that is run after that. */
const DECODED_AND_RUN =
  /\bbase64\s+(?:-d|-D|--decode)\b[^\n|]{0,40}>\s*["']?(\S{1,80}?)["']?(?=[\s;&])(?:[^]{0,300}?)(?:^|[\s;&])(?:\.|source|(?:ba|z|da)?sh|chmod\s+(?:\+x|\d+)|python3?|node)\s+["']?\1/m;
/** Tokens that a job is given for the host of the pipeline itself. */
const JOB_TOKEN = /\$\{?(?:ACTIONS_ID_TOKEN_REQUEST_TOKEN|ACTIONS_RUNTIME_TOKEN|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN)\b/;
/** Hosts that take a token of a job for another one, or are the pipeline's own. */
const TOKEN_TAKERS =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|ghcr\.io|gitlab\.com|amazonaws\.com|googleapis\.com|azure\.com|microsoftonline\.com|windows\.net|sigstore\.dev|docker\.io|docker\.com|hashicorp\.cloud)$/;
/** A raw connection to a host: no log of any tool says what went through it. */
const RAW = /(?:^|[\s|;&(])(?:nc|ncat|netcat|socat|telnet)\s[^\n|;&]{0,120}/m;
/** Whoever compares what was fetched with a digest knows what runs. */
const COMPARES = /\b(?:sha(?:256|512)(?:sum)?|shasum|gpg\s+--verify|cosign\s+verify|minisign|attestation\s+verify)\b/;
/** What a step fetches from a host of nobody known and runs, or hands to one: tokens of the job, a raw connection. */
function awayDeeds(text: string, effects: readonly Effect[], isPublishing = false): readonly Deed[] {
  const out: Deed[] = [];
  const hosts = effects.filter((one) => (one.kind === "net.connect" || one.kind === "net.send") && !isNear(one));
  const strange = hosts.find(({ resource }) => resource.type === "host" && isStrangeHost(resource.host));
  if (strange === undefined) return out;
  const fetched = effects.some(({ kind, traits }) => (kind === "proc.code" || kind === "pkg.script" || kind === "proc.run") && traits.includes("downloaded"));
  if (
    (fetched || (downloadAndRun(text) !== undefined && !isKnownInstaller(text)) || runsWhatItFetched(text)) &&
    !COMPARES.test(text) &&
    !isFromInstallers(effects)
  )
    out.push({ kind: "runs-fetched", words: nameOf(strange), isSure: false });
  const built = BUILT.exec(text);
  if (isPublishing && built !== null && !COMPARES.test(text)) out.push({ kind: "runs-fetched", words: built[0].trim().slice(0, 80), isSure: false });
  const token = JOB_TOKEN.exec(text);
  const isFor = hosts.every(({ resource }) => resource.type !== "host" || TOKEN_TAKERS.test(resource.host) || resource.sets.some((set) => PACKAGES.has(set)));
  if (token !== null && !isFor && /\bcurl\b|\bwget\b/.test(text))
    out.push({ kind: "sends-secrets", words: `${token[0].slice(1)} → ${nameOf(strange)}`, isSure: false });
  const raw = RAW.exec(text);
  if (raw !== null && strange.resource.type === "host" && raw[0].includes(strange.resource.host))
    out.push({ kind: "sends-secrets", words: raw[0].trim().slice(0, 80), isSure: false });
  return out;
}

/** A pipeline that gives something to others. */
const PUBLISHES =
  /\b(?:npm|yarn|pnpm|cargo|gem|poetry|uv|mvn)\b[^\n]{0,40}\b(?:publish|push|deploy)\b|\btwine upload\b|gh-action-pypi-publish|action-gh-release|\bgh release\b|\bdocker push\b|build-push-action|goreleaser/;
/** Fetched into what is published. */
const BUILT = /\b(?:curl|wget)\b[^\n]{0,300}(?:\s-(?:o|O|P)|--output|>)\s{0,3}["']?(?:\.\/)?(?:dist|build|out|target|release|lib|bin|pkg)\//;
/** Names of keys that open more than one service. */
const KEY_NAME = /PRIVATE_KEY|SSH|KUBECONFIG|SERVICE_ACCOUNT|_PEM\b|SIGNING|KEYSTORE|CREDENTIALS|AWS_SECRET|id_(?:rsa|ed25519)/i;
const LISTS_CONFIG =
  /\bgit\b[^|\n]{0,40}\bconfig\b[^|\n]{0,40}(?:\s-l\b|--list\b|extraheader)[^|\n]{0,40}\|\s*(?:base64[^|\n]{0,20}\|\s*)?(?:curl|wget|nc)\b|(?:\.git\/config\b|\btar\b[^|\n]{0,60}\s\.git\b)[^|\n]{0,40}\|\s*(?:\w+[^|\n]{0,20}\|\s*)?(?:curl|wget|nc|base64|tee)\b|\b(?:aws sts (?:get-session-token|assume-role)|aws configure export-credentials|gh auth token|gcloud auth print-\w+|az account get-access-token|gh api\b[^|\n]{0,80}secrets|trufflehog|gitleaks|kubectl get secrets?)\b[^|\n]{0,80}\|\s*(?:\w+[^|\n]{0,20}\|\s*)?(?:curl|wget|nc)\b/;

/** Keys of a pipeline that flow to a host of nobody known. */
function keyDeeds(text: string, effects: readonly Effect[]): readonly Deed[] {
  const listed = LISTS_CONFIG.exec(text);
  if (listed !== null) return [{ kind: "sends-secrets", words: listed[0].slice(0, 80), isSure: false }];
  const away = effects.find(
    ({ kind, resource, flows }) =>
      kind === "net.send" &&
      resource.type === "host" &&
      isStrangeHost(resource.host) &&
      flows.some(({ from, name }) => from === "secrets" && KEY_NAME.test(name ?? "") && isCarried(name, text)),
  );
  return away === undefined ? [] : [{ kind: "sends-secrets", words: `a key → ${nameOf(away)}`, isSure: false }];
}

/** A file that is fetched, made a program and started, in steps of one script. */
function runsWhatItFetched(text: string): boolean {
  if (/\b(?:curl|wget)\b[^\n|]{0,300}\|\s*(?:tar|unzip|bsdtar)\b[^]{0,300}(?:^|[\s;&])\.\/[\w.-]+/m.test(text)) return true;
  const named = /\b(?:curl|wget)\b[^\n]{0,300}?\s(?:-o|-O|-\w*[oO]|--output|--output-document=?|>)\s{0,3}["']?([^\s"';&|]{1,120})/g;
  for (const [, name] of text.matchAll(named)) {
    const file = name!.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    if (
      new RegExp(
        String.raw`\bchmod\b[^\n]{0,40}(?:\+x|[57]\d\d)[^\n]{0,20}${file}|(?:^|[\s;&])(?:sudo\s+)?(?:(?:ba|z|da)?sh|source|\.|python3?|node)\s+["']?${file}`,
        "m",
      ).test(text)
    )
      return true;
  }
  return false;
}

/** What steps of a pipeline do: variables are there to be used, the whole environment and all secrets are not. */
function stepDeeds(program: Program, world: World, isPublishing: boolean): readonly Deed[] {
  const { text, language, given } = program;
  const all = /\btoJSON\(\s*secrets\s*\)/i;
  const carried = [...(given ?? [])].find(([name, value]) => all.test(value) && new RegExp(`\\b${name.replaceAll(/\W/g, "")}\\b`).test(text));
  const whole = all.exec(text)?.[0] ?? (carried === undefined ? undefined : `${carried[0]} (${carried[1].slice(0, 40)})`);
  const plain = text.replaceAll(/\$\{\{[^}]{0,400}\}\}/g, "x");
  const everything: readonly Deed[] = whole === undefined ? [] : [{ kind: "sends-secrets", words: whole, isSure: false }];
  if (language === "code") return [...codeDeeds(plain), ...everything];
  const analysis = new Analysis(world);
  analyseInto(plain.slice(0, MOST_TEXT), analysis, ROOT);
  const taken = effectDeeds(
    analysis.effects.map((one) => ({ ...one, flows: one.flows.filter(({ from }) => from === "environment" || from === "history") })),
    "",
    true,
  ).filter(
    ({ kind }) =>
      kind === "sends-secrets" ||
      kind === "opens-shell" ||
      kind === "runs-concealed" ||
      (kind === "runs-fetched" && (/\bhttp:\/\//.test(text) || /\$\{\{\s*secrets\./.test(text)) && !isKnownInstaller(text)),
  );
  const code = /\b(?:python[\d.]*|node|ruby|perl|php)\b/.test(plain)
    ? codeDeeds(plain).filter(({ kind }) => kind === "sends-secrets" || kind === "takes-rights")
    : [];
  const disguised = DISGUISED.exec(plain) ?? DECODED_AND_RUN.exec(plain);
  return [
    ...taken,
    ...code,
    ...textDeeds(plain).filter(
      ({ kind, words }) =>
        kind === "takes-rights" ||
        kind === "destroys" ||
        kind === "sends-secrets" ||
        (kind === "leads-elsewhere" && /http:/.test(words)) ||
        (kind === "changes-guard" && !/ merge /.test(words)),
    ),
    ...awayDeeds(plain, analysis.effects, isPublishing),
    ...keyDeeds(plain, analysis.effects),
    ...serviceKeyDeeds(program, analysis.effects),
    ...everything,
    ...(disguised === null ? [] : [{ kind: "runs-concealed" as const, words: disguised[0].slice(0, 80), isSure: false }]),
  ];
}

/** Whereto a hook may report: chat rooms, pagers and trackers that people have for it. */
const REPORTS_TO = /(?:^|\.)(?:slack\.com|ntfy\.sh|pushover\.net|github\.com|sentry\.io|discord\.com|pagerduty\.com|office\.com)$/;
/** A file that stands for what a hook reads: prompts, calls, results. */
const TOLD = `${HOME}/.claude/history.jsonl`;

/** Is the program told of the session on its input? A status line is, like a hook. */
const isTold = (where: string): boolean => where.startsWith("the hook") || /(?:^|\.)(?:subagentS|s)tatusLine$/.test(where);

/** What hooks do with what they are told: an agent gives them the conversation on their input, and the path of its transcript. */
function hookDeeds({ text, where, language }: Program, world: World, hasHooks: boolean): readonly Deed[] {
  const handed = hasHooks ? handsInputTo(text, (host) => isStrangeHost(host) && !REPORTS_TO.test(host)) : undefined;
  if (handed !== undefined) return [{ kind: "sends-secrets", words: `what the agent is told → ${handed.slice(0, 60)}`, isSure: false }];
  if (!isTold(where) || language === "code") return [];
  const analysis = new Analysis(world);
  analyseInto(`cat ${TOLD} | {\n${text.slice(0, MOST_TEXT)}\n}`, analysis, ROOT);
  const sent = analysis.effects.find(
    (one) =>
      one.kind === "net.send" &&
      one.resource.type === "host" &&
      !isNear(one) &&
      !REPORTS_TO.test(one.resource.host) &&
      one.flows.some(({ from, name }) => from === "outside" && (name === TOLD || (name === "{?}" && text.includes("transcript_path")))),
  );
  return sent === undefined ? [] : [{ kind: "sends-secrets", words: `what the agent is told → ${nameOf(sent)}`, isSure: false }];
}

/** The first of some variables of an item whose value one of its scripts would run. */
export function variableThatRuns(item: ScanItem, script: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : runByVariable(script, names, worldOf(item), ROOT);
}

const known = new WeakMap<ScanItem, readonly ProgramDeed[]>();

/** What the programs of an item do that they should not, one by one and one after the other. */
export function deedsOf(item: ScanItem): readonly ProgramDeed[] {
  const before = known.get(item);
  if (before !== undefined) return before;
  const out: ProgramDeed[] = [];
  const add = (program: Program, deeds: readonly Deed[]): void => {
    for (const deed of deeds) if (!out.some((other) => other.program === program && other.kind === deed.kind)) out.push({ ...deed, program });
  };
  const programs = programsOf(item).filter((program) => program.isRun || !isOnlyShown(item, program));
  if (programs.length > 0) {
    const world = worldOf(item);
    const hasHooks = programs.some(({ where }) => isTold(where));
    const isPublishing = PUBLISHES.test(item.text);
    // Helpers beside a document are run when somebody follows it: what sets a machine up belongs there.
    const isDocument = !hasHooks && (item.kind === "skill" || item.kind === "command" || item.kind === "subagent" || item.kind === "instructions");
    const isPipeline = item.kind === "workflow" || item.kind === "gitlab-ci" || item.kind === "action";
    for (const program of programs) {
      const { text, language, isRun, where } = program;
      const isByItself = isRun && !where.startsWith("a program");
      add(program, [...repositoryDeeds(program), ...hookDeeds(program, world, hasHooks), ...(isByItself && !isPipeline ? ownDeeds(text) : [])]);
      if (isPipeline) {
        add(program, stepDeeds(program, world, isPublishing));
        continue;
      }
      add(
        program,
        language === "shell"
          ? shellDeeds(text, world, isRun, isByItself, isDocument && item.files?.has(where) === true, isDocument ? item.files : undefined)
          : [...codeDeeds(text), ...embeddedDeeds(text, world, isRun), ...textDeeds(text).filter(({ kind }) => kind === "takes-rights")],
      );
      // A shell's text may carry a program of another language between its quotes.
      if (
        language === "shell" &&
        /\b(?:python[\d.]*|node|bun|deno|ruby|perl|php|pwsh|powershell)\b[^\n]{0,60}\s-{1,2}(?:c|e|r|eval|command|p)\b|<<-?\s*["']?\w|\bInvoke-(?:RestMethod|WebRequest|Expression)\b|\[(?:IO\.File|Convert|System\.|Net\.WebClient)|\$env:\w/i.test(
          text,
        )
      )
        add(program, codeDeeds(text));
    }
    const sources = programs.filter(({ language }) => language === "code");
    for (const from of sources.slice(0, 30)) {
      for (const to of sources.slice(0, 30)) {
        const words = from === to ? undefined : sharedSecret(from.text, to.text);
        if (words !== undefined) add(to, [{ kind: "sends-secrets", words, isSure: true }]);
      }
    }
    const inOrder = isPipeline ? [] : programs.filter(({ language }) => language === "shell");
    if (inOrder.length > 1 && inOrder.length <= 60 && out.every(({ kind }) => kind !== "sends-secrets")) {
      const analysis = new Analysis(world);
      for (const program of inOrder) {
        const from = analysis.effects.length;
        analyseInto(program.text.slice(0, MOST_TEXT), analysis, ROOT);
        add(
          program,
          effectDeeds(analysis.effects.slice(from), program.text, program.isRun).filter(({ kind }) => kind === "sends-secrets"),
        );
        const copied = sentCopy(analysis.effects);
        if (copied !== undefined) add(program, [{ kind: "sends-secrets", words: copied.replace(`${ROOT}/`, "").slice(0, 80), isSure: true }]);
      }
    }
  }
  known.set(item, out);
  return out;
}
