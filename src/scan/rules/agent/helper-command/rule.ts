import type { Found, Rule } from "../../../rule.ts";
import { concealedProgram, downloadAndRun, sendsAnything, shellForOthers } from "../../../shell-text.ts";
import { asObject } from "../../../values.ts";

const HELPERS = [
  "apiKeyHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "gcpAuthRefresh",
  "proxyAuthHelper",
  "otelHeadersHelper",
  "statusLine",
  "subagentStatusLine",
  "fileSuggestion",
  "processWrapper",
  "policyHelper",
] as const;

/** Settings name a command that the agent runs by itself. */
export const rule: Rule = {
  id: "agent/helper-command",
  title: "Settings name a command that the agent runs by itself",
  severity: "medium",
  why: "Helpers for keys, headers, status lines and log-ins run without any hook seeing them; in a repository everyone who clones it runs them.",
  help: "keep helpers in the user's or the machine's settings",
  sources: ["docs/claude-code.md", "https://code.claude.com/docs/en/settings"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: ({ agent, value, scope }) => {
    if (agent !== "claude-code" || scope !== "project") return [];
    const fields = asObject(value) ?? {};
    return HELPERS.flatMap((key): Found[] => {
      const one = fields[key];
      const command = typeof one === "string" ? one : (asObject(one)?.["command"] ?? asObject(one)?.["path"]);
      if (typeof command !== "string" || command.trim() === "") return [];
      const grave =
        downloadAndRun(command) ??
        concealedProgram(command) ??
        shellForOthers(command) ??
        (sendsAnything(command) && key !== "awsAuthRefresh" ? { words: command } : undefined);
      const isUsual = /^(?:aws sso login|gcloud auth|npx -y ccstatusline|npx ccusage|ccstatusline|bunx|starship|git\b|jq\b|echo\b|printf\b)/.test(
        command.trim(),
      );
      return [
        {
          message: `\`${key}\` runs \`${command.slice(0, 100)}\``,
          at: [key],
          severity:
            grave !== undefined
              ? "critical"
              : isUsual || key === "statusLine" || key === "fileSuggestion" || key === "subagentStatusLine"
                ? "low"
                : key === "apiKeyHelper" &&
                    !/^(?:["']?(?:~|\$\{?HOME\}?)?\/(?!tmp\/|var\/tmp\/)[\w./-]+["']?(?: [\w-]+)*|(?:op|pass|security|aws|gcloud|vault|secret-tool)\s.*)$/.test(
                      command.trim(),
                    )
                  ? "high"
                  : "medium",
        },
      ];
    });
  },
};
