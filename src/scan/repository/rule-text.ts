import { allKinds } from "../../content/index.ts";
import { CHAIN_KINDS, type ChainKind } from "../../mcp/chains/index.ts";
import { RULES } from "../rules/index.ts";
import { CHAIN_SEVERITIES } from "./chain-findings.ts";
import { MACHINE_RULES } from "../machine/machine-rules.ts";
import { REVIEW_RULE_TEXTS } from "../review/review-rules.ts";
import { contentRuleText, HIDDEN_TEXT, type RuleText } from "./content-rules.ts";

/** Chains cannot be one file's fault; each finding names the control that breaks it. */
const CHAIN_HELP = "take one of its steps away: `sallyport mcp chains` says which control breaks most of them";

function chainText(kind: ChainKind): RuleText {
  return {
    id: `chain/${kind}`,
    title: `Tool servers and workflows together: ${CHAIN_KINDS[kind]}`,
    severity: CHAIN_SEVERITIES[kind],
    why: "Each step is harmless alone. Text from outside can make a session take all of them in turn, and the last one leaves the machine or changes what others trust.",
    help: CHAIN_HELP,
    sources: ["docs/mcp-policy.md", "https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/"],
  };
}

const BY_ID = new Map<string, RuleText>(
  [...RULES, HIDDEN_TEXT, ...Object.values(MACHINE_RULES), ...REVIEW_RULE_TEXTS, ...(Object.keys(CHAIN_KINDS) as ChainKind[]).map(chainText)].map((rule) => [
    rule.id,
    rule,
  ]),
);

/** What is to be said of a rule; `undefined` where there is none of that id. */
export function ruleText(id: string): RuleText | undefined {
  return BY_ID.get(id) ?? contentRuleText(id);
}

/** All rules: those of files and their combinations, and one for each kind of secret. */
export function allRuleTexts(): readonly RuleText[] {
  return [...BY_ID.values(), ...allKinds().map(({ id }) => contentRuleText(`secret/${id}`)!)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
