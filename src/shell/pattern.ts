import type { Value } from "./value.ts";

/** One step of a compiled pattern. */
type Step =
  | { readonly type: "char"; readonly char: string }
  | { readonly type: "one" }
  | { readonly type: "many" }
  | { readonly type: "class"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** A test of a whole text against a pattern. */
export type PatternTest = (text: string) => boolean;

/** Texts and patterns with other characters are matched by the rules of a locale that is not known. */
const ASCII = /^[\0-\x7f]*$/;

/** `[…]` from `at`; the step and where it ends, `"literal"` when it is not closed, `undefined` when it is not supported. */
function bracket(text: string, at: number): { readonly step: Step; readonly end: number } | "literal" | undefined {
  let i = at + 1;
  const isNegated = text[i] === "!" || text[i] === "^";
  if (isNegated) i += 1;
  const ranges: [string, string][] = [];
  for (let isFirst = true; i < text.length; isFirst = false) {
    if (text[i] === "]" && !isFirst) return { step: { type: "class", isNegated, ranges }, end: i };
    if (text[i] === "[" && /[:.=]/.test(text[i + 1] ?? "")) return undefined;
    if (text[i] === "/") return undefined;
    const escaped = text[i] === "\\" ? 1 : 0;
    const from = text[i + escaped];
    if (from === undefined) break;
    i += 1 + escaped;
    if (text[i] === "-" && text[i + 1] !== undefined && text[i + 1] !== "]") {
      const skip = text[i + 1] === "\\" ? 2 : 1;
      const to = text[i + skip];
      if (to === undefined) break;
      ranges.push([from, to]);
      i += skip + 1;
    } else ranges.push([from, from]);
  }
  return "literal";
}

function compile(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "*") {
      if (steps.at(-1)?.type !== "many") steps.push({ type: "many" });
    } else if (c === "?") steps.push({ type: "one" });
    else if (c === "\\" && i + 1 < text.length) steps.push({ type: "char", char: text[++i]! });
    else if (c === "[") {
      const found = bracket(text, i);
      if (found === undefined) return undefined;
      if (found === "literal") steps.push({ type: "char", char: c });
      else {
        steps.push(found.step);
        i = found.end;
      }
    } else steps.push({ type: "char", char: c });
  }
  return steps;
}

function fits(step: Step, char: string): boolean {
  if (step.type === "char") return step.char === char;
  if (step.type === "class") return step.ranges.some(([from, to]) => char >= from && char <= to) !== step.isNegated;
  return true;
}

/** All ways through the pattern side by side: time is text × pattern. */
function matches(steps: readonly Step[], text: string): boolean {
  let current = new Uint8Array(steps.length + 1);
  const enter = (set: Uint8Array, from: number): void => {
    let at = from;
    set[at] = 1;
    while (steps[at]?.type === "many") set[++at] = 1;
  };
  enter(current, 0);
  for (const char of text) {
    const next = new Uint8Array(steps.length + 1);
    for (let at = 0; at < steps.length; at++) {
      if (current[at] !== 1 || !fits(steps[at]!, char)) continue;
      enter(next, steps[at]!.type === "many" ? at : at + 1);
    }
    current = next;
  }
  return current[steps.length] === 1;
}

/** Source of a pattern that a value is: quoted characters are escaped. `undefined` when a part is not known. */
export function patternSource(value: Value): string | undefined {
  let source = "";
  for (const piece of value.pieces) {
    if (piece.type === "hole" || (piece.type === "glob" && piece.isInexact === true)) return undefined;
    source += piece.type === "glob" ? piece.text : piece.text.replace(/[*?[\]\\]/g, "\\$&");
  }
  return source;
}

/** A test for a shell pattern (`case`, `${x#…}`), in which `*` also crosses `/`; `undefined` when it is not supported. */
export function patternTest(source: string): PatternTest | undefined {
  const steps = ASCII.test(source) ? compile(source) : undefined;
  return steps === undefined ? undefined : (text) => matches(steps, text);
}

/** Whether a value matches a pattern; `undefined` when it cannot be told. */
export function isMatch(text: string | undefined, pattern: Value): boolean | undefined {
  const source = patternSource(pattern);
  if (source === undefined) return undefined;
  if (source === "*") return true;
  if (text === undefined || text.length > 4096 || !ASCII.test(text)) return undefined;
  return patternTest(source)?.(text);
}
