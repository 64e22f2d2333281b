import { createRequire } from "node:module";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Answer } from "../agents/index.ts";
import * as claudeCode from "../agents/claude-code/index.ts";
import { reasonOf, type CompilePolicy } from "../hook/index.ts";
import { useNativeDigest } from "../record/index.ts";
import { Decider } from "./decider.ts";
import { PolicyKeeper, type PolicyNews } from "./policy-keeper.ts";
import { warmUp } from "./warm-up.ts";

/** One call for a decision thread. */
export interface Job {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly event: string | undefined;
}

/** What a decision thread says; first that it has started. */
export type FromDecisionThread =
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly type: "policy"; readonly news: PolicyNews };

/** What a decision thread is started with. */
export interface DecisionThreadData {
  readonly stateFolder: string;
  readonly build: string;
  /** The module with `compile`, in the program's folder; loaded when a policy has changed: YAML takes memory that is rarely needed. */
  readonly compiler: string;
  /** No call waits for it yet: it answers calls of its own until one comes. */
  readonly isEarly: boolean;
}

/** So many calls, or so long, and what was written is put on disk though others wait. */
const MAX_GROUP = 16;
const MAX_GROUP_MS = 10;

const { stateFolder, build, compiler, isEarly } = workerData as DecisionThreadData;
const port = parentPort!;
const load = createRequire(import.meta.url);
const compile: CompilePolicy = (texts) => (load(compiler) as { readonly compile: CompilePolicy }).compile(texts);

const say = (message: FromDecisionThread): void => port.postMessage(message);
const programFolder = dirname(compiler);
const policies = new PolicyKeeper(stateFolder, build, compile, (news) => say({ type: "policy", news }));
const decider = new Decider({ stateFolder, programFolder, policies });

let waiting: { readonly job: Job; readonly answer: Answer }[] = [];
let groupStart = 0;

function commit(): void {
  if (waiting.length === 0) return;
  const group = waiting;
  waiting = [];
  let fault: string | undefined;
  try {
    decider.commit();
  } catch (error) {
    fault = `Sallyport cannot record this, so it is refused: ${reasonOf(error)}`;
  }
  for (const { job, answer } of group)
    say({ type: "answer", id: job.id, answer: fault === undefined || answer.verdict === "deny" ? answer : claudeCode.refuse(job.event, fault) });
}

/** The calls of its own that are left. */
let early: Generator<undefined> | undefined;

/** Takes the next step while nobody has called. What fails has cost nothing: it only makes the first calls quicker. */
function warm(): void {
  try {
    if (early?.next().done === false) setImmediate(warm);
  } catch {
    // The folder cannot be used; the first call says so where it matters.
  }
}

function stopWarming(): void {
  try {
    early?.return(undefined);
  } catch {
    // What is left of its folder goes when the daemon ends.
  }
  early = undefined;
}

useNativeDigest();

port.on("message", (job: Job) => {
  if (early !== undefined) stopWarming();
  if (waiting.length === 0) {
    groupStart = performance.now();
    // Calls that have arrived meanwhile are taken first; then comes the disk.
    setImmediate(commit);
  }
  let answer: Answer;
  try {
    answer = decider.answer(job.bytes, job.event);
  } catch (error) {
    answer = claudeCode.refuse(job.event, `Sallyport has failed, so this is refused: ${reasonOf(error)}`);
  }
  waiting.push({ job, answer });
  if (waiting.length >= MAX_GROUP || performance.now() - groupStart > MAX_GROUP_MS) commit();
});

say({ type: "ready" });
if (isEarly) {
  early = warmUp(stateFolder, programFolder);
  warm();
}
