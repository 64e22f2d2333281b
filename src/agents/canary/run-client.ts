import { spawn } from "node:child_process";

/** Longest time for one run of a client, in seconds. */
export const MAX_SECONDS = 60;

export interface ClientStart {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface ClientEnd {
  readonly code: number | null;
  /** The last of what it printed. */
  readonly stdout: string;
  /** The last of what it said of itself. */
  readonly stderr: string;
  readonly hasTimedOut: boolean;
}

/** Runs an agent until it ends, and everything that it has started with it. */
export async function runClient({ command, args, cwd, environment }: ClientStart): Promise<ClientEnd> {
  const child = spawn(command, args, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout = (stdout + text).slice(-64_000)));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr = (stderr + text).slice(-4000)));
  let hasTimedOut = false;
  const stop = (): void => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    hasTimedOut = true;
    stop();
  }, MAX_SECONDS * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    return { code, stdout, stderr: stderr.trim(), hasTimedOut };
  } finally {
    clearTimeout(timer);
    if (child.pid !== undefined) stop();
  }
}
