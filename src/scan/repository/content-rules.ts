import { kindOf } from "../../content/index.ts";
import type { Rule } from "../rule.ts";

/** What reports and documentation say of a rule. */
export type RuleText = Pick<Rule, "id" | "title" | "severity" | "why" | "help" | "sources">;

/** The rule of the search for hidden text. */
export const HIDDEN_TEXT: RuleText = {
  id: "text/hidden-in-any-file",
  title: "A file holds text that its readers do not see",
  severity: "high",
  why: "Characters that are not drawn, or that turn the order of the letters, make a review see another text than the agent or the compiler reads.",
  help: "remove the characters; `sallyport scan text FILE` shows what they hide",
  sources: ["docs/content-text.md", "https://trojansource.codes/"],
};

const texts = new Map<string, RuleText>();

function secretText(id: string): RuleText {
  const { provider, severity, grants, rotate, source } = kindOf(id.slice("secret/".length));
  return {
    id,
    title: `A secret of ${provider}: ${id.slice("secret/".length)}`,
    severity,
    why: `Whoever reads the file can use it: ${grants}. What was once committed stays in the history.`,
    help: rotate,
    sources: [source],
  };
}

/** What is to be said of a rule of the search through contents; `undefined` for any other. */
export function contentRuleText(id: string): RuleText | undefined {
  if (id === HIDDEN_TEXT.id) return HIDDEN_TEXT;
  if (!id.startsWith("secret/")) return undefined;
  let text = texts.get(id);
  if (text === undefined) {
    try {
      text = secretText(id);
    } catch {
      return undefined;
    }
    texts.set(id, text);
  }
  return text;
}
