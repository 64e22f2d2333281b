import { shown, type TextFinding } from "../finding.ts";
import { instructionScore } from "../instructions/score.ts";
import { asciiSet, nextRun } from "./runs.ts";

const MOST = 30;
/** Longest blob that is decoded; an instruction is short. */
const LONGEST = 16_384;
const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,16384}={0,2}/g;
/** A further line of a blob that was broken into lines. */
const NEXT_LINE = /\r?\n[ \t]{0,8}[A-Za-z0-9+/]{1,100}={0,2}(?=[\r\n]|$)/y;
const HEX = /(?<![0-9a-fA-F])(?:0x)?(?:[0-9a-fA-F]{2}[ :,]?){16,8192}/g;
const ESCAPES = /(?:\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{1,6}\}|\\[0-7]{3}){8,4096}/g;
const PERCENT = /(?<![%A-Za-z0-9._~+-])(?:%[0-9a-fA-F]{2}|[A-Za-z0-9._~+-]){16,8192}/g;
const PERCENT_SIGN = /%[0-9a-fA-F]{2}/g;
const ENTITIES = /(?:&#(?:\d{2,7}|x[0-9a-fA-F]{1,6});\s?){8,2000}/gi;
const DECIMALS = /(?:\b\d{2,3}\b[ ,;]{1,2}){12,2000}\d{2,3}\b/g;
const BINARY = /(?:[01]{8}[ ,]?){12,2000}/g;
/** Frequent English words (`the`, `and`, `you`, `this`, `all`, `with`, …) under rot13 and under reversal, and the words that orders are made of. */
const ROT13 = /\b(?:gur|naq|lbh|lbhe|guvf|jvgu|nobir|cyrnfr|vtaber|qvfertneq|vafgehp\w{2,6}|cerivbhf|bireevqr|cnffjbeqf?|frpergf?|cebzcg)\b/gi;
const REVERSED = /\b(?:eht|dna|uoy|ruoy|siht|htiw|evoba|esaelp|erongi|drageresid|\w{0,6}curtsni|suoiverp|edirrevo|s?drowssap|tpmorp)\b/gi;
/** Finds all of the words above and more, quicker: it tries fewer beginnings. */
const MAYBE_REVERSED = /(?:\b(?:eht|dna|uoy|ruoy|siht|htiw|evoba|esaelp|erongi|drageresid|suoiverp|edirrevo|s?drowssap|tpmorp)|curtsni)\b/gi;
/** Fewest such words in one line: one alone is an abbreviation. */
const FEWEST = 2;

const VALUES = new Int8Array(128).fill(-1);
Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (char, i) => (VALUES[char.charCodeAt(0)] = i));
VALUES[0x2d] = 62;
VALUES[0x5f] = 63;

/** The bytes of base64 in either alphabet; blanks and line ends are passed over. */
function base64Bytes(text: string, most = Math.ceil((text.length * 3) / 4)): Uint8Array {
  const out = new Uint8Array(most);
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length && length < most; i++) {
    const value = text.charCodeAt(i) < 128 ? VALUES[text.charCodeAt(i)]! : -1;
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out[length++] = (bits >> count) & 0xff;
    }
  }
  return out.subarray(0, length);
}

/** First bytes that tell whether all could be text. */
const HEAD = 48;

/** Most of what looks encoded is a digest or a path: its first bytes tell. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (let i = 0; i < HEAD && i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 0xc2 && (bytes[i + 1] ?? 0x80) >> 6 === 2) i += byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    else if (byte < 9 || (byte > 13 && byte < 32) || byte > 126) odd += 1;
  }
  return odd > 3 && bytes[1] !== 0;
}

/** The text of base64, in either alphabet. */
function base64Text(blob: string): string | undefined {
  return isBinary(base64Bytes(blob, HEAD + 2)) ? undefined : readable(base64Bytes(blob));
}

