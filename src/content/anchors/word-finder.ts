/** Forms of ASCII letters and of `å` that patterns with the flags `iu` take for these. */
const FURTHER_FORMS: ReadonlySet<number> = new Set([0x17f, 0x212a, 0x212b]);

const BITS = 6;
const CLASSES = (1 << BITS) - 1;

/**
 * Which of many words a text holds, as pieces of it and in either case: an automaton of Aho and Corasick in one table, so that a text is read once. It may find too
 * much, because rare characters share their classes.
 */
export class WordFinder {
  /** The number of each word; words that are the same to the automaton have the same. */
  readonly numbers: Uint16Array;
  /** The class of each character up to U+017E; 0 for those that are in no word. */
  readonly #classes = new Uint8Array(0x180);
  /** The next node for `(node << BITS) + class`. */
  readonly #next: Uint16Array;
  /** For each node the longest word that ends there, as a node; 0 for none. */
  readonly #longest: Uint16Array;
  /** For each node that is a word the next shorter one, and its number. */
  readonly #shorter: Uint16Array;
  readonly #number: Uint16Array;

  /** @param words in lower case, of characters below U+017F */
  constructor(words: readonly string[]) {
    const most = words.reduce((sum, { length }) => sum + length, 1);
    if (most > 0xffff) throw new Error("there are too many words for the table");
    this.#classify(words);
    this.numbers = new Uint16Array(words.length);
    this.#next = new Uint16Array(most << BITS);
    this.#longest = new Uint16Array(most);
    this.#shorter = new Uint16Array(most);
    this.#number = new Uint16Array(most);
    let nodes = 1;
    for (const [id, word] of words.entries()) {
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        const slot = (node << BITS) + this.#classes[word.charCodeAt(at)]!;
        if (this.#next[slot] === 0) this.#next[slot] = nodes++;
        node = this.#next[slot]!;
      }
      if (this.#longest[node] === 0) this.#number[node] = id;
      this.#longest[node] = node;
      this.numbers[id] = this.#number[node]!;
    }
    this.#complete(nodes);
  }

  #classify(words: readonly string[]): void {
    let count = 0;
    for (const sign of new Set(words.join(""))) {
      // Letters come first in the words that there are most of; what follows is rare.
      const own = (count % CLASSES) + 1;
      count += 1;
      for (const form of [sign, sign.toUpperCase()]) if (form.length === 1) this.#classes[form.charCodeAt(0)] = own;
    }
  }

  /** Says where each node goes on for signs that no word goes on with, shorter nodes first. */
  #complete(nodes: number): void {
    const [next, longest] = [this.#next, this.#longest];
    const back = new Uint16Array(nodes);
    const order = new Uint16Array(nodes);
    let known = 1;
    for (let at = 0; at < known; at += 1) {
      const node = order[at]!;
      for (let sign = 1; sign <= CLASSES; sign += 1) {
        const slot = (node << BITS) + sign;
        const child = next[slot]!;
        const fallen = node === 0 ? 0 : next[(back[node]! << BITS) + sign]!;
        if (child === 0) {
          next[slot] = fallen;
          continue;
        }
        back[child] = fallen;
        if (longest[child] === child) this.#shorter[child] = longest[fallen]!;
        else longest[child] = longest[fallen]!;
        order[known++] = child;
      }
    }
  }

  /** Sets the bit of each word that the text holds; `false` for a text with letters that some patterns take for others. */
  find(text: string, found: Uint32Array): boolean {
    const [classes, next, longest, shorter, number] = [this.#classes, this.#next, this.#longest, this.#shorter, this.#number];
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x17f && FURTHER_FORMS.has(code)) return false;
      const sign = code < 0x180 ? classes[code]! : 0;
      node = sign === 0 ? 0 : next[(node << BITS) + sign]!;
      for (let word = longest[node]!; word !== 0; word = shorter[word]!) {
        const id = number[word]!;
        found[id >> 5]! |= 1 << (id & 31);
      }
    }
    return true;
  }
}
