import type { CodeReader } from "../operations.ts";
import { isGroup, isName, isOp, type Token } from "../tokens/token.ts";
import { callReader, type CallWalker, type Language } from "../tokens/walker.ts";
import { RUBY_EFFECTS } from "./effects.ts";
import { lexRuby } from "./lexer.ts";
import { RUBY_RULES } from "./values.ts";
import { CONSTANTS, GRAMMAR, HARMLESS, LIBRARIES, METHODS } from "./words.ts";

const ENDING: ReadonlySet<string> = new Set(["if", "unless", "while", "until", "rescue", "and", "or", "do", "then", "end", "in", "else", "elsif", "when"]);
const ENDING_OPS = ["?", ":", "||", "&&", "==", "!=", "=~", "!~", "<", ">", "<=", ">=", "<=>", "=", "|", "|=", "+=", "-=", "||="];

/** Names between bars, in parentheses of a function, after `for` and `=>`. */
function defines(tokens: readonly Token[], at: number): readonly string[] {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isName(token, "def")) {
    const isOnSelf = isName(next, "self") && isOp(tokens[at + 2], "member");
    const name = tokens[at + (isOnSelf ? 3 : 1)];
    const params = tokens[at + (isOnSelf ? 4 : 2)];
    const own = name?.type === "name" ? [name.text] : [];
    return [...own, ...(isGroup(params, "(") ? namesIn(params.items) : namesIn(untilEnd(tokens, at + 2)))];
  }
  if (isName(token, "class", "module") && next?.type === "name") return [next.text];
  if (isName(token, "for", "rescue")) return namesIn(untilEnd(tokens, at + 1).slice(0, 6));
  if (isOp(token, "=>") && next?.type === "name" && /^[a-z_]/.test(next.text)) return [next.text];
  if (isOp(token, "->")) return isGroup(next, "(") ? namesIn(next.items) : namesIn(next === undefined ? [] : [next]);
  if (isName(token, "attr_accessor", "attr_reader", "define_method", "alias_method") || (isName(token, "new") && isName(tokens[at - 2], "Struct"))) {
    return symbolsIn(isGroup(next, "(") ? next.items : untilEnd(tokens, at + 1));
  }
  // `a, b = 1, 2`
  const before = tokens[at - 1];
  if (token.type === "name" && isOp(next, ",") && (before === undefined || before.type === "end" || isName(before, "do", "then"))) {
    const targets = untilEnd(tokens, at);
    const end = targets.findIndex((one) => isOp(one, "="));
    const isTargets = targets.slice(0, end).every((one) => one.type !== "op" || isOp(one, ",", "*"));
    return end > 0 && isTargets ? namesIn(targets.slice(0, end)) : [];
  }
  // `{ |a, b| … }`, `do |a, (b, c)| … end`
  const opens = isOp(token, "|") && (at === 0 || isName(tokens[at - 1], "do"));
  if (!opens) return [];
  let end = at + 1;
  while (end < tokens.length && end - at < 60 && !isOp(tokens[end], "|")) end += 1;
  return namesIn(tokens.slice(at + 1, end));
}

function untilEnd(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (end < tokens.length && end - from < 60 && tokens[end]!.type !== "end") end += 1;
  return tokens.slice(from, end);
}

function namesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (isGroup(token)) return namesIn(token.items);
    if (token.type === "text" && typeof token.parts[0] === "string") return [token.parts[0]];
    return token.type === "name" && /^[a-z_]/.test(token.text) ? [token.text] : [];
  });
}

function symbolsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.type === "plain" && token.symbol !== undefined) return [token.symbol, `${token.symbol}=`];
    return token.type === "text" && typeof token.parts[0] === "string" ? [token.parts[0]] : [];
  });
}

