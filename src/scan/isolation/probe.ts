import { accessSync, constants, existsSync, openSync, readSync, closeSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Grade } from "../credentials/grade.ts";

/** One property of the place that this program, and an agent beside it, runs in. */
export interface IsolationFact {
  readonly name: string;
  readonly state: string;
  readonly grade: Grade;
  readonly help?: string;
}

export interface Probed {
  /** What stands between a command and the machine, as far as it can be seen from inside. */
  readonly kind: "none" | "container" | "sandbox" | "virtual machine";
  readonly facts: readonly IsolationFact[];
}

/** Capabilities that lead to root on the host or past the sandbox; numbers of `linux/capability.h`. */
const GRAVE: readonly (readonly [number, string])[] = [
  [1, "DAC_OVERRIDE"],
  [2, "DAC_READ_SEARCH"],
  [12, "NET_ADMIN"],
  [16, "SYS_MODULE"],
  [17, "SYS_RAWIO"],
  [19, "SYS_PTRACE"],
  [21, "SYS_ADMIN"],
  [39, "BPF"],
];
const MAX_TEXT = 1024 * 1024;

/** Text of a file that the kernel makes; empty where there is none. */
function kernelText(path: string): string {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return "";
  }
  try {
    const bytes = Buffer.alloc(64 * 1024);
    let text = "";
    for (let count = readSync(file, bytes, 0, bytes.length, null); count > 0 && text.length < MAX_TEXT; count = readSync(file, bytes, 0, bytes.length, null))
      text += bytes.toString("utf8", 0, count);
    return text;
  } catch {
    return "";
  } finally {
    closeSync(file);
  }
}

const field = (status: string, name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1] ?? "";

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function capabilityFact(status: string): IsolationFact {
  const raw = field(status, "CapEff");
  const held = /^[0-9a-f]{1,16}$/.test(raw) ? BigInt(`0x${raw}`) : 0n;
  const grave = GRAVE.filter(([bit]) => ((held >> BigInt(bit)) & 1n) === 1n).map(([, name]) => name);
  if (grave.length === 0) return { name: "capabilities", state: held === 0n ? "none" : "no grave ones", grade: "info" };
  return {
    name: "capabilities",
    state: grave.join(", "),
    grade: grave.includes("SYS_ADMIN") || grave.includes("SYS_MODULE") ? "critical" : "high",
    help: "drop them: `--cap-drop=ALL` for a container, a user other than root elsewhere",
  };
}

/** Paths below which a mount shows the host's own files. */
const HOST_MOUNT = /^\/(?:host|hostfs|rootfs|mnt\/host|run\/host|host_mnt)(?:\/|$)/;

function mountFacts(mounts: string, home: string): readonly IsolationFact[] {
  const facts: IsolationFact[] = [];
  for (const line of mounts.split("\n")) {
    const [, , , root, rawPoint, options] = line.split(" ");
    if (rawPoint === undefined || root === undefined) continue;
    const point = rawPoint.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    const isRead = (options ?? "").split(",").includes("ro");
    if (/(?:docker|podman|containerd|crio)\.sock$/.test(point))
      facts.push({
        name: "mount",
        state: `${point}: the container engine's socket`,
        grade: "critical",
        help: "do not mount it; use a proxy of it that allows reading only",
      });
    else if (HOST_MOUNT.test(point))
      facts.push({
        name: "mount",
        state: `${point}: files of the host${isRead ? ", read only" : ""}`,
        grade: isRead ? "high" : "critical",
        help: "mount the project's folder only",
      });
    else if (root !== "/" && /\/(?:\.ssh|\.aws|\.kube|\.docker|\.gnupg|\.config\/gcloud)(?:\/|$)/.test(point))
      facts.push({ name: "mount", state: `${point}: a credential folder`, grade: "high", help: "do not mount it; give a short token instead" });
    else if (point === home && root !== "/" && !isRead)
      facts.push({ name: "mount", state: `${point}: the whole home, writable`, grade: "high", help: "mount the project's folder only" });
  }
  return facts.slice(0, 50);
}

/** Other programs of this user, whose environment (with its tokens) can be read. */
function readableEnvironments(): number {
  let count = 0;
  try {
    for (const name of readdirSync("/proc").slice(0, 20_000)) {
      if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
      try {
        accessSync(join("/proc", name, "environ"), constants.R_OK);
        count += 1;
      } catch {
        // It is another user's, or has ended.
      }
    }
  } catch {
    return 0;
  }
  return count;
}

