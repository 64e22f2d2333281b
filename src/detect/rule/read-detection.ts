import { TEXT_FIELDS } from "../match/fields.ts";
import type { Condition } from "./condition.ts";
import { namesLike, readCondition } from "./condition.ts";
import { matchersOf, readKey, type FieldKey } from "./matchers.ts";
import type { Expression, Matcher } from "./rule.ts";
import type { Path, RuleProblems } from "./rule-problem.ts";
import { RuleMistake } from "./rule-problem.ts";

const MAX_VALUES = 2000;
const MAX_DEPTH = 12;
const NEVER: Expression = { op: "or", of: [] };

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Values without a field: any text of the event holds them. */
function keywordItem(value: unknown, key: FieldKey): Expression {
  const modifiers = key.modifiers.some((one) => ["contains", "startswith", "endswith", "re"].includes(one)) ? key.modifiers : [...key.modifiers, "contains"];
  const matchers = matchersOf(value, { field: "", modifiers });
  return { op: "or", of: TEXT_FIELDS.map((field) => ({ op: "item", field, matchers, isAll: false })) };
}

/** One `field|modifiers: values`. */
function readItem(key: string, value: unknown, path: Path, problems: RuleProblems): Expression {
  let known: FieldKey;
  try {
    known = readKey(key);
  } catch (error) {
    if (!(error instanceof RuleMistake)) throw error;
    problems.addAtKey(path.slice(0, -1), key, error.message, error.help);
    return NEVER;
  }
  const values: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (values.length === 0) {
    problems.add(path, `\`${key}\` has an empty list`, "write a value, or `null` for a field that is missing");
    return NEVER;
  }
  if (values.length > MAX_VALUES) {
    problems.add(path, `\`${key}\` has more than ${MAX_VALUES} values`, "split the rule");
    return NEVER;
  }
  const isAll = known.modifiers.includes("all");
  if (known.field === "") {
    const items = values.flatMap((one, index) => problems.reading(Array.isArray(value) ? [...path, index] : path, () => keywordItem(one, known)) ?? []);
    return { op: isAll ? "and" : "or", of: items };
  }
  const groups = values.map((one, index) => problems.reading(Array.isArray(value) ? [...path, index] : path, () => matchersOf(one, known)) ?? []);
  // Of a value with several encoded forms one is enough, also under `all`.
  if (isAll && groups.some((group) => group.length > 1))
    return { op: "and", of: groups.map((matchers) => ({ op: "item", field: known.field, matchers, isAll: false })) };
  return { op: "item", field: known.field, matchers: groups.flat() as Matcher[], isAll };
}

/** A search identifier: a mapping (all must hold), a list of them (one must), or values that stand anywhere. */
function readSelection(value: unknown, path: Path, problems: RuleProblems, depth = 0): Expression {
  if (depth > MAX_DEPTH) {
    problems.add(path, `the detection is nested deeper than ${MAX_DEPTH}`, "write it flatter");
    return NEVER;
  }
  if (isMapping(value)) {
    const keys = Object.keys(value);
    if (keys.length === 0) {
      problems.add(path, "the selection is empty and would match everything", "name a field and a value");
      return NEVER;
    }
    const items = keys.map((key) => readItem(key, value[key], [...path, key], problems));
    return items.length === 1 ? items[0]! : { op: "and", of: items };
  }
  if (Array.isArray(value)) {
    if (value.length === 0) problems.add(path, "the selection is empty", "name a field and a value");
    return {
      op: "or",
      of: value.map((one: unknown, index) =>
        typeof one === "object" && one !== null
          ? readSelection(one, [...path, index], problems, depth + 1)
          : (problems.reading([...path, index], () => keywordItem(one, { field: "", modifiers: [] })) ?? NEVER),
      ),
    };
  }
  if (value === null || value === undefined) {
    problems.add(path, "the selection is empty", "name a field and a value");
    return NEVER;
  }
  return problems.reading(path, () => keywordItem(value, { field: "", modifiers: [] })) ?? NEVER;
}

function resolved(condition: Condition, selections: ReadonlyMap<string, Expression>, used: Set<string>): Expression {
  switch (condition.op) {
    case "and":
    case "or":
      return { op: condition.op, of: condition.of.map((one) => resolved(one, selections, used)) };
    case "not":
      return { op: "not", of: resolved(condition.of, selections, used) };
    case "name": {
      const found = selections.get(condition.name);
      if (found === undefined)
        throw new RuleMistake(`the condition names \`${condition.name}\`, which the detection does not have`, `it has ${[...selections.keys()].join(", ")}`);
      used.add(condition.name);
      return found;
    }
    case "some":
    case "every": {
      const names = namesLike(condition.pattern, [...selections.keys()]);
      if (names.length === 0)
        throw new RuleMistake(`\`${condition.pattern}\` stands for nothing in the detection`, `it has ${[...selections.keys()].join(", ")}`);
      for (const name of names) used.add(name);
      return { op: condition.op === "some" ? "or" : "and", of: names.map((name) => selections.get(name)!) };
    }
  }
}

/**
 * Reads `detection:` or what `filter:` has in its place: named selections and a condition over them.
 * @param leaveOut keys that are no selections
 */
export function readDetection(value: unknown, path: Path, problems: RuleProblems, leaveOut: readonly string[] = []): Expression {
  if (!isMapping(value)) {
    problems.add(path, "the detection is no mapping", "write named selections and a `condition` below it");
    return NEVER;
  }
  const { condition, timeframe } = value;
  if (timeframe !== undefined)
    problems.addAtKey(path, "timeframe", "`timeframe` is no longer part of Sigma", "write a rule with `correlation:` and `timespan:` instead");
  const names = Object.keys(value).filter((name) => name !== "condition" && name !== "timeframe" && !leaveOut.includes(name));
  if (names.length === 0) problems.add(path, "the detection has no selection", "write one, such as `selection:` with fields below it");
  const selections = new Map(names.map((name) => [name, readSelection(value[name], [...path, name], problems)]));
  if (typeof condition !== "string") {
    problems.add(
      [...path, "condition"],
      condition === undefined ? "the condition is missing" : "the condition is no text",
      Array.isArray(condition) ? "join the conditions of the list by `or`" : "write `condition: selection`",
    );
    return NEVER;
  }
  const used = new Set<string>();
  const expression = problems.reading([...path, "condition"], () => resolved(readCondition(condition), selections, used));
  if (expression !== undefined)
    for (const name of names)
      if (!used.has(name) && !name.startsWith("_"))
        problems.addAtKey(path, name, `the condition does not use \`${name}\``, "name it in the condition, or remove it");
  return expression ?? NEVER;
}
