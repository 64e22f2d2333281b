import type { ColumnValue } from "./entry.ts";

/** What a value begins with. */
const TAG = { null: 0, number: 1, ascii: 2, utf8: 3, word: 4, newAscii: 5, newUtf8: 6 } as const;
/** Most bytes before a value: its tag, its number as a word, its length. */
const HEAD = 7;
/** Most bytes of a code unit of UTF-16 in UTF-8. */
const MAX_BYTES = 3;
/** Words that are remembered; then both sides begin anew. */
const MAX_WORDS = 4096;
/** Longest word in code units. */
const MAX_WORD = 256;

/**
 * Writes the values of rows for another thread, which reads them with a `ValueReader` in the same order. A word, which comes again and again, is written once
 * and then by its number: to decode a text takes longer than to look one up.
 */
export class ValueWriter {
  #bytes: Buffer = Buffer.alloc(0);
  #end = 0;
  readonly #words = new Map<string, number>();

  /** Goes on in these bytes. */
  start(bytes: Buffer, at: number): void {
    this.#bytes = bytes;
    this.#end = at;
  }

  /** Where the last value ends. */
  get end(): number {
    return this.#end;
  }

  number(value: number): void {
    this.#need(HEAD + 8);
    this.#bytes[this.#end] = TAG.number;
    this.#end = this.#bytes.writeDoubleLE(value, this.#end + 1);
  }

  text(value: string): void {
    this.#text(value, TAG.ascii, TAG.utf8, 1);
  }

  /** A number, nothing, or a text that is likely to come again. */
  word(value: ColumnValue): void {
    if (typeof value === "number") return this.number(value);
    if (value === null) {
      this.#need(1);
      this.#bytes[this.#end++] = TAG.null;
      return;
    }
    if (value.length > MAX_WORD) return this.text(value);
    let word = this.#words.get(value);
    const isKnown = word !== undefined;
    if (word === undefined) {
      if (this.#words.size === MAX_WORDS) this.#words.clear();
      word = this.#words.size;
    }
    this.#need(HEAD);
    this.#bytes[this.#end + 1] = word & 0xff;
    this.#bytes[this.#end + 2] = word >> 8;
    if (isKnown) {
      this.#bytes[this.#end] = TAG.word;
      this.#end += 3;
      return;
    }
    this.#text(value, TAG.newAscii, TAG.newUtf8, 3);
    // Not before it is written: without room for it the other side has none of it.
    this.#words.set(value, word);
  }

  #need(length: number): void {
    if (this.#end + length > this.#bytes.length) throw new RangeError("the values are too long");
  }

  /** @param head bytes before the length */
  #text(value: string, ascii: number, utf8: number, head: number): void {
    this.#need(HEAD + value.length);
    const bytes = this.#bytes;
    const start = this.#end + head + 4;
    let tag = ascii;
    let end = start;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (code >= 0x80) {
        this.#need(HEAD + value.length * MAX_BYTES);
        tag = utf8;
        end = start + bytes.write(value, start, "utf8");
        break;
      }
      bytes[end++] = code;
    }
    bytes[this.#end] = tag;
    bytes.writeUInt32LE(end - start, this.#end + head);
    this.#end = end;
  }
}

/** Reads what a `ValueWriter` wrote. */
export class ValueReader {
  readonly #bytes: Buffer;
  readonly #words: string[] = [];
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  start(at: number): void {
    this.#at = at;
  }

  /** Where the next value begins. */
  get at(): number {
    return this.#at;
  }

  next(): ColumnValue {
    const tag = this.#bytes[this.#at++];
    switch (tag) {
      case TAG.null:
        return null;
      case TAG.number:
        this.#at += 8;
        return this.#bytes.readDoubleLE(this.#at - 8);
      case TAG.ascii:
        return this.#text(true);
      case TAG.utf8:
        return this.#text(false);
      case TAG.word: {
        const word = this.#words[this.#word()];
        if (word === undefined) throw new RangeError("a word is used before it is told");
        return word;
      }
      case TAG.newAscii:
      case TAG.newUtf8: {
        const word = this.#word();
        const text = this.#text(tag === TAG.newAscii);
        this.#words[word] = text;
        return text;
      }
      default:
        throw new RangeError("there is no value here");
    }
  }

  #word(): number {
    this.#at += 2;
    return this.#bytes[this.#at - 2]! | (this.#bytes[this.#at - 1]! << 8);
  }

  #text(isAscii: boolean): string {
    const start = this.#at + 4;
    this.#at = start + this.#bytes.readUInt32LE(this.#at);
    return this.#bytes.toString(isAscii ? "latin1" : "utf8", start, this.#at);
  }
}
