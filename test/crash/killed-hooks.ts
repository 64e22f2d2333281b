import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { segmentFiles } from "../../src/record/store/segment-files.ts";
import { openForReading } from "../../src/record/store/sqlite.ts";
import { judge, randomOf, type Tally } from "./crash-rounds.ts";

const KILLER = join(import.meta.dirname, "kill-at.cjs");

/** One call of the built hook as the client makes it, killed at a step. Answers its verdict, if it gave one. */
function callHook(
  hook: string,
  state: string,
  payload: string,
  step: number | undefined,
  how: string,
): { readonly verdict: string | undefined; readonly isKilled: boolean } {
  const { stdout, signal, status } = spawnSync(process.execPath, ["--require", KILLER, hook, "--event=PreToolUse", `--state=${state}`], {
    input: payload,
    encoding: "utf8",
    env: {
      ...process.env,
      SALLYPORT_KILL_ARMED: "1",
      ...(step === undefined ? {} : { SALLYPORT_KILL_AT: String(step), SALLYPORT_KILL_HOW: how }),
    },
  });
  const isKilled = signal === "SIGKILL";
  if (status !== 0 || isKilled) return { verdict: undefined, isKilled };
  try {
    return { verdict: (JSON.parse(stdout) as { hookSpecificOutput: { permissionDecision: string } }).hookSpecificOutput.permissionDecision, isKilled };
  } catch {
    return { verdict: undefined, isKilled };
  }
}

/**
 * The built hook, killed at its steps one after the other. A call may only run after a verdict, and each verdict that lets it run has to be in the record; a
 * hook that died has given none, and the client takes that for a no. Answers how many verdicts there were.
 */
export function killHooks(hook: string, state: string, count: number, seed: number, tally: Tally): number {
  const random = randomOf(seed);
  const verdicts = new Map<string, string>();
  for (let n = 0; n < count; n++) {
    const payload = JSON.stringify({
      session_id: `h${n % 3}`,
      transcript_path: "/t",
      cwd: "/",
      permission_mode: "default",
      hook_event_name: "PreToolUse",
      tool_name: "Bash",
      tool_input: { command: n % 2 === 0 ? `git status # ${n}` : `rm -rf / # ${n}` },
      tool_use_id: `toolu_${seed}_${n}`,
    });
    // Every fourth is left alone.
    const step = n % 4 === 3 ? undefined : 1 + Math.floor(random() * 90);
    const { verdict, isKilled } = callHook(hook, state, payload, step, ["before", "half", "after"][n % 3]!);
    if (isKilled) tally.kills += 1;
    if (verdict !== undefined) verdicts.set(createHash("sha256").update(payload).digest("hex"), verdict);
  }
  judge(state, new Set(), tally);
  const recorded = new Map<string, string>();
  for (const { path } of segmentFiles(state)) {
    const database = openForReading(path);
    for (const { body } of database.prepare("SELECT body FROM event WHERE kind IN ('tool.request', 'guard.fault')").all() as unknown as { body: string }[]) {
      const event = JSON.parse(body) as { digest?: string; verdict?: string };
      if (event.digest !== undefined && event.verdict !== undefined) recorded.set(event.digest, event.verdict);
    }
    database.close();
  }
  tally.acknowledged += verdicts.size;
  for (const [digest, verdict] of verdicts) {
    if (!recorded.has(digest)) tally.lost += 1;
    else if (recorded.get(digest) !== verdict) tally.faults.push(`a verdict of ${verdict} is recorded as ${String(recorded.get(digest))}`);
  }
  return verdicts.size;
}
