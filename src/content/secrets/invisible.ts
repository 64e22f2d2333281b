/** Characters that show nothing and break a token for a matcher: zero-width, soft hyphens, word joiners, byte order marks, tags. */
const INVISIBLE = /(?:[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff])+/g;
const AROUND = 240;
const MAX_WINDOW = 65_536;

/** A part of a text without its invisible characters. */
export interface Cleaned {
  readonly text: string;
  /** Where a character of it stands in the source. */
  at(offset: number): number;
  /** Does a span of it lie across a place where something was taken out? */
  isAcross(start: number, end: number): boolean;
}

function cleaned(text: string, from: number, to: number, gaps: readonly (readonly [number, number])[]): Cleaned {
  const starts: number[] = [];
  const shifts: number[] = [];
  let clean = "";
  let position = from;
  let removed = 0;
  for (const [start, end] of gaps) {
    clean += text.slice(position, start);
    position = end;
    removed += end - start;
    starts.push(clean.length);
    shifts.push(removed);
  }
  clean += text.slice(position, to);
  const before = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  return {
    text: clean,
    at: (offset) => from + offset + (shifts[before(offset)] ?? 0),
    isAcross: (start, end) => starts.some((place) => place > start && place < end),
  };
}

/** The neighbourhoods of invisible characters, without them. */
export function* withoutInvisible(text: string): Generator<Cleaned> {
  let gaps: (readonly [number, number])[] = [];
  let from = 0;
  let to = 0;
  for (const match of text.matchAll(INVISIBLE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (gaps.length > 0 && (start - AROUND > to || to - from > MAX_WINDOW)) {
      yield cleaned(text, from, Math.max(to, gaps.at(-1)![1]), gaps);
      gaps = [];
    }
    if (gaps.length === 0) from = Math.max(0, start - AROUND);
    gaps.push([start, end]);
    to = Math.min(text.length, end + AROUND);
  }
  if (gaps.length > 0) yield cleaned(text, from, to, gaps);
}
