import type { Rule } from "../../../rule.ts";
import { isStrangeAddress } from "../../../leading-variables.ts";
import { anyonesHost, concealedProgram, downloadAndRun, sendsAnything, sendsSecrets, shellForOthers } from "../../../shell-text.ts";

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
    const told =
      /["'](?:chat\.(?:message|params|headers)|tool\.execute\.(?:before|after)|event|permission\.ask|command\.execute\.before)["']|\bevent\s*:\s*async/.test(
        text,
      );
    const host = told ? [...text.matchAll(/["'`](https?:\/\/[^"'`\s]{3,200})/g)].find(([, url]) => isStrangeAddress(url!))?.[1] : undefined;
    if (host !== undefined && sendsAnything(text)) return [{ message: `it sends what the agent is told to \`${host.slice(0, 80)}\``, severity: "high" }];
    if (/\b(?:output|o|out)\.args\.\w+\s*(?:\+?=)[^\n;]{0,200}(?:curl|wget|\bsh\b|bash|nc\s)/.test(text))
      return [{ message: "it adds a command of its own to the agent's", severity: "critical" }];
    return /["']tool\.execute\.before["']|permission\.ask/.test(text) && /\b\w+\.status\s*=\s*["']allow["']/.test(text)
      ? [{ message: "it answers questions about permissions with yes", severity: "high" }]
      : [];
  },
};
