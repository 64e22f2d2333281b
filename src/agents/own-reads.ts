import { PathLocator } from "../catalog/index.ts";
import { absolutePath, parentOf } from "../facts/index.ts";
import type { Facts } from "../model/index.ts";
import { pathIn, projectFolders } from "./project-folders.ts";

/**
 * Files that one agent or another reads into every session by itself, before any hook is asked about a call (each measured or documented for at least one
 * of them; one list for all, because a link of such a name to a key has no other purpose).
 */
const FILES: readonly string[] = [
  "AGENTS.md",
  "AGENTS.override.md",
  "CLAUDE.md",
  "CLAUDE.local.md",
  "CONTEXT.md",
  "GEMINI.md",
  ".claude/CLAUDE.md",
  ".clinerules",
  ".cursorrules",
  ".gemini/system.md",
  ".github/copilot-instructions.md",
  ".windsurfrules",
];
/** Folders of such files. */
const FOLDERS: readonly string[] = [
  ".claude/rules",
  ".cline/rules",
  ".clinerules",
  ".cursor/rules",
  ".github/agents",
  ".github/instructions",
  ".opencode/agent",
  ".opencode/agents",
  ".windsurf/rules",
];
const MAX_ENTRIES = 500;
const MAX_BYTES = 1024 * 1024;
const MAX_IMPORTED = 200;
/** Gemini CLI and Claude Code follow imports five files deep. */
const MAX_DEPTH = 5;
/** Gemini CLI looks for its files in this many folders below the session's. */
const MAX_BELOW = 200;

/** A path that a repository's settings name for the session. */
interface NamedPath {
  /** The settings, and where in them. */
  readonly where: string;
  readonly path: string;
  /** What a relative path begins at. */
  readonly folder: string;
}

/** What an agent reads besides the files of instructions that are known. */
export interface OwnReads {
  /** Further names of such files, out of settings. */
  readonly names?: readonly string[];
  /** Further folders in which they are looked for. */
  readonly folders?: readonly string[];
  readonly named?: readonly NamedPath[];
  /** `@path` in such a file has the agent read another. */
  readonly hasImports?: boolean;
  /** Names that are looked for in the folders below the session's as well. */
  readonly below?: readonly string[];
}

/** The folders below one, nearest first, as far as an agent looks. */
function foldersBelow(root: string, facts: Facts): readonly string[] {
  const found = [root];
  for (let at = 0; at < found.length && found.length < MAX_BELOW; at += 1)
    for (const name of facts.list(found[at]!, MAX_ENTRIES) ?? []) {
      const path = pathIn(found[at]!, name);
      if (name !== "node_modules" && name !== ".git" && facts.lookAt(path)?.kind === "directory") found.push(path);
    }
  return found.slice(1, MAX_BELOW);
}

/** The paths that a text imports, each also without the signs of a sentence behind it. */
function importsIn(text: string): readonly string[] {
  const paths = [...text.matchAll(/(?:^|[\s(])@((?:\\ |[^\s`]){1,1000})/g)].map(([, path]) => path!.replaceAll("\\ ", " "));
  return [...new Set(paths.flatMap((path) => [path, path.replace(/[.,;:!?)\]}>"']+$/, "")]))].filter((path) => path !== "");
}

/**
 * What of the secrets of this machine the agent would read into a session by itself, because a repository's file of instructions is a link to it, imports it, or is
 * named so by its settings: no call is made for that, so no rule judges it. In sentences for a person; empty when there is none.
 */
export function secretsRead(reads: OwnReads, [root, cwd]: readonly string[], facts: Facts): readonly string[] {
  if (root === undefined) return [];
  const { names = [], folders = [], named = [], hasImports = false, below = [] } = reads;
  const locator = new PathLocator(facts, root);
  const found = new Set<string>();
  const read = new Set<string>();
  const fromHome = (path: string): string => (path.startsWith("~/") ? facts.home + path.slice(1) : path);
  const look = (written: string, folder: string, whence: string, depth = 0): void => {
    const { path, sets } = locator.locate(fromHome(written), folder);
    const facets = facts.lookAt(path);
    if (facets === undefined || facets.kind === "directory") return;
    if (sets.includes("secrets")) found.add(`${whence} leads to \`${path.slice(0, 300)}\`, which the client reads by itself and gives to its model`);
    if (!hasImports || depth > MAX_DEPTH || read.has(path)) return;
    read.add(path);
    if (facets.size > MAX_BYTES || read.size > MAX_IMPORTED) {
      found.add(`${whence} imports more than can be looked at`);
      return;
    }
    for (const one of importsIn(facts.readText(path, MAX_BYTES) ?? "")) look(one, parentOf(path), `\`@${one.slice(0, 100)}\` in \`${path}\``, depth + 1);
  };
  const lookIn = (folder: string, wanted: readonly string[]): void => {
    for (const name of new Set(wanted)) if (facts.lookAt(pathIn(folder, name)) !== undefined) look(name, folder, `\`${pathIn(folder, name)}\``);
  };
  const seen = new Set<string>();
  /** A folder of rules, with the folders in it. */
  const lookThrough = (written: string): void => {
    if (facts.lookAt(written) === undefined) return;
    const { path } = locator.locate(written, "/");
    if (seen.has(path) || seen.size > MAX_BELOW) return;
    seen.add(path);
    for (const name of facts.list(path, MAX_ENTRIES) ?? []) {
      look(pathIn(written, name), "/", `\`${pathIn(written, name)}\``);
      if (facts.lookAt(locator.locate(pathIn(written, name), "/").path)?.kind === "directory") lookThrough(pathIn(written, name));
    }
  };
  for (const folder of new Set([...projectFolders(root, cwd ?? root), ...folders])) {
    lookIn(folder, [...FILES, ...names]);
    for (const rules of FOLDERS) lookThrough(pathIn(folder, rules));
  }
  if (below.length > 0) for (const folder of foldersBelow(cwd ?? root, facts)) lookIn(folder, below);
  for (const { where, path, folder } of named) {
    const full = fromHome(path);
    if (!/[*?[]/.test(full)) look(path, folder, where);
    else if (locator.locatePattern(absolutePath(full, folder)).sets.includes("secrets"))
      found.add(`${where} matches secrets, which the client reads by itself and gives to its model`);
  }
  return [...found];
}

/** Why a session in this repository is not what it seems to an agent whose settings there are not known to change that: its instructions lead to a secret. */
export function hostileInstructions(folders: readonly string[], facts: Facts): readonly string[] {
  return secretsRead({}, folders, facts);
}
