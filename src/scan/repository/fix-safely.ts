import type { ReportedFinding } from "./fingerprint.ts";

/** A file as it was and as it is or would be. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What is mended, in the order in which it was. */
  readonly mended: readonly string[];
  /** Why it was not written, where it should have been. */
  readonly refusal?: string;
}

/** The safe changes among the findings, written where that is wanted. The rules, which look again after each change, are loaded for it. */
export async function fixSafely(root: string, findings: readonly ReportedFinding[], isToWrite: boolean): Promise<readonly FixedFile[]> {
  const { safeFixes, writeFixed } = await import("./safe-fixes.ts");
  return safeFixes(root, findings).map((file) => {
    const refusal = isToWrite ? writeFixed(root, file) : undefined;
    return refusal === undefined ? file : { ...file, refusal };
  });
}
