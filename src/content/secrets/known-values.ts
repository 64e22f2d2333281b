import type { Candidate, Pass } from "./candidate.ts";

const WINDOW = 8;
const BASE = 0x01000193;
let power = 1;
for (let count = 0; count < WINDOW; count += 1) power = Math.imul(power, BASE);

/** A value as it stands, or as an encoder writes it. */
export interface Sought {
  readonly text: string;
  readonly encoding: string | undefined;
}

/** Values of which only digests are kept. */
export interface KnownDigests {
  readonly lengths: ReadonlySet<number>;
  /** Is the text with that digest known? The caller digests (for instance HMAC-SHA-256 under the session's key). */
  has(text: string): boolean;
}

/** Bytes of a value in base64 at each of the three places where it may begin within other text: what does not depend on its neighbours. */
function base64Forms(value: string): string[] {
  const bytes = new TextEncoder().encode(value);
  const forms: string[] = [];
  for (let shift = 0; shift < 3; shift += 1) {
    let binary = "\0".repeat(shift);
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const text = btoa(binary);
    const from = [0, 2, 3][shift]!;
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    forms.push(text.slice(from, whole));
  }
  return forms.flatMap((form) => (/[+/]/.test(form) ? [form, form.replaceAll("+", "-").replaceAll("/", "_")] : [form]));
}

function hexForm(value: string): string {
  return [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The value and the forms in which it may show; none shorter than eight characters. */
export function formsOf(value: string): Sought[] {
  const forms: Sought[] = [{ text: value, encoding: undefined }];
  const add = (text: string, encoding: string): void => {
    if (text.length >= WINDOW && !forms.some((form) => form.text === text)) forms.push({ text, encoding });
  };
  add(encodeURIComponent(value), "percent");
  add(JSON.stringify(value).slice(1, -1), "json");
  add(value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"), "html");
  for (const form of base64Forms(value)) add(form, "base64");
  add(hexForm(value), "hex");
  add(hexForm(value).toUpperCase(), "hex");
  add([...value].toReversed().join(""), "reversed");
  return forms;
}

/** A longer value is looked at in parts. */
const LONGEST_WORD = 256;
const SIGNS_BETWEEN = new Set([..."\"'`,;<>()[]{}="].map((sign) => sign.charCodeAt(0)));
/** Which of the characters below 128 stand between words. */
const BETWEEN = Uint8Array.from({ length: 128 }, (_, code) => (SIGNS_BETWEEN.has(code) || /\s/.test(String.fromCharCode(code)) ? 1 : 0));

/** Spaces of ECMAScript beyond them. */
const WIDE_SPACES = new Set(
  [..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"].map((sign) => sign.charCodeAt(0)),
);

function isBetweenWords(code: number): boolean {
  return code < 128 ? BETWEEN[code] === 1 : WIDE_SPACES.has(code);
}

/**
 * Secret values that the session knows, and the forms in which they may show: base64 at any alignment, hex, percent, JSON and HTML escapes.
 * Values of fewer than eight characters are not sought: they would be found everywhere.
 */
export class KnownValues {
  readonly #filter = new Uint8Array(1 << 16);
  readonly #byHash = new Map<number, Sought[]>();
  readonly #digests: KnownDigests | undefined;
  readonly size: number;

  constructor(values: Iterable<string>, digests?: KnownDigests) {
    const distinct = new Set([...values].filter((value) => value.length >= WINDOW && new Set(value).size >= 4));
    for (const form of [...distinct].flatMap(formsOf)) {
      let hash = 0;
      for (let at = 0; at < WINDOW; at += 1) hash = (Math.imul(hash, BASE) + form.text.charCodeAt(at)) | 0;
      this.#filter[(hash ^ (hash >>> 16)) & 0xffff] = 1;
      const list = this.#byHash.get(hash);
      if (list === undefined) this.#byHash.set(hash, [form]);
      else list.push(form);
    }
    this.#digests = digests;
    this.size = distinct.size;
  }

  /** Puts what is found into the pass. */
  search(pass: Pass, encodings: Map<Candidate, readonly string[]>): void {
    const { text } = pass;
    if (this.#byHash.size > 0) this.#searchValues(pass, text, encodings);
    if (this.#digests !== undefined) this.#searchDigests(pass, text, this.#digests);
  }

  #searchValues(pass: Pass, text: string, encodings: Map<Candidate, readonly string[]>): void {
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at) - (at >= WINDOW ? Math.imul(power, text.charCodeAt(at - WINDOW)) : 0)) | 0;
      if (this.#filter[(hash ^ (hash >>> 16)) & 0xffff] === 0 || at < WINDOW - 1) continue;
      const start = at - WINDOW + 1;
      for (const form of this.#byHash.get(hash) ?? []) {
        if (!text.startsWith(form.text, start)) continue;
        const candidate: Candidate = { kind: "known-value", tier: "exact", confidence: 1, start, end: start + form.text.length };
        pass.found.push(candidate);
        if (form.encoding !== undefined) encodings.set(candidate, [form.encoding]);
      }
    }
  }

  #searchDigests(pass: Pass, text: string, digests: KnownDigests): void {
    const { lengths } = digests;
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const start = at;
      while (at < length && at - start < LONGEST_WORD && !isBetweenWords(text.charCodeAt(at))) at += 1;
      const size = at - start;
      if (size >= WINDOW && lengths.has(size) && digests.has(text.slice(start, at)))
        pass.found.push({ kind: "known-value", tier: "exact", confidence: 1, start, end: at });
      // A word that is longer goes on where it was left.
      if (size === LONGEST_WORD) at -= 1;
    }
  }
}
