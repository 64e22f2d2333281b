import { homedir } from "node:os";
import { fileRows, type FileRow } from "../file-rows.ts";
import type { AgentFile, SetupPlaces } from "../setup.ts";
import { hooksFolder } from "./config.ts";

const USER: readonly FileRow[] = [
  ["settings", ".cline/data/settings"],
  ["mcp", ".cline/data/settings/cline_mcp_settings.json"],
  ["rules", ".cline/rules"],
  ["plugin", ".cline/plugins"],
  ["hooks", "Documents/Cline/Hooks"],
  ["rules", "Documents/Cline/Rules"],
  ["instructions", ".agents/AGENTS.md"],
  ["plugin", ".agents/plugins"],
];

/** Nothing of a repository waits until somebody trusts its folder: its hooks run at the first task (measured with Cline 3.0.65). */
const PROJECT: readonly FileRow[] = [
  ["hooks", ".cline/hooks", true],
  ["hooks", ".clinerules/hooks", true],
  ["plugin", ".cline/plugins", true],
  ["plugin", ".clinerules/plugins", true],
  ["plugin", ".agents/plugins", true],
  ["rules", ".clinerules", true],
  ["rules", ".cline/rules", true],
  ["instructions", "AGENTS.md", true],
];

/** All that Cline reads or runs. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  const home = places.environment["HOME"] || homedir();
  return [
    { kind: "hooks", path: hooksFolder(places), scope: "user", isUnasked: true },
    ...fileRows("user", home, USER),
    ...fileRows("project", places.project, PROJECT),
  ];
}
