import { isDeepStrictEqual } from "node:util";
import { UserError, type Finding } from "../../model/index.ts";
import { settingsFile, type ClaudeCodePlaces, type Scope } from "./config.ts";
import { INSTALLED_EVENTS } from "./events.ts";
import { asFields, type Fields } from "../fields.ts";
import { handlerFor, handlersOf, isOurs, type Program } from "./handlers.ts";
import { readSettings } from "../settings-file.ts";
import { SettingsText } from "../settings-text.ts";

/** How far an installation is what it should be. */
export interface Verification {
  readonly path: string;
  readonly state: "installed" | "incomplete" | "absent";
  /** How calls reach the guard, as far as the settings are what an installation writes. */
  readonly mode?: "daemon" | "standalone";
  readonly findings: readonly Finding[];
}

/** The program in the mode that the settings are nearest to: with the daemon, where there is one, or without. */
export function programInUse(settings: unknown, program: Program): Program {
  const { daemon, ...alone } = program;
  if (daemon === undefined) return program;
  const own: Fields = asFields(settings) ?? {};
  const isHttp = INSTALLED_EVENTS.some((event) => handlersOf(own, event).some((handler) => isOurs(handler) && asFields(handler)?.["type"] === "http"));
  return isHttp ? program : alone;
}

/**
 * Compares the settings of a scope with what an installation would write there now, in the mode that it was made in.
 * @param isFile whether a path is a file that can be read.
 */
export function verifyInstall(scope: Scope, places: ClaudeCodePlaces, known: Program, isFile: (path: string) => boolean): Verification {
  const path = settingsFile(scope, places);
  const findings: Finding[] = [];
  const report = (rule: string, message: string, help: string): void => {
    findings.push({ rule: `claude-code/${rule}`, severity: "high", message, path, help });
  };
  const again = "run `sallyport install claude-code` again";
  let settings: ReturnType<typeof asFields>;
  try {
    const text = readSettings(path, scope === "project" ? places.project : undefined);
    if (text === undefined) return { path, state: "absent", findings };
    settings = asFields(new SettingsText(text, path).get([]));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The client drops a settings file that it cannot read, with every hook in it.
    for (const { message, help } of error.problems) report("settings-unreadable", message, help);
    return { path, state: "incomplete", findings };
  }
  const own = settings ?? {};
  const program = programInUse(own, known);
  let present = 0;
  for (const event of INSTALLED_EVENTS) {
    const ours = handlersOf(own, event).filter(isOurs);
    if (ours.length > 0) present += 1;
    if (ours.length === 0) report("hook-missing", `no hook for \`${event}\``, again);
    else if (!ours.some((handler) => isDeepStrictEqual(handler, handlerFor(event, program))))
      report("hook-changed", `the hook for \`${event}\` is not what an installation writes`, again);
  }
  if (present === 0) return { path, state: "absent", findings: [] };
  if (own["disableAllHooks"] === true) report("hooks-disabled", "`disableAllHooks` switches every hook off", "remove it");
  if (scope === "managed" && own["allowManagedHooksOnly"] !== true) report("lock-missing", "`allowManagedHooksOnly` is not `true`", again);
  for (const file of [program.runtime, program.hook, program.env, program.daemon?.sessionHook]) {
    if (file !== undefined && !isFile(file)) report("program-missing", `\`${file}\` is not there: every call is refused`, again);
  }
  const mode = program.daemon === undefined ? "standalone" : "daemon";
  return { path, state: findings.length === 0 ? "installed" : "incomplete", mode, findings };
}

/** The findings of a scope; one that says so where nothing is installed. */
export function verifyScope(scope: Scope, places: ClaudeCodePlaces, program: Program, isFile: (path: string) => boolean): readonly Finding[] {
  const { path, state, findings } = verifyInstall(scope, places, program, isFile);
  if (state !== "absent") return findings;
  return [
    {
      rule: "claude-code/absent",
      severity: "critical",
      path,
      message: "no hook of this program is in these settings",
      help: `run \`sallyport install claude-code --scope ${scope}\``,
    },
  ];
}
