import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError, type Finding } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { asFields, field } from "../fields.ts";
import { handlersOf, withGroups, withoutGroups } from "../hook-groups.ts";
import { readSettings } from "../settings-file.ts";
import { SettingsText } from "../settings-text.ts";
import { filePlan, type AgentSetup, type FilePlan, type HookProgram, type SetupPlaces, type SetupPlan, type SetupScope, type SetupState } from "../setup.ts";
import { parseToml } from "../toml-fences.ts";
import { prove } from "./canary.ts";
import { compileRules } from "./compile.ts";
import { policyFile, policyFolder, settingsFile } from "./config.ts";
import { files } from "./files.ts";
import { groupFor, isOurs, REGISTRATIONS } from "./handlers.ts";

const EVENTS = Object.keys(REGISTRATIONS);
const NAME = /^sallyport-[0-9a-f]{32}$/;
const DESCRIPTION = "decides what each call may do before it runs";
/** Said in a handler where the installation has also switched hooks on. */
const WITH_SWITCH = `${DESCRIPTION}; hooksConfig.enabled was set with it`;

function readText(scope: SetupScope, places: SetupPlaces): { readonly path: string; readonly before: string | undefined; readonly settings: SettingsText } {
  if (places.platform === "win32")
    throw new UserError([{ code: "platform", message: "the hook's command line is written for a POSIX shell", help: "install it under Linux or macOS" }]);
  const path = settingsFile(scope, places);
  const before = readSettings(path, scope === "project" ? places.project : undefined);
  return { path, before, settings: new SettingsText(before === undefined || before.trim() === "" ? "{}\n" : before, path) };
}

/** Our handlers in the settings, by event. */
function ours(settings: SettingsText): readonly unknown[] {
  const value = { hooks: settings.get(["hooks"]) };
  return EVENTS.flatMap((event) => handlersOf(value, event).filter(isOurs));
}

/** The name under which the hook is installed already. */
function installedName(settings: SettingsText): string | undefined {
  const names = ours(settings).map((handler) => field(asFields(handler) ?? {}, "name"));
  return names.find((name): name is string => typeof name === "string" && NAME.test(name));
}

function groupsOf(settings: SettingsText, event: string): readonly unknown[] {
  const groups = settings.get(["hooks", event]);
  return Array.isArray(groups) ? groups : [];
}

function isOurGroup(group: unknown, event: string, program: HookProgram, platform: NodeJS.Platform, name: string): boolean {
  return [DESCRIPTION, WITH_SWITCH].some((description) => isDeepStrictEqual(group, groupFor(event, program, platform, name, description)));
}

/** Takes out all that an installation put in. */
function takeOut(settings: SettingsText): void {
  const hasSwitch = ours(settings).some((handler) => field(asFields(handler) ?? {}, "description") === WITH_SWITCH);
  withoutGroups(settings, isOurs);
  if (!hasSwitch || settings.get(["hooksConfig", "enabled"]) !== true) return;
  settings.remove(["hooksConfig", "enabled"]);
  if (settings.isBare(["hooksConfig"])) settings.remove(["hooksConfig"]);
}

/** What the settings say when the guard is installed. */
function putIn(settings: SettingsText, scope: SetupScope, program: HookProgram, platform: NodeJS.Platform, name: string): void {
  const enabled = settings.get(["hooksConfig", "enabled"]);
  if (enabled !== undefined && enabled !== true)
    throw settings.problem(
      ["hooksConfig", "enabled"],
      "`hooksConfig.enabled` switches every hook off",
      "remove it, or the guard is never called; nothing was written",
    );
  // Only the machine's word counts against a repository that says the opposite.
  const setsSwitch = scope === "machine" && enabled === undefined;
  if (setsSwitch) {
    if (settings.get(["hooksConfig"]) === undefined) settings.append([], { enabled: true }, "hooksConfig");
    else settings.append(["hooksConfig"], true, "enabled");
  }
  const description = setsSwitch ? WITH_SWITCH : DESCRIPTION;
  withGroups(settings, Object.fromEntries(EVENTS.map((event) => [event, groupFor(event, program, platform, name, description)])));
}

/** The machine's rules that are there, each as far as it can be read: with a broken one the client lets everything run that it would have denied. */
function brokenRules(places: SetupPlaces): readonly Finding[] {
  const folder = policyFolder(places);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".toml")) : [];
  return names.flatMap((name): readonly Finding[] => {
    const path = join(folder, name);
    try {
      parseToml(readSettings(path, undefined) ?? "", path);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.problems.map(({ message, help }) => ({
        rule: "gemini-cli/rules-broken",
        severity: "critical" as const,
        message,
        path,
        help: help ?? "mend it",
      }));
    }
  });
}

function plan(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy): SetupPlan {
  const { path, before, settings } = readText(scope, places);
  const name = installedName(settings) ?? `sallyport-${randomBytes(16).toString("hex")}`;
  takeOut(settings);
  putIn(settings, scope, program, places.platform, name);
  const settingsPlan = filePlan(path, before, settings.text);
  if (scope !== "machine") return { files: [settingsPlan], notes: [], unexpressed: [] };
  const { text, unexpressed } = compileRules(policy);
  const rules = policyFile(places);
  // Its own reader is asked before the client is.
  parseToml(text, rules);
  const notes = [
    "the client calls no hook in a folder that its user does not trust; there the rules hold, and the client's own questions",
    ...brokenRules(places).map(({ path: file, message }) => `${file ?? ""}: ${message}; the client then ignores the file`),
  ];
  return { files: [settingsPlan, filePlan(rules, readSettings(rules, undefined), text)], notes, unexpressed };
}

