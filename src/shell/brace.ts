/** Words a brace expansion may grow to; `{1..100000}` is padding, not work. */
const MAX_WORDS = 512;
/** Braces looked at in one word; each may be looked for to its end. */
const MAX_GROUPS = 400;

/** End of the quoted or substituted run that starts at `at`, or `at` when none starts there. */
function skipQuoted(text: string, at: number): number {
  const c = text[at];
  if (c === "\\") return at + 2;
  if (c === "'") {
    const end = text.indexOf("'", at + 1);
    return end === -1 ? text.length : end + 1;
  }
  if (c === '"' || c === "`") {
    for (let i = at + 1; i < text.length; i++) {
      if (text[i] === "\\") i += 1;
      else if (text[i] === c) return i + 1;
      else if (c === '"' && text[i] === "$" && text[i + 1] === "(") i = skipQuoted(text, i) - 1;
    }
    return text.length;
  }
  const open = c === "$" || c === "<" || c === ">" ? text[at + 1] : undefined;
  if (open === "(" || (open === "{" && c === "$")) {
    const close = open === "(" ? ")" : "}";
    let depth = 0;
    for (let i = at + 1; i < text.length;) {
      const next = i > at + 1 ? skipQuoted(text, i) : i;
      if (next > i) i = next;
      else {
        if (text[i] === open) depth += 1;
        if (text[i] === close && --depth === 0) return i + 1;
        i += 1;
      }
    }
    return text.length;
  }
  return at;
}

/** The words of `{1..9}`; `isCut` when there are more than can be followed. */
function sequence(body: string): { readonly items: readonly string[]; readonly isCut: boolean } | undefined {
  const numbers = /^(-?\d{1,15})\.\.(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/.exec(body);
  const letters = /^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.(-?\d{1,5}))?$/.exec(body);
  const match = numbers ?? letters;
  if (match === null) return undefined;
  const isNumber = numbers !== null;
  const from = isNumber ? Number(match[1]) : match[1]!.charCodeAt(0);
  const to = isNumber ? Number(match[2]) : match[2]!.charCodeAt(0);
  const step = Math.max(1, Math.abs(Number(match[3] ?? 1)));
  const padded = isNumber && [match[1]!, match[2]!].some((n) => /^-?0\d/.test(n));
  const width = padded ? Math.max(match[1]!.length, match[2]!.length) : 0;
  const items: string[] = [];
  for (let n = from; from <= to ? n <= to : n >= to; n += from <= to ? step : -step) {
    if (items.length >= MAX_WORDS) return { items, isCut: true };
    items.push(isNumber ? (n < 0 ? `-${String(-n).padStart(width - 1, "0")}` : String(n).padStart(width, "0")) : String.fromCharCode(n));
  }
  return { items, isCut: false };
}

/** A brace that opens, and where it closes. */
interface Group {
  readonly close: number;
  /** Offsets of the brace and of the commas of its list. */
  readonly cuts: readonly number[];
}

function groupAt(text: string, at: number): Group | undefined {
  const cuts: number[] = [at];
  let depth = 0;
  for (let i = at; i < text.length;) {
    const next = skipQuoted(text, i);
    if (next > i) {
      i = next;
      continue;
    }
    if (text[i] === "{") depth += 1;
    else if (text[i] === "," && depth === 1) cuts.push(i);
    else if (text[i] === "}") {
      // `{a},b}`: a brace that closes no list is text, and the list goes on.
      const isText = depth === 1 && cuts.length === 1 && sequence(text.slice(at + 1, i)) === undefined && text.includes("}", i + 1);
      if (!isText && --depth === 0) return { close: i, cuts };
    }
    i += 1;
  }
  return undefined;
}

export interface BraceWords {
  readonly words: readonly string[];
  /** A sequence goes on after the last word. */
  readonly isCut: boolean;
}

/**
 * Brace expansion over source text, quoting kept: `a{b,"c d"}` → `ab`, `a"c d"`.
 * @returns the words in order, or `undefined` when there are more than can be followed
 */
export function expandBraces(text: string, budget = { groups: MAX_GROUPS }): BraceWords | undefined {
  for (let at = 0; at < text.length;) {
    const skipped = skipQuoted(text, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (text[at] !== "{") {
      at += 1;
      continue;
    }
    budget.groups -= 1;
    if (budget.groups < 0) return undefined;
    const group = groupAt(text, at);
    const body = group === undefined ? "" : text.slice(at + 1, group.close);
    const isList = group !== undefined && group.cuts.length > 1;
    const found = group === undefined ? undefined : isList ? { items: itemsOf(text, group), isCut: false } : sequence(body);
    if (group === undefined || found === undefined) {
      at += 1;
      continue;
    }
    const tails = expandBraces(text.slice(group.close + 1), budget);
    if (tails === undefined) return undefined;
    const head = text.slice(0, at);
    const words: string[] = [];
    let isCut = found.isCut || tails.isCut;
    for (const item of found.items) {
      const middles = isList ? expandBraces(item, budget) : { words: [item], isCut: false };
      if (middles === undefined) return undefined;
      isCut ||= middles.isCut;
      for (const middle of middles.words) for (const tail of tails.words) words.push(head + middle + tail);
      if (words.length > MAX_WORDS) return undefined;
    }
    return { words, isCut };
  }
  return { words: [text], isCut: false };
}

function itemsOf(text: string, group: Group): readonly string[] {
  return group.cuts.map((cut, n) => text.slice(cut + 1, group.cuts[n + 1] ?? group.close));
}
