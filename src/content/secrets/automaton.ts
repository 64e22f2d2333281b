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
  const classOf = new Uint8Array(128);
  let classes = 1;
  const children: (number[] | undefined)[] = [[]];
  const ends: (number[] | undefined)[] = [undefined];
  for (let index = 0; index < keywords.length; index += 1) {
    const word = keywords[index]!;
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let character = classOf[code]!;
      if (character === 0) character = classOf[code] = classes++;
      // Pairs of class and state; a state has few children.
      const list = (children[state] ??= []);
      let next = 0;
      for (let pair = 0; pair < list.length; pair += 2) if (list[pair] === character) next = list[pair + 1]!;
      if (next === 0) {
        next = ends.push(undefined) - 1;
        children.push(undefined);
        list.push(character, next);
      }
      state = next;
    }
    (ends[state] ??= []).push(index);
  }
  if (classes > 1 << CLASS_BITS || ends.length >= OUTPUT) throw new Error("the keywords do not fit into the automaton's table");
  for (let code = 65; code <= 90; code += 1) classOf[code] = classOf[code + 32]!;
  return { ...filled(children, ends), classOf };
}

/**
 * Fills the table in order of depth: a state's row is its fallback's row with its own children put in. States are numbered in that order, so that
 * those that text is mostly in lie together.
 */
function filled(children: readonly (readonly number[] | undefined)[], ends: readonly (readonly number[] | undefined)[]): Pick<Automaton, "table" | "outputs"> {
  const table = new Uint16Array(ends.length << CLASS_BITS);
  const fallback = new Uint16Array(ends.length);
  const builtAs = new Uint16Array(ends.length);
  const outputs: (readonly number[] | undefined)[] = Array.from({ length: ends.length });
  let tail = 1;
  for (let state = 0; state < tail; state += 1) {
    const row = state << CLASS_BITS;
    const other = fallback[state]! << CLASS_BITS;
    if (state !== 0) table.copyWithin(row, other, other + (1 << CLASS_BITS));
    const list = children[builtAs[state]!];
    if (list === undefined) continue;
    for (let pair = 0; pair < list.length; pair += 2) {
      const character = list[pair]!;
      const next = tail++;
      builtAs[next] = list[pair + 1]!;
      const back = state === 0 ? 0 : table[other + character]! & ~OUTPUT;
      fallback[next] = back;
      const own = ends[list[pair + 1]!];
      const inherited = outputs[back];
      outputs[next] = own === undefined || inherited === undefined ? (own ?? inherited) : [...own, ...inherited];
      table[row + character] = next | (outputs[next] === undefined ? 0 : OUTPUT);
    }
  }
  return { table, outputs };
}
