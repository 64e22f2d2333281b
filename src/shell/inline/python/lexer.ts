import { ReadFault, type Token, type TokenKind } from "../tree/parser.ts";

const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|>>|<<|<=|>=|==|!=|<>|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|[-+*/%@&|^~<>()[\]{},:.;=`$?!]/y;
const NUMBER = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d[\d_]*)?)[jJlL]?/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const STRING_START = /(?:[rRbBuUfFtT]{0,3})("""|'''|"|')/y;
const BLANKS = /[ \t\f]*/y;

const MAX_NESTED_STRINGS = 20;

/**
 * Where the string ends whose content starts at `at`. A field of an f-string may hold strings,
 * of the same quotes too.
 */
function stringEnd(text: string, at: number, quote: string, prefix: string, level = 0): number {
  const isFormatted = /[ft]/i.test(prefix);
  let depth = 0;
  for (let n = at; n < text.length; n++) {
    const letter = text[n]!;
    if (depth === 0) {
      if (letter === "\\") n += 1;
      else if (letter === quote[0] && text.startsWith(quote, n)) return n + quote.length;
      else if (letter === "\n" && quote.length === 1) break;
      else if (isFormatted && letter === "{") {
        if (text[n + 1] === "{") n += 1;
        else depth += 1;
      }
    } else if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    else if (letter === '"' || letter === "'") {
      if (level > MAX_NESTED_STRINGS) throw new ReadFault("strings are nested too deeply");
      const inner = text.startsWith(letter.repeat(3), n) ? letter.repeat(3) : letter;
      const before = /[rRbBuUfFtT]{0,2}$/.exec(text.slice(Math.max(at, n - 2), n))![0];
      n = stringEnd(text, n + inner.length, inner, before, level + 1) - 1;
    }
  }
  throw new ReadFault("a string has no end");
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Another encoding, named in a comment of the first two lines, makes other code of the text. */
const ENCODING = /^(?:[ \t\f]*#[^\n]*\n)?[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const PLAIN_ENCODING = /^(?:utf-?8(?:-sig)?|us-ascii|ascii|latin-?1|iso-?8859-?1(?:5)?|cp1252)$/i;

/** The tokens of a Python text; indentation as tokens. */
export function tokenize(text: string, isExpression: boolean): Token[] {
  const encoding = isExpression ? undefined : ENCODING.exec(text)?.[1];
  if (encoding !== undefined && !PLAIN_ENCODING.test(encoding.replaceAll("_", "-")))
    throw new ReadFault(`text in the encoding \`${encoding.slice(0, 40)}\` is not read`);
  const tokens: Token[] = [];
  const indents = [0];
  let depth = 0;
  let at = 0;
  let isLineStart = !isExpression;
  const push = (kind: TokenKind, start: number, end: number, own?: string): void => {
    tokens.push({ kind, text: own ?? text.slice(start, end), start, end, isAfterNewline: false });
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const blanks = match(BLANKS) ?? "";
    const start = at + blanks.length;
    const letter = text[start];
    at = start;
    if (letter === undefined) break;
    if (letter === "#") {
      const end = text.indexOf("\n", start);
      at = end === -1 ? text.length : end;
      continue;
    }
    if (letter === "\n") {
      at += 1;
      if (depth === 0 && !isExpression) {
        if (!isLineStart) push("newline", start, at);
        isLineStart = true;
      }
      continue;
    }
    if (letter === "\\" && text[start + 1] === "\n") {
      at = text.indexOf("\n", start) + 1;
      continue;
    }
    if (isLineStart) {
      isLineStart = false;
      const width = indentWidth(blanks);
      if (width > indents.at(-1)!) {
        indents.push(width);
        push("indent", start, start, "");
        if (indents.length > 100) throw new ReadFault("the code is nested too deeply");
      }
      while (width < indents.at(-1)!) {
        indents.pop();
        push("dedent", start, start, "");
        if (width > indents.at(-1)!) throw new ReadFault("the indentation fits no block");
      }
    }
    STRING_START.lastIndex = start;
    const opening = STRING_START.exec(text);
    if (opening !== null) {
      at = stringEnd(text, start + opening[0].length, opening[1]!, opening[0].slice(0, -opening[1]!.length));
      push("text", start, at);
      continue;
    }
    const isNumber = (letter >= "0" && letter <= "9") || (letter === "." && /\d/.test(text[start + 1] ?? ""));
    const number = isNumber ? match(NUMBER) : undefined;
    const name = isNumber ? undefined : match(NAME);
    const found = number ?? name ?? match(OPERATOR);
    if (found === undefined || found === "") throw new ReadFault(`\`${letter}\` is not understood`);
    at += found.length;
    // Python takes names in their compatibility form: `ｏｓ` is `os`.
    push(number !== undefined ? "number" : name !== undefined ? "name" : "op", start, at, name === undefined ? undefined : name.normalize("NFKC"));
    if (name === undefined && CLOSING[found] !== undefined) depth += 1;
    else if (found === ")" || found === "]" || found === "}") depth = Math.max(0, depth - 1);
  }
  if (!isLineStart && !isExpression) push("newline", at, at, "");
  while (indents.length > 1) {
    indents.pop();
    push("dedent", at, at, "");
  }
  push("end", at, at, "");
  return tokens;
}

function indentWidth(blanks: string): number {
  let width = 0;
  for (const letter of blanks) width = letter === "\t" ? (Math.floor(width / 8) + 1) * 8 : letter === "\f" ? 0 : width + 1;
  return width;
}
