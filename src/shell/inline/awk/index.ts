import { HOLE, type CodeReader } from "../operations.ts";
import { collecting, type Operations } from "../tokens/collect.ts";
import { formatted } from "../tokens/texts.ts";
import { isGroup, isName, isOp, split, type GroupToken, type Token } from "../tokens/token.ts";
import { lexAwk } from "./lexer.ts";

const WORDS: ReadonlySet<string> = new Set(
  `BEGIN END BEGINFILE ENDFILE if else while for do break continue return exit next nextfile in delete print printf
  function func getline switch case default`.split(/\s+/),
);
/** Functions of POSIX awk, gawk, mawk and bwk awk that only compute. */
const HARMLESS: ReadonlySet<string> = new Set(
  `length substr index split sub gsub gensub match sprintf sin cos atan2 exp log sqrt int rand srand tolower toupper
  close fflush systime strftime mktime asort asorti patsplit strtonum and or xor compl lshift rshift isarray typeof
  bindtextdomain dcgettext dcngettext mkbool ord chr toupper gettimeofday ENVIRON`.split(/\s+/),
);
/** Functions that change the variable given to them. */
const CHANGING: ReadonlySet<string> = new Set(["sub", "gsub", "split", "patsplit", "match", "asort", "asorti"]);
/** Operators that end an operand of a pipe or a redirection. */
const ENDS_OPERAND = ["=", "&&", "||", "!", "?", ":", ",", "|", "|&", ">", ">>", "<", "<=", ">=", "==", "!=", "~", "in"];

class AwkReader {
  readonly #operations: Operations;
  readonly #functions = new Set<string>();
  /** Texts given to a variable once; `undefined` when it changes. */
  readonly #values = new Map<string, readonly Token[] | undefined>();

  constructor(operations: Operations) {
    this.#operations = operations;
  }

  read(tokens: readonly Token[]): void {
    this.#collect(tokens);
    this.#walk(tokens);
    const printed = this.#printed(tokens);
    if (printed !== undefined) this.#operations.add({ op: "print", text: printed });
  }

