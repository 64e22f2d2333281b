import { isJsonObject } from "../traffic.ts";
import { pinDefinitions, type DefinitionPins, type ServerDefinitions } from "./definitions.ts";

/** Who built a package, as a verified and logged certificate says. */
export interface Provenance {
  /** The service that vouches for the workflow. */
  readonly issuer: string;
  readonly repository: string;
  /** Address of the workflow, without its revision. */
  readonly workflow: string;
  readonly ref: string;
  readonly commit: string;
}

/** What a package was when it was locked, by the registry's word. */
export interface LockedPackage {
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  /** Subresource integrity of the archive. */
  readonly integrity?: string;
  /** An attestation is published for it, whether anybody has verified it or not. */
  readonly hasProvenance?: boolean;
  /** What the attestation says, verified when it was locked. */
  readonly provenance?: Provenance;
}

export interface LockedServer {
  readonly identity: string;
  readonly package?: LockedPackage;
  readonly pins: DefinitionPins;
  /** What was pinned, so that a review and a diff can show it. */
  readonly definitions: ServerDefinitions;
}

/** `sallyport.mcp.lock`, by the names of servers. */
export interface LockFile {
  readonly servers: Readonly<Record<string, LockedServer>>;
}

export const LOCK_NAME = "sallyport.mcp.lock";
const LARGEST = 64 * 1024 * 1024;

function isPins(value: unknown): value is DefinitionPins {
  return (
    isJsonObject(value) &&
    typeof value["set"] === "string" &&
    typeof value["instructions"] === "string" &&
    isJsonObject(value["definitions"]) &&
    Object.values(value["definitions"]).every((one) => typeof one === "string")
  );
}

function isPackage(value: unknown): value is LockedPackage {
  if (!isJsonObject(value) || typeof value["type"] !== "string" || typeof value["name"] !== "string") return false;
  const { provenance } = value;
  if (provenance === undefined) return true;
  return isJsonObject(provenance) && ["issuer", "repository", "workflow", "ref", "commit"].every((key) => typeof provenance[key] === "string");
}

function readServer(value: unknown): LockedServer | string {
  if (!isJsonObject(value)) return "it is no object";
  const { identity, pins, definitions, package: locked } = value;
  if (typeof identity !== "string" || !/^[0-9a-f]{64}$/.test(identity)) return "its `identity` is no digest";
  if (!isPins(pins)) return "its `pins` are no pins";
  if (!isJsonObject(definitions)) return "its `definitions` are none";
  // The digests are what counts; a lock whose texts say something else would deceive who reviews it.
  let made: DefinitionPins;
  try {
    made = pinDefinitions(definitions as ServerDefinitions);
  } catch (error) {
    return `its definitions have no digest (${(error as Error).message})`;
  }
  if (made.set !== pins.set) return "its digests are not those of its definitions";
  if (locked !== undefined && !isPackage(locked)) return "its `package` says not what it is, or not who built it";
  return { identity, pins: made, definitions: definitions as ServerDefinitions, ...(locked === undefined ? {} : { package: locked }) };
}

/** Reads a lock file; a text says what is wrong with it, and then nothing of it holds. */
export function readLockFile(text: string): LockFile | string {
  if (text.length > LARGEST) return "it is larger than 64 MiB";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is no JSON (${(error as Error).message.slice(0, 100)})`;
  }
  if (!isJsonObject(value) || value["version"] !== 1 || !isJsonObject(value["servers"])) return "it is no lock of version 1";
  const servers: [string, LockedServer][] = [];
  for (const [name, one] of Object.entries(value["servers"])) {
    const read = readServer(one);
    if (typeof read === "string") return `\`${name.slice(0, 60)}\`: ${read}`;
    servers.push([name, read]);
  }
  return { servers: Object.fromEntries(servers) };
}

/** The text of a lock file: the same content gives the same bytes, so that a review shows only what changed. */
export function lockFileText({ servers }: LockFile): string {
  const sorted = Object.fromEntries(Object.entries(servers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, servers: sorted }, undefined, 2)}\n`;
}
