import { existsSync, lstatSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { classOfValue } from "../credentials/class-of-value.ts";
import type { CredentialClass } from "../credentials/credential.ts";
import { isSecretVariable } from "../credentials/readers.ts";
import { classOfAddress } from "../credentials/groups.ts";
import { weightOf, type Grade } from "../credentials/grade.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that holds a secret, by its name. */
export interface FoundVariable {
  readonly name: string;
  readonly class: CredentialClass;
  readonly grade: Grade;
  readonly prefix?: string;
  readonly weight: number;
  readonly fix: string;
}

/** Something that acts for the user when asked, so that nothing needs to be stolen. */
export interface LiveCapability {
  readonly name: string;
  readonly path: string;
  readonly grade: Grade;
  readonly weight: number;
  readonly why: string;
  readonly fix: string;
}

/** Variables of this environment whose values are secrets: every program that an agent starts inherits them. */
export function secretVariables(environment: Environment, now: number): readonly FoundVariable[] {
  const found: FoundVariable[] = [];
  const isSession = (environment["AWS_SESSION_TOKEN"] ?? "") !== "";
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || value.length < 6 || value.length > 65_536) continue;
    // A variable that names a file holds no secret itself.
    if (value.startsWith("/") && existsSync(value)) continue;
    const seen = isSecretVariable(name) ? classOfValue(value) : classOfAddress(value);
    if (seen === undefined || seen.class === "reference") continue;
    const kind: CredentialClass = isSession && name.startsWith("AWS_") ? "expiring" : seen.class;
    const isOver = seen.expires !== undefined && seen.expires < now;
    const grade: Grade = kind === "encrypted" || isOver ? "info" : kind === "expiring" ? "low" : "high";
    const fix = `start the agent without it: \`env -u ${name} …\`, or list it in the policy's environment rules`;
    found.push({ name, class: kind, grade, ...(seen.prefix === undefined ? {} : { prefix: seen.prefix }), weight: weightOf("unknown", kind, grade), fix });
  }
  return found.toSorted((a, b) => a.name.localeCompare(b.name));
}

interface SocketPlace {
  readonly name: string;
  readonly paths: readonly string[];
  readonly grade: Grade;
  readonly weight: number;
  readonly why: string;
  readonly fix: string;
}

