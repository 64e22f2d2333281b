import { PAIRS, Scanner, takeHereLines } from "../tokens/scanner.ts";
import { END, fault, isName, nest, textToken, type Part, type Token } from "../tokens/token.ts";
import { takeVariable } from "./variables.ts";
import { flatten, interpolate, outdented, unescaped } from "./quotes.ts";
import { GRAMMAR, GRAMMAR_BEFORE_VARIABLE, HARMLESS, TERM_AFTER, VALUES } from "./words.ts";

/** What may come next: an operator, a term, or either (behind a name that is not known). */
type Expected = "operator" | "term" | "either";

interface Heredoc {
  readonly tag: string;
  readonly isIndented: boolean;
  readonly isPlain: boolean;
  readonly isCommand: boolean;
  readonly at: number;
}

/** Literals within literals are taken apart to this depth. */
const MAX_DEPTH = 6;
const NAME = /[A-Za-z_]\w*/y;

class PerlLexer {
  readonly #scanner: Scanner;
  readonly #depth: number;
  readonly #flat: Token[] = [];
  readonly #heredocs: Heredoc[] = [];
  /** For each open brace: whether it encloses a key, so that an operator follows. */
  readonly #braces: { readonly isValue: boolean; readonly start: number }[] = [];
  #expected: Expected = "term";
  #isStatementStart = true;

  constructor(text: string, depth: number) {
    this.#scanner = new Scanner(text);
    this.#depth = depth;
  }

