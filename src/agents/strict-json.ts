/** Result of reading a payload's text. */
export type StrictJson = { readonly isOk: true; readonly value: unknown } | { readonly isOk: false; readonly why: string };

const MAX_DEPTH = 128;
/** The payload's own fields and those of the tool's input; deeper names are a tool's data. */
const FIELD_DEPTH = 2;
/** What a lenient reader may leave out of a name. */
const INVISIBLE = /[\s\p{C}]/gu;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Offset of the quote that ends the string opened at `start`; -1 when there is none. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** What is wrong with the text beyond grammar: nested too deeply, or the same name twice in one object, also where only blanks or invisible signs tell them apart. */
function flawOf(text: string): string | undefined {
  // One entry for each open bracket: the names seen, or undefined in a list.
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (end === -1) return undefined;
      const names = open.at(-1);
      if (names !== undefined && isName(text, end)) {
        const raw = text.slice(at + 1, end);
        const name = raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
        const seen = open.length > FIELD_DEPTH || /^\w*$/.test(name) ? name : name.replace(INVISIBLE, "");
        if (names.has(seen)) return `the name \`${name.slice(0, 60)}\` stands twice in one object`;
        names.add(seen);
      }
      at = end;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (open.length === MAX_DEPTH) return `the input is nested more than ${MAX_DEPTH} levels deep`;
      open.push(code === OPEN_BRACE ? new Set() : undefined);
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) open.pop();
  }
  return undefined;
}

/** True when a colon follows the string that ends at `end`. */
function isName(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) return true;
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return false;
  }
  return false;
}

/**
 * Reads JSON as two readers would agree on it: UTF-8, one value, no name twice, bounded depth.
 * Where two readers may differ, the guard would judge one input and the agent run another.
 */
export function parseStrictJson(bytes: Uint8Array): StrictJson {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { isOk: false, why: "the input is not UTF-8 text" };
  }
  if (text.trim() === "") return { isOk: false, why: "the input is empty" };
  try {
    const flaw = flawOf(text);
    if (flaw !== undefined) return { isOk: false, why: flaw };
    return { isOk: true, value: JSON.parse(text) };
  } catch {
    return { isOk: false, why: "the input is not JSON" };
  }
}
