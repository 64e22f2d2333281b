import type { Expression, Matcher } from "../rule/rule.ts";
import { isInNetwork } from "../rule/network.ts";
import { matchesParts } from "../rule/value-text.ts";
import { ALWAYS_THERE, canHold, type EventView } from "./fields.ts";

/** Whether an event, as it is shown, is what an expression asks for. */
export type EventTest = (view: EventView) => boolean;

/** Gives each field the number by which a view reads it. */
export type SlotOf = (field: string) => number;

type TextTest = (text: string) => boolean;

function textTest(matcher: Extract<Matcher, { type: "text" }>): TextTest {
  const { shape, text } = matcher;
  switch (shape) {
    case "equals":
      return (one) => one === text;
    case "contains":
      return (one) => one.includes(text);
    case "startswith":
      return (one) => one.startsWith(text);
    case "endswith":
      return (one) => one.endsWith(text);
    case "wildcard": {
      const parts = matcher.parts ?? [];
      return (one) => matchesParts(parts, one);
    }
  }
}

/** Fields have one value nearly always: this costs less than `some`. */
function anyOf(texts: readonly string[], test: TextTest): boolean {
  for (let at = 0; at < texts.length; at++) if (test(texts[at]!)) return true;
  return false;
}

function compareNumbers(op: Extract<Matcher, { type: "number" }>["op"], value: number): (one: number) => boolean {
  switch (op) {
    case "lt":
      return (one) => one < value;
    case "lte":
      return (one) => one <= value;
    case "gt":
      return (one) => one > value;
    case "gte":
      return (one) => one >= value;
    case "eq":
      return (one) => one === value;
  }
}

/** Texts longer than this are matched by patterns only up to here. */
const MAX_PATTERN_TEXT = 16_384;

function matcherTest(matcher: Matcher, slot: number, slotOf: SlotOf): EventTest {
  switch (matcher.type) {
    case "text": {
      const test = textTest(matcher);
      return matcher.isCased ? (view) => anyOf(view.texts(slot), test) : (view) => anyOf(view.folded(slot), test);
    }
    case "pattern": {
      const { pattern } = matcher;
      const { literals } = pattern;
      return (view) => {
        const texts = view.texts(slot);
        if (texts.length === 0) return false;
        const folded = view.folded(slot);
        return texts.some((text, index) => {
          // Quicker than the automaton, and nearly always the end of it.
          if (literals.length > 0 && !literals.some((literal) => folded[index]!.includes(literal))) return false;
          return pattern.test(text.length > MAX_PATTERN_TEXT ? text.slice(0, MAX_PATTERN_TEXT) : text);
        });
      };
    }
    case "cidr": {
      const { bytes, bits } = matcher;
      return (view) => anyOf(view.texts(slot), (text) => isInNetwork(text, bytes, bits));
    }
    case "number": {
      const test = compareNumbers(matcher.op, matcher.value);
      return (view) => {
        const raw = view.raw(slot);
        if (typeof raw === "number") return test(raw);
        // Texts that are numbers count as such.
        return view.texts(slot).some((text) => /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) && test(Number(text)));
      };
    }
    case "boolean": {
      const word = String(matcher.value);
      return (view) => view.folded(slot).includes(word);
    }
    case "missing":
      return (view) => view.texts(slot).every((text) => text === "");
    case "exists":
      return (view) => view.texts(slot).length > 0 === matcher.isThere;
    case "field": {
      const other = slotOf(matcher.other);
      const { shape, isCased } = matcher;
      return (view) => {
        const own = isCased ? view.texts(slot) : view.folded(slot);
        const others = isCased ? view.texts(other) : view.folded(other);
        return others.some((text) =>
          own.some((one) =>
            shape === "equals"
              ? one === text
              : text !== "" && (shape === "contains" ? one.includes(text) : shape === "startswith" ? one.startsWith(text) : one.endsWith(text)),
          ),
        );
      };
    }
  }
}

/** Whether a matcher can hold for a field that is not there. */
function holdsForNothing(matcher: Matcher): boolean {
  return matcher.type === "missing" || (matcher.type === "exists" && !matcher.isThere);
}

/** A field that is read from a member which is not there needs no further look. */
function itemTest(item: Extract<Expression, { op: "item" }>, slotOf: SlotOf): EventTest {
  const test = valueTest(item, slotOf);
  const isThere = canHold(item.field);
  if (isThere === ALWAYS_THERE || item.matchers.some(holdsForNothing)) return test;
  return (view) => isThere(view.event) && test(view);
}

/** How much it costs to find that an expression does not hold, roughly; those that cost little are asked first. */
function costOf(expression: Expression): number {
  switch (expression.op) {
    case "item": {
      if (canHold(expression.field) !== ALWAYS_THERE && !expression.matchers.some(holdsForNothing)) return 0;
      return expression.matchers.every(({ type }) => type === "text" || type === "boolean" || type === "number") ? 1 : 2;
    }
    case "not":
      return 1 + costOf(expression.of);
    case "and":
      return Math.min(...expression.of.map(costOf));
    case "or":
      return 1 + Math.max(...expression.of.map(costOf));
  }
}

/** Many exact texts are looked up instead of compared. */
function valueTest({ matchers, isAll, field }: Extract<Expression, { op: "item" }>, slotOf: SlotOf): EventTest {
  const slot = slotOf(field);
  if (!isAll && matchers.length > 4 && matchers.every((one) => one.type === "text" && one.shape === "equals" && !one.isCased)) {
    const known = new Set(matchers.map((one) => (one.type === "text" ? one.text : "")));
    return (view) => anyOf(view.folded(slot), (text) => known.has(text));
  }
  const tests = matchers.map((one) => matcherTest(one, slot, slotOf));
  if (tests.length === 1) return tests[0]!;
  return isAll ? (view) => tests.every((test) => test(view)) : (view) => tests.some((test) => test(view));
}

/** Compiles an expression once, so that an event costs calls and no walk over a tree. */
export function compileExpression(expression: Expression, slotOf: SlotOf): EventTest {
  switch (expression.op) {
    case "and": {
      const tests = expression.of.toSorted((a, b) => costOf(a) - costOf(b)).map((one) => compileExpression(one, slotOf));
      const [first, second] = tests;
      if (tests.length === 1) return first!;
      if (tests.length === 2) return (view) => first!(view) && second!(view);
      return (view) => {
        for (const test of tests) if (!test(view)) return false;
        return true;
      };
    }
    case "or": {
      const tests = expression.of.map((one) => compileExpression(one, slotOf));
      return (view) => {
        for (const test of tests) if (test(view)) return true;
        return false;
      };
    }
    case "not": {
      const test = compileExpression(expression.of, slotOf);
      return (view) => !test(view);
    }
    case "item":
      return itemTest(expression, slotOf);
  }
}
