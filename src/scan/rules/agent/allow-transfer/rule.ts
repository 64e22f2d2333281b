import type { Rule } from "../../../rule.ts";
import { hasFreeEnd, permissionRules, shellPrefix } from "../../../permission-rules.ts";

const SENDS = /^(?:curl|wget|scp|rsync|nc|ncat|netcat|socat|telnet|ftp|sftp|http|https|aria2c)(?:\s|$)/;

/** A program that sends data anywhere is allowed with any argument. */
export const rule: Rule = {
  id: "agent/allow-transfer",
  title: "A program that sends data anywhere is allowed with any argument",
  severity: "medium",
  why: "`curl`, `wget`, `scp` or `nc` with free arguments send any file to any host; a prefix of an address does not hold either, because a second address may follow.",
  help: "use `WebFetch(domain:…)` for the hosts that are needed",
  sources: ["https://code.claude.com/docs/en/permissions", "docs/claude-code.md"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: ({ scope, ...rest }) =>
    permissionRules({ scope, ...rest }, "allow").flatMap((rule) => {
      const prefix = shellPrefix(rule);
      if (prefix === undefined || !hasFreeEnd(rule) || !SENDS.test(prefix)) return [];
      return [
        {
          message: `\`${rule.text}\` allows sending anything anywhere`,
          at: rule.at,
          severity: /^(?:nc|ncat|netcat|socat|telnet|ftp)/.test(prefix) ? ("high" as const) : ("medium" as const),
        },
      ];
    }),
};
