import { hkdfSync, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { VaultError } from "./vault-error.ts";

const LENGTH = 32;

/** Writes a new key and gives it its name at once: two processes that start together end up with one key. */
function makeKey(path: string): void {
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString("hex")}`;
  const file = openSync(temporary, "wx", 0o600);
  try {
    writeSync(file, randomBytes(LENGTH));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The key of this machine's vaults. Made when it is not there and nothing was encrypted with it yet. */
export function vaultKey(folder: string, mayMake: boolean): Buffer {
  const path = join(folder, "key");
  let found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    if (!mayMake)
      throw new VaultError(
        "key-missing",
        `the key \`${path}\` is not there, so the vaults beside it cannot be read`,
        "put the key back, or remove the folder with everything in it",
      );
    makeKey(path);
    found = lstatSync(path);
  }
  if (!found.isFile()) throw new VaultError("key-unsafe", `\`${path}\` is not a file`, "remove it");
  if (process.getuid !== undefined && (found.uid !== process.getuid() || (found.mode & 0o077) !== 0)) {
    throw new VaultError(
      "key-unsafe",
      `others can read the key \`${path}\``,
      "remove the folder with everything in it, since what it holds is no secret any more",
    );
  }
  const key = readFileSync(path);
  if (key.length !== LENGTH)
    throw new VaultError("key-spoilt", `the key \`${path}\` is spoilt`, "put back a copy of it, or remove the folder with everything in it");
  return key;
}

/** The key of one session: no session's vault opens with another's. */
export function sessionKey(key: Buffer, session: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, Buffer.from(session), "sallyport vault 1", LENGTH));
}
