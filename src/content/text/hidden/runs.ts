/** A quick look for long runs of some characters, before an expression that would try every place of a text. */

/** A set of ASCII characters, as 1 for each code in it. */
export function asciiSet(pattern: RegExp): Uint8Array {
  const members = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) if (pattern.test(String.fromCharCode(code))) members[code] = 1;
  return members;
}

/**
 * Where the next run of at least `least` characters begins that are all in the set, or -1. A run so long holds a place whose number divides by its
 * length, so the others are not looked at.
 * @param isWide the characters beyond ASCII are in the set
 */
export function nextRun(text: string, from: number, members: Uint8Array, least: number, isWide = false): number {
  const { length } = text;
  const holds = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code < 128 ? members[code] === 1 : isWide;
  };
  for (let at = from + least - 1; at < length;) {
    if (!holds(at)) {
      at += least;
      continue;
    }
    let start = at;
    while (start > from && holds(start - 1)) start -= 1;
    let end = at + 1;
    while (end < length && end - start < least && holds(end)) end += 1;
    if (end - start >= least) return start;
    at = end + least;
  }
  return -1;
}
