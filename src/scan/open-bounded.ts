import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";

/** What became of a file that was to be read: what the reader made of its bytes, or why it was left out. */
export type Opened<Read> = { readonly read: Read } | { readonly why: string };

/** Why something could not be opened, as it is shown. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "a fault";
  return code === "ELOOP" ? "it is a symbolic link" : `it cannot be read (${code})`;
}

/**
 * Opens a regular file without following a link and without waiting for anybody (a FIFO would wait for its writer), and hands it to a reader.
 * @param most bytes; a larger file is left out
 * @param read gets the open file and its state; what it throws is a reason, too
 */
export function openBounded<Read>(path: string, most: number, read: (file: number, about: Stats) => Read): Opened<Read> {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { why: reasonOf(error) };
  }
  try {
    const about = fstatSync(file);
    if (!about.isFile()) return { why: "it is no regular file" };
    if (about.size > most) return { why: `it is larger than ${Math.floor(most / 1024 / 1024)} MiB` };
    return { read: read(file, about) };
  } catch (error) {
    return { why: reasonOf(error) };
  } finally {
    closeSync(file);
  }
}

/** The bytes of an open file, into the start of a buffer; how many there were, should the file have become shorter meanwhile. */
export function readInto(file: number, bytes: Buffer, size: number): number {
  let length = 0;
  for (let count = -1; length < size && count !== 0; length += count) count = readSync(file, bytes, length, size - length, length);
  return length;
}
