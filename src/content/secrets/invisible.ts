/** Characters that show nothing and break a token for a matcher: zero-width, soft hyphens, word joiners, byte order marks, tags. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/;

/** A text without invisible characters, and where its characters stand in the one with them. */
export interface Cleaned {
  readonly text: string;
  at(offset: number): number;
}

/** Takes invisible characters out; a text without any is returned as it is. */
export function withoutInvisible(text: string): Cleaned {
  if (!INVISIBLE.test(text)) return { text, at: (offset) => offset };
  const starts: number[] = [];
  const shifts: number[] = [];
  let clean = "";
  let from = 0;
  let removed = 0;
  for (const match of text.matchAll(new RegExp(`(?:${INVISIBLE.source})+`, "g"))) {
    clean += text.slice(from, match.index);
    from = match.index + match[0].length;
    removed += match[0].length;
    starts.push(clean.length);
    shifts.push(removed);
  }
  clean += text.slice(from);
  return {
    text: clean,
    at(offset) {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (low === 0 ? 0 : shifts[low - 1]!);
    },
  };
}
