import { baseName } from "../../facts/index.ts";
import type { Flow, Trait } from "../../model/index.ts";
import { dropStart, given, hasOption, optionValue } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { copyContent, deleteFiles, isWide, joinPath, readContent, readMetadata, readTree, setContent, writeFile } from "../files.ts";
import { applyOptions, applyPlain, applyRoles, assignRoles, type ProgramRun } from "../program.ts";
import { outputOf } from "../program-output.ts";
import { applyRole, connect, remotePart } from "../roles.ts";
import { concat, EMPTY, holeValue, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { variableValue } from "../variables.ts";

/** Text of a change that is read for the names of files. */
const MAX_PATCH = 64 * 1024;

/** True when the target is a folder, as far as can be seen. */
function isFolder(target: Value, run: ProgramRun, sources: number): boolean {
  const text = knownText(target);
  if (sources > 1 || (text !== undefined && (text.endsWith("/") || text === "." || text === ".."))) return true;
  const { facts } = run.shell.analysis.world;
  return run.shell.analysis.paths(target, run.state).some((resource) => facts.lookAt(resource.path)?.kind === "directory");
}

function lastName(source: Value): Value {
  const text = knownText(source);
  return text === undefined ? holeValue("segment", "the name of a file") : textValue(baseName(text.replace(/\/+$/, "")));
}

/** The path a copy gets: the target itself, or its name below the target. */
function targetOf(source: Value, target: Value, isBelow: boolean): Value {
  return isBelow ? joinPath(target, lastName(source)) : target;
}

/** `cp`, `mv`, `ln`, `install`: what is in the source is then at the target. */
export function copy(run: ProgramRun): Value {
  const { parsed, shell, state, spec } = run;
  const { analysis } = shell;
  if (parsed.isDry) return EMPTY;
  const name = spec.path[0]!.replace(/^g(?=cp$|mv$|ln$|install$)/, "");
  const named = optionValue(parsed, "-t", "--target-directory");
  const words = parsed.positionals;
  if (name === "install" && hasOption(parsed, "-d", "--directory")) {
    for (const word of words) writeFile(word, state, analysis);
    return EMPTY;
  }
  if (parsed.unlisted.length > 0) analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`${name}\` is not in the catalog`);
  const mode = optionValue(parsed, "-m", "--mode");
  const isSetuid = mode !== undefined && /^[0-7]?[4-7][0-7]{3}$|[ug][^,]*\+?[^,]*s/.test(knownText(mode) ?? "");
  const sources = named === undefined ? words.slice(0, -1) : words;
  const target = named ?? words.at(-1);
  if (target === undefined || (sources.length === 0 && name !== "ln")) {
    for (const word of words) readMetadata(word, state, analysis);
    return EMPTY;
  }
  if (sources.length === 0) return link([target], textValue("."), true, run);
  const isBelow = (named !== undefined || isFolder(target, run, sources.length)) && !hasOption(parsed, "-T", "--no-target-directory");
  if (name === "ln" || hasOption(parsed, "--symbolic-link", "--link") || (name === "cp" && hasOption(parsed, "-s", "-l")))
    return link(sources, target, isBelow, run);
  const isTree = hasOption(parsed, "-r", "-R", "-a", "--recursive", "--archive") || name === "mv";
  for (const source of sources) {
    const place = targetOf(source, target, isBelow);
    const content = isTree ? readTree(source, state, analysis, false) : readContent(source, state, analysis);
    if (name === "mv")
      deleteFiles(
        source,
        state,
        analysis,
        analysis.paths(source, state).some((path) => isWide(path, analysis)),
      );
    const traits: Trait[] = [...(isTree && name !== "mv" ? (["recursive"] as const) : []), ...(isSetuid ? (["privileged"] as const) : [])];
    writeFile(place, state, analysis, { traits, flows: content.flows });
    copyContent(source, place, content, state, analysis);
  }
  if (isSetuid) analysis.emit("proc.privilege", { type: "named", name: "a file that runs with other rights" }, { traits: ["privileged"] });
  return EMPTY;
}

