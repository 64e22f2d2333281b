import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UserError } from "../model/index.ts";
import type { Approver } from "../session/index.ts";
import { daemonPaths, makeDaemonFolder, openDaemonFolder, type DaemonFolder } from "./daemon-folder.ts";
import { isIdentity, isRunning, readProcessFile, startOf, type ProcessIdentity } from "./process-file.ts";
import { askJson, whoListens, type Listener } from "./proof.ts";
import type { DaemonStatus } from "./status.ts";

const PROOF_MS = 1500;
const START_MS = 10_000;
const STOP_MS = 25_000;
const STATUS_MS = 5000;
const POLL_MS = 25;

/** Variables that a daemon needs; what the agent's environment holds besides would reach it for as long as it lives. */
const KEPT_VARIABLES: readonly string[] = [
  "HOME",
  "USER",
  "LOGNAME",
  "LANG",
  "LC_ALL",
  "TZ",
  "XDG_STATE_HOME",
  "XDG_CONFIG_HOME",
  "XDG_RUNTIME_DIR",
  "TMPDIR",
  "SystemRoot",
];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How a daemon is started in the background. */
export interface DaemonProgram {
  readonly runtime: string;
  /** `daemon-process`, built or source. */
  readonly file: string;
}

/**
 * Who listens on the port of this installation; `nobody` too when there is no installation.
 * @param owner whose it must be; this process's user, unless said.
 */
export async function daemonState(stateFolder: string, owner?: number): Promise<{ readonly listener: Listener; readonly folder: DaemonFolder | undefined }> {
  const folder = openDaemonFolder(stateFolder, owner);
  return { folder, listener: folder === undefined ? "nobody" : await whoListens(folder.port, folder.proofKey, PROOF_MS) };
}

function problem(code: string, message: string, help: string): UserError {
  return new UserError([{ code, message, help }]);
}

export function impostorProblem(port: number): UserError {
  return problem(
    "daemon-impostor",
    `port ${port} is held by a program that is not this installation's daemon`,
    "end that program and run `sallyport daemon start`, or take another port with `sallyport install claude-code --mode daemon --port N`; until then every call is refused where the hooks are as installed",
  );
}

/** A code that opens the console once, from the daemon that runs. Throws a `UserError` when it gives none. */
export async function consoleCode(stateFolder: string, person: Approver): Promise<{ readonly port: number; readonly code: string }> {
  const folder = openDaemonFolder(stateFolder);
  // A stranger on the port is not told the token.
  if (folder === undefined || (await whoListens(folder.port, folder.proofKey, PROOF_MS)) !== "daemon")
    throw problem("daemon", "no daemon of this installation answers", "start it with `sallyport daemon start`");
  const { status, text } = await askJson({ port: folder.port }, "/console/api/open", { body: person, token: folder.consoleToken, timeoutMs: START_MS });
  const code = status === 200 ? (JSON.parse(text) as { readonly code?: unknown }).code : undefined;
  if (typeof code !== "string")
    throw problem(
      "console",
      `the daemon opens no console (${status})`,
      "it may be of an older version: run `sallyport daemon stop` and `sallyport daemon start`",
    );
  return { port: folder.port, code };
}

/**
 * Makes sure that the daemon of this installation runs, and that it is it. Of several that start it at once, one does.
 * Throws a `UserError` when it is not to be had.
 */
