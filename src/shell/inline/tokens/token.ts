/** A part of a literal: known characters, or code that is put into it. */
export type Part = string | readonly Token[];

export interface NameToken {
  readonly type: "name";
  readonly text: string;
  readonly isAfterSpace: boolean;
}
/** A variable with its sigil: `$x`, `@list`. */
export interface VariableToken {
  readonly type: "variable";
  readonly text: string;
}
export interface TextToken {
  readonly type: "text";
  readonly parts: readonly Part[];
}
/** Words written as a list: `qw(a b)`, `%w[a b]`. */
export interface WordsToken {
  readonly type: "words";
  readonly words: readonly string[];
}
/** Shell text that is run: backticks and their relatives. */
export interface CommandToken {
  readonly type: "command";
  readonly parts: readonly Part[];
}
/** Plain data such as a regular expression or a symbol, perhaps with code put into it. */
export interface PlainToken {
  readonly type: "plain";
  readonly parts: readonly Part[];
  /** The characters of a symbol. */
  readonly symbol?: string;
  /** The variable before it is changed: `s///`, `tr///`. */
  readonly isChange?: boolean;
}
export interface NumberToken {
  readonly type: "number";
  readonly text: string;
}
/** An operator. Lexers write `member` for the access to a member and `concat` for joining texts. */
export interface OperatorToken {
  readonly type: "op";
  readonly text: string;
  readonly isAfterSpace: boolean;
}
export interface GroupToken {
  readonly type: "group";
  readonly open: "(" | "[" | "{";
  readonly items: readonly Token[];
  readonly isAfterSpace: boolean;
}
/** The end of a statement. */
export interface EndToken {
  readonly type: "end";
}
/** Text that could not be taken apart. */
export interface FaultToken {
  readonly type: "fault";
  readonly why: string;
}

export type Token =
  | NameToken
  | VariableToken
  | TextToken
  | WordsToken
  | CommandToken
  | PlainToken
  | NumberToken
  | OperatorToken
  | GroupToken
  | EndToken
  | FaultToken;

export const END: EndToken = { type: "end" };

/** Deeper brackets are not followed: later steps recurse over the groups. */
const MAX_DEPTH = 80;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

export function isOp(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.type === "op" && texts.includes(token.text);
}

export function isName(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.type === "name" && texts.includes(token.text);
}

export function isGroup(token: Token | undefined, open?: "(" | "[" | "{"): token is GroupToken {
  return token?.type === "group" && (open === undefined || token.open === open);
}

export function textToken(text: string): TextToken {
  return { type: "text", parts: [text] };
}

export function fault(why: string): FaultToken {
  return { type: "fault", why };
}

/**
 * Brackets become groups. Brackets that do not match are a fault, since it is not known then what
 * belongs together.
 */
export function nest(flat: readonly Token[]): readonly Token[] {
  interface Open {
    readonly open: "(" | "[" | "{";
    readonly isAfterSpace: boolean;
    readonly items: Token[];
  }
  const top: Token[] = [];
  const stack: Open[] = [];
  let items = top;
  for (const token of flat) {
    if (token.type !== "op" || !/^[([{}\])]$/.test(token.text)) {
      items.push(token);
    } else if (token.text === "(" || token.text === "[" || token.text === "{") {
      if (stack.length >= MAX_DEPTH) return [...top, fault("brackets are nested too deeply")];
      const opened: Open = { open: token.text, isAfterSpace: token.isAfterSpace, items: [] };
      stack.push(opened);
      items = opened.items;
    } else {
      const closed = stack.pop();
      if (closed === undefined || CLOSING[closed.open] !== token.text) {
        return [...top, ...stack.flatMap((open) => open.items), ...(closed?.items ?? []), fault(`\`${token.text}\` closes nothing`)];
      }
      items = stack.at(-1)?.items ?? top;
      items.push({ type: "group", ...closed });
    }
  }
  if (stack.length === 0) return top;
  return [...top, ...stack.flatMap((open) => open.items), fault(`\`${stack.at(-1)!.open}\` is not closed`)];
}

/** Parts of tokens between separators. */
export function split(tokens: readonly Token[], isSeparator: (token: Token) => boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isSeparator(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
