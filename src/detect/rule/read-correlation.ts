import { readCondition, type Condition } from "./condition.ts";
import { fieldNamed } from "./matchers.ts";
import { CORRELATION_TYPES, type Bounds, type CorrelationRule, type CorrelationType, type Extension, type RuleExpression, type RuleHead } from "./rule.ts";
import { RuleMistake, type Path, type RuleProblems } from "./rule-problem.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000, M: 2_592_000_000 };
/** Longest time span: state is kept for as long. */
const MAX_TIMESPAN = 90 * 86_400_000;
/** Highest count that a condition may ask for: so many times are kept. */
export const MAX_COUNT = 10_000;
const MAX_RULES = 50;
const BOUNDS = ["gte", "gt", "lt", "lte", "eq", "neq"] as const;
const KEYS = ["type", "rules", "group-by", "timespan", "condition", "generate", "aliases"];
const EXTENSIONS = ["absent", "first_seen", "budget", "reach"];

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.length > 0 && list.every((one) => typeof one === "string" && one !== "") ? (list as readonly string[]) : undefined;
}

/** Reads `10m`, `24h`, `7d`: milliseconds. Throws a `RuleMistake`. */
export function readTimespan(value: unknown): number {
  const [, count, unit] = typeof value === "string" ? (/^(\d{1,6})([smhdwM])$/.exec(value) ?? []) : [];
  if (count === undefined || unit === undefined)
    throw new RuleMistake(`\`${String(value).slice(0, 40)}\` is no time span`, "write a number and s, m, h, d, w or M, such as `10m`");
  const ms = Number(count) * UNITS[unit]!;
  if (ms === 0 || ms > MAX_TIMESPAN)
    throw new RuleMistake(`\`${value as string}\` is ${ms === 0 ? "no time" : "longer than 90 days"}`, "write a span between 1s and 90d");
  return ms;
}

function readBounds(value: Readonly<Record<string, unknown>>, path: Path, problems: RuleProblems): Bounds {
  const bounds: Record<string, number> = {};
  for (const [name, bound] of Object.entries(value)) {
    if (name === "field" || name === "percentile") continue;
    if (!(BOUNDS as readonly string[]).includes(name)) problems.addAtKey(path, name, `there is no bound \`${name.slice(0, 40)}\``, `use ${BOUNDS.join(", ")}`);
    else if (typeof bound !== "number" || !Number.isFinite(bound)) problems.add([...path, name], `\`${name}\` is no number`, "write a number without quotes");
    else bounds[name] = bound;
  }
  if (Object.keys(bounds).length === 0) problems.add(path, "the condition has no bound", "write one, such as `gte: 5`");
  return bounds;
}

function readRuleExpression(condition: Condition, rules: readonly string[]): RuleExpression {
  switch (condition.op) {
    case "and":
    case "or":
      return { op: condition.op, of: condition.of.map((one) => readRuleExpression(one, rules)) };
    case "not":
      return { op: "not", of: readRuleExpression(condition.of, rules) };
    case "name":
      if (!rules.includes(condition.name))
        throw new RuleMistake(`the condition names \`${condition.name}\`, which is not in \`rules\``, `use ${rules.join(", ")}`);
      return { op: "rule", rule: condition.name };
    case "some":
    case "every":
      throw new RuleMistake("`of` is not for correlations", "name the rules, or write `condition: {gte: 2}` for so many of them");
  }
}

/** Counts that are known only when the time is over cannot be told from a stream. */
function checkBounds(type: CorrelationType, bounds: Bounds, path: Path, problems: RuleProblems): void {
  if (type === "value_avg" || type === "value_percentile") return;
  const isOpenBelow = bounds.gte === undefined && bounds.gt === undefined && bounds.eq === undefined;
  if (isOpenBelow || bounds.neq !== undefined)
    problems.add(
      path,
      "that few happened is only known when the time is over",
      "give a lower bound (`gte`, `gt`, `eq`), or ask for what did not happen with `x-aidr: absent`",
    );
  if (type !== "value_sum")
    for (const [name, bound] of Object.entries(bounds))
      if (!Number.isInteger(bound) || bound < 0 || bound > MAX_COUNT)
        problems.add([...path, name], `\`${name}\` is no whole number up to ${MAX_COUNT}`, "write a smaller count");
}

