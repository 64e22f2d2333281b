import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError, type Finding } from "../../model/index.ts";
import type { CompiledPolicy } from "../../policy/index.ts";
import { asFields, field, type Fields } from "../fields.ts";
import { readSettings } from "../settings-file.ts";
import { filePlan, type AgentSetup, type HookProgram, type SetupPlaces, type SetupPlan, type SetupScope, type SetupState } from "../setup.ts";
import { hasFences, parseToml, tomlValue, withFences, withoutFences } from "../toml-fences.ts";
import { prove } from "./canary.ts";
import { compileRequirements } from "./compile.ts";
import { codexHome, requirementsFile, userConfig } from "./config.ts";
import { handlerLines, isOurCommand, isOurHeader, REGISTRATIONS, trustedHash } from "./handlers.ts";
import type { CodexOptions } from "./options.ts";

const MACHINE_NEEDED = "a trusted repository switches hooks off with one line, and so does `-c features.hooks=false`; install it with --scope machine";

/** In the machine's file everything between the marks is ours; a user's is edited by the client itself. */
const ours = (scope: SetupScope): ((header: string) => boolean) => (scope === "machine" ? () => true : isOurHeader);

function fileOf(scope: SetupScope, places: SetupPlaces): string {
  return scope === "machine" ? requirementsFile(places) : userConfig(places);
}

/** How many groups of an event the user has: ours come after them, and the records of trust count. */
function groupsOf(settings: Fields, event: string): number {
  const groups = field(asFields(field(settings, "hooks")) ?? {}, event);
  return Array.isArray(groups) ? groups.length : 0;
}

/** The handlers, and what the client remembers of a handler that its user trusts: without it they are passed over in silence. */
function userTables(settings: Fields, path: string, program: HookProgram, platform: NodeJS.Platform): readonly string[] {
  const events = Object.keys(REGISTRATIONS);
  return [
    ...events.flatMap((event) => handlerLines(event, program, platform)),
    ...events.flatMap((event) => [
      `[hooks.state.${tomlValue(`${path}:${REGISTRATIONS[event]!.key}:${groupsOf(settings, event)}:0`)}]`,
      `trusted_hash = ${tomlValue(trustedHash(event, program, platform))}`,
      "",
    ]),
  ];
}

interface Wanted {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly notes: readonly string[];
  readonly unexpressed: readonly string[];
}

function wanted(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section: unknown): Wanted {
  const path = fileOf(scope, places);
  const before = readSettings(path, undefined);
  const bare = withoutFences(before ?? "", path, ours(scope));
  const settings = parseToml(bare, path);
  if (scope === "machine") {
    const hasServers = field(settings, "mcp_servers") !== undefined;
    const { lines, unexpressed } = compileRequirements(policy, program, places.platform, (asFields(section) ?? {}) as CodexOptions, hasServers);
    return {
      path,
      before,
      after: withFences(bare, lines, path, ours(scope)),
      notes: hasServers ? ["the MCP servers that the file names already are the ones that may start; `agents.codex.mcp` is not written"] : [],
      unexpressed,
    };
  }
  const hasOff = field(asFields(field(settings, "features")) ?? {}, "hooks") === false;
  if (hasOff)
    throw new UserError([
      { code: "hooks-off", message: "`features.hooks` is `false`: the guard would never be called", help: "take it out; nothing was written", file: path },
    ]);
  const lines = { top: [], into: {}, tables: userTables(settings, path, program, places.platform) };
  const besides = existsSync(join(codexHome(places), "hooks.json")) ? ["`hooks.json` beside it is read as well; the client says so at each start"] : [];
  return { path, before, after: withFences(bare, lines, path, ours(scope)), notes: besides, unexpressed: [] };
}

function plan(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section?: unknown): SetupPlan {
  const { path, before, after, notes, unexpressed } = wanted(scope, places, program, policy, section);
  return { files: [filePlan(path, before, after)], notes, unexpressed };
}

function planRemoval(scope: SetupScope, places: SetupPlaces): SetupPlan {
  const path = fileOf(scope, places);
  const before = readSettings(path, undefined);
  if (before === undefined || !hasFences(before)) return { files: [filePlan(path, before, before)], notes: [], unexpressed: [] };
  const after = withoutFences(before, path, ours(scope));
  // A file that holds nothing but ours was made by the installation.
  return { files: [filePlan(path, before, after === "" ? undefined : after)], notes: [], unexpressed: [] };
}