function form(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  // `&:name` calls a method of that name on each element.
  if (token.type === "plain" && token.symbol !== undefined && isOp(tokens[at - 1], "&")) {
    const effect = walker.language.effects.get(`.${token.symbol}`) ?? walker.language.effects.get(token.symbol);
    if (effect !== undefined) effect(walker.call(`.${token.symbol}`, []));
    else if (!walker.language.methods.has(token.symbol) && !walker.defined.has(token.symbol) && !walker.isForeign)
      walker.operations.unknown(`the method \`${token.symbol.slice(0, 40)}\` is not known`);
    return at;
  }
  if (token.type !== "name" || isOp(tokens[at - 1], "member")) return undefined;
  switch (token.text) {
    case "ENV":
      return environment(walker, tokens, at);
    case "ARGV":
      return argument(walker, tokens, at);
    case "defined?":
      return isGroup(next, "(") ? at + 1 : undefined;
    case "Dir":
      if (!isGroup(next, "[")) return undefined;
      walker.operations.add({ op: "list", path: walker.values.text(next.items) });
      return at;
    case "require":
      require(walker, tokens, at);
      return at;
    case "def":
      return isName(next, "self") ? at + 3 : at + 1;
    case "class":
    case "module":
      return next?.type === "name" ? at + 1 : undefined;
    case "fork":
      if (walker.values.isLooping) walker.operations.unknown("it starts copies of itself");
      return at;
    default:
      return constant(walker, token.text, tokens, at);
  }
}

/** A class that Ruby does not have comes from the project or a dependency. */
function constant(walker: CallWalker, name: string, tokens: readonly Token[], at: number): number | undefined {
  const { effects, harmless } = walker.language;
  const isCalled = isOp(tokens[at + 1], "member");
  const isOwn = walker.defined.has(name) || walker.values.isAssigned(name);
  if (!/^[A-Z]/.test(name) || isOwn || !isCalled || CONSTANTS.has(name)) return undefined;
  const isKnown = [...effects.keys()].some((key) => key === name || key.startsWith(`${name}.`)) || [...harmless].some((key) => key.startsWith(`${name}.`));
  if (isKnown) return undefined;
  walker.operations.add({ op: "module", name });
  walker.isForeign = true;
  return at;
}

function environment(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const key = tokens[at + 1];
  if (!isGroup(key, "[")) return undefined;
  const name = walker.values.text(key.items);
  if (isOp(tokens[at + 2], "=") && name !== undefined)
    walker.operations.add({
      op: "setenv",
      name,
      value: walker.values.text(untilEnd(tokens, at + 3)),
    });
  else walker.operations.add({ op: "environment", name });
  return at;
}

/** `ARGV << ".env"`, `ARGV[0] = ".env"`: files that are read later. */
function argument(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const value = isOp(tokens[at + 1], "<<") ? at + 2 : isGroup(tokens[at + 1], "[") && isOp(tokens[at + 2], "=") ? at + 3 : undefined;
  if (value === undefined) return undefined;
  walker.operations.add({ op: "read", path: walker.values.text(untilEnd(tokens, value)) });
  return at;
}

function require(walker: CallWalker, tokens: readonly Token[], at: number): void {
  const path = walker.values.text(walker.argumentsAt(tokens, at)[0] ?? []);
  if (path !== undefined && LIBRARIES.test(path)) return;
  walker.isForeign = true;
  if (path === undefined || /^[./~]/.test(path))
    walker.operations.add({
      op: "load",
      path: path === undefined || /\.\w+$/.test(path) ? path : `${path}.rb`,
    });
  else walker.operations.add({ op: "module", name: path });
}

const LANGUAGE: Language = {
  name: "ruby",
  words: GRAMMAR,
  harmless: new Set([...HARMLESS, ...CONSTANTS]),
  methods: METHODS,
  effects: RUBY_EFFECTS,
  rules: RUBY_RULES,
  hasBareArguments: true,
  endsArguments: (token) => (token.type === "name" && ENDING.has(token.text)) || isOp(token, ...ENDING_OPS),
  isPlainName: (name) => CONSTANTS.has(name) || /^(?:[A-Z][A-Z0-9_]*|_\d?|it)$/.test(name) || (/^[A-Z]/.test(name) && /(?:Error|Exception)$/.test(name)),
  defines,
  form,
  lex: lexRuby,
  splitsPairs: false,
};

/** Reads a Ruby program. */
export const readRuby: CodeReader = callReader(LANGUAGE);
