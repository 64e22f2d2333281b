/**
 * The record's numbers: what an event costs a hook, how fast the sequencer takes events, how fast a record of a million is asked.
 *
 *     npm run bench -- --only record [--events 1000000]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { ActionEvent, EffectKind } from "../src/model/index.ts";
import { pause, Sequencer, uuid7, verifyRecord } from "../src/record/index.ts";
import { RecordReader, traceFile } from "../src/record/query/index.ts";
import { segmentFiles } from "../src/record/store/segment-files.ts";
import { openForReading } from "../src/record/store/sqlite.ts";
import { CLASS_TERMS } from "../src/record/store/tables.ts";

/** One line of the report. */
export interface RecordLine {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly isMet: boolean;
}

const root = join(import.meta.dirname, "..");

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** A process that appends one event and ends, beside one that does nothing; each in its turn. */
async function hookCost(folder: string, rounds: number): Promise<RecordLine> {
  const program = join(folder, "append.cjs");
  const contents = `
    import { Spool, uuid7 } from "./src/record/index.ts";
    const now = Date.now();
    new Spool(process.argv[2]).append({ v: 1, id: uuid7(now), ts: now, kind: "tool.request", src: "hook", agent: { name: "bench" }, chain: [], session: "bench", subject: "git status" });
    process.exit(0);`;
  const pure = {
    name: "pure",
    setup: (bundler: { onResolve: (options: { filter: RegExp }, work: (given: { path: string; resolveDir: string }) => object) => void }) =>
      bundler.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), sideEffects: false })),
  };
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "cjs",
    minify: true,
    outfile: program,
    plugins: [pure],
    logLevel: "error",
  });
  const state = join(folder, "hook");
  const bare = join(folder, "bare.cjs");
  writeFileSync(bare, "process.exit(0);");
  const timed = (args: readonly string[]): number => {
    const start = performance.now();
    if (spawnSync(process.execPath, [...args]).status !== 0) throw new Error("the measured program failed");
    return performance.now() - start;
  };
  const differences: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const alone = timed([bare]);
    const appended = timed([program, state]);
    // The first fills the caches.
    if (round > 0) differences.push(appended - alone);
  }
  const cost = median(differences);
  return { what: "one event appended by a process of its own, over a bare one", measured: `${cost.toFixed(1)} ms`, goal: "≤ 5 ms", isMet: cost <= 5 };
}

const EFFECTS: readonly (readonly EffectKind[])[] = [["fs.read"], ["proc.run", "fs.read"], ["fs.write"], ["proc.run"], ["net.connect"]];
const EACH_SESSION = 60;
const START = Date.UTC(2026, 8, 1);
const MONTH = 30 * 24 * 3600 * 1000;

/** One of many events of a month of work: 60 a session, every 300th reads a secret, every 50th may send something away. */
function benchEvent(n: number, total: number): ActionEvent {
  const session = Math.floor(n / EACH_SESSION);
  const ts = START + Math.floor((session / (total / EACH_SESSION)) * (MONTH - 4 * 3600_000)) + (n % EACH_SESSION) * 45_000;
  // Scattered, and the same in every run.
  const mixed = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 8;
  const isSecret = mixed % 300 === 0;
  const isEgress = mixed % 50 === 1;
  const path = `/home/dev/project/packages/app-${n % 61}/src/module-${n % 397}.ts`;
  return {
    v: 1,
    id: uuid7(ts),
    ts,
    kind: n % 2 === 0 ? "tool.request" : "tool.result",
    src: "hook",
    agent: { name: "claude-code", version: "2.1.329" },
    chain: [{ type: "user", id: `dev${session % 400}`, via: "os" }],
    session: `5e55${String(session).padStart(8, "0")}-bench`,
    call: `toolu_${n}`,
    mode: "default",
    cwd: "/home/dev/project",
    root: "/home/dev/project",
    repository: `https://git.example/team/repo-${session % 120}.git`,
    branch: "main",
    tool: "Bash",
    subject: n % 5000 === 0 ? `node scripts/quicksilver-${n}.mjs` : `npm run task-${n % 997} -- --package app-${n % 61}`,
    paths: [path],
    effects: EFFECTS[n % EFFECTS.length]!,
    ...(EFFECTS[n % EFFECTS.length]![0] === "fs.write" ? { touched: [{ effect: "fs.write", on: path }] } : {}),
    ...(isSecret || isEgress ? { effectClasses: isSecret ? ["secret-read"] : ["egress"] } : {}),
    decision: "allow",
    verdict: "allow",
    decider: "policy",
    rule: "baseline/12",
    policy: "9f86d081884c7d65",
    guardMs: 3,
  };
}

interface Filled {
  readonly state: string;
  readonly sessions: number;
  readonly lines: readonly RecordLine[];
}

