import type { AgentSetup } from "../setup.ts";

/** Codex, as far as it can be set up. */
export const setup: AgentSetup = {
  name: "codex",
  title: "Codex",
  executables: ["codex"],
  evidence: "live",
  scopes: ["user", "machine"],
  strengthOf: (scope) =>
    scope === "machine"
      ? { level: "enforced", why: "requirements.toml, which neither users nor repositories change" }
      : { level: "advisory", why: "a trusted repository switches hooks off with one line; install it with --scope machine" },
  plan: () => ({ files: [], notes: [], unexpressed: [] }),
  planRemoval: () => ({ files: [], notes: [], unexpressed: [] }),
  verify: (scope) => ({ scope, state: "absent", findings: [] }),
  files: () => [],
};
