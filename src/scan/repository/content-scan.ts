import { availableParallelism } from "node:os";
import type { ContentJobs, ContentResult } from "./content-jobs.ts";

/** Fewer bytes are read sooner than a thread is started. */
const ALONE_BELOW = 3_000_000;
/** More threads wait for the disk. */
const MOST_THREADS = 4;
/** Files between two looks at what other threads sent. */
const TURN = 64;

async function startWorker(jobs: ContentJobs, take: (results: readonly ContentResult[]) => void): Promise<void> {
  const { Worker } = await import("node:worker_threads");
  return new Promise((done) => {
    const worker = new Worker(new URL(`./content-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url), {
      workerData: jobs,
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 },
    });
    worker.on("message", take);
    // What a thread that failed had taken is looked at again by the one that waits.
    worker.on("error", () => undefined);
    worker.on("exit", () => done());
  });
}

/**
 * Looks at the texts of many files on all cores.
 * @param bytes size of the files together, as far as it is known
 * @param onProgress called now and then with the number of files that were taken
 */
export async function scanContents(
  root: string,
  paths: readonly string[],
  digests: readonly (string | undefined)[],
  bytes: number,
  onResult: (result: ContentResult) => void,
  onProgress?: (files: number) => void,
): Promise<void> {
  if (paths.length === 0) return;
  const jobs: ContentJobs = { root, paths, digests, next: new SharedArrayBuffer(4) };
  const isDone = new Uint8Array(paths.length);
  const take = (results: readonly ContentResult[]): void => {
    for (const result of results) {
      if (isDone[result.index] === 1) continue;
      isDone[result.index] = 1;
      onResult(result);
    }
  };
  const threads = bytes < ALONE_BELOW ? 0 : Math.min(availableParallelism(), MOST_THREADS) - 1;
  const workers = Array.from({ length: threads }, () => startWorker(jobs, take));
  // The scanners and their tables are not loaded where every file is known.
  const { contentResult, takeNext } = await import("./content-jobs.ts");
  let turn = 0;
  for (let index = takeNext(jobs); index !== undefined; index = takeNext(jobs)) {
    take([contentResult(jobs, index)]);
    turn += 1;
    if (turn % TURN !== 0) continue;
    onProgress?.(Math.min(paths.length, Atomics.load(new Int32Array(jobs.next), 0)));
    await new Promise((go) => setImmediate(go));
  }
  await Promise.all(workers);
  for (let index = 0; index < paths.length; index += 1) if (isDone[index] === 0) take([contentResult(jobs, index)]);
}
