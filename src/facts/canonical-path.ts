import type { Facts } from "../model/index.ts";

/** Linux allows 40 links in one lookup (`man 7 path_resolution`, ELOOP). */
const MAX_LINKS = 40;
/** Longest path worth walking; the kernel's PATH_MAX. */
const MAX_PATH = 4096;

/**
 * `/proc` names for the process's own folders. The guard's own process must not answer for the
 * agent's, so they are replaced by what they mean for the command.
 */
const OWN_FOLDER = /^\/proc\/(?:self|thread-self|\d+)\/(cwd|root)(?=\/|$)/;

/** Result of following a path to where it really leads. */
export interface CanonicalPath {
  readonly path: string;
  /** False when a component is missing or may not be looked at: the rest was added as written. */
  readonly exists: boolean;
}

/** Absolute form of `path` as written, `.` and `..` removed, without looking at the disk. */
export function absolutePath(path: string, cwd: string): string {
  const joined = path.startsWith("/") ? path : `${cwd}/${path}`;
  const parts: string[] = [];
  for (const part of joined.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/**
 * Where a path really leads: symlinks followed at every component, `..` taken after links as the
 * kernel does, missing tails kept as written.
 * @returns `undefined` when it cannot be said: too many links, too long, a NUL byte.
 */
export function canonicalPath(path: string, cwd: string, facts: Facts): CanonicalPath | undefined {
  if (path.length > MAX_PATH || path.includes("\0")) return undefined;
  let joined = path.startsWith("/") ? path : `${cwd}/${path}`;
  const own = OWN_FOLDER.exec(joined.replace(/\/+/g, "/"));
  if (own !== null) {
    const rest = joined.replace(/\/+/g, "/").slice(own[0].length);
    joined = own[1] === "cwd" ? cwd + rest : rest === "" ? "/" : rest;
  }
  const pending = joined.split("/").toReversed();
  let resolved = "";
  let links = 0;
  let exists = true;
  while (pending.length > 0) {
    const part = pending.pop()!;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      resolved = resolved.slice(0, Math.max(0, resolved.lastIndexOf("/")));
      continue;
    }
    const next = `${resolved}/${part}`;
    const found = exists ? facts.lookAt(next) : undefined;
    if (found === undefined) exists = false;
    if (found?.kind !== "link") {
      resolved = next;
      continue;
    }
    links += 1;
    const target = facts.linkTarget(next);
    if (links > MAX_LINKS || target === undefined) return undefined;
    if (target.startsWith("/")) resolved = "";
    pending.push(...target.split("/").toReversed());
  }
  return { path: resolved === "" ? "/" : resolved, exists };
}

/** True when `path` is `folder` or lies below it. Both canonical. */
export function isInside(path: string, folder: string): boolean {
  if (folder === "/") return true;
  return path === folder || path.startsWith(`${folder}/`);
}

/** Last component; empty for the root. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder that holds `path`. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}
