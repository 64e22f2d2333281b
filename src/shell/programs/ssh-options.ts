import type { HostResource } from "../../model/index.ts";
import { dropStart } from "../arguments.ts";
import { runUnknownOrText } from "../run-text.ts";
import { readContent, writeFile } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { applyRole, connect, useCredential } from "../roles.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, shownText, textValue, withFlows, type Value } from "../value.ts";

/** What options and configuration change about where ssh goes. */
export interface SshRoute {
  /** `HostName`: the host in place of the one that was named. */
  hostName?: Value;
  /** A command that runs on the other side though none stands on the command line. */
  remoteCommand?: Value;
}

/** Text that ssh hands to the local shell, as `exec TEXT`. */
function runLocal(text: Value, what: string, run: ProgramRun): void {
  const known = knownText(text);
  if (known === "none" || known === "") return;
  const command = known === undefined ? text : textValue(`exec ${known.replace(/%[hnkrupdilLCTjKHIft]/g, "x").replace(/%%/g, "%")}`, text.flows);
  runUnknownOrText(command, run.state.copy(), run.shell, { ...run.streams, input: undefined }, `the ${what} of ssh`);
}

function isLoopbackTarget(run: ProgramRun): boolean {
  return run.parsed.positionals.some((word) => /^(?:[^@]*@)?(?:localhost|127\.0\.0\.1)$/.test(knownText(word) ?? ""));
}

/** A tunnel: `-L` and `-D` open a port here, `-R` one on the other side that leads here. */
export function forward(kind: "local" | "remote", value: Value, run: ProgramRun): void {
  const { analysis } = run.shell;
  const text = knownText(value) ?? "";
  if (kind === "remote") {
    analysis.emit("net.listen", { type: "host", host: "*", sets: [] }, { traits: ["remote"], note: "the other side gets a port that leads to this machine" });
    if (!isLoopbackTarget(run))
      analysis.emit(
        "net.connect",
        { type: "host", host: "a reverse tunnel", sets: ["tunnels"] },
        { note: "whoever reaches the other side reaches this machine" },
      );
    return;
  }
  const bind = /^(\[[^\]]*\]|[^:/]*):(?:\[[^\]]*\]|[^:]*):[^:]*:[^:]*$|^(\[[^\]]*\]|[^:/]*):\d+$/.exec(text);
  const address = bind?.[1] ?? bind?.[2] ?? "localhost";
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address);
  const host: HostResource = isLocal ? { type: "host", host: "localhost", sets: ["loopback"] } : { type: "host", host: "*", sets: [] };
  analysis.emit("net.listen", host, { note: "a port of this machine that leads to the other side" });
}

/** One setting of ssh_config(5), from `-o` or a file. */
export function applySshOption(key: string, value: Value, run: ProgramRun, route: SshRoute): void {
  const { analysis } = run.shell;
  const text = knownText(value);
  switch (key.toLowerCase()) {
    case "proxycommand":
    case "localcommand":
    case "knownhostscommand":
      runLocal(value, key, run);
      return;
    case "xauthlocation":
      if (text === undefined || !/^\/usr\/.*\/xauth$/.test(text))
        analysis.emit("proc.code", { type: "named", name: `ssh ${key} ${shownText(value)}` }, { traits: ["hook"] });
      return;
    case "pkcs11provider":
    case "securitykeyprovider":
      if (text === "none" || text === "internal") return;
      applyLibrary(value, run);
      return;
    case "identityfile":
    case "certificatefile":
      useCredential(text === undefined ? value : textValue(text.replace(/^~(?=\/|$)/, analysis.world.facts.home), value.flows), run.context);
      return;
    case "userknownhostsfile":
    case "globalknownhostsfile":
      if (text !== "/dev/null" && text !== "none" && !/known_hosts/.test(text ?? "")) writeFile(value, run.state, analysis);
      return;
    case "hostname":
      route.hostName = value;
      return;
    case "proxyjump":
      if (text !== "none") jump(value, run);
      return;
    case "remotecommand":
      if (text !== "none") route.remoteCommand = value;
      return;
    case "localforward":
    case "dynamicforward":
      forward("local", text === undefined ? value : textValue(text.trim().replace(/\s+/, ":")), run);
      return;
    case "remoteforward":
      forward("remote", value, run);
      return;
    case "forwardagent":
      if (text !== "no") useAgent(run);
      return;
    case "sendenv":
      if (text === undefined || /\*|TOKEN|SECRET|KEY|PASS/i.test(text.replace(/\bLC_\*|\bLANG\b/g, "")))
        analysis.emit("secret.use", { type: "named", name: `variables ${shownText(value)}` }, { note: "sent to the other side" });
      return;
    case "tunnel":
      if (text !== "no") analysis.emit("proc.privilege", { type: "named", name: "a network device for ssh" });
      return;
    case "include":
      readSshConfig(value, run, route);
      return;
    default:
  }
}

