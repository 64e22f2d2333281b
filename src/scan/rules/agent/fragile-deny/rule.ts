import type { Rule } from "../../../rule.ts";
import { permissionRules, shellPrefix } from "../../../permission-rules.ts";

/** A program is forbidden by the words it begins with. */
export const rule: Rule = {
  id: "agent/fragile-deny",
  title: "A program is forbidden by the words it begins with",
  severity: "info",
  why: "A deny rule on words does not hold: `bash -c`, `$(echo curl)`, `xargs`, a script or another program do the same. It is a floor, not a boundary.",
  help: "keep it, and let a guard that evaluates commands decide, or a sandbox without network",
  sources: ["docs/claude-code.md"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: (item) =>
    permissionRules(item, "deny")
      .filter((rule) => /^(?:curl|wget|rm|ssh|scp|nc)\b/.test(shellPrefix(rule) ?? ""))
      .slice(0, 1)
      .map(({ text, at }) => ({ message: `\`${text}\` was got round by 22 of 81 other spellings when it was measured`, at })),
};
