import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError, type Finding } from "../../model/index.ts";
import { describeRule, type CompiledPolicy } from "../../policy/index.ts";
import { readSettings } from "../settings-file.ts";
import { filePlan, type AgentSetup, type HookProgram, type SetupPlaces, type SetupPlan, type SetupScope, type SetupState } from "../setup.ts";
import { prove } from "./canary.ts";
import { hooksFolder } from "./config.ts";
import { INSTALLED_HOOKS } from "./events.ts";
import { files } from "./files.ts";
import { hookScript, SCRIPT_MARK } from "./hook-script.ts";

/** Clients differ in whether they run a file that is no program; one that passes over it lets the call run. */
const EXECUTABLE = 0o700;

const EVENTS = Object.entries(INSTALLED_HOOKS);
const isOurs = (text: string | undefined): boolean => text?.split("\n")[1]?.startsWith(SCRIPT_MARK) === true;

function plan(_scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy): SetupPlan {
  return {
    files: EVENTS.map(([file, event]) => {
      const path = join(hooksFolder(places), file);
      const before = readSettings(path, undefined);
      if (before !== undefined && !isOurs(before))
        throw new UserError([
          {
            code: "settings",
            message: "a hook of yours has this name, and the client runs one program a folder and event",
            help: "move it to another of the client's folders of hooks; nothing was written",
            file: path,
          },
        ]);
      return filePlan(path, before, hookScript(event, program, places.platform), EXECUTABLE);
    }),
    notes: [
      "the client has nothing that holds against its user or a repository: start it with `sallyport run cline`, in a sandbox where it matters, with its tool servers behind the gateway",
    ],
    unexpressed: policy.rules.filter(({ outcome }) => outcome === "deny").map((rule) => `${rule.id}: ${describeRule(rule)}`),
  };
}

function planRemoval(_scope: SetupScope, places: SetupPlaces): SetupPlan {
  const files = EVENTS.map(([file]) => {
    const path = join(hooksFolder(places), file);
    const before = readSettings(path, undefined);
    return filePlan(path, before, isOurs(before) ? undefined : before, EXECUTABLE);
  });
  return { files, notes: [], unexpressed: [] };
}

function verify(scope: SetupScope, places: SetupPlaces, program: HookProgram): SetupState {
  const findings: Finding[] = [];
  const report = (rule: string, message: string, path: string): void =>
    void findings.push({ rule: `cline/${rule}`, severity: "high", message, path, help: "run `sallyport install cline` again" });
  let present = 0;
  for (const [file, event] of EVENTS) {
    const path = join(hooksFolder(places), file);
    try {
      const text = readSettings(path, undefined);
      if (isOurs(text)) present += 1;
      if (text === undefined) report("hook-missing", `no hook for \`${file}\``, path);
      else if (text !== hookScript(event, program, places.platform))
        report("hook-changed", `the hook for \`${file}\` is not what an installation writes`, path);
      else if ((statSync(path).mode & 0o100) === 0)
        report("hook-not-run", `the hook for \`${file}\` is no program that can be run, and a client that passes over it lets calls through`, path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const { message } of error.problems) report("unreadable", message, path);
    }
  }
  if (present === 0) return { scope, state: "absent", findings: [] };
  if (places.root === "/")
    for (const file of [program.runtime, program.hook])
      if (!existsSync(file)) report("program-missing", `\`${file}\` is not there: every call is refused`, file);
  return { scope, state: findings.length === 0 ? "installed" : "incomplete", findings };
}

/** Cline, as far as it can be set up: hooks of its user, and nothing above them. */
export const setup: AgentSetup = {
  name: "cline",
  title: "Cline",
  executables: ["cline"],
  evidence: "live",
  scopes: ["user"],
  strengthOf: () => ({
    level: "advisory",
    why: "its hooks can be taken away by its user, and a repository's own run unasked; hold it with `sallyport run cline`, a sandbox and the MCP gateway",
  }),
  plan,
  planRemoval,
  verify,
  prove,
  files,
};
