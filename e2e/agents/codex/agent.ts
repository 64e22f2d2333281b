import { OpenAiModel } from "../openai-model.ts";
import type { AgentUnderTest } from "../scenario.ts";
import { CODEX_SCENARIOS } from "./scenarios.ts";

const BINARIES = "@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex";

/** Codex, headless, in the mode in which it asks nobody. */
export const codex: AgentUnderTest = {
  name: "codex",
  title: "Codex",
  package: "@openai/codex",
  programs: [
    BINARIES,
    "@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex",
    "@openai/codex-darwin-arm64/vendor/aarch64-apple-darwin/bin/codex",
  ],
  serve: (script) => new OpenAiModel(script),
  machineFolders: ["/etc/codex"],
  fast: ["work-tests", "read-env", "code-mode", "sub-agent", "repository-switches-off"],
  /** `setting.model`: of whom the client knows which tools to offer. `setting.isTrusted`: the person trusts the repository. `setting.more`: further settings. */
  prepare: ({ world, model, setting }) => {
    const name = typeof setting["model"] === "string" ? setting["model"] : "gpt-5.5";
    const trust = setting["isTrusted"] === true ? `\n[projects."${world.repository}"]\ntrust_level = "trusted"\n` : "";
    world.write(
      "~/.codex/config.toml",
      `# mine\nmodel = "${name}"\nmodel_provider = "test"\n\n[model_providers.test]\nname = "test"\nbase_url = "${model}/v1"\nenv_key = "TEST_KEY"\nwire_api = "responses"\n${trust}${typeof setting["more"] === "string" ? setting["more"] : ""}`,
    );
  },
  /** `setting.sandbox`: the client's own, instead of none at all. */
  start: ({ program, prompt, options, setting }) => ({
    command: program,
    args: [
      "exec",
      "--json",
      "--skip-git-repo-check",
      ...(typeof setting["sandbox"] === "string" ? ["--sandbox", setting["sandbox"]] : ["--dangerously-bypass-approvals-and-sandbox"]),
      ...options,
      prompt,
    ],
    environment: { TEST_KEY: "dummy-key-of-the-end-to-end-test" },
  }),
  scenarios: CODEX_SCENARIOS,
};
