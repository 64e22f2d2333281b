import type { Rule } from "../../../rule.ts";
import { objectAt } from "../../../values.ts";

/** Codex gives every variable of the environment to its commands. */
export const rule: Rule = {
  id: "agent/codex-inherits-secrets",
  title: "Codex gives every variable of the environment to its commands",
  severity: "low",
  why: "Keys in the environment reach every program that a command starts.",
  help: 'leave `ignore_default_excludes` out, or set `inherit = "core"`',
  sources: ["https://developers.openai.com/codex/config-reference"],
  kinds: ["settings"],
  fixturePath: ".codex/config.toml",
  check: ({ agent, value }) =>
    agent === "codex" &&
    objectAt(value, "shell_environment_policy")?.["ignore_default_excludes"] === true &&
    objectAt(value, "shell_environment_policy")?.["inherit"] === "all"
      ? [{ message: '`ignore_default_excludes` with `inherit = "all"` passes keys on', at: ["shell_environment_policy", "ignore_default_excludes"] }]
      : [],
};
