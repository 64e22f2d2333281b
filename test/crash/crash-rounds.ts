import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { contentOf, Sequencer, verifyRecord } from "../../src/record/index.ts";
import { quarantineFiles, segmentFiles } from "../../src/record/store/segment-files.ts";
import { openForReading } from "../../src/record/store/sqlite.ts";

const KILLER = join(import.meta.dirname, "kill-at.cjs");
const DAY = 24 * 3600 * 1000;
const HOW = ["before", "half", "after"] as const;

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Ended {
  readonly isKilled: boolean;
  readonly status: number | null;
  readonly said: string;
  readonly error: string;
}

/** How a program is to end: at a step, after a time, or by itself. */
export type Death = { readonly step: number; readonly how: (typeof HOW)[number]; readonly isInThread?: boolean } | { readonly afterMs: number } | undefined;

/** Runs one program of this folder under `kill-at.cjs`. */
export async function run(program: string, args: readonly string[], death: Death): Promise<Ended> {
  const env = {
    ...process.env,
    ...(death !== undefined && "step" in death
      ? { SALLYPORT_KILL_AT: String(death.step), SALLYPORT_KILL_HOW: death.how, ...(death.isInThread === true ? { SALLYPORT_KILL_IN: "thread" } : {}) }
      : {}),
  };
  const child: ChildProcess = spawn(process.execPath, ["--require", KILLER, join(import.meta.dirname, program), ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [said, error] = ["", ""];
  child.stdout!.on("data", (bytes: Buffer) => (said += bytes.toString()));
  child.stderr!.on("data", (bytes: Buffer) => (error += bytes.toString()));
  const timer = death !== undefined && "afterMs" in death ? setTimeout(() => child.kill("SIGKILL"), death.afterMs) : undefined;
  return new Promise((done) => {
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      done({ isKilled: signal === "SIGKILL", status, said, error });
    });
  });
}

/** The ids that a program acknowledged. A last line that was cut by its death was not read by anybody. */
export function acknowledged(said: string): readonly string[] {
  return said
    .split("\n")
    .slice(0, -1)
    .filter((line) => /^[0-9a-f-]{36}$/.test(line));
}

export interface Tally {
  kills: number;
  acknowledged: number;
  recorded: number;
  lost: number;
  duplicates: number;
  /** Entries about what a crash left half-written. */
  damaged: number;
  segments: number;
  faults: string[];
}

export function newTally(): Tally {
  return { kills: 0, acknowledged: 0, recorded: 0, lost: 0, duplicates: 0, damaged: 0, segments: 0, faults: [] };
}

/** Takes the rest into the record and counts what is there against what was acknowledged. */
export function judge(state: string, ids: ReadonlySet<string>, tally: Tally, clock = 0): void {
  const sequencer = Sequencer.open(state, { now: () => Date.now() + clock });
  sequencer.drain();
  sequencer.drain();
  sequencer.close();
  const found = new Map<string, number>();
  const withContent: string[] = [];
  const segments = segmentFiles(state);
  for (const { path } of segments) {
    const database = openForReading(path);
    for (const row of database.prepare("SELECT id, kind, body FROM event").all() as unknown as { id: string; kind: string; body: string }[]) {
      found.set(row.id, (found.get(row.id) ?? 0) + 1);
      if (row.kind === "record.damaged") tally.damaged += 1;
      if (row.body.includes('"content":[{"bytes"')) withContent.push(row.id);
    }
    database.close();
  }
  tally.acknowledged += ids.size;
  tally.recorded += found.size;
  tally.segments += segments.length;
  for (const id of ids) if (!found.has(id)) tally.lost += 1;
  for (const count of found.values()) if (count > 1) tally.duplicates += count - 1;
  for (const id of withContent.filter((one) => ids.has(one))) {
    if (contentOf(state, id).length !== 1) tally.faults.push(`the content of ${id} is not there`);
  }
  const report = verifyRecord(state);
  for (const { code, message, seq } of report.problems) tally.faults.push(`${code} at ${String(seq)}: ${message}`);
  const left = existsSync(join(state, "record")) ? readdirSync(join(state, "record")).filter((name) => name.endsWith(".new")) : [];
  if (left.length > 1) tally.faults.push(`left behind: ${left.join(", ")}`);
  // Whatever could not be read is kept with the digest that the record has.
  for (const { path } of quarantineFiles(state)) {
    for (const line of readFileSync(path, "utf8").split("\n")) {
      if (line !== "" && !line.includes('"base64":"')) tally.faults.push(`a line of the quarantine is spoilt: ${line.slice(0, 80)}`);
    }
  }
}

