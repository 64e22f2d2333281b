import type { Rule } from "../../../rule.ts";
import { objectAt, textsOf } from "../../../values.ts";

/** The agent works on far more than the project. */
export const rule: Rule = {
  id: "agent/wide-directories",
  title: "The agent works on far more than the project",
  severity: "medium",
  why: "`additionalDirectories` opens the home or the whole disk, keys included.",
  help: "name the one folder that is needed",
  sources: ["https://code.claude.com/docs/en/permissions"],
  kinds: ["settings"],
  fixturePath: ".claude/settings.json",
  check: ({ value }) =>
    [...textsOf(objectAt(value, "permissions")?.["additionalDirectories"]), ...textsOf(objectAt(value, "context")?.["includeDirectories"])]
      .filter((path) => /^(?:\/|~|~\/|\$HOME|\/home|\/Users|\/root|\/home\/[^/]+|\/Users\/[^/]+|[A-Z]:\\?|\/etc|.*\.(?:ssh|aws|gnupg|kube))\/?$/.test(path))
      .map((path) => ({ message: `\`${path.slice(0, 80)}\` is open to the agent`, at: ["permissions", "additionalDirectories"], severity: "high" })),
};
