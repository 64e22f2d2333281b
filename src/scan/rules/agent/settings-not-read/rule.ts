import type { Rule } from "../../../rule.ts";

/** The settings file cannot be read, so that all of it is dropped. */
export const rule: Rule = {
  id: "agent/settings-not-read",
  title: "The settings file cannot be read, so that all of it is dropped",
  severity: "medium",
  why: "A client that cannot read its settings drops the whole file quietly: its deny rules and its guard with it.",
  help: "mend the file at the place that is named",
  sources: ["docs/claude-code.md", "docs/agents.md"],
  kinds: ["settings", "hooks"],
  fixturePath: ".claude/settings.json",
  check: ({ problem, text }) =>
    problem === undefined || text.trim() === "" ? [] : [{ message: `the file cannot be read: ${problem.message}`, start: problem.start, severity: "low" }],
};
