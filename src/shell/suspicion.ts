import type { Effect, EffectKind } from "../model/index.ts";
import { Analysis } from "./analysis.ts";
import { analyseInto } from "./analyse.ts";
import type { BuiltinRun } from "./builtins.ts";
import type { ProgramRun } from "./program.ts";
import { USED_CREDENTIAL, useCredential } from "./roles.ts";
import type { ShellState } from "./state.ts";
import { knownText, textValue, type Value } from "./value.ts";

/** A text in a text in a text: each is followed aside, so that deeper ones would cost ever more. */
const MAX_ASIDE_DEPTH = 8;

/** What is suspected: a program with a name, where it runs. */
export type Suspect = Pick<BuiltinRun, "name" | "shell" | "state">;

const MAX_WORDS = 200;
const MAX_TEXT = 4096;

/** What a word of a tool's command line may not do, whatever the tool makes of the word. */
export function isGrave({ kind, resource, traits }: Effect): boolean {
  const sets = resource.type === "path" ? resource.sets : [];
  switch (kind) {
    case "fs.read":
      return sets.includes("secrets") && !traits.includes("metadata");
    case "fs.delete":
      return (
        traits.includes("wide") || (traits.includes("recursive") && resource.type === "path" && resource.scope !== "workspace" && resource.scope !== "temp")
      );
    case "fs.write":
      return ["persistence", "privilege", "guard", "git-internals", "devices"].some((set) => sets.includes(set));
    case "proc.code":
      return ["downloaded", "encoded", "reverse-shell"].some((trait) => traits.includes(trait as (typeof traits)[number]));
    case "proc.run":
      return traits.includes("runaway");
    case "proc.privilege":
    case "proc.persist":
    case "vcs.rewrite":
    case "infra.destroy":
    case "db.destroy":
      return true;
    case "secret.use":
      return traits.includes("discloses");
    case "net.send":
      return true;
    default:
      return false;
  }
}

/** A word that reads like a command line of a known program. */
export function isCommandLine(text: string, run: Suspect): boolean {
  const first = /^\s*([\w./-]+)\s+\S/.exec(text)?.[1];
  if (first === undefined || text.length > MAX_TEXT) return false;
  return run.shell.analysis.world.catalog.find([first.slice(first.lastIndexOf("/") + 1)]) !== undefined;
}

/** Texts in a word that read like command lines: the word, what stands in quotes or brackets in it, what follows a `!`. */
function commandLines(word: string, run: BuiltinRun): readonly string[] {
  const inner = [...word.matchAll(/"([^"]{3,})"|'([^']{3,})'|\(([^()]{3,})\)|[!|]\s*([^!|]{3,})$/g)]
    .slice(0, 8)
    .map((match) => match[1] ?? match[2] ?? match[3] ?? match[4]!);
  return [word, ...inner].filter((text) => isCommandLine(text, run));
}

/** Runs the text aside and takes over only what is grave. */
export function runAside(text: string, run: Suspect): void {
  analyseAside(text, run.shell.analysis, run.state, `\`${text.slice(0, 60)}\` may be run by ${run.name}`);
}

/** The same for text that no program has been given. */
export function analyseAside(text: string, analysis: Analysis, state: ShellState, note: string): void {
  const folder = state.folders[0];
  if (folder === undefined || analysis.depth > MAX_ASIDE_DEPTH || !analysis.step()) return;
  const aside = new Analysis(analysis.world, analysis);
  aside.depth = analysis.depth + 3;
  analyseInto(text, aside, folder);
  analysis.spend(aside);
  for (const effect of aside.effects) {
    if (effect.certainty !== "certain" || !isGrave(effect)) continue;
    analysis.emit(effect.kind, effect.resource, { traits: effect.traits, flows: effect.flows, note });
  }
}

/**
 * Words of a tool of which not every option is known: secrets that they name are taken as read, and text that is a
 * command line as run, as far as running it would be grave.
 * @param settled words whose meaning the catalog knows
 */
