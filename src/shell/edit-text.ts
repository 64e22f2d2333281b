import { patternTest } from "./pattern.ts";

/** Text longer than this is not matched against patterns: every part of it would have to be tried. */
const MAX_MATCHED = 256;
/** Texts longer than this are not edited at all. */
const MAX_EDITED = 16 * 1024;
const ASCII = /^[\0-\x7f]*$/;

/** True for text of which parts can be counted: others count as bytes or characters, as the locale says. */
export function isEditable(text: string): boolean {
  return text.length <= MAX_EDITED && ASCII.test(text);
}

/** `${x#pattern}` and its three relatives; `undefined` when it cannot be told. */
export function removePart(text: string, operator: string, pattern: string): string | undefined {
  const test = patternTest(pattern);
  if (test === undefined || text.length > MAX_MATCHED) return undefined;
  const isStart = operator.startsWith("#");
  const isLongest = operator.length === 2;
  for (let n = 0; n <= text.length; n++) {
    const length = isLongest ? text.length - n : n;
    const piece = isStart ? text.slice(0, length) : text.slice(text.length - length);
    if (test(piece)) return isStart ? text.slice(length) : text.slice(0, text.length - length);
  }
  return text;
}

/** `${x/pattern/replacement}` and its relatives; `undefined` when it cannot be told. */
export function replacePart(text: string, operator: string, pattern: string, replacement: string): string | undefined {
  // `&` stands for what matched, in bash 5.2 and later.
  if (replacement.includes("&")) return undefined;
  if (pattern === "") return operator === "/#" ? replacement + text : operator === "/%" ? text + replacement : text;
  if (!/[*?[\\]/.test(pattern)) {
    if (operator === "//") return text.split(pattern).join(replacement);
    if (operator === "/") return text.replace(pattern, () => replacement);
    if (operator === "/#") return text.startsWith(pattern) ? replacement + text.slice(pattern.length) : text;
    return text.endsWith(pattern) ? text.slice(0, text.length - pattern.length) + replacement : text;
  }
  const test = patternTest(pattern);
  if (test === undefined || text.length > MAX_MATCHED) return undefined;
  if (text === "") return test("") ? undefined : text;
  let out = "";
  for (let at = 0; at < text.length;) {
    let end = -1;
    for (let to = text.length; (operator !== "/#" || at === 0) && to > at; to--) {
      if (operator === "/%" && to !== text.length) break;
      if (test(text.slice(at, to))) {
        end = to;
        break;
      }
    }
    if (end === -1) out += text[at++];
    else {
      out += replacement;
      at = end;
      if (operator !== "//") return out + text.slice(at);
    }
  }
  return out;
}

/** `${x^}`, `${x,,}`: one letter or all. */
export function changeCase(text: string, operator: string): string {
  const to = (part: string): string => (operator.startsWith("^") ? part.toUpperCase() : part.toLowerCase());
  return operator.length === 2 ? to(text) : to(text.slice(0, 1)) + text.slice(1);
}
