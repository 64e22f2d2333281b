import { packageSource, programName } from "../../servers/index.ts";
import type { ServerTransport } from "../../traffic.ts";
import type { ConfigRemark } from "./command-rules.ts";

type Stdio = Extract<ServerTransport, { type: "stdio" }>;

/** Names that documentation puts where a person's would stand. */
const STAND_IN = /^(?:your?[-_ ]?(?:user(?:name)?|name)?|user(?:name)?|you|me|name|<.*>|\{.*\}|\[.*\]|\.{3}|xxx|example|path)$/i;

/** How much of a disk a folder is, where it is too much: a whole disk, a home, keys. */
function tooMuch(given: string): string | undefined {
  const path = given
    .replace(/^file:\/\//, "")
    .replace(/^["']|["']$/g, "")
    .replaceAll("\\\\", "\\");
  if (/^(?:\/|\/\.|\/\*|[A-Za-z]:[\\/]?|\/host)$/.test(path)) return "the whole disk";
  const trimmed = path.replace(/[\\/]+$/, "");
  if (/^(?:~|\$HOME|\$\{HOME\}|\$\{env:HOME\}|%USERPROFILE%|\$env:USERPROFILE|\/root|\$\{userHome\})$/i.test(trimmed)) return "the whole home folder";
  const home = /^(?:\/home|\/Users|[A-Za-z]:[\\/]Users)[\\/]([^\\/]+)$/i.exec(trimmed)?.[1];
  if (home !== undefined && !STAND_IN.test(home)) return "the whole home folder";
  if (/^(?:\/home|\/Users|[A-Za-z]:[\\/]Users)$/i.test(trimmed)) return "the homes of all users";
  if (/^(?:\/etc|\/var|\/usr|\/proc|\/sys|\/dev|\/boot|\/opt|\/private|[A-Za-z]:[\\/]Windows)$/i.test(trimmed)) return "a folder of the system";
  if (
    /[\\/]\.(?:ssh|aws|gnupg|kube|docker|config|password-store|mozilla)(?:[\\/]|$)/.test(trimmed) ||
    /[\\/]\.(?:env|netrc|git-credentials|npmrc|pypirc)$/.test(trimmed)
  )
    return "a folder of keys and credentials";
  return undefined;
}

const FILES_SERVER = /file-?system|(?:^|[-_/@])(?:fs|files?|desktop-commander|git|obsidian|everything|markdownify|commander|terminal|shell)(?:$|[-_/@])/i;
const OUT_OF_CONTAINER: readonly (readonly [RegExp, string])[] = [
  [/^--privileged(?:=true)?$/, "the container may do what the machine may"],
  [/^--(?:pid|ipc|uts|userns|cgroupns)=host$/, "the container shares a namespace with the machine"],
  [/^--(?:net|network)=host$/, "the container is on the network as the machine is"],
  [/^--cap-add=(?:ALL|SYS_\w+|NET_ADMIN|DAC_\w+|SETUID|BPF|PERFMON)$/i, "the container gets a capability that leads out of it"],
  [/^--security-opt=(?:seccomp|apparmor)[=:]unconfined$|^--security-opt=label[=:]disable$/, "the container's confinement is taken off"],
  [/^--device=/, "the container gets a device of the machine"],
];
/** Grave by themselves; sharing the network is usual for local databases. */
const GRAVE = /^--(?:privileged|pid|cap-add|security-opt|device|ipc|userns)/;

/** Options with their values joined, so that `--net host` reads as `--net=host`. */
function joined(args: readonly string[]): readonly (readonly [word: string, index: number])[] {
  const out: (readonly [string, number])[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    const next = args[i + 1];
    if (/^(?:--(?:pid|ipc|uts|userns|cgroupns|net|network|cap-add|security-opt|device|volume|mount)|-v)$/.test(word) && next !== undefined) {
      out.push([`${word}=${next}`, i]);
      i += 1;
    } else out.push([word, i]);
  }
  return out;
}

function mountSource(word: string): string | undefined {
  const [, value] = /^(?:-v|--volume)=?(.+)$/.exec(word) ?? [];
  if (value !== undefined) {
    const [, source] = /^([A-Za-z]:[\\/][^:]*|[^:]*):/.exec(value) ?? [];
    return source ?? value;
  }
  const [, mount] = /^--mount=(.+)$/.exec(word) ?? [];
  return mount === undefined ? undefined : /(?:^|,)(?:src|source)=([^,]+)/.exec(mount)?.[1];
}

function containerRules(args: readonly string[]): ConfigRemark[] {
  const out: ConfigRemark[] = [];
  for (const [word, index] of joined(args)) {
    const path = `/args/${index}`;
    const found = OUT_OF_CONTAINER.find(([pattern]) => pattern.test(word));
    if (found !== undefined) out.push({ rule: "out-of-container", score: GRAVE.test(word) ? 0.8 : 0.3, path, why: found[1] });
    const source = mountSource(word);
    if (source === undefined) continue;
    if (/(?:docker|podman|containerd|crio)\.sock$/.test(source))
      out.push({ rule: "out-of-container", score: 0.8, path, why: "whoever reaches the container service's socket is root on the machine" });
    const much = tooMuch(source);
    if (much !== undefined) out.push({ rule: "too-much-disk", score: 0.75, path, why: `the container gets ${much}` });
  }
  return out;
}

/** What of the machine a server gets: folders, containers' walls. */
export function reachRules(transport: Stdio): ConfigRemark[] {
  const words = [transport.command, ...transport.args];
  const at = words.findIndex((word) => /^(?:docker|podman|nerdctl)$/.test(programName(word)));
  if (at !== -1 && at <= 3 && words.includes("run")) return containerRules(words.slice(at + 1)).map((one) => ({ ...one, path: "/args" }));
  const source = packageSource(transport);
  const name = source.type === "program" ? [transport.command, ...transport.args].join(" ") : "name" in source ? source.name : "";
  const out: ConfigRemark[] = [];
  if (!FILES_SERVER.test(name)) return out;
  transport.args.forEach((word, i) => {
    const given = /^--?[\w-]+=(.+)$/.exec(word)?.[1] ?? word;
    const much = tooMuch(given);
    if (much !== undefined)
      out.push({ rule: "too-much-disk", score: 0.75, path: `/args/${i}`, why: `the server gets ${much}; name the folders that it needs` });
  });
  return out;
}
