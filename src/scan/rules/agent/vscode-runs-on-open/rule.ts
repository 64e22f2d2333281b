import type { Found, Rule } from "../../../rule.ts";
import { asObject } from "../../../values.ts";

/** The editor runs something when the folder is opened. */
export const rule: Rule = {
  id: "agent/vscode-runs-on-open",
  title: "The editor runs something when the folder is opened",
  severity: "medium",
  why: "Tasks and tools from the repository run as soon as somebody opens it, before anyone has looked.",
  help: "set `task.allowAutomaticTasks` to `off`; let tools be looked up in the user's settings",
  sources: ["https://code.visualstudio.com/docs/editor/workspace-trust"],
  kinds: ["settings"],
  fixturePath: ".vscode/settings.json",
  check: ({ agent, value, scope }) => {
    if (agent !== "vscode" || scope !== "project") return [];
    const fields = asObject(value) ?? {};
    const found: Found[] = [];
    if (fields["task.allowAutomaticTasks"] === "on") found.push({ message: "`task.allowAutomaticTasks` is `on`", at: ["task.allowAutomaticTasks"] });
    if (fields["security.workspace.trust.enabled"] === false)
      found.push({ message: "`security.workspace.trust.enabled` is `false`", at: ["security.workspace.trust.enabled"], severity: "high" });
    for (const [key, one] of Object.entries(fields))
      if (/^terminal\.integrated\.(?:automationProfile|env)\./.test(key) && /LD_PRELOAD|DYLD_INSERT|BASH_ENV|PROMPT_COMMAND/.test(JSON.stringify(one)))
        found.push({ message: `\`${key}\` loads code into every shell`, at: [key], severity: "high" });
    return found;
  },
};
