import type { Rule } from "../../../rule.ts";
import { anyonesHost } from "../../../shell-text.ts";
import { inTextOrScripts } from "../../../text-findings.ts";

/** A skill reaches a host that can be anyone's. */
export const rule: Rule = {
  id: "text/catcher-host",
  title: "A skill reaches a host that can be anyone's",
  severity: "high",
  why: "Tunnels, catchers, bots and bare addresses belong to nobody by name; what is sent there cannot be followed.",
  help: "use a host of your own, by its name",
  sources: ["docs/content.md", "https://code.claude.com/docs/en/skills"],
  kinds: ["skill", "command", "subagent", "instructions"],
  fixturePath: ".claude/skills/report/SKILL.md",
  check: (item) => inTextOrScripts(item, anyonesHost, (words) => `\`${words}\` can be anyone's`),
};
