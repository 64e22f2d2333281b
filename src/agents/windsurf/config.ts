import { homedir } from "node:os";
import { join } from "node:path";
import { fileRows } from "../file-rows.ts";
import type { AgentFile, SetupPlaces, SetupScope } from "../setup.ts";

const userFolder = ({ environment }: SetupPlaces): string => join(environment["HOME"] || homedir(), ".codeium/windsurf");

function machineFolder({ platform, root }: SetupPlaces): string {
  return platform === "darwin" ? join(root, "/Library/Application Support/Windsurf") : join(root, "/etc/windsurf");
}

/** The file of hooks of a scope; those of all scopes run, the machine's first. */
export function hooksFile(scope: SetupScope, places: SetupPlaces): string {
  if (scope === "machine") return join(machineFolder(places), "hooks.json");
  return scope === "project" ? join(places.project, ".windsurf/hooks.json") : join(userFolder(places), "hooks.json");
}

/** All that Windsurf reads or runs; from documentation, which knows no step of trust for instructions. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  return [
    ...fileRows("machine", machineFolder(places), [["hooks", "hooks.json"]]),
    ...fileRows("user", userFolder(places), [
      ["hooks", "hooks.json"],
      ["mcp", "mcp_config.json"],
    ]),
    ...fileRows("project", places.project, [
      ["hooks", ".windsurf/hooks.json"],
      ["rules", ".windsurf/rules", true],
      ["instructions", ".windsurfrules", true],
      ["instructions", "AGENTS.md", true],
    ]),
  ];
}
