import type { HostResource } from "../../model/index.ts";
import { given, hasOption, optionValue } from "../arguments.ts";
import { applyOptions, type ProgramRun } from "../program.ts";
import { applyRole, connect, remotePart } from "../roles.ts";
import { concat, EMPTY, holeValue, knownText, quoted, textValue, type Value } from "../value.ts";
import { applyLibrary, applySharedOption, destination, forward, remoteOutput, useAgent, type SshRoute } from "./ssh-options.ts";
import { sentFlows, writeHere } from "./rsync.ts";
import { runElsewhere } from "./wrappers.ts";

/** Options of ssh before the destination. */
function applySshOptions(run: ProgramRun, route: SshRoute): void {
  const { parsed } = run;
  for (const { spec, value } of parsed.options) {
    if (value === undefined || applySharedOption(spec.name, value, run, route)) continue;
    if (spec.name === "-R") forward("remote", value, run);
    else if (spec.name === "-L" || spec.name === "-D") forward("local", value, run);
    else if (spec.name === "-W") connect(value, run.context);
    else if (spec.name === "-I") applyLibrary(value, run);
    else if (spec.name === "-w") run.shell.analysis.emit("proc.privilege", { type: "named", name: "a network device for ssh" });
  }
  if (hasOption(parsed, "-A")) useAgent(run);
}

/** The command that the other side gets: its shell reads the words joined by spaces. */
function remoteText(words: readonly Value[]): Value {
  return concat(words.flatMap((word, n) => (n === 0 ? [quoted(word)] : [textValue(" "), quoted(word)])));
}

/** Runs shell text on the other side; this machine itself when it is only reached by another way. */
function runThere(words: readonly Value[], host: HostResource, run: ProgramRun): Value {
  const { shell, state, streams } = run;
  if (!host.sets.includes("loopback")) return runElsewhere(words, run);
  const own = state.copy();
  own.setFolders([shell.analysis.world.facts.home]);
  return shell.runWords(words, own, streams.input);
}

/** `ssh HOST [COMMAND]`. */
export function ssh(run: ProgramRun): Value {
  const { parsed, shell, spec, streams, context } = run;
  const { analysis } = shell;
  if (hasOption(parsed, "-V", "-Q") || parsed.isDry) return holeValue("line", "a version");
  for (const { name } of parsed.unlisted) analysis.unknown(`the option \`${name}\` of \`${spec.path[0]!}\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown(`arguments of \`${spec.path[0]!}\` that may be options are not known before it runs`);
  const route: SshRoute = {};
  applySshOptions(run, route);
  const [target, ...words] = parsed.positionals;
  if (target === undefined) return EMPTY;
  const rest = knownText(words[0] ?? EMPTY) === "--" ? words.slice(1) : words;
  // Options may also stand between the destination and the command.
  const again = rest === words && rest.length > 0 && /^-[A-Za-z]/.test(knownText(rest[0]!) ?? "");
  if (again) return applyPlainSsh(run, rest, target);
  const host = connect(destination(target, optionValue(parsed, "-p")), context);
  const real = route.hostName === undefined ? host : connect(destination(route.hostName, optionValue(parsed, "-p")), context);
  const flows = streams.input?.flows ?? [];
  if (flows.length > 0) analysis.emit("net.send", real, { flows, traits: context.traits });
  const isSilent = hasOption(parsed, "-N", "-G", "-O") || given(parsed, "-W").length > 0;
  const text = rest.length > 0 ? remoteText(rest) : route.remoteCommand;
  if (isSilent || (text === undefined && streams.input === undefined)) return remoteOutput(real, EMPTY);
  // `-s` names a subsystem, which is no command.
  if (hasOption(parsed, "-s")) return remoteOutput(real, EMPTY);
  const command = text === undefined ? [textValue("sh")] : [textValue("sh"), textValue("-c"), text];
  return remoteOutput(real, runThere(command, real, run));
}

/** Words after the destination are options again: ssh reads on. */
function applyPlainSsh(run: ProgramRun, rest: readonly Value[], target: Value): Value {
  const at = run.args.indexOf(target);
  const before = at === -1 ? [] : run.args.slice(0, at);
  return run.shell.runWords([textValue(run.name), ...before, ...optionsFirst(rest, target, run)], run.state.copy(), run.streams.input);
}

/** Moves the options that follow the destination in front of it. */
function optionsFirst(rest: readonly Value[], target: Value, run: ProgramRun): readonly Value[] {
  let at = 0;
  while (at < rest.length) {
    const text = knownText(rest[at]!) ?? "";
    if (text === "--") return [...rest.slice(0, at), textValue("--"), target, ...rest.slice(at + 1)];
    if (!/^-[A-Za-z0-9]/.test(text)) break;
    const last = run.spec.options.get(`-${text.at(-1)!}`);
    const first = run.spec.options.get(text.slice(0, 2));
    at += (first?.value === "required" && text.length === 2) || (first?.value !== "required" && last?.value === "required") ? 2 : 1;
  }
  return [...rest.slice(0, at), target, ...rest.slice(at)];
}

/** `scp`: copies by ssh, with its options. */
export function scp(run: ProgramRun): Value {
  const { parsed } = run;
  const route: SshRoute = {};
  const kept = parsed.options.filter(({ spec, value }) => value === undefined || !applySharedOption(spec.name, value, run, route));
  if (route.hostName !== undefined) {
    const host = connect(route.hostName, run.context);
    run.shell.analysis.emit("net.send", host, { note: "the connection goes to another host than the one that is named" });
  }
  applyOptions({ ...run, parsed: { ...parsed, options: kept } });
  for (const { name } of parsed.unlisted) run.shell.analysis.unknown(`the option \`${name}\` of \`scp\` is not in the catalog`);
  const target = parsed.positionals.at(-1);
  // With one word there is nothing to copy.
  if (target === undefined || parsed.positionals.length < 2) return EMPTY;
  const sources = parsed.positionals.slice(0, -1);
  for (const source of sources) applyRole({ name: "rr" }, source, run.context);
  if (remotePart(target) === undefined) writeHere(sources, target, run);
  else run.shell.analysis.emit("net.send", connect(remotePart(target)!.host, run.context), { flows: sentFlows(sources, run) });
  return EMPTY;
}
