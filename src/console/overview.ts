import { join } from "node:path";
import { LEVELS } from "../detect/index.ts";
import { ApprovalStore, privateFolder, readPrivateJson, writePrivateFile } from "../record/index.ts";
import { standingOf } from "../session/index.ts";
import type { ChainState, Health, Overview, VerifyResult } from "./api.ts";
import type { ConsoleWorld, DaemonFigures } from "./console-world.ts";
import { eventRow } from "./event-rows.ts";
import { numberOf } from "./events.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BUCKETS = 48;
const RECENT = 12;
const TOP_RULES = 8;
/** Work of counting within one request, in milliseconds: the rest is counted by the requests that follow. */
const COUNT_MS = 60;
const ANSWERS = ["allow", "ask", "deny", "error"] as const;
type Answers = Record<(typeof ANSWERS)[number], number>;

function isAnswer(word: string): word is (typeof ANSWERS)[number] {
  return (ANSWERS as readonly string[]).includes(word);
}

function chainPath(stateFolder: string): string {
  return join(stateFolder, "console", "last-verification.json");
}

/** Keeps what a verification said, for the overview. */
export function keepVerification(stateFolder: string, { isIntact, at, entries, problems }: VerifyResult): void {
  privateFolder(join(stateFolder, "console"));
  writePrivateFile(chainPath(stateFolder), JSON.stringify({ isIntact, at, entries, problems: problems.length }));
}

function chainState(stateFolder: string): ChainState {
  try {
    const { isIntact, at, entries, problems } = readPrivateJson(chainPath(stateFolder), 4096, Error) as Record<string, unknown>;
    if (typeof isIntact !== "boolean" || typeof at !== "number" || typeof entries !== "number" || typeof problems !== "number") return { state: "unverified" };
    return { state: isIntact ? "intact" : "broken", at, entries, problems };
  } catch {
    return { state: "unverified" };
  }
}

/** How daemon and record are doing, with what to do where they are not well. */
export function health(world: ConsoleWorld, daemon: DaemonFigures): Health {
  const reader = world.reader();
  const last = reader.lastSeq();
  const newest = last < 0 ? undefined : reader.bySeq(last)?.ts;
  const chain = chainState(world.stateFolder);
  const problems: { level: "warning" | "bad"; text: string; help?: string }[] = [];
  if (daemon.sequencer.problem !== undefined)
    problems.push({
      level: "bad",
      text: `events cannot be taken into the record: ${daemon.sequencer.problem}`,
      help: "they are safe in the spool; run `sallyport verify`",
    });
  for (const { place, problem, holds } of daemon.brokenPolicies)
    problems.push({
      level: "bad",
      text: `the policy at ${place} is broken: ${problem}`,
      help: holds === null ? "every call there is refused until it is mended" : `the last good one (${holds}) goes on holding`,
    });
  for (const { file, message } of reader.unread)
    problems.push({ level: "bad", text: `${file} cannot be read whole: ${message}`, help: "run `sallyport verify`" });
  if (chain.state === "broken") problems.push({ level: "bad", text: "the last verification found the record changed", help: "see Audit for what and where" });
  return {
    entries: last + 1,
    ...(newest === undefined ? {} : { newest }),
    problems,
    daemon: {
      version: daemon.version,
      since: daemon.since,
      calls: daemon.calls,
      p50: daemon.answerMs.p50,
      p99: daemon.answerMs.p99,
      rssBytes: daemon.rssBytes,
      telemetry: daemon.telemetryPort !== null,
    },
    chain,
  };
}

