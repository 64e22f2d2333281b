/**
 * Reads what a name is given: `name = "value"` in the ways in which languages, configuration files, command lines and markup write it.
 * Every step is bounded, so a scan stays linear.
 */
import { blockValue, restOfLine, type Parsed } from "./line-values.ts";
import { indexNear } from "./near-text.ts";

export type ValueForm = "quoted" | "env" | "line" | "markup" | "flag" | "pair" | "prose";

export interface Assignment {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  readonly form: ValueForm;
  /** The value follows `(` or `,`, so the name is a function's or the argument before. */
  readonly isArgument: boolean;
  /** The text compares and does not assign. */
  readonly isComparison: boolean;
  /** `IDENTIFIED BY`: the words say password, the name does not. */
  readonly isPassword: boolean;
}

const MAX_NAME = 80;
const MAX_VALUE = 4096;
/** Of a value without quotes: text without any space would be read again from each name in it. */
const MAX_BARE = 512;
const MAX_GAP = 60;

const NAME = 1;
const SPACE = 2;
const OPERATOR = 4;
const QUOTE = 8;
/** What ends a value without quotes. */
const STOP = 16;
const marks = new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$") marks[character.charCodeAt(0)]! |= NAME;
for (const character of " \t") marks[character.charCodeAt(0)]! |= SPACE;
for (const character of "=:>?|!+~<") marks[character.charCodeAt(0)]! |= OPERATOR;
for (const character of "\"'`") marks[character.charCodeAt(0)]! |= QUOTE;
for (const character of " \t\r\n\"'`<>()[]{},;\\") marks[character.charCodeAt(0)]! |= STOP;

function markAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // `contraseña`: letters with marks belong to names, too.
  return code < 128 ? marks[code]! : code >= 0xc0 && code < 0x180 ? NAME : 0;
}

/** Where the name begins that holds `at`. */
export function nameStartAt(text: string, at: number): number {
  const limit = Math.max(0, at - MAX_NAME);
  let start = at;
  while (start > limit && (markAt(text, start - 1) & NAME) !== 0) start -= 1;
  // The `n` of an escaped line break is no part of a name.
  if (start > 0 && text.charCodeAt(start - 1) === 92 && /[nrt]/.test(text[start]!)) start += 1;
  while (start < at && /[-.$]/.test(text[start]!)) start += 1;
  return start;
}

/** Where the name ends that holds `at`. */
export function nameEndAt(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_NAME);
  let end = at;
  while (end < limit && (markAt(text, end) & NAME) !== 0) {
    if (text.charCodeAt(end) === 45 && text.charCodeAt(end + 1) === 62) break;
    end += 1;
  }
  while (end > at && /[-.]/.test(text[end - 1]!)) end -= 1;
  return end;
}

function skipSpace(text: string, from: number, most = MAX_GAP): number {
  const limit = Math.min(text.length, from + most);
  let at = from;
  while (at < limit && (markAt(text, at) & SPACE) !== 0) at += 1;
  return at;
}

function skipBlank(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_GAP);
  let at = from;
  while (at < limit && ((markAt(text, at) & SPACE) !== 0 || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13)) at += 1;
  return at;
}

/** A quote at `at`, perhaps escaped (`\"`) or an entity (`&quot;`): how many characters it takes, or 0. */
function quoteLength(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && text.charCodeAt(end) === 92) end += 1;
  if ((markAt(text, end) & QUOTE) !== 0) return end + 1 - at;
  if (text.charCodeAt(at) === 38) {
    for (const entity of ["&quot;", "&#34;", "&#39;", "&apos;"]) if (text.startsWith(entity, at)) return entity.length;
  }
  return 0;
}

/** The closing of a quoted value, or -1. */
function closingQuote(text: string, from: number, quote: string): number {
  const limit = Math.min(text.length, from + MAX_VALUE);
  const last = quote.charCodeAt(quote.length - 1);
  const isPlain = quote.length === 1;
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 && quote !== "`" && quote.length !== 3) return -1;
    if (isPlain && code === 92) at += 1;
    else if (isPlain ? code === last : text.startsWith(quote, at)) return at;
  }
  return -1;
}

function quotedAt(text: string, at: number): Parsed | undefined {
  const length = quoteLength(text, at);
  if (length === 0) return undefined;
  let quote = text.slice(at, at + length);
  if (length === 1 && text.startsWith(quote.repeat(3), at)) quote = quote.repeat(3);
  const start = at + quote.length;
  const end = closingQuote(text, start, quote);
  return end < 0 ? undefined : { start, end };
}

