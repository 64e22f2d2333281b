import { gunzipSync } from "node:zlib";

const BLOCK = 512;
const MOST_FILES = 20_000;
/** Most bytes of an unpacked archive. */
const LARGEST = 256 * 1024 * 1024;

function textField(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end === -1 ? length : end).toString("utf8");
}

/**
 * Files of a gzipped tar archive, in memory: nothing is written, so that names that lead out of the folder, links and devices do no harm.
 * Throws for what is no such archive or unpacks to more than 256 MiB.
 */
export function filesOfArchive(bytes: Buffer): Map<string, Buffer> {
  const tar = gunzipSync(bytes, { maxOutputLength: LARGEST });
  const out = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length;) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = Number.parseInt(textField(header, 124, 12).trim() || "0", 8);
    if (!Number.isSafeInteger(size) || size < 0 || at + BLOCK + size > tar.length) throw new Error("the archive is damaged");
    const type = String.fromCharCode(header[156] ?? 0);
    const prefix = textField(header, 345, 155);
    const name = longName ?? (prefix === "" ? textField(header, 0, 100) : `${prefix}/${textField(header, 0, 100)}`);
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    longName = undefined;
    // GNU long names and POSIX extended headers come before the file that they name.
    if (type === "L") longName = body.toString("utf8").replace(/\0.*$/s, "");
    else if (type === "x") longName = /(?:^|\n)\d+ path=([^\n]+)\n/.exec(body.toString("utf8"))?.[1];
    else if (type === "0" || type === "\0") out.set(name.replace(/^(?:\.\/)?[^/]+\//, ""), body);
    if (out.size > MOST_FILES) throw new Error(`the archive has more than ${MOST_FILES} files`);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return out;
}
