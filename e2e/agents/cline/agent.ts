import { OpenAiModel } from "../openai-model.ts";
import type { AgentUnderTest } from "../scenario.ts";
import { CLINE_SCENARIOS } from "./scenarios.ts";

/** Cline, headless, as it starts of itself: it approves all of its calls. */
export const cline: AgentUnderTest = {
  name: "cline",
  title: "Cline",
  package: "@cline/cli-linux-x64",
  programs: ["@cline/cli-linux-x64/bin/cline"],
  serve: (script) => new OpenAiModel(script),
  machineFolders: [],
  fast: ["tests", "read-env-second", "hook-code", "repository-hook"],
  prepare: ({ world, model }) => {
    const settings = { provider: "openai-compatible", apiKey: "dummy-key-of-the-end-to-end-test", model: "m", baseUrl: `${model}/v1` };
    const providers = { "openai-compatible": { settings, updatedAt: "2026-11-22T00:00:00.000Z", tokenSource: "manual" } };
    world.write(
      "~/.cline/data/settings/providers.json",
      `${JSON.stringify({ version: 1, lastUsedProvider: "openai-compatible", modes: {}, providers }, undefined, 2)}\n`,
    );
  },
  start: ({ program, prompt, options }) => ({ command: program, args: ["--json", ...options, prompt], environment: {} }),
  scenarios: CLINE_SCENARIOS,
};
