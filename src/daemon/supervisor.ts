import { spawn, type ChildProcess } from "node:child_process";
import { daemonPaths } from "./daemon-folder.ts";
import { LogFile } from "./log-file.ts";
import { MEMORY_VARIABLES } from "./memory.ts";
import { ownIdentity } from "./process-file.ts";

/** First pause before a start after a crash; doubled each time, back to the first after a minute of life. */
const FIRST_PAUSE_MS = 50;
const MAX_PAUSE_MS = 5000;
const HEALTHY_MS = 60_000;
/** Exit codes that say that starting again will not help: stopped as told, wrong use. */
const FINAL = new Set([0, 2]);

export interface SupervisorOptions {
  readonly stateFolder: string;
  /** The command that runs the daemon in the foreground. */
  readonly command: readonly [string, ...string[]];
}

/**
 * Keeps a daemon running where no service manager does: starts it, and starts it again when it dies.
 * @returns the exit code, when the daemon has ended on purpose.
 */
export async function supervise({ stateFolder, command }: SupervisorOptions): Promise<number> {
  process.title = "sallyport-daemon-supervisor";
  const log = new LogFile(daemonPaths(stateFolder).log);
  let child: ChildProcess | undefined;
  let isStopping = false;
  const stop = (): void => {
    isStopping = true;
    child?.kill("SIGTERM");
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("SIGHUP", () => undefined);
  for (let pause = FIRST_PAUSE_MS; ;) {
    const started = Date.now();
    const [program, ...args] = command;
    const { pid, start } = ownIdentity();
    child = spawn(program, [...args, `--supervisor=${pid}@${start}`], {
      env: { ...process.env, ...MEMORY_VARIABLES },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const one = child;
    const end = await new Promise<{ readonly code: number | null; readonly signal: string | null }>((resolve) => {
      one.once("error", () => resolve({ code: 127, signal: null }));
      one.once("exit", (code, signal) => resolve({ code, signal }));
    });
    if (isStopping || (end.code !== null && FINAL.has(end.code))) return end.code ?? 0;
    if (Date.now() - started > HEALTHY_MS) pause = FIRST_PAUSE_MS;
    log.write("died", { code: end.code ?? undefined, signal: end.signal ?? undefined, again_in_ms: pause });
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isStopping) return 0;
    pause = Math.min(pause * 2, MAX_PAUSE_MS);
  }
}