/** Everything on one page. `hours`: how far back. */
export function overview(world: ConsoleWorld, query: URLSearchParams, daemon: DaemonFigures): Overview {
  const now = world.now();
  const spanMs = Math.max(1, numberOf(query, "hours", 24, 24 * 90)) * HOUR_MS;
  const from = now - spanMs;
  const reader = world.reader();
  const start = performance.now();
  while (!world.counts.advance(reader) && performance.now() - start < COUNT_MS);
  // Hours are counted whole; a bucket is as many of them as fit the page.
  const perBucket = Math.max(1, Math.ceil(spanMs / HOUR_MS / BUCKETS));
  const lastHour = Math.floor(now / HOUR_MS);
  const firstHour = lastHour - Math.ceil(spanMs / HOUR_MS) + 1;
  const count = Math.ceil((lastHour - firstHour + 1) / perBucket);
  const buckets = Array.from({ length: count }, (_, at) => ({ from: (firstHour + at * perBucket) * HOUR_MS, allow: 0, ask: 0, deny: 0, error: 0 }));
  const totals: Answers & { events: number; approvals: number } = { events: 0, allow: 0, ask: 0, deny: 0, error: 0, approvals: 0 };
  const before: Answers & { events: number } = { events: 0, allow: 0, ask: 0, deny: 0, error: 0 };
  const rules = new Map<string, { rule: string; answer: string; count: number }>();
  const agents = new Map<string, { agent: string; events: number; denied: number; lastHour: number; missing: number; telemetry: number }>();
  let [costUsd, tokens] = [0, 0];
  for (const one of world.counts.since(from - spanMs)) {
    const isCall = one.kind === "tool.request" || one.kind === "guard.fault";
    const answer = one.kind === "guard.fault" ? "error" : one.answer;
    if (one.hour < firstHour) {
      if (one.hour < firstHour - (lastHour - firstHour + 1)) continue;
      before.events += one.count;
      if (isCall && isAnswer(answer)) before[answer] += one.count;
      continue;
    }
    totals.events += one.count;
    if (one.kind.startsWith("approval.")) totals.approvals += one.count;
    costUsd += one.costUsd;
    tokens += one.tokens;
    if (one.agent !== "sallyport") {
      const agent = agents.get(one.agent) ?? { agent: one.agent, events: 0, denied: 0, lastHour: 0, missing: 0, telemetry: 0 };
      agents.set(one.agent, agent);
      agent.events += one.count;
      if (isCall && (answer === "deny" || answer === "error")) agent.denied += one.count;
      if (one.kind === "witness.missing") agent.missing += one.count;
      if (one.kind.startsWith("telemetry.")) agent.telemetry += one.count;
      agent.lastHour = Math.max(agent.lastHour, one.hour * HOUR_MS);
    }
    if (!isCall || !isAnswer(answer)) continue;
    totals[answer] += one.count;
    const bucket = buckets[Math.floor((one.hour - firstHour) / perBucket)];
    if (bucket !== undefined) bucket[answer] += one.count;
    if (answer === "allow" || one.rule === "") continue;
    const key = `${answer} ${one.rule}`;
    const known = rules.get(key) ?? { rule: one.rule, answer, count: 0 };
    known.count += one.count;
    rules.set(key, known);
  }
  const stopped = [...reader.select({ decision: "deny" }, { by: "time", limit: RECENT })];
  return {
    from,
    now,
    share: world.counts.share,
    totals,
    before,
    buckets,
    bucketMs: perBucket * HOUR_MS,
    ...(tokens > 0 || costUsd > 0 ? { spend: { costUsd, tokens } } : {}),
    rules: [...rules.values()].toSorted((a, b) => b.count - a.count).slice(0, TOP_RULES),
    agents: [...agents.values()].toSorted((a, b) => b.events - a.events),
    recent: stopped.filter(({ ts }) => ts >= now - Math.max(spanMs, DAY_MS)).map(({ event }) => eventRow(event)),
    ...waiting(world, now),
    health: health(world, daemon),
  };
}

/** What waits for a person. */
export function waiting(world: ConsoleWorld, now: number): Pick<Overview, "pending" | "incidents" | "findings"> {
  const { requests } = new ApprovalStore(world.stateFolder).list();
  const { findings, incidents } = world.detections().open;
  const worst = incidents.toSorted((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a))[0];
  return {
    pending: requests.filter((request) => standingOf(request, now) === "pending").length,
    incidents: { open: incidents.length, ...(worst === undefined ? {} : { worst }) },
    findings: { undecided: findings },
  };
}
