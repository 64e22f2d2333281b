import { LEET } from "./words.ts";

/** The words of the lexicon that are ASCII letters, as a tree in one table: a text is read once, letter by letter, and words that mean nothing are left early. */
export interface WordTrie {
  /** Next node for `(node << CLASS_BITS) + class`; 0 where no word goes on so. */
  readonly table: Uint16Array;
  /** 1 for nodes at which a stem ends. */
  readonly isStem: Uint8Array;
}

export const CLASS_BITS = 5;
const APOSTROPHE = 27;
/** A digit that stands for no letter: no word goes on with it. */
const DIGIT = 28;

/** The class of each ASCII code that may stand in a word: letters in either case, and the digits and signs that stand for letters as these. */
export const LETTER_CLASSES = new Uint8Array(128);
for (let letter = 0; letter < 26; letter += 1) LETTER_CLASSES[0x61 + letter] = LETTER_CLASSES[0x41 + letter] = letter + 1;
LETTER_CLASSES[0x27] = APOSTROPHE;
for (const sign of "0123456789@$") LETTER_CLASSES[sign.charCodeAt(0)] = LEET[sign] === undefined ? DIGIT : LETTER_CLASSES[LEET[sign].charCodeAt(0)]!;

const PLAIN = /^[a-z']+$/;

/** Makes the tree. Words with other characters are left out: they are looked up in whole. */
export function makeTrie(words: Iterable<string>, stems: Iterable<string>): WordTrie {
  const all = [...words].filter((word) => PLAIN.test(word));
  const begun = [...stems].filter((stem) => PLAIN.test(stem));
  let most = 1;
  for (const word of [...all, ...begun]) most += word.length;
  if (most > 0xffff) throw new Error("the lexicon is too large for its tree");
  const table = new Uint16Array(most << CLASS_BITS);
  const isStem = new Uint8Array(most);
  let nodes = 1;
  const put = (word: string): number => {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const slot = (node << CLASS_BITS) + LETTER_CLASSES[word.charCodeAt(at)]!;
      const next = table[slot]!;
      node = next === 0 ? (table[slot] = nodes++) : next;
    }
    return node;
  };
  for (const word of all) put(word);
  for (const stem of begun) isStem[put(stem)] = 1;
  return { table: table.slice(0, nodes << CLASS_BITS), isStem: isStem.slice(0, nodes) };
}
