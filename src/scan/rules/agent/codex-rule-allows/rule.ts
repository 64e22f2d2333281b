import type { Rule } from "../../../rule.ts";

/** A rule of Codex allows an interpreter. */
export const rule: Rule = {
  id: "agent/codex-rule-allows",
  title: "A rule of Codex allows an interpreter",
  severity: "high",
  why: "A prefix rule on words does not bind what an interpreter runs.",
  help: "name the whole command in `pattern`",
  sources: ["docs/agents.md"],
  kinds: ["agent-rules"],
  fixturePath: ".codex/rules/team.rules",
  check: ({ agent, text }) =>
    agent !== "codex"
      ? []
      : [
          ...text.matchAll(
            /prefix_rule\s*\(\s*pattern\s*=\s*\[\s*["'](bash|sh|zsh|sudo|python3?|node|perl|ruby|env|xargs|curl|npx)["']\s*,?\s*(?:["']-\w*[ce]["']\s*,?\s*)?\]([^)]{0,300})\)/g,
          ),
        ]
          .filter(([, , rest]) => /decision\s*=\s*["']allow["']/.test(rest!))
          .map((found) => ({ message: `\`${found[1]}\` is allowed with any argument`, start: found.index, end: found.index + found[0].length })),
};