/** The quoted value at `at`, past a string's prefix, brackets and calls that wrap it. */
function wrapped(text: string, from: number): Parsed | undefined {
  let at = from;
  for (let depth = 0; depth < 4; depth += 1) {
    const direct = quotedAt(text, at);
    if (direct !== undefined) return direct;
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) {
      at = skipBlank(text, at + 1);
      continue;
    }
    // A prefix such as `b"`, `L"`, `@"`, or a call: `new SecretString("…")`, `[]byte("…")`, `&`.
    const end = wrapperEnd(text, at);
    if (end < 0) return undefined;
    if (quoteLength(text, end) > 0) return quotedAt(text, end);
    const name = text.slice(at, end);
    if (
      /env|config|get(?!Bytes)|lookup|prop|param|require|import|fetch|load|read|find|query|select|ask|input|prompt|translate|^_*t$|i18n|regex|path|join|format|describe|label/i.test(
        name,
      )
    )
      return fallback(text, at);
    at = skipBlank(text, end + 1);
  }
  return undefined;
}

function wrapperEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + 50);
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const mark = markAt(text, at);
    if (code === 40 || (mark & QUOTE) !== 0) return at > from ? at : -1;
    if ((mark & NAME) === 0 && code !== 64 && code !== 38 && code !== 32 && code !== 93 && code !== 91) return -1;
    at += 1;
  }
  return -1;
}

/** What stands in for a variable that is not set: `process.env.X || "value"`, `os.getenv("X", "value")`, `${X:-value}`. */
function fallback(text: string, from: number): Parsed | undefined {
  const limit = Math.min(text.length, from + 160);
  let isCall = false;
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 59) return undefined;
    if (code === 40) isCall = true;
    const isOr =
      (code === 124 && text.charCodeAt(at + 1) === 124) ||
      (code === 63 && (text.charCodeAt(at + 1) === 63 || text.charCodeAt(at + 1) === 58)) ||
      (code === 111 && text.startsWith("or ", at) && text.charCodeAt(at - 1) === 32);
    if (!isOr && !(code === 44 && isCall)) continue;
    const found = quotedAt(text, skipSpace(text, code === 44 ? at + 1 : at + (code === 111 ? 3 : 2)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isLineStart(text: string, at: number): boolean {
  const limit = Math.max(0, at - 60);
  let index = at - 1;
  while (index >= limit) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return true;
    // Indentation, list items, comments, diff signs, quotes of keys, `export`.
    if (
      code !== 32 &&
      code !== 9 &&
      code !== 45 &&
      code !== 43 &&
      code !== 35 &&
      code !== 34 &&
      code !== 39 &&
      code !== 59 &&
      code !== 47 &&
      code !== 42 &&
      code !== 91 &&
      code !== 33
    ) {
      if (index > 1 && code === 110 && text.charCodeAt(index - 1) === 92) return true;
      const word = text.slice(Math.max(0, index - 8), index + 1);
      return /(?:^|[^A-Za-z])(?:export|set|setx|ENV|ARG|env|declare|readonly|local|let|var|val|const|final|def)$/.test(word) && (code | 32) >= 97;
    }
    index -= 1;
  }
  return index < 0;
}

function bareEnd(text: string, from: number, allowed = ""): number {
  const limit = Math.min(text.length, from + MAX_BARE);
  let at = from;
  while (at < limit) {
    if ((markAt(text, at) & STOP) !== 0 && !allowed.includes(text[at]!)) break;
    at += 1;
  }
  return at;
}

const VALUE_WORD = /^(?:value|val|content|default|defaultValue|default_value|data|text|Value|VALUE)\b/;

/** After a name and what closes it: the place after `value:` in `name: X, value: Y`, or -1. */
function namedValue(text: string, from: number): number {
  let at = skipBlank(text, from);
  if (text.charCodeAt(at) === 44) at = skipBlank(text, at + 1);
  at += quoteLength(text, at);
  const word = VALUE_WORD.exec(text.slice(at, at + 16));
  if (word === null) return -1;
  at += word[0].length;
  at = skipSpace(text, at + quoteLength(text, at));
  const code = text.charCodeAt(at);
  return code === 61 || code === 58 ? skipSpace(text, at + 1) : -1;
}

/** Past a type: `password: string = `, `key *string = `. The place of what follows `=`, or -1. */
function pastType(text: string, from: number): number {
  const limit = Math.min(text.length, from + 40);
  let at = from;
  let letters = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 61) return letters > 0 && text.charCodeAt(at + 1) !== 61 ? skipBlank(text, at + (text.charCodeAt(at + 1) === 62 ? 2 : 1)) : -1;
    if (code === 58 && text.charCodeAt(at + 1) === 61) return letters > 0 ? skipBlank(text, at + 2) : -1;
    const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (isWord) letters += 1;
    else if (
      code !== 32 &&
      code !== 42 &&
      code !== 38 &&
      code !== 60 &&
      code !== 62 &&
      code !== 91 &&
      code !== 93 &&
      code !== 63 &&
      code !== 95 &&
      code !== 39 &&
      code !== 46 &&
      code !== 124 &&
      code !== 58
    )
      return -1;
    at += 1;
  }
  return -1;
}

