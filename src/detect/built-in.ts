import { CASE_TEXTS, RULE_TEXTS } from "./built-in.generated.ts";
import { rulesOf, type RuleText } from "./rule/read-rules.ts";
import type { RuleSet } from "./rule/rule.ts";

export { CASE_TEXTS, RULE_TEXTS };

/** The rules that come with the product, and more. Throws a `UserError` with every mistake in those. */
export function builtInRules(more: readonly RuleText[] = []): RuleSet {
  return rulesOf([...RULE_TEXTS, ...more]);
}
