/**
 * Text from the record on a terminal. What an agent did is told by the agent: a command may hold escape sequences that would rewrite
 * what the reader sees, or characters that turn the order of the letters around.
 */

/** C0 and C1 controls, and format characters that are not seen or reorder text. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e0fff}]/gu;
const NAMES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u001b": "\\e" };

/** The text with everything that a terminal would act on, or a reader would not see, written out as `\e` or `\u{202e}`. */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (char) => NAMES[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`);
}

/** Columns that one character takes: wide for East Asian and emoji, none for marks that join the one before. */
function widthOf(char: string): number {
  if (/\p{Mn}|\p{Me}/u.test(char)) return 0;
  const code = char.codePointAt(0)!;
  const isWide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return isWide ? 2 : 1;
}

/** Columns that a printable text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
}

/** The text cut to so many columns, with `…` where something is missing. */
export function fitted(text: string, columns: number): string {
  if (columns <= 0) return "";
  if (text.length <= columns && columnsOf(text) <= columns) return text;
  if (columnsOf(text) <= columns) return text;
  let out = "";
  let used = 0;
  for (const char of text) {
    const width = widthOf(char);
    if (used + width > columns - 1) break;
    out += char;
    used += width;
  }
  return `${out}…`;
}

/** The text made exactly so wide. */
export function padded(text: string, columns: number): string {
  const fit = fitted(text, columns);
  return fit + " ".repeat(Math.max(0, columns - columnsOf(fit)));
}

/** Columns of the terminal; 160 where the output is none, so that a pipe gets lines that are always the same. */
export function terminalColumns(): number {
  const { columns, isTTY } = process.stdout;
  return isTTY && columns !== undefined && columns > 20 ? columns : 160;
}
