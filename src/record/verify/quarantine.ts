import { readFileSync } from "node:fs";
import { digest } from "../chain/index.ts";
import { quarantineFiles } from "../store/segment-files.ts";
import type { VerifyProblem } from "../verify-types.ts";

/** The entry that says that bytes are kept apart. */
export interface KeptApart {
  readonly segment: string;
  readonly seq: number;
  readonly id: string;
}

/** Digests of the bytes in the lines of a file. A line that a crash cut is followed by a whole one, so it is passed over. */
function digestsIn(bytes: Buffer): readonly string[] {
  const digests: string[] = [];
  for (let start = 0, end: number; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(10, start);
    if (end === -1) end = bytes.length;
    try {
      const line = JSON.parse(bytes.toString("utf8", start, end)) as { readonly base64?: unknown } | null;
      if (typeof line?.base64 === "string") digests.push(digest(Buffer.from(line.base64, "base64")).toString("hex"));
    } catch {
      // What is missed by it is reported.
    }
  }
  return digests;
}

/** Looks whether the bytes that could not be read and were kept apart are still those that the entries name. */
export function verifyQuarantine(stateFolder: string, kept: ReadonlyMap<string, KeptApart>, report: (problem: VerifyProblem) => void): void {
  if (kept.size === 0) return;
  const left = new Map(kept);
  for (const { path, file } of quarantineFiles(stateFolder)) {
    try {
      for (const found of digestsIn(readFileSync(path))) left.delete(found);
    } catch (error) {
      report({
        code: "segment-unreadable",
        message: `what is kept apart cannot be read: ${error instanceof Error ? error.message : "a fault"}`,
        segment: file,
      });
    }
  }
  for (const place of left.values())
    report({ code: "quarantine-edited", message: "the bytes that this entry says are kept apart were changed or removed", ...place });
}
