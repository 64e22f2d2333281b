import { compiledLexicon, factsOf, NO_FACTS, type WordFacts } from "./compiled-lexicon.ts";
import { CLASS_BITS, LETTER_CLASSES } from "./word-trie.ts";
import { DATA, foldWide, isBreakAt, isJoint, isLetterAt, isWordCode, LONGEST, SPACED, wordEnd, wordsOf } from "./words.ts";

/** The words of a text, as columns: what the lexicon says of each, and where it stands. */
export interface KnownWords {
  readonly facts: WordFacts[];
  readonly starts: number[];
  readonly ends: number[];
  /** A sentence or a paragraph ends between the word before and this one. */
  readonly isAfterBreak: boolean[];
}

/** Facts by node of the lexicon's tree: of the words that end there, and of those that go on and are in no set but by a stem. */
interface FactsByNode {
  readonly ofWhole: (WordFacts | undefined)[];
  readonly ofStem: (WordFacts | undefined)[];
}

let byNode: FactsByNode | undefined;

/** Of their full length at once: an array that is filled here and there would be kept as a dictionary. */
function factsByNode(nodes: number): FactsByNode {
  return (byNode ??= { ofWhole: Array.from({ length: nodes }, () => undefined), ofStem: Array.from({ length: nodes }, () => undefined) });
}

/** A text in which letters stand alone in a row is read by words; that is rare. */
function spacedWords(text: string): KnownWords {
  const words = wordsOf(text);
  return {
    facts: words.map(({ folded }) => factsOf(folded)),
    starts: words.map(({ start }) => start),
    ends: words.map(({ end }) => end),
    isAfterBreak: words.map((word) => word.isAfterBreak),
  };
}

/** What `wordsOf` and the lexicon say together, in one pass that makes no text of a word of plain letters. Linear. */
export function knownWords(text: string): KnownWords {
  const { trie } = compiledLexicon();
  const { table, isStem } = trie;
  const { ofWhole, ofStem } = factsByNode(isStem.length);
  const [facts, starts, ends, isAfterBreak]: [WordFacts[], number[], number[], boolean[]] = [[], [], [], []];
  const { length } = text;
  let isBreak = true;
  let letters = 0;
  let at = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c < 0x80 ? !isWordCode(c) : !isLetterAt(text, at)) {
      if (isBreakAt(text, at, c)) isBreak = true;
      at += 1;
      continue;
    }
    const start = at;
    let node = 0;
    let stem = 0;
    let isInTree = true;
    let isNumber = true;
    let isWide = c >= 0x80;
    for (let code = c; code < 0x80;) {
      const own = LETTER_CLASSES[code]!;
      if (own === 0 || (!isWordCode(code) && !isJoint(text, at, code))) break;
      if (code > 0x40) isNumber = false;
      if (isInTree) {
        const next = table[(node << CLASS_BITS) + own]!;
        if (next === 0) isInTree = false;
        else {
          node = next;
          if (isStem[node] === 1) stem = node;
        }
      }
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
      if (code >= 0x80) isWide = code !== 0x2019 || isWordCode(text.charCodeAt(at + 1));
    }
    if (isWide) at = wordEnd(text, start);
    if (at - start > DATA) {
      isBreak = true;
      continue;
    }
    let own = NO_FACTS;
    let size = at - start;
    let isLetter = size === 1 && !isNumber;
    if (isWide) {
      const folded = foldWide(text.slice(start, at));
      size = folded.length;
      isLetter = size === 1 && folded >= "a";
      if (size <= LONGEST) own = factsOf(folded);
    } else if (size <= LONGEST && !isNumber) {
      if (isInTree) own = ofWhole[node] ??= factsOf(text.slice(start, at).toLowerCase());
      else if (stem !== 0) own = ofStem[stem] ??= factsOf(text.slice(start, at).toLowerCase());
    }
    if (size > 0 && size <= LONGEST) {
      letters = isLetter ? (letters > 0 && start - ends[ends.length - 1]! <= 1 ? letters + 1 : 1) : 0;
      if (letters >= SPACED) return spacedWords(text);
      facts.push(own);
      starts.push(start);
      ends.push(at);
      isAfterBreak.push(isBreak);
    }
    isBreak = false;
  }
  return { facts, starts, ends, isAfterBreak };
}
