import { join } from "node:path";
import { contentFindings, type ContentFinding } from "./content-findings.ts";
import { readContent } from "./read-content.ts";
import { fileState, type FileState } from "./scan-cache.ts";

/** Files whose text is looked at, shared by all threads that take the next of them from `next`. */
export interface ContentJobs {
  readonly root: string;
  readonly paths: readonly string[];
  /** Digests of the files when they were read last; what was found then is not looked for again. */
  readonly digests: readonly (string | undefined)[];
  /** One 32-bit counter: index of the next file. */
  readonly next: SharedArrayBuffer;
}

/** What became of one file. */
export interface ContentResult {
  readonly index: number;
  readonly why?: string;
  readonly bytes: number;
  readonly state?: FileState;
  readonly digest?: string;
  /** Left out where the bytes are those of the last time. */
  readonly found?: readonly ContentFinding[];
}

/** Looks at one file. Never throws. */
export function contentResult({ root, paths, digests }: ContentJobs, index: number): ContentResult {
  const path = paths[index]!;
  const read = readContent(join(root, path));
  if ("why" in read) return { index, bytes: 0, why: read.why };
  const { about, digest, text } = read;
  const kept = { index, bytes: about.size, state: fileState(about), digest };
  if (digests[index] === digest) return kept;
  try {
    return { ...kept, found: text === undefined ? [] : contentFindings(path, text) };
  } catch (error) {
    return { index, bytes: 0, why: `its text could not be looked at (${(error as Error).message.slice(0, 120)})` };
  }
}

/** Index of the next file that no thread has taken; `undefined` when all are. */
export function takeNext({ next, paths }: ContentJobs): number | undefined {
  const index = Atomics.add(new Int32Array(next), 0, 1);
  return index < paths.length ? index : undefined;
}