/** Past what closes a name that ends at `nameEnd`: its quote of `closing` characters, the stars of Markdown, brackets. */
function pastClosing(text: string, nameEnd: number, closing: number): number {
  let at = nameEnd + closing;
  // **Password**: in Markdown.
  if (text.charCodeAt(at) === 42 && text.charCodeAt(at + 1) === 42) at += 2;
  while (text.charCodeAt(at) === 93 || text.charCodeAt(at) === 41) at += 1;
  return at;
}

const BY = /^by\s+/i;

/** Does `by` follow, as in `IDENTIFIED BY 'value'`? Then it is a password whatever the name says. */
export function isGivenBy(text: string, nameEnd: number): boolean {
  const at = skipSpace(text, pastClosing(text, nameEnd, quoteLength(text, nameEnd)));
  return (text.charCodeAt(at) | 32) === 98 && BY.test(text.slice(at, at + 6));
}

/** What the name `[nameStart, nameEnd)` is given, or `undefined`. */
export function assignmentAt(text: string, nameStart: number, nameEnd: number): Assignment | undefined {
  const found = (value: Parsed | undefined, form: ValueForm, isArgument = false, isComparison = false): Assignment | undefined =>
    value === undefined || value.end - value.start < 3 ? undefined : { nameStart, nameEnd, ...value, form, isArgument, isComparison, isPassword: false };
  const closing = quoteLength(text, nameEnd);
  const afterName = pastClosing(text, nameEnd, closing);
  let at = skipSpace(text, afterName);
  let code = text.charCodeAt(at);
  // <Pass encoding="base64">value</Pass>
  if (code !== 62 && at > afterName && text.charCodeAt(nameStart - 1) === 60) {
    const close = indexNear(text, ">", at, 120);
    if (close < 0) return undefined;
    at = close;
    code = 62;
  }
  // <password>value</password>
  if (code === 62 && closing === 0 && text.charCodeAt(nameStart - 1) === 60) {
    const end = indexNear(text, "<", at + 1, MAX_VALUE);
    return end < 0 ? undefined : found(trimmed(text, at + 1, end), "markup");
  }
  // `{password, <<"value">>}` of Erlang.
  if (code === 44 && closing === 0 && text.charCodeAt(nameStart - 1) === 123) {
    const inTuple = skipBlank(text, at + 1);
    return found(quotedAt(text, text.startsWith("<<", inTuple) ? inTuple + 2 : inTuple), "quoted");
  }
  if (code === 44 || code === 10 || code === 13 || (closing > 0 && code !== 58 && code !== 61)) {
    const named = namedValue(text, afterName);
    if (named >= 0) return found(wrapped(text, named) ?? restOfLine(text, named) ?? bare(text, named), quoteLength(text, named) > 0 ? "quoted" : "line");
    if (code === 44 && closing > 0) return found(quotedAt(text, skipBlank(text, at + 1)), "quoted", true);
    if (code === 10 || code === 13 || code === 44) return undefined;
    if (code === 62 && closing > 0) return found(trimmed(text, at + 1, Math.max(at + 1, text.slice(at + 1, at + 400).indexOf("<") + at + 1)), "markup");
  }
  if (code === 40) return found(wrapped(text, skipBlank(text, at + 1)), "quoted", true);
  if (code === 123) return found(closing > 0 ? defaultIn(text, at) : afterAccessors(text, at), "quoted");
  const operatorStart = at;
  const limit = Math.min(text.length, at + 4);
  while (at < limit && (markAt(text, at) & OPERATOR) !== 0) at += 1;
  if (at === operatorStart && text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 62) at += 2;
  if (at === operatorStart) return withoutOperator(text, nameStart, nameEnd, at, found);
  const operator = text.slice(operatorStart, at);
  const isComparison = /^(?:==|!=|=~|!~)/.test(operator);
  const spaces = skipSpace(text, at) - at;
  at += spaces;
  // `key = ` and the value on the next line.
  if ((text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) && !operator.endsWith(">")) {
    const next = skipBlank(text, at);
    return quoteLength(text, next) > 0 && operator !== ":" ? found(quotedAt(text, next), "quoted", false, isComparison) : undefined;
  }
  if (operator === ":" || operator === "?:") {
    const typed = pastType(text, at);
    const value = typed < 0 ? undefined : wrapped(text, typed);
    if (value !== undefined) return found(value, "quoted");
  }
  const quoted = wrapped(text, at);
  if (quoted !== undefined) return found(quoted, "quoted", false, isComparison);
  if (quoteLength(text, at) > 0 || isComparison) return undefined;
  const other = fallback(text, at);
  if (other !== undefined) return found(other, "quoted");
  return unquoted(text, { nameStart, at, operator, spaces, gap: operatorStart - nameEnd, closing }, found);
}

