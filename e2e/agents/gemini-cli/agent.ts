import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { GeminiModel } from "../gemini-model.ts";
import type { AgentUnderTest } from "../scenario.ts";
import { GEMINI_SCENARIOS } from "./scenarios.ts";

/** Gemini CLI, headless, in the mode in which it asks nobody. */
export const geminiCli: AgentUnderTest = {
  name: "gemini-cli",
  title: "Gemini CLI",
  package: "@google/gemini-cli",
  programs: ["@google/gemini-cli/bundle/gemini.js"],
  serve: (script) => new GeminiModel(script),
  machineFolders: ["/etc/gemini-cli"],
  fast: ["work-tests", "read-env", "read-key-percent", "repository-switches-off", "hook-crashes"],
  keeps: ["GOOGLE_GEMINI_BASE_URL"],
  /** `setting.isTrusted`: the person trusts the repository. `setting.more`: further members of their settings. */
  prepare: ({ world, setting, program }) => {
    const bin = join(world.home, ".local/bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(program, join(bin, "gemini"));
    const more = typeof setting["more"] === "string" ? `,\n  ${setting["more"]}` : "";
    world.write("~/.gemini/settings.json", `{\n  // mine\n  "security": { "auth": { "selectedType": "gemini-api-key" } }${more}\n}\n`);
    if (setting["isTrusted"] === true) world.write("~/.gemini/trustedFolders.json", JSON.stringify({ [world.repository]: "TRUST_FOLDER" }));
  },
  /** `setting.isAsked`: the client is left to ask whether the folder is trusted. */
  start: ({ program, model, prompt, options, setting }) => ({
    command: process.execPath,
    args: [
      program,
      "-p",
      prompt,
      "--approval-mode",
      "yolo",
      ...(setting["isTrusted"] === true || setting["isAsked"] === true ? [] : ["--skip-trust"]),
      ...options,
    ],
    environment: { GEMINI_API_KEY: "dummy-key-of-the-end-to-end-test", GOOGLE_GEMINI_BASE_URL: model, NO_COLOR: "1" },
  }),
  scenarios: GEMINI_SCENARIOS,
};
