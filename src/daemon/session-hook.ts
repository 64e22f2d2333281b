import { join } from "node:path";
import type { Answer } from "../agents/index.ts";
import * as claudeCode from "../agents/claude-code/index.ts";
import { finish, option, partLoader, readInput, reasonOf, sessionOf, stateFolder, useFewerCompilers } from "../hook/index.ts";
import { Spool, uuid7 } from "../record/index.ts";
import { ensureDaemon } from "./control.ts";
import { proxyInTheWay } from "./proxy-check.ts";
import { keepSurroundings } from "./surroundings.ts";

/** Well within the time that the client gives this hook. */
const ENSURE_MS = 8000;
const MAX_SESSION_NAME = 200;

type Guard = { readonly answer: (bytes: Uint8Array, event: string | undefined, stateFolder: string, programFolder: string) => Answer };

/** Why the calls of this session would not reach the daemon, or not only it; `undefined` when they will. */
async function faultOf(stateFolder: string): Promise<string | undefined> {
  const proxy = proxyInTheWay(process.env);
  if (proxy !== undefined)
    return `\`${proxy}\` leads the client's hook calls away from this machine's guard; add 127.0.0.1 to NO_PROXY and start the session again, or unset \`${proxy}\``;
  try {
    await ensureDaemon(stateFolder, { runtime: process.execPath, file: join(__dirname, "cli", "daemon-process.js") }, ENSURE_MS);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function recordFault(stateFolder: string, session: string, verdict: Answer["verdict"], reason: string): void {
  try {
    const now = Date.now();
    new Spool(stateFolder).append({
      v: 1,
      id: uuid7(now),
      ts: now,
      kind: "guard.fault",
      src: "hook",
      agent: { name: "claude-code" },
      chain: [],
      session,
      decision: "error",
      decider: "fault",
      verdict,
      reason,
    });
  } catch {
    // It is refused already; a record that cannot be written does not change that.
  }
}

async function answerInput(event: string | undefined, stateFolder: string): Promise<Answer> {
  const input = readInput();
  if (!input.isOk) return claudeCode.refuse(event, `Sallyport cannot judge this: ${input.why}`);
  const named = sessionOf(input.bytes);
  // A longer name is none that the guard takes.
  const session = named !== undefined && named.length <= MAX_SESSION_NAME ? named : undefined;
  if (session !== undefined) keepSurroundings(stateFolder, session, process.env);
  const fault = await faultOf(stateFolder);
  if (fault !== undefined) {
    const answer = claudeCode.refuse(event, `Sallyport's daemon cannot guard this session, so nothing is let through: ${fault}`);
    recordFault(stateFolder, session ?? "unknown", answer.verdict, fault);
    if (event !== "SessionStart") return answer;
    // The session goes on whatever is said here. What it was copied from must be known all the same.
    judge(input.bytes, event, stateFolder);
    return answer;
  }
  return judge(input.bytes, event, stateFolder);
}

/** Judged in this process, by the same code as without a daemon. */
function judge(bytes: Uint8Array, event: string | undefined, stateFolder: string): Answer {
  return (partLoader(__dirname, require)("./guard.cjs") as Guard).answer(bytes, event, stateFolder, __dirname);
}

/**
 * The hook of the events that must not depend on who listens on a port: the start of a session, and each prompt. It
 * starts the daemon where it does not run, has it prove that it is this installation's, leaves the session's surroundings for
 * it, and judges the event itself. Otherwise the prompt is refused, so that no call follows.
 */
async function main(): Promise<never> {
  const event = option("event");
  const folder = stateFolder();
  let result: Answer;
  try {
    result = await answerInput(event, folder);
  } catch (error) {
    result = claudeCode.refuse(event, `Sallyport has failed, so this is refused: ${reasonOf(error)}`);
  }
  finish(result);
}

useFewerCompilers();
void main();
