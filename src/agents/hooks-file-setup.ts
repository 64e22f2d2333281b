import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { UserError, type Finding } from "../model/index.ts";
import { readSettings } from "./settings-file.ts";
import { SettingsText } from "./settings-text.ts";
import { asFields, field } from "./fields.ts";
import { filePlan, type AgentSetup, type HookProgram, type SetupPlaces, type SetupPlan, type SetupScope, type SetupState } from "./setup.ts";

/** How one agent keeps its hooks in a JSON file that it shares with others. */
export interface HooksFile {
  readonly agent: string;
  readonly pathOf: (scope: SetupScope, places: SetupPlaces) => string;
  /** A file that did not exist, before our entries. */
  readonly empty: string;
  /** Names that lead to the object whose lists hold the handlers of each event. */
  readonly lead: readonly string[];
  /** What an installation adds to the list of each event. */
  readonly entries: (program: HookProgram, platform: NodeJS.Platform) => Readonly<Record<string, unknown>>;
  /** What else must hold of the whole file for its hooks to be run; a sentence where it does not. */
  readonly problemOf?: (document: unknown) => string | undefined;
}

const NOTHING_WRITTEN = "mend the file and run the command again; nothing was written";

/** The three steps of an installation that adds its handlers to lists in one JSON file. */
export function hooksFileSetup(file: HooksFile): Pick<AgentSetup, "plan" | "planRemoval" | "verify"> {
  const mark = `--sallyport=${file.agent} `;
  const isOurs = (entry: unknown): boolean => JSON.stringify(entry)?.includes(mark) ?? false;

  const readFile = (scope: SetupScope, places: SetupPlaces) => {
    if (places.platform === "win32")
      throw new UserError([{ code: "platform", message: "the hook's command line is written for a POSIX shell", help: "install it under Linux or macOS" }]);
    const path = file.pathOf(scope, places);
    const before = readSettings(path, scope === "project" ? places.project : undefined);
    const settings = new SettingsText(before === undefined || before.trim() === "" ? file.empty : before, path);
    return { path, before, settings };
  };

  /** The lists of handlers, by event. */
  const listsIn = (settings: SettingsText): Readonly<Record<string, unknown>> => {
    let at: unknown = settings.get([]);
    if (asFields(at) === undefined) throw settings.problem([], "the file does not hold an object", NOTHING_WRITTEN);
    for (const [index, name] of file.lead.entries()) {
      at = field(asFields(at)!, name);
      if (at === undefined) return {};
      if (asFields(at) === undefined) throw settings.problem(file.lead.slice(0, index + 1), `\`${name}\` is not an object`, NOTHING_WRITTEN);
    }
    const lists = asFields(at)!;
    for (const [event, list] of Object.entries(lists))
      if (!Array.isArray(list)) throw settings.problem([...file.lead, event], `\`${event}\` is not a list`, NOTHING_WRITTEN);
    return lists;
  };

  const withoutOurs = (settings: SettingsText): boolean => {
    let hasRemoved = false;
    for (const [event, list] of Object.entries(listsIn(settings))) {
      const entries = list as readonly unknown[];
      if (!entries.some(isOurs)) continue;
      hasRemoved = true;
      for (let i = entries.length - 1; i >= 0; i--) if (isOurs(entries[i])) settings.remove([...file.lead, event, i]);
      if (settings.isBare([...file.lead, event])) settings.remove([...file.lead, event]);
    }
    for (let depth = file.lead.length; hasRemoved && depth > 0; depth--)
      if (settings.isBare(file.lead.slice(0, depth))) settings.remove(file.lead.slice(0, depth));
    return hasRemoved;
  };

  const append = (settings: SettingsText, path: readonly string[], value: unknown): void => {
    const last = path.at(-1)!;
    const parent = path.slice(0, -1);
    if (settings.get(path) !== undefined) settings.append(path, value);
    else if (parent.length === 0 || settings.get(parent) !== undefined) settings.append(parent, [value], last);
    else settings.append(parent.slice(0, -1), { [last]: [value] }, parent.at(-1)!);
  };

  const withOurs = (settings: SettingsText, program: HookProgram, platform: NodeJS.Platform): void => {
    for (const [event, entry] of Object.entries(file.entries(program, platform))) append(settings, [...file.lead, event], entry);
  };

  return {
    plan: (scope, places, program, policy): SetupPlan => {
      const { path, before, settings } = readFile(scope, places);
      withoutOurs(settings);
      const why = file.problemOf?.(settings.get([]));
      if (why !== undefined) throw settings.problem([], why, NOTHING_WRITTEN);
      withOurs(settings, program, places.platform);
      const denials = policy.rules.filter(({ outcome }) => outcome === "deny").map(({ id }) => `${id}: the hook holds it`);
      return { files: [filePlan(path, before, settings.text)], notes: [], unexpressed: denials };
    },
    planRemoval: (scope, places): SetupPlan => {
      const { path, before, settings } = readFile(scope, places);
      if (before === undefined || !withoutOurs(settings)) return { files: [filePlan(path, before, before)], notes: [], unexpressed: [] };
      // Nothing but what an installation puts into a file that was not there.
      const isEmpty = isDeepStrictEqual(settings.get([]), JSON.parse(file.empty)) && settings.text.trim() === file.empty.trim();
      return { files: [filePlan(path, before, isEmpty ? undefined : settings.text)], notes: [], unexpressed: [] };
    },
    verify: (scope, places, program): SetupState => {
      const findings: Finding[] = [];
      const path = file.pathOf(scope, places);
      const again = `run \`sallyport install ${file.agent} --scope ${scope}\` again`;
      const report = (rule: string, message: string, help: string, at = path): void =>
        void findings.push({ rule: `${file.agent}/${rule}`, severity: "critical", path: at, message, help });
      try {
        const { before, settings } = readFile(scope, places);
        const lists = listsIn(settings);
        const found = Object.entries(lists).flatMap(([event, list]) => (list as readonly unknown[]).filter(isOurs).map((entry) => [event, entry] as const));
        if (before === undefined || found.length === 0) return { scope, state: "absent", findings };
        const wanted = file.entries(program, places.platform);
        for (const [event, entry] of Object.entries(wanted)) {
          const own = found.filter(([name]) => name === event);
          if (own.length === 0) report("hook-missing", `the hook of \`${event}\` is not there`, again);
          else if (own.length > 1 || !isDeepStrictEqual(own[0]![1], entry))
            report("hook-changed", `the hook of \`${event}\` is not what an installation writes`, again);
        }
        for (const [event] of found) if (!Object.hasOwn(wanted, event)) report("hook-changed", `there is a hook of ours at \`${event}\``, again);
        const why = file.problemOf?.(settings.get([]));
        if (why !== undefined) report("hooks-unread", why, "mend the file");
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        for (const { message, help, file: at } of error.problems) report("unreadable", message, help ?? "mend the file", at);
      }
      if (places.root === "/")
        for (const one of [program.runtime, program.hook])
          if (!existsSync(one)) report("program-missing", `\`${one}\` is not there: every call is refused`, again, one);
      return { scope, state: findings.length === 0 ? "installed" : "incomplete", findings };
    },
  };
}
