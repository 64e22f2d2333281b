import type { Bounds, CorrelationRule, Expression, Matcher, Rule, RuleExpression } from "./rule.ts";

const UNITS: readonly (readonly [number, string])[] = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "m"],
  [1000, "s"],
];

/** A time span as rules write it. */
export function spanText(ms: number): string {
  const [size, unit] = UNITS.find(([one]) => ms % one === 0) ?? [1000, "s"];
  return `${ms / size}${unit}`;
}

function valueText(matcher: Matcher): string {
  switch (matcher.type) {
    case "text": {
      const text = matcher.shape === "wildcard" ? (matcher.parts ?? []).map((part) => (typeof part === "object" ? part.text : part)).join("") : matcher.text;
      const verb = { equals: "is", contains: "holds", startswith: "begins with", endswith: "ends with", wildcard: "is like" }[matcher.shape];
      return `${verb} \`${text}\``;
    }
    case "pattern":
      return `matches \`${matcher.pattern.source}\``;
    case "cidr":
      return `lies in ${matcher.network}`;
    case "number":
      return `is ${{ lt: "less than", lte: "at most", gt: "more than", gte: "at least", eq: "" }[matcher.op]} ${matcher.value}`.replace("  ", " ");
    case "boolean":
      return `is ${matcher.value}`;
    case "missing":
      return "is missing";
    case "exists":
      return matcher.isThere ? "is there" : "is not there";
    case "field":
      return `${{ equals: "is", contains: "holds", startswith: "begins with", endswith: "ends with" }[matcher.shape]} what \`${matcher.other}\` is`;
  }
}

/** An expression as lines for a person. */
export function expressionLines(expression: Expression, indent = ""): readonly string[] {
  switch (expression.op) {
    case "item": {
      const { field, matchers, isAll } = expression;
      return [`${indent}${field} ${matchers.map(valueText).join(isAll ? " and " : " or ")}`];
    }
    case "not":
      return expression.of.op === "item"
        ? [`${indent}not: ${expressionLines(expression.of).join("")}`]
        : [`${indent}not`, ...expressionLines(expression.of, `${indent}  `)];
    case "and":
    case "or":
      return [`${indent}${expression.op === "and" ? "all of" : "one of"}`, ...expression.of.flatMap((one) => expressionLines(one, `${indent}  `))];
  }
}

function boundsText(bounds: Bounds): string {
  const words = { gte: "at least", gt: "more than", lt: "less than", lte: "at most", eq: "exactly", neq: "not" };
  return Object.entries(bounds)
    .map(([name, value]) => `${words[name as keyof Bounds]} ${value as number}`)
    .join(" and ");
}

function ruleText(expression: RuleExpression): string {
  if (expression.op === "rule") return expression.rule;
  return expression.op === "not" ? `not ${ruleText(expression.of)}` : `(${expression.of.map(ruleText).join(` ${expression.op} `)})`;
}

function what({ correlation, rules, bounds, ruleCondition, field, percentile, extension }: CorrelationRule): string {
  const list = rules.join(", ");
  if (extension.isReach === true) return `data of what ${rules[0]} touched comes, by copies, to what ${rules[1]} touches`;
  if (extension.firstSeen !== undefined) return `a ${field} of ${list} that was not seen in that time, once ${extension.firstSeen.after} others were`;
  switch (correlation) {
    case "event_count":
      return `${boundsText(bounds ?? {})} events of ${list}`;
    case "value_count":
      return `${boundsText(bounds ?? {})} different ${field} of ${list}`;
    case "value_sum":
    case "value_avg":
      return `the ${correlation === "value_sum" ? "sum" : "average"} of ${field} of ${list} is ${boundsText(bounds ?? {})}`;
    case "value_percentile":
      return `percentile ${percentile} of ${field} of ${list} is ${boundsText(bounds ?? {})}`;
    case "temporal":
      return ruleCondition !== undefined
        ? ruleText(ruleCondition)
        : bounds !== undefined
          ? `${boundsText(bounds)} of ${list}`
          : rules.length === 1
            ? list
            : `all of ${list}`;
    case "temporal_ordered":
      return rules.join(", then ");
  }
}

/** What a rule looks for, as lines for a person. */
export function ruleLines(rule: Rule): readonly string[] {
  if (rule.type === "detection") return ["an event where", ...expressionLines(rule.expression, "  ")];
  const { absent, budget } = rule.extension;
  return [
    `${what(rule)}, within ${spanText(rule.timespan)}${rule.groupBy.length === 0 ? "" : `, with the same ${rule.groupBy.join(" and ")}`}`,
    ...(absent === undefined
      ? []
      : [
          `and none of ${absent.rules.join(", ")} ${absent.when === "between" ? "between them" : absent.when === "before" ? "in that time before" : "in that time after"}`,
        ]),
    ...(budget === undefined ? [] : [`the bound is the budget \`${budget}\` where one is set`]),
  ];
}
