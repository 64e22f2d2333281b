import { ReadFault, TextParser, type Token, type TokenKind } from "../tree/parser.ts";

const PUNCTUATION =
  /\?->|\*\*=|\.\.\.|<=>|===|!==|<<=|>>=|\?\?=|->|=>|::|\+\+|--|\*\*|<<|>>|<=|>=|==|!=|<>|&&|\|\||\?\?|\+=|-=|\*=|\/=|\.=|%=|&=|\|=|\^=|#\[|[-+*/%.&|^~<>!?:;,()[\]{}=@$\\]/y;
const NUMBER = /0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][-+]?\d+)?/y;
const NAME = /\$?\\?[A-Za-z_\x80-\uFFFF][\w\x80-\uFFFF]*(?:\\[A-Za-z_\x80-\uFFFF][\w\x80-\uFFFF]*)*/y;
const HEREDOC = /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1\r?\n/y;
const OPENING_TAG = /<\?(?:php(?=\s|$)|=)?/gi;
const MAX_NESTED_STRINGS = 20;

/** Where a string ends that may hold expressions: the text behind the closing quote. */
function stringEnd(text: string, from: number, quote: string, level = 0): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === "\\") at += 1;
    else if (depth === 0) {
      if (letter === quote) return at + 1;
      if (quote !== "'" && ((letter === "{" && text[at + 1] === "$") || (letter === "$" && text[at + 1] === "{"))) {
        depth = 1;
        at += 1;
      }
    } else if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    else if (letter === '"' || letter === "'") {
      if (level > MAX_NESTED_STRINGS) throw new ReadFault("strings are nested too deeply");
      at = stringEnd(text, at + 1, letter, level + 1) - 1;
    }
  }
  throw new ReadFault("a string has no end");
}

/** Tokens of PHP. Text outside the tags is stepped over; `?>` counts as `;`. */
export abstract class PhpLexer extends TextParser {
  constructor(text: string, isTemplate: boolean, at = 0) {
    super(text);
    this.token = isTemplate ? this.#afterHtml(0) : this.lex(at);
  }

  protected following(token: Token): Token {
    return token.kind === "op" && token.text === ";" && token.end - token.start > 1 ? this.#afterHtml(token.end) : this.lex(token.end);
  }

  protected peek(): Token {
    return this.following(this.token);
  }

  #afterHtml(from: number): Token {
    OPENING_TAG.lastIndex = from;
    const opening = OPENING_TAG.exec(this.text);
    if (opening === null) return this.#token("end", this.text.length, this.text.length);
    const end = opening.index + opening[0].length;
    return opening[0] === "<?=" ? this.#token("name", end, end, "echo") : this.lex(end);
  }

  protected lex(from: number): Token {
    const { text } = this;
    let at = from;
    for (;;) {
      const letter = text[at];
      if (letter === " " || letter === "\n" || letter === "\t" || letter === "\r" || letter === "\f" || letter === "\v") at += 1;
      else if ((letter === "#" && text[at + 1] !== "[") || (letter === "/" && text[at + 1] === "/")) {
        const line = /[\n\r]|\?>/g;
        line.lastIndex = at;
        const end = line.exec(text)?.index ?? text.length;
        at = end;
      } else if (letter === "/" && text[at + 1] === "*") {
        const end = text.indexOf("*/", at + 2);
        if (end === -1) throw new ReadFault("a comment has no end");
        at = end + 2;
      } else break;
    }
    const letter = text[at];
    if (letter === undefined) return this.#token("end", at, at);
    if (letter === "?" && text[at + 1] === ">") return this.#token("op", at, at + (text[at + 2] === "\n" ? 3 : 2), ";");
    if (letter === "'" || letter === '"' || letter === "`") return this.#token("text", at, stringEnd(text, at + 1, letter));
    if (letter === "<" && text.startsWith("<<<", at)) {
      HEREDOC.lastIndex = at;
      const opening = HEREDOC.exec(text);
      if (opening !== null) {
        const closing = new RegExp(`^[ \\t]*${opening[2]!}\\b`, "gm");
        closing.lastIndex = at + opening[0].length;
        const end = closing.exec(text);
        if (end === null) throw new ReadFault("a string has no end");
        return this.#token("text", at, end.index + end[0].length);
      }
    }
    if ((letter >= "0" && letter <= "9") || (letter === "." && /\d/.test(text[at + 1] ?? ""))) {
      NUMBER.lastIndex = at;
      const found = NUMBER.exec(text);
      if (found !== null) return this.#token("number", at, at + found[0].length);
    }
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[0];
    if (name !== undefined) return this.#token("name", at, at + name.length, name);
    PUNCTUATION.lastIndex = at;
    const found = PUNCTUATION.exec(text)?.[0];
    return this.#token("op", at, at + (found?.length ?? 1), found ?? "\0");
  }

  #token(kind: TokenKind, start: number, end: number, text?: string): Token {
    return { kind, text: text ?? this.text.slice(start, end), start, end, isAfterNewline: false };
  }
}
