import { execFile } from "node:child_process";
import type { AgentHere } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";

const ASK_MS = 20_000;
const KEPT_MS = 60_000;
const MAX_ANSWER = 1024 * 1024;

let kept: { readonly at: number; readonly agents: readonly AgentHere[] } | undefined;

/** Which agents are on this machine and how strongly each is held, as the command line tells it. Kept for a minute. */
export async function agentsHere(world: ConsoleWorld): Promise<{ readonly agents: readonly AgentHere[] }> {
  if (kept !== undefined && Date.now() - kept.at < KEPT_MS) return { agents: kept.agents };
  if (world.program === undefined) throw new ConsoleError(503, "this daemon was started without its command line", "run `sallyport agents`");
  const [runtime, ...args] = world.program;
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      runtime,
      [...args, "agents", "--json", "--all"],
      { cwd: world.environment["HOME"] ?? "/", timeout: ASK_MS, killSignal: "SIGKILL", maxBuffer: MAX_ANSWER, encoding: "utf8" },
      // It ends with 1 when an agent is not protected.
      (error, stdout) =>
        stdout === "" && error !== null
          ? reject(new ConsoleError(503, "the agents of this machine cannot be told", "run `sallyport agents`"))
          : resolve(stdout),
    );
  });
  const { agents } = JSON.parse(text) as { readonly agents: readonly AgentHere[] };
  kept = { at: Date.now(), agents };
  return { agents };
}
