import { useEffect, useState } from "preact/hooks";
import type { Job } from "../src/console/api.ts";
import { get, post, Refused } from "./client.ts";

const LOOK_MS = 300;

/** Long work of one kind: what it says so far, and how to start and end it. */
export function useJob(kind: Job["kind"]): {
  readonly job: Job | undefined;
  readonly error: Refused | undefined;
  readonly start: (body?: object) => void;
  readonly cancel: () => void;
} {
  const [job, setJob] = useState<Job>();
  const [error, setError] = useState<Refused>();
  const failed = (problem: unknown): void => setError(problem instanceof Refused ? problem : new Refused(0, String(problem)));
  useEffect(() => {
    // One that was started from another page goes on here.
    get<{ readonly job: Job | null }>("/jobs").then(({ job: running }) => {
      if (running?.kind === kind) setJob((known) => known ?? running);
    }, failed);
  }, []);
  useEffect(() => {
    if (job?.state !== "running") return undefined;
    const timer = setTimeout(() => get<Job>(`/jobs/${job.id}`).then(setJob, failed), LOOK_MS);
    return () => clearTimeout(timer);
  }, [job]);
  return {
    job,
    error,
    start: (body = {}) => {
      setError(undefined);
      post<Job>("/jobs", { ...body, kind }).then(setJob, failed);
    },
    cancel: () => {
      if (job !== undefined) post<Job>(`/jobs/${job.id}`).then(setJob, failed);
    },
  };
}
