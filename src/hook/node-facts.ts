import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readlinkSync, readSync, statSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import type { Facts, FileKind, GuardFacts } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Opened without waiting, so that a pipe with nobody at its other end does not hold the guard. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readText(path: string, limit: number): string | undefined {
  let file: number;
  try {
    // Many are not there, and an error takes longer to make than the question.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    file = openSync(path, READ);
  } catch {
    return undefined;
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > limit) return undefined;
    // Files of /proc say that they are empty; one byte more than allowed shows a file that is too large.
    const bytes = Buffer.alloc(found.size === 0 ? limit + 1 : found.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    const text = bytes.subarray(0, length);
    return length > limit || text.includes(0) ? undefined : text.toString("utf8");
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function list(path: string, limit: number): readonly string[] | undefined {
  try {
    const folder = opendirSync(path);
    try {
      const names: string[] = [];
      for (let entry = folder.readSync(); entry !== null && names.length < limit; entry = folder.readSync()) names.push(entry.name);
      return names;
    } finally {
      folder.closeSync();
    }
  } catch {
    return undefined;
  }
}

/** Who runs this process: read from the machine's user database once. */
let account: string | undefined;

function nameOfUser(environment: Environment): string {
  try {
    return (account ??= userInfo().username);
  } catch {
    return environment["USER"] ?? "";
  }
}

/** Where the guard itself lies; absolute. */
export interface OwnFolders {
  readonly program?: string;
  readonly state?: string;
}

/** The guard's own: its folders, and the port and the processes that a daemon has left word of, read when they are first asked for. */
function guardOf(stateFolder: string, folders: readonly string[]): GuardFacts {
  let port: number | undefined;
  let processes: readonly number[] | undefined;
  return {
    folders,
    isPort(asked) {
      port ??= Number(readText(`${stateFolder}/daemon/port`, 16) ?? -1);
      return port === asked;
    },
    isProcess(pid) {
      processes ??= [...(readText(`${stateFolder}/daemon/process.json`, 4096) ?? "").matchAll(/"pid":(\d+)/g)].map(([, digits]) => Number(digits));
      return processes.includes(pid) || readText(`/proc/${pid}/comm`, 64)?.startsWith("sallyport") === true;
    },
  };
}

/**
 * The machine as it is, looked at with synchronous calls. Nothing throws.
 * @param environment the variables that the agent's commands will have.
 * @param own where the guard itself lies; its state is taken from the environment unless said
 */
export function nodeFacts(environment: Environment, { program, state = defaultStateFolder(environment) }: OwnFolders = {}): Facts {
  const { platform } = process;
  const variable = (name: string): string | undefined => (Object.hasOwn(environment, name) ? environment[name] : undefined);
  return {
    platform: platform === "darwin" || platform === "win32" ? platform : "linux",
    home: variable("HOME") || homedir(),
    user: nameOfUser(environment),
    lookAt(path) {
      try {
        const found = lstatSync(path, { throwIfNoEntry: false });
        if (found === undefined) return undefined;
        const kind: FileKind = found.isFile() ? "file" : found.isDirectory() ? "directory" : found.isSymbolicLink() ? "link" : "other";
        return {
          kind,
          size: found.size,
          links: found.nlink,
          identity: `${found.dev}:${found.ino}`,
          modifiedMs: found.mtimeMs,
          changedMs: found.ctimeMs,
        };
      } catch {
        return undefined;
      }
    },
    linkTarget(path) {
      try {
        return readlinkSync(path);
      } catch {
        return undefined;
      }
    },
    readText,
    list,
    variable,
    now: () => Date.now(),
    guard: guardOf(state, program === undefined ? [state] : [program, state]),
  };
}
