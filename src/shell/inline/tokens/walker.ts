import type { CodeOperation, CodeReader } from "../operations.ts";
import { collecting, type Operations } from "./collect.ts";
import { isGroup, isOp, split, type GroupToken, type NameToken, type Token } from "./token.ts";
import { printedText, type Printing } from "./printed.ts";
import { flat, isComma, splitArguments, partsOf, Values, type Known, type ValueRules } from "./values.ts";

/** A call that has an effect. */
export interface Call {
  readonly name: string;
  readonly args: readonly (readonly Token[])[];
  /** What stands before the dot of a method. */
  readonly receiver: readonly Token[];
  readonly operations: Operations;
  readonly values: KnownValues;
  /** Constant text of an argument. */
  text(n: number): string | undefined;
  known(n: number): Known;
  /** Text of an argument, with holes where it is not known. */
  part(n: number): string | undefined;
  /** Every text that an argument may be. */
  each(n: number): readonly (string | undefined)[];
  /** As `texts`, with holes where they are not known. */
  parts(from?: number): readonly (string | undefined)[];
  /** Texts of all arguments from one on, lists in them taken apart. */
  texts(from?: number): readonly (string | undefined)[];
  add(operation: CodeOperation): void;
  unknown(why: string): void;
}

/** Constant values of expressions. */
export type KnownValues = Pick<Values, "text" | "evaluate" | "sourcesOf" | "part" | "parts">;

export type Effect = (call: Call) => void;

/** What a reader of calls has to know of a language. */
export interface Language {
  readonly name: string;
  /** Words of the grammar. */
  readonly words: ReadonlySet<string>;
  /** Functions that only compute; `Math.*` stands for everything below a name. */
  readonly harmless: ReadonlySet<string>;
  /** Methods that only compute, whatever they are called on. */
  readonly methods: ReadonlySet<string>;
  /** Functions (`system`, `File.read`) and methods (`.write`) with effects. */
  readonly effects: ReadonlyMap<string, Effect>;
  readonly rules: ValueRules;
  /** Arguments may follow a name without parentheses. */
  readonly hasBareArguments: boolean;
  /** Ends arguments without parentheses. */
  readonly endsArguments: (token: Token) => boolean;
  /** Names that are no calls: constants, handles. */
  readonly isPlainName: (name: string) => boolean;
  /** Names that the text defines at this place. */
  readonly defines: (tokens: readonly Token[], at: number) => readonly string[];
  /** Forms of the language's own; gives the place of the last token that it has dealt with. */
  readonly form?: (walker: CallWalker, tokens: readonly Token[], at: number) => number | undefined;
  /** Another name under which an effect is known. */
  readonly alias?: (name: string) => string;
  readonly lex: (text: string) => readonly Token[];
  /** `a => b` in arguments are two arguments, not one. */
  readonly splitsPairs?: boolean;
  /** Arguments follow side by side: `f x y`. */
  readonly isApplied?: boolean;
  /** Functions that print. */
  readonly printing?: ReadonlyMap<string, Printing>;
  /** `x["name"](…)` calls a method. */
  readonly hasIndexCalls?: boolean;
}

const MAX_ARGUMENT_TOKENS = 400;

/** Goes through program text and reads its calls. */
export class CallWalker {
  readonly language: Language;
  readonly operations: Operations;
  readonly values: Values;
  readonly defined = new Set<string>();
  /** Code of the project or a dependency is loaded: it may define names and methods that are not known here. */
  isForeign = false;
  /** First names of functions with effects: using one by itself hides what is called. */
  readonly #roots = new Set<string>();

  constructor(language: Language, operations: Operations) {
    this.language = language;
    this.operations = operations;
    this.values = new Values(language.rules, operations);
    for (const name of language.effects.keys()) {
      const dot = name.indexOf(".");
      if (dot > 0) this.#roots.add(name.slice(0, dot));
    }
  }

  read(text: string): void {
    const tokens = this.language.lex(text);
    this.#define(tokens);
    this.values.collect(tokens);
    this.walk(tokens);
    const { printing } = this.language;
    const printed = printing === undefined ? undefined : printedText(tokens, printing, this);
    if (printed !== undefined) this.operations.add({ op: "print", text: printed });
  }

