import { CLASS_BITS, OUTPUT, RUN, type Automaton } from "./automaton.ts";

/** A text is read in blocks of this many UTF-16 units. */
export const BLOCK = 1 << 13;
/** Shorter runs of base64 hold no secret that is worth the decoding. */
export const LEAST_RUN = 24;
/** Bits of a hit that say where in its block a keyword ends; those above are the state. */
const PLACE_BITS = 13;

/** Writes the UTF-16 units of a text that is no longer than `units`. */
export type ReadUnits = (text: string, units: Uint16Array) => void;

/** Writes the units one by one, where nothing quicker is at hand. */
export function readUnitsOneByOne(text: string, units: Uint16Array): void {
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
}

/** Where the reading of a text has come to. */
export interface Reading {
  state: number;
  /** How many characters of base64 stand before. */
  run: number;
  hasWide: boolean;
  /** Where runs of at least `LEAST_RUN` characters of base64 begin. */
  readonly runStarts: number[];
}

/** Finds the keywords of texts, block by block. */
export interface KeywordReader {
  /** The block to read. */
  readonly units: Uint16Array;
  /**
   * Notes where keywords end in the first `length` units, and where long runs of base64 begin.
   * @param from where the block begins in its text
   * @param firstHit where its hits are noted: a text within a text must not overwrite those of the outer one
   * @returns how many hits there are
   */
  read(from: number, length: number, firstHit: number, reading: Reading): number;
  stateOf(hit: number): number;
  /** Offset in the block behind the keyword. */
  endOf(hit: number): number;
}

/** Places for the hits of a block of a text, and for those of a text within it. */
export const OUTER_HITS = 0;
export const INNER_HITS = OUTER_HITS + BLOCK;

/** Makes the one reader of a process. The tables are constants of its closure, so that the compiled loop holds their addresses: it takes half the time. */
export function keywordReader({ table, classOf }: Automaton): KeywordReader {
  const units = new Uint16Array(BLOCK);
  const hits = new Int32Array(2 * BLOCK);
  // What is imported would be looked up for each character.
  const output = OUTPUT;
  const classBits = CLASS_BITS;
  const stateMask = ~OUTPUT;
  const classMask = ~RUN;
  return {
    units,
    read(from, length, firstHit, reading) {
      let { state, run } = reading;
      let hasWide = false;
      let next = firstHit;
      for (let at = 0; at < length; at += 1) {
        const code = units[at]!;
        if (code < 128) {
          const own = classOf[code]!;
          state = table[((state & stateMask) << classBits) + (own & classMask)]!;
          if (state >= output) {
            hits[next] = ((state & stateMask) << PLACE_BITS) | at;
            next += 1;
          }
          run = (run + 1) & -(own >> 7);
          if (run === LEAST_RUN) reading.runStarts.push(from + at + 1 - LEAST_RUN);
        } else {
          state = 0;
          run = 0;
          hasWide = true;
        }
      }
      reading.state = state & stateMask;
      reading.run = run;
      if (hasWide) reading.hasWide = true;
      return next - firstHit;
    },
    stateOf: (hit) => hits[hit]! >> PLACE_BITS,
    endOf: (hit) => (hits[hit]! & (BLOCK - 1)) + 1,
  };
}
