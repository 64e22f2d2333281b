import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError, type Finding } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { readSettings } from "../settings-file.ts";
import { SettingsText } from "../settings-text.ts";
import { filePlan, type AgentSetup, type HookProgram, type SetupPlaces, type SetupPlan, type SetupScope, type SetupState } from "../setup.ts";
import { prove } from "./canary.ts";
import { MACHINE_PINS, unexpressed, type Pin } from "./compile.ts";
import { pluginFile, pluginUrl, settingsFile } from "./config.ts";
import { files } from "./files.ts";
import { PLUGIN_MARK, pluginText } from "./plugin.ts";

/** First line of a settings file that an installation made; the client takes comments in it. */
const MADE = "// Made by `sallyport install opencode`.";
/** The client puts this into a file that does not have it, so a file that is made has it. */
const SCHEMA = "https://opencode.ai/config.json";
const EMPTY = `${MADE}\n{\n  "$schema": ${JSON.stringify(SCHEMA)}\n}\n`;

/** The client reads its settings with commas behind last items, and makes such itself: into a bare `{}` it writes the schema with a comma behind it. */
const settingsText = (text: string | undefined, path: string): SettingsText =>
  new SettingsText(text === undefined || text.trim() === "" ? EMPTY : text, path, { allowsTrailingCommas: true });

const pinsOf = (scope: SetupScope): readonly Pin[] => (scope === "machine" ? MACHINE_PINS : []);

/** Where ours stands in the list of plugins; -1 where it does not. */
function placeOf(settings: SettingsText, url: string): number {
  const plugins = settings.get(["plugin"]);
  return Array.isArray(plugins) ? plugins.findIndex((one) => one === url || (Array.isArray(one) && one[0] === url)) : -1;
}

/** Removes a setting, and the objects around it that it leaves empty. */
function removePin(settings: SettingsText, path: readonly string[]): void {
  settings.remove(path);
  for (let depth = path.length - 1; depth > 0 && settings.isBare(path.slice(0, depth)); depth -= 1) settings.remove(path.slice(0, depth));
}

function withoutOurs(settings: SettingsText, scope: SetupScope, url: string): void {
  for (const { path, value } of pinsOf(scope).toReversed()) if (isDeepStrictEqual(settings.get(path), value)) removePin(settings, path);
  const at = placeOf(settings, url);
  if (at === -1) return;
  settings.remove(["plugin", at]);
  if (settings.isBare(["plugin"])) settings.remove(["plugin"]);
}

/** Adds a setting as the last of its object, with the objects around it that are not there; `false` where something of the administrator's is in its place. */
function addPin(settings: SettingsText, { path, value }: Pin): boolean {
  for (let depth = 0; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth);
    if (settings.get(path.slice(0, depth + 1)) !== undefined) continue;
    const own = settings.get(parent);
    if (typeof own !== "object" || own === null || Array.isArray(own)) return false;
    // Everything below is made in one piece.
    const rest = path.slice(depth + 1).reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
    settings.append(parent, rest, path[depth]!);
    return true;
  }
  return false;
}

function withOurs(settings: SettingsText, scope: SetupScope, url: string): readonly Pin[] {
  const plugins = settings.get(["plugin"]);
  if (plugins === undefined) settings.append([], [url], "plugin");
  else if (Array.isArray(plugins)) settings.append(["plugin"], url);
  else throw settings.problem(["plugin"], "`plugin` is not a list", "mend the file and run the command again; nothing was written");
  return pinsOf(scope).filter((pin) => !addPin(settings, pin));
}

interface Wanted {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly left: readonly Pin[];
}

function wanted(scope: SetupScope, places: SetupPlaces): Wanted {
  const path = settingsFile(scope, places);
  const before = readSettings(path, undefined);
  const settings = settingsText(before, path);
  const url = pluginUrl(scope, places);
  withoutOurs(settings, scope, url);
  const left = withOurs(settings, scope, url);
  return { path, before, after: settings.text, left };
}

