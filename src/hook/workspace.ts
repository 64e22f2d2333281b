import { absolutePath, isInside, parentOf } from "../facts/index.ts";
import type { Workspace } from "../agents/index.ts";
import type { Facts } from "../model/index.ts";

const MAX_GIT_FILE = 256 * 1024;

/** Nearest folder at or above `cwd` that holds `.git`. */
function repositoryAbove(cwd: string, facts: Facts): string | undefined {
  for (let at = cwd; at !== "/"; at = parentOf(at)) if (facts.lookAt(`${at}/.git`) !== undefined) return at;
  return undefined;
}

/**
 * The folder of the session: what the client says, else the repository around `cwd`, else `cwd`. The
 * home folder and what lies above it are no workspace, though some keep it under git.
 */
function rootOf(cwd: string, facts: Facts): string {
  const given = facts.variable("CLAUDE_PROJECT_DIR");
  const folder = given?.startsWith("/") === true ? absolutePath(given, "/") : undefined;
  if (folder !== undefined && !isInside(facts.home, folder)) return folder;
  const repository = repositoryAbove(cwd, facts);
  return repository === undefined || isInside(facts.home, repository) ? cwd : repository;
}

/** The folders in which git keeps HEAD and the configuration; they differ in a linked worktree. */
function gitFolders(root: string, facts: Facts): { readonly own: string; readonly common: string } | undefined {
  const git = `${root}/.git`;
  if (facts.lookAt(git)?.kind === "directory") return { own: git, common: git };
  const link = /^gitdir:\s*(\S[^\n]*)/.exec(facts.readText(git, 4096) ?? "")?.[1];
  if (link === undefined) return undefined;
  const own = absolutePath(link.trimEnd(), root);
  const common = facts.readText(`${own}/commondir`, 4096)?.trim();
  return { own, common: common === undefined || common === "" ? own : absolutePath(common, own) };
}

/** Address of the remote `origin` without user name and password. */
function originOf(config: string): string | undefined {
  const section = /^\[remote "origin"\]([^[]*)/m.exec(config)?.[1];
  const url = section === undefined ? undefined : /^\s*url\s*=\s*(\S+)/m.exec(section)?.[1];
  return url?.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})(?=\s|$)/;

/** The commit that is checked out: what HEAD says, or what the branch that it names points to. */
function commitAt(head: string, branch: string | undefined, common: string, facts: Facts): string | undefined {
  if (branch === undefined) return COMMIT.exec(head)?.[0];
  if (branch.split("/").includes("..")) return undefined;
  const loose = COMMIT.exec(facts.readText(`${common}/refs/heads/${branch}`, 200) ?? "")?.[0];
  if (loose !== undefined) return loose;
  const packed = facts.readText(`${common}/packed-refs`, MAX_GIT_FILE) ?? "";
  const at = packed.indexOf(` refs/heads/${branch}\n`);
  return at === -1 ? undefined : COMMIT.exec(packed.slice(packed.lastIndexOf("\n", at) + 1))?.[0];
}

/** The commit of a branch, or of what is checked out; `undefined` where that cannot be told. */
export function commitOf(cwd: string, facts: Facts, branch?: string): string | undefined {
  const repository = repositoryAbove(absolutePath(cwd, "/"), facts);
  const git = repository === undefined ? undefined : gitFolders(repository, facts);
  if (git === undefined) return undefined;
  const head = branch === undefined ? (facts.readText(`${git.own}/HEAD`, 4096) ?? "") : `ref: refs/heads/${branch}`;
  return commitAt(head, /^ref: refs\/heads\/(\S+)/.exec(head)?.[1], git.common, facts);
}

/** The workspace of a session that runs in `cwd`. */
export function workspaceOf(cwd: string, facts: Facts): Workspace {
  const folder = absolutePath(cwd, "/");
  const root = rootOf(folder, facts);
  const repository = repositoryAbove(folder, facts);
  const git = repository === undefined ? undefined : gitFolders(repository, facts);
  if (git === undefined) return { root };
  const head = facts.readText(`${git.own}/HEAD`, 4096) ?? "";
  const branch = /^ref: refs\/heads\/(\S+)/.exec(head)?.[1];
  const commit = commitAt(head, branch, git.common, facts);
  const origin = originOf(facts.readText(`${git.common}/config`, MAX_GIT_FILE) ?? "");
  return {
    root,
    ...(branch === undefined ? {} : { branch }),
    ...(commit === undefined ? {} : { commit }),
    ...(origin === undefined ? {} : { repository: origin }),
  };
}
