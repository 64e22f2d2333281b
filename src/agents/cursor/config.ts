import { homedir } from "node:os";
import { join } from "node:path";
import { fileRows, type FileRow } from "../file-rows.ts";
import type { AgentFile, SetupPlaces, SetupScope } from "../setup.ts";

const userFolder = ({ environment }: SetupPlaces): string => join(environment["HOME"] || homedir(), ".cursor");

/** Folder of the files that count before those of users and projects (cursor.com/docs/agent/hooks). */
function machineFolder({ platform, root }: SetupPlaces): string {
  return platform === "darwin" ? join(root, "/Library/Application Support/Cursor") : join(root, "/etc/cursor");
}

/** The file of hooks of a scope. */
export function hooksFile(scope: SetupScope, places: SetupPlaces): string {
  if (scope === "machine") return join(machineFolder(places), "hooks.json");
  return scope === "project" ? join(places.project, ".cursor/hooks.json") : join(userFolder(places), "hooks.json");
}

/** From documentation; which of them come into the prompt of a folder that nobody trusts is not known, so instructions count as read. */
const PROJECT: readonly FileRow[] = [
  ["hooks", ".cursor/hooks.json"],
  ["mcp", ".cursor/mcp.json"],
  ["rules", ".cursor/rules", true],
  ["instructions", ".cursorrules", true],
  ["instructions", "AGENTS.md", true],
  ["command", ".cursor/commands", true],
  ["subagent", ".cursor/agents", true],
  ["skill", ".cursor/skills", true],
  ["settings", ".cursor/sandbox.json"],
  ["settings", ".cursor/permissions.json"],
  ["settings", ".cursor/cli.json"],
  ["hooks", ".claude/settings.json"],
  ["hooks", ".claude/settings.local.json"],
];

const USER: readonly FileRow[] = [
  ["hooks", "hooks.json"],
  ["mcp", "mcp.json"],
  ["settings", "permissions.json"],
  ["settings", "sandbox.json"],
  ["settings", "cli-config.json"],
];

/** All that Cursor reads or runs. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  return [
    ...fileRows("machine", machineFolder(places), [["hooks", "hooks.json"]]),
    ...fileRows("user", userFolder(places), USER),
    ...fileRows("project", places.project, PROJECT),
  ];
}
