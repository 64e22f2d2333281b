/**
 * What a terminal or a reader could take for something else than text: control characters, and marks that hide text or turn its direction.
 * An agent wrote what a person is shown here, and must not be able to draw the screen.
 */
const DECEPTIVE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** The text with such characters written out, as `\u{1b}`. */
export function printable(text: string): string {
  return text.toWellFormed().replace(DECEPTIVE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}