/** Fills a record through spool and sequencer, in slices, and measures the sequencer only. */
function fill(folder: string, total: number): Filled {
  const state = join(folder, "million");
  mkdirSync(join(state, "spool"), { recursive: true, mode: 0o700 });
  const sequencer = Sequencer.open(state, { host: "bench", now: () => START + MONTH });
  let [cpu, wall, bytes] = [0, 0, 0];
  const slice = 50_000;
  for (let from = 0; from < total; from += slice) {
    const text = Array.from({ length: Math.min(slice, total - from) }, (_, at) => `${JSON.stringify(benchEvent(from + at, total))}\n`).join("");
    bytes += text.length;
    writeFileSync(join(state, "spool", `bench-${from}.jsonl`), text, { mode: 0o600 });
    const used = process.cpuUsage();
    const start = performance.now();
    sequencer.drain();
    wall += performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    cpu += (user + system) / 1000;
  }
  sequencer.close();
  const rate = (ms: number): number => (total / ms) * 1000;
  // The second thread has the segment open until it has put what lies beside into it.
  for (let waited = 0; waited < 600 && segmentFiles(state).some(({ path }) => existsSync(`${path}-wal`)); waited++) pause(50);
  const stored = segmentFiles(state).reduce((sum, { path }) => sum + statSync(path).size, 0);
  const shown = (perSecond: number): string => `${Math.round(perSecond / 100) / 10}k events/s`;
  return {
    state,
    sessions: Math.floor(total / EACH_SESSION),
    lines: [
      {
        what: `sequencer, ${total} events of ${Math.round(bytes / total)} bytes, by CPU time`,
        measured: shown(rate(cpu)),
        goal: "≥ 40k",
        isMet: rate(cpu) >= 40_000,
      },
      {
        what: `sequencer by the clock (${Math.round(stored / total)} bytes an event on disk)`,
        measured: shown(rate(wall)),
        goal: "≥ 40k",
        isMet: rate(wall) >= 40_000,
      },
    ],
  };
}

/** Median of several runs of a question, in milliseconds. */
function asked(times: number, ask: (n: number) => void): number {
  ask(0);
  return median(
    Array.from({ length: times }, (_, n) => {
      const start = performance.now();
      ask(n + 1);
      return performance.now() - start;
    }),
  );
}

function questions({ state, sessions }: Filled): readonly RecordLine[] {
  const [segment] = segmentFiles(state);
  const database = openForReading(segment!.path);
  const timeline = database.prepare("SELECT body FROM event WHERE session = ? ORDER BY seq");
  const sequence = database.prepare(
    `SELECT count(DISTINCT a.session) AS n FROM event a JOIN event b ON b.session = a.session AND b.ts BETWEEN a.ts AND a.ts + 600000
     WHERE ${CLASS_TERMS["secret-read"].replace("classes", "a.classes")} AND ${CLASS_TERMS.egress.replace("classes", "b.classes")} AND a.ts >= ?`,
  );
  const words = database.prepare(
    "SELECT e.seq, e.body FROM event_text t JOIN event e ON e.seq = t.rowid WHERE event_text MATCH ? ORDER BY t.rowid DESC LIMIT 200",
  );
  const first = asked(200, (n) => timeline.all(`5e55${String((n * 7919) % sessions).padStart(8, "0")}-bench`));
  const found = (sequence.get(START) as { n: number }).n;
  const second = asked(15, () => sequence.get(START));
  const third = asked(15, () => words.all('"quicksilver"'));
  database.close();
  const reader = new RecordReader(state);
  const refused = asked(15, () => [...reader.select({ decision: "deny" }, { by: "time", limit: 51 })]);
  const changed = asked(15, (n) => traceFile(reader, `/home/dev/project/packages/app-${n}/src/module-400.ts`));
  reader.close();
  return [
    { what: "`log --decision deny`, and nothing was denied", measured: `${refused.toFixed(2)} ms`, goal: "< 20 ms", isMet: refused < 20 },
    { what: "`trace --file` of a file that nothing changed", measured: `${changed.toFixed(2)} ms`, goal: "< 20 ms", isMet: changed < 20 },
    { what: "timeline of a session", measured: `${first.toFixed(2)} ms`, goal: "< 1 ms", isMet: first < 1 },
    {
      what: `secret read, then egress within 10 minutes, over 30 days (${found} sessions)`,
      measured: `${second.toFixed(2)} ms`,
      goal: "< 5 ms",
      isMet: second < 5,
    },
    { what: "text search, newest 200", measured: `${third.toFixed(2)} ms`, goal: "< 20 ms", isMet: third < 20 },
  ];
}

/** All of the record's numbers, on a record of so many events. */
export async function recordTimes(total: number, rounds: number): Promise<readonly RecordLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-bench-"));
  try {
    const cost = await hookCost(folder, rounds);
    const filled = fill(folder, total);
    const lines = [cost, ...filled.lines, ...questions(filled)];
    const start = performance.now();
    const { isIntact, entries } = verifyRecord(filled.state);
    const seconds = (performance.now() - start) / 1000;
    return [...lines, { what: `verification of ${entries} entries`, measured: `${seconds.toFixed(1)} s`, goal: "intact", isMet: isIntact }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
