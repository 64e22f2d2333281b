import { DECEPTIVE } from "../model/index.ts";

/** The text with characters that are not what they seem written out, as `\u{1b}`. */
export function printable(text: string): string {
  return text.toWellFormed().replace(DECEPTIVE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}
