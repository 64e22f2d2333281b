import { baseName } from "../facts/index.ts";
import type { PathResource, Trait } from "../model/index.ts";
import { isSubstitution, type Analysis } from "./analysis.ts";
import { isCompiler } from "./compilers.ts";
import { withOwnPlace } from "./own-place.ts";
import { newContext } from "./program.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { isFetched } from "./fetched-trees.ts";
import { MAX_FILE } from "./files.ts";
import { runInline } from "./inline/run-inline.ts";
import type { ShellState } from "./state.ts";
import { either, possibleTexts } from "./alternatives.ts";
import { EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "./value.ts";

const BY_EXTENSION: Readonly<Record<string, string>> = {
  sh: "shell",
  bash: "shell",
  zsh: "shell",
  ksh: "shell",
  command: "shell",
  bats: "shell",
  py: "python",
  pyw: "python",
  js: "js",
  cjs: "js",
  mjs: "js",
  ts: "js",
  mts: "js",
  cts: "js",
  jsx: "js",
  tsx: "js",
  pl: "perl",
  pm: "perl",
  rb: "ruby",
  php: "php",
  lua: "lua",
  awk: "awk",
  sed: "sed",
  sql: "sql",
  vim: "vim",
  el: "elisp",
  tcl: "tcl",
  exp: "tcl",
  r: "r",
  R: "r",
  jl: "julia",
  ps1: "powershell",
};

const BY_INTERPRETER: readonly (readonly [RegExp, string])[] = [
  [/^(?:ba|da|z|k|a|fi)?sh$|^busybox$/, "shell"],
  [/^(?:python|pypy)[\d.]*$/, "python"],
  [/^(?:node|nodejs|deno|bun|tsx|ts-node)$/, "js"],
  [/^perl/, "perl"],
  [/^ruby/, "ruby"],
  [/^php/, "php"],
  [/^lua/, "lua"],
  [/^[gmn]?awk$/, "awk"],
  [/^sed$/, "sed"],
  [/^(?:tclsh|expect|wish)/, "tcl"],
  [/^(?:Rscript|r)$/, "r"],
  [/^pwsh/, "powershell"],
];

/** Language of a script by its first line, else by its name; shell when neither says. */
export function languageOf(path: string, text: string | undefined): string {
  const first = text === undefined ? null : /^#!\s*(\S+)(?:[ \t]+([^\n]*))?/.exec(text);
  if (first !== null) {
    const words = [first[1]!, ...(first[2] ?? "").split(/\s+/)].filter((word) => word !== "" && !word.startsWith("-") && !word.includes("="));
    const program = baseName(words[0]!) === "env" ? words[1] : words[0];
    const found = BY_INTERPRETER.find(([test]) => test.test(baseName(program ?? "")));
    return found?.[1] ?? "unknown";
  }
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return (dot > 0 ? BY_EXTENSION[name.slice(dot + 1)] : undefined) ?? "shell";
}

/** What is known of a script file: what was written to it by its name, or what may have been written to it. */
function contentOf(resource: PathResource, shell: ShellInterpreter): Value | undefined {
  const known = contentByName(resource, shell);
  const others = shell.analysis.unknownWrites.contentsOf(resource.path);
  return others.length === 0 ? known : either([...(known === undefined ? [] : [known]), ...others], `the content of ${resource.path}`);
}

/** Its text as this command, the session or the disk has it. */
function contentByName(resource: PathResource, shell: ShellInterpreter): Value | undefined {
  const { analysis } = shell;
  const own = analysis.overlay.get(resource.path);
  if (own !== undefined && own.isMaybe !== true)
    return own.isDeleted === true ? undefined : (own.content ?? holeValue("any", `the content of ${resource.path}`, own.flows));
  const text = analysis.world.facts.readText(resource.path, MAX_FILE);
  const flows = mergeFlows(analysis.world.session.flowsOf(resource.path));
  const before = text === undefined ? undefined : textValue(text, flows);
  if (own === undefined || own.isDeleted === true) return before;
  // What was written on one way only, or what was there before.
  const written = own.content ?? holeValue("any", `the content of ${resource.path}`, own.flows);
  return before === undefined ? written : either([written, before], `the content of ${resource.path}`);
}

/**
 * A script file is run. Its text is followed when it can be read; in a script of the project that
 * this session did not write, only what is certain counts, since a person has committed it.
 * @param language of the interpreter that runs it; by its first line or name when absent
 */
export function runScriptFile(
  file: Value,
  state: ShellState,
  input: Value | undefined,
  language: string | undefined,
  args: readonly Value[],
  shell: ShellInterpreter,
): Value {
  const { analysis } = shell;
  const output = holeValue("any", `what \`${shownText(file)}\` prints`);
  const resources = analysis.paths(file, state);
  if (resources.length === 0) {
    // An option without its file takes the tool's usual one: `rollup -c`.
    if (knownText(file) !== "") analysis.unknown("which script is run is not known");
    return output;
  }
  for (const resource of resources) {
    if (resource.scope === "unknown") {
      analysis.unknown(`which script \`${shownText(file)}\` is, is not known`);
      if (resource.sets.includes("secrets")) analysis.emit("fs.read", resource);
      continue;
    }
    const isDash = resource.written === "-" && input !== undefined;
    if (isDash || /^\/dev\/(?:stdin|fd\/0)$|^\/proc\/self\/fd\/0$/.test(resource.path)) {
      runContent(input ?? EMPTY, language ?? (isDash ? "unknown" : "shell"), state, args, resource, shell);
      continue;
    }
    runResource(resource, language, state, args, shell);
  }
  return output;
}

function runResource(resource: PathResource, language: string | undefined, state: ShellState, args: readonly Value[], shell: ShellInterpreter): void {
  const { analysis } = shell;
  const content = contentOf(resource, shell);
  const isWritten = analysis.overlay.has(resource.path) || analysis.world.session.isWritten(resource.path);
  const flows = content?.flows ?? [];
  const traits: Trait[] = isWritten && !resource.path.startsWith("/dev/") ? ["session-written"] : [];
  if (flows.some((flow) => flow.from === "network")) traits.push("downloaded");
  if (flows.some((flow) => flow.from === "encoded")) traits.push("encoded");
  if (resource.sets.includes("secrets") && !isWritten) analysis.emit("fs.read", resource);
  const isVirtual = isSubstitution(resource.path);
  if (!isVirtual || traits.length > 0) analysis.emit("proc.code", resource, { traits, flows });
  if (/(?:^|\/)bfg[\w.-]*\.jar$/.test(resource.path))
    analysis.emit("vcs.rewrite", { type: "repository" }, { traits: ["lossy", "wide"], note: "the BFG rewrites the whole history" });
  const risky = isWritten ? undefined : args.map((arg) => knownText(arg)).find((word) => word !== undefined && RISKY_WORD.test(word));
  if (risky !== undefined) {
    analysis.emit(
      "infra.change",
      { type: "cloud", provider: baseName(resource.path), operation: risky },
      { certainty: "possible", note: `\`${risky}\` stands for a change elsewhere` },
    );
  }
  if (isJustBuilt(resource, analysis)) return;
  if (content === undefined) {
    if (isFetched(resource.path, analysis)) analysis.emit("proc.code", resource, { traits: ["downloaded"], flows: [{ from: "network", name: resource.path }] });
    if (isStrangeProgram(resource)) analysis.unknown(`what \`${resource.written ?? resource.path}\` is cannot be seen here`);
    if (isSearched(resource, shell)) analysis.unknown(`\`${resource.written}\` is no script here, so the program of that name would be read as one`);
    const isMissingElsewhere = resource.scope !== "workspace";
    if (isMissingElsewhere) analysis.unknown(`the script \`${resource.path}\` cannot be read`);
    return;
  }
  if (analysis.active.some((active) => active.name === `script ${resource.path}`)) return;
  const isTrusted = resource.scope === "workspace" && !isWritten;
  const spoken = language ?? languageOf(resource.path, knownText(content));
  // Programs of the project in other languages are its own code; what this session wrote is read.
  if (isTrusted && spoken !== "shell") return;
  analysis.active.push({ name: `script ${resource.path}`, forks: analysis.forks });
  const before = analysis.isTrustedText;
  if (isTrusted) analysis.isTrustedText = true;
  runContent(content, spoken, state, args, resource, shell);
  analysis.isTrustedText = before;
  analysis.active.pop();
}

/** Programs that write no file by themselves, and compilers. */
const BESIDE_BUILD = /^(?:go|echo|printf|cd|true|time|timeout|chmod|head|tail|wc|cat|grep|set|\[|test)$/;

/** Built by this command from the project's own sources, with nothing run that may have put something else there: the project's code. */
function isJustBuilt({ path }: PathResource, analysis: Analysis): boolean {
  if (!analysis.built.has(path) || analysis.overlay.has(path)) return false;
  const others = analysis.effects.flatMap(({ kind, resource }) => (kind === "proc.run" && resource.type === "program" ? [resource] : []));
  return others.every((program) => program.path === path || BESIDE_BUILD.test(program.name) || isCompiler(program.name));
}

/** Words given to a script of the project that mean more than local work. */
export const RISKY_WORD = /^(?:[\w]+[:_-])*(?:deploy|publish|release|migrate|migration|drop|reset|destroy|purge|seed|provision|rollback|wipe)(?:[:_-]\w+)*$/i;

/** Folders in which projects keep programs of their own. */
const USUAL_PLACE =
  /^(?:\.\/)?(?:[^/]+$|(?:\.?\w*bin|build|target|dist|out|output|scripts?|tools?|hack|ci|dev|cmd|node_modules|\.?venv|env|vendor|examples?|tests?|bazel-bin|_build|zig-out|Debug|Release|x64|debug|release|packages?|apps?|libs?|crates|utils?|support|contrib|docker|etc|src)\/)/;

/** A program in the workspace that is not there now, has no ending that tells its kind, and lies where projects keep none. */
function isStrangeProgram({ scope, written, path }: PathResource): boolean {
  if (scope !== "workspace" || written === undefined || written.startsWith("/")) return false;
  return !/\.[a-z0-9]{1,5}$/i.test(path) && !USUAL_PLACE.test(written);
}

/** A name without a slash that is no file here but a program: the shell would take that from PATH. */
function isSearched(resource: PathResource, shell: ShellInterpreter): boolean {
  const { facts, catalog } = shell.analysis.world;
  const { written } = resource;
  return written !== undefined && !written.includes("/") && facts.lookAt(resource.path) === undefined && catalog.find([written]) !== undefined;
}

function runContent(content: Value, language: string, state: ShellState, args: readonly Value[], resource: PathResource, shell: ShellInterpreter): void {
  const what = `the script \`${baseName(resource.path)}\``;
  const own = state.child();
  if (language === "shell") {
    own.positional = args;
    own.scriptName = resource.path;
    if (/^#!\s*\S*\/(?:da|a)?sh\b|^#!\s*\S*env\s+(?:da|a)?sh\b/.test(knownStart(content))) own.modes.add("posix");
    shell.asShell(own, () => followText(content, own, shell, what));
  } else {
    const run = {
      name: what,
      args,
      state: own,
      streams: { input: undefined, outputs: [], isOutputElsewhere: false, sockets: [] },
      local: new Map<string, Value>(),
      shell,
    };
    const text = knownText(content);
    runInline(language, text === undefined ? content : textValue(withOwnPlace(text, resource.path), content.flows), newContext(run, what));
  }
}

/** Shell text of a file: followed when known; otherwise where it came from decides. */
export function followText(content: Value, state: ShellState, shell: ShellInterpreter, what: string): Value {
  const text = knownText(content);
  if (text !== undefined) {
    if (content.flows.some((flow) => flow.from === "encoded"))
      shell.analysis.emit("proc.code", { type: "named", name: what }, { traits: ["encoded"], flows: content.flows });
    return shell.runText(text, state, what);
  }
  const texts = possibleTexts(content);
  if (texts !== undefined)
    return shell.alternatives(
      texts.map((one) => (own) => shell.runText(one, own, what)),
      state,
      true,
    );
  const from = new Set(content.flows.map((flow) => flow.from));
  const resource = { type: "named", name: what } as const;
  if (from.has("network")) shell.analysis.emit("proc.code", resource, { traits: ["downloaded"], flows: content.flows });
  else if (from.has("encoded")) shell.analysis.emit("proc.code", resource, { traits: ["encoded", "opaque"], flows: content.flows });
  else shell.analysis.unknown(`${what} cannot be read`);
  return holeValue("any", `what ${what} prints`, content.flows);
}

/** `source FILE`: the text runs in this shell. */
export function sourceFile(file: Value, state: ShellState, shell: ShellInterpreter): Value {
  const { analysis } = shell;
  let output: Value = EMPTY;
  for (const resource of analysis.paths(file, state)) {
    if (resource.scope === "unknown") {
      analysis.unknown(`which file \`${shownText(file)}\` is, is not known`);
      continue;
    }
    if (resource.sets.includes("secrets")) {
      // Its variables become the shell's: the values are used, and shown when printed.
      analysis.emit("fs.read", resource);
    }
    const content = contentOf(resource, shell);
    const isWritten = analysis.overlay.has(resource.path) || analysis.world.session.isWritten(resource.path);
    if (content === undefined) {
      if (isSearched(resource, shell)) analysis.unknown(`\`${resource.written}\` is no file here, so it would be searched on PATH`);
      analysis.emit("proc.code", resource, {});
      if (resource.scope !== "workspace" && resource.scope !== "system" && !resource.sets.includes("secrets")) {
        analysis.unknown(`the file \`${resource.path}\` cannot be read`);
      }
      continue;
    }
    if (analysis.active.filter((active) => active.name === `script ${resource.path}`).length > 0) continue;
    if (!resource.path.startsWith("/dev/")) analysis.emit("proc.code", resource, { traits: isWritten ? ["session-written"] : [], flows: content.flows });
    analysis.active.push({ name: `script ${resource.path}`, forks: analysis.forks });
    const before = analysis.isTrustedText;
    if (resource.scope === "workspace" && !isWritten) analysis.isTrustedText = true;
    output = followText(content, state, shell, `the file \`${baseName(resource.path)}\``);
    analysis.isTrustedText = before;
    analysis.active.pop();
  }
  return output;
}
