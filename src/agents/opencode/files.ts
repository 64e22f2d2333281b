import { homedir } from "node:os";
import { join } from "node:path";
import { fileRows, type FileRow } from "../file-rows.ts";
import type { AgentFile, SetupPlaces } from "../setup.ts";
import { configFolder } from "./config.ts";

/** Below each of the client's own folders (measured with OpenCode 1.18.33): plugins and tools are code that runs at its start. */
const FOLDER: readonly FileRow[] = [
  ...["plugin", "plugins", "tool", "tools"].map((name): FileRow => ["plugin", name, true]),
  ...["agent", "agents", "mode", "modes"].map((name): FileRow => ["subagent", name, true]),
  ...["command", "commands"].map((name): FileRow => ["command", name, true]),
  ...["skill", "skills"].map((name): FileRow => ["skill", name, true]),
];

const SETTINGS: readonly FileRow[] = ["opencode.json", "opencode.jsonc"].map((name): FileRow => ["settings", name, true]);

/** Nothing of a repository waits until somebody trusts its folder. */
const PROJECT: readonly FileRow[] = [
  ...SETTINGS,
  ["instructions", "AGENTS.md", true],
  ["instructions", "CLAUDE.md", true],
  ["instructions", "CONTEXT.md", true],
  ["skill", ".claude/skills", true],
  ["skill", ".agents/skills", true],
];

/** All that OpenCode reads or runs. Servers of MCP stand in its settings. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  const home = places.environment["HOME"] || homedir();
  const user = configFolder("user", places);
  return [
    ...fileRows("machine", configFolder("machine", places), SETTINGS),
    ...fileRows("user", user, [...SETTINGS, ["instructions", "AGENTS.md"], ...FOLDER]),
    ...fileRows("user", join(home, ".opencode"), [...SETTINGS, ...FOLDER]),
    ...fileRows("user", home, [
      ["skill", ".claude/skills"],
      ["skill", ".agents/skills"],
    ]),
    ...fileRows("project", join(places.project, ".opencode"), [...SETTINGS, ...FOLDER]),
    ...fileRows("project", places.project, PROJECT),
  ];
}
