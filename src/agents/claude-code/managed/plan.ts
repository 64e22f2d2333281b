import { existsSync, readdirSync, realpathSync, rmdirSync } from "node:fs";
import { basename, dirname, isAbsolute, join, normalize, sep } from "node:path";
import { UserError } from "../../../model/index.ts";
import { digestOf, managedPaths, type CompiledProfile, type ManagedFile } from "../compile.ts";
import { MARK } from "../handlers.ts";
import { lineDiff } from "../../line-diff.ts";
import { readSettings, writeSettings } from "../../settings-file.ts";
import { readManifest, type Manifest } from "./explain.ts";

/** What happens to one file. */
export interface FileChange {
  /** Where it really is, below the root that was given. */
  readonly path: string;
  readonly before: string | undefined;
  /** `undefined`: it is removed. */
  readonly after: string | undefined;
}

/** A managed installation or its removal, worked out and not yet made. */
export interface ManagedPlan {
  readonly changes: readonly FileChange[];
  /** Folders that the removal leaves empty and that an installation made. */
  readonly folders: readonly string[];
  /** What is left as it is, and why. */
  readonly notes: readonly string[];
}

function foreign(path: string, what: string): never {
  throw new UserError([
    { code: "settings", message: `${what} was not written by this program`, help: "move it away and run the command again; nothing was written", file: path },
  ]);
}

/** The path of a file of another machine or image. */
export function below(root: string, path: string): string {
  return root === "/" ? path : join(root, path);
}

/**
 * The same for a file that is to be read and written there. Throws where links in the image lead out of it: what is meant within the image
 * would be done to this machine.
 */
function inside(root: string, path: string): string {
  const place = below(root, path);
  if (root === "/") return place;
  let there = place;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const [real, realRoot] = [realpathSync(there), realpathSync(root)];
  if (real === realRoot || real.startsWith(realRoot + sep)) return place;
  throw new UserError([
    {
      code: "root",
      message: `\`${place}\` leads out of \`${root}\`, to \`${real}\``,
      help: "replace the link in the image by a folder, or run the command within the image; nothing was written",
      file: place,
    },
  ]);
}

/** Files that an installation may have written: whatever the list in the explanation says, no others are removed. */
function mayBeOurs(path: string, platform: NodeJS.Platform): boolean {
  const { servers, explanation } = managedPaths(platform);
  return path === servers || path === explanation || (isAbsolute(path) && normalize(path) === path && basename(path) === "sallyport.yaml");
}

/** What an earlier installation says it wrote; nothing when there was none. */
function earlier(root: string, platform: NodeJS.Platform): Manifest {
  const text = readSettings(inside(root, managedPaths(platform).explanation), undefined);
  return (text === undefined ? undefined : readManifest(text)) ?? { files: {}, folders: [] };
}

function isOwn(file: ManagedFile, before: string, manifest: Manifest): boolean {
  switch (file.role) {
    case "settings":
      return before.includes(MARK);
    case "explanation":
      return readManifest(before) !== undefined;
    default:
      return manifest.files[file.path] === digestOf(before);
  }
}

const WHAT: Readonly<Record<ManagedFile["role"], string>> = {
  settings: "the managed settings file",
  explanation: "the explanation beside the managed settings",
  servers: "the list of managed MCP servers",
  policy: "the managed policy",
};

/**
 * Works out what an installation writes. Throws a `UserError`, and changes nothing, when a file of somebody else is in the way.
 * @param root `/`, or the root of another machine's files.
 */
export function planManaged(compiled: CompiledProfile, root: string, platform: NodeJS.Platform): ManagedPlan {
  const manifest = earlier(root, platform);
  const notes: string[] = [];
  const changes: FileChange[] = [];
  const files: ManagedFile[] = [...compiled.files];
  for (const file of files) {
    const path = inside(root, file.path);
    const before = readSettings(path, undefined);
    if (before !== undefined && before !== file.text && !isOwn(file, before, manifest)) {
      // A policy that is there is the organisation's own, and what was compiled was made from it.
      if (file.role === "policy") {
        notes.push(`${path} is left as it is`);
        continue;
      }
      foreign(path, WHAT[file.role]);
    }
    changes.push({ path, before, after: file.text });
  }
  // A list of servers that an earlier installation wrote and the policy no longer has.
  const { servers } = managedPaths(platform);
  if (Object.hasOwn(manifest.files, servers) && !files.some(({ role }) => role === "servers")) {
    const path = inside(root, servers);
    const before = readSettings(path, undefined);
    if (before !== undefined && digestOf(before) === manifest.files[servers]) changes.push({ path, before, after: undefined });
  }
  return { changes: changes.filter(({ before, after }) => before !== after), folders: [], notes };
}

/** Works out what taking the installation away changes: what was written and is unchanged goes, everything else stays. */
export function planManagedRemoval(root: string, platform: NodeJS.Platform): ManagedPlan {
  const paths = managedPaths(platform);
  const manifest = earlier(root, platform);
  const notes: string[] = [];
  const changes: FileChange[] = [];
  const remove = (own: string, isOurs: (before: string) => boolean, why: string): void => {
    const path = inside(root, own);
    const before = readSettings(path, undefined);
    if (before === undefined) return;
    if (isOurs(before)) changes.push({ path, before, after: undefined });
    else notes.push(`${path} stays: ${why}`);
  };
  remove(paths.settings, (before) => before.includes(MARK), "it was not written by this program");
  for (const [path, digest] of Object.entries(manifest.files)) {
    if (path === paths.settings || !mayBeOurs(path, platform)) continue;
    remove(path, (before) => digestOf(before) === digest, "it was changed since it was installed");
  }
  remove(paths.explanation, (before) => readManifest(before) !== undefined, "it was not written by this program");
  return { changes, folders: manifest.folders.filter((folder) => normalize(folder) === folder).map((folder) => inside(root, folder)), notes };
}

/** What a plan changes, for a person to read; empty when it changes nothing. */
export function planDiff({ changes }: ManagedPlan): string {
  return changes.map(({ path, before, after }) => lineDiff(path, before, after)).join("\n");
}

/** Makes the change. The settings are written last, so that they never name what is not there yet, and removed first. */
export function applyManagedPlan({ changes, folders }: ManagedPlan): void {
  const isSettings = ({ path }: FileChange): boolean => path.endsWith("50-sallyport.json");
  const isRemoval = changes.every(({ after }) => after === undefined);
  const ordered = [...changes].toSorted((a, b) => (isRemoval ? Number(isSettings(b)) - Number(isSettings(a)) : Number(isSettings(a)) - Number(isSettings(b))));
  // Readable for every user: settings and policy that the client's user cannot read do not hold.
  for (const { path, before, after } of ordered) writeSettings(path, before, after, 0o644);
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length)) removeEmpty(folder);
}

/** Removes a folder and the ones above it that an installation may have made, as far as they are empty. */
function removeEmpty(folder: string): void {
  for (const one of [folder, dirname(folder)]) {
    if (!/(?:managed-settings\.d|claude-code|ClaudeCode|[Ss]allyport)$/.test(one) || !existsSync(one) || readdirSync(one).length > 0) return;
    rmdirSync(one);
  }
}
