import type { HostResource } from "../../model/index.ts";
import { given, hasOption, optionValue } from "../arguments.ts";
import { Analysis } from "../analysis.ts";
import { ShellInterpreter } from "../evaluate.ts";
import { applyOptions, applyRoles, type ProgramRun } from "../program.ts";
import { useCredential } from "../roles.ts";
import { concat, EMPTY, holeValue, knownStart, knownText, mergeFlows, shownText, textValue, type Value } from "../value.ts";
import { isSecretVariable } from "../../catalog/index.ts";
import { giveMount, isHarmlessDevice, longMount, splitValue, volumeMount, type Mount } from "./mounts.ts";
import { runElsewhere } from "./wrappers.ts";

/** Capabilities with which a process leaves its container (capabilities(7), Docker's run reference). */
const WIDE_CAPABILITY = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|SYS_BOOT|DAC_READ_SEARCH|BPF|MAC_ADMIN|MAC_OVERRIDE)$/i;
/** Namespaces of the host that give sight of and power over its processes and users. */
const HOST_NAMESPACES = ["--pid", "--userns", "--cgroupns"];

function privilege(what: string, run: ProgramRun): void {
  run.shell.analysis.emit("proc.privilege", { type: "named", name: `container with ${what}` }, { traits: ["privileged"] });
}

/** Options that take down the wall between a container and the machine. */
function checkIsolation(run: ProgramRun): void {
  const { parsed } = run;
  if (hasOption(parsed, "--privileged")) privilege("all rights (--privileged)", run);
  if (hasOption(parsed, "--use-api-socket")) privilege("the engine's socket", run);
  if (hasOption(parsed, "--device-cgroup-rule")) privilege("access to devices", run);
  for (const { spec, value } of parsed.options) {
    if (value === undefined) continue;
    const text = knownText(value);
    if (HOST_NAMESPACES.includes(spec.name) && (text === "host" || text === undefined)) privilege(`the machine's own ${spec.name.slice(2)} namespace`, run);
    if (spec.name === "--cap-add" && (text === undefined || text.split(",").some((one) => WIDE_CAPABILITY.test(one.trim()))))
      privilege(`the capability ${shownText(value)}`, run);
    if (spec.name === "--security-opt" && (text === undefined || /unconfined/.test(text))) privilege(`${shownText(value)}`, run);
    if (spec.name === "--device") {
      const path = knownText(splitValue(value, ":")[0] ?? EMPTY);
      if (path === undefined || (path.startsWith("/") && !isHarmlessDevice(path))) privilege(`the device ${shownText(value)}`, run);
    }
  }
}

/** Variables of the container: a credential among them is used. */
function giveVariables(run: ProgramRun): void {
  const { analysis } = run.shell;
  for (const { value } of given(run.parsed, "-e", "--env", "--secret")) {
    if (value === undefined) continue;
    const start = knownStart(value);
    const name = /^[A-Za-z_]\w*/.exec(start)?.[0] ?? "?";
    const isPassedOn = knownText(value) === name && isSecretVariable(name);
    const isSecret = value.flows.some((flow) => flow.from === "secrets");
    if (isPassedOn || isSecret) analysis.emit("secret.use", { type: "named", name: `$${name}` }, { flows: value.flows, note: "given to a container" });
  }
}

/** Ports of the machine that lead into the container. */
function openPorts(run: ProgramRun): void {
  const { analysis } = run.shell;
  for (const { value } of given(run.parsed, "-p", "--publish")) {
    const text = value === undefined ? undefined : knownText(value);
    const isLocal = text !== undefined && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\]):/.test(text);
    const host: HostResource = isLocal ? { type: "host", host: "localhost", sets: ["loopback"] } : { type: "host", host: "*", sets: [] };
    analysis.emit("net.listen", host, { note: `port ${text ?? "?"} leads into a container` });
  }
  if (hasOption(run.parsed, "-P", "--publish-all")) analysis.emit("net.listen", { type: "host", host: "*", sets: [] });
}

function mountsOf(run: ProgramRun): readonly Mount[] {
  const { parsed } = run;
  const mounts = [
    ...given(parsed, "-v", "--volume").map(({ value }) => (value === undefined ? undefined : volumeMount(value))),
    ...given(parsed, "--mount").map(({ value }) => (value === undefined ? undefined : longMount(value))),
  ].filter((mount) => mount !== undefined);
  // With --rootfs the word in the place of the image is a folder that becomes the container's root.
  const [image] = parsed.positionals;
  return hasOption(parsed, "--rootfs") && image !== undefined ? [...mounts, { source: image, target: "/", isReadOnly: false }] : mounts;
}

