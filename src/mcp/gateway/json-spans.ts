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

/**
 * Reads strict JSON without making values of it: what stands where, for the message itself, its `params`, `result` and `error`, and
 * the `_meta` within. A number stays the digits it was sent with. Every key of every object is compared with its siblings.
 */
class SpanReader {
  readonly #bytes: Buffer;
  readonly #limits: JsonLimits;
  #at = 0;
  #values = 0;

  constructor(bytes: Buffer, limits: JsonLimits) {
    this.#bytes = bytes;
    this.#limits = limits;
  }

  read(): Node {
    this.#space();
    const node = this.#value(0, true);
    this.#space();
    if (this.#at < this.#bytes.length) throw new JsonProblem("there is more behind the message");
    return node;
  }

  #space(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
    }
    this.#at = at;
  }

  #value(depth: number, isKept: boolean): Node {
    if (++this.#values > this.#limits.values) throw new JsonProblem(`the message holds more than ${this.#limits.values} values`);
    const from = this.#at;
    const byte = this.#bytes[from];
    if (byte === QUOTE) this.#string();
    else if (byte === OPEN_OBJECT) {
      const members = this.#object(depth, isKept);
      return members === undefined ? { from, to: this.#at } : { from, to: this.#at, members };
    } else if (byte === OPEN_ARRAY) this.#array(depth);
    else this.#plain(from);
    return { from, to: this.#at };
  }

  #deeper(depth: number): number {
    if (depth >= this.#limits.depth) throw new JsonProblem(`the message is nested deeper than ${this.#limits.depth}`);
    return depth + 1;
  }

  #object(depth: number, isKept: boolean): Map<string, Node> | undefined {
    const inner = this.#deeper(depth);
    const kept = isKept ? new Map<string, Node>() : undefined;
    let names: string[] | Set<string> = [];
    this.#at++;
    this.#space();
    if (this.#bytes[this.#at] === CLOSE_OBJECT) {
      this.#at++;
      return kept;
    }
    for (;;) {
      const start = this.#at;
      if (this.#bytes[start] !== QUOTE) throw new JsonProblem(`a key was expected at byte ${start}`);
      const isPlain = this.#string();
      const name = isPlain
        ? this.#bytes.toString("latin1", start + 1, this.#at - 1)
        : // Two spellings of one key are one key.
          Buffer.from(JSON.parse(this.#bytes.toString("utf8", start, this.#at)) as string).toString("latin1");
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
      if (this.#bytes[this.#at] !== COLON) throw new JsonProblem(`a colon was expected at byte ${this.#at}`);
      this.#at++;
      this.#space();
      const node = this.#value(inner, kept !== undefined && INNER.has(name));
      kept?.set(Buffer.from(name, "latin1").toString("utf8"), node);
      this.#space();
      const byte = this.#bytes[this.#at++];
      if (byte === CLOSE_OBJECT) return kept;
      if (byte !== COMMA) throw new JsonProblem(`a comma or the end of an object was expected at byte ${this.#at - 1}`);
      this.#space();
    }
  }

  #array(depth: number): void {
    const inner = this.#deeper(depth);
    this.#at++;
    this.#space();
    if (this.#bytes[this.#at] === CLOSE_ARRAY) {
      this.#at++;
      return;
    }
    for (;;) {
      this.#value(inner, false);
      this.#space();
      const byte = this.#bytes[this.#at++];
      if (byte === CLOSE_ARRAY) return;
      if (byte !== COMMA) throw new JsonProblem(`a comma or the end of a list was expected at byte ${this.#at - 1}`);
      this.#space();
    }
  }

  /** Passes over a string; says whether it stands as it is, without escapes. */
  #string(): boolean {
    const bytes = this.#bytes;
    const { length } = bytes;
    let isPlain = true;
    let at = this.#at + 1;
    for (;;) {
      if (at >= length) throw new JsonProblem("the message ends within a string");
      const byte = bytes[at]!;
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        isPlain = false;
        at = this.#escape(at + 1);
      } else if (byte < 0x20) throw new JsonProblem(`a control character stands in a string at byte ${at}`);
      else at++;
    }
    this.#at = at + 1;
    return isPlain;
  }

  #escape(at: number): number {
    const byte = this.#bytes[at];
    if (byte === 0x75) {
      if (!/^[\da-fA-F]{4}$/.test(this.#bytes.toString("latin1", at + 1, at + 5))) throw new JsonProblem(`an escape is not complete at byte ${at}`);
      return at + 5;
    }
    if (byte === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(byte))) throw new JsonProblem(`there is no such escape at byte ${at}`);
    return at + 1;
  }

  #plain(from: number): void {
    const bytes = this.#bytes;
    let to = from;
    for (; to < bytes.length; to++) {
      const byte = bytes[to]!;
      if (byte <= 0x20 || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte === COLON || byte === QUOTE) break;
    }
    const text = bytes.toString("latin1", from, to);
    NUMBER.lastIndex = 0;
    const isNumber = NUMBER.test(text) && NUMBER.lastIndex === text.length;
    if (!isNumber && text !== "true" && text !== "false" && text !== "null")
      throw new JsonProblem(text === "" ? `a value was expected at byte ${from}` : `a word that is no value stands at byte ${from}`);
    this.#at = to;
  }
}

/** Where everything stands in a message. Throws a `JsonProblem` for what is no strict JSON or beyond the limits. */
export function spansOf(bytes: Buffer, limits: JsonLimits): Node {
  return new SpanReader(bytes, limits).read();
}
