/** Words a brace expansion may grow to; `{1..100000}` is padding, not work. */
const MAX_WORDS = 512;

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
  const open = c === "$" ? text[at + 1] : undefined;
  if (open === "(" || open === "{") {
    const close = open === "(" ? ")" : "}";
    let depth = 0;
    for (let i = at + 1; i < text.length; ) {
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

function sequence(body: string): string[] | undefined {
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
  const out: string[] = [];
  for (let n = from; from <= to ? n <= to : n >= to; n += from <= to ? step : -step) {
    if (out.length >= MAX_WORDS) return out;
    out.push(isNumber ? (n < 0 ? `-${String(-n).padStart(width - 1, "0")}` : String(n).padStart(width, "0")) : String.fromCharCode(n));
  }
  return out;
}

/**
 * Brace expansion over source text, quoting kept: `a{b,"c d"}` → `ab`, `a"c d"`.
 * @returns the words in order, or `undefined` when there are more than 512.
 */
export function expandBraces(text: string): string[] | undefined {
  for (let at = 0; at < text.length; ) {
    const skipped = skipQuoted(text, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (text[at] !== "{") {
      at += 1;
      continue;
    }
    const cuts: number[] = [at];
    let depth = 0;
    let close = -1;
    for (let i = at; i < text.length; ) {
      const next = skipQuoted(text, i);
      if (next > i) {
        i = next;
        continue;
      }
      if (text[i] === "{") depth += 1;
      else if (text[i] === "," && depth === 1) cuts.push(i);
      else if (text[i] === "}") {
        // `{a},b}`: a brace that closes no list is text, and the list goes on.
        if (depth === 1 && cuts.length === 1 && sequence(text.slice(at + 1, i)) === undefined && text.includes("}", i + 1)) {
          i += 1;
          continue;
        }
        depth -= 1;
        if (depth === 0) {
          close = i;
          break;
        }
      }
      i += 1;
    }
    if (close === -1) {
      at += 1;
      continue;
    }
    const body = text.slice(at + 1, close);
    const isList = cuts.length > 1;
    const items = isList ? [...cuts, close].slice(0, -1).map((cut, k, all) => text.slice(cut + 1, all[k + 1] ?? close)) : sequence(body);
    if (items === undefined) {
      at += 1;
      continue;
    }
    const tails = expandBraces(text.slice(close + 1));
    if (tails === undefined) return undefined;
    const head = text.slice(0, at);
    const out: string[] = [];
    for (const item of items) {
      const middles = isList ? expandBraces(item) : [item];
      if (middles === undefined) return undefined;
      for (const middle of middles) for (const tail of tails) out.push(head + middle + tail);
      if (out.length > MAX_WORDS) return undefined;
    }
    return out;
  }
  return [text];
}
