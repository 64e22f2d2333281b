import { chmodSync, lstatSync, mkdirSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";

/** Something in the state folder that cannot be used, with what to do about it. */
export class RecordError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RecordError";
  }
}

/** Where sessions, the spool and compiled policies lie: `$XDG_STATE_HOME/sallyport` or `~/.local/state/sallyport`. */
export function defaultStateFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment["XDG_STATE_HOME"];
  return join(base !== undefined && isAbsolute(base) ? base : join(environment["HOME"] || homedir(), ".local", "state"), "sallyport");
}

/**
 * The state folder in the home that the user database of the machine gives to the account, whatever the environment says; where the
 * account is not in it, the one that the environment gives.
 */
export function accountStateFolder(environment: Readonly<Record<string, string | undefined>>): string {
  let home = "";
  try {
    home = userInfo().homedir;
  } catch {
    // A user id without an entry, as containers have them.
  }
  return isAbsolute(home) && home !== "/" ? join(home, ".local", "state", "sallyport") : defaultStateFolder(environment);
}

/**
 * Makes a folder that only its owner can enter, and checks one that is there: a folder that another
 * user owns or that is a symlink could be changed between two calls.
 */
export function privateFolder(path: string): string {
  // Nearly always it is there: to look costs less than to try to make it.
  let found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    found = lstatSync(path);
  }
  if (!found.isDirectory()) throw new RecordError(`\`${path}\` is not a folder; remove it or choose another state folder`);
  if (process.getuid !== undefined) {
    if (found.uid !== process.getuid()) throw new RecordError(`\`${path}\` belongs to another user; remove it or choose another state folder`);
    if ((found.mode & 0o077) !== 0) chmodSync(path, 0o700);
  }
  return path;
}