function planRemoval(scope: SetupScope, places: SetupPlaces): SetupPlan {
  const { path, before, settings } = readText(scope, places);
  const plans: FilePlan[] = [];
  if (before === undefined || before.trim() === "") plans.push(filePlan(path, before, before));
  else {
    takeOut(settings);
    // A file that holds nothing but ours was made by the installation.
    plans.push(filePlan(path, before, settings.text !== before && settings.text.trim() === "{}" ? undefined : settings.text));
  }
  if (scope === "machine") {
    const rules = policyFile(places);
    plans.push(filePlan(rules, readSettings(rules, undefined), undefined));
  }
  return { files: plans, notes: [], unexpressed: [] };
}

/** Folders that others than the owner may write: the client then passes over the machine's files without a word. */
function looseFolders(places: SetupPlaces): readonly Finding[] {
  if (places.platform === "win32") return [];
  const found: Finding[] = [];
  for (let at = policyFolder(places); at !== dirname(at); at = dirname(at)) {
    if (!existsSync(at) || (statSync(at).mode & 0o022) === 0) continue;
    const message = "others than its owner may write this folder, so the client ignores the machine's files in it";
    found.push({ rule: "gemini-cli/folder-writable", severity: "critical", path: at, message, help: `run \`chmod go-w ${at}\`` });
  }
  return found;
}

/** Other settings in which the hook is switched off by its name: lists of all layers are united. */
function namingFiles(name: string, own: string, places: SetupPlaces): readonly string[] {
  return (["user", "project"] as const)
    .map((scope) => settingsFile(scope, places))
    .filter((path) => {
      const text = path === own ? undefined : readSettings(path, undefined);
      const disabled = text === undefined || text.trim() === "" ? undefined : new SettingsText(text, path).get(["hooksConfig", "disabled"]);
      return Array.isArray(disabled) && disabled.includes(name);
    });
}

function verify(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy): SetupState {
  const findings: Finding[] = [];
  const again = `run \`sallyport install gemini-cli --scope ${scope}\` again`;
  const path = settingsFile(scope, places);
  const report = (rule: string, message: string, help: string, at = path): void =>
    void findings.push({ rule: `gemini-cli/${rule}`, severity: "critical", path: at, message, help });
  try {
    const { settings } = readText(scope, places);
    const present = ours(settings);
    const rules = policyFile(places);
    const written = scope === "machine" ? readSettings(rules, undefined) : undefined;
    if (present.length === 0 && written === undefined) return { scope, state: "absent", findings };
    const name = installedName(settings);
    if (name === undefined) report("hook-name", "the hook has no name that cannot be guessed: a repository can switch it off by its name", again);
    const value = { hooks: settings.get(["hooks"]) };
    for (const event of EVENTS) if (!handlersOf(value, event).some(isOurs)) report("hook-missing", `no hook for \`${event}\``, again);
    const disabled = settings.get(["hooksConfig", "disabled"]);
    if (Array.isArray(disabled) && disabled.includes(name)) report("hook-disabled", "`hooksConfig.disabled` names the hook", "take it out");
    if (name !== undefined && places.root === "/")
      for (const at of namingFiles(name, path, places))
        report("hook-disabled", "`hooksConfig.disabled` names the hook, which switches it off", "take it out", at);
    const enabled = settings.get(["hooksConfig", "enabled"]);
    if (enabled === false) report("hooks-disabled", "`hooksConfig.enabled` switches every hook off", "remove it");
    if (scope === "machine" && enabled !== true) report("switch-missing", "`hooksConfig.enabled` is not `true`: a repository can switch hooks off", again);
    for (const event of findings.length === 0 && name !== undefined ? EVENTS : [])
      if (!groupsOf(settings, event).some((group) => isOurGroup(group, event, program, places.platform, name!)))
        report("hook-changed", `the hook for \`${event}\` is not what an installation writes`, again);
    if (scope === "machine") {
      if (written !== compileRules(policy).text) report("rules-changed", "the rules are not what the policy says", again, rules);
      findings.push(...brokenRules(places), ...(places.root === "/" ? looseFolders(places) : []));
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message, help } of error.problems) report("unreadable", message, help ?? "mend the file");
  }
  if (places.root === "/")
    for (const file of [program.runtime, program.hook])
      if (!existsSync(file)) report("program-missing", `\`${file}\` is not there: every call is refused`, again, file);
  return { scope, state: findings.length === 0 ? "installed" : "incomplete", findings };
}

/** Gemini CLI, as far as it can be set up. */
export const setup: AgentSetup = {
  name: "gemini-cli",
  title: "Gemini CLI",
  executables: ["gemini"],
  evidence: "live",
  scopes: ["user", "project", "machine"],
  strengthOf: (scope) =>
    scope === "machine"
      ? {
          level: "advisory",
          why: "no repository can switch it off, but its user can: with GEMINI_CLI_SYSTEM_SETTINGS_PATH, by the hook's name, or in a folder that is not trusted; there the machine's rules hold alone. Start it with `sallyport run gemini-cli`",
        }
      : { level: "advisory", why: "a trusted repository switches hooks off with one line (`hooksConfig.enabled`); install it with --scope machine" },
  plan,
  planRemoval,
  verify,
  prove,
  files,
};