/** A link is another name: what is done to it is done to its target. */
function link(sources: readonly Value[], target: Value, isBelow: boolean, run: ProgramRun): Value {
  const { shell, state, parsed } = run;
  const { analysis } = shell;
  const isSymbolic = hasOption(parsed, "-s", "--symbolic", "--symbolic-link");
  for (const source of sources) {
    const place = targetOf(source, target, isBelow);
    writeFile(place, state, analysis);
    const places = analysis.paths(place, state);
    // A relative symlink starts at the folder of the link.
    const text = knownText(source);
    const folder = places[0]?.path.slice(0, places[0].path.lastIndexOf("/")) ?? "";
    const isOwnFolder = isSymbolic && text !== undefined && !text.startsWith("/") && folder !== "";
    const targets = isOwnFolder ? analysis.paths(textValue(`${folder}/${text}`), state) : analysis.paths(source, state);
    const [real] = targets;
    if (real === undefined) continue;
    for (const one of places) {
      if (one.scope !== "unknown" && one.isPattern !== true) {
        const flows = analysis.fileFlows(real);
        analysis.overlay.set(
          one.path,
          real.scope === "unknown" ? { flows, content: holeValue("any", "the content of a linked file", flows) } : { linkTo: real.path, flows },
        );
      }
    }
    // A hard link or link to a secret is a way to read it under another name.
    if (real.sets.includes("secrets")) analysis.emit("fs.read", real, { note: "linked under another name" });
  }
  return EMPTY;
}

/** `chmod`: a mode that lets a file run with its owner's rights is more than an attribute. */
export function chmod(run: ProgramRun): Value {
  const modes = [...run.parsed.positionals.slice(0, 1), ...run.args].map((word) => knownText(word) ?? "");
  if (modes.some((mode) => /^0*[2-7][0-7]{3}$|^[ugoa]*[+=][rwxXt]*s/.test(mode))) {
    run.shell.analysis.emit("proc.privilege", { type: "named", name: "a file that runs with other rights" }, { traits: ["privileged"] });
  }
  return applyRoles(run);
}

/** `touch`: a file is there now, whatever its name: one that starts with a dash is an option where a glob finds it. */
export function touch(run: ProgramRun): Value {
  const output = applyRoles(run);
  if (!run.parsed.isDry) {
    for (const file of run.parsed.positionals) {
      const isThere = run.shell.analysis
        .paths(file, run.state)
        .some(({ path }) => run.shell.analysis.overlay.has(path) || run.shell.analysis.world.facts.lookAt(path) !== undefined);
      if (!isThere) setContent(file, EMPTY, run.state, run.shell.analysis);
    }
  }
  return output;
}

/** `patch`, `git apply`: the files that the text of the change names are written. */
export function patch(run: ProgramRun): Value {
  const { parsed, streams, shell } = run;
  const output = applyRoles(run);
  if (parsed.isDry) return output;
  const texts = [...run.context.contents, ...(streams.input === undefined ? [] : [streams.input])]
    .map((value) => knownText(value))
    .filter((text) => text !== undefined);
  for (const text of texts.slice(0, 8)) {
    for (const match of text.slice(0, MAX_PATCH).matchAll(/^(?:\+\+\+|---|rename to|copy to) (?:[abciw]\/)?([^\t\n]+)/gm)) {
      if (match[1] !== "/dev/null") writeFile(textValue(match[1]!), run.state, shell.analysis);
    }
  }
  return output;
}

/** `printenv NAME`: the value of one variable; without a name, of all. */
export function printenv(run: ProgramRun): Value {
  const names = run.parsed.positionals.map((word) => knownText(word));
  if (names.length === 0 || names.includes(undefined)) return run.parsed.isDry ? holeValue("any", "help text") : applyRoles(run);
  return concat(names.map((name) => variableValue(name!, run.state, run.shell.analysis)));
}

/** `tee`: what comes in is in the files, and goes on. */
export function tee(run: ProgramRun): Value {
  const { parsed, shell, state, streams } = run;
  const input = streams.input ?? holeValue("any", "what is typed");
  if (parsed.isDry) return EMPTY;
  const isAppend = hasOption(parsed, "-a", "--append");
  for (const file of parsed.positionals) {
    writeFile(file, state, shell.analysis, { flows: input.flows });
    setContent(file, isAppend ? holeValue("any", "a file with something added", input.flows) : input, state, shell.analysis);
  }
  return input;
}

/** `dd if=A of=B`. */
export function dd(run: ProgramRun): Value {
  const { parsed, shell, state, streams } = run;
  const { analysis } = shell;
  if (parsed.isDry) return EMPTY;
  let content: Value = streams.input ?? EMPTY;
  let isToFile = false;
  for (const word of parsed.positionals) {
    const text = knownText(word);
    const start = text ?? shownText(word);
    if (start.startsWith("if=")) content = readContent(dropStart(word, 3), state, analysis);
  }
  for (const word of parsed.positionals) {
    if (!(knownText(word) ?? shownText(word)).startsWith("of=")) continue;
    isToFile = true;
    const place = dropStart(word, 3);
    writeFile(place, state, analysis, { flows: content.flows });
    setContent(place, content, state, analysis);
  }
  return isToFile ? EMPTY : content;
}

