import { Scanner } from "../tokens/scanner.ts";

/** How a database reads what databases read in different ways. */
export interface Dialect {
  /** `\'` does not end a text. */
  readonly hasEscapes: boolean;
  /** `#` starts a comment. */
  readonly hasHash: boolean;
  /** `--` starts a comment only before white space. */
  readonly needsSpace: boolean;
  /** `$$ … $$` is a text. */
  readonly hasDollar: boolean;
  /** `//` starts a comment. */
  readonly hasSlashes: boolean;
}

export interface SqlToken {
  readonly type: "word" | "text" | "quoted" | "number" | "symbol";
  /** The word as written, the content of a text or quoted name, the symbol. */
  readonly text: string;
  /** The word in capitals; empty for everything that is not a word. */
  readonly word: string;
  /** How many parentheses are open around it. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** A line for the client and not for the server: `\d users`, `.tables`. */
export interface ClientCommand {
  readonly type: "command";
  readonly text: string;
}

export interface Statement {
  readonly type: "statement";
  readonly tokens: readonly SqlToken[];
  readonly source: string;
}

export type SqlItem = Statement | ClientCommand | { readonly type: "fault"; readonly why: string };

/** Words of clients that take the rest of the line as it stands. */
const CLIENT_LINE =
  /(?:system(?![ \t]+(?:RELOAD|FLUSH|STOP|START|SYNC|DROP|RESTART|RESTORE)\b)|source|tee|pager|delimiter|edit|host|ho|spool|spo|capture|dfs|add[ \t]+jar)[ \t]+[^\n]+/iy;
/** Words of clients that stand alone. */
const CLIENT_WORD = /(?:notee|nopager|rehash|warnings|nowarning|resetconnection|status|clear|ego|go|exit|quit|help|edit)(?=[ \t]*(?:[;\n]|$))/iy;
/** What is SQL again behind a command of one client that other clients do not know. */
const SQL_AGAIN = /(?:;\s*|[ \t])(?=(?:DROP|DELETE|TRUNCATE|INSERT|UPDATE|ALTER|CREATE|REPLACE|MERGE|GRANT|COPY|CALL|EXEC|DO)\b)/i;
const WORD = /[\p{L}_@][\p{L}\p{N}_$@]*/uy;

class SqlLexer {
  readonly #scanner: Scanner;
  readonly #dialect: Dialect;
  readonly #items: SqlItem[] = [];
  #tokens: SqlToken[] = [];
  #depth = 0;
  #delimiter = ";";

  constructor(text: string, dialect: Dialect) {
    this.#scanner = new Scanner(text);
    this.#dialect = dialect;
  }

  run(): readonly SqlItem[] {
    const scanner = this.#scanner;
    while (!scanner.isAtEnd) {
      scanner.take(/\s+/y);
      if (scanner.isAtEnd) break;
      if (this.#comment() || this.#clientLine()) continue;
      if (scanner.startsWith(this.#delimiter)) {
        scanner.at += this.#delimiter.length;
        this.#endStatement();
      } else this.#token();
    }
    this.#endStatement();
    return this.#items;
  }

  #fault(why: string): void {
    this.#items.push({ type: "fault", why });
  }

  #comment(): boolean {
    const scanner = this.#scanner;
    const { needsSpace, hasHash, hasSlashes } = this.#dialect;
    const isLine =
      scanner.looksAt(needsSpace ? /--(?=\s|$)/y : /--/y) ||
      (hasHash && scanner.peek() === "#") ||
      (hasSlashes && scanner.startsWith("//") && this.#delimiter !== "//");
    if (isLine) {
      scanner.take(/[^\n]*/y);
      return true;
    }
    if (!scanner.startsWith("/*")) return false;
    // MySQL and MariaDB run what stands in such a comment.
    if (scanner.take(/\/\*M?!\d*/y) !== undefined) return true;
    scanner.at += 2;
    const inside = scanner.takeUntil("*/");
    if (inside === undefined) {
      this.#fault("a comment is not closed");
      scanner.at = scanner.text.length;
    } else if (inside.includes("/*")) this.#fault("comments within comments end in different places in different databases");
    return true;
  }

  /** Commands of clients stand at the start of a statement; those with a backslash also within. */
  #clientLine(): boolean {
    const scanner = this.#scanner;
    if (scanner.peek() === "\\") {
      // Those that end a statement send it first.
      if (scanner.looksAt(/\\(?:g|gx|gset|gexec|gdesc|watch|crosstabview|G|;)(?![a-zA-Z])/y)) this.#endStatement();
      const single = scanner.take(/\\(?:g|gx|;|G)(?![a-zA-Z])[ \t]*(?=[^\s|/.~'"\w]|$)|\\\\/y);
      if (single === undefined) this.#command(scanner.take(/[^\n]+/y)!);
      return true;
    }
    if (this.#tokens.length > 0) return false;
    const line =
      scanner.take(/\.[A-Za-z][^\n]*/y) ??
      scanner.take(/![^\n]+/y) ??
      scanner.take(/:(?:!!|[a-z])[^\n]*/iy) ??
      scanner.take(/@@?[^\s;][^\n]*/y) ??
      scanner.take(CLIENT_LINE) ??
      scanner.take(CLIENT_WORD);
    if (line === undefined) return false;
    const delimiter = /^delimiter[ \t]+(\S+)/i.exec(line);
    if (delimiter !== null) this.#delimiter = delimiter[1]!;
    else this.#command(line);
    return true;
  }

  /** What follows on the line of a command is read as SQL too: another client would run it. */
  #command(line: string): void {
    this.#items.push({ type: "command", text: line });
    if (/^\\(?:!|copy|echo|qecho|warn|prompt)/.test(line)) return;
    const again = SQL_AGAIN.exec(line);
    if (again !== null) this.#scanner.at -= line.length - again.index - again[0].length;
  }

  #endStatement(): void {
    const tokens = this.#tokens;
    if (tokens.length > 0) {
      this.#items.push({
        type: "statement",
        tokens,
        source: this.#scanner.text.slice(tokens[0]!.start, tokens.at(-1)!.end),
      });
    }
    this.#tokens = [];
    this.#depth = 0;
  }

