import { join } from "node:path";
import type { AgentFile, SetupPlaces } from "../setup.ts";
import { copilotHome, machineFolder } from "./config.ts";

type Row = readonly [kind: AgentFile["kind"], path: string, isUnasked?: true];

/** Below the project (measured with Copilot CLI 1.0.102): instructions come into the prompt although nobody trusts the folder, hooks and servers do not. */
const PROJECT: readonly Row[] = [
  ["instructions", "AGENTS.md", true],
  ["instructions", "CLAUDE.md", true],
  ["instructions", "GEMINI.md", true],
  ["instructions", ".github/copilot-instructions.md", true],
  ["instructions", ".github/instructions", true],
  ["instructions", ".claude/rules", true],
  ["subagent", ".github/agents", true],
  ["subagent", ".claude/agents", true],
  ["command", ".claude/commands", true],
  ["skill", ".github/skills", true],
  ["skill", ".claude/skills", true],
  ["skill", ".agents/skills", true],
  ["hooks", ".github/hooks"],
  ["settings", ".github/copilot/settings.json"],
  ["settings", ".github/copilot/settings.local.json"],
  ["settings", ".claude/settings.json"],
  ["settings", ".claude/settings.local.json"],
  ["mcp", ".mcp.json"],
  ["mcp", ".github/mcp.json"],
];

const USER: readonly Row[] = [
  ["settings", "settings.json"],
  ["trust", "config.json"],
  ["hooks", "hooks"],
  ["mcp", "mcp-config.json"],
  ["instructions", "copilot-instructions.md"],
  ["instructions", "instructions"],
  ["subagent", "agents"],
  ["skill", "skills"],
  ["plugin", "installed-plugins"],
];

const MACHINE: readonly Row[] = [
  ["hooks", "policy.d"],
  ["settings", "managed-settings.json"],
];

/** All that Copilot CLI reads or runs. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  const rows = (scope: AgentFile["scope"], folder: string, list: readonly Row[]): readonly AgentFile[] =>
    list.map(([kind, path, isUnasked = scope !== "project"]) => ({ kind, path: join(folder, path), scope, isUnasked }));
  return [...rows("machine", machineFolder(places), MACHINE), ...rows("user", copilotHome(places), USER), ...rows("project", places.project, PROJECT)];
}
