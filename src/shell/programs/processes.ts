import type { Trait } from "../../model/index.ts";
import { hasOption, optionValue, parseArguments } from "../arguments.ts";
import { readContent } from "../files.ts";
import { applyOptions, applySubcommand, assignRoles, type ProgramRun } from "../program.ts";
import { applyRole } from "../roles.ts";
import { GUARD_NAME, signalProcesses } from "../signals.ts";
import { EMPTY, holeValue, knownText, shownText, type Value } from "../value.ts";

/** Services that protect or watch the machine: without them others can do what they like. */
const PROTECTION =
  /^(?:ufw|firewalld|iptables|ip6tables|nftables|apparmor|selinux-.*|auditd|rsyslog|syslog-ng|systemd-journald|fail2ban|crowdsec|clamav-.*|falcon-sensor|osqueryd|wazuh-agent|ossec.*|falco|aide|tripwire|snort|suricata|sshguard|usbguard|unattended-upgrades|mdatp|sentinelone|cbdaemon|auditbeat|filebeat|elastic-agent)(?:\.service|\.socket)?$/;

/** `/bin/kill`; the shell's own `kill` does the same. */
export function kill(run: ProgramRun): Value {
  if (run.parsed.isDry && run.args.some((arg) => /^--(?:help|version)$/.test(knownText(arg) ?? ""))) return holeValue("any", "help text");
  signalProcesses(run.args, run.shell);
  return EMPTY;
}

/** `pkill`, `killall` and relatives: processes by name, by user, or all. */
export function killByName(run: ProgramRun): Value {
  const { shell, spec } = run;
  // `-KILL` is a signal, not letters of options.
  const words = run.args.filter((arg) => !/^-(?:SIG)?[A-Z]{3,}\d?$|^-\d+$/.test(knownText(arg) ?? ""));
  const parsed = parseArguments(spec, words);
  if (parsed.isDry) return holeValue("any", "help text");
  const isSignalZero =
    run.args.some((arg) => /^(?:-0|--signal=0)$/.test(knownText(arg) ?? "")) || knownText(optionValue(parsed, "--signal", "-s") ?? EMPTY) === "0";
  if (isSignalZero || run.args.some((arg) => /^(?:-l|-L|--list|--table)$/.test(knownText(arg) ?? ""))) return holeValue("any", "names of signals");
  for (const { spec: option, value } of parsed.options) {
    if (value !== undefined && ["r", "w"].includes(option.role.name)) applyRole(option.role, value, run.context, option.name);
  }
  const names = parsed.positionals;
  const isByUser = hasOption(parsed, "-u", "-U", "--user", "--euid", "--uid", "-g", "-G", "-t", "--terminal");
  const isEverything = names.some((name) => /^(?:[.^$*]*|\.\+|\[[^\]]*\]|init|systemd|launchd)$/.test(knownText(name) ?? "x"));
  const isInverted = hasOption(parsed, "-v", "--inverse");
  if (
    names.length === 0 &&
    !isByUser &&
    spec.path[0] !== "killall5" &&
    !hasOption(parsed, "-F", "--pidfile", "-P", "--parent", "-n", "-o", "--newest", "--oldest", "-r", "--runstates")
  )
    return EMPTY;
  const isWide = isEverything || isInverted || (names.length === 0 && isByUser) || spec.path[0] === "killall5";
  const shown = names.map(shownText).join(" ") || "processes that the options select";
  const traits: Trait[] = [...(isWide ? (["wide"] as const) : []), ...(GUARD_NAME.test(shown) ? (["guard"] as const) : [])];
  shell.analysis.emit("proc.kill", { type: "process", target: shown.slice(0, 160) }, { traits });
  return EMPTY;
}

/** `pgrep`, `pidof`: numbers of processes, which keep the name they were looked up by. */
export function processIds(run: ProgramRun): Value {
  const { parsed } = run;
  applyOptions(run);
  if (parsed.isDry || hasOption(parsed, "-l", "-a", "--list-name", "--list-full")) return holeValue("any", "names of processes");
  return holeValue("number", `the process id of \`${parsed.positionals.map(shownText).join(" ").slice(0, 80)}\``);
}

