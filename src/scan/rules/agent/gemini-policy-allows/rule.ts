import type { Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";

/** A policy of Gemini CLI allows every command. */
export const rule: Rule = {
  id: "agent/gemini-policy-allows",
  title: "A policy of Gemini CLI allows every command",
  severity: "high",
  why: "The rule stands above the client's own question; one prefix of a shell is worth every command.",
  help: "name the command in `commandPrefix`, or use `ask_user`",
  sources: ["docs/agents.md"],
  kinds: ["agent-rules"],
  fixturePath: ".gemini/policies/team.toml",
  check: ({ agent, value }) => {
    const rules = agent === "gemini-cli" ? asObject(value)?.["rule"] : undefined;
    return (Array.isArray(rules) ? rules : []).flatMap((one: unknown) => {
      const fields = asObject(one) ?? {};
      const tools = [fields["toolName"]].flat();
      if (fields["decision"] !== "allow" || !tools.some((tool) => tool === "run_shell_command" || tool === "*")) return [];
      const prefixes = [fields["commandPrefix"]].flat().filter((prefix) => typeof prefix === "string");
      const isFree = prefixes.length === 0 && fields["commandRegex"] === undefined && fields["argsPattern"] === undefined;
      return isFree || prefixes.some((prefix) => /^(?:bash|sh|zsh|sudo|python3?|node|curl|eval|npx)$/.test(prefix.trim()))
        ? [{ message: "a rule allows every command", at: ["decision"] }]
        : [];
    });
  },
};
