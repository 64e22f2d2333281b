import type { ProgramSpec } from "../catalog/index.ts";
import { codeFromTemp } from "./code-from-temp.ts";
import { stagedSecret } from "./staged-secrets.ts";
import { suspectText } from "./suspicion-text.ts";
import { knownText, textValue, type Value } from "./value.ts";

import type { ProgramRun } from "./program.ts";

/** What only stands where a key stands. */
const KEY_TEXT = /PRIVATE.KEY|\bA[KS]IA|\bgh[posru]_|\bglpat-|\bxox[abp]|\bsk[-_](?:live|ant)|\bAIza/;

/** `git stash show -- .env`, `git log -p -- .env`: what git shows of a secret, whatever version of it. */
export function contentOfSecrets(run: ProgramRun): void {
  if (run.spec.path[0] !== "git" || run.spec.output !== "content") return;
  const names = run.parsed.options.map(({ spec }) => spec.name);
  const isPatch = names.some((name) => name === "-p" || name === "-u" || name === "--patch");
  const isSummary = names.some((name) => /^--(?:stat|shortstat|numstat|name-only|name-status|summary|quiet|check)$/.test(name));
  const sought = run.parsed.options.filter(({ spec }) => spec.name === "-S" || spec.name === "-G").map(({ value }) => knownText(value ?? textValue("")) ?? "");
  if (isPatch && sought.some((text) => KEY_TEXT.test(text)))
    run.shell.analysis.emit(
      "secret.use",
      { type: "named", name: "a key in git's history" },
      { traits: ["discloses"], note: "the history is searched for it, and shown" },
    );
  if ((run.spec.path[1] === "log" && !isPatch) || (isSummary && !isPatch)) return;
  const staged = stagedSecret(run.shell.analysis);
  if (staged !== undefined) run.shell.analysis.emit("fs.read", staged, { note: "the same command has recorded it, and git shows its content" });
  if (run.parsed.positionals.some((word) => /\^3$/.test(knownText(word) ?? "")))
    run.shell.analysis.unknown("which files that git did not follow lie in the stash is not known");
  for (const word of run.parsed.positionals) {
    const text = knownText(word);
    if (text === undefined || text === "") continue;
    const path = textValue(text.slice(text.lastIndexOf(":") + 1));
    for (const resource of run.shell.analysis.paths(path, run.state))
      if (resource.sets.includes("secrets")) run.shell.analysis.emit("fs.read", resource, { note: "git shows its content" });
  }
}

/** `rg -g .env`, `grep -r --include=.env`: a search that is narrowed to a secret reads it. */
export function searchGlobs(run: ProgramRun): void {
  if (!/^(?:rg|ag|ack|[efz]?grep|ugrep)$/.test(run.spec.path[0]!)) return;
  for (const { spec: option, value } of run.parsed.options) {
    const text = /^(?:-g|--i?glob|--include)$/.test(option.name) && value !== undefined ? knownText(value) : undefined;
    if (text === undefined || text.startsWith("!")) continue;
    const pattern: Value = { pieces: [{ type: "glob", text }], flows: [] };
    for (const resource of run.shell.analysis.paths(pattern, run.state)) if (resource.sets.includes("secrets")) run.shell.analysis.emit("fs.read", resource);
  }
}

/** Programs with sub-commands that look into files, where a word like `token` is what is looked for. */
export const TEXT_TOOL = /^(?:git|hg|svn|rg|sg|npx|man|info)$/;

/** Text typed on the command line for a tool that is not known to read its input: it may be a program. */
export function checkInput(run: ProgramRun): void {
  const { spec, streams, shell } = run;
  const text = streams.input === undefined ? undefined : knownText(streams.input);
  if (spec.input !== "none" || text === undefined || text.trim() === "" || run.state.input === streams.input) return;
  shell.analysis.unknown(`what \`${spec.path.join(" ")}\` does with the text that it is given is not known`);
  suspectText("other", text, run.context);
}

/** Compilers and interpreters, which run no code of the project by their nature. */
export const COMPILER =
  /^(?:(?:[\w]+-)*(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?)(?:-[\d.]+)?|rustc|javac|java|kotlinc?|scalac?|php|node|nodejs|deno|bun|python[\d.]*|ruby|perl|julia)$/;
/** Whether a program may run what its words name: compilers, interpreters, and those whose line says so. */
function mayRunCode({ path, effects }: ProgramRun["spec"]): boolean {
  return COMPILER.test(path[0]!) || effects.some(({ kind }) => kind === "proc.code");
}
/** Code or settings in a temporary folder, where a word may name a place there. */
export function checkTemp(run: ProgramRun): void {
  const isNear = run.state.folders.some((folder) => run.shell.analysis.world.locator.scope(folder) === "temp");
  if (mayRunCode(run.spec) && (isNear || run.args.some((arg) => /^\/|^-.*\/|=(?:\/|http)/.test(knownText(arg) ?? "/")))) codeFromTemp(run);
}

/** A text in quotes, and signs that stand in program text and not in a sentence. */
const CODE_WORD = /["'`][^]*[(){};=<>]|[(){};=<>][^]*["'`]/;

/** `mix eval 'File.read!(".env")'`: a word of what runs code that reads like program text may be run by it. */
export function codeInWords({ spec, parsed, args, context }: ProgramRun): void {
  if (!mayRunCode(spec)) return;
  const settled = new Set(
    parsed.options.filter(({ spec: { role } }) => role.name === "code" || role.name === "sh" || role.name === "env").map(({ value }) => value),
  );
  for (const arg of args) {
    const text = settled.has(arg) ? undefined : knownText(arg);
    if (text !== undefined && CODE_WORD.test(text)) suspectText("other", text, context);
  }
}

/** Words whose meaning the line of the program knows. */
export function settledWords(
  run: ProgramRun,
  roles: readonly { readonly role: ProgramSpec["positionals"][number]["role"]; readonly value: Value }[],
): ReadonlySet<Value> {
  // `str*` only says that there are more words; a single `str` is a pattern or a message.
  const isOpen = run.spec.positionals.some(({ role, count }) => role.name === "str" && (count === "any" || count === "some"));
  const words = roles.filter(({ role }) => role.name !== "str" || !isOpen).map(({ value }) => value);
  return new Set([...words, ...run.parsed.options.flatMap(({ value }) => (value === undefined ? [] : [value]))]);
}
