import { OpenAiModel } from "../openai-model.ts";
import type { AgentUnderTest } from "../scenario.ts";
import { COPILOT_SCENARIOS } from "./scenarios.ts";

/** Copilot CLI, headless and offline, with a model of ours, in the mode in which it asks nobody. */
export const copilot: AgentUnderTest = {
  name: "copilot",
  title: "Copilot CLI",
  package: "@github/copilot",
  programs: [
    "@github/copilot-linux-x64/copilot",
    "@github/copilot-linux-arm64/copilot",
    "@github/copilot-darwin-arm64/copilot",
    "@github/copilot-darwin-x64/copilot",
  ],
  serve: (script) => new OpenAiModel(script),
  machineFolders: ["/etc/github-copilot"],
  fast: ["work-tests", "read-env", "off-in-claude-settings", "hook-killed"],
  /** `setting.servers`: the person's own MCP servers. */
  prepare: ({ world, setting }) => {
    if (typeof setting["servers"] === "string") world.write("~/.copilot/mcp-config.json", setting["servers"]);
  },
  /** `setting.model`: of whom the client knows which tools to offer. `setting.isTrusted`: the person trusts the repository. */
  start: ({ program, model, prompt, options, setting }) => ({
    command: program,
    args: ["-p", prompt, "--allow-all-tools", "--allow-all-paths", ...(setting["isTrusted"] === true ? ["--trust-folder"] : []), ...options],
    environment: {
      COPILOT_OFFLINE: "true",
      COPILOT_PROVIDER_TYPE: "openai",
      COPILOT_PROVIDER_BASE_URL: `${model}/v1`,
      COPILOT_MODEL: typeof setting["model"] === "string" ? setting["model"] : "scripted",
    },
  }),
  scenarios: COPILOT_SCENARIOS,
};
