import type { Found, Rule } from "../../../rule.ts";
import { asObject, objectAt } from "../../../values.ts";

/** Requirements of Codex let a repository switch hooks off. */
export const rule: Rule = {
  id: "agent/codex-requirements-open",
  title: "Requirements of Codex let a repository switch hooks off",
  severity: "medium",
  why: "Managed hooks alone are switched off by `features.hooks = false` in a trusted repository.",
  help: "add `allow_managed_hooks_only = true` and `[features] hooks = true`",
  sources: ["docs/agents.md"],
  kinds: ["settings"],
  fixturePath: "etc/codex/requirements.toml",
  check: ({ agent, path, value }) => {
    const fields = asObject(value);
    if (agent !== "codex" || !/requirements\.toml$/.test(path) || fields?.["hooks"] === undefined) return [];
    const found: Found[] = [];
    if (objectAt(value, "features")?.["hooks"] !== true) found.push({ message: "`features.hooks` is not pinned to `true`" });
    if (fields["allow_managed_hooks_only"] !== true) found.push({ message: "`allow_managed_hooks_only` is not `true`" });
    return found;
  },
};