  #define(tokens: readonly Token[]): void {
    for (const [at, token] of tokens.entries()) {
      for (const name of this.language.defines(tokens, at)) this.defined.add(name);
      if (isGroup(token)) this.#define(token.items);
      for (const part of partsOf(token)) if (typeof part !== "string") this.#define(part);
    }
  }

  walk(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!this.operations.step()) return;
      const token = tokens[at]!;
      const form = this.language.form?.(this, tokens, at);
      if (form !== undefined) {
        at = form;
        continue;
      }
      switch (token.type) {
        case "group":
          this.walk(token.items);
          if (token.open === "[" && this.language.hasIndexCalls === true) this.#index(token, tokens, at);
          break;
        case "command":
          this.operations.add({ op: "shell", text: this.values.part([{ type: "text", parts: token.parts }]) });
          this.walkParts(token);
          break;
        case "text":
        case "plain":
          this.walkParts(token);
          break;
        case "fault":
          this.operations.unknown(token.why);
          break;
        case "name":
          at = this.#name(token, tokens, at);
          break;
        case "variable":
          this.#meet(token.text, tokens, at);
          break;
        default:
      }
    }
  }

  walkParts(token: Token): void {
    for (const part of partsOf(token)) if (typeof part !== "string") this.walk(part);
  }

  #meet(name: string, tokens: readonly Token[], at: number): void {
    const next = tokens[at + 1];
    if (next?.type !== "op" || !this.language.rules.assigns.has(next.text)) return;
    let end = at + 2;
    while (end < tokens.length && end - at < MAX_ARGUMENT_TOKENS && tokens[end]!.type !== "end") end += 1;
    this.values.meet(name, tokens.slice(at + 2, end));
  }

  /** A name with what follows it behind dots. */
  #name(token: NameToken, tokens: readonly Token[], at: number): number {
    const { words, effects, harmless } = this.language;
    if (isOp(tokens[at - 1], "member")) {
      this.#method(token, tokens, at);
      return at;
    }
    if (words.has(token.text) && !effects.has(token.text) && !isOp(tokens[at + 1], "member")) return at;
    this.#meet(token.text, tokens, at);
    const path = this.#path(tokens, at);
    for (let length = path.length; length > 0; length -= 1) {
      const joined = path.slice(0, length).join(".");
      const name = effects.has(joined) || harmless.has(joined) ? joined : (this.language.alias?.(joined) ?? joined);
      const end = at + 2 * (length - 1);
      const effect = effects.get(name);
      if (effect !== undefined) {
        effect(this.#call(name, tokens, end, tokens.slice(0, 0)));
        return end;
      }
      const isBelow = length > 1 && harmless.has(`${path.slice(0, length - 1).join(".")}.*`);
      if (harmless.has(name) || isBelow) return end;
    }
    this.#plainName(token, path, tokens, at);
    return at;
  }

  /** Names joined by dots; a constant text in brackets counts as a name: `os["execute"]`. */
  #path(tokens: readonly Token[], at: number): readonly string[] {
    const path = [(tokens[at] as NameToken).text];
    for (let n = at + 1; path.length < 12; n += 2) {
      const name = tokens[n + 1];
      if (!isOp(tokens[n], "member") || name?.type !== "name") break;
      path.push(name.text);
    }
    return path;
  }

  #plainName(token: NameToken, path: readonly string[], tokens: readonly Token[], at: number): void {
    const { language } = this;
    const name = token.text;
    const next = tokens[at + 1];
    const isOwn = this.defined.has(name) || this.values.isAssigned(name);
    const isCalled = isGroup(next, "(") || (language.hasBareArguments && !isOwn && this.#hasBareArgument(tokens, at));
    if (this.#roots.has(name) && !isOwn) {
      const index = isGroup(next, "[") ? this.values.text(next.items) : undefined;
      const effect = index === undefined ? undefined : language.effects.get(`${name}.${index}`);
      if (effect !== undefined) effect(this.#call(`${name}.${index!}`, tokens, at + 1, []));
      else this.operations.unknown(`\`${path.slice(0, 3).join(".").slice(0, 60)}\` is used in a way that is not known`);
      return;
    }
    if (isOwn || this.isForeign || language.isPlainName(name)) return;
    if (isCalled || language.hasBareArguments) this.operations.unknown(`\`${path.slice(0, 3).join(".").slice(0, 60)}\` is not known`);
  }

  #hasBareArgument(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 1];
    return next !== undefined && next.type !== "op" && next.type !== "end" && !this.language.endsArguments(next);
  }

  #method(token: NameToken, tokens: readonly Token[], at: number): void {
    const { effects, methods } = this.language;
    const effect = effects.get(`.${token.text}`);
    if (effect !== undefined) {
      const start = operandStart(tokens, at - 1);
      effect(this.#call(`.${token.text}`, tokens, at, tokens.slice(start, at - 1)));
    } else if (!methods.has(token.text) && !this.defined.has(token.text) && !this.isForeign) {
      const isCalled = isGroup(tokens[at + 1], "(") || this.language.hasBareArguments;
      if (isCalled) this.operations.unknown(`the method \`${token.text.slice(0, 40)}\` is not known`);
    }
  }

  /** A method whose name is given as a text. */
  #index(group: GroupToken, tokens: readonly Token[], at: number): void {
    const before = tokens[at - 1];
    const isValue = before?.type === "name" || before?.type === "variable" || isGroup(before);
    if (!isValue || !isGroup(tokens[at + 1], "(")) return;
    const name = this.values.text(group.items);
    const effect = name === undefined ? undefined : this.language.effects.get(`.${name}`);
    if (effect !== undefined) effect(this.#call(`.${name!}`, tokens, at, tokens.slice(operandStart(tokens, at), at)));
    else if (name === undefined || !this.language.methods.has(name)) {
      const isOwn = before.type === "name" && this.values.isAssigned(before.text);
      if (name !== undefined || !isOwn) this.operations.unknown("a method is called by a computed name");
    }
  }

  /** Arguments behind a name: in parentheses, or up to what ends them. */
  argumentsAt(tokens: readonly Token[], at: number): readonly (readonly Token[])[] {
    const args = this.#argumentsAt(tokens, at);
    for (const arg of args) this.operations.step(1 + arg.length);
    return args;
  }

  #argumentsAt(tokens: readonly Token[], at: number): readonly (readonly Token[])[] {
    const next = tokens[at + 1];
    if (this.language.isApplied === true) return appliedArguments(tokens, at + 1);
    const isBetween = this.language.splitsPairs === false ? (token: Token): boolean => isOp(token, ",") : isComma;
    const operators = this.language.rules.listOperators;
    if (isGroup(next, "(")) {
      return next.items.length === 0 ? [] : splitArguments(next.items, isBetween, operators);
    }
    if (!this.language.hasBareArguments) return next?.type === "text" || isGroup(next, "{") ? [[next]] : [];
    let end = at + 1;
    while (end < tokens.length && end - at < MAX_ARGUMENT_TOKENS && tokens[end]!.type !== "end" && !this.language.endsArguments(tokens[end]!)) end += 1;
    return end === at + 1 ? [] : splitArguments(tokens.slice(at + 1, end), isBetween, operators);
  }

  #call(name: string, tokens: readonly Token[], at: number, receiver: readonly Token[]): Call {
    return this.call(name, this.argumentsAt(tokens, at), receiver);
  }

  call(name: string, args: readonly (readonly Token[])[], receiver: readonly Token[] = []): Call {
    const { operations, values } = this;
    return {
      name,
      args,
      receiver,
      operations,
      values,
      text: (n) => values.text(args[n] ?? []),
      known: (n) => values.evaluate(args[n] ?? []),
      part: (n) => values.part(args[n] ?? []),
      each: (n) => values.parts(args[n] ?? []),
      parts: (from = 0) => args.slice(from).flatMap((arg) => values.parts(arg)),
      texts: (from = 0) => args.slice(from).flatMap((arg) => flat(values.evaluate(arg))),
      add: (operation) => operations.add(operation),
      unknown: (why) => operations.unknown(why),
    };
  }
}

