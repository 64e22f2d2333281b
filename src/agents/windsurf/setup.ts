import { failClosedCommand } from "../fail-closed.ts";
import { hooksFileSetup } from "../hooks-file-setup.ts";
import type { AgentSetup, HookProgram } from "../setup.ts";
import { files, hooksFile } from "./config.ts";
import { INSTALLED_EVENTS } from "./payload.ts";

/** The hook's own limit in seconds. No limit of Windsurf's own is documented; others found 30. */
const SECONDS = 25;

/** The handlers of an installation, by event. Any exit code but 2 lets an action go on, so the command line makes 2 of all but an answer. */
function entries(program: HookProgram, platform: NodeJS.Platform): Readonly<Record<string, unknown>> {
  const entryFor = (event: string): unknown => ({
    command: failClosedCommand({ agent: "windsurf", event, program, platform, seconds: SECONDS, refusal: { exitCode: event.startsWith("pre_") ? 2 : 0 } }),
    show_output: false,
  });
  return Object.fromEntries(INSTALLED_EVENTS.map((event) => [event, entryFor(event)]));
}

/** Windsurf, as far as it can be set up; from its documentation. */
export const setup: AgentSetup = {
  name: "windsurf",
  title: "Windsurf",
  executables: ["windsurf"],
  evidence: "documented",
  scopes: ["user", "project", "machine"],
  strengthOf: (scope) =>
    scope === "machine"
      ? {
          level: "enforced",
          why: "as documented, the machine's hooks run before all others; fetches and searches pass no hook; not tried with the real client",
        }
      : { level: "advisory", why: "whoever can write the file can remove the hook; install it with --scope machine" },
  ...hooksFileSetup({ agent: "windsurf", pathOf: hooksFile, empty: "{}\n", lead: ["hooks"], entries }),
  files,
};