/** `ps`: with `e` among BSD options, or `-E` on macOS, it shows the environments of processes. */
export function ps(run: ProgramRun): Value {
  const { parsed, shell } = run;
  const output = holeValue("any", "the list of processes");
  if (parsed.isDry) return output;
  applyOptions(run);
  // BSD options have no dash; `U`, `p`, `t`, `o`, `k` take the next word.
  let takesNext = false;
  let shows =
    hasOption(parsed, "-E") ||
    parsed.options.some(({ spec, value }) => /^(?:-o|-O|--format)$/.test(spec.name) && /\benv/i.test(knownText(value ?? EMPTY) ?? ""));
  for (const word of parsed.positionals) {
    const text = knownText(word);
    if (text === undefined) shell.analysis.unknown("options of `ps` that are not known before it runs");
    else if (!takesNext && /^[A-Za-z]+$/.test(text) && text.includes("e")) shows = true;
    takesNext = text !== undefined && !takesNext && /^[A-Za-z]*[UpqtoOkN]$/.test(text);
  }
  if (!shows) return output;
  shell.analysis.emit(
    "secret.use",
    { type: "named", name: "the environment of processes" },
    { traits: ["discloses", "environment"], note: "variables of running processes are shown" },
  );
  return holeValue("any", "the list of processes with their environments", [{ from: "environment", name: "ps" }]);
}

/** `sysctl`: reads settings of the kernel, or changes them. */
export function sysctl(run: ProgramRun): Value {
  const { parsed, shell, context } = run;
  const { analysis } = shell;
  if (parsed.isDry) return holeValue("any", "help text");
  for (const { name } of parsed.unlisted) analysis.unknown(`the option \`${name}\` of \`sysctl\` is not in the catalog`);
  const isLoad = hasOption(parsed, "-p", "--load", "--system", "-f");
  for (const { spec, value } of parsed.options) if (value !== undefined && spec.role.name === "r") applyRole({ name: "r" }, value, context, spec.name);
  if (isLoad) for (const file of parsed.positionals) applyRole({ name: "r" }, file, context);
  const changes = isLoad ? [] : parsed.positionals.filter((word) => (knownText(word) ?? shownText(word)).includes("=") || hasOption(parsed, "-w", "--write"));
  if (isLoad || changes.length > 0) {
    const what = isLoad ? "settings of the kernel" : changes.map(shownText).join(" ").slice(0, 120);
    analysis.emit("fs.write", { type: "path", path: "/proc/sys", scope: "device", sets: ["devices"] }, { note: what });
    analysis.emit("proc.privilege", { type: "named", name: `sysctl ${what}` });
  }
  return holeValue("line", "settings of the kernel");
}

/** Verbs that stop a service, in any of the service managers. */
const STOPPING = /^(?:stop|disable|mask|kill|down|remove|del|delete|freeze|exit|force-stop|bootout)$/;
const STARTING = /^(?:start|restart|reload|force-reload|try-restart|reload-or-restart|condrestart|condreload|up|once|zap|signal)$/;
const LOOKING = /^(?:status|list|show|check|help|version|configtest|describe|--status-all)$/;

/** Services by name; those that protect the machine, and this product's own, are more than a service. */
function protectedServices(verb: string, services: readonly Value[], run: ProgramRun): readonly Trait[] {
  const names = services.map((service) => knownText(service) ?? shownText(service));
  if (STOPPING.test(verb) && names.some((name) => PROTECTION.test(name))) {
    run.shell.analysis.emit(
      "proc.privilege",
      { type: "named", name: `${verb} ${names.join(" ")}` },
      { note: "a service that protects or watches the machine is switched off" },
    );
  }
  return names.some((name) => GUARD_NAME.test(name)) ? ["guard"] : [];
}