type Found = (value: Parsed | undefined, form: ValueForm, isArgument?: boolean, isComparison?: boolean) => Assignment | undefined;

/** `variable "name" { default = "value" }` of Terraform. */
function defaultIn(text: string, at: number): Parsed | undefined {
  const found = /^\{[^{}]{0,200}?\bdefault\s{0,8}=\s{0,4}(?=")/.exec(text.slice(at, at + 240));
  return found === null ? undefined : quotedAt(text, at + found[0].length);
}

/** `{ get; set; } = "value"` of C#. */
function afterAccessors(text: string, at: number): Parsed | undefined {
  const accessors = /^\{ ?(?:(?:public |private |internal |protected )?(?:get|set|init); ?){1,2}\} ?= ?/.exec(text.slice(at, at + 60));
  return accessors === null ? undefined : wrapped(text, at + accessors[0].length);
}

function trimmed(text: string, from: number, to: number): Parsed | undefined {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return /\s/.test(text.slice(start, end)) ? undefined : { start, end };
}

function bare(text: string, at: number): Parsed {
  return { start: at, end: bareEnd(text, at) };
}

/** `--password value`, `password 'value'` (SQL), `const key string = "…"` (Go), `password is value`. */
function withoutOperator(text: string, nameStart: number, nameEnd: number, at: number, found: Found): Assignment | undefined {
  if (at === nameEnd) return undefined;
  if (text.charCodeAt(nameStart - 1) === 45) {
    const quoted = quotedAt(text, at);
    return found(quoted ?? bare(text, at), quoted === undefined ? "flag" : "quoted");
  }
  const quoted = quotedAt(text, at + (/[NE@L]/.test(text[at] ?? "") ? 1 : 0));
  // `#define NAME "value"`, and `:name "value"` of Clojure.
  if (quoted !== undefined && (/#define\s+$/.test(text.slice(Math.max(0, nameStart - 12), nameStart)) || text.charCodeAt(nameStart - 1) === 58))
    return found(quoted, "quoted");
  if (quoted !== undefined)
    return text.charCodeAt(quoted.end) !== 96 && /(?:pass(?:word|wd|phrase|code)?|pwd|secret)$/i.test(text.slice(nameStart, nameEnd))
      ? found(quoted, "quoted", true)
      : undefined;
  const prose = /^(?:is|was|are|es|ist|est)\s*:?\s+/.exec(text.slice(at, at + 12));
  if (prose !== null) {
    const start = at + prose[0].length;
    const inQuotes = quotedAt(text, start);
    return found(inQuotes ?? bare(text, start), "prose");
  }
  const by = BY.exec(text.slice(at, at + 6));
  if (by !== null) {
    const value = found(quotedAt(text, at + by[0].length), "quoted", true);
    return value === undefined ? undefined : { ...value, isPassword: true };
  }
  const typed = pastType(text, at);
  return typed < 0 ? undefined : found(wrapped(text, typed), "quoted");
}

interface Unquoted {
  readonly nameStart: number;
  readonly at: number;
  readonly operator: string;
  readonly spaces: number;
  readonly gap: number;
  readonly closing: number;
}

/** A value without quotes counts only where the text is of a form that has such values. */
function unquoted(text: string, { nameStart, at, operator, spaces, gap, closing }: Unquoted, found: Found): Assignment | undefined {
  const before = text.charCodeAt(nameStart - 1);
  if (operator === "=" && spaces === 0 && gap === 0) {
    if (before === 63 || before === 38) return found({ start: at, end: at + /^[^&\s"'<>#]*/.exec(text.slice(at, at + MAX_BARE))![0].length }, "pair");
    const start = isLineStart(text, nameStart);
    // `Server=x;Password=y;` of connection strings: up to the semicolon.
    const end = bareEnd(text, at, start ? "\\(){}[],<>" : before === 59 || before === 34 || before === 39 ? "\\(){}[],<>" : "");
    if (before === 59 || text.charCodeAt(end) === 59) return found({ start: at, end }, "pair");
    return found({ start: at, end }, start ? "env" : before === 45 ? "flag" : "pair");
  }
  if (operator === ":" && spaces === 0) return closing > 0 ? undefined : found(bare(text, at), "pair");
  if ((operator === ":" || operator === "=" || operator === ":=") && isLineStart(text, nameStart)) {
    const block = operator === ":" ? blockValue(text, at) : undefined;
    return found(block ?? restOfLine(text, at), "line");
  }
  if (operator === ":" && (before === 34 || before === 39 || before === 10 || before === 32 || before === 123 || before === 44 || before !== before))
    return found(bare(text, at), "pair");
  return undefined;
}
