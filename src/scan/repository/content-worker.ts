import { parentPort, workerData } from "node:worker_threads";
import { contentResult, takeNext, type ContentJobs, type ContentResult } from "./content-jobs.ts";

/** Results that are sent together. */
const BATCH = 200;

const jobs = workerData as ContentJobs;
let results: ContentResult[] = [];
for (let index = takeNext(jobs); index !== undefined; index = takeNext(jobs)) {
  results.push(contentResult(jobs, index));
  if (results.length >= BATCH) {
    parentPort!.postMessage(results);
    results = [];
  }
}
parentPort!.postMessage(results);
