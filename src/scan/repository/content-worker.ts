import { parentPort, workerData } from "node:worker_threads";
import { contentResult, takeNext, type ContentJobs, type ContentResult } from "./content-jobs.ts";

/** Results that are sent together. */
const BATCH = 200;

function send(results: readonly ContentResult[]): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort!.postMessage(results);
}

const jobs = workerData as ContentJobs;
let results: ContentResult[] = [];
for (let index = takeNext(jobs); index !== undefined; index = takeNext(jobs)) {
  results.push(contentResult(jobs, index));
  if (results.length >= BATCH) {
    send(results);
    results = [];
  }
}
send(results);