/** Whether the document holds a handler of ours for an event. */
function hasHandler(document: Fields, event: string): boolean {
  const groups = field(asFields(field(document, "hooks")) ?? {}, event);
  return (Array.isArray(groups) ? groups : []).some((group) => {
    const handlers = field(asFields(group) ?? {}, "hooks");
    return Array.isArray(handlers) && handlers.some((one) => isOurCommand(field(asFields(one) ?? {}, "command")));
  });
}

/** What of the wanted document is not there, by dotted names; a list has to be the same. */
function differences(wish: unknown, found: unknown, name: string): readonly string[] {
  const own = asFields(wish);
  if (own === undefined) return JSON.stringify(wish) === JSON.stringify(found) ? [] : [name];
  const there = asFields(found);
  if (there === undefined) return [name];
  return Object.entries(own).flatMap(([key, value]) => differences(value, field(there, key), name === "" ? key : `${name}.${key}`));
}

/** What makes the file worth less although everything of ours is there. */
function weakenings(scope: SetupScope, document: Fields): readonly string[] {
  const state = asFields(field(asFields(field(document, "hooks")) ?? {}, "state")) ?? {};
  return [
    ...(scope === "user" && field(asFields(field(document, "features")) ?? {}, "hooks") === false ? ["`features.hooks` is `false`: no hook is called"] : []),
    ...Object.entries(state)
      .filter(([key, one]) => key.includes("config.toml:") && field(asFields(one) ?? {}, "enabled") === false)
      .map(([key]) => `the hook \`${key.split(":").slice(-3).join(":")}\` is switched off in the client`),
  ];
}

function verify(scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section?: unknown): SetupState {
  const path = fileOf(scope, places);
  const findings: Finding[] = [];
  const report = (rule: string, message: string, help: string): void => void findings.push({ rule: `codex/${rule}`, severity: "high", message, path, help });
  const again = `run \`sallyport install codex --scope ${scope}\` again`;
  try {
    const text = readSettings(path, undefined);
    if (text === undefined) return { scope, state: "absent", findings };
    const document = parseToml(text, path);
    const present = Object.keys(REGISTRATIONS).filter((event) => hasHandler(document, event));
    if (present.length === 0 && !hasFences(text)) return { scope, state: "absent", findings };
    for (const event of Object.keys(REGISTRATIONS)) if (!present.includes(event)) report("hook-missing", `no hook for \`${event}\``, again);
    const { after } = wanted(scope, places, program, policy, section);
    const wish = parseToml(after, path);
    const lacking = differences(wish, document, "");
    for (const name of lacking) report("changed", `\`${name}\` is not what an installation writes`, again);
    for (const name of differences(document, wish, "").filter((one) => !lacking.includes(one)))
      report("added", `\`${name}\` is not written by an installation`, again);
    for (const message of weakenings(scope, document)) report("weakened", message, "take it out");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The client refuses to start with a broken file of the machine, and falls back to its defaults with a broken one of the user.
    for (const { message, help } of error.problems) report("unreadable", message, help);
    return { scope, state: "incomplete", findings };
  }
  if (places.root === "/")
    for (const file of [program.runtime, program.hook])
      if (!existsSync(file)) report("program-missing", `\`${file}\` is not there: every call is refused`, again);
  return { scope, state: findings.length === 0 ? "installed" : "incomplete", findings };
}

/** Codex, as far as it can be set up. Hooks of a project run only where its folder is trusted, and go with the repository: there is no such scope. */
export const setup: AgentSetup = {
  name: "codex",
  title: "Codex",
  executables: ["codex"],
  evidence: "live",
  scopes: ["user", "machine"],
  strengthOf: (scope) =>
    scope === "machine"
      ? { level: "enforced", why: "requirements.toml pins hooks on and takes away typing into running programs; users and repositories cannot change it" }
      : { level: "advisory", why: MACHINE_NEEDED },
  plan,
  planRemoval,
  verify,
  prove,
  files: () => [],
};
