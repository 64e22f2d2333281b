import { decodeBase64, utf8Text } from "./base64.ts";
import { beginsReadable, type LongRun } from "./long-runs.ts";

/** Text that another text holds in an encoding. */
export interface Decoded {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly encoding: string;
}

/** Unpacks gzip, at most `most` bytes of it; the core has no module for that. Throws or returns nothing where it is none. */
export type Gunzip = (bytes: Uint8Array, most: number) => Uint8Array | undefined;

const MAX_UNPACKED = 1 << 20;

function isReadable(text: string): boolean {
  let odd = 0;
  const length = Math.min(text.length, 4096);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && (code < 9 || code > 13)) || code === 127) odd += 1;
  }
  return odd * 10 <= length;
}

/** What a long run decodes to, if that is text. */
export function decodedRun(run: LongRun, gunzip: Gunzip | undefined): Decoded | undefined {
  const { start, end } = run;
  if (run.text.length >= 32 && run.text.length % 2 === 0 && /^[0-9a-fA-F]{32}/.test(run.text)) {
    const text = fromHex(run.text);
    return text === undefined ? undefined : { start, end, text, encoding: "hex" };
  }
  const kind = beginsReadable(run.text);
  if (kind === undefined) return undefined;
  const cut = run.text.length % 4 === 1 ? run.text.slice(0, -1) : run.text;
  const bytes = decodeBase64(cut);
  if (bytes === undefined) return undefined;
  if (kind === "text") {
    const text = utf8Text(bytes) ?? utf8Text(bytes.subarray(0, bytes.length - 1)) ?? latinText(bytes);
    return text !== undefined && isReadable(text) ? { start, end, text, encoding: "base64" } : undefined;
  }
  if (gunzip === undefined) return undefined;
  try {
    const text = utf8Text(gunzip(bytes, MAX_UNPACKED));
    return text === undefined || !isReadable(text) ? undefined : { start, end, text, encoding: "gzip" };
  } catch {
    return undefined;
  }
}

/** Bytes of which the first are text and the rest may not be: what is readable. */
function latinText(bytes: Uint8Array): string | undefined {
  let text = "";
  for (const byte of bytes.subarray(0, 65_536)) text += String.fromCharCode(byte);
  return text;
}

function fromHex(hex: string): string | undefined {
  if (/[^0-9a-fA-F]/.test(hex)) return undefined;
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
    if (at < 16 && (bytes[at]! < 9 || bytes[at]! > 126 || (bytes[at]! > 13 && bytes[at]! < 32))) return undefined;
  }
  const text = utf8Text(bytes);
  return text !== undefined && isReadable(text) ? text : undefined;
}

const MAX_SEGMENT = 4096;

/** A character that escapes stand among. */
const AMONG = /[\w.~+/:@!$&*=,;"'{}?#-]/;

/** Pieces of text with percent, `\u0041`, `\x41` or `&#65;` escapes, decoded. `sign` begins each escape. */
function escaped(text: string, sign: string, one: RegExp, decode: (segment: string) => string | undefined, encoding: string): Decoded[] {
  const found: Decoded[] = [];
  let from = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
    let start = at;
    const least = Math.max(from, at - 120);
    while (start > least && AMONG.test(text[start - 1]!)) start -= 1;
    const segment = text.slice(start, start + MAX_SEGMENT);
    let length = at - start;
    let count = 0;
    while (length < segment.length) {
      const match = one.exec(segment.slice(length, length + 10));
      if (match !== null) {
        length += match[0].length;
        count += 1;
      } else if (AMONG.test(segment[length]!)) length += 1;
      else break;
    }
    from = Math.max(start + length, at + sign.length);
    if (count < 1) continue;
    const decoded = decode(segment.slice(0, length));
    if (decoded !== undefined && decoded.length >= 8) found.push({ start, end: start + length, text: decoded, encoding });
  }
  return found;
}

function percentDecoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Everything in a text that is written with escapes. */
export function decodedEscapes(text: string): Decoded[] {
  const found: Decoded[] = [];
  if (text.includes("%") && /%[2-7][0-9a-fA-F]/.test(text)) found.push(...escaped(text, "%", /^%[0-9a-fA-F]{2}/, percentDecoded, "percent"));
  if (text.includes("\\u00"))
    found.push(
      ...escaped(
        text,
        "\\u00",
        /^\\u00[2-7][0-9a-fA-F]/i,
        (segment) => segment.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "unicode-escape",
      ),
    );
  if (text.includes("\\x"))
    found.push(
      ...escaped(
        text,
        "\\x",
        /^\\x[2-7][0-9a-fA-F]/i,
        (segment) => segment.replaceAll(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "hex-escape",
      ),
    );
  if (text.includes("&#"))
    found.push(
      ...escaped(
        text,
        "&#",
        /^&#(?:x[2-7][0-9a-fA-F]|\d{2,3});/i,
        (segment) =>
          segment.replaceAll(/&#(?:x([0-9a-fA-F]{2})|(\d{2,3}));/gi, (_, hex: string | undefined, decimal: string) =>
            String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
          ),
        "html-escape",
      ),
    );
  return found;
}
