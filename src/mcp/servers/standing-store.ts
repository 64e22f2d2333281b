import { join } from "node:path";
import { privateFolder, readPrivateFile, RecordError, withLock, writePrivateFile } from "../../record/index.ts";
import { isJsonObject } from "../traffic.ts";

/** What was decided about a server. */
export type StandingState = "approved" | "revoked" | "quarantined";

export interface ServerStanding {
  readonly state: StandingState;
  /** The name under which it was decided: for people, it decides nothing. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: string;
  readonly why?: string;
}

/** What a server's identity is worth now. */
export interface Admission {
  readonly state: StandingState | "unapproved";
  readonly why: string;
}

interface Standings {
  /** By identity. */
  readonly servers: Readonly<Record<string, ServerStanding>>;
  /** Packages, images, hosts and programs of which nothing may run any more, whatever the rest of the command is. */
  readonly banned: Readonly<Record<string, ServerStanding>>;
}

const MAX_BYTES = 4 * 1024 * 1024;
const STATES: readonly string[] = ["approved", "revoked", "quarantined"];
const NONE: Standings = { servers: {}, banned: {} };

function readStanding(value: unknown): ServerStanding | undefined {
  if (!isJsonObject(value)) return undefined;
  const { state, name, at, by, why } = value;
  const isGood =
    typeof state === "string" &&
    STATES.includes(state) &&
    typeof name === "string" &&
    typeof at === "number" &&
    typeof by === "string" &&
    (why === undefined || typeof why === "string");
  return isGood ? { state: state as StandingState, name, at, by, ...(why === undefined ? {} : { why }) } : undefined;
}

function readMap(value: unknown): Readonly<Record<string, ServerStanding>> | undefined {
  if (!isJsonObject(value)) return undefined;
  const out: [string, ServerStanding][] = [];
  for (const [key, one] of Object.entries(value)) {
    const standing = readStanding(one);
    if (standing === undefined) return undefined;
    out.push([key, standing]);
  }
  return Object.fromEntries(out);
}

function readStandings(text: string): Standings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isJsonObject(value) || value["version"] !== 1) return undefined;
    const [servers, banned] = [readMap(value["servers"]), readMap(value["banned"])];
    return servers === undefined || banned === undefined ? undefined : { servers, banned };
  } catch {
    return undefined;
  }
}

/** Approvals, revocations and quarantines of servers: one small file that only this user could have written, with a digest over it. */
export class StandingStore {
  readonly #folder: string;

  constructor(stateFolder: string) {
    this.#folder = stateFolder;
  }

  get path(): string {
    return join(this.#folder, "mcp-servers.json");
  }

  /** Everything that was decided. Throws a `RecordError` when the file is not trusted. */
  read(): Standings {
    const read = readPrivateFile(this.path, MAX_BYTES);
    if (read.state === "missing") return NONE;
    const standings = read.state === "read" ? readStandings(read.text) : undefined;
    const why = read.state === "read" ? "it does not hold servers" : read.why;
    if (standings === undefined)
      throw new RecordError(`the approvals in \`${this.path}\` are not trusted (${why}), so no server is approved; remove the file and approve again`);
    return standings;
  }

  /**
   * Decides about a server or bans a subject. Throws when it cannot be stored.
   * @param record called before it is stored; where it throws nothing is
   */
  decide(target: { readonly identity: string } | { readonly subject: string }, standing: ServerStanding, record: () => void): void {
    this.#update((standings) => {
      if ("identity" in target) return { ...standings, servers: { ...standings.servers, [target.identity]: standing } };
      const { [target.subject]: _before, ...banned } = standings.banned;
      // Approving a banned subject lifts the ban; it approves no server.
      return { ...standings, banned: standing.state === "approved" ? banned : { ...banned, [target.subject]: standing } };
    }, record);
  }

  /** What is known of a server, by its identity and by what it starts or reaches. A store that is not trusted approves nothing. */
  admission(identity: string | undefined, subjects: readonly string[] = []): Admission {
    let standings: Standings;
    try {
      standings = this.read();
    } catch (error) {
      return { state: "unapproved", why: (error as Error).message };
    }
    for (const subject of subjects) {
      const ban = Object.hasOwn(standings.banned, subject) ? standings.banned[subject] : undefined;
      if (ban !== undefined) return { state: ban.state, why: `\`${subject}\` was ${ban.state} by ${ban.by}${ban.why === undefined ? "" : `: ${ban.why}`}` };
    }
    if (identity === undefined) return { state: "unapproved", why: "it has no identity that could be approved" };
    const known = Object.hasOwn(standings.servers, identity) ? standings.servers[identity] : undefined;
    if (known === undefined) return { state: "unapproved", why: "no person has approved this exact command, arguments and environment, or address" };
    return { state: known.state, why: `${known.state} by ${known.by}${known.why === undefined ? "" : `: ${known.why}`}` };
  }

  #update(change: (standings: Standings) => Standings, record: () => void): void {
    privateFolder(this.#folder);
    withLock(`${this.path}.lock`, (isHeld) => {
      const standings = change(this.read());
      record();
      writePrivateFile(this.path, JSON.stringify({ version: 1, ...standings }), () => {
        if (!isHeld()) throw new RecordError("the lock of the approvals was lost; try again");
      });
    });
  }
}
