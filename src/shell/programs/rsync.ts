import { baseName } from "../../facts/index.ts";
import type { Flow } from "../../model/index.ts";
import { given, hasOption } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { deleteFiles, joinPath, readContent, setContent, writeFile } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { applyRole, connect, remotePart, useCredential } from "../roles.ts";
import { EMPTY, holeValue, knownText, mergeFlows, textValue, type Value } from "../value.ts";
import { runElsewhere } from "./wrappers.ts";

const DELETING = ["--delete", "--del", "--delete-before", "--delete-during", "--delete-delay", "--delete-after", "--delete-excluded", "--delete-missing-args"];

/** The shell that carries the copy: local text, mostly `ssh` with options. */
function applyRemoteShell(run: ProgramRun): void {
  for (const { value } of given(run.parsed, "-e", "--rsh")) {
    if (value === undefined) continue;
    const text = knownText(value);
    if (text === undefined || !/^(?:\/usr\/bin\/)?(?:ssh|rsh)$/.test(text.trim()))
      runUnknownOrText(value, run.state.copy(), run.shell, { ...run.streams, input: undefined }, "the remote shell of rsync");
  }
}

/** `--rsync-path`: text that the shell of the other side runs. */
function applyRemoteProgram(isLocal: boolean, run: ProgramRun): void {
  for (const { value } of given(run.parsed, "--rsync-path")) {
    if (value === undefined || /^(?:\S*\/)?rsync$|^(?:sudo |doas )rsync$/.test(knownText(value) ?? "")) continue;
    const words = [textValue("sh"), textValue("-c"), value];
    if (isLocal) run.shell.runWords(words, run.state.copy(), undefined);
    else runElsewhere(words, run);
  }
}

/** Names in the file of `--files-from` are below the source. */
function listedFiles(source: Value, run: ProgramRun): readonly Value[] | undefined {
  const [list] = given(run.parsed, "--files-from");
  if (list?.value === undefined) return undefined;
  const content = knownText(list.value) === "-" ? (run.streams.input ?? EMPTY) : readContent(list.value, run.state, run.shell.analysis);
  const names = knownText(content)
    ?.split(/[\n\0]/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("#"));
  if (names === undefined) return [source];
  return names.slice(0, 100).map((name) => joinPath(source, textValue(name)));
}

function isFolder(target: Value, run: ProgramRun): boolean {
  const text = knownText(target);
  if (text !== undefined && (text.endsWith("/") || text === "." || text === "..")) return true;
  const { facts } = run.shell.analysis.world;
  return run.shell.analysis.paths(target, run.state).some((resource) => facts.lookAt(resource.path)?.kind === "directory");
}

/** A source that is one file, as far as can be seen: its copy is then at a known place. */
function isOneFile(source: Value, run: ProgramRun): boolean {
  const text = knownText(source);
  if (text === undefined || text.endsWith("/") || text.endsWith(".")) return false;
  if (remotePart(source) !== undefined) return /[^/]\.\w{1,8}$/.test(text) || !hasOption(run.parsed, "-a", "-r", "--archive", "--recursive");
  const { facts } = run.shell.analysis.world;
  return (
    run.shell.analysis.paths(source, run.state).every((resource) => facts.lookAt(resource.path)?.kind !== "directory") &&
    !hasOption(run.parsed, "-r", "--recursive")
  );
}

/** Folders of the project below its root are ordinary files; the whole of it, or others' folders, are a tree that is taken out. */
export function sentFlows(sources: readonly Value[], run: ProgramRun): readonly Flow[] {
  const { analysis } = run.shell;
  const { root } = analysis.world.locator;
  const resources = sources.flatMap((source) => analysis.paths(source, run.state));
  const isOrdinary =
    resources.length > 0 &&
    resources.every((one) => one.scope === "workspace" && one.path !== root && !one.sets.includes("git-data") && one.isPattern !== true);
  return isOrdinary ? run.context.readFlows.filter((flow) => flow.from !== "tree") : run.context.readFlows;
}

