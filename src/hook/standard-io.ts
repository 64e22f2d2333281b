import { readSync, writeSync } from "node:fs";

/** A `Write` of some megabytes arrives whole; beyond this nothing is judged. */
const MAX_INPUT = 16 * 1024 * 1024;
const MAX_WAIT_MS = 10_000;
const CHUNK = 64 * 1024;

/** Holds the thread for a millisecond. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

/** Result of reading standard input to its end. */
export type Input = { readonly isOk: true; readonly bytes: Uint8Array } | { readonly isOk: false; readonly why: string };

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** Everything on standard input. A descriptor that does not block is asked again until the time is over. */
export function readInput(): Input {
  const chunks: Buffer[] = [];
  let length = 0;
  const start = Date.now();
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let read: number;
    try {
      read = readSync(0, chunk, 0, CHUNK, null);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EOF") read = 0;
      else if (code === "EAGAIN" && Date.now() - start < MAX_WAIT_MS) {
        pause();
        continue;
      } else return { isOk: false, why: `the input could not be read (${code ?? "error"})` };
    }
    if (read === 0) return { isOk: true, bytes: Buffer.concat(chunks, length) };
    length += read;
    if (length > MAX_INPUT) return { isOk: false, why: `the input is larger than ${MAX_INPUT / 1024 / 1024} MB` };
    chunks.push(chunk.subarray(0, read));
  }
}

/** Writes all of a text, whatever the descriptor takes at a time. Throws when it cannot. */
export function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  const start = Date.now();
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN" || Date.now() - start > MAX_WAIT_MS) throw error;
      pause();
    }
  }
}
