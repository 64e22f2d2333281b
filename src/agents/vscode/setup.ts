import { setup as copilot } from "../copilot/index.ts";
import type { AgentSetup, SetupScope } from "../setup.ts";
import { fileRows } from "../file-rows.ts";

const HARNESS =
  "only the Copilot harness is governed: the Local harness speaks otherwise, so where it calls these hooks every call is refused, and the machine's do not run in it";

/**
 * Copilot in VS Code, as far as it can be set up; from its documentation. Its Copilot harness is the runtime of Copilot CLI and reads the same files,
 * so what is installed for one is installed for the other.
 */
export const setup: AgentSetup = {
  name: "vscode",
  title: "VS Code (Copilot)",
  executables: ["code"],
  evidence: "documented",
  scopes: copilot.scopes,
  section: copilot.name,
  strengthOf: (scope: SetupScope) =>
    scope === "machine"
      ? { level: "advisory", why: "hooks of the machine run in the Copilot harness only: let no other session target be chosen, by the device's policies" }
      : { level: "advisory", why: "one line in a trusted repository switches hooks off (`disableAllHooks`)" },
  plan: (scope, places, program, policy, section) => {
    const plan = copilot.plan(scope, places, program, policy, section);
    return { ...plan, notes: ["these are the files of Copilot CLI as well: taking them out here takes them out there", HARNESS, ...plan.notes] };
  },
  planRemoval: (scope, places) => {
    const plan = copilot.planRemoval(scope, places);
    return { ...plan, notes: ["these are the files of Copilot CLI as well", ...plan.notes] };
  },
  verify: (scope, places, program, policy, section) => copilot.verify(scope, places, program, policy, section),
  files: (places) => [
    ...copilot.files(places),
    ...fileRows("project", places.project, [
      ["settings", ".vscode/settings.json"],
      ["mcp", ".vscode/mcp.json"],
    ]),
  ],
};
