/** Looking around a place in a text, never further than a bound: a text of one line would make every look a pass over all of it. */

/** Where the line of `at` begins, or `at - most`. */
export function lineStartNear(text: string, at: number, most: number): number {
  const least = Math.max(0, at - most);
  return least + text.slice(least, at).lastIndexOf("\n") + 1;
}

/** Where the line of `at` ends, or `at + most`. */
export function lineEndNear(text: string, at: number, most: number): number {
  const limit = Math.min(text.length, at + most);
  const found = text.slice(at, limit).indexOf("\n");
  return found < 0 ? limit : at + found;
}

/** Like `indexOf`, within `most` characters. */
export function indexNear(text: string, sought: string, at: number, most: number): number {
  const found = text.slice(at, at + most).indexOf(sought);
  return found < 0 ? -1 : at + found;
}
