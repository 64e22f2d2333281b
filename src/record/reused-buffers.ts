/** Smallest buffer, in bytes: there may be twenty thousand at a time. */
const LEAST = 512;
/** Those of so many bytes are kept, and no more than so many of them. */
const LEAST_KEPT = 64 * 1024;
const MOST_KEPT = 1024 * 1024;
const MAX_FREE = 64;

/**
 * Buffers that are used again. Made anew for each request they are most of what lies outside of the heap, and for each few megabytes of that V8 collects the whole
 * heap: it took a fifth of the time of telemetry's thread.
 */
export class ReusedBuffers {
  readonly #free: Buffer[] = [];

  /** One of so many bytes at least. What it holds is of earlier uses. */
  take(bytes: number): Buffer {
    const fits = this.#free.findIndex(({ length }) => length >= bytes);
    if (fits >= 0) return this.#free.splice(fits, 1)[0]!;
    return Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(Math.max(bytes, LEAST))));
  }

  /** To be called when nothing of what it holds is needed any more. */
  giveBack(buffer: Buffer): void {
    if (buffer.length >= LEAST_KEPT && buffer.length <= MOST_KEPT && this.#free.length < MAX_FREE) this.#free.push(buffer);
  }
}

/** Bytes that come one after the other, in such a buffer. */
export class GrowingBytes {
  readonly #buffers: ReusedBuffers;
  #buffer: Buffer;
  #length = 0;

  /** @param expected bytes that are said to come; more may */
  constructor(buffers: ReusedBuffers, expected: number) {
    this.#buffers = buffers;
    this.#buffer = buffers.take(expected);
  }

  get length(): number {
    return this.#length;
  }

  #makeRoom(bytes: number): void {
    const length = this.#length + bytes;
    if (length <= this.#buffer.length) return;
    // Twice as much at least, as sizes are powers of two.
    const larger = this.#buffers.take(length);
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffers.giveBack(this.#buffer);
    this.#buffer = larger;
  }

  add(chunk: Buffer): void {
    this.#makeRoom(chunk.length);
    this.#length += chunk.copy(this.#buffer, this.#length);
  }

  addText(text: string): void {
    // UTF-8 needs at most three bytes for a UTF-16 code unit; they are counted where that much is not there.
    if (this.#length + 3 * text.length > this.#buffer.length) this.#makeRoom(Buffer.byteLength(text));
    this.#length += this.#buffer.write(text, this.#length, "utf8");
  }

  /** What has come, until `release`. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  release(): void {
    this.#buffers.giveBack(this.#buffer);
  }
}
