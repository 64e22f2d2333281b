import { decodeBase64 } from "./base64.ts";
import { verify } from "./checks.ts";
import type { Pass } from "./candidate.ts";
import { RUN_MEMBERS } from "./automaton.ts";
import { LEAST_RUN } from "./keyword-reader.ts";
import { derCandidate } from "./structures/private-keys.ts";

const MAX_RUN = 1 << 20;

/** A long run of base64 or hex, over line breaks where it goes on. */
export interface LongRun {
  readonly start: number;
  readonly end: number;
  /** Without line breaks. */
  readonly text: string;
}

function isMember(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && RUN_MEMBERS[code] === 1;
}

/**
 * Calls for each run of `LEAST_RUN` or more characters of base64.
 * @param starts where such runs begin, in order
 */
export function forLongRuns(text: string, starts: readonly number[], visit: (run: LongRun) => void): void {
  let reached = 0;
  for (const first of starts) {
    // A run that is longer than any that is read at once is read in parts.
    for (let start = Math.max(first, reached); ;) {
      let end = start;
      const most = Math.min(text.length, start + MAX_RUN);
      while (end < most && isMember(text, end)) end += 1;
      if (end - start < LEAST_RUN) break;
      const run = continued(text, start, end);
      visit(run);
      reached = run.end;
      start = run.end;
    }
  }
}

/** A run that ends its line goes on in the next if that is base64 too. */
function continued(text: string, start: number, first: number): LongRun {
  let end = first;
  const parts = [text.slice(start, first)];
  while (end - start < MAX_RUN && first - start >= 40) {
    const gap = /^(?:\\[nr]|\r?\n[ \t]{0,40})/.exec(text.slice(end, end + 48));
    if (gap === null) break;
    const from = end + gap[0].length;
    let to = from;
    while (to < text.length && to - from < MAX_RUN && isMember(text, to)) to += 1;
    if (to - from < 4 || to - from > first - start) break;
    parts.push(text.slice(from, to));
    end = to;
  }
  while (end < text.length && text.charCodeAt(end) === 61 && end - start < MAX_RUN + 4) end += 1;
  return { start, end, text: parts.length === 1 ? parts[0]! : parts.join("") };
}

/** Keys that are a run of their own and prove themselves by a checksum or structure: NATS seeds, DER, Bitcoin keys. */
export function selfProvingAt(pass: Pass, run: LongRun): void {
  const { text, start, end } = run;
  if (text.length === 58 && /^S[UAONCX][A-Z2-7]{56}$/.test(text)) {
    if (verify("nkey", text) === "right") pass.found.push({ kind: "nats-seed", tier: "checked", confidence: 0.98, start, end });
    return;
  }
  const der = derCandidate(text, start);
  if (der !== undefined) pass.found.push({ ...der, end });
}

/** Does base64 begin like text, or like gzip? Looks at 18 bytes. */
export function beginsReadable(run: string): "text" | "gzip" | undefined {
  if (run.startsWith("H4sI")) return "gzip";
  const bytes = decodeBase64(run.slice(0, 24));
  if (bytes === undefined) return undefined;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32) || byte > 126) return undefined;
  return "text";
}
