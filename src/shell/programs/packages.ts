import type { ProgramSpec } from "../../catalog/index.ts";
import { given, hasOption } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { emitDeclared, emitProject } from "../declared.ts";
import { applyOptions, applyRoles, assignRoles, scanArguments, type ProgramRun } from "../program.ts";
import { applyRole, connect } from "../roles.ts";
import { concat, EMPTY, holeValue, knownText, mergeFlows, textValue, type Value } from "../value.ts";
import { runLifecycle } from "./delegates.ts";
import { commandOf, emitPackage, packageSource, presenceOf, usePath } from "./package-source.ts";

/** Tools of development whose lines say nothing of project code, but that a project has as dependencies. */
const DEVELOPMENT_TOOLS: ReadonlySet<string> = new Set([
  "tsc",
  "vue-tsc",
  "tsgo",
  "biome",
  "esbuild",
  "sass",
  "rimraf",
  "mkdirp",
  "cross-env",
  "concurrently",
  "npm-run-all",
  "run-s",
  "run-p",
  "ncu",
  "tsx",
  "ts-node",
  "node",
  "nodemon",
  "wait-on",
  "sort-package-json",
  "dprint",
  "oxlint",
  "shx",
  "license-checker",
  "prisma",
  "drizzle-kit",
]);

/** Runners that always fetch, and those that only run what the project has. */
const FETCHING = /^(?:yarn dlx|pnpm dlx|pnpx|pnx|uvx|uv tool run|pipx run)$/;
const LOCAL_ONLY = /^(?:yarn exec|pnpm exec)$/;

function inProject(run: ProgramRun): void {
  emitProject(run, "a command of the project's dependencies is run");
}

/** True when the most exact line for the words is one of a tool that runs the project's own code. */
function isDevelopmentTool(command: string, rest: readonly Value[], run: ProgramRun): boolean {
  if (DEVELOPMENT_TOOLS.has(command)) return true;
  const { catalog } = run.shell.analysis.world;
  const first = catalog.find([command]);
  if (first === undefined) return false;
  let spec: ProgramSpec = first;
  for (const word of rest) {
    const text = knownText(word);
    const inner: ProgramSpec | undefined = text === undefined ? undefined : catalog.find([...spec.path, text]);
    if (inner === undefined) break;
    spec = inner;
  }
  return spec.effects.some(({ kind, of }) => kind === "proc.code" && of === "project");
}

/** The words after the runner's own: the command, through its line of the catalog. */
function runCommand(command: string, rest: readonly Value[], run: ProgramRun): Value {
  const own = run.state.copy();
  own.functions.clear();
  own.aliases.clear();
  if (run.shell.analysis.world.catalog.find([command]) !== undefined) return run.shell.runWords([textValue(command), ...rest], own, run.streams.input);
  scanArguments({ ...run, args: rest });
  return holeValue("any", `what ${command} prints`);
}

