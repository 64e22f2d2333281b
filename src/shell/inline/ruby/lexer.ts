import { PAIRS, Scanner, takeEscape, takeHereLines } from "../tokens/scanner.ts";
import { END, fault, isName, isOp, nest, textToken, type Part, type Token } from "../tokens/token.ts";

interface Heredoc {
  readonly tag: string;
  readonly isIndented: boolean;
  readonly isSquiggly: boolean;
  readonly quote: string;
  readonly at: number;
  readonly list: Token[];
}

/** Text within text is taken apart to this depth. */
const MAX_DEPTH = 12;
/** Words behind which a value follows. */
const BEFORE_TERM: ReadonlySet<string> = new Set(
  `if unless while until and or not return when in case elsif else then do begin rescue ensure yield puts print p pp raise
  BEGIN END next break super for`.split(/\s+/),
);
const VALUE_WORDS: ReadonlySet<string> = new Set(["end", "self", "nil", "true", "false", "__FILE__", "__LINE__", "__method__", "__dir__"]);

class RubyLexer {
  readonly #scanner: Scanner;
  readonly #assigned: ReadonlySet<string>;
  #flat: Token[] = [];
  #heredocs: Heredoc[] = [];
  #depth: number;
  #ternaries = 0;

  constructor(text: string, assigned: ReadonlySet<string>, depth: number) {
    this.#scanner = new Scanner(text);
    this.#assigned = assigned;
    this.#depth = depth;
  }

  run(): readonly Token[] {
    const flat = this.#until(false);
    if (this.#heredocs.length > 0) flat.push(fault("a here document has no end"));
    return nest(flat);
  }

  /** The content of a here document. */
  runText(): readonly Part[] {
    return this.#parts("", true) ?? [];
  }

  /** Tokens to the end, or to the `}` that was opened before. */
  #until(isInText: boolean): Token[] {
    const outer = this.#flat;
    const own: Token[] = [];
    this.#flat = own;
    let open = 0;
    while (!this.#scanner.isAtEnd && own.at(-1)?.type !== "fault" && !isName(own.at(-1), "__END__")) {
      if (isInText && open === 0 && this.#scanner.peek() === "}") break;
      const before = own.length;
      this.#next();
      const last = own.length > before ? own.at(-1) : undefined;
      if (isOp(last, "{")) open += 1;
      else if (isOp(last, "}")) open -= 1;
    }
    this.#flat = outer;
    return own;
  }

  #push(token: Token): void {
    this.#flat.push(token);
    if (token.type === "end") this.#ternaries = 0;
  }

