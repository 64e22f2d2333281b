import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { managedFolder, settingsFile, type ClaudeCodePlaces } from "../config.ts";
import { asFields, type Fields } from "../../fields.ts";
import { below } from "./plan.ts";

/** One file of settings that the client reads. */
export interface ActiveFile {
  readonly path: string;
  readonly layer: "managed" | "user" | "project" | "local" | "server";
  /** `undefined`: it cannot be read or is no JSON object. */
  readonly settings: Fields | undefined;
  readonly why?: string;
}

function readJson(path: string, layer: ActiveFile["layer"]): ActiveFile | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? undefined : { path, layer, settings: undefined, why: `it cannot be read (${code ?? "error"})` };
  }
  try {
    const settings = asFields(JSON.parse(text));
    return settings === undefined ? { path, layer, settings, why: "it is not a JSON object" } : { path, layer, settings };
  } catch {
    return { path, layer, settings: undefined, why: "it is not JSON" };
  }
}

/** Files of the administrator in the order in which the client merges them. */
export function managedFiles(root: string, platform: NodeJS.Platform): readonly ActiveFile[] {
  const folder = below(root, managedFolder(platform));
  const dropIns = join(folder, "managed-settings.d");
  let names: readonly string[] = [];
  let unreadable: ActiveFile | undefined;
  try {
    names = readdirSync(dropIns)
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR")
      unreadable = { path: dropIns, layer: "managed", settings: undefined, why: `it cannot be read (${code ?? "error"})` };
  }
  const paths = [join(folder, "managed-settings.json"), ...names.map((name) => join(dropIns, name))];
  return [...(unreadable === undefined ? [] : [unreadable]), ...paths.flatMap((path) => readJson(path, "managed") ?? [])];
}

function merged(own: unknown, more: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(more)) return [...own, ...more];
  const [a, b] = [asFields(own), asFields(more)];
  if (a === undefined || b === undefined) return more;
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([name, value]) => [name, Object.hasOwn(a, name) ? merged(a[name], value) : value])) };
}

/** Settings of several files as the client takes them together: the last one counts, lists are joined. */
export function mergedSettings(files: readonly ActiveFile[]): unknown {
  return files.reduce<unknown>((all, { settings }) => merged(all, settings ?? {}), {});
}

/** All managed settings of this machine. */
export function managedSettings(platform: NodeJS.Platform): unknown {
  return mergedSettings(managedFiles("/", platform));
}

/** Files that a user and the repository in which the client is started bring. */
export function otherFiles(places: ClaudeCodePlaces): readonly ActiveFile[] {
  const user = settingsFile("user", places);
  const project = settingsFile("project", places);
  return [
    readJson(join(dirname(user), "remote-settings.json"), "server"),
    readJson(user, "user"),
    // Started in the home, the client takes the user's file for the project's as well.
    project === user ? undefined : readJson(project, "project"),
    readJson(join(dirname(project), "settings.local.json"), "local"),
  ].flatMap((file) => file ?? []);
}

/** Who can change a file besides root: the paths, it or folders above it, that others own or may write. */
export function changeableBy(path: string): readonly string[] {
  const found: string[] = [];
  let at: string;
  try {
    at = realpathSync(path);
  } catch {
    return [];
  }
  for (; ; at = dirname(at)) {
    const { uid, mode } = statSync(at);
    // In a sticky folder others may add files, but not replace what is there.
    const isOpen = (mode & 0o022) !== 0 && (mode & 0o1000) === 0;
    if (uid !== 0 || isOpen) found.push(at);
    if (at === dirname(at)) return found;
  }
}

/** True when every user can read the file; settings that the client's user cannot read do not hold. */
export function isReadableByAll(path: string): boolean {
  try {
    return (lstatSync(path).mode & 0o004) !== 0 && (lstatSync(dirname(path)).mode & 0o005) === 0o005;
  } catch {
    return false;
  }
}
