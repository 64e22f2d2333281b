import { spawn } from "node:child_process";
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { gitEnvironment, runGit, safeGitOptions } from "../../record/query/index.ts";
import { textOfBytes } from "../../scan/repository/index.ts";
import { mistake } from "./mistake.ts";

/** A text to be scanned and where it is from. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Of history: the commit that brought it. */
  readonly commit?: string;
  /** Line of the file for a line of the text; the same where it is left out. */
  readonly lineOf?: (line: number) => number;
  /** Is the line committed and unmodified? */
  readonly isTrusted: (line: number) => boolean;
  /** Only findings on these lines count: those that a commit would bring. */
  readonly isReported?: (line: number) => boolean;
}

/** Larger files are named and left out. */
export const MAX_FILE = 64 * 1024 * 1024;
const MAX_OUTPUT = 512 * 1024 * 1024;
const SKIPPED = new Set([".git", "node_modules", ".hg", ".svn"]);
const SECRET_LIKE =
  /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.?netrc|\.pgpass|\.npmrc|\.pypirc|\.git-credentials|\.htpasswd|credentials?(?:\.\w+)?|secrets?(?:\.[\w.]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:pem|key|p12|pfx|jks|keystore|ppk|tfvars|kubeconfig|ovpn))$/i;

/** Options by folder: to look which programs a repository names is a process of its own. */
const options = new Map<string, readonly string[]>();

function optionsOf(folder: string): readonly string[] {
  const known = options.get(folder) ?? safeGitOptions(folder);
  options.set(folder, known);
  return known;
}

function git(cwd: string, args: readonly string[]): string {
  return runGit(cwd, args, MAX_OUTPUT, optionsOf(cwd));
}

/** The repository that a folder is in, or `undefined`. */
export function repositoryOf(folder: string): string | undefined {
  try {
    return git(folder, ["rev-parse", "--show-toplevel"]).trim();
  } catch {
    return undefined;
  }
}

/** Text of a file, or why it has none: a binary file, one too large, one that is no file. */
export function fileText(path: string): { readonly text: string } | { readonly why: string } {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    return { why: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})` };
  }
  try {
    const about = fstatSync(file);
    if (!about.isFile()) return { why: "it is no regular file" };
    if (about.size > MAX_FILE) return { why: `it is larger than ${MAX_FILE / 1024 / 1024} MiB` };
    const bytes = Buffer.allocUnsafe(about.size);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, length);
      if (count === 0) break;
      length += count;
    }
    const text = textOfBytes(bytes.subarray(0, length));
    return text === undefined ? { why: "it is a binary file" } : { text };
  } finally {
    closeSync(file);
  }
}

/** Lines of a file that differ from the last commit, from `git diff`: their ranges. */
function changedLines(diff: string): (line: number) => boolean {
  const ranges = [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map((match) => [Number(match[1]), Number(match[1]) + Number(match[2] ?? 1)] as const);
  return (line) => ranges.some(([from, to]) => line >= from && line < to);
}

/** Which lines of a file are committed and unmodified; none of a file that is not tracked. */
export function trustedLines(root: string, path: string): (line: number) => boolean {
  let isChanged: ((line: number) => boolean) | undefined;
  return (line) => {
    if (isChanged === undefined) {
      try {
        git(root, ["cat-file", "-e", `HEAD:${path}`]);
        isChanged = changedLines(git(root, ["diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "HEAD", "--", path]));
      } catch {
        isChanged = () => true;
      }
    }
    return !isChanged(line);
  };
}

function walked(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...walked(path));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/**
 * Files below a path: what git knows or would add, or all where there is no repository. Symbolic links are not followed.
 * @param withIgnored also files that git ignores and whose names are those of secrets
 */
export function filesBelow(path: string, withIgnored: boolean): string[] {
  let about;
  try {
    about = lstatSync(path);
  } catch {
    throw mistake(`there is no \`${path}\`\n  name a file or a folder`);
  }
  if (!about.isDirectory()) return [path];
  const root = repositoryOf(path);
  if (root === undefined) return walked(path);
  const list = (args: readonly string[]): string[] =>
    git(path, ["ls-files", "-z", ...args])
      .split("\0")
      .filter((name) => name !== "");
  const known = list(["--cached", "--others", "--exclude-standard"]);
  const ignored = withIgnored
    ? list(["--others", "--ignored", "--exclude-standard"]).filter((name) => SECRET_LIKE.test(name) && !/(?:^|\/)node_modules\//.test(name))
    : [];
  return [...new Set([...known, ...ignored])].map((name) => join(path, name)).filter((name) => lstatSync(name, { throwIfNoEntry: false })?.isFile() === true);
}

