import type { Rule } from "../../../rule.ts";
import { permissionRules } from "../../../permission-rules.ts";

/** A rule of the allow list fits more than it seems to. */
export const rule: Rule = {
  id: "agent/allow-loose-prefix",
  title: "A rule of the allow list fits more than it seems to",
  severity: "low",
  why: "A wildcard without a space before it also fits longer names (`npm run*` fits `npm runx`), and one in front fits every program that ends so.",
  help: "write `Bash(npm run test:*)`: the whole command, then `:*`",
  sources: ["https://code.claude.com/docs/en/permissions", "docs/claude-code.md"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "allow")
      .filter(({ tool, spec }) => tool === "Bash" && spec !== undefined && (/^\*\s*\S/.test(spec) || /[\w]\*/.test(spec)))
      .map(({ text, at }) => ({
        message: `\`${text}\` fits other commands, too`,
        at,
        severity: text.startsWith("Bash(*") ? ("medium" as const) : ("low" as const),
      })),
};
