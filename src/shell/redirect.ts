import type { Redirection } from "unbash";
import { hostSets } from "../catalog/index.ts";
import { canonicalHost } from "../facts/index.ts";
import type { Flow, HostResource } from "../model/index.ts";
import { expandBody, expandToValue } from "./expand.ts";
import { readContent, writeFile } from "./files.ts";
import type { Interpreter } from "./interpreter.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, quoted, shownText, textValue, type Value } from "./value.ts";

/** Where the streams of one command lead after its redirections. */
export interface Streams {
  input: Value | undefined;
  /** Files that get standard output, or both; in the order opened. */
  readonly outputs: { readonly target: Value; readonly isAppend: boolean }[];
  /** Standard output no longer goes to the caller. */
  isOutputElsewhere: boolean;
  /** Network connections on input or output. */
  readonly sockets: { readonly host: HostResource; readonly isInput: boolean; readonly isOutput: boolean }[];
}

const QUIET = /^\/dev\/(?:null|stdout|stderr|tty|zero|full|fd\/[0-2])$/;
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

function duplicate(text: string, operator: string, descriptor: number, streams: Streams, state: ShellState): boolean {
  const match = /^(\d+)-?$|^-$/.exec(text);
  if (match === null) return false;
  const source = match[1] === undefined ? undefined : Number(match[1]);
  if (source !== undefined && source > 2 && state.sockets.has(source)) {
    const host: HostResource = { type: "host", host: "?", sets: [], url: `descriptor ${source}` };
    openSocket(host, streams, descriptor, operator === "<&" ? "in" : "out", state);
  }
  // `>&2` sends the output to the caller's error stream, which is shown all the same.
  return true;
}

function openFile(redirect: Extract<Redirection, { type: "Redirect" }>, target: Value, streams: Streams, state: ShellState, shell: Interpreter): void {
  const { operator } = redirect;
  const isIn = operator === "<" || operator === "<>";
  const descriptor = redirect.descriptor?.type === "FileDescriptor" ? redirect.descriptor.value : isIn ? 0 : 1;
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
    if (descriptor === 1 && text === "/dev/null") streams.isOutputElsewhere = true;
    if (isIn) streams.input = EMPTY;
    return;
  }
  if (operator === "<") {
    const content = readContent(target, state, shell.analysis);
    if (descriptor === 0) streams.input = content;
    return;
  }
  writeFile(target, state, shell.analysis);
  if (operator === "<>") return;
  if (descriptor === 1 || operator.startsWith("&") || operator === ">&") {
    streams.outputs.push({ target, isAppend: operator.includes(">>") });
    streams.isOutputElsewhere = true;
  }
}

/** Opens the redirections of one command in order: reads and writes become effects. */
export function openRedirections(redirects: readonly Redirection[], state: ShellState, shell: Interpreter): Streams {
  const streams: Streams = { input: state.input, outputs: [], isOutputElsewhere: false, sockets: [] };
  for (const redirect of redirects) {
    if (redirect.type === "HereDoc") {
      const { body, delimiter } = redirect;
      const isPlain = delimiter?.quoted === true || body.parts === undefined;
      streams.input = isPlain ? textValue(body.text) : expandBody(body.parts!, state, shell);
      continue;
    }
    if (redirect.target === undefined) continue;
    const target = quoted(expandToValue(redirect.target, state, shell));
    if (redirect.type === "HereString") streams.input = concat([target, textValue("\n")]);
    else openFile(redirect, globbed(redirect.target.text, target), streams, state, shell);
  }
  return streams;
}

/** Redirection targets are globbed too (`> .e*`): an active glob stays a pattern. */
function globbed(source: string, target: Value): Value {
  const text = knownText(target);
  if (text === undefined || !/[*?[]/.test(text) || /["'\\]/.test(source)) return target;
  return { pieces: [{ type: "glob", text }], flows: target.flows };
}

/** Sends a command's output where the redirections lead. */
export function closeRedirections(streams: Streams, output: Value, state: ShellState, shell: Interpreter): Value {
  for (const { target, isAppend } of streams.outputs) {
    for (const resource of shell.analysis.paths(target, state)) {
      if (resource.scope === "unknown") continue;
      const before = isAppend ? shell.analysis.overlay.get(resource.path) : undefined;
      const known = isAppend && before?.content === undefined && shell.analysis.world.facts.lookAt(resource.path) !== undefined;
      const content = before?.content === undefined ? output : concat([before.content, output]);
      const flows: readonly Flow[] = [...(before?.flows ?? []), ...output.flows];
      shell.analysis.overlay.set(resource.path, known ? { flows } : { content, flows });
    }
  }
  for (const socket of streams.sockets) {
    if (!socket.isOutput) continue;
    shell.analysis.emit("net.send", socket.host, { traits: ["raw"], flows: output.flows });
  }
  return streams.isOutputElsewhere ? EMPTY : output;
}
