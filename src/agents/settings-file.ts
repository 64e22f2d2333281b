import { chmodSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, sep } from "node:path";
import { UserError } from "../model/index.ts";

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

function fail(path: string, message: string, help: string): never {
  throw new UserError([{ code: "settings", message, help, file: path }]);
}

/** Where a settings file really lies; people keep theirs behind symlinks. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The text of a settings file, `undefined` when there is none.
 * @param within a folder that the file must really lie in: a repository could link its settings elsewhere.
 */
export function readSettings(path: string, within: string | undefined): string | undefined {
  if (within !== undefined) {
    const real = realPath(path);
    if (real !== path && !real.startsWith(realPath(within) + sep))
      fail(path, `the settings file leads out of the project to \`${real}\``, "replace the link by a file");
  }
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    return fail(path, `the settings file cannot be read (${codeOf(error) ?? "error"})`, "make it readable for you");
  }
}

/**
 * Replaces a settings file as a whole, so that a reader sees the old or the new one and never half.
 * @param before what the plan was made from; a file that has changed since is left alone.
 */
export function writeSettings(path: string, before: string | undefined, after: string | undefined, mode: number): void {
  const real = realPath(path);
  if (readSettings(real, undefined) !== before) fail(path, "the settings file has changed meanwhile", "run the command again");
  try {
    if (after === undefined) {
      rmSync(real, { force: true });
      return;
    }
    mkdirSync(dirname(real), { recursive: true });
    const fresh = `${real}.${process.pid}.new`;
    const own = before === undefined ? mode : statSync(real).mode & 0o777;
    writeFileSync(fresh, after, { mode: own, flag: "wx" });
    chmodSync(fresh, own);
    renameSync(fresh, real);
  } catch (error) {
    fail(path, `the settings file cannot be written (${codeOf(error) ?? "error"})`, "run the command as a user who may write it");
  }
}