export interface Plan {
  readonly rounds: number;
  /** Rounds on one state folder before it is judged. */
  readonly roundsAFolder: number;
  readonly writers: number;
  readonly eventsEach: number;
  readonly folder: string;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

/** Highest step that a program is killed at, from a run that is not: the number of steps that it takes. */
async function stepsOf(program: string, args: readonly string[]): Promise<number> {
  const { said, error } = await run(program, args, undefined);
  const found = /steps (\d+)/.exec(said)?.[1];
  if (found === undefined) throw new Error(`a program of the crash test failed: ${error}`);
  return Number(found);
}

/**
 * Rounds of writers and sequencers that are killed at random steps and times, several at once, with a clock that jumps by months; then what
 * was acknowledged is held against the record.
 */
export async function crashRounds({ rounds, roundsAFolder, writers, eventsEach, folder, seed, say }: Plan): Promise<Tally> {
  const random = randomOf(seed);
  const pick = (limit: number): number => Math.floor(random() * limit);
  const tally = newTally();
  const trial = join(folder, "trial");
  const writerSteps = await stepsOf("append-events.ts", [trial, "s0", String(eventsEach), "end"]);
  const sequencerSteps = await stepsOf("sequence-events.ts", [trial, "3", "0"]);
  rmSync(trial, { recursive: true, force: true });
  const deathOf = (limit: number): Death => {
    const kind = random();
    if (kind < 0.1) return undefined;
    return kind < 0.7 ? { step: 1 + pick(limit), how: HOW[pick(HOW.length)]! } : { afterMs: 40 + pick(500) };
  };
  /** A few dozen to open the segment, then each row and the end of each group. */
  const inThread = (): Death => ({ step: 1 + pick(40 + 3 * writers * eventsEach), how: HOW[pick(HOW.length)]!, isInThread: true });
  let ids = new Set<string>();
  let clock = 0;
  for (let round = 0; round < rounds; round++) {
    const state = join(folder, `state-${Math.floor(round / roundsAFolder)}`);
    // Months forward and back.
    if (random() < 0.3) clock = (pick(5) - 2) * 40 * DAY;
    const ends = await Promise.all([
      ...Array.from({ length: writers }, async (_, at) =>
        run("append-events.ts", [state, `s${pick(3)}`, String(eventsEach), ...(at === 0 ? ["end"] : [])], deathOf(writerSteps)),
      ),
      run("sequence-events.ts", [state, "3", String(clock)], deathOf(sequencerSteps)),
      run("sequence-events.ts", [state, "3", String(clock), "thread"], random() < 0.5 ? deathOf(sequencerSteps) : inThread()),
    ]);
    for (const { isKilled, status, said, error } of ends) {
      if (isKilled) tally.kills += 1;
      else if (status !== 0) tally.faults.push(`a program failed: ${error.slice(0, 600)}`);
      for (const id of acknowledged(said)) ids.add(id);
    }
    if ((round + 1) % roundsAFolder !== 0 && round + 1 !== rounds) continue;
    judge(state, ids, tally, clock);
    say?.(
      `round ${round + 1}: ${tally.kills} kills, ${tally.acknowledged} acknowledged, ${tally.lost} lost, ${tally.duplicates} twice, ${tally.faults.length} faults`,
    );
    if (tally.faults.length === 0 && tally.lost === 0 && tally.duplicates === 0) rmSync(state, { recursive: true, force: true });
    ids = new Set();
  }
  return tally;
}
