import type { LinearPattern } from "../match/linear-pattern.ts";

/** Sigma's levels, from the least to the most. */
export const LEVELS = ["informational", "low", "medium", "high", "critical"] as const;
export type Level = (typeof LEVELS)[number];

/** What a rule may ask for when it fires (`respond:`). Carrying it out is not part of detection: `src/respond/` does. */
export const RESPONSES = [
  "block",
  "require-approval",
  "quarantine-session",
  "revoke-tool",
  "revoke-server",
  "revoke-grant",
  "tighten-tier",
  "open-policy-review",
  "rotate-credential",
] as const;
export type Response = (typeof RESPONSES)[number];

/** Correlations of Sigma 2.1. */
export const CORRELATION_TYPES = ["event_count", "value_count", "value_sum", "value_avg", "value_percentile", "temporal", "temporal_ordered"] as const;
export type CorrelationType = (typeof CORRELATION_TYPES)[number];

/** What every rule says of itself. */
export interface RuleHead {
  /** The rule's `name`, else its `id`: by which other rules and commands speak of it. */
  readonly key: string;
  readonly id?: string;
  readonly name?: string;
  readonly title: string;
  readonly description?: string;
  readonly status?: string;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly falsepositives: readonly string[];
  readonly references: readonly string[];
  readonly respond: readonly Response[];
  /** What a person does first. */
  readonly hint?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How a text is compared: with wildcards where it has them, else quicker. */
export type TextShape = "equals" | "contains" | "startswith" | "endswith" | "wildcard";

export type Matcher =
  /** `text` is what is compared; in lower case unless `isCased`. For `wildcard`, `parts` are literals, `*` and `?` in a row. */
  | { readonly type: "text"; readonly shape: TextShape; readonly text: string; readonly parts?: readonly WildcardPart[]; readonly isCased: boolean }
  | { readonly type: "pattern"; readonly pattern: LinearPattern }
  | { readonly type: "cidr"; readonly network: string; readonly bytes: readonly number[]; readonly bits: number }
  | { readonly type: "number"; readonly op: "lt" | "lte" | "gt" | "gte" | "eq"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "missing" }
  | { readonly type: "exists"; readonly isThere: boolean }
  | { readonly type: "field"; readonly other: string; readonly shape: Exclude<TextShape, "wildcard">; readonly isCased: boolean };

export type WildcardPart = { readonly text: string } | "*" | "?";

/** One condition over one event. */
export type Expression =
  | { readonly op: "and" | "or"; readonly of: readonly Expression[] }
  | { readonly op: "not"; readonly of: Expression }
  /** Any value of the field by any matcher; with `isAll`, every matcher by some value. */
  | { readonly op: "item"; readonly field: string; readonly matchers: readonly Matcher[]; readonly isAll: boolean };

export interface DetectionRule extends RuleHead {
  readonly type: "detection";
  readonly expression: Expression;
}

/** Bounds that a count or value must keep, all of them. */
export interface Bounds {
  readonly gte?: number;
  readonly gt?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly eq?: number;
  readonly neq?: number;
}

/** A condition over the rules that occurred (`condition: a and (b or c)`). */
export type RuleExpression =
  | { readonly op: "and" | "or"; readonly of: readonly RuleExpression[] }
  | { readonly op: "not"; readonly of: RuleExpression }
  | { readonly op: "rule"; readonly rule: string };

/** `x-aidr` of a correlation: what Sigma 2.1 cannot say. Other engines leave it out and see more. */
export interface Extension {
  /** None of these rules may have occurred: between the first and last event, in the time before the last, or in the time after it. */
  readonly absent?: { readonly rules: readonly string[]; readonly when: "between" | "before" | "after" };
  /** Fires for a value that the group has not had within the time span, once it has had `after` others. */
  readonly firstSeen?: { readonly after: number };
  /** Name of a budget that takes the place of the condition's upper bound where the installation sets one. */
  readonly budget?: string;
  /** Data must have gone from what the first rule's events touched to what the last rule's events touched. */
  readonly isReach?: true;
}

export interface CorrelationRule extends RuleHead {
  readonly type: "correlation";
  readonly correlation: CorrelationType;
  readonly rules: readonly string[];
  readonly groupBy: readonly string[];
  /** Milliseconds. */
  readonly timespan: number;
  readonly bounds?: Bounds;
  readonly ruleCondition?: RuleExpression;
  /** Field whose values are counted or summed up. */
  readonly field?: string;
  readonly percentile?: number;
  /** By alias: the field that stands for it in each rule. */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The rules it refers to give findings of their own as well. */
  readonly isGenerating: boolean;
  readonly extension: Extension;
}

export interface FilterRule {
  readonly type: "filter";
  readonly title: string;
  /** Names or ids of the rules it narrows; `any` for all. */
  readonly rules: readonly string[] | "any";
  readonly expression: Expression;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Rule = DetectionRule | CorrelationRule;

/** Rules that were read together and refer to one another rightly. Correlations come after what they refer to. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly filters: readonly FilterRule[];
}
