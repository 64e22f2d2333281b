import { readFileSync, readlinkSync } from "node:fs";
import { userInfo } from "node:os";
import { UserError } from "../model/index.ts";
import type { Approver } from "../session/index.ts";

/** Variables that coding agents set for the commands they run. */
const AGENT_VARIABLES: readonly string[] = [
  "CLAUDECODE",
  "CLAUDE_CODE_ENTRYPOINT",
  "CLAUDE_CODE_SESSION_ID",
  "AI_AGENT",
  "CODEX_SANDBOX",
  "CODEX_THREAD_ID",
  "GEMINI_CLI",
  "CURSOR_AGENT",
  "OPENCODE",
];

/** Where a command runs, as far as it tells whether a person typed it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard input is a terminal. */
  readonly isTerminal: boolean;
  /** Environments in which the processes above this one were started, the nearest first, as far as they may be read. */
  readonly above: readonly string[];
}

/** Longest line of processes that is followed. */
const MAX_ABOVE = 64;

/** The environments of the processes above this one; none where the system does not show them. */
function environmentsAbove(): readonly string[] {
  const found: string[] = [];
  try {
    for (let id = process.ppid; id > 1 && found.length < MAX_ABOVE;) {
      found.push(readFileSync(`/proc/${id}/environ`, "latin1"));
      id = Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${id}/status`, "latin1"))?.[1] ?? 0);
    }
  } catch {
    // No /proc here, or a process of another user: what was seen so far counts.
  }
  return found;
}

/** Where this process runs. */
export function ourSurroundings(): Surroundings {
  return { environment: process.env, isTerminal: process.stdin.isTTY === true, above: environmentsAbove() };
}

/** Why this does not look as if a person had typed it; `undefined` when it does. */
export function whyNoPerson({ environment, isTerminal, above }: Surroundings): string | undefined {
  const own = AGENT_VARIABLES.find((name) => environment[name] !== undefined);
  if (own !== undefined) return `this runs inside a coding agent (\`${own}\` is set)`;
  const inherited = AGENT_VARIABLES.find((name) => above.some((text) => text.split("\0").some((line) => line.startsWith(`${name}=`))));
  if (inherited !== undefined) return `this was started from inside a coding agent (\`${inherited}\` is set above)`;
  return isTerminal ? undefined : "standard input is no terminal";
}

/** The person at this terminal. Throws a `UserError` where it may be an agent. */
export function personHere(surroundings: Surroundings): Approver {
  const why = whyNoPerson(surroundings);
  if (why !== undefined) throw new UserError([{ code: "no-person", message: `only a person may do this: ${why}`, help: "run it in a terminal of your own" }]);
  const uid = process.getuid?.();
  return { type: "user", id: userName(uid), via: "os", ...(uid === undefined ? {} : { uid }), from: terminalName() };
}

/** The name that the system's user database has; in a container there may be a number only. `USER` would be anyone's word. */
function userName(uid: number | undefined): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${uid ?? "unknown"}`;
  }
}

function terminalName(): string {
  try {
    return readlinkSync("/proc/self/fd/0");
  } catch {
    return "terminal";
  }
}
