import { isGroup, isName, isOp, type Token } from "../tokens/token.ts";
import { globbed, type Known, type Loop, type Pure, type ValueRules } from "../tokens/values.ts";
import { allTexts, characters, first, formatted, fromBase64, fromHex, onText } from "../tokens/texts.ts";

/** A list or a text, the other way round. */
const reversed: Pure = ([value]) => (typeof value === "string" ? [...value].toReversed().join("") : Array.isArray(value) ? value.toReversed() : undefined);

const joined: Pure = ([list, separator]) => {
  const texts = Array.isArray(list) ? allTexts(list as Known) : undefined;
  return texts === undefined || Array.isArray(separator) ? undefined : texts.join((separator as string | undefined) ?? "");
};

const packed: Pure = ([list, template]) => {
  const values = allTexts(list);
  if (values === undefined || typeof template !== "string") return undefined;
  if (/^[cCU]\*$/.test(template)) return characters(values);
  if (/^H\*$/.test(template)) return fromHex(values[0] ?? "");
  return undefined;
};

const replaced: Pure = ([text, from, to]) =>
  typeof text === "string" && typeof from === "string" && typeof to === "string" ? text.replaceAll(from, to) : undefined;

const same: Pure = ([value]) => value;

const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ...[
    "to_s",
    "to_str",
    "freeze",
    "dup",
    "clone",
    "itself",
    "to_sym",
    "to_path",
    "expand_path",
    "realpath",
    "cleanpath",
    "encode",
    "force_encoding",
    "b",
    "to_a",
    "compact",
    "flatten",
  ].map((name): [string, Pure] => [`.${name}`, same]),
  [".strip", onText((text) => text.trim())],
  [".chomp", onText((text) => text.replace(/\n$/, ""))],
  [".downcase", onText((text) => text.toLowerCase())],
  [".upcase", onText((text) => text.toUpperCase())],
  [".reverse", reversed],
  [".join", joined],
  [".pack", packed],
  [".gsub", replaced],
  [".sub", replaced],
  [
    ".tr",
    ([text, from, to]) =>
      typeof text === "string" && typeof from === "string" && from.length === 1 && typeof to === "string" ? text.replaceAll(from, to) : undefined,
  ],
  [".chr", characters],
  [".unpack1", ([text, template]) => (typeof text === "string" && /^m0?$/.test(String(template)) ? fromBase64(text) : undefined)],
  [".unpack", ([text, template]) => (typeof text === "string" && /^m0?$/.test(String(template)) ? fromBase64(text) : undefined)],
  [".first", ([value]) => (Array.isArray(value) ? (value[0] as Known) : typeof value === "string" ? value : undefined)],
  [".map", ([value]) => (typeof value === "string" ? value : undefined)],
  ["Base64.decode64", onText(fromBase64)],
  ["Base64.strict_decode64", onText(fromBase64)],
  ["Base64.urlsafe_decode64", onText(fromBase64)],
  ["File.join", (args) => allTexts(args)?.join("/").replaceAll(/\/+/g, "/")],
  ["File.expand_path", ([path, base]) => (typeof path === "string" ? (typeof base === "string" && !/^[/~]/.test(path) ? `${base}/${path}` : path) : undefined)],
  ["File.absolute_path", same],
  ["File.realpath", same],
  ["File.readlink", () => undefined],
  ["Dir.home", () => "~"],
  ["Dir.glob", (args) => (typeof args[0] === "string" ? globbed(args[0]) : args[0])],
  ["Find.find", ([path]) => (typeof path === "string" ? `${path}/${globbed("**")}` : undefined)],
  ["Dir.pwd", () => "."],
  ["Dir.getwd", () => "."],
  ["Pathname.new", same],
  ["Pathname", same],
  ["URI", same],
  ["URI.parse", same],
  ["URI.join", (args) => allTexts(args)?.join("")],
  ["String.new", (args) => first(args) ?? ""],
  ["String", same],
  ["Shellwords.escape", onText((text) => (/^[\w./-]+$/.test(text) ? text : undefined))],
  ["format", formatted],
  ["sprintf", formatted],
  ["ENV.fetch", ([name]) => (name === "HOME" ? "~" : undefined)],
]);

/** `ENV["HOME"]` stands for the home folder; `Dir["*.txt"]` for what it matches. */
function special(tokens: readonly Token[]): Known {
  const [name, key] = tokens;
  if (tokens.length !== 2 || !isGroup(key, "[")) return undefined;
  const text = key.items.length === 1 && key.items[0]?.type === "text" ? key.items[0].parts : [];
  const known = text.length === 1 && typeof text[0] === "string" ? text[0] : undefined;
  if (isName(name, "ENV")) return known === "HOME" ? "~" : undefined;
  return isName(name, "Dir") && known !== undefined ? globbed(known) : undefined;
}

/** `list.each { |name| … }`, `for name in list` */
function loops(tokens: readonly Token[], at: number): readonly Loop[] {
  const token = tokens[at]!;
  if (isName(token, "for")) {
    const name = tokens[at + 1];
    let end = at + 3;
    while (end < tokens.length && end - at < 60 && tokens[end]!.type !== "end" && !isName(tokens[end], "do")) end += 1;
    if (name?.type !== "name" || !isName(tokens[at + 2], "in")) return [];
    return [{ name: name.text, over: tokens.slice(at + 3, end) }];
  }
  if (token.type !== "name" || !ITERATING.has(token.text) || !isOp(tokens[at - 1], "member")) return [];
  const block = tokens[at + 1];
  const inside = isGroup(block, "{") ? block.items : isName(block, "do") ? tokens.slice(at + 2, at + 6) : [];
  const [bar, name, end] = inside;
  if (!isOp(bar, "|") || name?.type !== "name" || !isOp(end, "|")) return [];
  let start = at - 1;
  while (start > 0 && at - start < 40 && tokens[start - 1]!.type !== "end" && !isOp(tokens[start - 1], "=", "|")) start -= 1;
  return [{ name: name.text, over: tokens.slice(start, at - 1) }];
}

const ITERATING: ReadonlySet<string> = new Set([
  "each",
  "map",
  "select",
  "reject",
  "each_entry",
  "flat_map",
  "filter",
  "filter_map",
  "find",
  "sort_by",
  "collect",
]);

/** Methods that change the text or list before the dot. */
const CHANGING = /!$|^(?:replace|concat|insert|prepend|push|append|unshift|clear|setbyte|store|fill|merge|update|delete|slice!|<<)$/;

export const RUBY_RULES: ValueRules = {
  concat: new Set(["+"]),
  assigns: new Set(["="]),
  pure: PURE,
  modifiers: new Set(["if", "unless", "while", "until", "rescue", "and", "or", "do", "then", "end"]),
  control: new Set([
    "if",
    "unless",
    "while",
    "until",
    "rescue",
    "and",
    "or",
    "do",
    "for",
    "case",
    "def",
    "begin",
    "loop",
    "class",
    "module",
    "lambda",
    "proc",
    "each",
    "map",
    "times",
    "tap",
    "then",
    "define_method",
  ]),
  special,
  loops,
  changes: (tokens, at) => {
    const method = tokens[at + 2];
    if (isOp(tokens[at + 1], "member") && method?.type === "name" && CHANGING.test(method.text)) return true;
    if (isGroup(tokens[at + 1], "[") && isOp(tokens[at + 2], "=", "<<")) return true;
    // Parameters of blocks and functions, and what a loop sets.
    return isOp(tokens[at - 1], "|") || isOp(tokens[at + 1], "|") || isName(tokens[at - 1], "for") || isOp(tokens[at + 1], "||=", "&&=");
  },
};
