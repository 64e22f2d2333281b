import { isGroup, isName, isOp, type Token } from "../tokens/token.ts";
import { allTexts, characters, first, formatted, fromBase64, fromHex, joinTexts, onText } from "../tokens/texts.ts";
import { globbed, type Known, type Loop, type Pure, type ValueRules } from "../tokens/values.ts";

const pack: Pure = (args) => {
  const [template, ...values] = allTexts(args) ?? [undefined];
  if (template === undefined || values[0] === undefined) return undefined;
  if (/^H\*?$/.test(template)) return fromHex(values[0]);
  if (/^[cCUW]\d*\*?$/.test(template)) return characters(values);
  return /^[aA]\*?$/.test(template) ? values[0] : undefined;
};

const PURE: ReadonlyMap<string, Pure> = new Map<string, Pure>([
  ["lc", onText((text) => text.toLowerCase())],
  ["uc", onText((text) => text.toUpperCase())],
  ["ucfirst", onText((text) => text.slice(0, 1).toUpperCase() + text.slice(1))],
  ["lcfirst", onText((text) => text.slice(0, 1).toLowerCase() + text.slice(1))],
  ["scalar", (args) => args[0]],
  ["join", joinTexts],
  ["chr", characters],
  ["ord", onText((text) => String(text.codePointAt(0) ?? 0))],
  ["hex", onText((text) => String(Number.parseInt(text, 16)))],
  ["sprintf", formatted],
  ["pack", pack],
  ["decode_base64", onText(fromBase64)],
  ["quotemeta", onText((text) => (/^\w*$/.test(text) ? text : undefined))],
  ["glob", (args) => (typeof args[0] === "string" ? args[0].split(/\s+/).map(globbed) : undefined)],
  ["catfile", (args) => allTexts(args)?.join("/")],
  ["catdir", (args) => allTexts(args)?.join("/")],
  ["File::Spec.catfile", (args) => allTexts(args)?.join("/")],
  ["path", (args) => allTexts(args)?.join("/")],
  ["inet_aton", (args) => first(args)],
  [
    "sockaddr_in",
    (args) => {
      const [port, host] = allTexts(args) ?? [];
      return host === undefined ? undefined : `${host}:${port!}`;
    },
  ],
  [
    "pack_sockaddr_in",
    (args) => {
      const [port, host] = allTexts(args) ?? [];
      return host === undefined ? undefined : `${host}:${port!}`;
    },
  ],
  ["File::HomeDir.my_home", () => "~"],
  ["my_home", () => "~"],
]);

/** `map chr, LIST`, `map { chr } LIST`, `map { chr($_) } LIST`: the name of the function and the list. */
function mapped(tokens: readonly Token[]): { readonly name: string; readonly list: readonly Token[] } | undefined {
  if (!isName(tokens[0], "map")) return undefined;
  const head = tokens[1];
  const inner = isGroup(head, "{") ? head.items : [head];
  const [name, topic] = inner;
  const isPlain =
    name?.type === "name" &&
    (inner.length === 1 || (inner.length === 2 && isGroup(topic, "(") && topic.items.length === 1 && topic.items[0]?.type === "variable"));
  if (!isPlain) return undefined;
  return { name: name.text, list: tokens.slice(isGroup(head, "{") ? 2 : 3) };
}

/** `$ENV{HOME}` stands for the home folder. */
function special(tokens: readonly Token[], evaluate: (tokens: readonly Token[]) => Known): Known {
  // In a list `reverse` turns the list round, and only as one value the text.
  if (isName(tokens[0], "scalar") && (isName(tokens[1], "reverse") || isGroup(tokens[1], "("))) {
    const inner = isGroup(tokens[1], "(") ? tokens[1].items : tokens.slice(1);
    const known = isName(inner[0], "reverse") ? allTexts(evaluate(inner.slice(1))) : undefined;
    return known === undefined ? undefined : [...known.join("")].toReversed().join("");
  }
  const map = mapped(tokens);
  if (map !== undefined) {
    const pure = PURE.get(map.name);
    const list = pure === undefined ? undefined : allTexts(evaluate(map.list));
    return pure === undefined ? undefined : list?.map((text) => pure([text]));
  }
  const [variable, key] = tokens;
  if (tokens.length !== 2 || variable?.type !== "variable" || variable.text !== "$ENV" || !isGroup(key, "{")) return undefined;
  const name = key.items[0]?.type === "text" ? key.items[0].parts[0] : undefined;
  return name === "HOME" ? "~" : undefined;
}

/** `for my $x (LIST)` */
function loops(tokens: readonly Token[], at: number): readonly Loop[] {
  if (!isName(tokens[at], "for", "foreach")) return [];
  const n = isName(tokens[at + 1], "my", "our", "local") ? at + 2 : at + 1;
  const variable = tokens[n];
  const isNamed = variable?.type === "variable" && variable.text.startsWith("$");
  return isNamed && isGroup(tokens[n + 1], "(") ? [{ name: variable.text, over: tokens.slice(n + 1, n + 2) }] : [];
}

const CHANGING: ReadonlySet<string> = new Set([
  "chomp",
  "chop",
  "read",
  "sysread",
  "substr",
  "for",
  "foreach",
  "push",
  "unshift",
  "splice",
  "vec",
  "pos",
  "open",
  "opendir",
  "sysopen",
  "each",
]);

export const PERL_RULES: ValueRules = {
  concat: new Set(["concat"]),
  assigns: new Set(["="]),
  pure: PURE,
  modifiers: new Set(["if", "unless", "for", "foreach", "while", "until", "or", "and", "xor", "my", "our", "local", "state"]),
  control: new Set(["if", "unless", "for", "foreach", "while", "until", "or", "and", "sub", "redo", "goto", "map", "grep", "sort", "eval"]),
  special,
  changers: /^(?:push|unshift|splice|pop|shift|chomp|chop|read|sysread|substr|vec|pos|each|sort|recv|open|opendir|sysopen|local)$/,
  listOperators: new Set([
    "map",
    "grep",
    "sort",
    "reverse",
    "join",
    "sprintf",
    "pack",
    "unshift",
    "push",
    "splice",
    "die",
    "warn",
    "unlink",
    "system",
    "exec",
    "printf",
    "print",
    "say",
    "return",
    "chmod",
    "kill",
  ]),
  loops,
  changes: (tokens, at) => {
    const own = tokens[at]!;
    if (own.type !== "variable") return false;
    const before = tokens[at - 1];
    const beforeThat = tokens[at - 2];
    // `for my $x (…)`, `chomp $x`, `foreach $x (…)`
    if (before?.type === "name" && CHANGING.has(before.text)) return true;
    if (isName(before, "my", "our", "local", "state") && beforeThat?.type === "name" && CHANGING.has(beforeThat.text)) return true;
    return isOp(before, "concat") && isOp(tokens[at + 1], "=");
  },
};
