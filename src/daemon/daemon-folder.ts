import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { fstatSync, linkSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { UserError } from "../model/index.ts";
import { privateFolder } from "../record/index.ts";

/** Below the ports that operating systems hand out by themselves (Linux 32768, macOS and IANA 49152), above what services claim. */
const FIRST_PORT = 20_000;
const LAST_PORT = 29_999;
const PORT_TRIES = 50;
const KEY_BYTES = 32;

/** What belongs to one installation's daemon: fixed from the first use on, so that settings can name it. */
export interface DaemonFolder {
  /** `<state>/daemon`. */
  readonly path: string;
  /** Loopback port that only this installation's daemon listens on. */
  readonly port: number;
  /** Sent by the client with each call. It lets its holder ask for verdicts and nothing else. */
  readonly callToken: string;
  /** Sent by our own commands. It lets its holder see the state of the daemon. */
  readonly statusToken: string;
  /** Sent by agents with their telemetry. It lets its holder tell telemetry and nothing else. */
  readonly telemetryToken: string;
  /** Sent by whoever collects the daemon's figures. It lets its holder read them. */
  readonly metricsToken: string;
  /** Sent by `sallyport console`. It lets its holder open the console as a person. */
  readonly consoleToken: string;
  /** Proves that one is the daemon, without telling anything that could be used later. Never sent. */
  readonly proofKey: Buffer;
}

/** Where the parts of the daemon's folder lie. */
export function daemonPaths(
  stateFolder: string,
): Readonly<Record<"folder" | "key" | "port" | "starting" | "process" | "socket" | "log" | "policies" | "warm", string>> {
  const folder = join(stateFolder, "daemon");
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    key: at("key"),
    port: at("port"),
    starting: at("starting"),
    process: at("process.json"),
    socket: at("socket"),
    log: at("log"),
    policies: at("policies"),
    warm: at("warm"),
  };
}

function problem(code: string, message: string, help: string, file: string): UserError {
  return new UserError([{ code, message, help, file }]);
}

/** A file that only its owner may see; `undefined` when there is none. Throws when others could have read or written it. */
function readPrivate(path: string, owner: number | undefined = process.getuid?.()): string | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw problem("daemon-file", `the file cannot be read (${code ?? "error"})`, "make it readable for you, or remove it and install again", path);
  }
  try {
    const found = fstatSync(file);
    const isForeign = owner !== undefined && found.uid !== owner;
    if (!found.isFile() || isForeign || (process.platform !== "win32" && (found.mode & 0o077) !== 0))
      throw problem("daemon-file", "others could have read or written this file", "remove it and install again, which makes a new one", path);
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

/** Makes a file with all of its content at once; of two processes that make it, one wins and both see the same. */
function createOnce(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(fresh, text, { mode: 0o600, flag: "wx" });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** True when nobody listens on the port now. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** A free port of loopback, below those that the system hands out by itself. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORT_TRIES; tries++) {
    const port = randomInt(FIRST_PORT, LAST_PORT + 1);
    if (await isFree(port)) return port;
  }
  throw new UserError([{ code: "daemon-port", message: "no free port was found", help: "name one with `--port N`" }]);
}

/** A port that a person named. Throws a `UserError` for anything else. */
export function portOf(text: string): number {
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
  if (port === 0 || port > 65_535)
    throw new UserError([{ code: "daemon-port", message: `\`${text}\` is no port`, help: "use a number from 1 to 65535, best below 32768" }]);
  return port;
}

/** A secret for one purpose, made from the key; the key itself leaves the file for nothing else. */
function derived(key: Buffer, purpose: string): Buffer {
  return createHmac("sha256", key).update(`sallyport ${purpose} 1`).digest();
}

/**
 * The daemon's folder as it is; `undefined` when no installation has made one.
 * Throws a `UserError` when it cannot be trusted.
 * @param owner whose it must be; this process's user, unless said.
 */
export function openDaemonFolder(stateFolder: string, owner?: number): DaemonFolder | undefined {
  const paths = daemonPaths(stateFolder);
  const keyText = readPrivate(paths.key, owner);
  const portText = readPrivate(paths.port, owner);
  if (keyText === undefined || portText === undefined) return undefined;
  if (!/^[0-9a-f]{64}\n?$/.test(keyText))
    throw problem("daemon-file", "the key is not one that an installation wrote", "remove it and install again", paths.key);
  const key = Buffer.from(keyText.trim(), "hex");
  return {
    path: paths.folder,
    port: portOf(portText.trim()),
    callToken: derived(key, "call").toString("base64url"),
    statusToken: derived(key, "status").toString("base64url"),
    telemetryToken: derived(key, "telemetry").toString("base64url"),
    metricsToken: derived(key, "metrics").toString("base64url"),
    consoleToken: derived(key, "console").toString("base64url"),
    proofKey: derived(key, "proof"),
  };
}

/**
 * The daemon's folder, made where there is none: a key of 32 random bytes and a free port.
 * @param port replaces the port that is kept there.
 */
export async function makeDaemonFolder(stateFolder: string, port?: number): Promise<DaemonFolder> {
  privateFolder(stateFolder);
  const paths = daemonPaths(stateFolder);
  privateFolder(paths.folder);
  createOnce(paths.key, `${randomBytes(KEY_BYTES).toString("hex")}\n`);
  if (port !== undefined) {
    const fresh = `${paths.port}.${process.pid}.new`;
    rmSync(fresh, { force: true });
    rmSync(paths.port, { force: true });
    createOnce(paths.port, `${port}\n`);
  } else if (readPrivate(paths.port) === undefined) createOnce(paths.port, `${await freePort()}\n`);
  return openDaemonFolder(stateFolder)!;
}

/** Compares what a stranger sent with a secret in a time that says nothing about either. */
export function isSame(given: string | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(given ?? ""), digest(secret)) && given !== undefined;
}
