import { isDropped, latinLookAlike } from "../../content/index.ts";

/** A text as rules read it: lower case, without what shows nothing, look-alikes made Latin; and where each unit stood. */
export interface Reading {
  readonly text: string;
  /** Offset in the original of the unit at `index`; the length of the original at the end. */
  readonly at: (index: number) => number;
}

/** Longest text that is read; definitions are short, and what is cut is told of by the caller. */
export const LONGEST_READ = 262_144;

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
// oxlint-disable-next-line no-control-regex -- terminal sequences are what this is about
const TERMINAL = /\u001b(?:\[[0-?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)?|[@-Z\\-_])/y;
const LATIN = /[a-z]/i;
const FOREIGN_WORD = /[\p{L}\p{M}]*[\u0370-\u058f\u13a0-\u13ff\u1d00-\u1d7f][\p{L}\p{M}]*/gu;

/** Words of two scripts, and words of nothing but look-alikes, read as the Latin words that they pass for. Keeps the length. */
function withoutImpostors(text: string): string {
  return text.replace(FOREIGN_WORD, (word) => {
    const letters = Array.from(word, (letter) => ({ letter, latin: latinLookAlike(letter) }));
    if (!LATIN.test(word) && letters.some(({ latin }) => latin === undefined)) return word;
    return letters.map(({ letter, latin }) => (latin?.length === letter.length ? latin : letter)).join("");
  });
}

/** Reads a text in linear time. */
export function readingOf(original: string): Reading {
  const cut = original.length > LONGEST_READ ? original.slice(0, LONGEST_READ) : original;
  if (PLAIN.test(cut)) return { text: cut.toLowerCase(), at: (index) => index };
  const source = withoutImpostors(cut);
  let text = "";
  const offsets: number[] = [];
  for (let i = 0; i < source.length;) {
    const code = source.codePointAt(i)!;
    const size = code > 0xffff ? 2 : 1;
    if (code === 0x1b) {
      TERMINAL.lastIndex = i;
      const match = TERMINAL.exec(source);
      i += match === null || match[0].length === 0 ? 1 : match[0].length;
      continue;
    }
    if (!isDropped(code) && !(code < 32 && code !== 9 && code !== 10 && code !== 13)) {
      const plain = (code < 128 ? source[i]! : String.fromCodePoint(code).normalize("NFKC")).toLowerCase();
      for (let k = 0; k < plain.length; k++) offsets.push(i);
      text += plain;
    }
    i += size;
  }
  offsets.push(source.length);
  return { text, at: (index) => offsets[Math.min(index, offsets.length - 1)]! };
}
