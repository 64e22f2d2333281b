import type { Operations } from "../tokens/collect.ts";
import { fromBase64 } from "../tokens/texts.ts";
import { isGroup, isName, isOp, split, type Token } from "../tokens/token.ts";
import { decoded, typeName, valueAfter, withoutSpaces } from "./forms.ts";

/** Commands that set a variable by its name. */
const SETTING = /^(?:(?:set|new|clear|remove)-variable|sv|set|nv|clv|rv|set-item|si)$/i;

/** What a function is given, or what a loop goes through. */
function isParameters(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).filter((token) => !isOp(token, "space"));
  const [head, name] = before.slice(-2);
  const isLoop = isName(before.at(-1), "param", "foreach", "catch");
  return isLoop || (isName(head, "function", "filter") && name?.type === "name");
}

/** One word of a command: its text when that is known, and how many tokens it has. */
export interface Word {
  readonly text: string | undefined;
  readonly length: number;
  readonly first: Token;
}

/** Constant texts and the variables that hold them. */
export class PowershellValues {
  readonly #operations: Operations;
  readonly functions = new Set<string>();
  readonly #variables = new Map<string, readonly Token[] | undefined>();
  readonly #active = new Set<string>();
  /** Variables are set by their names in texts. */
  #isDynamic = false;

  constructor(operations: Operations) {
    this.#operations = operations;
  }

  /** Finds the functions and variables of a text. */
  collect(tokens: readonly Token[]): void {
    for (const [at, token] of tokens.entries()) {
      if (!this.#operations.step()) return;
      if (isGroup(token, "(") && isParameters(tokens, at)) {
        for (const one of token.items) if (one.type === "variable") this.#variables.set(one.text, undefined);
      }
      if (token.type === "name" && SETTING.test(token.text)) this.#isDynamic = true;
      if (isGroup(token)) this.collect(token.items);
      if (token.type === "text") for (const part of token.parts) if (typeof part !== "string") this.collect(part);
      const next = withoutSpaces(tokens, at + 1);
      if (token.type === "name" && /^(?:function|filter)$/i.test(token.text) && next?.type === "name") this.functions.add(next.text.toLowerCase());
      if (token.type !== "variable") continue;
      const value = valueAfter(tokens, at);
      if (value !== undefined) this.#variables.set(token.text, this.#variables.has(token.text) ? undefined : value);
      else if (next?.type === "name" && /^(?:[-+*/%]=|\+\+|--)$/.test(next.text)) this.#variables.set(token.text, undefined);
    }
  }

  /** Words of a command: tokens without a space between them are one. */
  words(tokens: readonly Token[]): readonly Word[] {
    const words: { text: string | undefined; length: number; first: Token }[] = [];
    let isOpen = false;
    for (const token of tokens) {
      if (isOp(token, "space")) {
        isOpen = false;
        if (words.length > 0) words.at(-1)!.length += 1;
        continue;
      }
      if (isOp(token, ",")) {
        if (words.length > 0) {
          words.at(-1)!.length += 1;
          words.at(-1)!.text = words.at(-1)!.text === undefined ? undefined : `${words.at(-1)!.text!},`;
          isOpen = true;
        }
        continue;
      }
      const isApart = (token.type === "name" || isGroup(token)) && token.isAfterSpace && !(words.at(-1)?.text?.endsWith(",") ?? false);
      const text = token.type === "name" ? token.text : this.text([token]);
      const last = words.at(-1);
      if (isOpen && !isApart && last !== undefined) {
        last.text = last.text === undefined || text === undefined ? undefined : last.text + text;
        last.length += 1;
      } else words.push({ text, length: 1, first: token });
      isOpen = true;
    }
    return words;
  }

  /** True when a token of this kind takes part in a value, also through variables. */
  mentions(tokens: readonly Token[], test: RegExp, depth: number): boolean {
    if (depth > 12 || !this.#operations.step(tokens.length)) return false;
    return tokens.some((token) => {
      if (token.type === "name") return token.text.split(/::|\./).some((part) => test.test(part));
      if (isGroup(token)) return this.mentions(token.items, test, depth + 1);
      if (token.type === "text") return token.parts.some((part) => typeof part !== "string" && this.mentions(part, test, depth + 1));
      const value = token.type === "variable" ? this.#variables.get(token.text) : undefined;
      return value !== undefined && this.mentions(value, test, depth + 4);
    });
  }

  /** Constant text of an expression. */
  text(tokens: readonly Token[]): string | undefined {
    const own = tokens.filter((token) => !isOp(token, "space"));
    if (own.length === 0 || !this.#operations.step(own.length)) return undefined;
    const plus = split(own, (token) => isName(token, "+"));
    if (plus.length > 1) {
      const texts = plus.map((part) => this.text(part));
      return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
    }
    const join = own.findIndex((token) => token.type === "name" && /^-join$/i.test(token.text));
    if (join > 0 && isGroup(own[0])) {
      const texts = split(own[0].items, (token) => isOp(token, ",")).map((part) => this.text(part));
      const separator = this.text(own.slice(join + 1));
      return texts.every((text) => text !== undefined) ? texts.join(separator ?? "") : undefined;
    }
    const [first, second, third] = own;
    if (own.length === 1) return this.single(first!);
    // `[Text.Encoding]::Unicode.GetString([Convert]::FromBase64String("…"))`
    if (isGroup(first, "[") && second?.type === "name" && isGroup(third, "(")) {
      const name = second.text.toLowerCase();
      if (name.endsWith(".getstring")) return decoded(this.#base64(third.items), name.includes("unicode"));
      if (name === "::join" || name === "::concat") return undefined;
      if (typeName(first) === "char") return undefined;
    }
    // `[char]105`
    if (isGroup(first, "[") && typeName(first) === "char" && own.length === 2) {
      const code = Number(this.text(own.slice(1)));
      return Number.isInteger(code) && code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : undefined;
    }
    if (isGroup(first, "[") && typeName(first) === "string" && own.length === 2) return this.text(own.slice(1));
    return undefined;
  }

  #base64(tokens: readonly Token[]): string | undefined {
    const [, member, args] = tokens.filter((token) => !isOp(token, "space"));
    const isCall = member?.type === "name" && /frombase64string$/i.test(member.text) && isGroup(args, "(");
    const text = isCall ? this.text(args.items) : undefined;
    return text === undefined ? undefined : fromBase64(text);
  }

  single(token: Token): string | undefined {
    switch (token.type) {
      case "text": {
        let text = "";
        for (const part of token.parts) {
          const known = typeof part === "string" ? part : this.text(part);
          if (known === undefined) return undefined;
          text += known;
        }
        return text;
      }
      case "name":
        return token.text;
      case "group":
        return token.open === "(" ? this.text(token.items) : undefined;
      case "variable": {
        if (/^\$(?:home|env:home|env:userprofile)$/.test(token.text)) return "~";
        const value = this.#variables.get(token.text);
        if (value === undefined || this.#isDynamic || this.#active.has(token.text) || this.#active.size > 20) return undefined;
        this.#active.add(token.text);
        const isPlain = value[0]?.type !== "name" || value.some((one) => isName(one, "+"));
        const known = isPlain ? this.text(value) : undefined;
        this.#active.delete(token.text);
        return known;
      }
      default:
        return undefined;
    }
  }
}