const COMPRESSORS =
  /^(?:\/usr\/bin\/|\/bin\/)?(?:un)?(?:p?i?gzip|pigz|bzip2|p?bzip2|lbzip2|xz|pixz|zstdm?t?|lz4|lzip|lzma|lzop|brotli|zopfli|gzip|gunzip)(?:\s+-[-\w=]+)*$/;

/** Text of tar options that run commands: `exec=CMD`, or the command itself. */
function tarCommands(run: ProgramRun): void {
  const { parsed, shell, state } = run;
  for (const { spec, value } of parsed.options) {
    if (spec.role.name !== "sh" || value === undefined) continue;
    const text = knownText(value);
    if (spec.name === "--checkpoint-action") {
      if (text !== undefined && !text.startsWith("exec=")) continue;
      runUnknownOrText(text === undefined ? value : textValue(text.slice(5)), state.copy(), shell, run.streams, "the command given to tar");
    } else if (text === undefined || !COMPRESSORS.test(text)) {
      runUnknownOrText(value, state.copy(), shell, run.streams, "the command given to tar");
    }
  }
}

/** `tar`: packs trees, unpacks archives. */
export function tar(run: ProgramRun): Value {
  const { shell, state } = run;
  const { analysis } = shell;
  // The first word may be letters without a dash: `tar czf a.tgz b`.
  const first = knownText(run.args[0] ?? EMPTY);
  if (first !== undefined && /^[A-Za-z]+$/.test(first))
    return shell.runWords([textValue(run.name), ...oldStyle(first, run.args.slice(1))], state, run.streams.input);
  const { parsed, context } = run;
  if (parsed.isDry) return EMPTY;
  if (parsed.unlisted.length > 0) analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`tar\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown("arguments of `tar` that may be options are not known before it runs");
  tarCommands(run);
  const archive = optionValue(parsed, "-f", "--file");
  const isToStdout = archive === undefined || knownText(archive) === "-";
  const isCreate = hasOption(parsed, "-c", "--create", "-r", "--append", "-u", "--update", "-A", "--catenate", "--concatenate");
  const isExtract = hasOption(parsed, "-x", "--extract", "--get");
  const own = state.copy();
  let folder = own.folders;
  // Members are relative to the -C that stands before them.
  const given: { readonly value: Value; readonly folders: readonly string[] }[] = [];
  for (const { spec, value } of parsed.options) {
    if (value === undefined) continue;
    if (spec.role.name === "cd") {
      applyRole({ name: "cd" }, value, { ...context, state: own });
      folder = own.folders;
    } else if (["r", "w", "W", "R", "wd"].includes(spec.role.name) && spec.name !== "-f" && spec.name !== "--file")
      applyRole(spec.role, value, context, spec.name);
  }
  for (const value of parsed.positionals) given.push({ value, folders: folder });
  const remote = archive === undefined ? undefined : remotePart(archive);
  if (remote !== undefined && !hasOption(parsed, "--force-local")) connect(remote.host, context);
  if (isCreate) {
    let flows = context.readFlows;
    own.setFolders(folder);
    for (const { value } of given) {
      const content = readTree(value, own, analysis, false);
      flows = mergeFlows(flows, content.flows);
      if (hasOption(parsed, "--remove-files")) deleteFiles(value, own, analysis, true);
    }
    flows = mergeFlows(flows, flows.length > 0 ? [{ from: "tree", name: "archive" }] : []);
    const content = holeValue("any", "an archive", flows);
    if (isToStdout) return content;
    if (remote !== undefined) {
      analysis.emit("net.send", context.hosts[0]!, { flows, traits: ["archive"] });
      return EMPTY;
    }
    writeFile(archive, state, analysis, { flows });
    setContent(archive, content, state, analysis);
    return EMPTY;
  }
  const source = isToStdout ? (run.streams.input ?? EMPTY) : readContent(archive, state, analysis);
  if (isExtract && !hasOption(parsed, "-O", "--to-stdout")) {
    own.setFolders(folder);
    const top = optionValue(parsed, "--one-top-level");
    const isAbsolute = hasOption(parsed, "-P", "--absolute-names");
    writeFile(top ?? textValue(isAbsolute ? "/" : "."), own, analysis, { traits: ["recursive"], flows: source.flows });
    if (isAbsolute) analysis.unknown("an archive is unpacked to whatever absolute paths it names");
    return EMPTY;
  }
  const shown = isExtract ? showMembers(parsed.positionals, run) : [];
  return holeValue("any", "what is in the archive", mergeFlows(source.flows, shown));
}

/** Members of an archive that are printed: one that has the name of a secret is a secret. */
export function showMembers(members: readonly Value[], run: ProgramRun): readonly Flow[] {
  const { context } = run;
  for (const member of members) {
    if (run.shell.analysis.paths(member, run.state).some(({ sets }) => sets.includes("secrets"))) applyRole({ name: "r" }, member, context);
  }
  return context.readFlows;
}

/** `czf a.tgz b` → `-c -z -f a.tgz b`: letters with a value take the following words in order. */
function oldStyle(letters: string, rest: readonly Value[]): readonly Value[] {
  const words: Value[] = [];
  let next = 0;
  for (const letter of letters) {
    words.push(textValue(`-${letter}`));
    if ("fbCgHIKLNTVXF".includes(letter) && next < rest.length) words.push(rest[next++]!);
  }
  return [...words, ...rest.slice(next)];
}

/** `sed`: its script may read, write and run; `-i` writes its files. */
export function sed(run: ProgramRun): Value {
  const { parsed, context, shell, state } = run;
  if (parsed.isDry) return EMPTY;
  if (parsed.unlisted.length > 0) shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`sed\` is not in the catalog`);
  const isInPlace = given(parsed, "-i", "-I", "--in-place").length > 0;
  // BSD sed takes the suffix as its own word: `sed -i '' 's/a/b/' f`.
  const words = isInPlace && knownText(parsed.positionals[0] ?? textValue("x")) === "" ? parsed.positionals.slice(1) : parsed.positionals;
  const own: ProgramRun = { ...run, parsed: { ...parsed, positionals: words } };
  applyOptions(own);
  const roles = assignRoles(own);
  for (const { role, value } of roles) {
    if (role.name === "w") {
      const content = readContent(value, state, shell.analysis);
      writeFile(value, state, shell.analysis, { flows: content.flows });
      setContent(value, holeValue("any", "an edited file", content.flows), state, shell.analysis);
    } else applyRole(role, value, context);
  }
  if (isInPlace) return EMPTY;
  return outputOf(
    { ...own, context: { ...context, printed: [] } },
    roles.some(({ role }) => role.name === "r"),
  );
}

