import type { Matcher, TextShape, WildcardPart } from "./rule.ts";
import { RuleMistake } from "./rule-problem.ts";

const MAX_TEXT = 2000;
const MAX_PARTS = 60;

/** A text of a rule as literals and wildcards: `*` any text, `?` one character, `\` before them the character itself. */
export function wildcardParts(text: string): readonly WildcardPart[] {
  if (text.length > MAX_TEXT) throw new RuleMistake(`a value is longer than ${MAX_TEXT} characters`, "use a shorter part of it");
  const parts: WildcardPart[] = [];
  let literal = "";
  const flush = (): void => {
    if (literal !== "") parts.push({ text: literal });
    literal = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const next = text[at + 1];
    if (char === "\\" && (next === "*" || next === "?" || next === "\\")) {
      literal += next;
      at += 1;
    } else if (char === "*" || char === "?") {
      flush();
      if (!(char === "*" && parts.at(-1) === "*")) parts.push(char);
    } else literal += char;
  }
  flush();
  if (parts.length > MAX_PARTS) throw new RuleMistake(`a value has more than ${MAX_PARTS} wildcards and parts`, "use a shorter value");
  return parts;
}

/** The text without wildcards; `undefined` where it has some. */
export function plainText(parts: readonly WildcardPart[]): string | undefined {
  if (parts.length === 0) return "";
  const [only] = parts;
  return parts.length === 1 && typeof only === "object" ? only.text : undefined;
}

/** The matcher for a text, in the quickest form that says the same. */
export function textMatcher(written: readonly WildcardPart[], shape: Exclude<TextShape, "wildcard">, isCased: boolean): Matcher {
  const before: readonly WildcardPart[] = shape === "contains" || shape === "endswith" ? ["*"] : [];
  const after: readonly WildcardPart[] = shape === "contains" || shape === "startswith" ? ["*"] : [];
  const parts = [...before, ...written, ...after]
    .filter((part, index, all) => !(part === "*" && all[index - 1] === "*"))
    .map((part) => (typeof part === "object" && !isCased ? { text: part.text.toLowerCase() } : part));
  const isOpen = parts[0] === "*";
  const isOpenAfter = parts.length > 1 && parts.at(-1) === "*";
  const inner = parts.slice(isOpen ? 1 : 0, isOpenAfter ? -1 : undefined);
  const text = plainText(inner);
  if (text !== undefined && !(parts.length === 1 && isOpen)) {
    const found: TextShape = isOpen ? (isOpenAfter ? "contains" : "endswith") : isOpenAfter ? "startswith" : "equals";
    return { type: "text", shape: found, text, isCased };
  }
  return { type: "text", shape: "wildcard", text: "", parts, isCased };
}

/** Whether a text is matched by parts, from its beginning to its end. At most text × parts steps. */
export function matchesParts(parts: readonly WildcardPart[], text: string): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let starAt = 0;
  for (;;) {
    const one = parts[part];
    if (one === undefined) {
      if (at === text.length) return true;
    } else if (one === "*") {
      star = part;
      starAt = at;
      part += 1;
      continue;
    } else if (one === "?") {
      if (at < text.length) {
        at += 1;
        part += 1;
        continue;
      }
    } else if (text.startsWith(one.text, at)) {
      at += one.text.length;
      part += 1;
      continue;
    }
    if (star === -1 || starAt >= text.length) return false;
    // The last `*` takes more: up to where the literal after it stands next.
    const next = parts[star + 1];
    const found = typeof next === "object" ? text.indexOf(next.text, starAt + 1) : starAt + 1;
    if (found === -1) return false;
    starAt = found;
    at = starAt;
    part = star + 1;
  }
}