  #push(type: SqlToken["type"], start: number, text: string): void {
    if (text === ")" && type === "symbol") this.#depth = Math.max(0, this.#depth - 1);
    this.#tokens.push({
      type,
      text,
      word: type === "word" ? text.toUpperCase() : "",
      depth: this.#depth,
      start,
      end: this.#scanner.at,
    });
    if (text === "(" && type === "symbol") this.#depth += 1;
  }

  #token(): void {
    const scanner = this.#scanner;
    const start = scanner.at;
    const dollar = this.#dialect.hasDollar ? scanner.match(/\$(?:[A-Za-z_]\w*)?\$/y)?.[0] : undefined;
    if (dollar !== undefined) {
      const inside = scanner.takeUntil(dollar);
      if (inside === undefined) this.#unclosed();
      else this.#push("text", start, inside);
      return;
    }
    const prefixed = scanner.match(/(?:[eEnNbBxX]|[uU]&)?'/y)?.[0];
    if (prefixed !== undefined) {
      this.#quote("'", "text", start, /^[eE]/.test(prefixed) || this.#dialect.hasEscapes);
      return;
    }
    const char = scanner.peek();
    if (char === '"' || char === "`") {
      scanner.at += 1;
      this.#quote(char, "quoted", start, this.#dialect.hasEscapes && char === '"');
      return;
    }
    const word = scanner.take(WORD);
    if (word !== undefined) {
      this.#push("word", start, word);
      return;
    }
    const number = scanner.take(/\d[\w.]*/y);
    if (number !== undefined) {
      this.#push("number", start, number);
      return;
    }
    this.#push("symbol", start, scanner.take(/[<>=!]{1,2}|\|\||::|[^]/uy)!);
  }

  #quote(quote: string, type: "text" | "quoted", start: number, hasEscapes: boolean): void {
    const scanner = this.#scanner;
    const pieces: string[] = [];
    let from = scanner.at;
    for (let at = from; at < scanner.text.length; at += 1) {
      const char = scanner.text[at];
      if (hasEscapes && char === "\\") {
        pieces.push(scanner.text.slice(from, at));
        from = at + 1;
        at += 1;
      } else if (char === quote) {
        pieces.push(scanner.text.slice(from, at));
        if (scanner.text[at + 1] !== quote) {
          scanner.at = at + 1;
          this.#push(type, start, pieces.join(""));
          return;
        }
        from = at + 1;
        at += 1;
      }
    }
    this.#unclosed();
  }

  #unclosed(): void {
    this.#fault("a quote is not closed");
    this.#scanner.at = this.#scanner.text.length;
  }
}

/** Takes a text apart into statements for the server and commands for the client. */
export function readItems(text: string, dialect: Dialect): readonly SqlItem[] {
  return new SqlLexer(text, dialect).run();
}