  /** Functions that the text defines and variables that are set once. */
  #collect(tokens: readonly Token[]): void {
    for (const [at, token] of tokens.entries()) {
      if (isGroup(token)) this.#collect(token.items);
      if (token.type !== "name") continue;
      if (token.text === "function" || token.text === "func") {
        const name = tokens[at + 1];
        const params = tokens[at + 2];
        if (name?.type === "name") this.#functions.add(name.text);
        if (isGroup(params)) for (const param of params.items) if (param.type === "name") this.#values.set(param.text, undefined);
      } else if (isOp(tokens[at + 1], "=")) {
        const isAgain = this.#values.has(token.text);
        this.#values.set(token.text, isAgain ? undefined : this.#operand(tokens, at + 2));
      } else {
        const next = tokens[at + 1];
        const isChanged =
          (next?.type === "op" && /^(?:[-+*/%^]=|\+\+|--|\*\*=)$/.test(next.text)) ||
          isName(tokens[at - 1], "getline") ||
          isName(next, "in") ||
          isOp(tokens[at - 1], "++", "--");
        if (isChanged) this.#values.set(token.text, undefined);
        if (CHANGING.has(token.text) && isGroup(next)) {
          for (const one of next.items) if (one.type === "name") this.#values.set(one.text, undefined);
        }
      }
    }
  }

  /** Tokens from a place to the end of the operand. */
  #operand(tokens: readonly Token[], from: number): readonly Token[] {
    let end = from;
    while (end < tokens.length && end - from < 200) {
      const token = tokens[end]!;
      if (token.type === "end" || isGroup(token, "{") || isOp(token, ...ENDS_OPERAND) || isName(token, ...WORDS)) break;
      end += 1;
    }
    return tokens.slice(from, end);
  }

  /** Tokens before a place back to the start of the operand. */
  #operandBefore(tokens: readonly Token[], before: number): readonly Token[] {
    let start = before;
    while (start > 0 && before - start < 200) {
      const token = tokens[start - 1]!;
      if (token.type === "end" || isGroup(token, "{") || isOp(token, ...ENDS_OPERAND) || isName(token, ...WORDS)) break;
      start -= 1;
    }
    return tokens.slice(start, before);
  }

  /** Text of parts that stand side by side, when all are known. */
  #text(tokens: readonly Token[], depth = 0): string | undefined {
    if (tokens.length === 0 || depth > 20 || !this.#operations.step(tokens.length)) return undefined;
    let text = "";
    for (const [at, token] of tokens.entries()) {
      let piece: string | undefined;
      if (token.type === "text") piece = token.parts.join("");
      else if (token.type === "number") piece = token.text;
      else if (isGroup(token, "(") && tokens[at - 1]?.type === "name") continue;
      else if (isGroup(token, "(")) piece = this.#text(token.items, depth + 1);
      else if (token.type === "name" && isGroup(tokens[at + 1], "(")) {
        piece = this.#computed(token.text, (tokens[at + 1] as GroupToken).items, depth);
      } else if (token.type === "name" && !isGroup(tokens[at + 1])) {
        const value = this.#values.get(token.text);
        piece = value === undefined ? undefined : this.#text(value, depth + 1);
      }
      if (piece === undefined || text.length > 10_000) return undefined;
      text += piece;
    }
    return text;
  }

  /** As `#text`, with holes for parts that are not known. */
  #part(tokens: readonly Token[]): string | undefined {
    const isJoined = tokens.every((token) => token.type !== "op" || token.text === "$");
    if (!isJoined || tokens.length === 0) return undefined;
    let text = "";
    for (const [at, token] of tokens.entries()) {
      if (isOp(token, "$") || (isGroup(token) && tokens[at - 1]?.type === "name")) continue;
      const own = tokens.slice(at, isGroup(tokens[at + 1], "(") && token.type === "name" ? at + 2 : at + 1);
      const isField = isOp(tokens[at - 1], "$") || isGroup(tokens[at + 1], "[") || isGroup(token, "[");
      const known = isField ? undefined : this.#text(own);
      if (known !== undefined) text += known;
      else if (!text.endsWith(HOLE.any)) text += HOLE.any;
    }
    return text === HOLE.any ? undefined : text;
  }

  /** The result of a function that only computes. */
  #computed(name: string, items: readonly Token[], depth: number): string | undefined {
    const args = split(items, (token) => isOp(token, ",")).map((arg) => this.#text(arg, depth + 1));
    const [first] = args;
    if (name === "sprintf") return formatted(args) as string | undefined;
    if (name === "tolower") return first?.toLowerCase();
    return name === "toupper" ? first?.toUpperCase() : undefined;
  }

  /** What a program prints that only has a `BEGIN` and prints known texts there. */
  #printed(tokens: readonly Token[]): string | undefined {
    const rules = tokens.filter((token) => token.type !== "end");
    const [begin, body] = rules;
    if (rules.length !== 2 || !isName(begin, "BEGIN") || !isGroup(body, "{")) return undefined;
    let text = "";
    for (const statement of split(body.items, (token) => token.type === "end")) {
      const [head, ...rest] = statement;
      if (head === undefined) continue;
      if (!isName(head, "print", "printf") || rest.some((token) => isOp(token, ">", ">>", "|", "|&"))) return undefined;
      const only = rest.length === 1 && isGroup(rest[0], "(") ? rest[0].items : rest;
      const args = split(only, (token) => isOp(token, ",")).map((arg) => this.#text(arg));
      const printed = isName(head, "printf")
        ? (formatted(args) as string | undefined)
        : args.every((arg) => arg !== undefined)
          ? `${args.join(" ")}\n`
          : undefined;
      if (printed === undefined) return undefined;
      text += printed;
    }
    return text === "" ? undefined : text;
  }

  #walk(tokens: readonly Token[]): void {
    for (const [at, token] of tokens.entries()) {
      if (!this.#operations.step()) return;
      if (isGroup(token)) this.#walk(token.items);
      else if (token.type === "fault") this.#operations.unknown(token.why);
      else if (isOp(token, "@")) this.#directive(tokens, at);
      else if (token.type === "name") this.#name(token.text, tokens, at);
    }
  }

  #directive(tokens: readonly Token[], at: number): void {
    const what = tokens[at + 1];
    const value = tokens[at + 2];
    if (isName(what, "include")) this.#operations.add({ op: "load", path: this.#text(value === undefined ? [] : [value]) });
    else if (!isName(what, "namespace")) this.#operations.unknown("`@` loads a library or calls a function by a computed name");
  }

  #name(name: string, tokens: readonly Token[], at: number): void {
    const next = tokens[at + 1];
    switch (name) {
      case "print":
      case "printf":
        this.#print(tokens, at);
        return;
      case "getline":
        this.#getline(tokens, at);
        return;
      case "system":
        if (isGroup(next, "(")) this.#operations.add({ op: "shell", text: this.#part(next.items) });
        else this.#operations.unknown("`system` is used in a way that is not known");
        return;
      case "ENVIRON":
        this.#operations.add({
          op: "environment",
          name: isGroup(next, "[") ? this.#text(next.items) : undefined,
        });
        return;
      case "SYMTAB":
      case "FUNCTAB":
        this.#operations.unknown("variables are changed by their names");
        return;
      case "ARGV":
        this.#argument(tokens, at);
        return;
      default:
        if (!isGroup(next, "(") || WORDS.has(name) || isName(tokens[at - 1], "function", "func")) return;
        if (CHANGING.has(name) && next.items.some((one) => isName(one, "ARGV"))) this.#operations.add({ op: "read", path: undefined });
        // A variable before parentheses is text joined to what they hold.
        if (!HARMLESS.has(name) && !this.#functions.has(name) && !(next.isAfterSpace && this.#values.has(name))) {
          this.#operations.unknown(`the function \`${name.slice(0, 40)}\` is not known`);
        }
    }
  }

  /** `ARGV[1] = "file"`: awk reads that file. */
  #argument(tokens: readonly Token[], at: number): void {
    const index = tokens[at + 1];
    const assigned = tokens[at + 2];
    if (!isGroup(index, "[") || assigned?.type !== "op" || isName(tokens[at - 1], "delete")) return;
    if (/^(?:[-+*/%^]=)$/.test(assigned.text) || assigned.text !== "=") return;
    const value = this.#operand(tokens, at + 3);
    const text = this.#text(value);
    if (text !== "") this.#operations.add({ op: "read", path: text });
  }

  #open(text: string | undefined, how: "read" | "write" | "command"): void {
    const inet = text === undefined ? null : /^\/inet[46]?\/(?:tcp|udp)\/([^/]*)\/([^/]*)\/(.*)$/.exec(text);
    if (inet !== null) {
      const [, local, host, port] = inet;
      if (host === "0") this.#operations.add({ op: "listen" });
      else {
        const url = `${host!}:${port!}`;
        this.#operations.add({ op: "connect", url, isRaw: true });
        if (how !== "read") this.#operations.add({ op: "send", url, isRaw: true });
      }
      if (local !== "0" && port === "0") this.#operations.add({ op: "listen" });
    } else if (how === "command") this.#operations.add({ op: "shell", text });
    else if (text !== "-") this.#operations.add({ op: how, path: text });
  }

  #print(tokens: readonly Token[], at: number): void {
    for (let n = at + 1; n < tokens.length && n - at < 400; n += 1) {
      const token = tokens[n]!;
      if (token.type === "end" || isGroup(token, "{")) return;
      if (!isOp(token, ">", ">>", "|", "|&")) continue;
      if (isName(tokens[n + 1], "getline")) continue;
      const target = this.#part(this.#operand(tokens, n + 1));
      this.#open(target, isOp(token, ">", ">>") ? "write" : "command");
      return;
    }
  }

  #getline(tokens: readonly Token[], at: number): void {
    if (isOp(tokens[at - 1], "|", "|&")) {
      this.#open(this.#part(this.#operandBefore(tokens, at - 1)), "command");
      return;
    }
    let n = at + 1;
    if (isOp(tokens[n], "$")) n += 1;
    if (tokens[n]?.type === "name" || tokens[n]?.type === "number" || isGroup(tokens[n], "(")) n += 1;
    if (isGroup(tokens[n], "[")) n += 1;
    if (!isOp(tokens[n], "<")) return;
    const operand = this.#operand(tokens, n + 1);
    // Some take one part as the name of the file, others all parts.
    const whole = this.#part(operand);
    const first = this.#text(operand.slice(0, 1));
    this.#open(whole ?? (operand.length > 1 ? undefined : first), "read");
    if (first !== undefined && first !== whole) this.#open(first, "read");
  }
}

/** Reads an awk program. */
export const readAwk: CodeReader = (text) =>
  collecting((operations) => {
    new AwkReader(operations).read(lexAwk(text));
  });
