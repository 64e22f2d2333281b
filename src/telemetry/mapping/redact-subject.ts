import { createScanner, PlaceholderBook, redact, UnscannedTextError } from "../../content/index.ts";
import { redactedSubject } from "../../record/index.ts";

/** Commands, paths and names that were redacted lately: a call is told several times, and names are few. */
const MAX_KEPT = 2000;
/** Longest text that is looked through; what is kept of one is far shorter. */
const MAX_TEXT = 8192;

/**
 * Takes secrets and personal data out of a text that is to be recorded, and brings it to one line. What could not be searched
 * is not kept at all.
 */
export function subjectRedactor(): (text: string) => string {
  const scanner = createScanner();
  const known = new Map<string, string>();
  return (text) => {
    const cut = text.slice(0, MAX_TEXT);
    const found = known.get(cut);
    if (found !== undefined) return found;
    let clean: string;
    try {
      // A book of its own for each text: it ends here, so that no value stays in memory.
      clean = redactedSubject(redact(cut, new PlaceholderBook(), { scanner }).text).toWellFormed();
    } catch (error) {
      if (!(error instanceof UnscannedTextError)) throw error;
      clean = "(not kept: it could not be searched for secrets)";
    }
    if (known.size >= MAX_KEPT) known.delete(known.keys().next().value!);
    known.set(cut, clean);
    return clean;
  };
}
