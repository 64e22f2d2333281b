import { asFields, field } from "../fields.ts";
import { failClosedCommand, type Refusal } from "../fail-closed.ts";
import { hooksFileSetup } from "../hooks-file-setup.ts";
import type { AgentSetup, HookProgram } from "../setup.ts";
import { files, hooksFile } from "./config.ts";
import { INSTALLED_EVENTS, isGate, PROMPT_EVENT } from "./events.ts";

/** The hook's own limit in seconds; before a call it may also wait for a person, as the policy says. */
const SECONDS = 20;
const GATE_SECONDS = 140;
/** Cursor's own limit is longer, so that ours is the one that speaks. */
const MARGIN = 10;
const NOT_JUDGED = "Sallyport could not judge this, so it is refused; run sallyport agents";

function refusalAt(event: string): Refusal {
  if (isGate(event)) return { stdout: JSON.stringify({ permission: "deny", user_message: NOT_JUDGED, agent_message: NOT_JUDGED }), exitCode: 0 };
  return { stdout: JSON.stringify(event === PROMPT_EVENT ? { continue: false, user_message: NOT_JUDGED } : {}), exitCode: 0 };
}

/** The handlers of an installation, by event. */
function entries(program: HookProgram, platform: NodeJS.Platform): Readonly<Record<string, unknown>> {
  const entryFor = (event: string): unknown => {
    const mayStop = isGate(event) || event === PROMPT_EVENT;
    const seconds = isGate(event) ? GATE_SECONDS : SECONDS;
    const command = failClosedCommand({ agent: "cursor", event, program, platform, seconds, refusal: refusalAt(event) });
    return { command, type: "command", timeout: seconds + MARGIN, ...(mayStop ? { failClosed: true } : {}) };
  };
  return Object.fromEntries(INSTALLED_EVENTS.map((event) => [event, entryFor(event)]));
}

/** Cursor, as far as it can be set up; from its documentation. */
export const setup: AgentSetup = {
  name: "cursor",
  title: "Cursor",
  executables: ["cursor-agent", "cursor"],
  evidence: "documented",
  scopes: ["user", "project", "machine"],
  strengthOf: (scope) =>
    scope === "machine"
      ? { level: "enforced", why: "as documented, the machine's hooks run whatever users and repositories say; not tried with the real client" }
      : { level: "advisory", why: "whoever can write the file can remove the hook; install it with --scope machine" },
  ...hooksFileSetup({
    agent: "cursor",
    pathOf: hooksFile,
    empty: '{\n  "version": 1\n}\n',
    lead: ["hooks"],
    entries,
    problemOf: (document) => (field(asFields(document) ?? {}, "version") === 1 ? undefined : "`version` is not 1, the only format that is known"),
  }),
  files,
};
