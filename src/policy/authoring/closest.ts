/** Letters that must be changed, added, removed or swapped to get from one word to the other, up to `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The known word that was most likely meant. */
function closest(word: string, known: readonly string[]): string | undefined {
  const text = word.toLowerCase().slice(0, 40);
  const limit = text.length < 6 ? 1 : text.length < 9 ? 2 : 3;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const own = distance(text, candidate.toLowerCase(), limit);
    if (own < least) {
      best = candidate;
      least = own;
    }
  }
  return best;
}

/** "did you mean …", or the words there are. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = closest(word, known);
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  const shown = known.slice(0, 40);
  return `use one of ${shown.map((one) => `\`${one}\``).join(", ")}${known.length > shown.length ? ", …" : ""}`;
}
