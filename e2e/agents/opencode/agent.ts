import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { OpenAiModel } from "../openai-model.ts";
import type { AgentUnderTest } from "../scenario.ts";
import { OPENCODE_SCENARIOS } from "./scenarios.ts";

/** The client searches with ripgrep, which it fetches where there is none; Codex has one in its package. */
const RIPGREP = join(import.meta.dirname, "../node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/codex-path/rg");

/** OpenCode, headless, with every question of its own approved. */
export const opencode: AgentUnderTest = {
  name: "opencode",
  title: "OpenCode",
  package: "opencode-linux-x64",
  programs: ["opencode-linux-x64/bin/opencode"],
  serve: (script) => new OpenAiModel(script),
  machineFolders: ["/etc/opencode"],
  fast: ["files", "read-env", "pure-variable", "repository-agent"],
  prepare: ({ world, model }) => {
    const options = { baseURL: `${model}/v1`, apiKey: "dummy-key-of-the-end-to-end-test" };
    const provider = { test: { npm: "@ai-sdk/openai-compatible", name: "test", options, models: { m: { name: "m", tool_call: true } } } };
    const settings = { $schema: "https://opencode.ai/config.json", provider, model: "test/m", small_model: "test/m" };
    world.write("~/.config/opencode/opencode.json", `${JSON.stringify(settings, undefined, 2)}\n`);
    // Beside any plugin the client fetches a package of types; without a network it tries for more than a minute, and goes on without.
    world.write("~/.npmrc", "fetch-retries=0\n");
    if (existsSync(RIPGREP)) {
      mkdirSync(join(world.home, ".local/bin"), { recursive: true });
      symlinkSync(RIPGREP, join(world.home, ".local/bin/rg"));
    }
  },
  start: ({ program, prompt, options }) => ({
    command: program,
    args: ["run", "--auto", ...options, prompt],
    environment: { OPENCODE_DISABLE_AUTOUPDATE: "1", OPENCODE_DISABLE_MODELS_FETCH: "1", OPENCODE_DISABLE_LSP_DOWNLOAD: "1" },
  }),
  scenarios: OPENCODE_SCENARIOS,
};
