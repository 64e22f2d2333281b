import { HOLE } from "../operations.ts";
import type { Operations } from "./collect.ts";
import { isGroup, isName, isOp, split, type GroupToken, type Part, type Token } from "./token.ts";

/** A value as far as it is known: text, a list, or `undefined`. */
export type Known = string | readonly Known[] | undefined;

/** A function that only computes: its result for known arguments. */
export type Pure = (args: readonly Known[]) => Known;

/** How a language writes values. */
export interface ValueRules {
  /** Operators that join texts. */
  readonly concat: ReadonlySet<string>;
  /** Operators that give a variable its value. */
  readonly assigns: ReadonlySet<string>;
  /** Functions by name, methods with a dot before it; the value before the dot is the first argument. */
  readonly pure: ReadonlyMap<string, Pure>;
  /** Words that may stand before a value or end it. */
  readonly modifiers: ReadonlySet<string>;
  /** Words of loops and conditions: in straight text without them, assignments count in their order. */
  readonly control: ReadonlySet<string>;
  /** Functions that take all that follows when there are no parentheses. */
  readonly listOperators?: ReadonlySet<string>;
  /** What stands for the home folder or another value that a reader knows. */
  readonly special?: (tokens: readonly Token[], evaluate: (tokens: readonly Token[]) => Known) => Known;
  /** A loop that gives a variable each of some values. */
  readonly loops?: (tokens: readonly Token[], at: number) => readonly Loop[];
  /** Functions that change the variable that is given to them first. */
  readonly changers?: RegExp;
  /** Changes a variable in another way than by an assignment. */
  readonly changes?: (tokens: readonly Token[], at: number) => boolean;
}

/** A variable that is each of some values, one after the other. */
export interface Loop {
  readonly name: string;
  readonly over: readonly Token[];
}

/** What a pattern of file names stands for. */
export function globbed(pattern: string): string {
  return pattern
    .replace(/\*\*\/?/g, HOLE.tree)
    .replace(/[*?]|\[[^\]]*\]/g, HOLE.name)
    .replace(/\{[^}]*\}/g, HOLE.any);
}

const MAX_TEXT = 20_000;
const MAX_DEPTH = 24;
/** A variable that is set more often is not followed. */
const MAX_ASSIGNMENTS = 12;

/** Texts of a list in a list, one after the other. */
export function flat(known: Known): readonly (string | undefined)[] {
  return Array.isArray(known) ? known.flatMap((item) => flat(item as Known)) : [known as string | undefined];
}

export function isComma(token: Token): boolean {
  return isOp(token, ",", "=>");
}

