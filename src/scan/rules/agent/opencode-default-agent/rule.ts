import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** The repository replaces the agent that works. */
export const rule: Rule = {
  id: "agent/opencode-default-agent",
  title: "The repository replaces the agent that works",
  severity: "medium",
  why: "Permissions of an agent stand above the user's own in OpenCode, without a question of trust: a repository that names its own default agent sets them.",
  help: "remove `default_agent`, or the permissions of the agent",
  sources: ["docs/agents.md", "https://opencode.ai/docs/permissions"],
  kinds: ["settings"],
  fixturePath: "opencode.json",
  check: ({ agent, value }) => {
    if (agent !== "opencode") return [];
    const found: Found[] = [];
    for (const [name, one] of Object.entries(objectAt(value, "agent") ?? {})) {
      const permission = asObject(one)?.["permission"];
      const bash = asObject(permission)?.["bash"];
      if (permission === "allow" || bash === "allow" || asObject(bash)?.["*"] === "allow" || asObject(permission)?.["*"] === "allow")
        found.push({
          message: `the agent \`${name.slice(0, 60)}\` may run every command, whatever the user denied`,
          at: ["agent", name, "permission"],
          severity: "high",
        });
    }
    return found;
  },
};
