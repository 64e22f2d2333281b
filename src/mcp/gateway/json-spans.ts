import { isAscii } from "node:buffer";

/** The bytes of a text of JSON, one character for each, so that places in it are places in the bytes. */
export interface ByteText {
  readonly text: string;
  readonly isAscii: boolean;
  /** `JSON.parse` reads it as well, and refuses what stands in a string as it may not; the long strings need not be looked through twice. */
  readonly isParsedToo: boolean;
}

/** Where a value stands in the bytes of a message: `to` is the first byte behind it. */
export interface Node {
  readonly from: number;
  readonly to: number;
  /** Of an object that was looked into: its members by name. */
  readonly members?: ReadonlyMap<string, Node>;
}

/** What a text of JSON may be at most. */
export interface JsonLimits {
  readonly depth: number;
  /** Values, keys included. */
  readonly values: number;
}

/** Why a text is not taken. */
export class JsonProblem extends Error {
  /** It is JSON, but says something twice: parsers differ about which one holds. */
  readonly isDuplicate: boolean;

  constructor(message: string, isDuplicate = false) {
    super(message);
    this.isDuplicate = isDuplicate;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** Below so many keys they are compared one by one. */
const FEW_KEYS = 12;

/** Objects whose members are kept: the message, and what the relay itself has to change in it. */
const INNER = new Set(["params", "result", "error", "_meta"]);

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX = /[\da-fA-F]{4}/y;
const NOT_ASCII = /[^\x00-\x7f]/;
/** What may not stand in a string as it is. */
const CONTROL = /[\x00-\x1f]/;
/** From so many bytes on, the end of a string is looked for by the quicker search instead of byte by byte. */
const LONG = 64;

/**
 * Reads strict JSON without making values of it: what stands where, for the message itself, its `params`, `result` and `error`, and
 * the `_meta` within. A number stays the digits it was sent with. Every key of every object is compared with its siblings.
 */
class SpanReader {
  readonly #text: string;
  readonly #isAscii: boolean;
  readonly #isParsedToo: boolean;
  readonly #limits: JsonLimits;
  #at = 0;
  #values = 0;
  /** The next backslash and the next quotation mark; each is looked for again only when it has been passed. */
  #backslash = -1;
  #quote = -1;

  constructor({ text, isAscii: isPlain, isParsedToo }: ByteText, limits: JsonLimits) {
    this.#text = text;
    this.#isAscii = isPlain;
    this.#isParsedToo = isParsedToo;
    this.#limits = limits;
  }

  read(): Node {
    this.#space();
    const node = this.#value(0, true);
    this.#space();
    if (this.#at < this.#text.length) throw new JsonProblem("there is more behind the message");
    return node;
  }

  #space(): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
    }
    this.#at = at;
  }

  #value(depth: number, isKept: boolean): Node {
    if (++this.#values > this.#limits.values) throw new JsonProblem(`the message holds more than ${this.#limits.values} values`);
    const from = this.#at;
    const code = this.#text.charCodeAt(from);
    if (code === QUOTE) this.#string();
    else if (code === OPEN_OBJECT) {
      const members = this.#object(depth, isKept);
      return members === undefined ? { from, to: this.#at } : { from, to: this.#at, members };
    } else if (code === OPEN_ARRAY) this.#array(depth);
    else this.#plain(from);
    return { from, to: this.#at };
  }

  #deeper(depth: number): number {
    if (depth >= this.#limits.depth) throw new JsonProblem(`the message is nested deeper than ${this.#limits.depth}`);
    return depth + 1;
  }

  #object(depth: number, isKept: boolean): Map<string, Node> | undefined {
    const inner = this.#deeper(depth);
    const text = this.#text;
    const kept = isKept ? new Map<string, Node>() : undefined;
    let names: string[] | Set<string> = [];
    this.#at++;
    this.#space();
    if (text.charCodeAt(this.#at) === CLOSE_OBJECT) {
      this.#at++;
      return kept;
    }
    for (;;) {
      const start = this.#at;
      if (text.charCodeAt(start) !== QUOTE) throw new JsonProblem(`a key was expected at byte ${start}`);
      const isPlain = this.#string();
      const written = text.slice(start + 1, this.#at - 1);
      // Two spellings of one key are one key.
      const name =
        isPlain && (this.#isAscii || !NOT_ASCII.test(written)) ? written : (JSON.parse(Buffer.from(`"${written}"`, "latin1").toString("utf8")) as string);
      if (Array.isArray(names)) {
        if (names.includes(name)) throw new JsonProblem("a key stands twice in one object", true);
        names.push(name);
        if (names.length > FEW_KEYS) names = new Set(names);
      } else {
        if (names.has(name)) throw new JsonProblem("a key stands twice in one object", true);
        names.add(name);
      }
      if (++this.#values > this.#limits.values) throw new JsonProblem(`the message holds more than ${this.#limits.values} values`);
      this.#space();
      if (text.charCodeAt(this.#at) !== COLON) throw new JsonProblem(`a colon was expected at byte ${this.#at}`);
      this.#at++;
      this.#space();
      const node = this.#value(inner, kept !== undefined && INNER.has(name));
      kept?.set(name, node);
      this.#space();
      const code = text.charCodeAt(this.#at++);
      if (code === CLOSE_OBJECT) return kept;
      if (code !== COMMA) throw new JsonProblem(`a comma or the end of an object was expected at byte ${this.#at - 1}`);
      this.#space();
    }
  }

  #array(depth: number): void {
    const inner = this.#deeper(depth);
    this.#at++;
    this.#space();
    if (this.#text.charCodeAt(this.#at) === CLOSE_ARRAY) {
      this.#at++;
      return;
    }
    for (;;) {
      this.#value(inner, false);
      this.#space();
      const code = this.#text.charCodeAt(this.#at++);
      if (code === CLOSE_ARRAY) return;
      if (code !== COMMA) throw new JsonProblem(`a comma or the end of a list was expected at byte ${this.#at - 1}`);
      this.#space();
    }
  }

  /** Passes over a string; says whether it stands as it is, without escapes. */
  #string(): boolean {
    const text = this.#text;
    const { length } = text;
    let isPlain = true;
    let at = this.#at + 1;
    let near = at + LONG;
    for (;;) {
      if (at >= length) throw new JsonProblem("the message ends within a string");
      if (at >= near) {
        at = this.#plainUntil(at);
        near = at + LONG;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        isPlain = false;
        at = this.#escape(at + 1);
      } else if (code < 0x20) throw new JsonProblem(`a control character stands in a string at byte ${at}`);
      else at++;
    }
    this.#at = at + 1;
    return isPlain;
  }

  /** Where the next quotation mark or backslash stands, or the text ends; before it is nothing that has to be looked at. */
  #plainUntil(from: number): number {
    const text = this.#text;
    if (this.#backslash < from) this.#backslash = placeOf("\\", text, from);
    if (this.#quote < from) this.#quote = placeOf('"', text, from);
    const end = Math.min(this.#backslash, this.#quote);
    const control = !this.#isParsedToo && end > from ? text.slice(from, end).search(CONTROL) : -1;
    if (control !== -1) throw new JsonProblem(`a control character stands in a string at byte ${from + control}`);
    return end;
  }

  #escape(at: number): number {
    const letter = this.#text[at];
    if (letter === "u") {
      HEX.lastIndex = at + 1;
      if (!HEX.test(this.#text)) throw new JsonProblem(`an escape is not complete at byte ${at}`);
      return at + 5;
    }
    if (letter === undefined || !'"\\/bfnrt'.includes(letter)) throw new JsonProblem(`there is no such escape at byte ${at}`);
    return at + 1;
  }

  #plain(from: number): void {
    const text = this.#text;
    NUMBER.lastIndex = from;
    if (NUMBER.test(text)) this.#at = NUMBER.lastIndex;
    else if (text.startsWith("true", from) || text.startsWith("null", from)) this.#at = from + 4;
    else if (text.startsWith("false", from)) this.#at = from + 5;
    else throw new JsonProblem(`a value was expected at byte ${from}`);
  }
}

/** Where a sign stands next; the end of the text where it does not. */
function placeOf(sign: string, text: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found;
}

/** Where everything stands in a message. Throws a `JsonProblem` for what is no strict JSON or beyond the limits. */
export function spansOf(bytes: Buffer, limits: JsonLimits): Node {
  return spansOfText({ text: bytes.toString("latin1"), isAscii: isAscii(bytes), isParsedToo: false }, limits);
}

/** As `spansOf`. */
export function spansOfText(text: ByteText, limits: JsonLimits): Node {
  return new SpanReader(text, limits).read();
}