function readExtension(value: unknown, path: Path, problems: RuleProblems): Extension {
  if (value === undefined) return {};
  if (!isMapping(value)) {
    problems.add(path, "`x-aidr` is no mapping", `write one of ${EXTENSIONS.join(", ")} below it`);
    return {};
  }
  for (const name of Object.keys(value))
    if (!EXTENSIONS.includes(name)) problems.addAtKey(path, name, `there is no extension \`${name.slice(0, 40)}\``, `use ${EXTENSIONS.join(", ")}`);
  const { absent, first_seen: firstSeen, budget, reach } = value;
  const found: { absent?: NonNullable<Extension["absent"]>; firstSeen?: { after: number }; budget?: string; isReach?: true } = {};
  if (absent !== undefined) {
    const rules = isMapping(absent) ? textsOf(absent["rules"]) : undefined;
    const when = isMapping(absent) ? absent["when"] : undefined;
    if (rules === undefined || (when !== "between" && when !== "before" && when !== "after"))
      problems.add([...path, "absent"], "`absent` needs `rules` and `when`", "write `rules: [NAME]` and `when: between`, `before` or `after`");
    else found.absent = { rules, when };
  }
  if (firstSeen !== undefined) {
    const after = isMapping(firstSeen) ? (firstSeen["after"] ?? 0) : undefined;
    if (typeof after !== "number" || !Number.isInteger(after) || after < 0 || after > MAX_COUNT)
      problems.add([...path, "first_seen"], "`first_seen` needs `after`", "write `after: 3`: how many values are learnt before a new one counts");
    else found.firstSeen = { after };
  }
  if (budget !== undefined) {
    if (typeof budget !== "string" || !/^[a-z][a-z0-9-]{0,60}$/.test(budget))
      problems.add([...path, "budget"], "the budget has no name", "write a name of small letters and `-`");
    else found.budget = budget;
  }
  if (reach === true) found.isReach = true;
  else if (reach !== undefined) problems.add([...path, "reach"], "`reach` takes `true`", "write `reach: true`, or leave it out");
  return found;
}

/** What an extension needs of the rest of the rule. */
function checkExtension(rule: Pick<CorrelationRule, "correlation" | "extension" | "rules" | "bounds">, path: Path, problems: RuleProblems): void {
  const { correlation, extension, rules } = rule;
  const isTemporal = correlation === "temporal" || correlation === "temporal_ordered";
  if (extension.absent !== undefined && !isTemporal)
    problems.add([...path, "absent"], "`absent` needs a correlation over time", "use `type: temporal` or `temporal_ordered`");
  if (extension.absent?.when === "between" && correlation !== "temporal_ordered")
    problems.add([...path, "absent"], "`between` needs an order", "use `type: temporal_ordered`");
  if (extension.firstSeen !== undefined && correlation !== "value_count")
    problems.add([...path, "first_seen"], "`first_seen` needs `type: value_count`", "name the field in `condition: {field: …, gte: 1}`");
  if (extension.budget !== undefined && correlation !== "value_sum")
    problems.add([...path, "budget"], "a budget needs `type: value_sum`", "name the field in `condition: {field: …, gte: …}`");
  if (extension.isReach === true && (correlation !== "temporal_ordered" || rules.length !== 2))
    problems.add([...path, "reach"], "`reach` needs `temporal_ordered` with two rules", "name where data comes from, then where it must not arrive");
  if (extension.absent !== undefined && extension.isReach === true) problems.add(path, "`absent` and `reach` cannot be joined", "write two rules");
}

