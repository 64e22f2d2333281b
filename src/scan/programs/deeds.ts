import { PathLocator, programCatalog } from "../../catalog/index.ts";
import { memoryFacts } from "../../facts/index.ts";
import type { Effect, Facts } from "../../model/index.ts";
import { Analysis, analyseInto, type World } from "../../shell/index.ts";
import type { ScanItem } from "../item.ts";
import { isKnownInstaller, isSetUp } from "../shell-text.ts";
import { codeDeeds, literalsOf } from "./code-deeds.ts";
import { programsOf, type Program } from "./collect-programs.ts";
import { isOnlyShown } from "./only-shown.ts";

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

/** What effects of shell text come to. */
function effectDeeds(effects: readonly Effect[], text: string, isRun: boolean): readonly Deed[] {
  const out: Deed[] = [];
  const away = effects.filter((one) => (one.kind === "net.send" || one.kind === "net.connect" || one.kind === "vcs.push") && !isNear(one));
  const discloses = effects.find(({ kind, traits }) => kind === "secret.use" && traits.includes("discloses"));
  for (const one of effects) {
    const { kind, traits, flows, resource } = one;
    const sets: readonly string[] = "sets" in resource ? resource.sets : [];
    if ((kind === "net.send" || kind === "net.connect") && !isNear(one)) {
      const taken = flows.find(({ from }) => from === "secrets" || from === "environment" || from === "history");
      if (taken !== undefined) out.push({ kind: "sends-secrets", words: `${taken.name ?? taken.from} → ${nameOf(one)}`, isSure: true });
    }
    if (kind === "proc.code" && traits.includes("reverse-shell")) out.push({ kind: "opens-shell", words: nameOf(one), isSure: true });
    else if (kind === "proc.code" && traits.includes("encoded")) out.push({ kind: "runs-concealed", words: nameOf(one), isSure: true });
    else if (
      (kind === "proc.code" || kind === "pkg.script") &&
      traits.includes("downloaded") &&
      !isKnownInstaller(text) &&
      !/^git\+|^github:/.test(nameOf(one))
    )
      out.push({ kind: "runs-fetched", words: nameOf(one), isSure: true });
    if (kind === "fs.write" && sets.includes("privilege")) out.push({ kind: "takes-rights", words: nameOf(one), isSure: true });
    if (
      (kind === "fs.write" && sets.includes("persistence") && !/\/bin(?:\/|$)/.test(nameOf(one))) ||
      (kind === "vcs.config" && traits.includes("hook") && traits.includes("global"))
    )
      if (isRun || !isSetUp(text)) out.push({ kind: "stays-behind", words: nameOf(one), isSure: true });
    if (kind === "proc.persist" && (isRun || away.length > 0)) out.push({ kind: "stays-behind", words: nameOf(one), isSure: true });
    if (
      (kind === "fs.write" || kind === "fs.delete") &&
      resource.type === "path" &&
      (sets.includes("guard") || (sets.includes("agent-config") && isAgentSettings(resource.path)))
    )
      out.push({ kind: "changes-guard", words: nameOf(one), isSure: true });
  }
  if (!out.some(({ kind }) => kind === "sends-secrets") && away.some(({ kind }) => kind === "net.send")) {
    const named = SENSITIVE_NAME.exec(text);
    if (discloses !== undefined) out.push({ kind: "sends-secrets", words: nameOf(discloses), isSure: true });
    else if (named !== null) out.push({ kind: "sends-secrets", words: named[0], isSure: false });
  }
  return out;
}

/** Files of an agent that say what it may do. */
function isAgentSettings(path: string): boolean {
  return /\.claude\/(?:settings[^/]*\.json|CLAUDE\.md)$|\.claude\.json$|\.codex\/(?:config\.toml|hooks\.json)$|\.cursor\/(?:mcp|hooks)\.json$|\.gemini\/settings\.json$|opencode\.json$/.test(
    path,
  );
}

const REGISTRY =
  /\b(?:npm|pnpm|yarn)\s+config\s+set\s+registry\s+["']?http:|--(?:extra-)?index-url[ =]["']?http:|--trusted-host\b|\bconfig set (?:global\.)?index-url\s+["']?http:/;

function textDeeds(text: string): readonly Deed[] {
  const found = REGISTRY.exec(text);
  const rights = /\bchmod\s+(?:u\+s|[246]7\d\d)\b|NOPASSWD:\s*ALL/.exec(text);
  return [
    ...(found === null ? [] : [{ kind: "leads-elsewhere" as const, words: found[0], isSure: true }]),
    ...(rights === null ? [] : [{ kind: "takes-rights" as const, words: rights[0], isSure: true }]),
  ];
}

function shellDeeds(text: string, world: World, isRun: boolean): readonly Deed[] {
  const analysis = new Analysis(world);
  analyseInto(text.slice(0, MOST_TEXT), analysis, ROOT);
  return [...effectDeeds(analysis.effects, text, isRun), ...textDeeds(text)];
}

/** A shell's command lines that stand in quotes in source of another language. */
function embeddedDeeds(text: string, world: World, isRun: boolean): readonly Deed[] {
  return literalsOf(text)
    .filter((literal) =>
      /^\s*(?:\S*\/)?(?:curl|wget|cat|tar|sh|bash|env|printenv|echo|printf|python3?|node|powershell|nc|scp|crontab|launchctl|find|git|gpg|security|base64|chmod|mkdir|cd|cp|rm)\s|\|\s*(?:sh|bash|curl|nc)\b/.test(
        literal,
      ),
    )
    .slice(0, 40)
    .flatMap((literal) => shellDeeds(literal.replaceAll(/\$\{[^{}]{0,200}\}/g, "x").replaceAll("\\n", "\n"), world, isRun));
}

/** What steps of a pipeline do: variables are there to be used, the whole environment and all secrets are not. */
function stepDeeds(text: string, world: World): readonly Deed[] {
  const all = /\btoJSON\(\s*secrets\s*\)/i.exec(text);
  const plain = text.replaceAll(/\$\{\{[^}]{0,400}\}\}/g, "x");
  const analysis = new Analysis(world);
  analyseInto(plain.slice(0, MOST_TEXT), analysis, ROOT);
  const taken = effectDeeds(
    analysis.effects.map((one) => ({ ...one, flows: one.flows.filter(({ from }) => from === "environment" || from === "history") })),
    "",
    true,
  ).filter(({ kind }) => kind === "sends-secrets" || kind === "opens-shell" || kind === "runs-concealed");
  const code = /\b(?:python[\d.]*|node|ruby|perl|php)\b/.test(plain) ? codeDeeds(plain).filter(({ kind }) => kind === "sends-secrets") : [];
  return [...taken, ...code, ...(all === null ? [] : [{ kind: "sends-secrets" as const, words: all[0], isSure: false }])];
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
    const isPipeline = item.kind === "workflow" || item.kind === "gitlab-ci";
    for (const program of programs) {
      const { text, language, isRun } = program;
      if (isPipeline) {
        add(program, stepDeeds(text, world));
        continue;
      }
      add(program, language === "shell" ? shellDeeds(text, world, isRun) : [...codeDeeds(text), ...embeddedDeeds(text, world, isRun)]);
      // A shell's text may carry a program of another language between its quotes.
      if (
        language === "shell" &&
        /\b(?:python[\d.]*|node|bun|deno|ruby|perl|php|pwsh|powershell)\b[^\n]{0,60}\s-{1,2}(?:c|e|r|eval|command|p)\b|<<-?\s*["']?\w/i.test(text)
      )
        add(program, codeDeeds(text));
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
      }
    }
  }
  known.set(item, out);
  return out;
}
