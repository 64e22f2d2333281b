import type { Redirection } from "unbash";
import { hostSets } from "../catalog/index.ts";
import { canonicalHost, parentOf } from "../facts/index.ts";
import type { Flow, HostResource, PathResource } from "../model/index.ts";
import type { OverlayFile } from "./analysis.ts";
import { either } from "./alternatives.ts";
import { expandBody, expandToValue } from "./expand.ts";
import { readContent, writeFile } from "./files.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ShellState } from "./state.ts";
import { suspectWritten } from "./suspicion-files.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, quoted, shownText, textValue, type Value } from "./value.ts";

/** A file that gets standard output. */
interface Output {
  readonly files: readonly OutputFile[];
  readonly hasErrors: boolean;
}

interface OutputFile {
  /** The name as far as it is known, where it is not known which file that is. */
  readonly unknownName?: Value;
  readonly resource: PathResource;
  /** What it holds before the output, and what the command is seen to have changed meanwhile. */
  readonly opened: OverlayFile | undefined;
}

/** Where the streams of one command lead after its redirections. */
export interface Streams {
  input: Value | undefined;
  /** Files that get standard output, or both; in the order opened. */
  readonly outputs: Output[];
  /** Standard output no longer goes to the caller. */
  isOutputElsewhere: boolean;
  /** It goes to the terminal all the same, as that of `>&2`. */
  isOutputShown?: boolean;
  /** Error messages go where the caller takes the output from. */
  hasErrors?: boolean;
  /** Standard output goes to a descriptor of which it is not known where it leads. */
  isOutputUncertain?: boolean;
  /** A file may not be there, or not be writable: then the command does not run. */
  mayFail?: boolean;
  /** Network connections on input or output. */
  readonly sockets: { readonly host: HostResource; readonly isInput: boolean; readonly isOutput: boolean }[];
}

const QUIET = /^\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|fd\/\d+)$|^\/proc\/self\/fd\/\d+$/;
const SOCKET = /^\/dev\/(tcp|udp)\//;

/** The host of `/dev/tcp/HOST/PORT`. */
function socketHost(target: Value): HostResource | undefined {
  const start = knownStart(target);
  if (!SOCKET.test(start)) return undefined;
  const text = knownText(target);
  const [, host, port] = /^\/dev\/(?:tcp|udp)\/([^/]+)\/(.+)$/.exec(text ?? "") ?? [];
  const canonical = host === undefined ? undefined : canonicalHost(host);
  if (canonical === undefined) return { type: "host", host: "?", sets: [], url: shownText(target) };
  const number = Number(port);
  return {
    type: "host",
    host: canonical.host,
    sets: hostSets(canonical.host),
    ...(Number.isInteger(number) ? { port: number } : {}),
  };
}

function openSocket(host: HostResource, streams: Streams, descriptor: number, direction: string, state: ShellState): void {
  const isInput = direction !== "out";
  const isOutput = direction !== "in";
  streams.sockets.push({ host, isInput, isOutput });
  state.sockets.add(descriptor);
  if (isInput && (descriptor === 0 || direction === "both")) {
    streams.input = holeValue("any", `what ${host.host} sends`, [{ from: "network", name: host.host }]);
  }
  if (isOutput && descriptor === 1) streams.isOutputElsewhere = true;
}

/** `2>&1`, `>&2`, `<&3`, `>&-`: true when the target is a descriptor. */
function duplicate(text: string, operator: string, descriptor: number, streams: Streams, state: ShellState): boolean {
  const match = /^(\d+)-?$|^-$/.exec(text);
  if (match === null) return false;
  const source = match[1] === undefined ? undefined : Number(match[1]);
  if (source !== undefined && source > 2 && state.sockets.has(source)) {
    const host: HostResource = { type: "host", host: "?", sets: [], url: `descriptor ${source}` };
    openSocket(host, streams, descriptor, operator === "<&" ? "in" : "out", state);
    return true;
  }
  lead(descriptor, source, streams);
  return true;
}

/** A descriptor now leads where another one does. */
function lead(descriptor: number, source: number | undefined, streams: Streams): void {
  if (descriptor === 0) {
    if (source === undefined) streams.input = EMPTY;
    else if (source !== 0) streams.input = holeValue("any", `what descriptor ${source} gives`, streams.input?.flows ?? []);
  } else if (descriptor === 1 && source !== 1) {
    if (source === 2 && streams.hasErrors !== true) {
      // The caller's error stream is shown all the same.
      streams.isOutputElsewhere = true;
      streams.isOutputShown = true;
    } else if (source === undefined) streams.isOutputElsewhere = true;
    else streams.isOutputUncertain = true;
  } else if (descriptor === 2 && source !== 2 && source !== undefined) {
    if (source !== 1 || !streams.isOutputElsewhere) streams.hasErrors = true;
    else if (streams.outputs.length > 0) streams.outputs.push({ ...streams.outputs.pop()!, hasErrors: true });
  }
}

