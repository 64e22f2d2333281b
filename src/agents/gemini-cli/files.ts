import { join } from "node:path";
import type { AgentFile, SetupPlaces } from "../setup.ts";
import { machineFolder, policyFolder, userFolder } from "./config.ts";

type Row = readonly [kind: AgentFile["kind"], path: string, isUnasked?: true];

/** Below the folder of a user and, in a trusted folder, below the project's (measured with Gemini CLI 0.61.0). */
const BOTH: readonly Row[] = [
  ["settings", "settings.json"],
  ["skill", "skills"],
  ["command", "commands"],
  ["subagent", "agents"],
];

/** All that Gemini CLI reads or runs: of a project only where its folder is trusted, except `.env`, which it opens always. */
export function files(places: SetupPlaces): readonly AgentFile[] {
  const user = userFolder(places);
  const { project } = places;
  const rows = (scope: AgentFile["scope"], folder: string, list: readonly Row[]): readonly AgentFile[] =>
    list.map(([kind, path, isUnasked = scope !== "project"]) => ({ kind, path: join(folder, path), scope, isUnasked }));
  return [
    ...rows("machine", machineFolder(places), [
      ["settings", "settings.json"],
      ["settings", "system-defaults.json"],
    ]),
    { kind: "rules", path: policyFolder(places), scope: "machine", isUnasked: true },
    ...rows("user", user, [
      ...BOTH,
      ["instructions", "GEMINI.md"],
      ["rules", "policies"],
      ["plugin", "extensions"],
      ["trust", "trustedFolders.json"],
      ["trust", "trusted_hooks.json"],
    ]),
    ...rows("project", join(project, ".gemini"), BOTH),
    ...rows("project", project, [
      ["instructions", "GEMINI.md"],
      ["skill", ".agents/skills"],
      ["settings", ".env", true],
      ["settings", ".gemini/.env", true],
    ]),
  ];
}
