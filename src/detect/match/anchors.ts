import type { Expression, Matcher } from "../rule/rule.ts";

/**
 * Something without which a rule cannot match: a field is exactly this text, or holds it. In lower case.
 */
export interface Anchor {
  readonly field: string;
  readonly text: string;
  readonly isExact: boolean;
}

/** Anchors of which one must be there for the expression to hold, and how rare that is: more is rarer. */
interface Found {
  readonly anchors: readonly Anchor[];
  readonly worth: number;
}

/** Fields of few words, which most events share: worth little. */
const COMMON: Readonly<Record<string, number>> = {
  kind: 1,
  src: 1,
  decision: 2,
  verdict: 2,
  answer: 2,
  decider: 2,
  outcome: 2,
  interactive: 2,
  mode: 3,
  agent: 1,
  user: 2,
  tool: 6,
  effects: 7,
  "effects.class": 12,
  labels: 8,
};
/** Fewest characters of a part that is looked for. */
const SHORTEST = 2;
const MAX_ANCHORS = 500;

/** The longest run of plain ASCII: only that is sure to look the same in lower case, whatever stands around it. */
function asciiRun(text: string): string {
  let longest = "";
  for (const [run] of text.matchAll(/[\u0000-\u007f]+/g)) if (run.length > longest.length) longest = run;
  return longest;
}

/** Anchors of which one must be there for a matcher to match. */
function anchorsOfMatcher(matcher: Matcher, field: string): readonly Anchor[] | undefined {
  if (matcher.type === "pattern") {
    const { literals } = matcher.pattern;
    const isSearchable = literals.length > 0 && literals.every((text) => text.length >= SHORTEST && asciiRun(text) === text);
    return isSearchable ? literals.map((text) => ({ field, text, isExact: false })) : undefined;
  }
  const one = anchorOf(matcher, field);
  return one === undefined ? undefined : [one];
}

function anchorOf(matcher: Matcher, field: string): Anchor | undefined {
  if (matcher.type === "text" && matcher.shape === "equals" && asciiRun(matcher.text) === matcher.text)
    return matcher.text === "" ? undefined : { field, text: matcher.text.toLowerCase(), isExact: true };
  if (matcher.type === "boolean") return { field, text: String(matcher.value), isExact: true };
  const literal =
    matcher.type === "text"
      ? matcher.shape === "wildcard"
        ? (matcher.parts ?? []).map((part) => (typeof part === "object" ? asciiRun(part.text) : "")).reduce((a, b) => (b.length > a.length ? b : a), "")
        : asciiRun(matcher.text)
      : "";
  return literal.length < SHORTEST ? undefined : { field, text: literal.toLowerCase(), isExact: false };
}

function worthOf({ field, text, isExact }: Anchor): number {
  return isExact ? (COMMON[field] ?? 20) : Math.min(10 + text.length, 30);
}

function foundOf(expression: Expression): Found | undefined {
  switch (expression.op) {
    case "item": {
      const found = expression.matchers.map((one) => {
        const anchors = anchorsOfMatcher(one, expression.field);
        return anchors === undefined ? undefined : { anchors, worth: Math.min(...anchors.map(worthOf)) };
      });
      if (expression.isAll) return found.filter((one) => one !== undefined).toSorted((a, b) => b.worth - a.worth)[0];
      const anchors = found.flatMap((one) => one?.anchors ?? []);
      if (found.length === 0 || found.includes(undefined) || anchors.length > MAX_ANCHORS) return undefined;
      return { anchors, worth: Math.min(...found.map((one) => one!.worth)) };
    }
    case "and": {
      const found = expression.of.flatMap((one) => foundOf(one) ?? []);
      return found.toSorted((a, b) => b.worth - a.worth)[0];
    }
    case "or": {
      const found = expression.of.map(foundOf);
      const anchors = found.flatMap((one) => one?.anchors ?? []);
      if (found.length === 0 || found.includes(undefined) || anchors.length > MAX_ANCHORS) return undefined;
      return { anchors, worth: Math.min(...found.map((one) => one!.worth)) };
    }
    case "not":
      return undefined;
  }
}

/** Anchors of which one must be there for the expression to hold; `undefined` where there are none. */
export function anchorsOf(expression: Expression): readonly Anchor[] | undefined {
  return foundOf(expression)?.anchors;
}
