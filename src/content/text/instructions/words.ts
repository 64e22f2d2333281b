import { latinLookAlike } from "../confusables.ts";
import { isDropped } from "../hidden/character-classes.ts";

/** A word as it is compared: lower case, without marks and without what shows nothing; look-alikes of a mixed word made Latin. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** A sentence or a paragraph ends between the word before and this one. */
  readonly isAfterBreak: boolean;
}

const LATIN = /[a-z]/;
const MARKS = /\p{M}+/gu;
const NON_ASCII = /[^\0-\x7f]/;

/** Digits and signs that stand for letters inside a word of letters. */
export const LEET: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };

const folds = new Map<string, string>();

/** The form of a word by which the lexicon knows it. */
export function foldWord(raw: string): string {
  if (!NON_ASCII.test(raw)) return raw.toLowerCase();
  const known = folds.get(raw);
  if (known !== undefined) return known;
  let text = "";
  for (const char of raw.normalize("NFKD").replace(MARKS, "").toLowerCase()) if (!isDropped(char.codePointAt(0)!)) text += char;
  // A word of one script is left in it; a mixed one, or one of small capitals, is read as Latin.
  if (LATIN.test(text) || /[\u0250-\u02af\u1d00-\u1d7f\ua720-\ua7ff]/.test(text)) {
    let latin = "";
    for (const char of text) latin += latinLookAlike(char) ?? char;
    text = latin;
  }
  if (folds.size > 20_000) folds.clear();
  folds.set(raw, text);
  return text;
}

/** The word with digits read as letters, where it holds both. */
export function unleet(folded: string): string {
  return /[013457@$]/.test(folded) && /[a-z]/.test(folded) ? folded.replace(/[0134579@$]/g, (sign) => LEET[sign] ?? sign) : folded;
}

export function isWordCode(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39);
}

/** Does the character at `at` end a sentence or a paragraph? */
export function isBreakAt(text: string, at: number, code: number): boolean {
  if (code === 0x0a) {
    const next = text.charCodeAt(at + 1);
    return next === 0x0a || (next === 0x0d && text.charCodeAt(at + 2) === 0x0a);
  }
  if (code === 0x2e || code === 0x21 || code === 0x3f) return !isWordCode(text.charCodeAt(at + 1));
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0964 || code === 0x061f;
}

/** Where the word ends that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (!isWordCode(code) && !(at > start && isJoint(text, at, code))) break;
      at += 1;
    } else if (code === 0x2019 && isWordCode(text.charCodeAt(at + 1))) at += 1;
    else if (isLetterAt(text, at) || isDropped(text.codePointAt(at)!)) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    else break;
  }
  return at;
}

/** An apostrophe and the signs that stand for letters belong to a word when a letter follows. */
export function isJoint(text: string, at: number, code: number): boolean {
  return (code === 0x27 || code === 0x40 || code === 0x24) && isWordCode(text.charCodeAt(at + 1));
}

/** The form of a word that holds more than ASCII. */
export function foldWide(raw: string): string {
  return foldWord(raw.replace("\u2019", "'"));
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Longest word that is compared; longer runs are data. */
export const LONGEST = 40;
/** A run so long is no word at all, and ends what stood before it. */
export const DATA = LONGEST * 8;
/** Fewest letters standing alone in a row that are read as one word (`i g n o r e`). */
export const SPACED = 4;

/** Letters that stand alone, one after the other, put together into one word; the letters stay as well. */
function withSpacedWords(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from !== -1 && to - from >= SPACED) {
      // The letters of several words run together; the lexicon is asked for each split by the caller's stems.
      const letters = words.slice(from, to);
      out.push({
        folded: letters.map(({ folded }) => folded).join(""),
        start: letters[0]!.start,
        end: letters.at(-1)!.end,
        isAfterBreak: letters[0]!.isAfterBreak,
      });
    } else if (from !== -1) out.push(...words.slice(from, to));
    from = -1;
  };
  words.forEach((word, i) => {
    const isLetter = word.folded.length === 1 && word.folded >= "a";
    const isNear = from === -1 || word.start - words[i - 1]!.end <= 1;
    if (isLetter && isNear) {
      if (from === -1) from = i;
      return;
    }
    close(i);
    if (isLetter) from = i;
    else out.push(word);
  });
  close(words.length);
  return out;
}

/** The words of a text in order. Linear; characters that show nothing neither end a word nor belong to it. */
export function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  let singles = 0;
  let isBreak = true;
  let at = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c < 0x80 ? !isWordCode(c) : !isLetterAt(text, at)) {
      if (isBreakAt(text, at, c)) isBreak = true;
      at += 1;
      continue;
    }
    const start = at;
    at = wordEnd(text, at);
    if (at - start > DATA) {
      isBreak = true;
      continue;
    }
    const raw = text.slice(start, at);
    const folded = foldWide(raw);
    if (folded.length <= LONGEST && folded !== "") {
      if (folded.length === 1) singles += 1;
      out.push({ folded, start, end: at, isAfterBreak: isBreak });
    }
    isBreak = false;
  }
  return singles >= SPACED ? withSpacedWords(out) : out;
}

const letters = new Map<number, boolean>();

export function isLetterAt(text: string, at: number): boolean {
  const c = text.codePointAt(at)!;
  if (c < 0x80) return isWordCode(c);
  // Han and kana are written without blanks between words: phrases of theirs are looked for in the text itself.
  if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)) return false;
  const known = letters.get(c);
  if (known !== undefined) return known;
  const made = LETTER.test(String.fromCodePoint(c)) && !isDropped(c);
  if (letters.size > 8192) letters.clear();
  letters.set(c, made);
  return made;
}
