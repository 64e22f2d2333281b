import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { UserError, type Finding } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { readSettings } from "../settings-file.ts";
import { SettingsText } from "../settings-text.ts";
import { filePlan, type AgentSetup, type FilePlan, type HookProgram, type SetupPlaces, type SetupPlan, type SetupScope, type SetupState } from "../setup.ts";
import { prove } from "./canary.ts";
import { asFields } from "../fields.ts";
import { compileSettings, SERVER_LIST, type CopilotOptions } from "./compile.ts";
import { hooksFile, managedSettings, switchingFiles } from "./config.ts";
import { files } from "./files.ts";
import { addedBy, hooksText } from "./handlers.ts";

const within = (scope: SetupScope, places: SetupPlaces): string | undefined => (scope === "project" ? places.project : undefined);

function settingsText(text: string | undefined, path: string): SettingsText {
  return new SettingsText(text === undefined || text.trim() === "" ? "{}\n" : text, path);
}

/** The file of hooks as it lies there, and what it says; a file of that name that is not ours is in the way. */
function readHooks(scope: SetupScope, places: SetupPlaces): { readonly path: string; readonly before: string | undefined; readonly added: string | undefined } {
  if (places.platform === "win32")
    throw new UserError([{ code: "platform", message: "the hook's command line is written for a POSIX shell", help: "install it under Linux or macOS" }]);
  const path = hooksFile(scope, places);
  const before = readSettings(path, within(scope, places));
  if (before === undefined || before.trim() === "") return { path, before, added: undefined };
  const added = addedBy(new SettingsText(before, path).get([]));
  if (added !== undefined) return { path, before, added };
  throw new UserError([{ code: "settings", message: "the file is not one that an installation wrote", help: "move it away; nothing was written", file: path }]);
}

const FILE = "file";

/** True where a setting says what is needed. A list of servers that an administrator has written is the one that counts. */
function isSaid(name: string, found: unknown, wanted: unknown, isOurs: boolean): boolean {
  return isDeepStrictEqual(found, wanted) || (name === SERVER_LIST && !isOurs && Array.isArray(found));
}

/** The managed settings with our keys; which of them were not there before. */
function withKeys(settings: SettingsText, keys: Readonly<Record<string, unknown>>): readonly string[] {
  const added: string[] = [];
  for (const [name, value] of Object.entries(keys)) {
    const found = settings.get([name]);
    if (isSaid(name, found, value, false)) continue;
    if (found !== undefined) throw settings.problem([name], `\`${name}\` says something else than the policy needs`, "remove it; nothing was written");
    settings.append([], value, name);
    added.push(name);
  }
  return added;
}

function withoutKeys(settings: SettingsText, added: string): void {
  for (const name of added.split(" ").filter((one) => one !== "" && one !== FILE)) if (settings.get([name]) !== undefined) settings.remove([name]);
}

const optionsOf = (section: unknown): CopilotOptions => (asFields(section) ?? {}) as CopilotOptions;

function plan(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section?: unknown): SetupPlan {
  const { path, before, added: known = "" } = readHooks(scope, places);
  if (scope !== "machine") {
    const off = switchedOff(places).map((file) => `\`disableAllHooks\` in ${file} switches the hook off`);
    return { files: [filePlan(path, before, hooksText(program, places.platform, ""))], notes: off, unexpressed: [] };
  }
  const managed = managedSettings(places);
  const own = readSettings(managed, undefined);
  const settings = settingsText(own, managed);
  withoutKeys(settings, known);
  const { keys, unexpressed } = compileSettings(policy, optionsOf(section));
  const wasMade = own === undefined || known.split(" ").includes(FILE);
  const added = [...(wasMade ? [FILE] : []), ...withKeys(settings, keys)].join(" ");
  const notes = [
    "`allowManagedHooksOnly` keeps the hooks of users, repositories and plugins from running; they could change a call after it was judged",
    added.split(" ").includes(SERVER_LIST)
      ? "no MCP server starts but those of `agents.copilot.mcp.admit` in the policy; a trusted repository would start its own unasked"
      : `the MCP servers of \`${SERVER_LIST}\`, which the file names already, are the ones that may start; \`agents.copilot.mcp\` is not written`,
  ];
  return { files: [filePlan(path, before, hooksText(program, places.platform, added)), filePlan(managed, own, settings.text)], notes, unexpressed };
}

function planRemoval(scope: SetupScope, places: SetupPlaces): SetupPlan {
  const { path, before, added } = readHooks(scope, places);
  const plans: FilePlan[] = [filePlan(path, before, added === undefined ? before : undefined)];
  if (scope === "machine" && added !== undefined) {
    const managed = managedSettings(places);
    const own = readSettings(managed, undefined);
    if (own !== undefined) {
      const settings = settingsText(own, managed);
      withoutKeys(settings, added);
      plans.push(filePlan(managed, own, added.split(" ").includes(FILE) && settings.isBare([]) ? undefined : settings.text));
    }
  }
  return { files: plans, notes: [], unexpressed: [] };
}

/** Settings in reach of the session that switch hooks off. */
function switchedOff(places: SetupPlaces): readonly string[] {
  return switchingFiles(places).filter((path) => {
    try {
      const text = readSettings(path, undefined);
      return text !== undefined && text.trim() !== "" && new SettingsText(text, path).get(["disableAllHooks"]) === true;
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  });
}

function verify(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section?: unknown): SetupState {
  const findings: Finding[] = [];
  const path = hooksFile(scope, places);
  const again = `run \`sallyport install copilot --scope ${scope}\` again`;
  const report = (rule: string, message: string, help: string, at = path): void =>
    void findings.push({ rule: `copilot/${rule}`, severity: "critical", path: at, message, help });
  try {
    const { before, added } = readHooks(scope, places);
    if (before === undefined || added === undefined) return { scope, state: "absent", findings };
    if (before !== hooksText(program, places.platform, added)) report("hook-changed", "the file is not what an installation writes", again);
    if (scope === "machine") {
      const managed = managedSettings(places);
      const settings = settingsText(readSettings(managed, undefined), managed);
      for (const [name, value] of Object.entries(compileSettings(policy, optionsOf(section)).keys))
        if (!isSaid(name, settings.get([name]), value, added.split(" ").includes(name)))
          report("settings-changed", `\`${name}\` is not \`${JSON.stringify(value)}\``, again, managed);
    } else
      for (const file of switchedOff(places))
        report("hooks-disabled", "`disableAllHooks` switches the hook off", "remove it, or install with --scope machine", file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message, help, file } of error.problems) report("unreadable", message, help ?? "mend the file", file);
  }
  if (places.root === "/")
    for (const file of [program.runtime, program.hook])
      if (!existsSync(file)) report("program-missing", `\`${file}\` is not there: every call is refused`, again, file);
  return { scope, state: findings.length === 0 ? "installed" : "incomplete", findings };
}

/** GitHub Copilot CLI, as far as it can be set up. */
export const setup: AgentSetup = {
  name: "copilot",
  title: "Copilot CLI",
  executables: ["copilot"],
  evidence: "live",
  scopes: ["user", "project", "machine"],
  strengthOf: (scope) =>
    scope === "machine"
      ? { level: "enforced", why: "hooks in policy.d run whatever users, repositories and options say" }
      : {
          level: "advisory",
          why: "a trusted repository switches hooks off with one line (`disableAllHooks`, also in .claude/settings.json); install it with --scope machine",
        },
  plan,
  planRemoval,
  verify,
  prove,
  files,
};