/** `npx COMMAND` and its relatives: a command of the project, or a package that is fetched to be run. */
export function npx(run: ProgramRun): Value {
  const { spec, shell } = run;
  const { analysis } = shell;
  const name = spec.path.join(" ");
  const output = holeValue("any", `what ${name} prints`);
  if (run.parsed.isDry) return output;
  const state = run.state.copy();
  const own: ProgramRun = { ...run, state, context: { ...run.context, state } };
  const { parsed } = own;
  // The words after the workspace are what yarn is to do in it.
  if (name === "yarn workspace") return shell.runWords([textValue("yarn"), ...parsed.positionals.slice(1)], state, run.streams.input);
  const ecosystem = spec.effects.find(({ kind }) => kind === "pkg.script")?.of ?? "npm";
  applyOptions({ ...own, parsed: { ...parsed, options: parsed.options.filter(({ spec: option }) => option.role.name !== "sh") } });
  const packages = parsed.options.flatMap(({ spec: option, value }) => (option.role.name === "pkg" && value !== undefined ? [value] : []));
  if (name === "uv run") return uvRun(packages, own);
  const isFetching = FETCHING.test(name);
  const isLocalOnly = LOCAL_ONLY.test(name) || hasOption(parsed, "--no-install", "--no", "--offline");
  const isPresent = (value: Value): boolean => {
    const text = knownText(value);
    const source = text === undefined ? undefined : packageSource(text, ecosystem);
    return source?.from === "registry" && source.version === undefined && presenceOf(commandOf(source.name), own) === "project";
  };
  const areFetched = packages.length > 0 && (isFetching || !packages.every(isPresent));
  if (areFetched) for (const value of packages) emitPackage("pkg.script", value, ecosystem, own.context.traits, own);
  const call = given(parsed, "-c", "--call").at(-1)?.value;
  const isText = parsed.options.some(({ spec: option }) => [...option.remap.values()].includes("sh"));
  const words = parsed.positionals;
  const text =
    call !== undefined && knownText(call) !== "" ? call : isText ? concat(words.flatMap((word, n) => (n === 0 ? [word] : [textValue(" "), word]))) : undefined;
  if (text !== undefined) {
    if (!areFetched) inProject(own);
    return runUnknownOrText(text, state.copy(), shell, own.streams, `the command given to ${name}`);
  }
  const [word, ...rest] = words;
  if (word === undefined) return output;
  const written = knownText(word);
  if (written === undefined) {
    analysis.unknown(`which command \`${name}\` runs is not known before it runs`);
    emitPackage("pkg.script", word, ecosystem, own.context.traits, own);
    scanArguments({ ...own, args: rest });
    return output;
  }
  const source = packageSource(written, ecosystem);
  if (source.from !== "registry") {
    emitPackage("pkg.script", word, ecosystem, own.context.traits, own);
    scanArguments({ ...own, args: rest });
    return output;
  }
  const command = commandOf(source.name);
  const isNamed = source.version !== undefined && !/^(?:latest|\*)$/.test(source.version);
  const presence = isFetching || isNamed ? "absent" : presenceOf(command, own);
  const isForced = hasOption(parsed, "-y", "--yes", "--ignore-existing");
  const isUsual = presence === "unseen" && !isForced && source.version === undefined && isDevelopmentTool(command, rest, own);
  if (isLocalOnly || (presence === "project" && !areFetched) || (isUsual && packages.length === 0)) inProject(own);
  else if (!areFetched) emitPackage("pkg.script", word, ecosystem, own.context.traits, own);
  return runCommand(command, rest, own);
}

/** Scripts that a Python project's manifest names: keys of its tables of scripts. */
function manifestNames(name: string, run: ProgramRun): boolean {
  const { facts, session } = run.shell.analysis.world;
  const [folder] = run.state.folders;
  return ["pyproject.toml", "Pipfile"].some((file) => {
    const path = `${folder ?? ""}/${file}`;
    const text = folder === undefined || session.isWritten(path) || run.shell.analysis.overlay.has(path) ? undefined : facts.readText(path, 256 * 1024);
    let isScripts = false;
    return (text ?? "").split("\n").some((line) => {
      const header = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1];
      if (header !== undefined) isScripts = /(?:^|\.)scripts$/.test(header.trim());
      return isScripts && /^\s*"?([\w:.-]+)"?\s*=/.exec(line)?.[1] === name;
    });
  });
}

/** `poetry run CMD`, `pdm run -p FOLDER CMD`: a command of a project's environment, or a script that its manifest names. */
export function environmentRun(run: ProgramRun): Value {
  const { parsed, shell } = run;
  if (parsed.isDry || parsed.openWords.length > 0 || parsed.unlisted.length > 0) return applyRoles(run);
  const state = run.state.copy();
  const own: ProgramRun = { ...run, state, context: { ...run.context, state } };
  const name = knownText(parsed.positionals[0] ?? EMPTY) ?? "";
  const folders = given(parsed, "-C", "-P", "-p", "--directory", "--project");
  applyOptions({ ...own, parsed: { ...parsed, options: folders } });
  const isScript = shell.analysis.world.catalog.find([name]) === undefined && manifestNames(name, own);
  // What runs in the folder of another project may be that project's.
  if (folders.length > 0 || isScript) emitProject(own, "a command of the project's environment is run");
  if (!isScript) return applyRoles(run);
  scanArguments({ ...own, args: parsed.positionals.slice(1) });
  return holeValue("any", `what ${name} prints`);
}

/** `uv run`: a command of the project's environment, a script or a module; `--with` adds packages to it. */
function uvRun(packages: readonly Value[], run: ProgramRun): Value {
  const { parsed, shell, state, streams } = run;
  for (const value of packages) emitPackage("pkg.install", value, "pypi", run.context.traits, run);
  const [word] = parsed.positionals;
  if (word === undefined) return EMPTY;
  const text = knownText(word) ?? "";
  const isScript = hasOption(parsed, "-s", "--script") || text === "-" || /\.pyw?$/.test(text);
  const python = hasOption(parsed, "-m", "--module") ? [textValue("python"), textValue("-m")] : isScript ? [textValue("python")] : [];
  return shell.runWords([...python, ...parsed.positionals], state.copy(), streams.input);
}

