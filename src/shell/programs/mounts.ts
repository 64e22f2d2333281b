import type { PathResource } from "../../model/index.ts";
import { readContent, readTree } from "../files.ts";
import type { ProgramRun } from "../program.ts";
import { concat, knownStart, knownText, shownText, textValue, type Value } from "../value.ts";

/** A folder or file of this machine that a container gets. */
export interface Mount {
  readonly source: Value;
  /** Path in the container, where known. */
  readonly target: string | undefined;
  readonly isReadOnly: boolean;
}

/** Splits a value at a literal character; holes stay in the part they stand in. */
export function splitValue(value: Value, mark: string): readonly Value[] {
  const parts: Value[][] = [[]];
  for (const piece of value.pieces) {
    if (piece.type === "hole") {
      parts.at(-1)!.push({ pieces: [piece], flows: value.flows });
      continue;
    }
    piece.text.split(mark).forEach((text, n) => {
      if (n > 0) parts.push([]);
      if (text !== "") parts.at(-1)!.push(textValue(text, value.flows));
    });
  }
  return parts.map((part) => concat(part.length === 0 ? [textValue("")] : part));
}

/** `SOURCE:TARGET[:OPTIONS]` of `-v`; a name without slash is a volume of the engine, not a folder of this machine. */
export function volumeMount(value: Value): Mount | undefined {
  let parts = splitValue(value, ":");
  // A Windows drive letter is part of the path.
  const [drive, rest] = parts;
  if (drive !== undefined && rest !== undefined && /^[A-Za-z]$/.test(knownText(drive) ?? "") && /^[\\/]/.test(knownStart(rest))) {
    parts = [concat([drive, textValue(":"), rest]), ...parts.slice(2)];
  }
  const [source, target, options] = parts;
  if (source === undefined || (target === undefined && knownText(source) !== undefined)) return undefined;
  if (/^[A-Za-z0-9][\w.-]*$/.test(knownText(source) ?? "")) return undefined;
  return {
    source,
    target: target === undefined ? undefined : knownText(target),
    isReadOnly: /(?:^|,)(?:ro|readonly)(?:,|$)/.test(knownText(options ?? textValue("")) ?? ""),
  };
}

/** `type=bind,source=PATH,target=PATH[,readonly]` of `--mount`. */
export function longMount(value: Value): Mount | undefined {
  let source: Value | undefined;
  let target: string | undefined;
  let type = "volume";
  let isReadOnly = false;
  for (const part of splitValue(value, ",")) {
    const start = knownStart(part);
    const [key = textValue(""), ...rest] = splitValue(part, "=");
    const own = concat(rest.length === 0 ? [textValue("")] : rest.flatMap((one, n) => (n === 0 ? [one] : [textValue("="), one])));
    const name = knownText(key);
    if (name === "type") type = knownText(own) ?? "bind";
    else if (name === "source" || name === "src") source = own;
    else if (name === "target" || name === "destination" || name === "dst") target = knownText(own);
    else if (name === "ro" || name === "readonly") isReadOnly = !/=(?:false|0)$/.test(start);
    // A part that is not known may be the source.
    else if (name === undefined) source ??= part;
  }
  if (source === undefined) return undefined;
  const isNamed = type === "volume" && /^[A-Za-z0-9][\w.-]*$/.test(knownText(source) ?? "");
  return type === "tmpfs" || isNamed ? undefined : { source, target, isReadOnly };
}

/** Places through which a container rules the machine when it may write there, or, at their top, read there. */
const HOST_CONTROL =
  /^\/(?:bin|boot|dev|efi|etc|lib|lib32|lib64|proc|root|run|sbin|sys|usr|var\/(?:run|log|spool|lib\/(?:docker|containerd|containers|kubelet|systemd|dpkg|cloud))|System|Library|private\/etc)(?:\/|$)/;
/** Files and folders below them that containers are given for good reasons. */
const HARMLESS =
  /^\/(?:etc\/(?:localtime|timezone|hosts|hostname|resolv\.conf|os-release|machine-id|ssl\/certs(?:\/.*)?|ca-certificates(?:\/.*)?|pki\/ca-trust(?:\/.*)?)|usr\/(?:share|local\/share|src)(?:\/.*)?|lib\/modules|sys\/fs\/cgroup|run\/udev|var\/run\/utmp|proc\/(?:cpuinfo|meminfo|version|stat|uptime|loadavg))$/;
const HARMLESS_DEVICE =
  /^\/dev\/(?:null|zero|u?random|shm|dri(?:\/.*)?|kvm|fuse|snd(?:\/.*)?|net\/tun|nvidia[\w-]*|video\d*|tty(?:USB|ACM)\d+|bus\/usb(?:\/.*)?|kfd|vhost-net)$/;
const CONTROL_SETS = ["sockets", "devices", "privilege"];
const GUARDED_SETS = ["guard", "agent-config", "git-internals", "persistence"];

/** A device that gives no power over the machine. */
export function isHarmlessDevice(path: string): boolean {
  return HARMLESS_DEVICE.test(path);
}

/** True when having this path in a container is power over the machine. */
function rulesHost(resource: PathResource, isReadOnly: boolean, run: ProgramRun): boolean {
  const { path, sets } = resource;
  const { facts, locator } = run.shell.analysis.world;
  if (path === "/" || path === facts.home || facts.home.startsWith(`${path}/`)) return true;
  if (path !== locator.root && locator.root.startsWith(`${path}/`)) return true;
  if (HARMLESS_DEVICE.test(path)) return false;
  if (HARMLESS.test(path) && isReadOnly) return false;
  if (/^\/etc\/(?:localtime|timezone|hosts|resolv\.conf)$/.test(path)) return false;
  if (sets.some((name) => CONTROL_SETS.includes(name))) return true;
  if (!HOST_CONTROL.test(path)) return false;
  // Below the top, what is only read is a matter of reading.
  return !isReadOnly || path.split("/").length <= 2 || /^\/(?:dev|proc|sys|root|run|var\/run|var\/lib)\//.test(path);
}

/** A part of this machine is given to a container: what that lets the container do. */
export function giveMount(mount: Mount, run: ProgramRun): void {
  const { analysis } = run.shell;
  const { source } = mount;
  const text = knownText(source);
  const home = analysis.world.facts.home;
  const value = text?.startsWith("~") === true ? textValue(home + text.slice(1)) : source;
  for (const resource of analysis.paths(value, run.state)) {
    if (resource.scope === "unknown") {
      if (resource.sets.includes("secrets")) analysis.emit("fs.read", resource, { note: "given to a container" });
      analysis.unknown(`which folder of this machine \`${shownText(source).slice(0, 80)}\` gives to the container is not known`);
      continue;
    }
    if (rulesHost(resource, mount.isReadOnly, run)) {
      analysis.emit(
        "proc.privilege",
        { type: "named", name: `host mount ${resource.path}` },
        { traits: ["privileged"], note: "a container with this part of the machine can act outside of itself" },
      );
      continue;
    }
    if (resource.scope === "workspace" || resource.scope === "temp") {
      if (resource.sets.includes("secrets")) readContent(value, run.state, analysis);
      const isGuarded = !mount.isReadOnly && resource.sets.some((name) => GUARDED_SETS.includes(name));
      if (isGuarded) analysis.emit("fs.write", resource, { certainty: "possible", note: "the container may write it" });
      continue;
    }
    if (resource.scope === "device") continue;
    readTree(value, run.state, analysis, false);
    if (!mount.isReadOnly) analysis.emit("fs.write", resource, { certainty: "possible", traits: ["recursive"], note: "the container may write it" });
  }
}