/** `systemctl VERB UNIT`: the catalog's line of the verb, with regard to what the unit is for. */
export function systemctl(run: ProgramRun): Value {
  const { parsed, shell } = run;
  if (/^(?:service|rc-service|invoke-rc\.d)$/.test(run.spec.path[0]!)) return service(run, 1);
  if (run.spec.path[0] !== "systemctl") return service(run, 0);
  const [selector, ...rest] = parsed.positionals;
  if (selector === undefined) {
    applyOptions(run);
    return holeValue("any", "the list of units");
  }
  const verb = knownText(selector) ?? "?";
  const services = rest.filter((word) => !(knownText(word) ?? "x").startsWith("-"));
  const traits = protectedServices(verb, services, run);
  const isStopNow = verb === "disable" && rest.some((word) => knownText(word) === "--now");
  if (isStopNow) shell.analysis.emit("proc.kill", { type: "process", target: services.map(shownText).join(" ") }, { traits });
  const showsVariables = verb === "show" && rest.some((word) => /\bEnvironment\b/.test(knownText(word) ?? ""));
  const output = shell.analysis.withTraits(traits, () => applySubcommand(run));
  return showsVariables ? holeValue("any", "variables of a service", [{ from: "environment", name: "systemctl" }]) : output;
}

/** `service NAME VERB` (`at` 1) and `sv VERB NAME` (`at` 0). */
function service(run: ProgramRun, at: 0 | 1): Value {
  const { parsed, shell } = run;
  const { analysis } = shell;
  const output = holeValue("any", "the state of services");
  if (parsed.isDry) return output;
  applyOptions(run);
  const words = parsed.positionals;
  const verb = words[at] === undefined ? undefined : knownText(words[at]);
  if (words.length === 0 || (words[at] === undefined && at === 1) || (verb !== undefined && LOOKING.test(verb))) return output;
  const services = at === 1 ? words.slice(0, 1) : words.slice(1);
  const traits = protectedServices(verb ?? "?", services, run);
  const target = services.map(shownText).join(" ");
  if (verb === undefined) analysis.unknown(`what \`${run.spec.path[0]!}\` does to the service is not known`);
  else if (STARTING.test(verb) && verb.endsWith("start") && !verb.includes("re"))
    analysis.emit("infra.change", { type: "cloud", provider: "services", operation: verb, target }, { traits });
  else analysis.emit("proc.kill", { type: "process", target: `${verb} ${target}`.trim() }, { traits });
  return output;
}

/** `crontab`: shows the table of jobs, or replaces it. */
export function crontab(run: ProgramRun): Value {
  const { parsed, shell, state, streams } = run;
  const { analysis } = shell;
  if (hasOption(parsed, "-l")) return holeValue("any", "the table of jobs", [{ from: "outside", name: "crontab" }]);
  if (parsed.isDry || hasOption(parsed, "-V")) return holeValue("any", "help text");
  for (const { name } of parsed.unlisted) analysis.unknown(`the option \`${name}\` of \`crontab\` is not in the catalog`);
  const user = optionValue(parsed, "-u");
  const own: Trait[] = user === undefined || knownText(user) === analysis.world.facts.user ? [] : ["privileged"];
  const resource = { type: "named", name: "crontab" } as const;
  if (hasOption(parsed, "-r")) {
    analysis.emit("proc.persist", resource, { traits: [...own, "lossy"], note: "all jobs are removed" });
    return EMPTY;
  }
  if (hasOption(parsed, "-e")) {
    analysis.emit("proc.persist", resource, { traits: own, note: "the table of jobs is edited" });
    return EMPTY;
  }
  const [file] = assignRoles(run).map(({ value }) => value);
  const isInput = file === undefined || knownText(file) === "-";
  const content = isInput ? (streams.input ?? EMPTY) : readContent(file, state, analysis);
  analysis.emit("proc.persist", resource, { traits: own, flows: content.flows, note: "the jobs of the table run later by themselves" });
  followJobs(content, run);
  return EMPTY;
}

/** What the jobs of a table do, once. */
function followJobs(content: Value, run: ProgramRun): void {
  const text = knownText(content);
  if (text === undefined) return;
  for (const line of text.split("\n").slice(0, 20)) {
    const job = /^\s*(?:@\w+|(?:[\d*,/-]+\s+){4}[\w*,/-]+)\s+(\S.*)$/.exec(line)?.[1];
    if (job !== undefined) run.shell.runText(job.replace(/(?<!\\)%/g, "\n"), run.state.copy(), "a job of the table");
  }
}