function plan(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy): SetupPlan {
  const { path, before, after, left } = wanted(scope, places);
  const plugin = pluginFile(scope, places);
  const there = readSettings(plugin, undefined);
  if (there !== undefined && !there.startsWith(PLUGIN_MARK))
    throw new UserError([{ code: "settings", message: "another file lies where the plugin goes", help: "move it away; nothing was written", file: plugin }]);
  return {
    files: [filePlan(plugin, there, pluginText(program)), filePlan(path, before, after)],
    notes: [
      ...left.map(({ path: name, why }) => `\`${name.join(".")}\` is set already and was left as it is (${why})`),
      "a repository's own plugins, agents and MCP servers load unasked: start the client with `sallyport run opencode`, which leaves them out",
    ],
    unexpressed: unexpressed(policy),
  };
}

function planRemoval(scope: SetupScope, places: SetupPlaces): SetupPlan {
  const path = settingsFile(scope, places);
  const before = readSettings(path, undefined);
  const plugin = pluginFile(scope, places);
  const there = readSettings(plugin, undefined);
  let after = before;
  if (before !== undefined && before.trim() !== "") {
    const settings = settingsText(before, path);
    withoutOurs(settings, scope, pluginUrl(scope, places));
    after = settings.text === EMPTY ? undefined : settings.text;
  }
  // The settings first: a plugin that is named and not there is left out in silence.
  return {
    files: [filePlan(path, before, after), filePlan(plugin, there, there?.startsWith(PLUGIN_MARK) === true ? undefined : there)],
    notes: [],
    unexpressed: [],
  };
}

/** True for a file that others than its owner may change. */
function isOpenToOthers(path: string): boolean {
  return [path, dirname(path)].some((one) => ((statSync(one, { throwIfNoEntry: false })?.mode ?? 0) & 0o022) !== 0);
}

function verify(scope: SetupScope, places: SetupPlaces, program: HookProgram): SetupState {
  const path = settingsFile(scope, places);
  const plugin = pluginFile(scope, places);
  const findings: Finding[] = [];
  const report = (rule: string, message: string, help: string, file = path): void =>
    void findings.push({ rule: `opencode/${rule}`, severity: "high", message, path: file, help });
  const again = `run \`sallyport install opencode --scope ${scope}\` again`;
  try {
    const text = readSettings(path, undefined);
    const own = readSettings(plugin, undefined);
    const settings = settingsText(text, path);
    const at = placeOf(settings, pluginUrl(scope, places));
    const isPinned = pinsOf(scope).some(({ path: name, value }) => isDeepStrictEqual(settings.get(name), value));
    if (at === -1 && !isPinned && own === undefined) return { scope, state: "absent", findings };
    if (at === -1) report("plugin-missing", "the settings do not name the plugin, so that no call is judged", again);
    else if (at !== (settings.get(["plugin"]) as readonly unknown[]).length - 1)
      report("plugin-order", "another plugin comes after ours, and could change a call after it was judged", again);
    if (own === undefined) report("plugin-missing", "the plugin is not there, and the client leaves it out in silence", again, plugin);
    else if (own !== pluginText(program)) report("plugin-changed", "the plugin is not what an installation writes", again, plugin);
    for (const { path: name, value, why } of pinsOf(scope))
      if (!isDeepStrictEqual(settings.get(name), value)) report("changed", `\`${name.join(".")}\` is not what an installation writes (${why})`, again);
    if (scope === "machine")
      for (const file of [path, plugin])
        if (isOpenToOthers(file)) report("writable", "others than its owner may change it", "take the right to write from group and others", file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message, help } of error.problems) report("unreadable", message, help);
  }
  if (places.root === "/")
    for (const file of [program.runtime, program.hook])
      if (!existsSync(file)) report("program-missing", `\`${file}\` is not there: every call is refused`, again);
  return { scope, state: findings.length === 0 ? "installed" : "incomplete", findings };
}

/** OpenCode, as far as it can be set up. */
export const setup: AgentSetup = {
  name: "opencode",
  title: "OpenCode",
  executables: ["opencode"],
  evidence: "live",
  scopes: ["user", "machine"],
  strengthOf: (scope) => ({
    level: "advisory",
    why:
      scope === "machine"
        ? "without the plugin no tool runs, but a repository's own plugins run in the same process, unasked: start it with `sallyport run opencode`"
        : "`--pure` leaves the plugin out, and a repository's own plugins run unasked; install it with --scope machine and start it with `sallyport run opencode`",
  }),
  plan,
  planRemoval,
  verify,
  prove,
  files,
};
