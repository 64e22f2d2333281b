import { DAMAGED, PLACEHOLDER } from "./placeholder.ts";
import type { BookEntry, PlaceholderBook } from "./placeholder-book.ts";

export interface Restored {
  readonly text: string;
  /** Names whose values were put back. */
  readonly restored: readonly string[];
  /** Names whose values may not go where the text goes; their placeholders stand. */
  readonly refused: readonly string[];
  /** What reads like a placeholder and is none of this session: expired, invented or of another session. */
  readonly unknown: readonly string[];
  /** Names of this session that stand without their marks: whoever wrote them changed a placeholder. */
  readonly damaged: readonly string[];
}

/**
 * Puts values back in the place of their placeholders, in one pass: a value that itself reads like a placeholder stays as it is.
 * @param isAllowed may the value go where the text goes? See `mayGo`.
 */
export function restore(text: string, book: PlaceholderBook, isAllowed: (entry: BookEntry) => boolean): Restored {
  const restored = new Set<string>();
  const refused = new Set<string>();
  const unknown = new Set<string>();
  const damaged = new Set<string>();
  const isDamaged = (part: string): void => {
    for (const match of part.matchAll(DAMAGED)) {
      const entry = book.entryOf(match[1]!);
      // A name of literal text is common prose (`LITERAL_1` is not, but it holds no secret either).
      if (entry !== undefined && entry.kind !== "literal") damaged.add(entry.name);
    }
  };
  let out = "";
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, name = ""] = match;
    const before = text.slice(at, match.index);
    isDamaged(before);
    out += before;
    at = match.index + whole.length;
    const entry = book.entryOf(name);
    if (entry === undefined) unknown.add(name);
    else if (!isAllowed(entry)) refused.add(name);
    else {
      restored.add(name);
      // Marks that JSON wrote as escapes stand within a JSON string, so the value goes in as one.
      out += whole.startsWith("\\") ? JSON.stringify(entry.value).slice(1, -1) : entry.value;
      continue;
    }
    out += whole;
  }
  const rest = text.slice(at);
  isDamaged(rest);
  return { text: out + rest, restored: [...restored], refused: [...refused], unknown: [...unknown], damaged: [...damaged] };
}
