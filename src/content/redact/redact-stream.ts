import type { PlaceholderBook } from "./placeholder-book.ts";
import { replaceSpans, spansToReplace, type Redacted, type RedactOptions, type Replacement } from "./redact.ts";

/** Text that is looked at in one go. */
const BLOCK = 256 * 1024;
/** Text that is held back, because what follows may make a secret of it. The longest one, a private key within its frame, is shorter. */
const HELD = 32 * 1024;
/** Text that was given out already and stays in view: a name stands before its value. */
const CONTEXT = 2048;

/** Redacts a text that comes in pieces; the pieces given out, put together, are what `redact` makes of the whole. */
export interface RedactStream {
  /** What is sure by now; may be empty. */
  push(piece: string): Redacted;
  /** The rest. */
  end(): Redacted;
}

/**
 * @param withBook calls its argument with the book of the session and stores it before it returns: a placeholder is given out only when its value is safe.
 */
export function redactStream(withBook: <T>(work: (book: PlaceholderBook) => T) => T, options: RedactOptions): RedactStream {
  let held = "";
  /** How much of `held` was given out. */
  let given = 0;
  let line = 1;
  let column = 1;

  /** A place to cut: behind a line, if one ends near by, and in no span. */
  function cutAt(limit: number, spans: readonly { readonly start: number; readonly end: number }[]): number {
    const newline = held.lastIndexOf("\n", limit - 1) + 1;
    let cut = newline > given && newline > limit - HELD ? newline : limit;
    for (const { start, end } of spans) if (start < cut && end > cut) cut = start;
    // Between the two halves of one character there is no place, nor within what may become a placeholder.
    const mark = held.lastIndexOf("«", cut - 1);
    if (mark >= given && cut - mark < 64 && !held.slice(mark, cut).includes("»")) cut = mark;
    if (cut > 0 && held.charCodeAt(cut - 1) >= 0xd800 && held.charCodeAt(cut - 1) <= 0xdbff) cut -= 1;
    return Math.max(cut, given);
  }

  function step(isEnd: boolean): Redacted {
    return withBook((book) => {
      const spans = spansToReplace(held, book, options);
      const cut = isEnd ? held.length : cutAt(held.length - HELD, spans);
      const now = spans
        .filter(({ start, end }) => end > given && start < cut)
        .map((span) => ({ ...span, start: Math.max(span.start, given) - given, end: Math.min(span.end, cut) - given }));
      const part = held.slice(given, cut);
      const made = replaceSpans(part, now, book, options.path);
      const replacements = made.replacements.map((one): Replacement => ({
        ...one,
        line: line + one.line - 1,
        column: one.line === 1 ? column + one.column - 1 : one.column,
      }));
      const lastNewline = part.lastIndexOf("\n");
      if (lastNewline === -1) column += part.length;
      else {
        column = part.length - lastNewline;
        for (let at = part.indexOf("\n"); at !== -1; at = part.indexOf("\n", at + 1)) line += 1;
      }
      const keep = Math.max(0, cut - CONTEXT);
      held = held.slice(keep);
      given = cut - keep;
      return { text: made.text, replacements };
    });
  }

  return {
    push(piece) {
      held += piece;
      const none: Redacted = { text: "", replacements: [] };
      return held.length - given < BLOCK + HELD ? none : step(false);
    },
    end() {
      return step(true);
    },
  };
}