/** What the next commit would bring: the staged text of each file, of which added lines count. */
export function* stagedSources(cwd: string): Generator<Source> {
  const root = repositoryOf(cwd);
  if (root === undefined) throw mistake("`--staged` needs a git repository, and this folder is in none");
  const names = git(root, ["diff", "--cached", "--name-only", "--diff-filter=d", "-z", "--no-ext-diff"]).split("\0");
  for (const path of names) {
    if (path === "") continue;
    let text: string;
    try {
      text = git(root, ["cat-file", "blob", `:${path}`]);
    } catch {
      continue;
    }
    if (text.slice(0, 8000).includes("\0")) continue;
    const isAdded = changedLines(git(root, ["diff", "--cached", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--", path]));
    yield { path, text, isTrusted: (line) => !isAdded(line), isReported: isAdded };
  }
}

const MAX_CHUNK = 8 * 1024 * 1024;

/** Every line that any commit added, by commit and file. */
export async function* historySources(cwd: string): AsyncGenerator<Source> {
  const root = repositoryOf(cwd);
  if (root === undefined) throw mistake("`--history` needs a git repository, and this folder is in none");
  const child = spawn(
    "git",
    [...optionsOf(root), "log", "--all", "-p", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--format=commit %H"],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"], env: gitEnvironment() },
  );
  const failed = new Promise<never>((_, reject) => child.once("error", (error) => reject(mistake(`git cannot be run: ${error.message}`))));
  failed.catch(() => undefined);
  let commit = "";
  let path = "";
  let lines: string[] = [];
  let numbers: number[] = [];
  let size = 0;
  let next = 0;
  let inHunk = 0;
  const take = (): Source | undefined => {
    if (lines.length === 0) return undefined;
    const kept = numbers;
    const source: Source = { path, commit, text: lines.join("\n"), lineOf: (line) => kept[line - 1] ?? line, isTrusted: () => false };
    [lines, numbers, size] = [[], [], 0];
    return source;
  };
  const { createInterface } = await import("node:readline");
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    if (inHunk > 0 && line.startsWith("+")) {
      inHunk -= 1;
      lines.push(line.slice(1));
      numbers.push(next++);
      size += line.length;
      if (size > MAX_CHUNK) {
        const source = take();
        if (source !== undefined) yield source;
      }
      continue;
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      next = Number(hunk[1]);
      inHunk = Number(hunk[2] ?? 1);
    } else if (line.startsWith("+++ ") || line.startsWith("commit ")) {
      const source = take();
      if (source !== undefined) yield source;
      if (line.startsWith("commit ")) commit = line.slice(7);
      else
        path = line
          .slice(4)
          .replace(/^"?b\//, "")
          .replace(/"?\t?$/, "");
    }
  }
  const source = take();
  if (source !== undefined) yield source;
}

/** A path as it is shown and kept in baselines: relative to the repository, with `/`. */
export function shownPath(path: string, root: string | undefined, cwd: string): string {
  const base = root ?? cwd;
  const short = relative(base, resolve(path)).replaceAll("\\", "/");
  return short.startsWith("..") ? path : short;
}
