import type { ProgramSpec } from "../catalog/index.ts";
import { stagedSecret } from "./staged-secrets.ts";
import { suspectText } from "./suspicion-text.ts";
import { EMPTY, knownText, textValue, type Value } from "./value.ts";

import type { ProgramRun } from "./program.ts";

/** `git stash show -- .env`, `git log -p -- .env`: what git shows of a secret, whatever version of it. */
export function contentOfSecrets(run: ProgramRun): void {
  if (run.spec.path[0] !== "git" || run.spec.output !== "content") return;
  const names = run.parsed.options.map(({ spec }) => spec.name);
  const isPatch = names.some((name) => name === "-p" || name === "-u" || name === "--patch");
  const isSummary = names.some((name) => /^--(?:stat|shortstat|numstat|name-only|name-status|summary|quiet|check)$/.test(name));
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
const COMPILER =
  /^(?:(?:[\w]+-)*(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?)(?:-[\d.]+)?|rustc|javac|java|kotlinc?|scalac?|php|node|nodejs|deno|bun|python[\d.]*|ruby|perl)$/;
/** Whether a program may run what its words name: compilers, interpreters, and those whose line says so. */
function mayRunCode({ path, effects }: ProgramRun["spec"]): boolean {
  return COMPILER.test(path[0]!) || effects.some(({ kind }) => kind === "proc.code");
}
/** Options whose value says where something is put, or is only data. */
const PLACE =
  /out|log|report(?!er)|cache|te?mp(?!late)|junit|cover|prof|dest|trace|save|pid|sock|install.?prefix|^-*prefix$|target.?dir|build.?dir|data|record|snapshot|dump|result|artifact|store|download|work.?dir|input|env-file|repo\.local|allow-(?:read|write)|^-S$|^-(?:func|html)$/i;
/** The same by one letter: where compilers look for headers and libraries, macros, and where `cmake` builds. */
const COMPILER_PLACE = /^-(?:[ILDo]|isystem|include|MF|MT|MQ)/;
const CMAKE_PLACE = /^-B$|^--(?:build|install|fresh)$/;
/** Options whose file is read as settings or code, though the catalog says that it is read. */
const LOADED = /file$|conf|script|settings|plugin|preset|toolchain|loader|reporter|^-[tfcr]$/i;

/** Settings in a language that readers know. */
const SCRIPT = /\.(?:[cm]?[jt]s|py|rb|lua)$/;
const CODE_FILE = /\.(?:[cm]?[jt]s|py|rb|lua|jar|class|so|dylib|dll|node|wasm|sh)$/;
/** Programs whose words are tests or programs that are run. */
const TESTS = /^(?:pytest|py\.test|nose2|nosetests|jest|vitest|mocha|ava|tap|jasmine|rspec|phpunit|pest|bats|behave|robot|dotnet (?:exec|test|vstest))\b/;

/** Runners of tests and tasks, whose options say what is loaded however they are started. */
const RUNNER = /node_modules\/|(?:^|\/)(?:vendor\/)?bin\/|\.bin\//;

/** How many words are the tool's own: those behind `--`, a script or a jar file are what it runs is given. */
export function ownWordCount({ spec, parsed, args }: Pick<ProgramRun, "spec" | "parsed" | "args">): number {
  const name = spec.path[0]!;
  const jar = parsed.options.find((option) => name === "java" && option.spec.name === "-jar")?.value;
  const first = spec.positionals[0]?.role.name;
  const script = jar ?? (spec.isPosix && (first === "x" || first === "file") ? parsed.positionals[0] : undefined);
  const at = script === undefined || RUNNER.test(knownText(script) ?? "/bin/") ? -1 : args.indexOf(script);
  const end = at === -1 ? args.findIndex((arg) => /^(?:cargo|dotnet|swift|java)$/.test(name) && knownText(arg) === "--") : at;
  return end === -1 ? args.length : end + 1;
}

/**
 * `rustc -C linker=/tmp/x`, `mvn -Dext=/tmp/x.jar`: what lies where anyone can put files, and is given to what builds, tests or
 * interprets by an option, may be code or settings for it.
 */
export function codeFromTemp({ spec, parsed, args, shell, state }: ProgramRun): void {
  if (!mayRunCode(spec)) return;
  const isCompiler = COMPILER.test(spec.path[0]!);
  const isCmake = spec.path[0] === "cmake";
  const isPlace = (name: string): boolean =>
    PLACE.test(name) || (isCompiler && COMPILER_PLACE.test(name)) || (isCmake && CMAKE_PLACE.test(name)) || (name === "-r" && spec.path[0] === "dotnet");
  const settled = new Set(
    parsed.options
      .filter(({ spec: { role, name } }) => !["str", "cd"].includes(role.name) && !(role.name === "r" && LOADED.test(name)))
      .map(({ value }) => value),
  );
  if (TESTS.test(spec.path.join(" ")))
    for (const word of parsed.positionals)
      for (const resource of shell.analysis.paths(word, state)) if (resource.scope === "temp") shell.runScriptFile(word, state, undefined, undefined, []);
  const own = ownWordCount({ spec, parsed, args });
  args.forEach((arg, n) => {
    const text = knownText(arg);
    if (text === undefined) return;
    const fetched = /^--[\w-]*(?:config|import|import-map|preload|require|loader|plugin|script|reporter|toolchain\w*|include)=(https?:\/\/\S+)$/i.exec(
      text,
    )?.[1];
    if (fetched !== undefined)
      shell.analysis.emit("proc.code", { type: "named", name: fetched.slice(0, 120) }, { traits: ["downloaded"], note: `${spec.path[0]!} is made to load it` });
    if (settled.has(arg)) return;
    const before = knownText(args[n - 1] ?? EMPTY) ?? "";
    const attached = /^(-{1,2}[\w.+-]*(?:[:=][\w.-]+)*)[:=]?(\/[^\s:,;]+)/.exec(text);
    // Whether an option that is not listed takes the next word is not known: only where its name says so.
    const takesNext = parsed.options.some(({ value }) => value === arg) || LOADED.test(before) || /dir$/.test(before);
    const separate = takesNext && /^-{1,2}\w[\w-]*$/.test(before) ? /^((?:[\w.-]+=)?)(\/[^\s:,;]+)/.exec(text) : null;
    const name = attached?.[1] ?? (separate === null ? undefined : `${before} ${separate[1]!}`.trim());
    const path = attached?.[2] ?? separate?.[2];
    if (name === undefined || path === undefined || isPlace(name) || (separate !== null && isPlace(before))) return;
    if (parsed.options.some(({ spec: option, value }) => settled.has(value) && option.name === name)) return;
    for (const resource of shell.analysis.paths(textValue(path), state)) {
      // Words for the script: only what is code by its name may be loaded.
      if (resource.scope !== "temp" || (n >= own && !CODE_FILE.test(resource.path))) continue;
      // A program text that can be read is judged by what it does.
      if (!isCompiler && SCRIPT.test(resource.path) && LOADED.test(name)) shell.runScriptFile(textValue(resource.path), state, undefined, undefined, []);
      else shell.analysis.emit("proc.code", resource, { traits: ["hook", "opaque"], note: `\`${name}\` may make \`${spec.path[0]!}\` load it` });
    }
  });
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
