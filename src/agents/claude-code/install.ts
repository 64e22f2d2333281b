import { UserError } from "../../model/index.ts";
import { FIRST_FAIL_CLOSED_VERSION, isAtLeast, settingsFile, type ClaudeCodePlaces, type Scope } from "./config.ts";
import { INSTALLED_EVENTS } from "./events.ts";
import { groupFor, isOurs, type Program } from "./handlers.ts";
import { lineDiff } from "../line-diff.ts";
import { withGroups, withoutGroups } from "../hook-groups.ts";
import { readSettings, writeSettings } from "../settings-file.ts";
import { SettingsText } from "../settings-text.ts";

/** What to install and where. */
export interface InstallOptions {
  /** Managed settings are compiled from the policy: `compileManaged`. */
  readonly scope: Exclude<Scope, "managed">;
  readonly places: ClaudeCodePlaces;
  readonly program: Program;
  /** Version of the client that will read the settings; `undefined` when it could not be found out. */
  readonly client: string | undefined;
  /** The guard is to hold when it fails. False only for watching what it would say. */
  readonly isEnforcing: boolean;
}

/** A change of one settings file, worked out and not yet made. */
export interface SettingsPlan {
  readonly path: string;
  readonly before: string | undefined;
  /** `undefined`: the file is removed. */
  readonly after: string | undefined;
  readonly isChanged: boolean;
  /** What changes, line by line. */
  readonly diff: string;
  /** What the person should know although it does not stop the installation. */
  readonly warnings: readonly string[];
}

function planOf(path: string, before: string | undefined, after: string | undefined, warnings: readonly string[]): SettingsPlan {
  return {
    path,
    before,
    after,
    isChanged: before !== after,
    diff: lineDiff(path, before, after),
    warnings,
  };
}

export function checkClient({ client, isEnforcing }: Pick<InstallOptions, "client" | "isEnforcing">): readonly string[] {
  if (client === undefined)
    return [`the version of Claude Code could not be found out; it must be ${FIRST_FAIL_CLOSED_VERSION} or newer, or a failing hook does not block`];
  if (isAtLeast(client, FIRST_FAIL_CLOSED_VERSION)) return [];
  if (!isEnforcing) return [`Claude Code ${client} lets a call run when the hook fails`];
  throw new UserError([
    {
      code: "client-too-old",
      message: `Claude Code \`${client}\` lets a call run when its hook fails`,
      help: `update it to ${FIRST_FAIL_CLOSED_VERSION} or newer, or install without enforcing`,
    },
  ]);
}

/** Works out what an installation into the user's or the project's settings changes. Throws a `UserError`, and changes nothing, when it cannot be made. */
export function planInstall(options: InstallOptions): SettingsPlan {
  const { scope, places, program } = options;
  const warnings = [...checkClient(options), ...(program.daemon === undefined ? [] : ["while the daemon does not run, every call of the agent is refused"])];
  const path = settingsFile(scope, places);
  const before = readSettings(path, scope === "project" ? places.project : undefined);
  const settings = new SettingsText(before === undefined || before.trim() === "" ? "{}\n" : before, path);
  const disabled = settings.get(["disableAllHooks"]);
  if (disabled !== undefined && disabled !== false) {
    throw settings.problem(["disableAllHooks"], "`disableAllHooks` switches every hook off", "remove it, or the guard is never called; nothing was written");
  }
  withoutGroups(settings, isOurs, true);
  withGroups(settings, Object.fromEntries(INSTALLED_EVENTS.map((event) => [event, groupFor(event, program)])));
  warnings.push(
    `settings of the scope \`${scope}\` hold only as long as nobody changes them; a repository can switch them off. Use \`--scope managed\` where it matters`,
  );
  return planOf(path, before, settings.text, warnings);
}

/** Works out what taking the installation away changes. */
export function planUninstall({ scope, places }: Pick<InstallOptions, "scope" | "places">): SettingsPlan {
  const path = settingsFile(scope, places);
  const before = readSettings(path, scope === "project" ? places.project : undefined);
  if (before === undefined) return planOf(path, before, undefined, []);
  if (before.trim() === "") return planOf(path, before, before, []);
  const settings = new SettingsText(before, path);
  withoutGroups(settings, isOurs, true);
  // A file that holds nothing but our hooks was made by the installation.
  const isOnlyOurs = settings.text !== before && settings.text.trim() === "{}";
  return planOf(path, before, isOnlyOurs ? undefined : settings.text, []);
}

/** Makes the change. */
export function applyPlan(plan: SettingsPlan): void {
  if (plan.isChanged) writeSettings(plan.path, plan.before, plan.after, 0o600);
}
