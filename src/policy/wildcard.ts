/** A test for text with `*` (any run of characters) and `\` before a literal `*` or `\`. */
export type TextTest = (text: string) => boolean;

const known = new Map<string, TextTest>();

function partsOf(pattern: string): readonly string[] {
  const parts = [""];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === "\\" && (pattern[at + 1] === "*" || pattern[at + 1] === "\\")) {
      at += 1;
      parts[parts.length - 1] += pattern[at]!;
    } else if (char === "*") parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Where each part is found, from left to right, is the earliest: enough for `*`, and linear in the text for each part. */
function matches(parts: readonly string[], text: string): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  const end = text.length - last.length;
  for (let n = 1; n < parts.length - 1; n++) {
    const found = text.indexOf(parts[n]!, from);
    if (found === -1 || found + parts[n]!.length > end) return false;
    from = found + parts[n]!.length;
  }
  return from <= end;
}

/** True for exactly the texts that the pattern means. */
export function textTest(pattern: string): TextTest {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const parts = partsOf(pattern);
  const made: TextTest = (text) => matches(parts, text);
  if (known.size > 2000) known.clear();
  known.set(pattern, made);
  return made;
}

/** The pattern that means exactly this text. */
export function literalText(text: string): string {
  return text.replace(/[\\*]/g, "\\$&");
}