/** Arguments between separators; a list operator without parentheses takes all that follow it. */
export function splitArguments(
  tokens: readonly Token[],
  isSeparator: (token: Token) => boolean,
  operators: ReadonlySet<string> | undefined,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const isFirst = parts.at(-1)!.length === 0;
    if (isFirst && token.type === "name" && operators?.has(token.text) === true && !isGroup(tokens[at + 1], "(")) {
      parts.at(-1)!.push(...tokens.slice(at));
      return parts;
    }
    if (isSeparator(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** Constant values of expressions and variables of a text. */
export class Values {
  readonly #rules: ValueRules;
  readonly #operations: Operations;
  /** What is assigned to a variable, in order; `undefined` when it changes otherwise. */
  readonly #assigned = new Map<string, (readonly Token[])[] | undefined>();
  /** Values so far, for variables that are assigned more than once in straight text. */
  readonly #current = new Map<string, Known>();
  readonly #active = new Set<string>();
  /** What is gone through to give a variable its values; `undefined` after a second loop. */
  readonly #loops = new Map<string, readonly Token[] | undefined>();
  #isStraight = true;
  /** Parts that are not known become holes. */
  #isOpen = false;
  /** The text repeats something. */
  isLooping = false;

  constructor(rules: ValueRules, operations: Operations) {
    this.#rules = rules;
    this.#operations = operations;
  }

  /** True when the text gives this variable a value. */
  isAssigned(name: string): boolean {
    return this.#assigned.has(name);
  }

  /** What is assigned to a variable; nothing when it changes in ways that are not followed. */
  sourcesOf(name: string): readonly (readonly Token[])[] | undefined {
    return this.#assigned.get(name);
  }

  collect(tokens: readonly Token[], depth = 0): void {
    const { assigns, control, changes } = this.#rules;
    for (const [at, token] of tokens.entries()) {
      if (!this.#operations.step()) return;
      if (isName(token, "loop", "while", "until", "times", "cycle")) this.isLooping = true;
      for (const { name, over } of this.#rules.loops?.(tokens, at) ?? []) {
        const isAgain = this.#loops.has(name) || this.#assigned.has(name);
        this.#loops.set(name, isAgain ? undefined : over);
      }
      if (isName(token, ...control) || isOp(token, "?", "&&", "||", "//")) this.#isStraight = false;
      this.#parameters(tokens, at);
      if (isGroup(token)) this.#changeBy(token, tokens, at);
      if (isGroup(token)) {
        this.collect(token.items, depth + 1);
        if (token.open === "(" && isOp(tokens[at + 1], "=")) this.#several(token.items, tokens, at);
        continue;
      }
      for (const part of partsOf(token)) if (typeof part !== "string") this.collect(part, depth + 1);
      if (token.type !== "variable" && token.type !== "name") continue;
      const next = tokens[at + 1];
      if (next?.type === "op" && assigns.has(next.text) && !isOp(tokens[at - 1], "member")) {
        const known = this.#assigned.get(token.text);
        if (depth > 0) this.#isStraight &&= known === undefined && !this.#assigned.has(token.text);
        if (this.#loops.has(token.text)) this.#loops.set(token.text, undefined);
        if (known === undefined && this.#assigned.has(token.text)) continue;
        if ((known?.length ?? 0) >= MAX_ASSIGNMENTS) this.#assigned.set(token.text, undefined);
        else this.#assigned.set(token.text, [...(known ?? []), this.#statementFrom(tokens, at + 2)]);
      } else if (this.#isChanged(tokens, at) || changes?.(tokens, at) === true) {
        this.#assigned.set(token.text, undefined);
        const isLoop = isName(tokens[at - 1], "for", "foreach", "my", "our", "local") || isOp(tokens[at - 1], "|");
        if (!isLoop && this.#loops.has(token.text)) this.#loops.set(token.text, undefined);
      }
    }
  }

  #change(name: string): void {
    this.#assigned.set(name, undefined);
    if (this.#loops.has(name)) this.#loops.set(name, undefined);
  }

  /** `push(@x, …)` and `x[1] = …` change what a variable holds. */
  #changeBy(group: GroupToken, tokens: readonly Token[], at: number): void {
    const before = tokens[at - 1];
    if (group.open === "(") {
      const isChanger = before?.type === "name" && this.#rules.changers?.test(before.text) === true;
      if (!isChanger) return;
      for (const one of group.items.slice(0, 2)) if (one.type === "variable" || one.type === "name") this.#change(one.text);
      return;
    }
    const next = tokens[at + 1];
    const isAssigned = next?.type === "op" && (this.#rules.assigns.has(next.text) || /^[-+*/.|]=$|^<<$/.test(next.text));
    if (group.open !== "[" || !isAssigned || (before?.type !== "variable" && before?.type !== "name")) return;
    this.#change(before.text);
    if (before.text.startsWith("$")) this.#change(`@${before.text.slice(1)}`);
  }

  /** What a function is given is not known, even if a variable has the same name elsewhere. */
  #parameters(tokens: readonly Token[], at: number): void {
    const next = tokens[at + 1];
    const isFunction = isName(tokens[at], "function", "def", "defp", "defmacro", "fun", "func", "fn", "macro", "lambda", "method");
    const isArrow = isOp(next, "->", "=>") || (isOp(next, "-", "=") && isOp(tokens[at + 2], ">"));
    const before = isArrow ? [tokens[at]!] : [];
    const behind = isFunction
      ? tokens
          .slice(at + 1, at + 6)
          .filter((one) => isGroup(one, "("))
          .slice(0, 1)
      : [];
    const lambda = isOp(tokens[at], "->", "\\") && isGroup(next, "(") ? [next] : [];
    for (const name of [...before, ...behind, ...lambda].flatMap((one) => (isGroup(one) ? one.items : [one]))) {
      if (name.type !== "name") continue;
      this.#change(name.text);
    }
  }

  /** `(a, b) = (x, y)` */
  #several(names: readonly Token[], tokens: readonly Token[], at: number): void {
    const targets = names.filter((name) => name.type === "variable" || (name.type === "name" && !this.#rules.modifiers.has(name.text)));
    const rest = this.#statementFrom(tokens, at + 2);
    // `f(x) = …` defines a function.
    const isFunction = tokens[at - 1]?.type === "name" && !this.#rules.modifiers.has((tokens[at - 1] as { text: string }).text);
    const values = rest.length === 1 && isGroup(rest[0]) ? split(rest[0].items, isComma) : split(rest, isComma);
    const isWhole = !isFunction && targets.length === values.length && targets.every((one) => !(one.type === "variable" && /^[@%]/.test(one.text)));
    for (const [n, target] of targets.entries()) {
      if (target.type !== "variable" && target.type !== "name") continue;
      const value = isWhole && !this.#assigned.has(target.text) ? values[n] : undefined;
      this.#assigned.set(target.text, value === undefined ? undefined : [value]);
    }
  }

  #isChanged(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const target = tokens[at + 2];
    return (
      (next?.type === "op" && /^(?:[-+*/%.x|&^]=|\*\*=|\|\|=|&&=|\/\/=|<<=|>>=|\+\+|--|<<)$/.test(next.text)) ||
      isOp(before, "\\", "++", "--") ||
      (isOp(next, "=~") && target?.type === "plain" && target.isChange === true)
    );
  }

  #statementFrom(tokens: readonly Token[], from: number): readonly Token[] {
    let end = from;
    while (end < tokens.length && end - from < 400) {
      const token = tokens[end]!;
      if (token.type === "end" || (token.type === "name" && this.#rules.modifiers.has(token.text) && end > from)) break;
      end += 1;
    }
    return tokens.slice(from, end);
  }

  /** Called when an assignment is met on the way through straight text. */
  meet(name: string, value: readonly Token[]): void {
    if (this.#isStraight && (this.#assigned.get(name)?.length ?? 0) > 1) this.#current.set(name, this.evaluate(value));
  }

  variable(name: string): Known {
    const assigned = this.#assigned.get(name);
    if (this.#active.has(name)) return undefined;
    if (assigned === undefined) return this.#each(name);
    if (assigned.length > 1) return this.#isStraight ? this.#current.get(name) : undefined;
    this.#active.add(name);
    const value = this.#active.size > MAX_DEPTH ? undefined : this.evaluate(assigned[0]!);
    this.#active.delete(name);
    return value;
  }

  /** The values that a loop gives to a variable. */
  #each(name: string): Known {
    const over = this.#loops.get(name);
    if (over === undefined || this.#active.size > MAX_DEPTH) return undefined;
    this.#active.add(name);
    const known = this.evaluate(over);
    this.#active.delete(name);
    return known;
  }

  /** Text with holes where it is not known; `undefined` when nothing of it is known. */
  part(tokens: readonly Token[]): string | undefined {
    const [only, ...more] = this.parts(tokens);
    return more.length === 0 ? only : undefined;
  }

  /** As `part`, with each text of a list. */
  parts(tokens: readonly Token[]): readonly (string | undefined)[] {
    const wasOpen = this.#isOpen;
    this.#isOpen = true;
    const known = flat(this.evaluate(tokens));
    this.#isOpen = wasOpen;
    return known.map((text) => (text === undefined || !/[^\uE000-\uE002]/.test(text) ? undefined : text));
  }

  text(tokens: readonly Token[]): string | undefined {
    const known = this.evaluate(tokens);
    return typeof known === "string" ? known : undefined;
  }

  /** Literal parts with code put into them. */
  join(parts: readonly Part[]): string | undefined {
    let text = "";
    for (const part of parts) {
      const known = typeof part === "string" ? part : (this.text(part) ?? this.#hole);
      if (known === undefined || text.length > MAX_TEXT) return undefined;
      text += known;
    }
    return text;
  }

  evaluate(tokens: readonly Token[], depth = 0): Known {
    if (depth > MAX_DEPTH || tokens.length === 0 || !this.#operations.step(1 + tokens.length / 8)) return undefined;
    let end = tokens.findIndex((token) => isOp(token, "||", "//") || isName(token, "or", "and"));
    if (end === -1) end = tokens.length;
    const own = tokens.slice(0, end);
    const special = this.#rules.special?.(own, (inner) => this.evaluate(inner, depth + 1));
    if (special !== undefined) return special;
    const parts = splitArguments(own, isComma, this.#rules.listOperators);
    if (parts.length > 1) {
      return parts.filter((part) => part.length > 0).map((part) => this.evaluate(part, depth + 1));
    }
    const operands = split(own, (token) => token.type === "op" && this.#rules.concat.has(token.text));
    if (operands.length === 1) return this.#operand(own, depth);
    let text = "";
    for (const operand of operands) {
      const known = this.#operand(operand, depth);
      // Where an operator binds less than the joining, the whole is something else.
      const isOperand = operand.every((token) => token.type !== "op" || isOp(token, "member", "deref"));
      const piece = typeof known === "string" ? known : isOperand ? this.#hole : undefined;
      if (piece === undefined || text.length > MAX_TEXT) return undefined;
      text += piece;
    }
    return text;
  }

  get #hole(): string | undefined {
    return this.#isOpen ? HOLE.any : undefined;
  }

  #operand(tokens: readonly Token[], depth: number): Known {
    const special = this.#rules.special?.(tokens, (inner) => this.evaluate(inner, depth + 1));
    if (special !== undefined) return special;
    const [first, second] = tokens;
    let known: Known;
    let at = 1;
    switch (first?.type) {
      case "text":
        known = this.join(first.parts);
        break;
      case "number":
        known = first.text;
        break;
      case "words":
        known = first.words;
        break;
      case "plain":
        known = first.symbol;
        break;
      case "variable":
        known = this.variable(first.text);
        break;
      case "group":
        known = first.open === "{" ? undefined : first.open === "[" ? this.#list(first.items, depth) : this.evaluate(first.items, depth + 1);
        break;
      case "name": {
        const { name, end } = this.#path(tokens);
        at = end;
        const pure = this.#rules.pure.get(name);
        const group = tokens[at];
        if (pure !== undefined && isGroup(group, "(")) {
          known = pure(this.#list(group.items, depth));
          at += 1;
        } else if (pure !== undefined && !isOp(group, "member")) {
          known = pure(this.#list(tokens.slice(at), depth));
          at = tokens.length;
        } else if (second === undefined || at === 1) known = this.variable(name);
        break;
      }
      default:
        return undefined;
    }
    return this.#postfix(known, tokens, at, depth);
  }

  /** The longest name joined by dots that is a function, else all that is no method. */
  #path(tokens: readonly Token[]): { readonly name: string; readonly end: number } {
    const { pure } = this.#rules;
    let name = (tokens[0] as { text: string }).text;
    let best: { name: string; end: number } | undefined;
    let plain = { name, end: 1 };
    let isPlain = true;
    for (let at = 1; isOp(tokens[at], "member") && tokens[at + 1]?.type === "name" && at < 20; at += 2) {
      const next = (tokens[at + 1] as { text: string }).text;
      name += `.${next}`;
      if (pure.has(name)) best = { name, end: at + 2 };
      isPlain &&= !pure.has(`.${next}`);
      if (isPlain) plain = { name, end: at + 2 };
    }
    return best ?? plain;
  }

  #list(tokens: readonly Token[], depth: number): readonly Known[] {
    return splitArguments(tokens, isComma, this.#rules.listOperators)
      .filter((part) => part.length > 0)
      .map((part) => this.evaluate(part, depth + 1));
  }

  /** Methods behind a value. */
  #postfix(start: Known, tokens: readonly Token[], from: number, depth: number): Known {
    let known = start;
    let at = from;
    while (at < tokens.length) {
      const name = tokens[at + 1];
      if (!isOp(tokens[at], "member") || name?.type !== "name") return undefined;
      const pure = this.#rules.pure.get(`.${name.text}`);
      if (pure === undefined) return undefined;
      const group = tokens[at + 2];
      const hasArguments = isGroup(group, "(");
      known = pure([known, ...(hasArguments ? this.#list(group.items, depth) : [])]);
      at += hasArguments ? 3 : 2;
    }
    return known;
  }
}

/** Parts of a literal. */
export function partsOf(token: Token): readonly Part[] {
  return token.type === "text" || token.type === "command" || token.type === "plain" ? token.parts : [];
}
