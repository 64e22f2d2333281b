import { setMembers } from "./shape.ts";

/**
 * Finds many keywords at once: an Aho-Corasick automaton with a flat table. Letters are folded to lower case; what no keyword holds is one class.
 * An entry of the table is a state with `OUTPUT` set where keywords end, so that the loop that reads text looks at one number.
 */
export interface Automaton {
  /** Next state for `(state << CLASS_BITS) + class`. */
  readonly table: Uint16Array;
  /** For each ASCII code its class, with `RUN` where it is one of those that runs of base64 are made of. */
  readonly classOf: Uint8Array;
  /** The keyword that is read whole in a state, or `NO_KEYWORD`. */
  readonly keywordOf: Uint16Array;
  /** The state of the next shorter keyword that ends at the same place; 0 where there is none. */
  readonly shorter: Uint16Array;
}

export const CLASS_BITS = 6;
export const OUTPUT = 0x8000;
export const NO_KEYWORD = 0xffff;
/** Taken off a number of `classOf`, the class is left. */
export const RUN = 0x80;

/** What base64, its variant for addresses and hex are written with. */
export const RUN_MEMBERS = setMembers("A-Za-z0-9+/_\\-");

/** The keywords as a tree in two strings of ASCII, as the build keeps it: states in the order of their depth. */
export interface PackedKeywords {
  /** The character of each class, from class 1 on. */
  readonly classes: string;
  /** How many children the root has. */
  readonly roots: number;
  /** For each state but the root its class, and twice its number of children, with one more where a keyword ends. */
  readonly tree: string;
}

/** What is added to a number to make it a character that is printed as it is. */
const PRINTED = 40;

interface Node {
  readonly children: Map<number, Node>;
  keyword: number;
}

/**
 * Packs keywords, all different, in lower case ASCII of at most 63 different characters.
 * @returns the tree, and the keywords' indexes in the order in which the automaton numbers them. Throws where they do not fit.
 */
export function packKeywords(keywords: readonly string[]): { readonly packed: PackedKeywords; readonly order: readonly number[] } {
  const classes: string[] = [];
  const root: Node = { children: new Map(), keyword: -1 };
  keywords.forEach((word, index) => {
    let node = root;
    for (const character of word) {
      let own = classes.indexOf(character) + 1;
      if (own === 0) own = classes.push(character);
      let next = node.children.get(own);
      if (next === undefined) node.children.set(own, (next = { children: new Map(), keyword: -1 }));
      node = next;
    }
    node.keyword = index;
  });
  const order: number[] = [];
  let tree = "";
  const level: Node[] = [root];
  for (const { children } of level) {
    for (const [own, node] of children) {
      level.push(node);
      const isEnd = node.keyword >= 0;
      if (isEnd) order.push(node.keyword);
      const shape = node.children.size * 2 + (isEnd ? 1 : 0);
      if (shape + PRINTED > 126) throw new Error("a keyword goes on in too many ways to be packed");
      tree += String.fromCharCode(own + PRINTED, shape + PRINTED);
    }
  }
  if (classes.length >= 1 << CLASS_BITS || level.length >= OUTPUT) throw new Error("the keywords do not fit into the automaton's table");
  return { packed: { classes: classes.join(""), roots: root.children.size, tree }, order };
}

/**
 * Fills the table in order of depth: a state's row is its fallback's row with its own children put in. States are numbered in that order, so that
 * those that text is mostly in lie together. This runs once, before anything is compiled, so it does little for each state.
 */
export function automatonOf({ classes, roots, tree }: PackedKeywords): Automaton {
  const states = tree.length / 2 + 1;
  const table = new Uint16Array(states << CLASS_BITS);
  const fallback = new Uint16Array(states);
  const keywordOf = new Uint16Array(states).fill(NO_KEYWORD);
  const shorter = new Uint16Array(states);
  const row = 1 << CLASS_BITS;
  let next = 1;
  let keywords = 0;
  for (let state = 0; state < states; state += 1) {
    const from = state << CLASS_BITS;
    if (state !== 0) table.copyWithin(from, fallback[state]! << CLASS_BITS, (fallback[state]! << CLASS_BITS) + row);
    const end = next + (state === 0 ? roots : (tree.charCodeAt(state * 2 - 1) - PRINTED) >> 1);
    for (; next < end; next += 1) {
      const slot = from + tree.charCodeAt(next * 2 - 2) - PRINTED;
      const back = state === 0 ? 0 : table[slot]! & ~OUTPUT;
      fallback[next] = back;
      const found = keywordOf[back] === NO_KEYWORD ? shorter[back]! : back;
      shorter[next] = found;
      const isEnd = ((tree.charCodeAt(next * 2 - 1) - PRINTED) & 1) === 1;
      if (isEnd) keywordOf[next] = keywords++;
      table[slot] = isEnd || found !== 0 ? next | OUTPUT : next;
    }
  }
  const classOf = new Uint8Array(128);
  for (let index = 0; index < classes.length; index += 1) classOf[classes.charCodeAt(index)] = index + 1;
  for (let code = 65; code <= 90; code += 1) classOf[code] = classOf[code + 32]!;
  for (let code = 0; code < 128; code += 1) if (RUN_MEMBERS[code] === 1) classOf[code]! |= RUN;
  return { table, classOf, keywordOf, shorter };
}