/** Where the value begins that ends before a place: a name, its arguments, methods behind it. */
function operandStart(tokens: readonly Token[], end: number): number {
  let at = end;
  for (let steps = 0; at > 0 && steps < 60; steps += 1) {
    at -= 1;
    const before = tokens[at - 1];
    const isCall = isGroup(tokens[at]) && (before?.type === "name" || before?.type === "variable" || isGroup(before));
    if (isCall) continue;
    if (!isOp(before, "member")) return at;
    at -= 1;
  }
  return at;
}

/** `f "a" [b] $ c d`: every part is an argument, and all behind `$` is one. */
function appliedArguments(tokens: readonly Token[], from: number): readonly (readonly Token[])[] {
  const args: (readonly Token[])[] = [];
  for (let at = from; at < tokens.length && args.length < 40; at += 1) {
    const token = tokens[at]!;
    if (isOp(token, "$", "<|", "@@")) return [...args, tokens.slice(at + 1, at + 200)];
    if (token.type === "op" || token.type === "end") break;
    let end = at + 1;
    while (isOp(tokens[end], "member") && end + 1 < tokens.length) end += 2;
    args.push(tokens.slice(at, end));
    at = end - 1;
  }
  // `f(a, b)` of languages with both forms.
  const only = args.length === 1 ? args[0]![0] : undefined;
  return isGroup(only, "(") && only.items.some((token) => isComma(token)) ? split(only.items, isComma) : args;
}

/** A reader that follows the calls of a language. */
export function callReader(language: Language): CodeReader {
  return (text) =>
    collecting((operations) => {
      new CallWalker(language, operations).read(text);
    });
}
