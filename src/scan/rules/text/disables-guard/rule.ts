import type { Rule } from "../../../rule.ts";

const PATTERNS: readonly RegExp[] = [
  /\b(?:set|add|write|put|edit|change|append)\b[^\n]{0,100}(?:disableAllHooks|bypassPermissions|"?Bash\(\*\)|skipDangerousModePermissionPrompt|enableAllProjectMcpServers|autoApprove|danger-full-access)/gi,
  /\b(?:disable|turn off|switch off|uninstall|kill|bypass|circumvent)\b[^\n.]{0,40}\b(?:the )?(?:security hooks?|guard(?:rails?)?|sallyport|sandbox(?:ing)?|antivirus|defender|gatekeeper|permission (?:prompts?|checks?))\b/gi,
];

/** A text for agents asks to switch protection off. */
export const rule: Rule = {
  id: "text/disables-guard",
  title: "A text for agents asks to switch protection off",
  severity: "high",
  why: "Nobody who works with an agent needs it to start others without questions, to change its own permissions or to leave checks out of commits unseen.",
  help: "remove the sentence",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["instructions", "skill", "command", "subagent"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: ({ text }) =>
    PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, 3))
      .filter(
        (found) =>
          !/\b(?:never|do not|don'?t|must not|avoid|without|not use|prohibited|forbidden|no)\b[^\n.]{0,60}$/i.test(
            text.slice(Math.max(0, found.index - 80), found.index),
          ),
      )
      .map((found) => ({
        message: `\`${found[0].replaceAll(/\s+/g, " ").slice(0, 100)}\` takes a protection away`,
        start: found.index,
        end: found.index + found[0].length,
      })),
};
