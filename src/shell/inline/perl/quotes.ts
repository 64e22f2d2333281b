import { PAIRS, Scanner, takeEscape } from "../tokens/scanner.ts";
import { fault, isGroup, type Part, type Token } from "../tokens/token.ts";

/** Reads program text that stands in another literal. */
export type LexCode = (text: string) => readonly Token[];

const UNKNOWN_PART: Part = [{ type: "plain", parts: [] }];

/** The end of the group that opens at `from`, behind its bracket; quotes are not looked at. */
function groupEnd(text: string, from: number): number {
  const open = text[from]!;
  const close = open === "[" ? "]" : open === "{" ? "}" : ")";
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === open) depth += 1;
    else if (text[at] === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** In a regular expression `[a-z]` and `{2,3}` behind a variable are no subscripts. */
function isSubscript(inside: string, open: string, isPattern: boolean): boolean {
  if (!isPattern) return open === "{" || /^\s*-?[\w$"'\\]/.test(inside) || /[($`]/.test(inside);
  if (open === "{") return !/^\d*,?\d*$/.test(inside);
  return /^-?\d+$|^\$\w+$|[(`]/.test(inside);
}

/**
 * Takes the inside of a quote apart whose variables are filled in: text, strings with double
 * quotes, commands, regular expressions.
 */
export function interpolate(inside: string, isPattern: boolean, lex: LexCode): readonly Part[] {
  const parts: Part[] = [];
  const scanner = new Scanner(inside);
  let text = "";
  const code = (from: number, to: number): void => {
    if (text !== "") parts.push(text);
    text = "";
    parts.push(to === -1 ? [fault("a bracket in a text is not closed")] : lex(inside.slice(from, to)));
    scanner.at = to === -1 ? inside.length : to;
  };
  while (!scanner.isAtEnd) {
    text += scanner.take(isPattern ? /[^\\$@(]*/y : /[^\\$@]*/y)!;
    if (scanner.isAtEnd) break;
    const start = scanner.at;
    if (scanner.peek() === "\\") {
      scanner.at += 1;
      if (isPattern) {
        text += `\\${scanner.peek()}`;
        scanner.at += 1;
      } else if (scanner.take(/[luLUQEFN]|c./y) !== undefined) {
        if (text !== "") parts.push(text);
        text = "";
        parts.push(UNKNOWN_PART);
      } else text += takeEscape(scanner);
    } else if (scanner.peek() === "(") {
      scanner.at += 1;
      text += "(";
      const isCode = scanner.take(/(?:\?\??|\*)(?=\{)/y);
      if (isCode !== undefined) code(scanner.at, groupEnd(inside, scanner.at));
    } else {
      const end = variableEnd(inside, start, isPattern);
      if (end === start) {
        text += scanner.peek();
        scanner.at += 1;
      } else code(start, end);
    }
  }
  if (text !== "" || parts.length === 0) parts.push(text);
  return parts;
}

/** The end of the variable with its subscripts; `from` when there is none; -1 when it does not end. */
function variableEnd(text: string, from: number, isPattern: boolean): number {
  const scanner = new Scanner(text);
  scanner.at = from;
  const isList = scanner.peek() === "@";
  const head = isList
    ? scanner.take(/@\$*(?:(?:::)?[A-Za-z_]\w*(?:::\w+)*|(?=\{)|_\b)/y)
    : scanner.take(
        isPattern
          ? /\$#?\$*(?:(?:::)?[A-Za-z_]\w*(?:::\w+)*|\d+|(?=\{)|[&`'!0])/y
          : /\$#?\$*(?:(?:::)?[A-Za-z_]\w*(?:::\w+)*|\d+|(?=\{)|[&`'+!@/\\,;.0])|\$\$/y,
      );
  if (head === undefined) return from;
  if (scanner.peek() === "{" && /[@$#]$/.test(head)) {
    const end = groupEnd(text, scanner.at);
    if (end === -1) return -1;
    scanner.at = end;
  }
  for (;;) {
    const mark = scanner.at;
    if (scanner.take(/->(?=[[{])/y) === undefined && scanner.take(/->[@$%]\*/y) !== undefined) continue;
    const open = scanner.peek();
    if (open !== "[" && open !== "{") {
      scanner.at = mark;
      return mark;
    }
    const end = groupEnd(text, scanner.at);
    const isIndex = end !== -1 && isSubscript(text.slice(scanner.at + 1, end - 1), open, isPattern);
    if (!isIndex) {
      if (end === -1 && !isPattern) return -1;
      scanner.at = mark;
      return mark;
    }
    scanner.at = end;
  }
}

/** The inside of a quote in which nothing is filled in. */
export function unescaped(text: string, open: string): string {
  return text.replace(/\\([^])/g, (all, char: string) => (char === "\\" || char === open || char === PAIRS[open] ? char : all));
}

/** Lines of a here document without the white space that all begin with. */
export function outdented(lines: readonly string[]): string {
  const widths = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const width = Math.min(...widths.slice(0, 10_000), 1000);
  return lines.map((line) => line.slice(Math.min(width, line.length - line.trimStart().length))).join("");
}

/** Groups become brackets again, so that they can be put into a list that is nested later. */
export function flatten(tokens: readonly Token[]): Token[] {
  const flat: Token[] = [];
  for (const token of tokens) {
    if (!isGroup(token)) {
      flat.push(token);
      continue;
    }
    flat.push({ type: "op", text: token.open, isAfterSpace: token.isAfterSpace }, ...flatten(token.items));
    flat.push({ type: "op", text: PAIRS[token.open]!, isAfterSpace: false });
  }
  return flat;
}
