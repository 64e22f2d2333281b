import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder, RecordError } from "../folder.ts";
import { replaceFile } from "../whole-file.ts";

const KEY_FILE = "record.pem";
const DEVICE_FILE = "device";

/** Folder of the keys; only its owner can enter it. */
export function keyFolder(stateFolder: string): string {
  return join(stateFolder, "keys");
}

/** Text of a file that only its owner may read; `undefined` when it is not there. Throws for a link, and when others may read or write it. */
function readOwn(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { mode, uid } = fstatSync(file);
    const isOwn = process.getuid === undefined || uid === process.getuid();
    if (!isOwn || (process.platform !== "win32" && (mode & 0o077) !== 0)) {
      throw new RecordError(`\`${path}\` is open to others; run \`chmod 600\` on it if nobody else had access, or remove it to get a new key`);
    }
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

/** The key that signs the record; made when there is none. Throws when what is there is no Ed25519 key of this user alone. */
export function signingKey(stateFolder: string): { readonly key: KeyObject; readonly isNew: boolean } {
  const folder = privateFolder(keyFolder(stateFolder));
  const path = join(folder, KEY_FILE);
  const text = readOwn(path);
  if (text === undefined) {
    const { privateKey } = generateKeyPairSync("ed25519");
    replaceFile(path, privateKey.export({ type: "pkcs8", format: "pem" }) as string);
    return { key: privateKey, isNew: true };
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw new RecordError(`\`${path}\` is no private key; restore it, or remove it to go on with a new key`);
  }
  if (key.asymmetricKeyType !== "ed25519") throw new RecordError(`\`${path}\` is no Ed25519 key; restore it, or remove it to go on with a new key`);
  return { key, isNew: false };
}

/** The id of this device; made at the first use. It names the log, and says nothing about the machine. */
export function deviceId(stateFolder: string): string {
  const folder = privateFolder(keyFolder(stateFolder));
  const text = readOwn(join(folder, DEVICE_FILE))?.trim();
  if (text !== undefined) {
    if (!/^[0-9a-f]{32}$/.test(text))
      throw new RecordError(`\`${join(folder, DEVICE_FILE)}\` is no device id; restore it, or remove it together with the record`);
    return text;
  }
  const id = randomBytes(16).toString("hex");
  replaceFile(join(folder, DEVICE_FILE), `${id}\n`);
  return id;
}