export function suspectWords(run: ProgramRun, settled: ReadonlySet<Value>): void {
  const { analysis } = run.shell;
  let option: string | undefined;
  for (const arg of run.args.slice(0, MAX_WORDS)) {
    const text = knownText(arg);
    if (text === undefined || text === "" || settled.has(arg)) {
      option = undefined;
      continue;
    }
    suspectVerb(text, run);
    const inline = /^(-[^\s=:]*(?::[\w.]+)?)[=](.+)$/s.exec(text);
    const word = (inline?.[2] ?? text).replace(/^file:\/\/(?=[/~])/, "");
    const name = inline?.[1] ?? option;
    option = /^-[^\s=]*$/.test(text) ? text : undefined;
    if (/\s/.test(word)) {
      for (const candidate of commandLines(word, run)) runAside(candidate, run);
      continue;
    }
    if (option !== undefined || !/[./~]/.test(word) || /^[a-z][a-z0-9+.-]*:\/\//i.test(word)) continue;
    const path = textValue(word.startsWith("@") ? word.slice(1) : word);
    for (const resource of analysis.paths(path, run.state)) {
      if (!resource.sets.includes("secrets")) continue;
      if (name !== undefined && USED_CREDENTIAL.test(name)) useCredential(path, run.context);
      else analysis.emit("fs.read", resource, { note: `named on the command line of ${run.spec.path.join(" ")}` });
    }
  }
}

/** Tools whose words are names of tests and files, not verbs. */
const CHECKS = /test|spec|jest|mocha|lint|check|tsc|prettier|doc|watch|grep|find|explain|^(?:help|man|info)$/i;

/** `TOOL deploy`, `TOOL x:publish`: what the tool's own configuration does then is a release or a removal. */
function suspectVerb(word: string, run: ProgramRun): void {
  if (/^(?:flyway(?:Migrate|Clean|Repair|Undo)|liquibase(?:Update|DropAll|Rollback)\w*|update[A-Z]\w*Database)$/.test(word)) {
    run.shell.analysis.emit("db.schema", { type: "database", engine: run.spec.path[0]!, statement: word });
  }
  const verb = /^(?:[\w-]+[:.]|__\.)*(deploy|publish|destroy|purge)(?:[:.][\w-]+)*$/.exec(word)?.[1];
  const names = [...run.spec.path, ...run.args.map((arg) => knownText(arg) ?? "").filter((text) => /^[a-z]/.test(text) && text !== word)];
  if (verb === undefined || names.some((name) => CHECKS.test(name))) return;
  run.shell.analysis.emit(
    VERBS.get(verb)!,
    { type: "cloud", provider: run.spec.path[0]!, operation: word },
    { note: `what \`${run.spec.path[0]} ${word}\` says it does` },
  );
}

const SECRET_KEY =
  /(?:^|[_./:-])(?:auth_?token|oauth_token|access_?token|token|password|passwd|_?password|secret|_auth(?:token)?|api_?key|psk|private_?key)$|AuthToken$/i;
const SHOWS = /^(?:get|read|show|view|output|lookup|config|print|cat|decrypt|reveal)$/;

/** `config get …token`, `output -raw db_password`, `kv get prod/password`: the value of something that is named like a secret. */
export function suspectDisclosure(run: ProgramRun): void {
  if (run.args.some((arg) => /\.Env\b/.test(knownText(arg) ?? ""))) {
    run.shell.analysis.emit("secret.use", { type: "named", name: "the environment of a container" }, { traits: ["discloses", "environment"] });
  }
  const words = run.args.map((arg) => knownText(arg)).filter((text) => text !== undefined);
  const isShown = [...run.spec.path.slice(1), ...words].some((word) => SHOWS.test(word));
  const isSet = words.some((word) => /^(?:set|put|write|create|delete|rm|unset)$/.test(word));
  const key = words.find((word) => SECRET_KEY.test(word));
  if (!isShown || isSet || key === undefined || words.includes("--help")) return;
  run.shell.analysis.emit(
    "secret.use",
    { type: "named", name: key.slice(0, 80) },
    { traits: ["discloses"], note: `\`${run.spec.path.join(" ")}\` prints the value of \`${key.slice(0, 80)}\`` },
  );
}

/** Verbs that mean the same in every tool: software put in front of users, things removed for good. */
const VERBS: ReadonlyMap<string, EffectKind> = new Map([
  ["publish", "pkg.publish"],
  ["deploy", "deploy.release"],
  ["destroy", "infra.destroy"],
  ["purge", "infra.destroy"],
  ["terminate", "infra.destroy"],
]);

/** A command whose program is not known: secrets that it names, commands that it may start, what its verb says. */
export function suspectCommand(run: BuiltinRun): void {
  const { shell, args } = run;
  const { analysis } = shell;
  const texts = args.slice(0, MAX_WORDS).map((arg) => knownText(arg));
  if (texts.some((text) => text === "--help" || text === "--version")) return;
  for (const text of texts) if (text !== undefined && isCommandLine(text, run)) runAside(text, run);
  const at = texts.findIndex(
    (text) =>
      text !== undefined && /^[\w./+-]+$/.test(text) && !STEMS.has(text) && analysis.world.catalog.find([text.slice(text.lastIndexOf("/") + 1)]) !== undefined,
  );
  // An unknown program may start what it is given: `wrapper rm -rf x`.
  const words = at === -1 ? [] : texts.slice(at);
  if (words.length > 1 && words.every((text) => text !== undefined)) runAside(words.map((text) => quoteWord(text!)).join(" "), run);
  const verb = texts.find((text) => text !== undefined && /^[a-z]/.test(text));
  const kind = verb === undefined ? undefined : VERBS.get(verb);
  if (kind !== undefined)
    analysis.emit(
      kind,
      { type: "cloud", provider: run.name.slice(0, 60), operation: verb! },
      { note: `what \`${run.name.slice(0, 60)} ${verb}\` says it does` },
    );
}

/** Words that name programs but are verbs of most tools. */
export const STEMS: ReadonlySet<string> = new Set([
  "test",
  "build",
  "install",
  "check",
  "time",
  "run",
  "watch",
  "make",
  "set",
  "get",
  "find",
  "sort",
  "split",
  "join",
  "link",
  "env",
  "dev",
  "open",
  "view",
  "at",
  "which",
  "where",
  "look",
  "cut",
  "print",
  "list",
  "users",
  "file",
  "config",
  "init",
  "log",
  "kill",
  "rename",
  "stat",
  "wait",
  "type",
  "help",
  "format",
  "lint",
]);

export function quoteWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A word outside any command line that may be run as one: the value of a variable. */
export function suspectWord(text: string, state: Suspect["state"], shell: Suspect["shell"], name: string): void {
  const suspect: Suspect = { name, shell, state };
  if (isCommandLine(text, suspect)) runAside(text, suspect);
}
