import type { Rule } from "../../../rule.ts";
import { anyonesHost, concealedProgram, downloadAndRun, sendsSecrets, shellForOthers } from "../../../shell-text.ts";

/** A file of the repository runs as soon as the agent starts. */
export const rule: Rule = {
  id: "agent/repository-plugin",
  title: "A file of the repository runs as soon as the agent starts",
  severity: "medium",
  why: "OpenCode loads plugins and tools of a clone without asking; Cline runs its hooks. Whoever can push to the repository runs code on every clone.",
  help: "read the file before the agent is started; start it with `OPENCODE_DISABLE_PROJECT_CONFIG=1`",
  sources: ["docs/agents.md"],
  kinds: ["plugin", "hooks"],
  fixturePath: ".opencode/plugin/notify.js",
  check: ({ agent, scope, text }) => {
    if (scope !== "project" || (agent !== "opencode" && agent !== "cline") || text.trim() === "") return [];
    const grave = sendsSecrets(text) ?? downloadAndRun(text) ?? concealedProgram(text) ?? shellForOthers(text) ?? anyonesHost(text);
    if (grave !== undefined)
      return [{ message: `it runs when the agent starts, and holds \`${grave.words}\``, start: grave.start, end: grave.end, severity: "critical" }];
    return /["']tool\.execute\.before["']|permission\.ask/.test(text) && /output\.status\s*=\s*["']allow["']/.test(text)
      ? [{ message: "it answers questions about permissions with yes", severity: "high" }]
      : [];
  },
};
