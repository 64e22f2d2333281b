import { spawn } from "node:child_process";
import type { Mode } from "./scenario.ts";
import type { World } from "./world.ts";

const MAX_SECONDS = 120;

/** What stands for the person's key to the model. */
export const DUMMY_KEY = "dummy-key-of-the-end-to-end-test";

/** How the client ended, and what it said in its last line. */
export interface ClientEnd {
  readonly exitCode: number | null;
  readonly hasTimedOut: boolean;
  /** Tools whose calls were refused, in order. */
  readonly denials: readonly string[];
  /** Last text for the person. */
  readonly result: string;
  readonly stderr: string;
}

/** How the client is started. */
export interface ClientStart {
  readonly model: string;
  readonly mode: Mode;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

interface Line {
  readonly type?: string;
  readonly result?: string;
  readonly permission_denials?: readonly { readonly tool_name: string }[];
}

function linesOf(output: string): readonly Line[] {
  return output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);
}

/** Runs the client headless in the repository of a world until it ends. */
export async function runClient(client: string, world: World, { model, mode, prompt, options, environment }: ClientStart): Promise<ClientEnd> {
  const args = ["-p", prompt, "--output-format", "stream-json", "--verbose", "--permission-mode", mode, ...options];
  const child = spawn(client, args, {
    cwd: world.repository,
    // Nothing of the environment that started the test is passed on.
    env: {
      ...world.environment,
      ANTHROPIC_BASE_URL: model,
      ANTHROPIC_API_KEY: DUMMY_KEY,
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      DISABLE_AUTOUPDATER: "1",
      // The client refuses `bypassPermissions` to root unless it is told that it is contained.
      ...(world.identity.uid === undefined && process.getuid?.() === 0 ? { IS_SANDBOX: "1" } : {}),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...world.identity,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  let hasTimedOut = false;
  const stopAll = (): void => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    hasTimedOut = true;
    stopAll();
  }, MAX_SECONDS * 1000);
  const exitCode = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  clearTimeout(timer);
  stopAll();
  const end = linesOf(stdout).findLast(({ type }) => type === "result");
  return {
    exitCode,
    hasTimedOut,
    denials: (end?.permission_denials ?? []).map(({ tool_name }) => tool_name),
    result: end?.result ?? "",
    stderr,
  };
}
