import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder, sessionFileName } from "../record/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables whose values decide something. None of them holds a secret; of all others only the name is kept. */
const VALUES: readonly string[] = [
  "HOME",
  "USER",
  "TMPDIR",
  "XDG_CONFIG_HOME",
  "XDG_STATE_HOME",
  "CLAUDE_PROJECT_DIR",
  "CLAUDE_CONFIG_DIR",
  "AI_AGENT",
  "GITHUB_WORKFLOW_REF",
  "CI_JOB_URL",
  "BUILD_URL",
];
const MAX_NAMES = 2000;
const MAX_BYTES = 256 * 1024;
/** Sessions whose surroundings are kept; more are hardly used at a time, and each may name thousands of variables. */
const MAX_KEPT = 64;

/** Where what a session runs in is kept. */
function fileOf(stateFolder: string, session: string): string {
  return join(stateFolder, "sessions", `${sessionFileName(session)}.env`);
}

/**
 * Keeps what the daemon has to know of the client's environment. A hook that the client starts as a process sees all of
 * it, one that it calls over HTTP sees nothing; the session's first hook is a process and leaves this for the others.
 */
export function keepSurroundings(stateFolder: string, session: string, environment: Environment): void {
  const values = Object.fromEntries(VALUES.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
  const names = Object.keys(environment).filter((name) => environment[name] !== undefined && !VALUES.includes(name));
  privateFolder(join(stateFolder, "sessions"));
  const path = fileOf(stateFolder, session);
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, JSON.stringify({ v: 1, values, names: names.slice(0, MAX_NAMES) }), { mode: 0o600 });
  renameSync(fresh, path);
}

function texts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function parse(text: string): Environment | undefined {
  const value = JSON.parse(text) as { readonly v?: unknown; readonly values?: unknown; readonly names?: unknown };
  if (value.v !== 1 || typeof value.values !== "object" || value.values === null || !texts(value.names) || !texts(Object.values(value.values)))
    return undefined;
  // Whether such a variable is set is all that is ever asked.
  return { ...Object.fromEntries(value.names.map((name) => [name, ""])), ...(value.values as Record<string, string>) };
}

/** Surroundings by session, each file read again when it has changed. */
export class Surroundings {
  readonly #stateFolder: string;
  readonly #known = new Map<string, { readonly mark: string; readonly environment: Environment }>();

  constructor(stateFolder: string) {
    this.#stateFolder = stateFolder;
  }

  /** The environment of a session; `undefined` when none of its hooks has left it, or it cannot be trusted. */
  of(session: string): Environment | undefined {
    let file: number;
    try {
      file = openSync(fileOf(this.#stateFolder, session), "r");
    } catch {
      return undefined;
    }
    try {
      const found = fstatSync(file);
      if (!found.isFile() || found.size > MAX_BYTES || (process.getuid !== undefined && found.uid !== process.getuid())) return undefined;
      const mark = `${found.ino} ${found.mtimeMs} ${found.ctimeMs} ${found.size}`;
      const known = this.#known.get(session);
      if (known?.mark === mark) return known.environment;
      const environment = parse(readFileSync(file, "utf8"));
      if (environment === undefined) return undefined;
      if (this.#known.size >= MAX_KEPT && !this.#known.has(session)) this.#known.delete(this.#known.keys().next().value!);
      this.#known.set(session, { mark, environment });
      return environment;
    } catch {
      return undefined;
    } finally {
      closeSync(file);
    }
  }
}
