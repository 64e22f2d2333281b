import { decide } from "../guard/index.ts";
import { nodeFacts, policyTexts } from "../hook/index.ts";
import { UserError, type Outcome, type RecordedEvent } from "../model/index.ts";
import { DEFAULT_RULE, type CompiledPolicy } from "../policy/index.ts";
import type { SimulationResult } from "./api.ts";
import type { ConsoleWorld } from "./console-world.ts";
import { eventRow } from "./event-rows.ts";
import { compiledFrom, recordedAction, recordedSession, withDraft } from "./policy-files.ts";

const DAY_MS = 86_400_000;
/** Different calls that are judged; the rest is said not to be. */
const MAX_DISTINCT = 4000;
const MAX_REQUESTS = 200_000;
const MAX_CHANGES = 200;
const TELL_EACH = 20;

export interface Simulation {
  readonly root: string;
  readonly layer: string;
  readonly path: string;
  readonly text: string;
  readonly days: number;
}

interface Distinct {
  readonly event: RecordedEvent;
  count: number;
}

/** What makes two requests the same to a policy. */
function keyOf({ agent, tool, mcp, subject, cwd, root, branch, mode, labels, effects }: RecordedEvent): string {
  return JSON.stringify([agent.name, tool, mcp?.server, mcp?.tool, subject, cwd, root, branch, mode, labels, effects]);
}

/**
 * What an edited policy would have decided otherwise about the requests of the last days in one workspace. Each different call is judged twice, by the policy of now
 * and by the edited one, with the files as they are now: what differs comes from the edit alone.
 */
export function simulate(world: ConsoleWorld, { root, layer, path, text, days }: Simulation, tell: (done: number, total: number) => void): SimulationResult {
  const facts = nodeFacts(world.environment);
  const texts = policyTexts(root, facts);
  const before: CompiledPolicy = compiledFrom(texts);
  const after: CompiledPolicy = compiledFrom(withDraft(texts, layer, path, text));
  const calls = new Map<string, Distinct>();
  let [requests, isCut] = [0, false];
  const since = world.now() - days * DAY_MS;
  for (const { event } of world.reader().select({ kind: "tool.request", from: since }, { by: "time" })) {
    if (event.root !== root) continue;
    if (requests >= MAX_REQUESTS) {
      isCut = true;
      break;
    }
    requests += 1;
    const key = keyOf(event);
    const known = calls.get(key);
    if (known !== undefined) known.count += 1;
    else if (calls.size < MAX_DISTINCT) calls.set(key, { event, count: 1 });
    else isCut = true;
  }
  let [judged, notJudged, done] = [0, 0, 0];
  const matrix: Record<string, number> = {};
  const changes: { -readonly [K in keyof SimulationResult["changes"][number]]: SimulationResult["changes"][number][K] }[] = [];
  for (const { event, count } of calls.values()) {
    if (done++ % TELL_EACH === 0) tell(done, calls.size);
    const made = recordedAction(event, facts);
    if ("why" in made) {
      notJudged += count;
      continue;
    }
    judged += count;
    const session = recordedSession(event);
    const first = decide(made.action, { facts, policy: before, session }).decision;
    const second = decide(made.action, { facts, policy: after, session }).decision;
    const key = `${first.outcome}→${second.outcome}`;
    matrix[key] = (matrix[key] ?? 0) + count;
    if (first.outcome === second.outcome) continue;
    changes.push({
      before: first.outcome,
      after: second.outcome,
      ruleBefore: first.settledBy?.rule ?? DEFAULT_RULE,
      ruleAfter: second.settledBy?.rule ?? DEFAULT_RULE,
      why: second.settledBy?.why ?? "",
      count,
      event: eventRow(event),
    });
  }
  tell(calls.size, calls.size);
  const weight = (outcome: Outcome): number => ["allow", "ask", "deny"].indexOf(outcome);
  changes.sort((a, b) => weight(a.after) - weight(a.before) - (weight(b.after) - weight(b.before)) || b.count - a.count);
  return { days, requests, judged, distinct: calls.size, notJudged, isCut, matrix, changes: changes.slice(0, MAX_CHANGES) };
}

/** Reads what is to be tried out. Throws a `UserError` for what it is not. */
export function readSimulation(body: Readonly<Record<string, unknown>>): Simulation {
  const { root, layer, path, text, days } = body;
  if (typeof root !== "string" || !root.startsWith("/") || typeof layer !== "string" || typeof path !== "string" || typeof text !== "string")
    throw new UserError([{ code: "simulation", message: "`root`, `layer`, `path` and `text` say what is tried out", help: "give each as a text" }]);
  if (typeof days !== "number" || !Number.isInteger(days) || days < 1 || days > 90)
    throw new UserError([{ code: "simulation", message: "`days` is a whole number from 1 to 90", help: "give one" }]);
  return { root, layer, path, text, days };
}
