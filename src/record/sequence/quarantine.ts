import { closeSync, constants, fdatasyncSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../chain/index.ts";
import { RecordError } from "../folder.ts";
import { recordFolder } from "../store/segment-files.ts";

/** Bytes of a spool file that are no event, and where they stood. */
export interface DamagedBytes {
  readonly file: string;
  readonly offset: number;
  readonly bytes: Buffer;
  readonly why: string;
}

/**
 * Keeps bytes that could not be read, one line of JSON each with the bytes in base64, in the file of the month. They are on disk afterwards. After a crash
 * the same bytes may stand there twice; their digest in the record is there once. Answers the digest in hexadecimal.
 */
export function quarantine(stateFolder: string, month: string, at: number, { file, offset, bytes, why }: DamagedBytes): string {
  const sum = digest(bytes).toString("hex");
  const path = join(recordFolder(stateFolder), `quarantine-${month}.jsonl`);
  const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = constants;
  const handle = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new RecordError(`\`${path}\` is not a file; remove it`);
    const last = Buffer.alloc(1);
    const isTorn = found.size > 0 && readSync(handle, last, 0, 1, found.size - 1) === 1 && last[0] !== 10;
    const line = JSON.stringify({ at, file, offset, length: bytes.length, digest: sum, why, base64: bytes.toString("base64") });
    const all = Buffer.from(`${isTorn ? "\n" : ""}${line}\n`);
    let written = 0;
    while (written < all.length) written += writeSync(handle, all, written);
    fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return sum;
}