/** Text with the container's paths as this machine has them. */
function onHost(value: Value, folders: readonly (readonly [string, string])[]): Value {
  return {
    ...value,
    pieces: value.pieces.map((piece) => {
      if (piece.type === "hole") return piece;
      let { text } = piece;
      for (const [target, source] of folders) {
        const parts = text.split(target);
        text = parts.reduce((done, part, n) => {
          if (n === 0) return part;
          const isStart = done === "" || /[\s"'=:;,(&|<>]$/.test(done);
          const isEnd = part === "" || /^[/\s"';:,)&|<>*]/.test(part);
          return done + (isStart && isEnd ? source : target) + part;
        });
      }
      return { ...piece, text };
    }),
  };
}

/**
 * What the command does to the folders of this machine that the container has: it is followed once more with
 * their own paths, and of that only what touches them counts.
 */
function followMounts(command: readonly Value[], mounts: readonly Mount[], run: ProgramRun): void {
  const { analysis } = run.shell;
  if (analysis.active.some(({ name }) => name === "container")) return;
  const shared = mounts.flatMap((mount) => {
    if (mount.target === undefined || mount.target.length < 2) return [];
    const [resource, ...others] = analysis.paths(mount.source, run.state);
    if (resource === undefined || others.length > 0 || resource.scope === "unknown" || resource.isPattern === true) return [];
    return [{ target: mount.target.replace(/\/+$/, ""), source: resource.path, isReadOnly: mount.isReadOnly }];
  });
  if (shared.length === 0 || shared.length > 8) return;
  const workdir = knownText(optionValue(run.parsed, "-w", "--workdir", "--workingdir") ?? EMPTY) ?? "";
  const folders = shared.map(({ target, source }) => [target, source] as const);
  const own = run.state.copy();
  own.variables.clear();
  own.functions.clear();
  const home = workdir === "" ? undefined : knownText(onHost(textValue(workdir), folders));
  const words = command.map((word) => onHost(word, folders));
  const isMapped = words.some((word, n) => shownText(word) !== shownText(command[n]!));
  if (!isMapped && (home === undefined || home === workdir)) return;
  own.setFolders([home ?? "/nowhere"]);
  const inner = new Analysis(analysis.world);
  inner.active.push({ name: "container", forks: 0 });
  new ShellInterpreter(inner).runWords(words, own, run.streams.input);
  for (const effect of inner.effects) {
    const { resource } = effect;
    if (resource.type !== "path" || !effect.kind.startsWith("fs.")) continue;
    const mount = shared.find(({ source }) => resource.path === source || resource.path.startsWith(source === "/" ? source : `${source}/`));
    if (mount === undefined || (mount.isReadOnly && effect.kind !== "fs.read")) continue;
    analysis.emit(effect.kind, resource, {
      traits: effect.traits,
      flows: effect.flows,
      certainty: effect.certainty,
      note: effect.note ?? "in a folder that the container shares with this machine",
    });
  }
}

/** Options, the recipe's aside, that change neither what is taken nor where it goes. */
const PLAIN_BUILD =
  /^(?:--load|--pull|--no-cache|--rm|--force-rm|--squash|--compress|--quiet|-q|-D|-t|--tag|--build-arg|--target|--platform|--label|--cache-from|--progress|--add-host|--provenance|--sbom|--shm-size|--ulimit|-m|--memory|--format|--iidfile|--metadata-file|--ignorefile|-f|--file)$/;

/** Variables that say which engine or builder is asked, or where that is written. */
const ENGINE_VARIABLES = [
  "DOCKER_HOST",
  "DOCKER_CONTEXT",
  "DOCKER_CONFIG",
  "CONTAINER_HOST",
  "CONTAINER_CONNECTION",
  "CONTAINERS_CONF",
  "CONTAINERS_CONF_OVERRIDE",
  "CONTAINERD_ADDRESS",
  "BUILDX_BUILDER",
  "BUILDX_CONFIG",
  "BUILDKIT_HOST",
];

/** The command line, a variable or a command before leaves it open whether the engine is this machine's. */
function mayBeElsewhere({ outer, shell, state }: ProgramRun): boolean {
  if ((outer ?? []).some(({ spec }) => /^(?:-H|--host|-c|--context|--connection|--url|--builder)$/.test(spec.name))) return true;
  const isNamed = ENGINE_VARIABLES.some((name) => {
    const variable = state.variables.get(name);
    return variable !== undefined && variable.isUnset !== true && !/^(?:default)?$/.test(knownText(variable.value) ?? "?");
  });
  return (
    isNamed ||
    shell.analysis.effects.some(
      ({ resource }) => resource.type === "cloud" && resource.provider === "docker" && /^(?:context|buildx|system) (?!build$)/.test(resource.operation),
    )
  );
}

/**
 * `docker build .`: of the project's own folder the engine takes what the project's own Dockerfile copies, into an image of this machine; nothing of it is
 * shown. Any other folder, another recipe or an image that goes elsewhere takes the folder as a whole.
 */
export function dockerBuild(run: ProgramRun): Value {
  const { parsed, shell, state } = run;
  const { session, locator } = shell.analysis.world;
  const isOwn = (word: Value): boolean => {
    const found = shell.analysis.paths(word, state);
    return found.length > 0 && found.every(({ scope, path }) => scope === "workspace" && !shell.analysis.overlay.has(path) && !session.isWritten(path));
  };
  const files = given(parsed, "-f", "--file").map(({ value }) => value ?? EMPTY);
  const recipes = files.length > 0 ? files : ["Dockerfile", "Containerfile"].map((name) => textValue(name));
  const isLocal =
    !mayBeElsewhere(run) &&
    [...parsed.options.map(({ spec }) => spec.name), ...parsed.unlisted.map(({ name }) => name)].every((name) => PLAIN_BUILD.test(name));
  const isPlain =
    isLocal &&
    locator.root !== "/" &&
    parsed.positionals.length === 1 &&
    [...parsed.positionals, ...recipes].every((word) => knownText(word) !== "-" && isOwn(word));
  if (!isPlain) return applyRoles(run);
  const spec = {
    ...run.spec,
    positionals: run.spec.positionals.map((one) => (one.role.name === "R" ? { ...one, role: { ...one.role, name: "M" as const } } : one)),
  };
  return applyRoles({ ...run, spec });
}

/** `docker run IMAGE CMD`: what the container gets of this machine, and what is run in it. */
export function dockerRun(run: ProgramRun): Value {
  const { parsed, shell, spec } = run;
  const { analysis } = shell;
  const [image, ...words] = parsed.positionals;
  const output = holeValue("any", "what the container prints");
  if (parsed.isDry) return output;
  const name = spec.path.join(" ");
  if (parsed.unlisted.length > 0 && !spec.isLenient)
    analysis.unknown(`the option \`${parsed.unlisted[0]!.name.slice(0, 40)}\` of \`${name}\` is not in the catalog`);
  if (parsed.openWords.length > 0) analysis.unknown(`arguments of \`${name}\` that may be options are not known before it runs`);
  const environment = given(parsed, "--env-file", "--env-from-file", "--authfile");
  for (const { value } of environment) if (value !== undefined) useCredential(value, run.context);
  applyOptions({ ...run, parsed: { ...parsed, options: parsed.options.filter((option) => !environment.includes(option)) } });
  analysis.emit("infra.change", {
    type: "cloud",
    provider: "docker",
    operation: spec.path.slice(1).join(" "),
    target: image === undefined ? "?" : shownText(image).slice(0, 120),
  });
  checkIsolation(run);
  giveVariables(run);
  openPorts(run);
  const mounts = mountsOf(run);
  for (const mount of mounts) giveMount(mount, run);
  const entrypoint = optionValue(parsed, "--entrypoint");
  const isReplaced = entrypoint !== undefined && knownText(entrypoint) !== "";
  const command = isReplaced ? [entrypoint, ...words] : words;
  if (command.length === 0) return output;
  // An image may have a program of its own that takes these words; a first word that is an option certainly goes to it.
  if (knownStart(command[0]!).startsWith("-")) return output;
  followMounts(command, mounts, run);
  const printed = runElsewhere(command, run);
  const shared = mounts.length === 0 ? [] : [{ from: "outside" as const, name: "a folder given to the container" }];
  return { pieces: concat([printed, output]).pieces, flows: mergeFlows(printed.flows, shared) };
}
