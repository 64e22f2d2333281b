/**
 * Broken and hostile payloads through the hook, as many as asked: none may be allowed, crash it, take it over 100 ms, or
 * get an answer that the client would take for none.
 *
 *     npm run fuzz -- --count 200000 --seed 1
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { adapter } from "../../src/agents/claude-code/index.ts";
import { memoryFacts } from "../../src/facts/index.ts";
import { decide } from "../../src/guard/index.ts";
import { runHook, type HookWorld } from "../../src/hook/index.ts";
import { baselinePolicy } from "../../src/policy/index.ts";
import { SessionStore, Spool } from "../../src/record/index.ts";
import { randomFrom } from "../soundness/mutate.ts";
import { brokenPayload, FUZZ_SEEDS, type Seed } from "./mutate-payload.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "200000" }, seed: { type: "string" } } });
const COUNT = Number(values.count);
const SEED = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const LIMIT_MS = 100;

const state = mkdtempSync(join(tmpdir(), "fuzz-"));
const facts = memoryFacts({ home: "/home/dev", user: "dev" });
const policy = baselinePolicy("production-adjacent");
const store = new SessionStore(state);
const spool = new Spool(state);

function worldFor(event: string): HookWorld {
  return {
    agent: adapter,
    facts,
    context: { event, workspaceOf: () => ({ root: "/home/dev/project" }), principals: [] },
    decide,
    policyFor: () => policy,
    store,
    spool,
    stateFolder: state,
  };
}

/** The verdict as the client reads it: `none` is what lets the call run. */
function honoured(event: string, { stdout, exitCode }: { readonly stdout: string; readonly exitCode: number }): string {
  if (exitCode === 2) return "deny";
  if (exitCode !== 0) return "none";
  let answer: unknown;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return "none";
  }
  if (typeof answer !== "object" || answer === null) return "none";
  const { decision, hookSpecificOutput } = answer as { decision?: unknown; hookSpecificOutput?: { hookEventName?: unknown; permissionDecision?: unknown } };
  if (event === "UserPromptSubmit") return decision === "block" ? "deny" : "none";
  if (hookSpecificOutput?.hookEventName !== event) return "none";
  return ["allow", "ask", "deny"].includes(String(hookSpecificOutput.permissionDecision)) ? String(hookSpecificOutput.permissionDecision) : "none";
}

/** True when the broken input is still a payload, but of another call than the one that must be refused: the client runs `tool_input` alone. */
function isAnother(bytes: Buffer, { needle }: Seed): boolean {
  try {
    const payload = JSON.parse(bytes.toString("utf8")) as Record<string, unknown>;
    const call = typeof payload["tool_input"] === "object" && payload["tool_input"] !== null ? payload["tool_input"] : payload;
    return !JSON.stringify(call).includes(needle);
  } catch {
    return false;
  }
}

const random = randomFrom(SEED);
const verdicts: Record<string, number> = {};
const failures: string[] = [];
let slowest = 0;
let others = 0;
const fail = (what: string, bytes: Buffer): void => {
  failures.push(`${what}: ${JSON.stringify(bytes.subarray(0, 400).toString("latin1"))}`);
};

for (let n = 0; n < COUNT; n++) {
  const seed = FUZZ_SEEDS[Math.floor(random() * FUZZ_SEEDS.length)]!;
  const bytes = brokenPayload(seed, random);
  const world = worldFor(seed.event);
  const start = performance.now();
  let verdict: string;
  try {
    verdict = honoured(seed.event, runHook(bytes, world));
  } catch (error) {
    fail(`crash (${String(error)})`, bytes);
    continue;
  }
  const took = performance.now() - start;
  if (took > LIMIT_MS) {
    // A busy machine is no fault: it counts when it is slow each time.
    const again = [1, 2, 3].map(() => {
      const from = performance.now();
      runHook(bytes, world);
      return performance.now() - from;
    });
    if (Math.min(...again) > LIMIT_MS) fail(`${Math.min(...again).toFixed(0)} ms`, bytes);
    slowest = Math.max(slowest, Math.min(took, ...again));
  } else slowest = Math.max(slowest, took);
  if (verdict !== "deny" && verdict !== "ask" && isAnother(bytes, seed)) {
    others += 1;
    continue;
  }
  verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  if (verdict !== "deny" && verdict !== "ask") fail(verdict, bytes);
}
rmSync(state, { recursive: true, force: true });
for (const failure of failures.slice(0, 20)) console.log(failure);
console.log(
  `seed ${SEED}: ${COUNT} payloads, ${JSON.stringify(verdicts)}, ${others} had become another call, slowest ${slowest.toFixed(1)} ms, ${failures.length} failures`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
