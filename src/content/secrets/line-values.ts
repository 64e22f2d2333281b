/** Values that end with their line, as YAML, INI and properties have them. */

const MAX_GAP = 60;

export interface Parsed {
  readonly start: number;
  readonly end: number;
}

function skipBlank(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_GAP);
  let at = from;
  while (at < limit && /[ \t\r\n]/.test(text[at]!)) at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + 1024);
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
  return at;
}

/** A value without quotes that takes the rest of its line, as in YAML, INI and properties. */
export function restOfLine(text: string, from: number): Parsed | undefined {
  let end = lineEnd(text, from);
  const rest = text.slice(from, end);
  const comment = /\s(?:#|\/\/|;|<!--)/.exec(rest);
  if (comment !== null) end = from + comment.index;
  while (end > from && /\s/.test(text[end - 1]!)) end -= 1;
  // A line that ends so is source text, where such a value is a name.
  if (/[,;({[]/.test(text[end - 1] ?? "")) return undefined;
  return end - from < 3 || /\s/.test(text.slice(from, end)) ? undefined : { start: from, end };
}

/** YAML's folded and literal blocks hold one value if their lines have no spaces. */
export function blockValue(text: string, from: number): Parsed | undefined {
  const head = lineEnd(text, from);
  if (!/^[|>][-+0-9]{0,2}\s*$/.test(text.slice(from, head))) return undefined;
  const start = skipBlank(text, head);
  let end = lineEnd(text, start);
  for (let lines = 0; lines < 40; lines += 1) {
    const next = skipBlank(text, end);
    const stop = lineEnd(text, next);
    if (next === end || !/^[A-Za-z0-9+/=_-]{8,200}$/.test(text.slice(next, stop))) break;
    end = stop;
  }
  return end > start ? { start, end } : undefined;
}