function placesOf(environment: Environment, home: string): readonly SocketPlace[] {
  const runtime = environment["XDG_RUNTIME_DIR"] ?? `/run/user/${process.getuid?.() ?? 0}`;
  const named = (name: string): readonly string[] => {
    const value = environment[name] ?? "";
    const path = value.replace(/^unix:(?:\/\/)?(?:path=)?/, "").split(",")[0]!;
    return path.startsWith("/") ? [path] : [];
  };
  return [
    {
      name: "Docker socket",
      paths: [
        ...named("DOCKER_HOST"),
        "/var/run/docker.sock",
        "/run/docker.sock",
        join(runtime, "docker.sock"),
        join(home, ".docker/run/docker.sock"),
        join(home, ".docker/desktop/docker.sock"),
        join(home, ".colima/default/docker.sock"),
      ],
      grade: "critical",
      weight: 15,
      why: "whoever may write to it starts containers that mount the whole disk; it is as good as root",
      fix: "leave the `docker` group and use rootless containers, or deny the socket to the agent's sandbox",
    },
    {
      name: "Podman socket",
      paths: [...named("CONTAINER_HOST"), join(runtime, "podman/podman.sock"), "/run/podman/podman.sock"],
      grade: "high",
      weight: 8,
      why: "it starts containers that mount what you can read",
      fix: "`systemctl --user stop podman.socket` while an agent works",
    },
    {
      name: "containerd socket",
      paths: ["/run/containerd/containerd.sock", "/run/crio/crio.sock", "/run/k3s/containerd/containerd.sock"],
      grade: "critical",
      weight: 15,
      why: "it starts privileged containers; it is as good as root",
      fix: "let only root write to it",
    },
    {
      name: "SSH agent",
      paths: named("SSH_AUTH_SOCK"),
      grade: "high",
      weight: 8,
      why: "it signs with every key that it holds, also those with a passphrase; no file needs to be read",
      fix: "start the agent with `env -u SSH_AUTH_SOCK`, or add keys with `ssh-add -c` so that each use is asked for",
    },
    {
      name: "GnuPG agent",
      paths: [join(environment["GNUPGHOME"] ?? join(home, ".gnupg"), "S.gpg-agent"), join(runtime, "gnupg/S.gpg-agent")],
      grade: "high",
      weight: 5,
      why: "it signs and decrypts while the passphrase is remembered",
      fix: "set a short `default-cache-ttl` in `gpg-agent.conf`",
    },
    {
      name: "Session bus",
      paths: [...named("DBUS_SESSION_BUS_ADDRESS"), join(runtime, "bus")],
      grade: "low",
      weight: 3,
      why: "an unlocked keyring answers every program that reaches it",
      fix: "deny the socket to the agent's sandbox, and lock the keyring",
    },
    {
      name: "Editor socket",
      paths: named("VSCODE_IPC_HOOK_CLI"),
      grade: "low",
      weight: 3,
      why: "it opens files and runs commands in the editor",
      fix: "start the agent with `env -u VSCODE_IPC_HOOK_CLI`",
    },
    {
      name: "VS Code git helper",
      paths: named("VSCODE_GIT_IPC_HANDLE"),
      grade: "low",
      weight: 3,
      why: "it gives the editor's login for git hosts",
      fix: "start the agent with `env -u VSCODE_GIT_IPC_HANDLE`",
    },
    {
      name: "tmux",
      paths: [...named("TMUX"), ...socketsIn(`/tmp/tmux-${process.getuid?.() ?? 0}`)],
      grade: "high",
      weight: 5,
      why: "`tmux send-keys` types into your other terminals, outside every sandbox of the agent",
      fix: "deny the socket to the agent's sandbox",
    },
    {
      name: "1Password agent",
      paths: [join(home, ".1password/agent.sock")],
      grade: "low",
      weight: 2,
      why: "it signs after your approval",
      fix: "keep the approval for each use on",
    },
  ];
}

function socketsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .slice(0, 50)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Does the socket take a connection? Nothing is sent. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const end = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(500, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** Sockets of agents and services that answer this user. */
export async function liveCapabilities(environment: Environment, home: string): Promise<readonly LiveCapability[]> {
  const found = await Promise.all(
    placesOf(environment, home).map(async ({ paths, ...rest }) => {
      for (const path of new Set(paths)) {
        try {
          if (!lstatSync(path).isSocket()) continue;
        } catch {
          continue;
        }
        if (await answers(path)) return { ...rest, path };
      }
      return undefined;
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** Addresses at which clouds hand out the machine's identity, as their documentation gives them. */
const METADATA: readonly (readonly [string, string, number])[] = [
  ["cloud metadata", "169.254.169.254", 80],
  ["container credentials of ECS", "169.254.170.2", 80],
];

/** Endpoints that take a connection; no token is asked for. A request leaves the machine, so this is done only when asked for. */
export async function metadataEndpoints(): Promise<readonly LiveCapability[]> {
  const found = await Promise.all(
    METADATA.map(async ([name, host, port]) => {
      const isReached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host, port });
        const end = (is: boolean): void => {
          socket.destroy();
          resolve(is);
        };
        socket.setTimeout(800, () => end(false));
        socket.once("connect", () => end(true));
        socket.once("error", () => end(false));
      });
      return isReached
        ? {
            name,
            path: `${host}:${port}`,
            grade: "critical" as const,
            weight: 10,
            why: "it hands the machine's cloud identity to every program",
            fix: "block the address for the agent (`deny` on the host in the policy, and in its sandbox), and require IMDSv2 with a hop limit of 1",
          }
        : undefined;
    }),
  );
  return found.filter((one) => one !== undefined);
}