/** `awk`: `NAME=value` words are assignments, not files. */
export function awk(run: ProgramRun): Value {
  const { parsed, context } = run;
  if (parsed.isDry) return EMPTY;
  const [program, ...files] = parsed.positionals;
  const kept = files.filter((word) => !/^[A-Za-z_]\w*=/.test(knownText(word) ?? ""));
  const hasFile = hasOption(parsed, "-f", "--file", "-e", "--source", "-E", "--exec");
  const positionals = hasFile
    ? parsed.positionals.filter((word) => !/^[A-Za-z_]\w*=/.test(knownText(word) ?? ""))
    : program === undefined
      ? []
      : [program, ...kept];
  const own: ProgramRun = { ...run, parsed: { ...parsed, positionals } };
  if (parsed.unlisted.length > 0) run.shell.analysis.unknown(`the option \`${parsed.unlisted[0]!.name}\` of \`awk\` is not in the catalog`);
  applyOptions(own);
  const roles = assignRoles(own);
  for (const { role, value } of roles) applyRole(role, value, context);
  const printed = context.printed;
  const output = outputOf(
    { ...own, context: { ...context, printed: [] } },
    roles.some(({ role }) => role.name === "r"),
  );
  return printed.length === 0 ? output : { pieces: output.pieces, flows: mergeFlows(output.flows, ...printed.map((value) => value.flows)) };
}

/** `jq`: options that take two words. */
export function jq(run: ProgramRun): Value {
  const args: Value[] = [];
  for (let at = 0; at < run.args.length; at++) {
    const text = knownText(run.args[at]!);
    if (text === "--arg" || text === "--argjson") at += 2;
    else if (text === "--slurpfile" || text === "--rawfile" || text === "--argfile") {
      const file = run.args[at + 2];
      if (file !== undefined) applyRole({ name: "r" }, file, run.context);
      at += 2;
    } else if (text === "--args" || text === "--jsonargs") break;
    else args.push(run.args[at]!);
  }
  const output = applyPlain(run, args);
  const isEnvironment = args.some((arg) => /\$ENV\b|(?:^|[^.\w"])env\b(?!["\w])/.test(knownText(arg) ?? ""));
  return isEnvironment ? { pieces: output.pieces, flows: mergeFlows(output.flows, [{ from: "environment", name: "jq" }]) } : output;
}
