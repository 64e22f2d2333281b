import { homedir } from "node:os";
import { join } from "node:path";
import { fileRows } from "../file-rows.ts";
import type { AgentFile, SetupPlaces, SetupScope } from "../setup.ts";

const userFolder = ({ environment }: SetupPlaces): string => join(environment["HOME"] || homedir(), ".gemini");

/** The file of hooks of a scope; no file of the machine is documented. */
export function hooksFile(scope: SetupScope, places: SetupPlaces): string {
  return scope === "project" ? join(places.project, ".agents/hooks.json") : join(userFolder(places), "config/hooks.json");
}

/** All that Antigravity reads or runs; from documentation. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  return [
    ...fileRows("user", userFolder(places), [
      ["hooks", "config/hooks.json"],
      ["hooks", "antigravity-cli/hooks.json"],
      ["mcp", "antigravity-cli/mcp_config.json"],
    ]),
    ...fileRows("project", places.project, [
      ["hooks", ".agents/hooks.json"],
      ["mcp", ".agents/mcp_config.json"],
      ["rules", ".agents/rules", true],
      ["skill", ".agents/skills", true],
      ["instructions", "AGENTS.md", true],
    ]),
  ];
}
