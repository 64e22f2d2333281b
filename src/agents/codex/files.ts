import { join } from "node:path";
import { homedir } from "node:os";
import type { AgentFile, SetupPlaces } from "../setup.ts";
import { fileRows, type FileRow } from "../file-rows.ts";
import { codexHome, machineFolder } from "./config.ts";

const MACHINE: readonly FileRow[] = [
  ["settings", "requirements.toml"],
  ["settings", "config.toml"],
  ["hooks", "hooks.json"],
  ["skill", "skills"],
];

const USER: readonly FileRow[] = [
  ["settings", "config.toml"],
  // Who trusts which folder and hook stands in the settings.
  ["trust", "config.toml"],
  ["settings", ".env"],
  ["hooks", "hooks.json"],
  ["rules", "rules"],
  ["instructions", "AGENTS.override.md"],
  ["instructions", "AGENTS.md"],
  ["skill", "skills"],
  ["plugin", "plugins"],
];

/** Below the project (measured with Codex 0.169.0): instructions and skills come into the prompt although nobody trusts the folder; the rest does not. */
const PROJECT: readonly FileRow[] = [
  ["instructions", "AGENTS.override.md", true],
  ["instructions", "AGENTS.md", true],
  ["skill", ".agents/skills", true],
  ["skill", ".codex/skills", true],
  ["settings", ".codex/config.toml"],
  ["hooks", ".codex/hooks.json"],
  ["rules", ".codex/rules"],
  ["plugin", ".agents/plugins"],
];

/** All that Codex reads or runs. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  const home = places.environment["HOME"] || homedir();
  return [
    ...fileRows("machine", machineFolder(places), MACHINE),
    ...fileRows("user", codexHome(places), USER),
    ...fileRows("user", join(home, ".agents"), [["skill", "skills"]]),
    ...fileRows("project", places.project, PROJECT),
  ];
}
