import type { Rule } from "../../../rule.ts";
import { asObject, objectAt, textsOf } from "../../../values.ts";

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
    // The whole disk is nobody's folder; people start agents in their homes.
    const graveFor = (path: string): { severity?: "high" } => (/^(?:\/|[A-Z]:\\?|\/tmp|\/home|\/Users)\/?$/.test(path) ? { severity: "high" } : {});
    if (kind === "trust")
      return Object.entries(asObject(value) ?? {})
        .filter(([path, how]) => WIDE.test(path) && how !== "DO_NOT_TRUST")
        .map(([path]) => ({ message: `\`${path}\` is trusted`, at: [path], ...graveFor(path) }));
    if (agent === "copilot")
      return [...textsOf(asObject(value)?.["trusted_folders"]), ...textsOf(asObject(value)?.["trustedFolders"])]
        .filter((path) => WIDE.test(path))
        .map((path) => ({ message: `\`${path}\` is trusted`, at: ["trusted_folders"], ...graveFor(path) }));
    if (agent === "gemini-cli" && objectAt(value, "security", "folderTrust")?.["enabled"] === false)
      return [{ message: "`security.folderTrust.enabled` is `false`: every folder is trusted", at: ["security", "folderTrust", "enabled"], severity: "high" }];
    if (agent !== "codex") return [];
    return Object.entries(objectAt(value, "projects") ?? {})
      .filter(([path, one]) => WIDE.test(path) && asObject(one)?.["trust_level"] === "trusted")
      .map(([path]) => ({ message: `\`${path}\` is trusted`, at: ["projects", path], ...graveFor(path) }));
  },
};
