import { collecting } from "../tokens/collect.ts";
import type { CodeReader } from "../operations.ts";
import { isGroup, isName, isOp, type Token } from "../tokens/token.ts";
import { flat } from "../tokens/values.ts";
import { CallWalker, type Language } from "../tokens/walker.ts";
import { PERL_EFFECTS } from "./effects.ts";
import { lexPerl } from "./lexer.ts";
import { nameTopics } from "./topics.ts";
import { PERL_RULES } from "./values.ts";
import { GRAMMAR, HARMLESS, METHODS, MODULES, VALUES } from "./words.ts";

/** Words that end arguments without parentheses. */
const ENDING: ReadonlySet<string> = new Set([
  "or",
  "and",
  "xor",
  "if",
  "unless",
  "while",
  "until",
  "for",
  "foreach",
  "x",
  "lt",
  "gt",
  "eq",
  "ne",
  "le",
  "ge",
  "cmp",
]);
const ENDING_OPS = ["?", ":", "||", "&&", "//", "==", "!=", "=~", "!~", "<", ">", "<=", ">=", "<=>", "="];

/** A module that is named alone, as `-M` gives it: `List::Util=sum`, `POSIX qw(floor)`, `-strict`. */
const PRAGMA =
  /^(?:strict|warnings|utf8|feature|bigint|bignum|bigrat|integer|bytes|lib|autodie|locale|diagnostics|re|vars|constant|threads|version|charnames|ojo|open(?==|\s+(?:qw\W|["'])?:))(?!\w)/;

/** Text of an option `-M` as a statement. */
function asStatement(text: string): string {
  const found = /^-?([A-Za-z_]\w*(?:::\w+)*)(?:=([\w,:!&$@%*/.-]*)|(\s+(?:qw\b|["'(\d])[^]*))?$/.exec(text);
  if (found === null) return text.startsWith(":") && /^:\w+(?:=[\w,]*)?$/.test(text) ? `use Devel::${text.slice(1).replace(/=.*/, "")}` : text;
  const [, name, list, rest] = found;
  const isModule = /^[A-Z]/.test(name!) || name!.includes("::") || PRAGMA.test(text.replace(/^-/, ""));
  if (!isModule || /^[A-Z_]+$/.test(text)) return text;
  return `use ${name!}${list === undefined ? (rest ?? "") : ` qw(${list.replaceAll(",", " ")})`};`;
}

function endOf(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]!.type !== "end" && end - at < 400) end += 1;
  return end;
}

/** `use Module LIST`, `require "file"`, `do "file"`. */
function loading(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const word = (tokens[at] as { text: string }).text;
  const next = tokens[at + 1];
  if (isOp(tokens[at - 1], "member")) return undefined;
  if (word === "do" && (isGroup(next, "{") || next === undefined)) return undefined;
  if (next?.type === "number" || isName(next, "__FILE__")) return at + 1;
  if (next?.type !== "name" || word === "do") {
    if (word === "use" || word === "no") return undefined;
    walker.operations.add({
      op: "load",
      path: walker.values.text(walker.argumentsAt(tokens, at)[0] ?? []),
    });
    return undefined;
  }
  if (word !== "no" && !MODULES.test(next.text)) {
    walker.operations.add({ op: "module", name: next.text });
    walker.isForeign = true;
    for (const name of flat(walker.values.evaluate(tokens.slice(at + 2, endOf(tokens, at))))) if (name !== undefined) walker.defined.add(name);
  }
  if (next.text === "re" && tokens.slice(at + 2, at + 5).some((token) => walker.values.text([token])?.includes("eval") === true)) {
    walker.operations.unknown("patterns may run code");
  }
  return at + 1;
}

/** `$x->(…)`, `&$x(…)`, `&{…}(…)`: what is called has to come from this text. */
function computedCall(walker: CallWalker, tokens: readonly Token[], at: number): void {
  const target = tokens[at];
  const name = target?.type === "variable" ? target.text : undefined;
  const sources = name === undefined ? undefined : walker.values.sourcesOf(name);
  const isOwn =
    sources?.every(([first, second]) => isName(first, "sub", "shift") || (isOp(first, "\\") && second?.type === "name")) ??
    (name !== undefined && walker.values.isAssigned(name) ? isParameter(walker, name) : isGroup(target));
  if (!isOwn || name === "$_") walker.operations.unknown("a function is called by a computed name");
}

/** `@{"ARGV"}`, `$$name`: which variable it is stands in a text. */
function isNamedByText(walker: CallWalker, token: Token | undefined): boolean {
  if (isGroup(token, "{")) return token.items.length === 1 && isNamedByText(walker, token.items[0]);
  if (token?.type === "text") return true;
  return token?.type === "variable" && typeof walker.values.variable(token.text) === "string";
}

/** Given to a function of this text: what it can be is in the text as well. */
function isParameter(walker: CallWalker, name: string): boolean {
  return walker.values.variable(name) === undefined && walker.defined.size > 0;
}

function argumentFiles(walker: CallWalker, tokens: readonly Token[], from: number): void {
  const own = tokens.slice(from, endOf(tokens, from));
  for (const path of flat(walker.values.evaluate(own))) {
    if (path?.endsWith("|") === true || path?.startsWith("|") === true) walker.operations.add({ op: "shell", text: path.replace(/^\||\|$/g, "").trim() });
    else walker.operations.add({ op: "read", path });
  }
}

function variable(walker: CallWalker, name: string, tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1];
  const isAssigned = isOp(next, "=") || (isGroup(next) && isOp(tokens[at + 2], "="));
  if (name === "$ENV" && isGroup(next, "{")) {
    const key = walker.values.text(next.items);
    if (isAssigned && key !== undefined) {
      walker.operations.add({
        op: "setenv",
        name: key,
        value: walker.values.text(tokens.slice(at + 3, endOf(tokens, at))),
      });
    } else walker.operations.add({ op: "environment", name: key });
  } else if (name === "@ENV" && isGroup(next)) {
    for (const key of flat(walker.values.evaluate(next.items))) walker.operations.add({ op: "environment", name: key });
  } else if (/^[%*@$]ENV$/.test(name)) walker.operations.add({ op: "environment", name: undefined });
  else if (name === "@ARGV" || name === "$ARGV") {
    const pushed = isName(tokens[at - 1], "push", "unshift") && isOp(next, ",");
    if (isAssigned) argumentFiles(walker, tokens, at + (isOp(next, "=") ? 2 : 3));
    else if (pushed) argumentFiles(walker, tokens, at + 2);
  } else if (name === "$^I" && isAssigned) walker.operations.add({ op: "write", path: undefined });
  else if (/^\$[<>()]$/.test(name) && isAssigned) walker.operations.add({ op: "privilege", what: "another user" });
}

function form(walker: CallWalker, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.type === "variable") {
    variable(walker, token.text, tokens, at);
    if (token.text.startsWith("$") && isOp(next, "member") && isGroup(tokens[at + 2], "(")) computedCall(walker, tokens, at);
    return undefined;
  }
  if (token.type === "op") {
    if (token.text === "deref" && isNamedByText(walker, next)) walker.operations.unknown("a variable is named by a text");
    if (token.text === "call" && next !== undefined) computedCall(walker, tokens, at + 1);
    if (token.text === "member" && next?.type === "variable" && next.text.startsWith("$")) {
      walker.operations.unknown("a method is called by a computed name");
      return at + 1;
    }
    return undefined;
  }
  // `push(@ARGV, …)`, `local (@ARGV, $/) = …`
  if (isGroup(token, "(")) {
    const [first, second] = token.items;
    if (first?.type === "variable" && first.text === "@ARGV") {
      if (isOp(next, "=")) argumentFiles(walker, tokens, at + 2);
      else if (isName(tokens[at - 1], "push", "unshift") && isOp(second, ",")) argumentFiles(walker, token.items, 2);
    }
    return undefined;
  }
  // A class may be given as a text.
  if (token.type === "text" && isOp(next, "member") && tokens[at + 2]?.type === "name") {
    const name = walker.values.join(token.parts);
    const effect = walker.language.effects.get(`${name ?? ""}.${(tokens[at + 2] as { text: string }).text}`);
    if (effect !== undefined) effect(walker.call(name!, walker.argumentsAt(tokens, at + 2)));
    else if (name === undefined || !MODULES.test(name)) walker.operations.unknown("a class is named by a text");
    return at + 2;
  }
  if (token.type !== "name") return undefined;
  switch (token.text) {
    case "use":
    case "no":
    case "require":
    case "do":
      return loading(walker, tokens, at);
    case "eval":
    case "evalbytes":
      return isGroup(next, "{") ? at : undefined;
    case "package":
    case "sub":
      return next?.type === "name" ? at + 1 : at;
    case "new": {
      if (next?.type !== "name" || isOp(tokens[at - 1], "member")) return undefined;
      const effect = walker.language.effects.get(`${next.text}.new`);
      if (effect !== undefined) effect(walker.call(`${next.text}.new`, walker.argumentsAt(tokens, at + 1)));
      else if (!MODULES.test(next.text)) walker.operations.unknown(`the class \`${next.text.slice(0, 40)}\` is not known`);
      return at + 1;
    }
    case "fork": {
      // `fork while 1`, `while (1) { fork }`: one process becomes very many.
      const isRepeated = tokens.slice(at + 1, at + 4).some((one) => isName(one, "while", "until", "for", "foreach"));
      if (isRepeated || isName(tokens[at - 1], "while", "until")) walker.operations.unknown("it starts copies of itself");
      return at;
    }
    default:
      return undefined;
  }
}

/** In `-n` and `-p` the text stands in a block that it may close and open again: `}{`. */
function lex(text: string): readonly Token[] {
  const tokens = lexPerl(text);
  if (tokens.at(-1)?.type !== "fault") return nameTopics(tokens);
  const wrapped = lexPerl(`{${text}\n}`);
  return nameTopics(wrapped.at(-1)?.type === "fault" ? tokens : wrapped);
}

const LANGUAGE: Language = {
  name: "perl",
  words: GRAMMAR,
  harmless: new Set([...HARMLESS, ...VALUES]),
  methods: METHODS,
  effects: PERL_EFFECTS,
  rules: PERL_RULES,
  hasBareArguments: true,
  endsArguments: (token) => (token.type === "name" && ENDING.has(token.text)) || isOp(token, ...ENDING_OPS),
  isPlainName: (name) => /^(?:-[A-Za-z]|[A-Z_][A-Z0-9_]*)$/.test(name) || MODULES.test(name),
  defines: (tokens, at) => {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (isName(token, "sub", "method") && next?.type === "name") return [next.text];
    if (isName(token, "package", "class") && next?.type === "name") return [next.text];
    if (token.type === "variable" && token.text.startsWith("*") && isOp(next, "=")) return [token.text.slice(1)];
    return [];
  },
  form,
  alias: (name) => {
    const last = name
      .split(".")
      .map((part) =>
        /^(?:POSIX|List::Util|Scalar::Util|File::|Cwd|Data::Dumper|Time::|MIME::|Digest::|JSON::|Encode|Socket|LWP::Simple|IPC::Open[23]|Storable|YAML|Sys::|Text::|Carp|Math::|Fcntl|Term::)/.test(
          part,
        )
          ? part.replace(/^.*::/, "")
          : part,
      );
    return last.join(".");
  },
  lex,
};

/** Reads a Perl program, or the name of a module as `-M` takes it. */
export const readPerl: CodeReader = (text) =>
  collecting((operations) => {
    new CallWalker(LANGUAGE, operations).read(asStatement(text));
  });
