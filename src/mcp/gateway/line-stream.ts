import type { Readable, Writable } from "node:stream";

const NEWLINE = 10;
/** What is kept of the beginning and the end of a line that is too long. */
const KEPT = 512;

export interface LineEvents {
  readonly onLine: (line: Buffer) => void;
  /** A line was longer than it may be; of it, the beginning and the end. */
  readonly onTooLong: (head: Buffer, tail: Buffer, length: number) => void;
  /** No more lines; `rest` is what came without a line's end. */
  readonly onEnd: (rest: Buffer) => void;
}

/** Splits what comes into lines. A line that is too long is passed over without being kept. */
export function readLines(stream: Readable, maxBytes: number, { onLine, onTooLong, onEnd }: LineEvents): void {
  let parts: Buffer[] = [];
  let length = 0;
  let skipped: { readonly head: Buffer; tail: Buffer } | undefined;
  const add = (part: Buffer): void => {
    length += part.length;
    if (skipped !== undefined) {
      skipped.tail = Buffer.from(Buffer.concat([skipped.tail, part.subarray(-KEPT)]).subarray(-KEPT));
      return;
    }
    parts.push(part);
    if (length <= maxBytes) return;
    const whole = Buffer.concat(parts);
    skipped = { head: Buffer.from(whole.subarray(0, KEPT)), tail: Buffer.from(whole.subarray(-KEPT)) };
    parts = [];
  };
  const take = (): void => {
    if (skipped !== undefined) onTooLong(skipped.head, skipped.tail, length);
    else {
      let line = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      if (line.at(-1) === 13) line = line.subarray(0, -1);
      if (line.length > 0) onLine(line);
    }
    parts = [];
    length = 0;
    skipped = undefined;
  };
  stream.on("data", (chunk: Buffer) => {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end === -1) break;
      add(chunk.subarray(from, end));
      take();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  });
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    onEnd(skipped?.head ?? Buffer.concat(parts));
  };
  stream.once("end", over);
  stream.once("close", over);
  stream.once("error", over);
}

const LINE_END = Buffer.from("\n");
/** Above this a line is handed on as it is instead of being copied together with others. */
const LARGE = 64 * 1024;

/** Writes lines; those of one turn of the event loop together. */
export class LineWriter {
  readonly #stream: Writable;
  #lines: Buffer[] = [];
  #bytes = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Whoever reads may be gone at any time; that is told by the end of the process or of its input.
    stream.on("error", () => undefined);
  }

  /** Bytes that were not taken yet. */
  get waiting(): number {
    return this.#stream.writableLength + this.#bytes;
  }

  write(line: Buffer): void {
    if (this.#stream.destroyed || this.#stream.writableEnded) return;
    // After everything that is done in this turn: what came together goes together.
    if (this.#lines.length === 0) process.nextTick(this.#flush);
    // A message that came over several lines is one line here: outside of strings a line's end is only space.
    this.#lines.push(line.includes(NEWLINE) ? oneLine(line) : line, LINE_END);
    this.#bytes += line.length + 1;
  }

  readonly #flush = (): void => {
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = [];
    this.#bytes = 0;
    if (this.#stream.destroyed || this.#stream.writableEnded) return;
    let small: Buffer[] = [];
    for (const line of lines) {
      if (line.length < LARGE) small.push(line);
      else {
        if (small.length > 0) this.#stream.write(Buffer.concat(small));
        this.#stream.write(line);
        small = [];
      }
    }
    if (small.length > 0) this.#stream.write(Buffer.concat(small));
  };

  /** Calls back when everything was taken. */
  onceDrained(then: () => void): void {
    this.#flush();
    if (this.#stream.writableLength === 0 || this.#stream.destroyed) then();
    else this.#stream.once("drain", then);
  }

  end(): void {
    this.#flush();
    this.#stream.end();
  }
}

/** JSON holds line ends between values only, where a space means the same. */
function oneLine(json: Buffer): Buffer {
  const line = Buffer.from(json);
  for (let at = 0; at < line.length; at++) if (line[at] === NEWLINE || line[at] === 13) line[at] = 0x20;
  return line;
}