/** Files on this machine get what the sources hold. */
export function writeHere(sources: readonly Value[], target: Value, run: ProgramRun): void {
  const { shell, state, context } = run;
  const { analysis } = shell;
  const [only] = sources;
  const content = context.contents.length === 1 ? context.contents[0]! : holeValue("any", "what was copied", context.readFlows);
  if (sources.length === 1 && only !== undefined && isOneFile(only, run)) {
    const name = knownText(only)?.replace(/^.*:/, "") ?? "";
    const place = isFolder(target, run) ? joinPath(target, name === "" ? holeValue("segment", "the name of a file") : textValue(baseName(name))) : target;
    writeFile(place, state, analysis, { flows: context.readFlows });
    setContent(place, content, state, analysis);
    return;
  }
  writeFile(target, state, analysis, { traits: ["recursive"], flows: context.readFlows });
  for (const source of sources) {
    const name = knownText(source) ?? "";
    if (name.endsWith("/") || name === "") continue;
    setContent(joinPath(target, textValue(baseName(name.replace(/^.*:/, "")))), holeValue("any", "what was copied", context.readFlows), state, analysis);
  }
}

/** `rsync SOURCE… TARGET`: copies, and with `--delete` removes what the source does not have. */
export function rsync(run: ProgramRun): Value {
  const { parsed, shell, state, context } = run;
  const { analysis } = shell;
  const isQuestion = run.args.some((word) => /^--(?:help|version)$/.test(knownText(word) ?? ""));
  if (isQuestion) return holeValue("any", "help text");
  const isDry = hasOption(parsed, "-n", "--dry-run", "--list-only");
  const negated = (name: string): boolean =>
    name.startsWith("--no-") && [name.replace(/^--no-/, "--"), name.replace(/^--no-/, "-")].some((own) => run.spec.options.has(own));
  for (const { name } of parsed.unlisted) if (!negated(name)) analysis.unknown(`the option \`${name.slice(0, 40)}\` of \`rsync\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown("arguments of `rsync` that may be options are not known before it runs");
  for (const { spec, value } of parsed.options) {
    if (value === undefined || ["-e", "--rsh", "--rsync-path", "--files-from"].includes(spec.name)) continue;
    if (spec.name === "--password-file") useCredential(value, context);
    else if (!isDry || spec.role.name === "r") applyRole(spec.role, value, context, spec.name);
  }
  if (hasOption(parsed, "--daemon")) {
    analysis.emit("net.listen", { type: "host", host: "*", sets: [] }, { note: "serves files to whoever connects" });
    return EMPTY;
  }
  const words = parsed.positionals;
  const target = words.length > 1 ? words.at(-1)! : undefined;
  const sources = target === undefined ? words : words.slice(0, -1);
  const remotes = words.map(remotePart).filter((part) => part !== undefined);
  applyRemoteShell(run);
  const isLocalHost = remotes.some(({ host }) =>
    /^(?:\S+@)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(knownText(host)?.replace(/^\w+:\/\//, "") ?? ""),
  );
  if (remotes.length > 0) applyRemoteProgram(isLocalHost, run);
  if (target === undefined) {
    for (const word of words) applyRole({ name: remotePart(word) === undefined ? "M" : "rr" }, word, context);
    return holeValue("any", "names of files", mergeFlows(context.hosts.map((host) => ({ from: "network" as const, name: host.host }))));
  }
  for (const source of sources) {
    const listed = remotePart(source) === undefined ? listedFiles(source, run) : undefined;
    for (const one of listed ?? [source]) applyRole({ name: isDry && remotePart(one) === undefined ? "M" : "rr" }, one, context);
    if (hasOption(parsed, "--remove-source-files") && !isDry && remotePart(source) === undefined) deleteFiles(source, state, analysis, true);
  }
  const isDeleting = DELETING.some((name) => hasOption(parsed, name));
  const away = remotePart(target);
  if (away !== undefined) {
    const host = connect(away.host, context);
    if (!isDry) analysis.emit("net.send", host, { flows: sentFlows(sources, run), traits: isDeleting ? ["force", "lossy"] : [] });
    return holeValue("any", "names of files");
  }
  if (isDry) return holeValue("any", "names of files");
  if (isDeleting) deleteFiles(withoutSlash(target), state, analysis, true);
  writeHere(sources, target, run);
  return holeValue("any", "names of files");
}

/** The same folder without the slash at its end. */
function withoutSlash(target: Value): Value {
  const text = knownText(target);
  return text === undefined || text === "/" ? target : textValue(text.replace(/\/+$/, "") || "/", target.flows);
}
