import { failClosedCommand } from "../fail-closed.ts";
import { asFields } from "../fields.ts";
import { hooksFileSetup } from "../hooks-file-setup.ts";
import type { AgentSetup, HookProgram } from "../setup.ts";
import { files, hooksFile } from "./config.ts";
import { TOOL_EVENT } from "./payload.ts";

/** The hook's own limit in seconds. No limit of Antigravity's own is documented. */
const SECONDS = 25;
const NOT_JUDGED = JSON.stringify({ decision: "deny", reason: "Sallyport could not judge this call, so it is refused; run sallyport agents" });

/** The group of hooks of an installation. */
function entries(program: HookProgram, platform: NodeJS.Platform): Readonly<Record<string, unknown>> {
  const refusal = { stdout: NOT_JUDGED, exitCode: 0 } as const;
  const command = failClosedCommand({ agent: "antigravity", event: TOOL_EVENT, program, platform, seconds: SECONDS, refusal });
  return { [TOOL_EVENT]: { matcher: ".*", hooks: [{ type: "command", command }] } };
}

/** Antigravity drops the whole file, and asks nobody, when a part of it is not what it expects. */
function problemOf(document: unknown): string | undefined {
  const bad = Object.entries(asFields(document) ?? {}).find(([, group]) => asFields(group) === undefined);
  return bad === undefined ? undefined : `\`${bad[0].slice(0, 60)}\` is not a set of hooks, and Antigravity drops the whole file for it`;
}

/** Antigravity, as far as it can be set up; from documentation. */
export const setup: AgentSetup = {
  name: "antigravity",
  title: "Antigravity",
  executables: ["agy", "antigravity"],
  evidence: "documented",
  scopes: ["user", "project"],
  strengthOf: () => ({
    level: "advisory",
    why: "no file of the machine is documented, and one mistake in hooks.json drops every hook in silence; verify after each change of the file",
  }),
  ...hooksFileSetup({ agent: "antigravity", pathOf: hooksFile, empty: "{}\n", lead: ["sallyport"], entries, problemOf }),
  files,
};
