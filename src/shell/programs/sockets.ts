import type { Flow, HostResource } from "../../model/index.ts";
import { hasOption, optionValue } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { readContent, setContent, writeFile } from "../files.ts";
import { applyOptions, type ProgramRun } from "../program.ts";
import { connect, hostResource } from "../roles.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { fileTransfer } from "./ftp.ts";
import { addressOf } from "./request.ts";
import { emitRawEffects, emitServiceEffects } from "./services.ts";

/** Programs that do whatever comes in: joined to a connection they are a shell for its other end. */
const COMMAND_TAKER =
  /(?:^|[\s;&|/'"])(?:(?:ba|da|z|k|a|fi|c|tc)?sh|busybox|python[\d.]*|perl|ruby|node|php|lua|tclsh|pwsh|powershell(?:\.exe)?|cmd(?:\.exe)?|script|login|su|sudo)(?=$|[\s;&|'"])/;
const ANYONE: HostResource = { type: "host", host: "*", sets: [] };

function fromNetwork(host: HostResource): readonly Flow[] {
  return [{ from: "network", name: host.host }];
}

/** A shell whose input comes from somewhere else prints into a connection: that is a remote shell. */
function checkShellOutput(input: Value | undefined, host: HostResource, run: ProgramRun): void {
  const isShell = input?.pieces.some((piece) => piece.type === "hole" && /^what (?:\S*\/)?(?:ba|da|z|k|a|fi)?sh prints$/.test(piece.why));
  if (isShell === true) {
    run.shell.analysis.emit("proc.code", { type: "named", name: `a shell whose output goes to ${host.host}` }, { traits: ["reverse-shell"] });
  }
}

/** A command whose input and output are a connection. */
function runOnConnection(command: Value, host: HostResource, run: ProgramRun): Value {
  const { shell, state, streams } = run;
  const text = knownText(command);
  if (text === undefined || COMMAND_TAKER.test(text)) {
    shell.analysis.emit(
      "proc.code",
      { type: "named", name: `${text ?? "a command"} over the network`.slice(0, 120) },
      { traits: ["reverse-shell"], flows: fromNetwork(host) },
    );
  }
  const input = holeValue("any", `what ${host.host} sends`, fromNetwork(host));
  return runUnknownOrText(command, state.copy(), shell, { ...streams, input }, `the command given to ${run.spec.path[0]!}`);
}

/** Sends to a bare connection, and says what comes back. */
function exchange(sent: readonly Value[], host: HostResource, run: ProgramRun): Value {
  const flows = mergeFlows(...sent.map((value) => value.flows));
  const isData = sent.some((value) => value.pieces.length > 0);
  for (const value of sent) checkShellOutput(value, host, run);
  emitRawEffects(host, sent, run.context);
  if (isData || flows.length > 0) run.shell.analysis.emit("net.send", host, { traits: ["raw"], flows });
  return holeValue("any", `what ${host.host} sends`, fromNetwork(host));
}

/** `host port` of netcat and its like. */
function peer(run: ProgramRun): HostResource {
  const [host, port] = run.parsed.positionals;
  if (host === undefined) return ANYONE;
  const isPort = /^\d+$/.test(knownText(port ?? EMPTY) ?? "");
  const bracketed = /^[0-9a-f]*:[0-9a-f:.]+$/i.test(knownText(host) ?? "") ? textValue(`[${knownText(host)!}]`) : host;
  return connect(
    isPort ? concat([bracketed, textValue(`:${knownText(port!)!}`)]) : bracketed,
    run.context,
    hasOption(run.parsed, "-z", "--zero") ? [] : ["raw"],
  );
}

/** Where a listening netcat can be reached. */
function listenAddress(run: ProgramRun): HostResource {
  const words = run.parsed.positionals.map((word) => knownText(word));
  const named = knownText(optionValue(run.parsed, "-s") ?? EMPTY) ?? "?";
  const host = named !== "" ? named : words.find((word) => word === undefined || !/^\d+$/.test(word));
  const resource = host === undefined ? ANYONE : hostResource(textValue(host)).host;
  return resource.sets.includes("loopback") && resource.host !== "0.0.0.0" && resource.host !== "[::]" ? resource : ANYONE;
}

/** `nc`, `ncat`, `telnet`: a connection or a listening port, with standard input and output or a command on it. */
export function netcat(run: ProgramRun): Value {
  const { parsed, shell, streams, context, spec } = run;
  const { analysis } = shell;
  if (parsed.isDry) return holeValue("any", "help text");
  for (const { name } of parsed.unlisted) if (!spec.isLenient) analysis.unknown(`the option \`${name}\` of \`${spec.path[0]!}\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown(`arguments of \`${spec.path[0]!}\` that may be options are not known before it runs`);
  // Without a host telnet takes commands, of which `!` starts a shell.
  if (spec.path[0] === "telnet" && parsed.positionals.length === 0 && streams.input !== undefined) return fileTransfer(run);
  const commands = parsed.options.filter(({ spec: option, value }) => option.role.name === "sh" && value !== undefined).map(({ value }) => value!);
  applyOptions({
    ...run,
    parsed: {
      ...parsed,
      options: parsed.options.filter(({ spec: option }) => option.role.name !== "sh" && !["-l", "--listen", "-x", "--proxy"].includes(option.name)),
    },
  });
  const proxy = spec.path[0] === "ncat" ? optionValue(parsed, "--proxy") : optionValue(parsed, "-x");
  if (proxy !== undefined) addressOf(proxy, context);
  const isListening = hasOption(parsed, "-l", "--listen") && spec.path[0] !== "telnet";
  if (hasOption(parsed, "-U", "--unixsock") && !isListening) return unixSocket(parsed.positionals[0] ?? EMPTY, [streams.input ?? EMPTY], run);
  const host = isListening ? listenAddress(run) : peer(run);
  if (isListening) analysis.emit("net.listen", host, { traits: ["raw"] });
  else if (parsed.positionals.length === 0) return EMPTY;
  if (hasOption(parsed, "-z", "--zero")) return holeValue("any", "which ports are open");
  const outputs = commands.map((command) => runOnConnection(command, host, run));
  return exchange(outputs.length > 0 ? outputs : [streams.input ?? EMPTY], host, run);
}

/** `openssl s_client`: a connection whose host is the value of an option. */
export function tlsClient(run: ProgramRun): Value {
  const { parsed, streams, context } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  applyOptions(run);
  const [host = ANYONE] = [...parsed.positionals.map((word) => connect(word, context)), ...context.hosts];
  const input = streams.input ?? EMPTY;
  // `</dev/null` and a lone newline only end the connection.
  const isQuiet = knownText(input)?.trim() === "" || /^Q?$/.test(knownText(input)?.trim() ?? "x");
  return isQuiet ? holeValue("any", "the server's certificate", fromNetwork(host)) : exchange([input], host, run);
}

/** A socket of this machine; behind a container engine's there is root. */
function unixSocket(path: Value, sent: readonly Value[], run: ProgramRun): Value {
  writeFile(path, run.state, run.shell.analysis, { flows: mergeFlows(...sent.map((value) => value.flows)) });
  const host: HostResource = { type: "host", host: "localhost", sets: ["loopback"] };
  emitServiceEffects(host, { method: undefined, body: sent, socket: path }, run.context);
  return holeValue("any", `what ${shownText(path)} sends`);
}

/** One address of socat. */
interface Address {
  readonly type: string;
  /** Between the type and the options. */
  readonly target: Value;
  readonly options: string;
}

/** `TYPE:target,option,…`; commas in quotes, brackets and after `\` belong to the target. */
function readAddress(word: Value): Address {
  const start = knownStart(word);
  const text = knownText(word);
  if (start === "-") return { type: "STDIO", target: EMPTY, options: "" };
  const colon = start.search(/[:,]/);
  if (colon === -1 && start.includes("/")) return { type: "GOPEN", target: word, options: "" };
  const type = (colon === -1 ? start : start.slice(0, colon)).toUpperCase();
  if (text === undefined) {
    const pieces = word.pieces.map((piece, n) => (n === 0 && piece.type !== "hole" ? { ...piece, text: piece.text.slice(colon + 1) } : piece));
    return { type, target: { pieces, flows: word.flows }, options: "" };
  }
  if (colon === -1 || text[colon] === ",") return { type, target: EMPTY, options: text.slice(type.length) };
  const rest = text.slice(colon + 1);
  const end = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]|\\.|[^,\\"'[]|["'[])*/.exec(rest)![0].length;
  return { type, target: textValue(rest.slice(0, end).replace(/\\([,:])/g, "$1"), word.flows), options: rest.slice(end) };
}

const LISTENING = /(?:-LISTEN|-L|-RECV|-RECVFROM)$|^(?:TCP4?|UDP4?|SSL|OPENSSL)-?L$/;
const CONNECTING = /^(?:TCP|UDP|UDPLITE|SCTP|DCCP|OPENSSL|SSL|SOCKS|PROXY|VSOCK|IP|WS|QUIC)/;
const COMMANDS = /^(?:EXEC|SYSTEM|SHELL|EXEC1|SYSTEM1)$/;

/** Host of a connecting address: `host:port`, after a proxy when there is one. */
function addressHost(address: Address, run: ProgramRun): HostResource {
  const isProxied = /^(?:SOCKS|PROXY)/.test(address.type);
  const text = knownText(address.target);
  if (text === undefined || !isProxied) return connect(address.target, run.context, ["raw"]);
  const [proxy = "?", ...rest] = text.split(":");
  connect(textValue(proxy), run.context, ["raw"]);
  return connect(textValue(rest.join(":") || "?"), run.context, ["raw"]);
}

/** One end of socat: what it gives, and what happens to what it gets. */
interface End {
  readonly host?: HostResource;
  readonly command?: Value;
  readonly gives: Value;
  readonly take: (value: Value) => Value;
}

function openEnd(address: Address, run: ProgramRun, isRead: boolean): End {
  const { state, shell, streams } = run;
  const { analysis } = shell;
  const { type, target } = address;
  const none: End = { gives: EMPTY, take: () => EMPTY };
  if (/^(?:STDIO|STDIN|STDOUT|STDERR|FD|READLINE|PTY)$/.test(type)) return { gives: streams.input ?? EMPTY, take: (value) => value };
  if (COMMANDS.test(type)) return { ...none, command: target };
  if (/^(?:UNIX|ABSTRACT)/.test(type)) {
    if (LISTENING.test(type)) {
      if (type.startsWith("UNIX")) writeFile(target, state, analysis);
      return { gives: holeValue("any", "what comes over a socket"), take: () => EMPTY };
    }
    return { gives: holeValue("any", "what comes over a socket"), take: (value) => unixSocket(target, [value], run) };
  }
  if (LISTENING.test(type)) {
    const bind = /,bind=(\[[^\]]*\]|[^,:]+)/i.exec(address.options)?.[1];
    const bound = bind === undefined ? ANYONE : hostResource(textValue(bind)).host;
    const host = bound.sets.includes("loopback") && bound.host !== "0.0.0.0" ? bound : ANYONE;
    analysis.emit("net.listen", host, { traits: ["raw"] });
    return { host, gives: holeValue("any", "what comes over the network", fromNetwork(host)), take: (value) => exchange([value], host, run) };
  }
  if (CONNECTING.test(type)) {
    const host = addressHost(address, run);
    return { host, gives: holeValue("any", `what ${host.host} sends`, fromNetwork(host)), take: (value) => exchange([value], host, run) };
  }
  if (/^(?:FILE|OPEN|GOPEN|CREATE|CREAT|PIPE|FIFO)$/.test(type)) {
    const isWritten = type.startsWith("CREAT") || /,(?:creat|create|append|trunc|wronly)\b/.test(address.options);
    return {
      gives: isRead && !isWritten && knownText(target) !== "" ? readContent(target, state, analysis) : EMPTY,
      take: (value) => {
        if (value.pieces.length === 0 && value.flows.length === 0 && !isWritten) return EMPTY;
        writeFile(target, state, analysis, { flows: value.flows });
        setContent(target, value, state, analysis);
        return EMPTY;
      },
    };
  }
  analysis.unknown(`the socat address \`${type.slice(0, 40)}\` is not known`);
  return none;
}

/** `socat A B`: joins two ends; a command on one and the network on the other is a remote shell. */
export function socat(run: ProgramRun): Value {
  const { parsed, shell } = run;
  if (parsed.isDry) return holeValue("any", "help text");
  const positionals = parsed.positionals.filter((word) => !/^-[dhuUvxgV0-9]+$/.test(knownText(word) ?? ""));
  const switches = run.args.map((word) => knownText(word) ?? "");
  if (parsed.openWords.length > 0) shell.analysis.unknown("arguments of `socat` that may be options are not known before it runs");
  const [first, second] = positionals.flatMap((word) =>
    (knownText(word) ?? "").split("!!").length === 2
      ? knownText(word)!
          .split("!!")
          .map((part) => textValue(part))
      : [word],
  );
  if (first === undefined || second === undefined) return EMPTY;
  const isForwardOnly = switches.includes("-u");
  const isBackwardOnly = switches.includes("-U");
  const a = openEnd(readAddress(first), run, !isBackwardOnly);
  const b = openEnd(readAddress(second), run, !isForwardOnly);
  const left = runEnd(a, b, run);
  const right = runEnd(b, a, run);
  const forward = isBackwardOnly ? EMPTY : b.take(left);
  const back = isForwardOnly ? EMPTY : a.take(right);
  return concat([forward, back]);
}

/** What an end gives: a command's output, with the other end as its input. */
function runEnd(end: End, other: End, run: ProgramRun): Value {
  if (end.command === undefined) return end.gives;
  if (other.host !== undefined) return runOnConnection(end.command, other.host, run);
  const input = other.command === undefined && other.gives.pieces.length > 0 ? other.gives : undefined;
  return runUnknownOrText(end.command, run.state.copy(), run.shell, { ...run.streams, input }, "the command given to socat");
}
