import { LogFile } from "./log-file.ts";
import { daemonPaths, openDaemonFolder } from "./daemon-folder.ts";
import { letThreadsHaveLimits } from "./memory.ts";
import { startDaemon, type DaemonOptions } from "./daemon.ts";

/** How the process is called in lists, and by what policies know it. */
export const PROCESS_TITLE = "sallyport-daemon";
/** How often it is looked whether the installation is still the one that this daemon was started for. */
const CHECK_MS = 5000;
/** Longest time from the order to stop to the end. */
const STOP_MS = 20_000;

/**
 * Resolves when the installation has become another: its folder is gone, or has a new key or port. A daemon that nobody can
 * ask for a proof any more only holds a port.
 */
async function abandoned(stateFolder: string): Promise<void> {
  const name = (): string | undefined => {
    try {
      const folder = openDaemonFolder(stateFolder);
      return folder === undefined ? undefined : `${folder.port} ${folder.callToken}`;
    } catch {
      return undefined;
    }
  };
  const own = name();
  do await new Promise((resolve) => setTimeout(resolve, CHECK_MS).unref());
  while (name() === own);
}

/**
 * Runs the daemon in this process until it is told to stop: SIGTERM and SIGINT answer what was received first. A fault
 * that nothing has caught ends the process, so that whoever supervises it starts a sound one.
 * @returns the exit code.
 */
export async function runDaemon(options: DaemonOptions): Promise<number> {
  process.title = PROCESS_TITLE;
  const fault = (error: unknown): void => {
    new LogFile(daemonPaths(options.stateFolder).log).write("fault", { why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.exit(70);
  };
  process.on("uncaughtException", fault);
  process.on("unhandledRejection", fault);
  // The terminal that it was started from may be closed.
  process.on("SIGHUP", () => undefined);
  process.on("SIGPIPE", () => undefined);
  const told = new Promise<void>((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
  letThreadsHaveLimits();
  const daemon = await startDaemon(options);
  console.log(`listening on 127.0.0.1:${daemon.port}`);
  await Promise.race([told, abandoned(options.stateFolder)]);
  setTimeout(() => process.exit(70), STOP_MS).unref();
  await daemon.stop();
  return 0;
}