export async function ensureDaemon(stateFolder: string, program: DaemonProgram, timeoutMs: number = START_MS): Promise<"running" | "started"> {
  const folder = await makeDaemonFolder(stateFolder);
  const paths = daemonPaths(stateFolder);
  const end = Date.now() + timeoutMs;
  let isStarted = false;
  for (;;) {
    const listener = await whoListens(folder.port, folder.proofKey, PROOF_MS);
    if (listener === "daemon") return isStarted ? "started" : "running";
    if (listener === "impostor") throw impostorProblem(folder.port);
    if (listener === "nobody" && !isStarted && mayStart(paths.starting)) {
      // Another's daemon may have come, and have removed the file of its start, since nobody was there.
      if ((await whoListens(folder.port, folder.proofKey, PROOF_MS)) !== "nobody") {
        rmSync(paths.starting, { force: true });
        continue;
      }
      isStarted = true;
      const pid = launch(stateFolder, program);
      // Whoever else wants a daemon meanwhile waits for this one as long as it lives.
      if (pid !== undefined) writeFileSync(paths.starting, JSON.stringify({ pid, start: startOf(pid) ?? "unknown" }), { mode: 0o600 });
    }
    if (Date.now() > end)
      throw problem(
        "daemon-silent",
        `the daemon did not answer within ${timeoutMs / 1000} s`,
        `look into \`sallyport daemon logs\` (${paths.log}), then run \`sallyport daemon start\``,
      );
    await pause(POLL_MS);
  }
}

/** Between the file of a start and the number of its process in it. */
const NAMELESS_MS = 5000;
/** A start that has not led to a daemon within this time has failed, even if its process lives. */
const STARTING_MS = 60_000;

/** Whether a start is on its way, as far as its file says. */
function isStarting(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) return false;
  const age = Date.now() - file.mtimeMs;
  try {
    const process = JSON.parse(readFileSync(path, "utf8")) as unknown;
    return isIdentity(process) && age < STARTING_MS && isRunning(process);
  } catch {
    return age < NAMELESS_MS;
  }
}

/**
 * True for one of those that would start a daemon at the same time: a second one would lose the race for the port, but might win
 * it later, when the first has been stopped.
 */
function mayStart(path: string): boolean {
  try {
    if (isStarting(path)) return false;
    rmSync(path, { force: true });
    closeSync(openSync(path, "wx", 0o600));
    return true;
  } catch {
    return false;
  }
}

/** Starts supervisor and daemon apart from this process: its terminal, its group and its variables. The supervisor's number, where it could be started. */
function launch(stateFolder: string, { runtime, file }: DaemonProgram): number | undefined {
  const env = Object.fromEntries(KEPT_VARIABLES.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]!]])));
  const errors = openSync(`${daemonPaths(stateFolder).log}.errors`, "w", 0o600);
  try {
    const supervisor = spawn(runtime, [...SMALL, file, "supervise", "--state", stateFolder], {
      cwd: "/",
      env,
      detached: true,
      stdio: ["ignore", "ignore", errors],
    });
    supervisor.unref();
    return supervisor.pid;
  } finally {
    closeSync(errors);
  }
}

/** The supervisor only waits: it needs no compiler and little memory. */
const SMALL: readonly string[] = ["--max-old-space-size=32", "--max-semi-space-size=1"];

/** What the running daemon tells about itself. Rejects when it does not within `timeoutMs`. */
export async function daemonStatus(folder: DaemonFolder, timeoutMs = STATUS_MS): Promise<DaemonStatus> {
  const { status, text } = await askJson({ port: folder.port }, "/v1/status", { token: folder.statusToken, timeoutMs });
  if (status !== 200)
    throw problem("daemon-status", `the daemon answered with ${status}`, "restart it with `sallyport daemon stop` and `sallyport daemon start`");
  return JSON.parse(text) as DaemonStatus;
}

/**
 * Stops the daemon, and first whoever would start it again; waits until both are gone.
 * @returns false when none runs.
 */
export async function stopDaemon(stateFolder: string, timeoutMs: number = STOP_MS): Promise<boolean> {
  const file = readProcessFile(daemonPaths(stateFolder).process);
  const running = [file?.supervisor, file].filter((one): one is ProcessIdentity => one !== undefined && isRunning(one));
  if (running.length === 0) return false;
  // The supervisor passes it on. A number that another process has got meanwhile is told apart by its start.
  process.kill(running[0]!.pid, "SIGTERM");
  for (const end = Date.now() + timeoutMs; running.some(isRunning); await pause(POLL_MS)) {
    if (Date.now() > end) throw problem("daemon-stop", `process ${running.map(({ pid }) => pid).join(", ")} did not end in time`, "end it by hand");
  }
  return true;
}