  run(): readonly Token[] {
    const scanner = this.#scanner;
    if (this.#depth > MAX_DEPTH) return [fault("quotes are nested too deeply")];
    while (!scanner.isAtEnd) {
      this.#next();
      const last = this.#flat.at(-1);
      if (last?.type === "fault" || this.#isDataSection()) break;
    }
    if (this.#heredocs.length > 0) this.#flat.push(fault("a here document has no end"));
    return nest(this.#flat);
  }

  #isDataSection(): boolean {
    return isName(this.#flat.at(-1), "__END__", "__DATA__");
  }

  readonly #lex = (text: string): readonly Token[] => new PerlLexer(text, this.#depth + 1).run();

  #push(token: Token, expected: Expected): void {
    this.#flat.push(token);
    this.#expected = expected;
    this.#isStatementStart = token.type === "end";
  }

  #op(text: string, expected: Expected = "term"): void {
    this.#push(
      {
        type: "op",
        text,
        isAfterSpace: /\s/.test(this.#scanner.text[this.#scanner.at - text.length - 1] ?? " "),
      },
      expected,
    );
  }

  #fail(why: string): void {
    this.#push(fault(why), "term");
  }

  #next(): void {
    const scanner = this.#scanner;
    if (scanner.take(/\n/y) !== undefined) {
      this.#takeHeredocs();
      if (this.#isStatementStart && scanner.looksAt(/=[A-Za-z]/y)) this.#skipPod();
      return;
    }
    if (scanner.at === 0 && scanner.looksAt(/=[A-Za-z]/y)) {
      this.#skipPod();
      return;
    }
    if (scanner.take(/[ \t\r\f]+/y) !== undefined || scanner.take(/#[^\n]*/y) !== undefined) return;
    if (scanner.take(/;/y) !== undefined) {
      this.#push(END, "term");
      return;
    }
    if (this.#variable() || this.#word() || this.#number() || this.#quote()) return;
    this.#operator();
  }

  #skipPod(): void {
    const scanner = this.#scanner;
    const end = /^=cut\b[^\n]*/gm;
    end.lastIndex = scanner.at;
    const found = end.exec(scanner.text);
    scanner.at = found === null ? scanner.text.length : end.lastIndex;
  }

  #variable(): boolean {
    const token = takeVariable(this.#scanner, this.#expected !== "operator");
    if (token === undefined) return false;
    this.#push(token, token.type === "op" ? "term" : "operator");
    return true;
  }

  #word(): boolean {
    const scanner = this.#scanner;
    const start = scanner.at;
    const isAfterSpace = start === 0 || /\s/.test(scanner.text[start - 1]!);
    const version = scanner.take(/v\d+(?:\.\d+)*(?!\w)/y);
    if (version !== undefined) {
      this.#push({ type: "number", text: version }, "operator");
      return true;
    }
    const repeat = this.#expected === "operator" ? scanner.take(/x(?=\d)/y) : undefined;
    let word = repeat ?? scanner.take(NAME);
    if (word === undefined) return false;
    const isMember = this.#isMember();
    const isFat = scanner.looksAt(/\s*=>/y);
    const isKey = this.#isBareKey(start);
    if (isFat || isKey) {
      this.#push(textToken(word), "operator");
      return true;
    }
    const isPackage = scanner.looksAt(/::/y);
    if (!isMember && !isPackage && !isName(this.#flat.at(-1), "sub", "method") && this.#quoteLike(word, start)) return true;
    const isKnown = GRAMMAR.has(word) || HARMLESS.has(word) || VALUES.has(word);
    const more = scanner.take(isKnown || isMember ? /(?:::\w+)+(?:::)?|::/y : /(?:(?:::|'(?=[A-Za-z_]))\w+)+(?:::)?|::/y) ?? "";
    word = (word + more.replaceAll("'", "::")).replace(/::$/, "").replace(/^(?:CORE::GLOBAL|CORE|main)::/, "");
    const wasStart = this.#isStatementStart;
    this.#push({ type: "name", text: word, isAfterSpace }, this.#expectedAfter(word, isMember));
    if (word === "sub" || word === "method") this.#signature();
    // `LABEL:` before a loop.
    if (wasStart && scanner.looksAt(/\s*:(?!:)/y) && /^[A-Z_][A-Z0-9_]*$/.test(word)) {
      scanner.take(/\s*:/y);
      this.#flat.pop();
      this.#expected = "term";
      this.#isStatementStart = true;
    }
    if (word === "format" && wasStart && scanner.looksAt(/\s*\w*\s*=\s*\n/y)) this.#fail("a `format` is not followed");
    return true;
  }

  /** Prototypes hold signs that are no variables. */
  #signature(): void {
    this.#scanner
      .match(/(\s*)([A-Za-z_][\w:]*)?(\s*)(\([\\$@%&*;+_[\]\s]*\))/y)
      ?.slice(2, 3)
      .forEach((name) => {
        if (name !== undefined) this.#push({ type: "name", text: name, isAfterSpace: true }, "operator");
      });
  }

  #isMember(): boolean {
    const last = this.#flat.at(-1);
    return last?.type === "op" && last.text === "member";
  }

  /** `{word}` behind a variable is a key. */
  #isBareKey(start: number): boolean {
    const brace = this.#braces.at(-1);
    if (brace === undefined || !brace.isValue) return false;
    const before = this.#scanner.text.slice(brace.start + 1, start);
    return /^\s*-?$/.test(before) && this.#scanner.looksAt(/\s*\}/y);
  }

  #expectedAfter(word: string, isMember: boolean): Expected {
    if (isMember || VALUES.has(word)) return "operator";
    if (GRAMMAR.has(word) || HARMLESS.has(word) || TERM_AFTER.has(word)) return "term";
    return "either";
  }

  #number(): boolean {
    const number = this.#scanner.take(/0[xX][\da-fA-F_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.(?![.\w])|\.\d[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y);
    if (number === undefined) return false;
    this.#push({ type: "number", text: number.replaceAll("_", "") }, "operator");
    return true;
  }

  /** `q`, `qq`, `qw`, `qx`, `m`, `qr`, `s`, `tr`, `y` with a delimiter of choice. */
  #quoteLike(word: string, start: number): boolean {
    if (!/^(?:qq?|qw|qx|qr|m|s|tr|y)$/.test(word)) return false;
    const scanner = this.#scanner;
    const space = scanner.take(/\s+(?:#[^\n]*\n\s*)*/y) ?? "";
    const open = scanner.peek();
    if (open === "" || (open === "#" && space !== "") || (/\w/.test(open) && space === "")) {
      scanner.at = start + word.length;
      return false;
    }
    scanner.at += 1;
    const inside = scanner.takeDelimited(open);
    if (inside === undefined) {
      this.#fail("a quote is not closed");
      return true;
    }
    this.#literal(word, open, inside);
    return true;
  }

  #literal(word: string, open: string, inside: string): void {
    const isPlain = open === "'";
    const parts = (isPattern: boolean): readonly Part[] => (isPlain ? [inside] : interpolate(inside, isPattern, this.#lex));
    switch (word) {
      case "q":
        this.#push(textToken(unescaped(inside, open)), "operator");
        return;
      case "qq":
        this.#push({ type: "text", parts: interpolate(inside, false, this.#lex) }, "operator");
        return;
      case "qw":
        this.#push({ type: "words", words: inside.split(/\s+/).filter((one) => one !== "") }, "operator");
        return;
      case "qx":
        this.#push({ type: "command", parts: parts(false) }, "operator");
        return;
      case "m":
      case "qr":
        this.#scanner.take(/[a-z]*/y);
        this.#push({ type: "plain", parts: parts(true) }, "operator");
        return;
      case "s":
        this.#substitution(open, parts(true));
        return;
      default: {
        this.#secondPart(open);
        this.#scanner.take(/[a-z]*/y);
        this.#push({ type: "plain", parts: [], isChange: true }, "operator");
      }
    }
  }

  /** The second part of `s` and `tr`: it may have brackets of its own. */
  #secondPart(open: string): string | undefined {
    const scanner = this.#scanner;
    let delimiter = open;
    if (PAIRS[open] !== undefined) {
      scanner.take(/\s*(?:#[^\n]*\n\s*)*/y);
      delimiter = scanner.peek();
      scanner.at += 1;
    }
    const inside = delimiter === "" ? undefined : scanner.takeDelimited(delimiter);
    if (inside === undefined) this.#fail("a quote is not closed");
    return inside;
  }

  #substitution(open: string, pattern: readonly Part[]): void {
    const replacement = this.#secondPart(open);
    if (replacement === undefined) return;
    const flags = this.#scanner.take(/[a-z]*/y)!;
    const runs = flags.replaceAll(/[^e]/g, "").length;
    let parts: readonly Part[] = [replacement];
    if (runs > 0) parts = [this.#lex(replacement)];
    else if (open !== "'") parts = interpolate(replacement, false, this.#lex);
    this.#push({ type: "plain", parts: [...pattern, ...parts], isChange: true }, "operator");
    if (runs > 1) {
      // The result of the code is run as code again.
      const open_: Token = { type: "op", text: "(", isAfterSpace: false };
      this.#flat.push(END, { type: "name", text: "eval", isAfterSpace: true }, open_);
      this.#flat.push(...flatten(this.#lex(replacement)), {
        type: "op",
        text: ")",
        isAfterSpace: false,
      });
    }
  }

  #quote(): boolean {
    const scanner = this.#scanner;
    const char = scanner.peek();
    if (char === '"' || char === "'" || char === "`") {
      scanner.at += 1;
      const inside = scanner.takeDelimited(char, false);
      if (inside === undefined) this.#fail("a quote is not closed");
      else this.#literal(char === "'" ? "q" : char === '"' ? "qq" : "qx", char, inside);
      return true;
    }
    if (scanner.startsWith("<<") && (this.#expected !== "operator" || this.#isBehindHandle())) return this.#heredoc();
    if (char === "<" && this.#expected === "term") {
      const handle = scanner.match(/<(\$?[\w:]*|<>)>/y);
      if (handle !== undefined) {
        this.#push({ type: "name", text: "readline", isAfterSpace: true }, "operator");
        return true;
      }
      const glob = scanner.match(/<([^<>\n=;]+)>/y);
      if (glob !== undefined) {
        const parts = interpolate(glob[1]!, false, this.#lex);
        this.#flat.push({ type: "name", text: "glob", isAfterSpace: true });
        this.#push({ type: "text", parts }, "operator");
        return true;
      }
    }
    const isUnclear = this.#expected === "either" || (this.#isBehindHandle() && scanner.looksAt(/\/[^\s=/]/y));
    if (char !== "/" || (this.#expected === "operator" && !isUnclear)) return false;
    if (isUnclear) {
      this.#fail("whether a `/` divides or starts a pattern is not clear");
      return true;
    }
    scanner.at += 1;
    const inside = scanner.takeDelimited("/", false);
    if (inside === undefined) this.#fail("a pattern is not closed");
    else this.#literal("m", "/", inside);
    return true;
  }

  /** `print $handle …`: what follows a variable behind a function and a space may be its argument. */
  #isBehindHandle(): boolean {
    const [name, handle] = this.#flat.slice(-2);
    return (
      handle?.type === "variable" &&
      handle.text.startsWith("$") &&
      name?.type === "name" &&
      !GRAMMAR_BEFORE_VARIABLE.has(name.text) &&
      /\s/.test(this.#scanner.text[this.#scanner.at - 1] ?? "")
    );
  }

  #heredoc(): boolean {
    const isPrinted = isName(this.#flat.at(-2), "print", "printf", "say");
    if (this.#expected !== "term" && !isPrinted) {
      if (!this.#scanner.looksAt(/<<~?(?:["'`]|[A-Z_])/y)) return false;
      this.#fail("whether a `<<` shifts or starts a here document is not clear");
      return true;
    }
    const found = this.#scanner.match(/<<(~?)(?:\s*"([^"\n]*)"|\s*'([^'\n]*)'|\s*`([^`\n]*)`|([A-Za-z_]\w*))/y);
    if (found === undefined) return false;
    const [, indent, double, single, command, bare] = found;
    this.#heredocs.push({
      tag: double ?? single ?? command ?? bare ?? "",
      isIndented: indent === "~",
      isPlain: single !== undefined,
      isCommand: command !== undefined,
      at: this.#flat.length,
    });
    this.#push(textToken(""), "operator");
    return true;
  }

  /** The text of here documents begins with the next line. */
  #takeHeredocs(): void {
    const scanner = this.#scanner;
    for (const heredoc of this.#heredocs.splice(0)) {
      const lines = takeHereLines(scanner, heredoc.tag, heredoc.isIndented);
      if (lines === undefined) {
        this.#fail("a here document has no end");
        return;
      }
      const body = heredoc.isIndented ? outdented(lines) : lines.join("");
      const parts = heredoc.isPlain ? [body] : interpolate(body, false, this.#lex);
      this.#flat[heredoc.at] = { type: heredoc.isCommand ? "command" : "text", parts };
    }
  }

  #operator(): void {
    const scanner = this.#scanner;
    const test = scanner.match(/-([rwxoRWXOezsfdlpSugkbctTBAMC])(?!\w)(?!\s*=>)/y);
    if (test !== undefined && this.#expected !== "operator") {
      this.#push({ type: "name", text: `-${test[1]!}`, isAfterSpace: true }, "term");
      return;
    }
    if (test !== undefined) scanner.at -= test[0].length;
    if (scanner.take(/->/y) !== undefined) {
      this.#op("member");
      return;
    }
    const step = scanner.take(/\+\+|--/y);
    if (step !== undefined) {
      this.#op(step, this.#expected === "operator" ? "operator" : "term");
      return;
    }
    const op = scanner.take(/<=>|\*\*=|\|\|=|&&=|\/\/=|\.\.\.|<<=|>>=|\*\*|=~|!~|==|!=|<=|>=|&&|\|\||\/\/|\.\.|=>|[-+*/.%x|&^]=|<<|>>|[^]/uy)!;
    if (op === ".") this.#op("concat");
    else if (op === "{") this.#openBrace();
    else if (op === "}") this.#closeBrace();
    else this.#op(op, op === ")" || op === "]" ? "operator" : "term");
  }

  #openBrace(): void {
    const last = this.#flat.at(-1);
    const isKey =
      last?.type === "variable" ||
      (last?.type === "op" && /^(?:member|deref|call|\]|\})$/.test(last.text) && (last.text !== "}" || this.#expected === "operator")) ||
      (last?.type === "op" && last.text === "@");
    const isValue = isKey || isName(last, "do", "eval", "sub");
    this.#braces.push({ isValue, start: this.#scanner.at - 1 });
    this.#op("{");
    this.#isStatementStart = !isKey;
  }

  #closeBrace(): void {
    const isValue = this.#braces.pop()?.isValue === true;
    this.#op("}", isValue ? "operator" : "term");
    this.#isStatementStart = !isValue;
  }
}

/** Takes a Perl program apart. */
export function lexPerl(text: string): readonly Token[] {
  return new PerlLexer(text, 0).run();
}
