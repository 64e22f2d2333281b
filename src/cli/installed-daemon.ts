import { connect, createServer, type Socket } from "node:net";
import { claudeCode } from "../agents/index.ts";
import { daemonPaths, daemonState, daemonStatus, type DaemonStatus } from "../daemon/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { defaultStateFolder } from "../record/index.ts";
import { knownProgram, ownerOf } from "./claude-code-program.ts";
import { accountState, knownManaged } from "./managed-source.ts";

/** What the daemon has answered while the canary ran. */
export interface DaemonShare {
  readonly calls: number;
  readonly denied: number;
}

/** State folder of the daemon that an installation's calls go to; `undefined` where each call is a process. */
export function daemonStateInUse(scope: claudeCode.Scope): string | undefined {
  if (scope === "managed") return knownManaged({}).daemon === undefined ? undefined : accountState();
  const { root: project } = workspaceOf(process.cwd(), nodeFacts(process.env));
  const { mode } = claudeCode.verifyInstall(scope, { platform: process.platform, environment: process.env, project }, knownProgram(), () => true);
  return mode === "daemon" ? defaultStateFolder(process.env) : undefined;
}

/** What is to be said of an installation's daemon without trying it; `undefined` when it runs and has proved itself. */
export async function daemonDrift(stateFolder: string): Promise<claudeCode.Drift | undefined> {
  const { listener, folder } = await daemonState(stateFolder, ownerOf(process.env)?.uid);
  const port = folder?.port ?? "?";
  const drift = (severity: claudeCode.Drift["severity"], message: string, help: string): claudeCode.Drift => ({
    rule: "claude-code/daemon",
    severity,
    path: daemonPaths(stateFolder).folder,
    message,
    help,
  });
  switch (listener) {
    case "daemon":
      return undefined;
    case "nobody":
      return drift(
        "low",
        "the daemon is down: calls are refused until it runs, and the next session or prompt starts it",
        "start it now with `sallyport daemon start`",
      );
    case "silent":
      return drift(
        "high",
        `the daemon on port ${port} does not answer: every call is refused`,
        "look into `sallyport daemon logs`, then run `sallyport daemon stop` and `sallyport daemon start`",
      );
    case "impostor":
      return drift(
        "critical",
        `port ${port} is held by a program that is not this installation's daemon: it would be asked about the calls of running sessions`,
        "end that program and run `sallyport daemon start`",
      );
  }
}

/** Lets what runs in a network of its own reach the daemon of the machine: its port there leads to the daemon's socket, a file. */
async function relay(port: number, socketPath: string): Promise<() => Promise<void>> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(socketPath);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy()).on("close", () => open.delete(one));
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return () =>
    new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    });
}

/** What the daemon did while something ran, or why that cannot be told. */
export type Watched<T> = { readonly result: T; readonly share: DaemonShare } | { readonly why: string };

/**
 * Runs `work` with the daemon in reach, and counts what it has answered meanwhile.
 * @param isPrivate this process has a network of its own, in which the daemon's port is nobody's.
 */
export async function watchDaemon<T>(stateFolder: string, isPrivate: boolean, work: () => Promise<T>): Promise<Watched<T>> {
  if (ownerOf(process.env) !== undefined) return { why: "the daemon is that of the user whose home this is; run the command as that user" };
  const before = await daemonState(stateFolder);
  if (before.folder === undefined) return { why: "the installation has no daemon; run `sallyport install claude-code --mode daemon` again" };
  const { folder } = before;
  let close: (() => Promise<void>) | undefined;
  try {
    if (isPrivate) close = await relay(folder.port, daemonPaths(stateFolder).socket);
    const down = await daemonDrift(stateFolder);
    if (down !== undefined)
      return isPrivate ? { why: `the daemon's socket \`${daemonPaths(stateFolder).socket}\` does not lead to it` } : { why: `${down.message}; ${down.help}` };
    const first = await daemonStatus(folder);
    const result = await work();
    return { result, share: shareOf(first, await daemonStatus(folder)) };
  } finally {
    await close?.();
  }
}

function shareOf(first: DaemonStatus, last: DaemonStatus): DaemonShare {
  const isSame = first.pid === last.pid;
  const denied = (status: DaemonStatus): number => status.verdicts["deny"] ?? 0;
  return { calls: last.calls - (isSame ? first.calls : 0), denied: denied(last) - (isSame ? denied(first) : 0) };
}