/** A file that is named as a target although it is a descriptor. */
function openDescriptor(text: string, isIn: boolean, descriptor: number, streams: Streams): void {
  const number = /\/fd\/(\d+)$/.exec(text)?.[1];
  const source = number === undefined ? { "/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2 }[text] : Number(number);
  if (text === "/dev/null") {
    if (isIn) streams.input = EMPTY;
    else if (descriptor === 1) {
      streams.isOutputElsewhere = true;
      streams.isOutputShown = false;
    }
  } else if (source !== undefined) lead(descriptor, source, streams);
  else if (isIn) streams.input = holeValue("any", `what ${text} gives`);
  else if (descriptor === 1 && text === "/dev/tty") {
    streams.isOutputElsewhere = true;
    streams.isOutputShown = true;
  }
}

/** True when the file cannot be seen to open: what is read must be there, what is written must lie in a folder. */
function mayFailToOpen(target: Value, isIn: boolean, state: ShellState, shell: Interpreter): boolean {
  const { analysis } = shell;
  if (knownText(target) === undefined || state.modes.has("noclobber")) return true;
  const found = analysis.paths(target, state);
  return (
    found.length !== 1 ||
    found.some(({ path, scope }) => {
      if (scope === "unknown") return true;
      const own = analysis.overlay.get(path);
      const kind = analysis.world.facts.lookAt(path)?.kind;
      if (isIn) return own === undefined ? kind !== "file" : own.isDeleted === true || own.isMaybe === true;
      if (kind === "directory") return true;
      const parent = parentOf(path);
      return own === undefined && !state.folders.includes(parent) && analysis.world.facts.lookAt(parent)?.kind !== "directory";
    })
  );
}

function openFile(redirect: Extract<Redirection, { type: "Redirect" }>, target: Value, streams: Streams, state: ShellState, shell: Interpreter): void {
  const { operator } = redirect;
  const isIn = operator === "<" || operator === "<>" || operator === "<&";
  const isNamed = redirect.descriptor?.type === "FileDescriptorVariable";
  const descriptor = redirect.descriptor?.type === "FileDescriptor" ? redirect.descriptor.value : isNamed ? -1 : isIn ? 0 : 1;
  if (redirect.descriptor?.type === "FileDescriptorVariable") state.assign(redirect.descriptor.name, holeValue("number", "the number of a descriptor"));
  const text = knownText(target);
  if (text !== undefined && (operator === ">&" || operator === "<&") && duplicate(text, operator, descriptor, streams, state)) return;
  if (/[<>]&$/.test(operator) && /[$`]/.test(text ?? "$")) {
    // bash expands this target twice: `>&x'$(cmd)'` runs `cmd`.
    shell.analysis.unknown("the target of a redirection is expanded twice");
  }
  const host = socketHost(target);
  if (host !== undefined) {
    shell.analysis.emit("net.connect", host, { traits: ["raw"] });
    openSocket(host, streams, descriptor, operator === "<>" || operator.includes("&") ? "both" : isIn ? "in" : "out", state);
    return;
  }
  if (text !== undefined && QUIET.test(text)) {
    openDescriptor(text, isIn, descriptor, streams);
    const hasBoth = operator.startsWith("&") || operator === ">&";
    if (hasBoth && descriptor === 1 && text !== "/dev/null") streams.hasErrors = true;
    return;
  }
  if (mayFailToOpen(target, isIn, state, shell)) streams.mayFail = true;
  if (operator === "<") {
    const content = readContent(target, state, shell.analysis);
    if (descriptor === 0) streams.input = content;
    return;
  }
  writeFile(target, state, shell.analysis);
  if (operator === "<>") {
    if (descriptor === 0) streams.input = holeValue("any", "the content of a file that is also written");
    return;
  }
  const hasBoth = operator.startsWith("&") || operator === ">&";
  if (descriptor === 1 || hasBoth) {
    // Only the last one gets the output; the others are emptied.
    streams.outputs.push({ files: openOutput(target, operator.includes(">>"), streams, state, shell), hasErrors: hasBoth });
    streams.isOutputElsewhere = true;
    streams.isOutputShown = false;
  } else if (!operator.includes(">>")) emptyFile(target, state, shell);
}

/** Another descriptor's file: emptied, and then written with what is not known. */
function emptyFile(target: Value, state: ShellState, shell: Interpreter): void {
  for (const resource of shell.analysis.paths(target, state)) {
    if (resource.scope === "unknown") continue;
    shell.analysis.overlay.set(resource.path, { content: holeValue("any", "what is written to the file"), flows: [] });
  }
}

/** The file is made, or emptied, before the command runs. */
function openOutput(target: Value, isAppend: boolean, streams: Streams, state: ShellState, shell: Interpreter): readonly OutputFile[] {
  const { overlay, world } = shell.analysis;
  return shell.analysis.paths(target, state).map((resource) => {
    const { path } = resource;
    if (resource.scope === "unknown" || resource.isPattern === true) return { resource, opened: undefined, unknownName: target };
    const before = overlay.get(path);
    // What a file of the disk holds is not known when something is added to it.
    const isOnDisk = world.facts.lookAt(path) !== undefined && (before === undefined || before.isMaybe === true);
    const opened = !isAppend
      ? { content: EMPTY, flows: [] }
      : isOnDisk || (before !== undefined && before.content === undefined && before.isDeleted !== true)
        ? { flows: before?.flows ?? [] }
        : { content: before?.content ?? EMPTY, flows: before?.flows ?? [] };
    if (streams.mayFail === true) overlay.maybe(() => overlay.set(path, opened));
    else overlay.set(path, opened);
    return { resource, opened: overlay.get(path) };
  });
}

/** Opens the redirections of one command in order: reads and writes become effects. */
export function openRedirections(redirects: readonly Redirection[], state: ShellState, shell: Interpreter): Streams {
  const streams: Streams = { input: state.input, outputs: [], isOutputElsewhere: false, sockets: [] };
  for (const redirect of redirects) {
    if (shell.analysis.isOver) break;
    const { descriptor } = redirect;
    const isInput = descriptor === undefined || (descriptor.type === "FileDescriptor" && descriptor.value === 0);
    if (redirect.type === "HereDoc") {
      const { body, delimiter } = redirect;
      const isPlain = delimiter?.quoted === true || body.parts === undefined;
      const content = isPlain ? textValue(body.text) : expandBody(body.parts!, state, shell);
      if (isInput) streams.input = content;
      continue;
    }
    if (redirect.target === undefined) continue;
    const target = quoted(expandToValue(redirect.target, state, shell));
    if (redirect.type === "HereString") {
      if (isInput) streams.input = concat([target, textValue("\n")]);
    } else openFile(redirect, globbed(redirect.target.text, target), streams, state, shell);
  }
  return streams;
}

/** Redirection targets are globbed too (`> .e*`): an active glob stays a pattern. */
function globbed(source: string, target: Value): Value {
  const text = knownText(target);
  if (text === undefined || !/[*?[]/.test(text) || /["'\\]/.test(source)) return target;
  return { pieces: [{ type: "glob", text }], flows: target.flows };
}

/** Output together with error messages: known text may have others around it. */
function withErrors(output: Value): Value {
  const [only] = output.pieces;
  if (output.pieces.length === 1 && only!.type === "hole" && only!.shape === "any" && only!.options === undefined) return output;
  return holeValue("any", "output together with error messages", output.flows);
}

/** Adds the output to what the file held when it was opened. */
function store({ resource, opened, unknownName }: OutputFile, written: Value, isUncertain: boolean, shell: Interpreter): void {
  const { overlay } = shell.analysis;
  if (unknownName !== undefined) {
    shell.analysis.unknownWrites.add(unknownName, written);
    return;
  }
  const now = overlay.get(resource.path);
  const flows: readonly Flow[] = [...(opened?.flows ?? []), ...written.flows];
  if (opened?.content === undefined) {
    overlay.set(resource.path, { flows });
    return;
  }
  const content = concat([opened.content, written]);
  const contents = [content, ...(isUncertain ? [opened.content] : [])];
  // The command itself put another file in its place, or removed it.
  if (now !== opened && now !== undefined)
    contents.push(
      now.content ?? holeValue("any", "what a file holds", now.flows),
      ...(opened.content === content ? [] : [concat([now.content ?? EMPTY, written])]),
    );
  overlay.set(resource.path, { content: either(contents, "what a file holds"), flows });
}

/**
 * Sends a command's output where the redirections lead.
 * @param isSilent the command cannot print error messages
 */
export function closeRedirections(streams: Streams, output: Value, state: ShellState, shell: Interpreter, isSilent = false): Value {
  streams.outputs.forEach(({ files, hasErrors }, n) => {
    // Only the last one gets the output.
    if (n < streams.outputs.length - 1) return;
    const written = hasErrors && !isSilent ? withErrors(output) : output;
    for (const file of files) {
      suspectWritten(file.resource, written, state, shell.analysis);
      store(file, written, streams.isOutputUncertain === true, shell);
    }
  });
  for (const socket of streams.sockets) {
    if (!socket.isOutput) continue;
    shell.analysis.emit("net.send", socket.host, { traits: ["raw"], flows: output.flows });
  }
  return fromCaller(streams, output, isSilent);
}

/** What the caller of the command gets of its output. */
function fromCaller(streams: Streams, output: Value, isSilent: boolean): Value {
  const hasErrors = streams.hasErrors === true && !isSilent;
  if (streams.isOutputElsewhere) {
    if (hasErrors) return holeValue("any", "error messages", streams.isOutputShown === true ? output.flows : []);
    if (streams.isOutputUncertain !== true) return streams.isOutputShown === true ? { pieces: [], flows: output.flows } : EMPTY;
  }
  const whole = hasErrors ? withErrors(output) : output;
  const isCertain = streams.isOutputUncertain !== true && streams.mayFail !== true;
  return isCertain ? whole : either([EMPTY, whole], "the output of a command that may not run");
}