/** The text of bytes, where nearly all of it could have been typed and there are words in it. */
function readable(bytes: Uint8Array): string | undefined {
  if (bytes.length < 12 || isBinary(bytes)) return undefined;
  const isWide = bytes.length >= 24 && bytes.subarray(0, 24).every((byte, i) => i % 2 === 0 || byte === 0);
  let text: string;
  try {
    text = new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const bad = text.match(/[^\t\n\r\x20-\x7e\p{L}\p{M}\p{P}\p{N}\p{S}\p{Z}]/gu)?.length ?? 0;
  return bad > text.length / 10 ? undefined : text;
}

function rot13(text: string): string {
  return text.replaceAll(/[A-Za-z]/g, (char) => {
    const c = char.charCodeAt(0);
    const base = c < 0x61 ? 0x41 : 0x61;
    return String.fromCharCode(((c - base + 13) % 26) + base);
  });
}

interface Decoding {
  readonly name: string;
  readonly pattern: RegExp;
  /** Where the pattern may match next, from a place on, or -1: cheaper than trying it at every place of a text. */
  readonly likelyFrom: (text: string, from: number) => number;
  readonly decode: (blob: string) => string | undefined;
}

const IN_BASE64 = asciiSet(/[A-Za-z0-9+/_-]/);
const IN_HEX = asciiSet(/[0-9a-fA-Fx :,]/);
const IN_PERCENT = asciiSet(/[%A-Za-z0-9._~+-]/);
const IN_NUMBERS = asciiSet(/[0-9 ,;]/);
/** The shortest that each pattern takes. */
const [LEAST_BASE64, LEAST_HEX, LEAST_DECIMALS, LEAST_BINARY] = [24, 32, 38, 96];

const codes = (list: readonly number[]): string | undefined =>
  list.every((code) => code >= 0 && code <= 0x10ffff) ? String.fromCodePoint(...list.slice(0, LONGEST)) : undefined;

/** Where the run begins in which the next `%41` stands, or -1: runs without one decode to themselves. */
function percentRun(text: string, from: number): number {
  PERCENT_SIGN.lastIndex = from;
  let at = PERCENT_SIGN.exec(text)?.index ?? -1;
  while (at > from && text.charCodeAt(at - 1) < 128 && IN_PERCENT[text.charCodeAt(at - 1)] === 1) at -= 1;
  return at;
}

const DECODINGS: readonly Decoding[] = [
  {
    name: "base64",
    pattern: BASE64,
    likelyFrom: (text, from) => nextRun(text, from, IN_BASE64, LEAST_BASE64),
    decode: base64Text,
  },
  {
    name: "hexadecimal",
    pattern: HEX,
    likelyFrom: (text, from) => nextRun(text, from, IN_HEX, LEAST_HEX),
    decode: (blob) => readable(Uint8Array.from(blob.replace(/^0x/, "").match(/[0-9a-fA-F]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16))),
  },
  {
    name: "escapes",
    pattern: ESCAPES,
    likelyFrom: (text, from) => text.indexOf("\\", from),
    decode: (blob) =>
      codes(
        [...blob.matchAll(/\\x([0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\u\{([0-9a-fA-F]{1,6})\}|\\([0-7]{3})/g)].map(([, x, u, brace, octal]) =>
          octal === undefined ? Number.parseInt(x ?? u ?? brace ?? "20", 16) : Number.parseInt(octal, 8),
        ),
      ),
  },
  {
    name: "percent encoding",
    pattern: PERCENT,
    likelyFrom: percentRun,
    decode: (blob) => {
      if ((blob.match(/%/g)?.length ?? 0) < 3) return undefined;
      try {
        return decodeURIComponent(blob.replaceAll("+", " "));
      } catch {
        return undefined;
      }
    },
  },
  {
    name: "character references",
    pattern: ENTITIES,
    likelyFrom: (text, from) => text.indexOf("&#", from),
    decode: (blob) =>
      codes(
        [...blob.matchAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi)].map(([, hex, decimal]) => (hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))),
      ),
  },
  {
    name: "character codes",
    pattern: DECIMALS,
    likelyFrom: (text, from) => nextRun(text, from, IN_NUMBERS, LEAST_DECIMALS),
    decode: (blob) => codes((blob.match(/\d{2,3}/g) ?? []).map(Number)),
  },
  {
    name: "binary digits",
    pattern: BINARY,
    likelyFrom: (text, from) => nextRun(text, from, IN_NUMBERS, LEAST_BINARY),
    decode: (blob) => readable(Uint8Array.from(blob.match(/[01]{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))),
  },
];

/** Is there anything in a decoded text that could be words at all? */
function hasWords(text: string): boolean {
  return /\p{L}{2,40}[\s_-]+\p{L}{2,40}[\s_-]+\p{L}{1,40}|[\u3040-\u9fff\uac00-\ud7af]{6}/u.test(text.slice(0, 4096));
}

/** The decoded text, one level deeper where that is an encoding again. */
function decodedTwice(text: string): string {
  if (hasWords(text)) return text;
  const inner = /^\s*([A-Za-z0-9+/_=-]{16,})\s*$/.exec(text)?.[1];
  const again = inner === undefined ? undefined : base64Text(inner);
  return again ?? text;
}

/** The blob with the lines that go on with it, where it was broken into lines of one length. */
function wholeBlob(text: string, match: RegExpExecArray): string {
  const [first] = match;
  if (first.length < 40 || first.length > 100) return first;
  let end = match.index + first.length;
  NEXT_LINE.lastIndex = end;
  while (end - match.index < LONGEST && NEXT_LINE.test(text)) end = NEXT_LINE.lastIndex;
  BASE64.lastIndex = end;
  return text.slice(match.index, end);
}

/** A blob and what it says once decoded. Offsets are in UTF-16 units. */
export interface EncodedText {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** Every blob that decodes to words: base64, hexadecimal, escapes, percent, references, codes; two levels. The work stays within twice the length of the text. */
export function* encodedTexts(text: string): Generator<EncodedText> {
  let budget = text.length * 2 + 65_536;
  for (const { name, pattern, likelyFrom, decode } of DECODINGS) {
    let at = 0;
    for (;;) {
      // The patterns are shared: whoever takes the texts one by one may look into another text between two of them.
      const from = likelyFrom(text, at);
      if (from < 0) break;
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match === null) break;
      const blob = pattern === BASE64 ? wholeBlob(text, match) : match[0];
      at = match.index + Math.max(1, blob.length);
      budget -= blob.length;
      if (budget < 0) return;
      const found = decode(blob);
      const plain = found === undefined ? undefined : decodedTwice(found);
      if (plain === undefined || plain === blob || !hasWords(plain)) continue;
      yield { name, start: match.index, end: match.index + blob.length, plain };
    }
  }
}

/** Finds encoded texts that order something once decoded: those, and rot13 and reversed lines. */
export function encodedFindings(text: string): TextFinding[] {
  const out: TextFinding[] = [];
  for (const { name, start, end, plain } of encodedTexts(text)) {
    if (out.length >= MOST) break;
    const score = instructionScore(plain, { isHidden: true });
    if (score < 0.45 || out.some((other) => other.start < end && start < other.end)) continue;
    out.push({
      kind: "encoded-instruction",
      severity: "high",
      start,
      end,
      message: `${name} that decodes to an instruction`,
      hidden: shown(plain),
      score: Math.max(0.6, score),
    });
  }
  for (const [name, maybe, test, turn] of [
    ["rot13", ROT13, ROT13, rot13],
    ["reversed text", MAYBE_REVERSED, REVERSED, (line: string) => Array.from(line).toReversed().join("")],
  ] as const) {
    if ((text.match(maybe)?.length ?? 0) < FEWEST) continue;
    let at = 0;
    for (const line of text.split("\n")) {
      if (out.length < MOST && line.length < LONGEST && (line.match(test)?.length ?? 0) >= FEWEST) {
        const plain = turn(line);
        const score = instructionScore(plain, { isHidden: true });
        if (score >= 0.6)
          out.push({
            kind: "encoded-instruction",
            severity: "high",
            start: at,
            end: at + line.length,
            message: `${name} that holds an instruction`,
            hidden: shown(plain.trim()),
            score,
          });
      }
      at += line.length + 1;
    }
  }
  return out;
}
