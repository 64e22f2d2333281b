import type { Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** Every folder is trusted beforehand. */
export const rule: Rule = {
  id: "agent/everything-trusted",
  title: "Every folder is trusted beforehand",
  severity: "medium",
  why: "Trust lets hooks, servers and settings of whatever is cloned there run.",
  help: "trust the projects one by one",
  sources: ["docs/agents.md"],
  kinds: ["trust", "settings"],
  fixturePath: ".gemini/trustedFolders.json",
  check: ({ kind, agent, value }) => {
    const WIDE = /^(?:\/|~|\/home\/?[^/]*|\/Users\/?[^/]*|\/root|\/tmp|[A-Z]:\\?)\/?$/;
    if (kind === "trust")
      return Object.entries(asObject(value) ?? {})
        .filter(([path, how]) => WIDE.test(path) && how !== "DO_NOT_TRUST")
        .map(([path]) => ({ message: `\`${path}\` is trusted`, at: [path] }));
    if (agent !== "codex") return [];
    return Object.entries(objectAt(value, "projects") ?? {})
      .filter(([path, one]) => WIDE.test(path) && asObject(one)?.["trust_level"] === "trusted")
      .map(([path]) => ({ message: `\`${path}\` is trusted`, at: ["projects", path] }));
  },
};