function kindOf(status: string, environment: Readonly<Record<string, string | undefined>>): Probed["kind"] {
  if (
    existsSync("/.dockerenv") ||
    existsSync("/run/.containerenv") ||
    /(?:docker|kubepods|containerd|lxc|libpod)/.test(kernelText("/proc/1/cgroup")) ||
    (environment["container"] ?? "") !== "" ||
    (environment["KUBERNETES_SERVICE_HOST"] ?? "") !== ""
  )
    return "container";
  if (field(status, "Seccomp") === "2" && field(status, "NoNewPrivs") === "1") return "sandbox";
  if (/^flags\s*:.*\bhypervisor\b/m.test(kernelText("/proc/cpuinfo"))) return "virtual machine";
  return "none";
}

/** What this environment really allows. Looks at the kernel's own files, runs nothing and sends nothing; on other systems than Linux little can be seen. */
export function probeIsolation(environment: Readonly<Record<string, string | undefined>>, home: string): Probed {
  const facts: IsolationFact[] = [];
  const status = kernelText("/proc/self/status");
  const isRoot = process.getuid?.() === 0;
  const uidMap = kernelText("/proc/self/uid_map").trim().split(/\s+/);
  const isMapped = uidMap.length >= 3 && !(uidMap[0] === "0" && uidMap[1] === "0" && uidMap[2] === "4294967295");
  facts.push(
    isRoot
      ? { name: "user", state: isMapped ? "root of a user namespace" : "root", grade: isMapped ? "low" : "high", help: "run the agent as a user of its own" }
      : { name: "user", state: `user ${process.getuid?.() ?? "unknown"}`, grade: "info" },
  );
  if (status === "") return { kind: "none", facts: [...facts, { name: "kernel", state: "this system tells nothing about its isolation", grade: "info" }] };
  facts.push(capabilityFact(status));
  const seccomp = field(status, "Seccomp");
  facts.push(
    seccomp === "2"
      ? { name: "seccomp", state: "filter", grade: "info" }
      : {
          name: "seccomp",
          state: "no filter",
          grade: "low",
          help: "run the agent in its client's sandbox, or in a container with the engine's default profile",
        },
  );
  const noNew = field(status, "NoNewPrivs");
  const hasSudo = ["/usr/bin/sudo", "/bin/sudo", "/usr/local/bin/sudo"].some((path) => {
    try {
      return (statSync(path).mode & 0o4000) !== 0;
    } catch {
      return false;
    }
  });
  facts.push(
    noNew === "1"
      ? { name: "new privileges", state: "refused", grade: "info" }
      : {
          name: "new privileges",
          state: hasSudo ? "possible, and sudo is installed" : "possible",
          grade: "low",
          help: "set `no_new_privs` (`--security-opt no-new-privileges`, `setpriv --no-new-privs`)",
        },
  );
  facts.push(...mountFacts(kernelText("/proc/self/mountinfo"), home));
  if (!isRoot)
    for (const path of ["/etc", "/usr/bin", "/usr/local/bin"])
      if (isWritable(path)) facts.push({ name: "writable", state: path, grade: "high", help: `let only root write to \`${path}\`` });
  const others = readableEnvironments();
  const scope = kernelText("/proc/sys/kernel/yama/ptrace_scope").trim();
  if (others > 0)
    facts.push({
      name: "other programs",
      state: `the environment of ${others} can be read`,
      grade: "low",
      help: "give the agent a process namespace or a user of its own",
    });
  if (scope === "0")
    facts.push({ name: "ptrace", state: "any program may read the memory of the user's others", grade: "low", help: "set `kernel.yama.ptrace_scope = 1`" });
  const hasDevice = isWritable("/dev/kvm");
  if (hasDevice) facts.push({ name: "devices", state: "/dev/kvm is writable", grade: "info" });
  const interfaces = kernelText("/proc/net/dev")
    .split("\n")
    .slice(2)
    .map((line) => line.split(":")[0]!.trim())
    .filter((name) => name !== "" && name !== "lo");
  const proxy = environment["HTTPS_PROXY"] ?? environment["https_proxy"];
  facts.push(
    interfaces.length === 0
      ? { name: "network", state: "no interface but loopback", grade: "info" }
      : {
          name: "network",
          state: proxy === undefined ? "open, as far as can be seen without sending" : "through a proxy, and an interface of its own",
          grade: "low",
          help: "let the sandbox allow named hosts only",
        },
  );
  return { kind: kindOf(status, environment), facts };
}
