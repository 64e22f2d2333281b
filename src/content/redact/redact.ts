import { PLACEHOLDER, placeholder } from "./placeholder.ts";
import type { PlaceholderBook } from "./placeholder-book.ts";
import { sensitiveSpans, type SensitiveOptions, type SensitiveSpan } from "./sensitive-spans.ts";

/** One value that was replaced. It does not hold the value. */
export interface Replacement {
  readonly kind: string;
  /** `«AWS_KEY_1»`. */
  readonly placeholder: string;
  /** Offset in the text before, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface Redacted {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

export interface RedactOptions extends SensitiveOptions {
  /**
   * Placeholders of this session that stand in the text already are left: for prompts, in which a person names one.
   * Without it they are replaced like values, so that restoring gives back the text byte for byte.
   */
  readonly keepsPlaceholders?: boolean;
}

/** The kind under which text is kept that only looks like a placeholder. */
const LITERAL = "literal";

/** Text that reads like a placeholder, outside of the spans. */
function literals(text: string, spans: readonly SensitiveSpan[], isKept: (name: string) => boolean): SensitiveSpan[] {
  const out: SensitiveSpan[] = [];
  let next = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const end = match.index + match[0].length;
    while (next < spans.length && spans[next]!.end <= match.index) next += 1;
    const isCovered = next < spans.length && spans[next]!.start < end;
    if (!isCovered && !isKept(match[1]!)) out.push({ start: match.index, end, kind: LITERAL, severity: "info" });
  }
  return out;
}

/** Replaces the spans of a text, which are in order and do not overlap, by placeholders of the book. */
export function replaceSpans(text: string, spans: readonly SensitiveSpan[], book: PlaceholderBook, path?: string): Redacted {
  let out = "";
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let scanned = 0;
  const replacements: Replacement[] = [];
  for (const { start, end, kind } of spans) {
    for (let newline = text.indexOf("\n", scanned); newline !== -1 && newline < start; newline = text.indexOf("\n", newline + 1)) {
      line += 1;
      lineStart = newline + 1;
    }
    scanned = start;
    const made = placeholder(book.nameOf(text.slice(start, end), kind, path));
    replacements.push({ kind, placeholder: made, start, end, line, column: start - lineStart + 1 });
    out += text.slice(at, start) + made;
    at = end;
  }
  return { text: out + text.slice(at), replacements };
}

/** The spans that `redact` would replace. */
export function spansToReplace(text: string, book: PlaceholderBook, options: RedactOptions): SensitiveSpan[] {
  const isKept = (name: string): boolean => options.keepsPlaceholders === true && book.entryOf(name) !== undefined;
  const found = sensitiveSpans(text, options);
  // A placeholder that reads like a secret to the scanner is none.
  const spans = options.keepsPlaceholders === true ? found.filter(({ start, end }) => !coversKept(text.slice(start, end), isKept)) : found;
  const extra = text.includes("«") || text.includes("\\u00") ? literals(text, spans, isKept) : [];
  return extra.length === 0 ? spans : [...spans, ...extra].sort((a, b) => a.start - b.start);
}

function coversKept(text: string, isKept: (name: string) => boolean): boolean {
  const match = new RegExp(`^${PLACEHOLDER.source}$`).exec(text);
  return match !== null && isKept(match[1]!);
}

/** Takes secrets and personal data out of a text. `restore` with the same book gives back exactly this text. */
export function redact(text: string, book: PlaceholderBook, options: RedactOptions): Redacted {
  return replaceSpans(text, spansToReplace(text, book, options), book, options.path);
}
