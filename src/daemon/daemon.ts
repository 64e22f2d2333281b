import { chmodSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { UserError } from "../model/index.ts";
import { ownEvent, Spool } from "../record/index.ts";
import { ConsoleDoor } from "./console-door.ts";
import { ConsoleJobs } from "./console-jobs.ts";
import { ConsoleThread } from "./console-thread.ts";
import { daemonPaths, makeDaemonFolder, type DaemonFolder } from "./daemon-folder.ts";
import { DecisionPool } from "./decision-pool.ts";
import { Detector, type DetectionState } from "./detector.ts";
import { GatewayProcess } from "./gateway-process.ts";
import { LogFile } from "./log-file.ts";
import type { PolicyNews } from "./policy-keeper.ts";
import { ownIdentity, removeProcessFile, writeProcessFile, type ProcessIdentity } from "./process-file.ts";
import { whoListens } from "./proof.ts";
import { SequencerThread } from "./sequencer-thread.ts";
import { HookService } from "./service.ts";
import { Counters, figuresOf, type DaemonStatus } from "./status.ts";
import { TelemetryThread } from "./telemetry-thread.ts";

export interface DaemonOptions {
  readonly stateFolder: string;
  readonly version: string;
  /** Identifies the baselines and the compiler of this build. */
  readonly build: string;
  /** The module that compiles policies. */
  readonly compiler: string;
  /** Who starts the daemon again when it dies. */
  readonly supervisor?: ProcessIdentity;
  readonly threads?: number;
  /** What starts the command line of this build, for the gateway of the tool servers; without it there is none. */
  readonly program?: readonly [string, ...string[]];
  /** Longest waits; for tests, which must not fail because the machine is busy. */
  readonly waits?: { readonly proofMs: number; readonly deadlineMs: number };
}

/** Longest path of a Unix socket on every system (sockaddr_un of macOS: 104 bytes with the end). */
const MAX_SOCKET_PATH = 103;
/** A port that answers nothing within this time is not a daemon's. */
const PROOF_MS = 2000;
/** Refusals are logged one by one up to so many a minute. */
const LOGGED_REFUSALS = 20;
/** First descriptor that a service manager passes on (sd_listen_fds(3)). */
const FIRST_PASSED = 3;

/** A daemon that runs in this process. */
export interface RunningDaemon {
  readonly port: number;
  readonly status: () => DaemonStatus;
  /** Answers what has been received, puts the record away and lets go of everything. */
  readonly stop: () => Promise<void>;
}

/** True when a service manager holds the port and has passed it to this process. */
function isPortPassed(): boolean {
  return process.env["LISTEN_PID"] === String(process.pid) && process.env["LISTEN_FDS"] === "1";
}

function portProblem(port: number, listener: string): UserError {
  const isOurs = listener === "daemon";
  return new UserError([
    {
      code: isOurs ? "daemon-running" : "daemon-port-taken",
      message: isOurs
        ? `a daemon of this installation runs already on port ${port}`
        : `port ${port} is held by a program that is not this installation's daemon`,
      help: isOurs
        ? "see `sallyport daemon status`; stop that one first to replace it"
        : "find out what it is and end it, or take another port with `sallyport install claude-code --mode daemon --port N`",
    },
  ]);
}

/** The port is the lock: the kernel gives it to one process, and takes it back when that dies. */
async function takePort(service: HookService, { port, proofKey }: DaemonFolder, proofMs: number): Promise<void> {
  try {
    await service.listen(isPortPassed() ? { fd: FIRST_PASSED } : { port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw portProblem(port, await whoListens(port, proofKey, proofMs));
  }
}

/** Starts the daemon in this process. Rejects with a `UserError` when another one runs or the port is not to be had. */
export async function startDaemon(options: DaemonOptions): Promise<RunningDaemon> {
  const { stateFolder, version } = options;
  const folder = await makeDaemonFolder(stateFolder);
  const paths = daemonPaths(stateFolder);
  const log = new LogFile(paths.log);
  const counters = new Counters();
  const since = Date.now();
  const broken = new Map<string, { readonly place: string; readonly problem: string; readonly holds: string | null; readonly since: number }>();
  let minute = 0;
  let loggedInMinute = 0;

  const onPolicyNews = ({ place, problem, holds }: PolicyNews): void => {
    const known = broken.get(place);
    if (problem === known?.problem) return;
    if (problem === undefined) broken.delete(place);
    else broken.set(place, { place, problem, holds: holds ?? null, since: Date.now() });
    // Named by place only: what is wrong may quote the file.
    log.write(problem === undefined ? "policy-mended" : "policy-broken", { place, holds: holds ?? "none: every call is refused" });
    tellRecord(
      stateFolder,
      problem === undefined
        ? `the policy at ${place} is whole again`
        : `the new policy at ${place} is broken; ${holds === undefined ? "there is none before it, so every call is refused" : `${holds} goes on holding`}: ${problem}`,
    );
  };

  const sequencer = { thread: undefined as SequencerThread | undefined };
  const telemetry = { thread: undefined as TelemetryThread | undefined };
  let detectionState = (): DetectionState => ({ events: 0, alerts: 0, incidents: 0, responses: 0, problem: undefined });
  const pool = new DecisionPool({
    stateFolder,
    build: options.build,
    compiler: options.compiler,
    threads: options.threads ?? Math.max(2, Math.min(4, availableParallelism())),
    onPolicyNews,
    ...(options.waits === undefined ? {} : { deadlineMs: options.waits.deadlineMs }),
    onFault: (why) => {
      counters.threadFaults += 1;
      log.write("thread-ended", { why });
    },
  });
  const status = (): DaemonStatus => ({
    version,
    pid: process.pid,
    port: folder.port,
    since,
    isPortKept: isPortPassed(),
    calls: counters.calls,
    verdicts: { ...counters.verdicts },
    refusals: { ...counters.refusals },
    answerMs: counters.answerMs,
    pending: pool.pending,
    connections: service.connections,
    threads: pool.threads,
    threadFaults: counters.threadFaults,
    rssBytes: process.memoryUsage.rss(),
    sequencer: sequencer.thread?.state ?? { taken: 0, problem: undefined },
    detection: detectionState(),
    brokenPolicies: [...broken.values()],
    telemetryPort: telemetry.thread?.port ?? null,
  });
  const { program } = options;
  const gateway = program === undefined ? undefined : new GatewayProcess({ stateFolder, program, log: (event, fields) => log.write(event, fields) });
  const consoleThread = new ConsoleThread({ stateFolder, program }, (why) => log.write("console", { why }));
  const jobs = new ConsoleJobs(stateFolder);
  const service = new HookService({
    folder,
    gateway,
    console: new ConsoleDoor({ port: folder.port, token: folder.consoleToken, status, thread: consoleThread, jobs, onChange: () => sequencer.thread?.wake() }),
    answer: (bytes, event, affinity) => pool.answer(bytes, event, affinity),
    status,
    onRefusal: ({ status: code, error }) => {
      counters.refused(code);
      const now = Math.floor(Date.now() / 60_000);
      if (now !== minute) {
        if (loggedInMinute > LOGGED_REFUSALS) log.write("refused-more", { count: loggedInMinute - LOGGED_REFUSALS });
        minute = now;
        loggedInMinute = 0;
      }
      loggedInMinute += 1;
      if (loggedInMinute <= LOGGED_REFUSALS) log.write("refused", { status: code, why: error });
    },
    onAnswer: ({ verdict }, ms) => {
      counters.answered(verdict, ms);
      sequencer.thread?.wake();
    },
  });

  await takePort(service, folder, options.waits?.proofMs ?? PROOF_MS);
  // Nobody else is here now: what lies at the socket's place was left by one that died.
  rmSync(paths.socket, { force: true });
  if (process.platform !== "win32" && Buffer.byteLength(paths.socket) <= MAX_SOCKET_PATH) {
    await service.listen({ path: paths.socket });
    chmodSync(paths.socket, 0o600);
  }
  writeProcessFile(paths.process, {
    ...ownIdentity(),
    version,
    port: folder.port,
    since,
    ...(options.supervisor === undefined ? {} : { supervisor: options.supervisor }),
  });
  rmSync(paths.starting, { force: true });
  rmSync(paths.warm, { recursive: true, force: true });
  pool.warm();
  const detection = new Detector(
    stateFolder,
    (why) => log.write("detection", { why }),
    () => sequencer.thread?.wake(),
  );
  detectionState = () => detection.state;
  sequencer.thread = new SequencerThread(
    stateFolder,
    (why) => log.write("sequencer", { why }),
    () => detection.wake(),
  );
  // What was taken while no daemon ran.
  detection.wake();
  telemetry.thread = new TelemetryThread({
    stateFolder,
    version,
    token: folder.telemetryToken,
    metricsToken: folder.metricsToken,
    onStored: () => sequencer.thread?.wake(),
    figures: () => figuresOf(status()),
    onProblem: (why) => log.write("telemetry", { why }),
  });
  log.write("started", { pid: process.pid, port: folder.port, version });

  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    log.write("stopping", { pending: pool.pending });
    gateway?.close();
    await consoleThread.close();
    await jobs.close();
    await service.stop();
    await telemetry.thread?.close();
    await pool.close();
    await sequencer.thread?.close();
    await detection.close();
    rmSync(paths.socket, { force: true });
    rmSync(paths.warm, { recursive: true, force: true });
    removeProcessFile(paths.process);
    log.write("stopped", { calls: counters.calls });
    log.close();
  };
  return { port: folder.port, status, stop: () => (stopping ??= stop()) };
}

/** An event of the daemon's own, in a session of its own. */
function tellRecord(stateFolder: string, reason: string): void {
  try {
    new Spool(stateFolder).append({
      ...ownEvent("settings.change", "daemon", undefined, Date.now()),
      session: "daemon",
      decider: "fault",
      reason,
    });
  } catch {
    // The log says it as well; calls that cannot be recorded are refused on their own.
  }
}
