import { allKinds, kindOf } from "../../content/index.ts";
import { CHAIN_KINDS, type ChainKind } from "../../mcp/chains/index.ts";
import type { Rule } from "../rule.ts";
import { RULES } from "../rules/index.ts";

/** What reports and documentation say of a rule. */
export type RuleText = Pick<Rule, "id" | "title" | "severity" | "why" | "help" | "sources">;

const HIDDEN: RuleText = {
  id: "text/hidden-in-any-file",
  title: "A file holds text that its readers do not see",
  severity: "high",
  why: "Characters that are not drawn, or that turn the order of the letters, make a review see another text than the agent or the compiler reads.",
  help: "remove the characters; `sallyport scan text FILE` shows what they hide",
  sources: ["docs/content-text.md", "https://trojansource.codes/"],
};

/** Where a rule's findings cannot be one file's fault, each kind has what breaks it as the help of its findings. */
const CHAIN_HELP = "take one of its steps away: `sallyport mcp chains` says which control breaks most of them";

function chainText(kind: ChainKind): RuleText {
  return {
    id: `chain/${kind}`,
    title: `Tool servers and workflows together: ${CHAIN_KINDS[kind]}`,
    severity: kind === "comment-to-ci" || kind === "shared-key" ? "medium" : "low",
    why: "Each step is harmless alone. Text from outside can make a session take all of them in turn, and the last one leaves the machine or changes what others trust.",
    help: CHAIN_HELP,
    sources: ["docs/mcp-policy.md", "https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/"],
  };
}

function secretText(id: string): RuleText {
  const { provider, severity, grants, rotate, source } = kindOf(id);
  return {
    id: `secret/${id}`,
    title: `A secret of ${provider}: ${id}`,
    severity,
    why: `Whoever reads the file can use it: ${grants}. What was once committed stays in the history.`,
    help: rotate,
    sources: [source],
  };
}

const BY_ID = new Map<string, RuleText>([...RULES, HIDDEN, ...(Object.keys(CHAIN_KINDS) as ChainKind[]).map(chainText)].map((rule) => [rule.id, rule]));

/** What is to be said of a rule; `undefined` where there is none of that id. */
export function ruleText(id: string): RuleText | undefined {
  const known = BY_ID.get(id);
  if (known !== undefined || !id.startsWith("secret/")) return known;
  const kind = id.slice("secret/".length);
  return allKinds().some((one) => one.id === kind) ? secretText(kind) : undefined;
}

/** All rules: those of files and their combinations, and one for each kind of secret. */
export function allRuleTexts(): readonly RuleText[] {
  return [...BY_ID.values(), ...allKinds().map(({ id }) => secretText(id))].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
