import { CLASS_STEPS, LETTER_STEPS } from "./word-likeness.generated.ts";

const LOWER = 0;
const UPPER = 1;
const DIGIT = 2;
const OTHER = 3;
const letterBits = new Float32Array(26 * 26);
for (let at = 0; at < letterBits.length; at += 1) letterBits[at] = (LETTER_STEPS.charCodeAt(at) - 97) / 2;
const classBits = new Float32Array(16);
for (let at = 0; at < 16; at += 1) classBits[at] = (CLASS_STEPS.charCodeAt(at) - 97) / 2;

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

/** What text is made of. */
export interface Makeup {
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  readonly other: number;
  readonly distinct: number;
  /** Changes between letters and digits. */
  readonly turns: number;
  /**
   * By how many bits it is likelier to be drawn at random than written as words or identifiers: random text has about one a character, words
   * less than none.
   */
  readonly surprise: number;
}

/** How many bits of a 32-bit number are set. */
function bitsSet(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Measures a value; 512 characters tell enough. */
export function makeupOf(value: string): Makeup {
  const counts = [0, 0, 0, 0];
  // ASCII in four words of bits, because a set costs more than all else here.
  const seen = [0, 0, 0, 0];
  let others: Set<number> | undefined;
  const length = Math.min(value.length, 512);
  let written = 0;
  let turns = 0;
  let previous = OTHER;
  let previousCode = 0;
  let isHex = true;
  for (let at = 0; at < length; at += 1) {
    const code = value.charCodeAt(at);
    const kind = classOf(code);
    counts[kind]! += 1;
    if (code < 128) seen[code >> 5]! |= 1 << (code & 31);
    else (others ??= new Set()).add(code);
    if (kind === OTHER || (kind !== DIGIT && (code | 32) > 102)) isHex = false;
    if (at > 0) {
      written += classBits[previous * 4 + kind]!;
      if (kind < DIGIT && previous < DIGIT) written += letterBits[((previousCode | 32) - 97) * 26 + ((code | 32) - 97)]!;
      else if (kind === DIGIT) written += 3.32;
      else written += kind === OTHER ? 3 : 4.7;
      if ((kind === DIGIT) !== (previous === DIGIT) && kind !== OTHER && previous !== OTHER) turns += 1;
    }
    previous = kind;
    previousCode = code;
  }
  const [lower, upper, digits, other] = counts as [number, number, number, number];
  const alphabet = isHex ? 16 : (lower > 0 ? 26 : 0) + (upper > 0 ? 26 : 0) + (digits > 0 ? 10 : 0) + (other > 0 ? 4 : 0);
  return {
    lower,
    upper,
    digits,
    other,
    distinct: seen.reduce((sum, bits) => sum + bitsSet(bits), others?.size ?? 0),
    turns,
    surprise: written - Math.max(0, length - 1) * Math.log2(Math.max(2, alphabet)),
  };
}

/** Shannon entropy in bits a character. */
export function entropyOf(value: string): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < value.length; at += 1) counts.set(value.charCodeAt(at), (counts.get(value.charCodeAt(at)) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