/** The keys of the agent can be used from the other side. */
export function useAgent(run: ProgramRun): void {
  run.shell.analysis.emit("secret.use", { type: "named", name: "ssh agent" }, { note: "the other side may use the keys while connected" });
}

/** A library that ssh loads. */
export function applyLibrary(value: Value, run: ProgramRun): void {
  const { analysis } = run.shell;
  const resource = analysis.paths(value, run.state)[0];
  if (resource?.scope === "system") return;
  analysis.emit("proc.code", resource ?? { type: "named", name: "a library" }, { traits: ["hook"], note: "ssh loads code from this file" });
}

/** Hosts on the way: `user@a:22,b`. */
export function jump(value: Value, run: ProgramRun): void {
  const text = knownText(value);
  for (const host of text === undefined ? [value] : text.split(",").map((one) => textValue(one))) connect(host, run.context);
}

/** `-o Key=value` and `-o "Key value"`. */
export function readSshOption(option: Value, run: ProgramRun, route: SshRoute): void {
  const start = knownStart(option);
  const match = /^\s*([A-Za-z0-9]+)\s*[=\s]\s*/.exec(start);
  if (match === null) {
    if (knownText(option) === undefined) run.shell.analysis.unknown("an option of ssh is not known before it runs");
    return;
  }
  const rest = dropStart(option, match[0].length);
  const text = knownText(rest);
  const plain = text === undefined ? rest : textValue(text.trim().replace(/^"([^]*)"$/, "$1"), rest.flows);
  applySshOption(match[1]!, plain, run, route);
}

/** The file of `-F`: whatever in it runs commands counts, for whichever host it is meant. */
export function readSshConfig(file: Value, run: ProgramRun, route: SshRoute): void {
  const { analysis } = run.shell;
  if (knownText(file) === "none" || knownText(file) === "/dev/null") return;
  const isSecret = analysis.paths(file, run.state).some((resource) => resource.sets.includes("secrets"));
  if (isSecret) {
    // The user's own configuration is used, not shown.
    useCredential(file, run.context);
    return;
  }
  const content = readContent(file, run.state, analysis);
  const text = knownText(content);
  if (text === undefined) {
    analysis.unknown("the configuration file given to ssh cannot be read");
    return;
  }
  for (const line of text.split("\n").slice(0, 400)) {
    const [, key, rest = ""] = /^\s*([A-Za-z0-9]+)\s*[=\s]\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined) continue;
    const exec = /^match$/i.test(key) ? /\bexec\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))/i.exec(rest) : null;
    if (exec !== null) runLocal(textValue((exec[1] ?? exec[2]!).replace(/\\"/g, '"')), "Match exec", run);
    else if (!/^(?:host|match|hostname|include)$/i.test(key))
      applySshOption(
        key,
        withFlows(
          textValue(rest.replace(/^"(.*)"$/, "$1")),
          content.flows.filter((flow) => flow.from === "network"),
        ),
        run,
        route,
      );
  }
}

/** Options that ssh, scp and sftp share. */
export function applySharedOption(name: string, value: Value, run: ProgramRun, route: SshRoute): boolean {
  switch (name) {
    case "-o":
      readSshOption(value, run, route);
      return true;
    case "-F":
      readSshConfig(value, run, route);
      return true;
    case "-i":
      useCredential(value, run.context);
      return true;
    case "-J":
      jump(value, run);
      return true;
    case "-E":
      applyRole({ name: "w" }, value, run.context, name);
      return true;
    default:
      return false;
  }
}

/** `user@host` with its port as one address. */
export function destination(word: Value, port: Value | undefined): Value {
  const text = knownText(word);
  const number = knownText(port ?? EMPTY);
  if (text !== undefined && /^(?:[^@]+@)?[0-9a-f]*:[0-9a-f:.]+$/i.test(text)) return textValue(text.replace(/[^@]*$/, (address) => `[${address}]`));
  return number === undefined || number === "" || text === undefined || /:/.test(text) ? word : concat([word, textValue(`:${number}`)]);
}

/** What comes from the other side. */
export function remoteOutput(host: HostResource, output: Value): Value {
  const shown = output.flows.filter((flow) => flow.from === "secrets" || flow.from === "environment");
  return holeValue("any", `what ${host.host} prints`, [...shown, { from: "network", name: host.host }]);
}
