import type { Found, Rule } from "../../../rule.ts";

/** Output of a step can set variables and the search path again. */
export const rule: Rule = {
  id: "ci/unsecure-commands",
  title: "Output of a step can set variables and the search path again",
  severity: "high",
  why: "`ACTIONS_ALLOW_UNSECURE_COMMANDS` switches the workflow commands back on that were withdrawn because whatever a step prints, a stranger's text too, could change what the next steps run.",
  help: "remove the variable, and write to `$GITHUB_ENV` and `$GITHUB_PATH`",
  sources: ["https://github.com/advisories/GHSA-mfwh-5m23-j46w"],
  kinds: ["workflow", "action"],
  fixturePath: ".github/workflows/ci.yml",
  check: ({ text }) =>
    [...text.matchAll(/^[^#\n]*\bACTIONS_ALLOW_UNSECURE_COMMANDS["']?\s*[:=]\s*["']?(?:true|1)\b/gim)]
      .slice(0, 5)
      .map((found): Found => ({ message: "`ACTIONS_ALLOW_UNSECURE_COMMANDS` is on", start: found.index, end: found.index + found[0].length })),
};