/** Reads `correlation:` and `x-aidr:` of a document. */
export function readCorrelation(head: RuleHead, document: Readonly<Record<string, unknown>>, problems: RuleProblems): CorrelationRule | undefined {
  const value = document["correlation"];
  const path = ["correlation"];
  if (!isMapping(value)) {
    problems.add(path, "the correlation is no mapping", "write `type`, `rules`, `group-by` and `timespan` below it");
    return undefined;
  }
  for (const name of Object.keys(value))
    if (!KEYS.includes(name)) problems.addAtKey(path, name, `there is no key \`${name.slice(0, 40)}\` in a correlation`, `use ${KEYS.join(", ")}`);
  const { type, generate = false } = value;
  const before = problems.found.length;
  if (!(CORRELATION_TYPES as readonly unknown[]).includes(type))
    problems.add([...path, "type"], `there is no correlation \`${String(type).slice(0, 40)}\``, `use ${CORRELATION_TYPES.join(", ")}`);
  const correlation = type as CorrelationType;
  const rules = textsOf(value["rules"]);
  if (rules === undefined || rules.length > MAX_RULES) problems.add([...path, "rules"], "`rules` names no rules", `list names or ids, at most ${MAX_RULES}`);
  if (typeof generate !== "boolean") problems.add([...path, "generate"], "`generate` is neither true nor false", "write one of them without quotes");
  const aliases = new Map<string, ReadonlyMap<string, string>>();
  const given = value["aliases"];
  if (given !== undefined && !isMapping(given)) problems.add([...path, "aliases"], "`aliases` is no mapping", "write an alias, and below it `RULE: FIELD`");
  if (isMapping(given))
    for (const [alias, fields] of Object.entries(given)) {
      if (!isMapping(fields)) {
        problems.add([...path, "aliases", alias], `the alias \`${alias.slice(0, 40)}\` names no fields`, "write `RULE: FIELD` below it");
        continue;
      }
      const map = new Map<string, string>();
      for (const [rule, field] of Object.entries(fields)) {
        const known = problems.reading([...path, "aliases", alias, rule], () => fieldNamed(String(field)));
        if (rules !== undefined && !rules.includes(rule))
          problems.addAtKey([...path, "aliases", alias], rule, `\`${rule.slice(0, 60)}\` is not in \`rules\``, "name a rule of this correlation");
        if (known !== undefined) map.set(rule, known);
      }
      for (const rule of rules ?? [])
        if (!map.has(rule))
          problems.add([...path, "aliases", alias], `the alias \`${alias.slice(0, 40)}\` says nothing of \`${rule}\``, "name its field for each rule");
      aliases.set(alias, map);
    }
  const groupBy = value["group-by"] === undefined ? [] : textsOf(value["group-by"]);
  if (groupBy === undefined || groupBy.length > 8)
    problems.add([...path, "group-by"], "`group-by` names no fields", "list at most 8 fields, such as `[session]`");
  else for (const [index, one] of groupBy.entries()) if (!aliases.has(one)) problems.reading([...path, "group-by", index], () => fieldNamed(one));
  const timespan = problems.reading([...path, "timespan"], () => readTimespan(value["timespan"]));
  const isTemporal = correlation === "temporal" || correlation === "temporal_ordered";
  const { condition } = value;
  let bounds: Bounds | undefined;
  let ruleCondition: RuleExpression | undefined;
  let field: string | undefined;
  let percentile: number | undefined;
  const conditionPath = [...path, "condition"];
  if (typeof condition === "string" && isTemporal)
    ruleCondition = problems.reading(conditionPath, () => readRuleExpression(readCondition(condition), rules ?? []));
  else if (isMapping(condition)) {
    bounds = readBounds(condition, conditionPath, problems);
    checkBounds(correlation, bounds, conditionPath, problems);
    if (condition["field"] !== undefined) field = problems.reading([...conditionPath, "field"], () => fieldNamed(String(condition["field"])));
    if (condition["percentile"] !== undefined) percentile = Number(condition["percentile"]);
    if (correlation === "temporal_ordered") problems.add(conditionPath, "an order is of all its rules", "leave the condition out, or use `type: temporal`");
  } else if (condition !== undefined || !isTemporal)
    problems.add(
      conditionPath,
      condition === undefined ? "the condition is missing" : "the condition is of no form that is known",
      "write `condition:` and below it `gte: 5`",
    );
  if (correlation.startsWith("value_") && field === undefined && condition !== undefined)
    problems.add(conditionPath, `\`${correlation}\` needs a field`, "write `field: NAME` in the condition");
  if (correlation === "value_percentile" && !(percentile !== undefined && percentile >= 0 && percentile <= 100))
    problems.add(conditionPath, "`value_percentile` needs a percentile", "write `percentile: 95` in the condition");
  const extension = readExtension(document["x-aidr"], ["x-aidr"], problems);
  checkExtension({ correlation, extension, rules: rules ?? [] }, ["x-aidr"], problems);
  if (isTemporal && rules?.length === 1 && extension.absent === undefined)
    problems.add([...path, "rules"], "one rule alone has no order", "name two or more, or use `event_count`");
  if (problems.found.length > before || rules === undefined || groupBy === undefined || timespan === undefined) return undefined;
  return {
    ...head,
    type: "correlation",
    correlation,
    rules,
    groupBy,
    timespan,
    ...(bounds === undefined ? {} : { bounds }),
    ...(ruleCondition === undefined ? {} : { ruleCondition }),
    ...(field === undefined ? {} : { field }),
    ...(percentile === undefined ? {} : { percentile }),
    aliases,
    isGenerating: generate === true,
    extension,
  };
}
