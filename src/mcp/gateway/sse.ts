/** One event of a stream. */
export interface StreamEvent {
  readonly data: Buffer;
  readonly id: string | undefined;
}

export interface StreamEvents {
  readonly onEvent: (event: StreamEvent) => void;
  /** The server says how long to wait before coming back, in milliseconds. */
  readonly onRetry: (ms: number) => void;
  readonly onTooLong: (length: number) => void;
}

/** Reads `text/event-stream`. Fields that are not known, and comments, are passed over. */
export class StreamReader {
  readonly #events: StreamEvents;
  readonly #maxBytes: number;
  #restParts: Buffer[] = [];
  #restLength = 0;
  #data: Buffer[] = [];
  #length = 0;
  #id: string | undefined;
  #isSkipping = false;

  constructor(maxBytes: number, events: StreamEvents) {
    this.#maxBytes = maxBytes;
    this.#events = events;
  }

  push(chunk: Buffer): void {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      if (end === -1) break;
      const part = chunk.subarray(from, end);
      const line = this.#restLength === 0 ? part : Buffer.concat([...this.#restParts, part]);
      this.#restParts = [];
      this.#restLength = 0;
      this.#line(line.at(-1) === 13 ? line.subarray(0, -1) : line);
      from = end + 1;
    }
    if (from === chunk.length) return;
    this.#restLength += chunk.length - from;
    if (this.#restLength > this.#maxBytes) {
      this.#skip(this.#restLength);
      this.#restParts = [Buffer.from(":")];
      this.#restLength = 1;
    } else this.#restParts.push(chunk.subarray(from));
  }

  #skip(length: number): void {
    if (!this.#isSkipping) this.#events.onTooLong(length);
    this.#isSkipping = true;
    this.#data = [];
    this.#length = 0;
  }

  #line(line: Buffer): void {
    if (line.length === 0) {
      if (this.#data.length > 0 && !this.#isSkipping) {
        const data = this.#data.length === 1 ? this.#data[0]! : Buffer.concat(this.#data.flatMap((part, n) => (n === 0 ? [part] : [Buffer.from("\n"), part])));
        this.#events.onEvent({ data, id: this.#id });
      } else if (this.#id !== undefined && !this.#isSkipping) this.#events.onEvent({ data: Buffer.alloc(0), id: this.#id });
      this.#data = [];
      this.#length = 0;
      this.#isSkipping = false;
      return;
    }
    const colon = line.indexOf(0x3a);
    const field = line.toString("latin1", 0, colon === -1 ? line.length : colon);
    const start = colon === -1 ? line.length : line[colon + 1] === 0x20 ? colon + 2 : colon + 1;
    if (field === "data") {
      this.#length += line.length;
      if (this.#length > this.#maxBytes) this.#skip(this.#length);
      else this.#data.push(line.subarray(start));
    } else if (field === "id") this.#id = line.toString("utf8", start);
    else if (field === "retry") {
      const ms = Number(line.toString("latin1", start));
      if (Number.isSafeInteger(ms) && ms >= 0) this.#events.onRetry(ms);
    }
  }
}

const HEAD = Buffer.from("event: message\ndata: ");
const TAIL = Buffer.from("\n\n");

/** A message as an event. Line ends between its values become spaces, where they mean the same. */
export function eventOf(message: Buffer): Buffer {
  if (!message.includes(10) && !message.includes(13)) return Buffer.concat([HEAD, message, TAIL]);
  const line = Buffer.from(message);
  for (let at = 0; at < line.length; at++) if (line[at] === 10 || line[at] === 13) line[at] = 0x20;
  return Buffer.concat([HEAD, line, TAIL]);
}
