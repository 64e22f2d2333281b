/**
 * Finds many keywords at once: an Aho-Corasick automaton with a flat table. Letters are folded to lower case; what no keyword holds is one class.
 */
export interface Automaton {
  /** Next state (already times `stride`) for a state and a character class. */
  readonly table: Int32Array;
  readonly classOf: Uint8Array;
  /** States from here on have an output. */
  readonly firstOutput: number;
  readonly stride: number;
  /** Keywords that end in a state, by `(state - firstOutput) / stride`: the longest first. */
  readonly outputs: readonly (readonly number[])[];
}

/** @param keywords lower case ASCII; their index is what `outputs` names */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const word of keywords) {
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (classOf[code] === 0) classOf[code] = classes++;
    }
  }
  for (let code = 65; code <= 90; code += 1) classOf[code] = classOf[code + 32]!;
  const most = 1 + keywords.reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(most * classes);
  const ends: (number[] | undefined)[] = [undefined];
  let count = 1;
  keywords.forEach((word, index) => {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const slot = state * classes + classOf[word.charCodeAt(at)]!;
      if (next[slot] === 0) {
        next[slot] = count++;
        ends.push(undefined);
      }
      state = next[slot]!;
    }
    (ends[state] ??= []).push(index);
  });
  const order = new Int32Array(count);
  const failure = new Int32Array(count);
  let head = 0;
  let tail = 1;
  while (head < tail) {
    const state = order[head++]!;
    const fallback = failure[state]!;
    const inherited = state === 0 ? undefined : ends[fallback];
    if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let character = 0; character < classes; character += 1) {
      const slot = state * classes + character;
      const target = next[slot]!;
      const other = state === 0 ? 0 : next[fallback * classes + character]!;
      if (target === 0) next[slot] = other;
      else {
        failure[target] = other;
        order[tail++] = target;
      }
    }
  }
  return numbered(next, ends, count, classes, classOf);
}

/** Gives states with an output the highest numbers, so that one comparison tells them. */
function numbered(next: Int32Array, ends: readonly (readonly number[] | undefined)[], count: number, stride: number, classOf: Uint8Array): Automaton {
  const number = new Int32Array(count);
  let plain = 0;
  for (let state = 0; state < count; state += 1) if (ends[state] === undefined) number[state] = plain++ * stride;
  const firstOutput = plain * stride;
  const outputs: (readonly number[])[] = [];
  for (let state = 0; state < count; state += 1) {
    const words = ends[state];
    if (words === undefined) continue;
    number[state] = firstOutput + outputs.length * stride;
    outputs.push(words);
  }
  const table = new Int32Array(count * stride);
  for (let state = 0; state < count; state += 1) {
    const from = state * stride;
    const to = number[state]!;
    for (let character = 0; character < stride; character += 1) table[to + character] = number[next[from + character]!]!;
  }
  return { table, classOf, firstOutput, stride, outputs };
}
