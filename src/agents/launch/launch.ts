import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../../model/index.ts";
import { SettingsText } from "../settings-text.ts";
import { COMMON, NEVER, OTHER_FOLDER, type FlagRule, type LaunchProfile } from "./profile.ts";

/** What an agent is started with. */
export interface Launch {
  readonly environment: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Names of variables that are not given on. */
  readonly dropped: readonly string[];
  /** Options that are not given on, each with the reason. */
  readonly leftOut: readonly string[];
}

export interface LaunchRequest {
  readonly profile: LaunchProfile;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Further variables that the person wants the agent to have. */
  readonly keep: readonly string[];
  /** Root of the project that the agent works in. */
  readonly project: string;
  /** The folder that it is started in: the root, or one below it. */
  readonly folder: string;
  /** Programs of the repository may run. */
  readonly isTrusted: boolean;
}

function refuse(message: string, help: string): never {
  throw new UserError([{ code: "launch", message, help }]);
}

/** `PATH` without folders of the project, and without those that depend on where one is: a repository could put its own programs in the place of others. */
function safePath(path: string, project: string): string {
  const isInside = (folder: string): boolean => folder === project || folder.startsWith(project + sep);
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isInside(folder) && !(existsSync(folder) && isInside(realpathSync(folder))))
    .join(delimiter);
}

function environmentOf({ profile, environment, keep, project }: LaunchRequest): Pick<Launch, "environment" | "dropped"> {
  const hostile = keep.find((name) => NEVER.test(name));
  if (hostile !== undefined) refuse(`\`${hostile}\` changes which code runs and is never given on`, "leave it out");
  const given = Object.entries(environment).filter((one): one is [string, string] => one[1] !== undefined);
  const isKept = (name: string): boolean => !NEVER.test(name) && (keep.includes(name) || [...COMMON, ...profile.keeps].some((pattern) => pattern.test(name)));
  return {
    environment: {
      ...Object.fromEntries(given.filter(([name]) => isKept(name)).map(([name, value]) => [name, name === "PATH" ? safePath(value, project) : value])),
      ...profile.sets,
    },
    dropped: given.map(([name]) => name).filter((name) => !isKept(name) && !Object.hasOwn(profile.sets, name)),
  };
}

/** The rule that an argument falls under, and how many arguments it takes up. */
function ruleAt(args: readonly string[], at: number, flags: readonly FlagRule[]): { readonly rule: FlagRule; readonly length: number } | undefined {
  const argument = args[at]!;
  for (const rule of flags) {
    const isShort = !rule.flag.startsWith("--");
    const value =
      argument === rule.flag
        ? rule.takesValue === true
          ? (args[at + 1] ?? "")
          : ""
        : argument.startsWith(`${rule.flag}=`)
          ? argument.slice(rule.flag.length + 1)
          : isShort && rule.takesValue === true && argument.startsWith(rule.flag) && !argument.startsWith("--")
            ? argument.slice(rule.flag.length)
            : undefined;
    if (value === undefined || (rule.value !== undefined && !rule.value.test(value))) continue;
    return { rule, length: argument === rule.flag && rule.takesValue === true ? 2 : 1 };
  }
  return undefined;
}

function isOtherFolder(argument: string, folder: string): boolean {
  const path = resolve(folder, argument);
  return path !== folder && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function argumentsOf({ profile, args, folder }: LaunchRequest): Pick<Launch, "args" | "leftOut"> {
  const kept: string[] = [];
  const leftOut: string[] = [];
  let hasCommand = false;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at]!;
    // What stands behind it is text for the agent.
    if (argument === "--") return { args: [...kept, ...args.slice(at)], leftOut };
    const found = ruleAt(args, at, profile.flags);
    if (found?.rule.does === "refuse") refuse(`\`${found.rule.flag}\` is not given to ${profile.agent}: ${found.rule.why}`, "leave it out");
    if (found !== undefined) {
      leftOut.push(`${found.rule.flag}: ${found.rule.why}`);
      at += found.length - 1;
      continue;
    }
    kept.push(argument);
    if (argument.startsWith("-")) {
      const next = args[at + 1];
      // A value is looked at by nobody else, and a rule for it has been tried.
      if (profile.valueFlags.includes(argument) && next !== undefined) {
        kept.push(next);
        at += 1;
      }
    } else if (!hasCommand) {
      hasCommand = true;
      if (profile.takesFolder === true && argument !== "run" && isOtherFolder(argument, folder))
        refuse(`\`${argument}\` is not given to ${profile.agent}: ${OTHER_FOLDER}`, "leave it out");
      if (Object.hasOwn(profile.refusedCommands, argument))
        refuse(
          `\`${profile.agent} ${argument}\` is not started here: ${profile.refusedCommands[argument]!}`,
          "run it without `sallyport run` if that is what you want",
        );
    }
  }
  return { args: kept, leftOut };
}

/** The folder that the agent is started in and those above it, up to the root of the project: agents look for their files in all of them. */
function foldersOf({ folder, project }: LaunchRequest): readonly string[] {
  const folders = [project];
  for (let at = folder; at.startsWith(project + sep); at = dirname(at)) folders.push(at);
  return folders;
}

/** Settings that name something to run; such as cannot be read, because the client may read them otherwise. */
function namesPrograms(path: string, keys: readonly string[]): boolean {
  if (!existsSync(path)) return false;
  try {
    const settings = new SettingsText(readFileSync(path, "utf8"), path, { allowsTrailingCommas: true });
    return keys.some((key) => settings.get(key.split(".")) !== undefined);
  } catch {
    return true;
  }
}

/** What the repository brings that the agent would run by itself, as paths of the project. */
function broughtPrograms(request: LaunchRequest): readonly string[] {
  const { repositoryPrograms, repositorySettings: settings } = request.profile;
  return foldersOf(request).flatMap((folder) =>
    [
      ...repositoryPrograms.map((path) => join(folder, path)).filter((path) => existsSync(path)),
      ...(settings?.files ?? []).map((path) => join(folder, path)).filter((path) => namesPrograms(path, settings?.keys ?? [])),
    ].map((path) => relative(request.project, path)),
  );
}

/** What an agent is started with. Throws a `UserError` for what would switch the guard off and cannot be left out. */
export function planLaunch(request: LaunchRequest): Launch {
  const { profile, isTrusted } = request;
  const brought = broughtPrograms(request);
  if (brought.length > 0 && !isTrusted)
    refuse(
      `the repository brings ${brought.map((path) => `\`${path}\``).join(", ")}, which ${profile.agent} runs by itself, past the guard`,
      "look at it, and take it away or add `--trust-repository`",
    );
  return { ...environmentOf(request), ...argumentsOf(request) };
}

/** True for a program that lies in the project, where the agent itself could have put it. */
export function liesIn(path: string, project: string): boolean {
  return realpathSync(path).startsWith(realpathSync(project) + sep);
}
