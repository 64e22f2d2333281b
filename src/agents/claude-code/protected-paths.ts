import { globTest, isGlob } from "../../facts/index.ts";
import type { Action, Decision, PathResource } from "../../model/index.ts";

/**
 * Paths that the client itself guards, and for whose writes it settles the question in its own way:
 * in some modes a hook's `ask` about them is dropped and the write runs.
 * Source: code.claude.com/docs/en/permission-modes#protected-paths, snapshot 2026-09.
 */
const FOLDERS: readonly string[] = [".git", ".vscode", ".idea", ".husky", ".cargo", ".devcontainer", ".yarn", ".mvn", ".claude"];
const FILES: readonly string[] = [
  ".gitconfig",
  ".gitmodules",
  ".bashrc",
  ".bash_profile",
  ".bash_login",
  ".bash_aliases",
  ".bash_logout",
  ".zshrc",
  ".zprofile",
  ".zshenv",
  ".zlogin",
  ".zlogout",
  ".profile",
  ".envrc",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  ".pnp.cjs",
  ".pnp.loader.mjs",
  ".pnpmfile.cjs",
  "bunfig.toml",
  ".bunfig.toml",
  ".bazelrc",
  ".bazelversion",
  ".bazeliskrc",
  ".pre-commit-config.yaml",
  "lefthook.yml",
  "lefthook.yaml",
  ".lefthook.yml",
  ".lefthook.yaml",
  "gradle-wrapper.properties",
  "maven-wrapper.properties",
  ".devcontainer.json",
  ".ripgreprc",
  "pyrightconfig.json",
  ".mcp.json",
  ".claude.json",
];
const NAMES: readonly string[] = [...FOLDERS, ...FILES];
const IS_NAME: ReadonlySet<string> = new Set(NAMES);
/** Folders below `.claude` in which the client keeps its own work and guards nothing. */
const FREE = /\/\.claude\/(?:worktrees|plans|projects|jobs|agent-memory)(?:\/|$)/;

/** True when a path is, or a pattern may be, one that the client guards. */
function isProtected({ path, scope, isPattern }: PathResource): boolean {
  if (scope === "unknown") return true;
  const own = path.toLowerCase();
  if (FREE.test(own) && !isGlob(own)) return false;
  if (own.includes("/.config/git/")) return true;
  return own.split("/").some((part) => IS_NAME.has(part) || (isPattern === true && isGlob(part) && NAMES.some(globTest(part))));
}

const MENTION = new RegExp(`(?:${NAMES.map((name) => name.replaceAll(".", "\\.")).join("|")})(?![\\w.-])`, "i");

const WRITES: ReadonlySet<string> = new Set(["fs.write", "fs.delete", "fs.attr"]);

/**
 * True when an action may write where the client keeps its own guard. Every effect counts, not only the one
 * that is asked about: the client drops the whole question. Where something is unknown, the text is
 * searched for the names.
 */
export function mayWriteProtected(action: Action, decision: Decision): boolean {
  let hasUnknown = false;
  for (const { effect } of decision.judgements) {
    if (effect.kind === "unknown") hasUnknown = true;
    if (WRITES.has(effect.kind) && effect.resource.type === "path" && isProtected(effect.resource)) return true;
  }
  if (!hasUnknown) return false;
  const { request } = action;
  // A file tool's call that could not be followed: where it writes is not among the effects.
  if (request.type === "write" || request.type === "edit") return true;
  return request.type === "shell" && MENTION.test(request.text);
}
