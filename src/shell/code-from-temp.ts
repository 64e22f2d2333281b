import type { ProgramSpec } from "../catalog/index.ts";
import { COMPILER } from "./program-checks.ts";
import type { ProgramRun } from "./program.ts";
import { EMPTY, knownText, textValue } from "./value.ts";

/** Options whose value says where something is put, or is only data. */
const PLACE =
  /out|log|report(?!er)|cache|te?mp(?!late)|junit|cover|prof|dest|trace|save|pid|sock|^--uds$|install.?prefix|^-*prefix$|target.?(?:dir|path)|build.?dir|data|record|snapshot|dump|result|artifact|store|download|work.?dir|input|env-file|repo\.local|allow-(?:read|write)|^-S$|^-(?:func|html)$|^--(?:json|csv|xml|html|sarif|lcov|markdown|md)$/i;
/** The same by one letter: where compilers look for headers and libraries, macros, and where `cmake` builds. */
const COMPILER_PLACE = /^-(?:[ILDo]|isystem|include|MF|MT|MQ)/;
/** Interpreters that look for modules in the folders of `-I`. */
const SEARCHES = /^(?:perl|ruby)/;
const CMAKE_PLACE = /^-B$|^--(?:build|install|fresh)$/;
/** Options whose file is read as settings or code, though the catalog says that it is read. */
const LOADED = /file$|conf|script|settings|plugin|preset|toolchain|loader|reporter|^-[tfc]$/i;

/** Whether an option says, by its name, where something is put, or that its file is data. */
export function isPlace(name: string): boolean {
  return PLACE.test(name);
}

/** Whether the words of a program are tests or programs that are run. */
export function isTests(spec: ProgramSpec): boolean {
  return TESTS.test(spec.path.join(" "));
}

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
  const isCompiler = COMPILER.test(spec.path[0]!);
  const isCmake = spec.path[0] === "cmake";
  const searches = SEARCHES.test(spec.path[0]!);
  const isPlaceHere = (name: string): boolean =>
    isPlace(name) ||
    (isCompiler && COMPILER_PLACE.test(name) && !(searches && name === "-I")) ||
    (isCmake && CMAKE_PLACE.test(name)) ||
    (name === "-r" && spec.path[0] === "dotnet");
  const settled = new Set(
    parsed.options
      .filter(({ spec: { role, name } }) => !["str", "cd"].includes(role.name) && !(searches && name === "-I") && !(role.name === "r" && LOADED.test(name)))
      .map(({ value }) => value),
  );
  if (isTests(spec))
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
    const isRequired = before === "-r" && RUNNER.test(knownText(parsed.positionals[0] ?? EMPTY) ?? "");
    const takesNext = isRequired || parsed.options.some(({ value }) => value === arg) || LOADED.test(before) || /dir$/.test(before);
    const separate = takesNext && /^-{1,2}\w[\w-]*$/.test(before) ? /^((?:[\w.-]+=)?)(\/[^\s:,;]+)/.exec(text) : null;
    const name = attached?.[1] ?? (separate === null ? undefined : `${before} ${separate[1]!}`.trim());
    const path = attached?.[2] ?? separate?.[2];
    if (name === undefined || path === undefined || isPlaceHere(name) || (separate !== null && isPlaceHere(before))) return;
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