/** Commands that run the project's own scripts when they install what its manifest says. */
const INSTALLING = /^(?:install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add|link|ln|install-test|it)$/;
const CLEAN = /^(?:ci|clean-install|ic|install-clean|isntall-clean|install-ci-test|cit|clean-install-test|sit)$/;

function lifecycleOf(run: ProgramRun, hasPackages: boolean): string | undefined {
  const [program, verb = ""] = run.spec.path;
  if (!/^(?:npm|yarn|yarnpkg|pnpm|pn|bun)$/.test(program!)) return undefined;
  if (CLEAN.test(verb)) return "ci";
  // npm and pnpm run them only when no package is named.
  if (INSTALLING.test(verb)) return hasOption(run.parsed, "-g", "--global") || (hasPackages && program !== "yarn") ? undefined : "install";
  return /^(?:pack|publish|version)$/.test(verb) ? verb : undefined;
}

/** Options that name a package by its folder. */
const FOLDER_OPTIONS = ["-e", "--editable", "--with-editable", "--path"];

/** Indexes and packages from elsewhere that a list of requirements names. */
function readRequirements(run: ProgramRun): void {
  for (const content of run.context.contents) {
    const text = knownText(content);
    if (text === undefined) continue;
    for (const line of text.split("\n").slice(0, 2000)) {
      const url =
        /^\s*(?:-i|--index-url|--extra-index-url|-f|--find-links)[=\s]+(\S+)/.exec(line)?.[1] ??
        /^(?:[^#\s][^#]{0,200}?@\s*)?(?:git|hg|svn)\+(\S+)/.exec(line)?.[1] ??
        /^\s*(https?:\/\/\S+)/.exec(line)?.[1];
      if (url !== undefined && /^[a-z]+:\/\//i.test(url)) connect(textValue(url), run.context);
    }
  }
}

/** Installs, updates and removals: the packages by their source, then the project's own scripts around it. */
export function packageInstall(run: ProgramRun): Value {
  const { spec } = run;
  const output = holeValue("any", `what ${spec.path.join(" ")} prints`);
  if (run.parsed.isDry) return output;
  const state = run.state.copy();
  const own: ProgramRun = { ...run, state, context: { ...run.context, state } };
  const { parsed, context } = own;
  const folders = given(parsed, ...FOLDER_OPTIONS);
  applyOptions({ ...own, parsed: { ...parsed, options: parsed.options.filter((option) => !folders.includes(option)) } });
  const roles = assignRoles(own);
  for (const { role, value } of roles) if (role.name !== "pkg") applyRole(role, value, context);
  const packages = [
    ...roles.filter(({ role }) => role.name === "pkg").map(({ value }) => value),
    ...parsed.options.flatMap(({ spec: option, value }) => (option.role.name === "pkg" && value !== undefined ? [value] : [])),
  ];
  for (const effect of spec.effects) {
    if (!effect.kind.startsWith("pkg.") || packages.length === 0 || effect.kind === "pkg.publish") emitDeclared(own, [effect]);
    else for (const value of packages) emitPackage(effect.kind, value, effect.of ?? spec.path[0]!, [...context.traits, ...effect.traits], own);
  }
  for (const { value } of folders) {
    const text = value === undefined ? undefined : knownText(value);
    const source = text === undefined ? undefined : packageSource(text, "pypi");
    if (source?.from === "url") connect(textValue(source.url), context);
    else usePath(source?.from === "path" ? textValue(source.path) : (value ?? EMPTY), own);
  }
  readRequirements(own);
  const lifecycle = lifecycleOf(own, packages.length > 0);
  if (lifecycle !== undefined) runLifecycle(lifecycle, own);
  return { ...output, flows: mergeFlows(context.readFlows) };
}

/** `go run pkg@version`: a package that is fetched for it, not the project's own. */
export function goRun(run: ProgramRun): Value {
  const text = knownText(run.parsed.positionals[0] ?? textValue(""));
  const isFetched = text !== undefined && (text.includes("@") || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//.test(text));
  if (!isFetched) return applyRoles(run);
  run.shell.analysis.emit("pkg.script", { type: "package", ecosystem: "go", name: text });
  return holeValue("any", `what ${text} prints`);
}
