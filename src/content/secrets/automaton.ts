/**
 * Finds many keywords at once: an Aho-Corasick automaton with a flat table. Letters are folded to lower case; what no keyword holds is one class.
 * An entry of the table is a state with `OUTPUT` set where keywords end, so that the loop that reads text looks at one number.
 */
export interface Automaton {
  /** Next state for `(state << CLASS_BITS) + class`. */
  readonly table: Uint16Array;
  readonly classOf: Uint8Array;
  /** Keywords that end in a state. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

export const CLASS_BITS = 6;
export const OUTPUT = 0x8000;

/** @param keywords lower case ASCII of at most 63 different characters; their index is what `outputs` names */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  let most = 1;
  for (const word of keywords) most += word.length;
  const classOf = new Uint8Array(128);
  // The trie as lists of children, in arrays of numbers: this runs once, before anything is compiled, so it does little for each character.
  const firstChild = new Uint16Array(most);
  const sibling = new Uint16Array(most);
  const classAt = new Uint8Array(most);
  const rootChild = new Uint16Array(128);
  const ends = new Map<number, number[]>();
  let classes = 1;
  let states = 1;
  for (let index = 0; index < keywords.length; index += 1) {
    const word = keywords[index]!;
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let character = classOf[code]!;
      if (character === 0) character = classOf[code] = classes++;
      let next = state === 0 ? rootChild[code]! : firstChild[state]!;
      while (next !== 0 && classAt[next] !== character) next = sibling[next]!;
      if (next === 0) {
        next = states++;
        classAt[next] = character;
        if (state === 0) rootChild[code] = next;
        sibling[next] = firstChild[state]!;
        firstChild[state] = next;
      }
      state = next;
    }
    const same = ends.get(state);
    if (same === undefined) ends.set(state, [index]);
    else same.push(index);
  }
  if (classes > 1 << CLASS_BITS || states >= OUTPUT) throw new Error("the keywords do not fit into the automaton's table");
  for (let code = 65; code <= 90; code += 1) classOf[code] = classOf[code + 32]!;
  return { ...filled(states, firstChild, sibling, classAt, ends), classOf };
}

/**
 * Fills the table in order of depth: a state's row is its fallback's row with its own children put in. States are numbered in that order, so that
 * those that text is mostly in lie together.
 */
function filled(
  states: number,
  firstChild: Uint16Array,
  sibling: Uint16Array,
  classAt: Uint8Array,
  ends: ReadonlyMap<number, readonly number[]>,
): Pick<Automaton, "table" | "outputs"> {
  const table = new Uint16Array(states << CLASS_BITS);
  const fallback = new Uint16Array(states);
  const builtAs = new Uint16Array(states);
  const outputs: (readonly number[] | undefined)[] = [];
  outputs.length = states;
  let tail = 1;
  for (let state = 0; state < tail; state += 1) {
    const row = state << CLASS_BITS;
    const other = fallback[state]! << CLASS_BITS;
    if (state !== 0) table.copyWithin(row, other, other + (1 << CLASS_BITS));
    for (let child = firstChild[builtAs[state]!]!; child !== 0; child = sibling[child]!) {
      const slot = row + classAt[child]!;
      const next = tail++;
      builtAs[next] = child;
      const back = state === 0 ? 0 : table[slot]! & ~OUTPUT;
      fallback[next] = back;
      const own = ends.get(child);
      const inherited = outputs[back];
      if (own === undefined && inherited === undefined) {
        table[slot] = next;
        continue;
      }
      outputs[next] = own === undefined || inherited === undefined ? (own ?? inherited) : [...own, ...inherited];
      table[slot] = next | OUTPUT;
    }
  }
  return { table, outputs };
}