  #fail(why: string): void {
    this.#push(fault(why));
    this.#scanner.at = this.#scanner.text.length;
  }

  #next(): void {
    const scanner = this.#scanner;
    const hasSpace = scanner.take(/(?:[ \t\r\f]|\\\r?\n)+/y) !== undefined || scanner.at === 0;
    if (scanner.isAtEnd || scanner.take(/#[^\n]*/y) !== undefined) return;
    if (scanner.take(/\n/y) !== undefined) {
      this.#newline();
      return;
    }
    if (scanner.at === 0 && scanner.looksAt(/=begin\b/y)) {
      this.#skipComment();
      return;
    }
    if (scanner.take(/;/y) !== undefined) {
      this.#push(END);
      return;
    }
    if (this.#name(hasSpace) || this.#number() || this.#variable() || this.#literal(hasSpace)) return;
    this.#operator(hasSpace);
  }

  #newline(): void {
    const scanner = this.#scanner;
    this.#takeHeredocs();
    if (scanner.looksAt(/=begin\b/y)) this.#skipComment();
    const last = this.#flat.at(-1);
    const isContinued = last === undefined || (last.type === "op" && !/^[)\]}|?]$/.test(last.text));
    // A line that begins with a dot goes on with the line before; comments may lie between.
    if (!isContinued && !scanner.looksAt(/(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:\.(?!\.)|&\.)/y)) this.#push(END);
  }

  #skipComment(): void {
    const end = /^=end\b[^\n]*/gm;
    end.lastIndex = this.#scanner.at;
    this.#scanner.at = end.exec(this.#scanner.text) === null ? this.#scanner.text.length : end.lastIndex;
  }

  /** A value must follow here: a `/` starts a pattern. */
  get #expectsTerm(): boolean {
    const last = this.#flat.at(-1);
    if (last === undefined || last.type === "end") return true;
    if (last.type === "op") return !/^[)\]}]$/.test(last.text);
    return last.type === "name" && BEFORE_TERM.has(last.text) && !isOp(this.#flat.at(-2), "member");
  }

  /** The token before is a name that may be a method with what follows as its argument. */
  get #isBehindName(): boolean {
    const last = this.#flat.at(-1);
    return last?.type === "name" && !VALUE_WORDS.has(last.text);
  }

  /** What begins here looks like an argument: a space before it and none in it. */
  #begins(pattern: RegExp, hasSpace: boolean): boolean {
    if (!this.#scanner.looksAt(pattern)) return false;
    if (this.#expectsTerm) return true;
    const last = this.#flat.at(-1);
    if (!this.#isBehindName || !hasSpace || last?.type !== "name") return false;
    if (this.#assigned.has(last.text) && !isOp(this.#flat.at(-2), "member")) {
      this.#fail(`whether \`${last.text}\` is followed by an operator or an argument is not clear`);
    }
    return true;
  }

  #name(hasSpace: boolean): boolean {
    const scanner = this.#scanner;
    const name = scanner.take(/[\p{L}_][\p{L}\p{N}_]*(?:[?!](?![=~>]|:[^:]))?/uy);
    if (name === undefined) return false;
    const last = this.#flat.at(-1);
    const isMember = isOp(last, "member");
    // `key: value`
    if (this.#ternaries === 0 && !isMember && scanner.looksAt(/[?!]?:(?!:)/y) && !isOp(last, "?")) {
      const rest = scanner.take(/[?!]?:/y)!;
      this.#push(textToken(name + rest.slice(0, -1)));
      this.#push({ type: "op", text: "=>", isAfterSpace: false });
      return true;
    }
    this.#push({ type: "name", text: name, isAfterSpace: hasSpace });
    if (name === "def" && scanner.looksAt(/[ \t]+(?:[`/%<]|self\.[`/%<])/y)) this.#fail("an operator is defined");
    return true;
  }

  #number(): boolean {
    const number = this.#scanner.take(/0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO]?[0-7_]+(?![\d.])|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[ri]*/y);
    if (number === undefined) return false;
    this.#push({ type: "number", text: number.replaceAll("_", "") });
    return true;
  }

  #variable(): boolean {
    const name = this.#scanner.take(/@@?[\p{L}_][\p{L}\p{N}_]*|\$(?:[\p{L}_][\p{L}\p{N}_]*|-\w|\d+|[~*$?!@/\\;,.=:"<>&`'+0_])/uy);
    if (name === undefined) return false;
    this.#push({ type: "variable", text: name });
    return true;
  }

  #literal(hasSpace: boolean): boolean {
    const scanner = this.#scanner;
    const char = scanner.peek();
    if (char === '"' || char === "'" || char === "`") {
      if (char === "`" && (isOp(this.#flat.at(-1), "member") || isName(this.#flat.at(-1), "def"))) {
        this.#fail("the method that runs commands is used in a way that is not known");
        return true;
      }
      scanner.at += 1;
      this.#quoted(char, char !== "'", char === "`" ? "command" : "text");
      // `"key": value`
      if (char !== "`" && this.#ternaries === 0 && scanner.looksAt(/:(?!:)/y) && this.#flat.at(-1)?.type === "text") {
        scanner.at += 1;
        this.#push({ type: "op", text: "=>", isAfterSpace: false });
      }
      return true;
    }
    if (char === ":") return this.#symbol();
    if (char === "?") return this.#character(hasSpace);
    if (char === "/" && this.#begins(this.#expectsTerm ? /\//y : /\/[^\s=]/y, hasSpace)) {
      if (scanner.isAtEnd) return true;
      scanner.at += 1;
      this.#quoted("/", true, "plain");
      scanner.take(/[a-z]*/y);
      return true;
    }
    if (char === "%" && this.#begins(this.#expectsTerm ? /%(?:[qQwWiIxrs]?[^\w\s]|=)/y : /%[qQwWiIxrs]?[^\w\s=]/y, hasSpace)) {
      if (!scanner.isAtEnd) this.#percent();
      return true;
    }
    if (scanner.startsWith("<<") && !isName(this.#flat.at(-2), "class") && !isName(this.#flat.at(-1), "class")) {
      if (this.#begins(/<<[~-]?(?:["'`]|[A-Za-z_])/y, hasSpace)) return scanner.isAtEnd || this.#heredoc();
      if (scanner.looksAt(/<<[~-](?:["'`]|[A-Z_])/y)) {
        this.#fail("whether a `<<` shifts or starts a here document is not clear");
        return true;
      }
    }
    return false;
  }

  #symbol(): boolean {
    const scanner = this.#scanner;
    if (this.#ternaries > 0 && !scanner.looksAt(/:["\p{L}_]/uy)) return false;
    const quoted = scanner.match(/:(["'])/y);
    if (quoted !== undefined) {
      if (!this.#expectsTerm && !this.#isBehindName) this.#ternaries = Math.max(0, this.#ternaries - 1);
      this.#quoted(quoted[1]!, quoted[1] === '"', "plain");
      return true;
    }
    const symbol = scanner.match(/:((?:@@?|\$)?[\p{L}_][\p{L}\p{N}_]*[?!=]?(?![~>])|\[\]=?|[+\-*/%<>~!^&|]{1,2}@?|===?|=~|<=>|`)/uy);
    if (symbol === undefined || scanner.text[scanner.at - symbol[0].length - 1] === ":") {
      if (symbol !== undefined) scanner.at -= symbol[0].length;
      return false;
    }
    // `a ? b :c`: with a question mark open it may be either.
    if (this.#ternaries > 0 && !this.#expectsTerm) {
      scanner.at -= symbol[0].length - 1;
      this.#ternaries -= 1;
      this.#push({ type: "op", text: ":", isAfterSpace: true });
      return true;
    }
    this.#push({ type: "plain", parts: [], symbol: symbol[1]! });
    return true;
  }

  #character(hasSpace: boolean): boolean {
    const scanner = this.#scanner;
    if (!this.#expectsTerm) {
      if (this.#isBehindName && hasSpace && scanner.looksAt(/\?["'`/%#]/y)) this.#fail("whether a `?` asks or starts a character is not clear");
      return scanner.isAtEnd;
    }
    const found = scanner.match(/\?(\\.|[^\s\\])(?!\w)/uy);
    if (found === undefined) return false;
    this.#push(textToken(found[1]!.replace(/^\\/, "")));
    return true;
  }

  #percent(): void {
    const scanner = this.#scanner;
    const [, kind, open] = scanner.match(/%([qQwWiIxrs]?)([^\w\s])/y)!;
    if (kind === "w" || kind === "i" || kind === "W" || kind === "I") {
      const inside = scanner.takeDelimited(open!);
      if (inside === undefined) this.#fail("a list of words is not closed");
      else if (/[WI]/.test(kind) && inside.includes("#{")) this.#fail("code is put into a list of words");
      else this.#push({ type: "words", words: inside.split(/\s+/).filter((word) => word !== "") });
      return;
    }
    this.#quoted(open!, kind !== "q" && kind !== "s", kind === "x" ? "command" : kind === "r" || kind === "s" ? "plain" : "text");
    if (kind === "r") scanner.take(/[a-z]*/y);
  }

  #quoted(open: string, isInterpolated: boolean, type: "text" | "command" | "plain"): void {
    const parts = this.#parts(open, isInterpolated);
    if (parts === undefined) {
      this.#fail("a quote is not closed");
      return;
    }
    const symbol = type === "plain" && parts.length === 1 && typeof parts[0] === "string" && /^["']$/.test(open) ? { symbol: parts[0] } : {};
    const last = this.#flat.at(-1);
    // Texts side by side are one.
    if (type === "text" && last?.type === "text" && last.parts.length < 200) {
      this.#flat[this.#flat.length - 1] = { type, parts: [...last.parts, ...parts] };
    } else this.#push({ type, parts, ...symbol });
  }

  /** The inside of a quote up to its end; of everything when `open` is empty. */
  #parts(open: string, isInterpolated: boolean): readonly Part[] | undefined {
    const scanner = this.#scanner;
    const close = PAIRS[open] ?? open;
    const parts: Part[] = [];
    let text = "";
    let nested = 0;
    const code = (tokens: readonly Token[]): void => {
      if (text !== "") parts.push(text);
      text = "";
      parts.push(tokens);
    };
    for (;;) {
      text += scanner.take(/[^\\#()[\]{}<>"'`/|!$%^&*+=~,.:;?@_-]*/y)!;
      if (scanner.isAtEnd) {
        if (open !== "") return undefined;
        break;
      }
      const char = scanner.peek();
      if (char === close && nested === 0) {
        scanner.at += 1;
        break;
      }
      scanner.at += 1;
      if (char === "\\") {
        if (isInterpolated && open !== "/") text += scanner.take(/\n/y) === undefined ? takeEscape(scanner) : "";
        else {
          const next = scanner.peek();
          scanner.at += 1;
          text += next === close || next === open || next === "\\" ? next : `\\${next}`;
        }
      } else if (char === "#" && isInterpolated && scanner.peek() === "{") {
        scanner.at += 1;
        if (this.#depth >= MAX_DEPTH) return undefined;
        this.#depth += 1;
        const ternaries = this.#ternaries;
        this.#ternaries = 0;
        code(nest(this.#until(true)));
        this.#ternaries = ternaries;
        this.#depth -= 1;
        if (scanner.take(/\}/y) === undefined) return undefined;
      } else if (char === "#" && isInterpolated && scanner.looksAt(/@@?[A-Za-z_]\w*|\$[A-Za-z_]\w*/y)) {
        code([{ type: "variable", text: scanner.take(/@@?\w+|\$\w+/y)! }]);
      } else {
        if (char === open && close !== open) nested += 1;
        else if (char === close) nested -= 1;
        text += char;
      }
    }
    if (text !== "" || parts.length === 0) parts.push(text);
    return parts;
  }

  #heredoc(): boolean {
    const found = this.#scanner.match(/<<([~-]?)(?:(["'`])([^"'`\n]*)\2|([A-Za-z_]\w*))/y);
    if (found === undefined) return false;
    const [, indent, quote, quoted, bare] = found;
    this.#heredocs.push({
      tag: quoted ?? bare!,
      isIndented: indent !== "",
      isSquiggly: indent === "~",
      quote: quote ?? '"',
      at: this.#flat.length,
      list: this.#flat,
    });
    this.#push(textToken(""));
    return true;
  }

  #takeHeredocs(): void {
    const scanner = this.#scanner;
    for (const heredoc of this.#heredocs.splice(0)) {
      const lines = takeHereLines(scanner, heredoc.tag, heredoc.isIndented);
      if (lines === undefined || this.#depth >= MAX_DEPTH) {
        this.#fail("a here document has no end");
        return;
      }
      const body = lines.map((line) => (heredoc.isSquiggly ? line.trimStart() : line)).join("");
      const parts = heredoc.quote === "'" ? [body] : new RubyLexer(body, this.#assigned, this.#depth + 1).runText();
      heredoc.list[heredoc.at] = { type: heredoc.quote === "`" ? "command" : "text", parts };
    }
  }

  #operator(hasSpace: boolean): void {
    const scanner = this.#scanner;
    const member = scanner.take(/&\.|\.(?=[\p{L}_(`])|::(?=[\p{L}_])/uy);
    if (member !== undefined) {
      // `::File` begins at the root of all names.
      if (member === "::" && (this.#expectsTerm || (hasSpace && this.#isBehindName))) return;
      this.#push({ type: "op", text: "member", isAfterSpace: hasSpace });
      // `x.("id")` calls x.
      if (scanner.peek() === "(") this.#push({ type: "name", text: "call", isAfterSpace: false });
      return;
    }
    const op = scanner.take(/\*\*=|<=>|===|\|\|=|&&=|<<=|>>=|\.\.\.|->|=>|==|!=|=~|!~|<=|>=|&&|\|\||\*\*|\.\.|<<|>>|[-+*/%|&^]=|[^]/uy)!;
    if (op === "?") this.#ternaries += 1;
    if (op === ":") this.#ternaries = Math.max(0, this.#ternaries - 1);
    this.#push({ type: "op", text: op, isAfterSpace: hasSpace });
  }
}

/** Takes a Ruby program apart. */
export function lexRuby(text: string): readonly Token[] {
  // Names that are given a value or stand between bars are variables: no argument follows them.
  const assigned = new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}_])([\p{L}_][\p{L}\p{N}_]*)[ \t]{0,8}(?:[-+*/|&]{0,2}=(?![=~>])|\||,)/gu)].map((found) => found[1]!),
  );
  return new RubyLexer(text, assigned, 0).run();
}
