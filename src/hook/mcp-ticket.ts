import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "../model/index.ts";
import { canonicalJson, privateFolder, sessionFileName, sha256 } from "../record/index.ts";

/** A person may take this long to answer the client's question about the call. */
const VALID_MS = 3_600_000;
const MAX_BYTES = 16 * 1024;

/** What the hook tells the gateway about a call that it did not refuse. Good for one call. */
export interface CallTicket {
  readonly session: string;
  readonly root: string;
  /** As the client calls them, in its tool names. */
  readonly server: string;
  readonly tool: string;
  /** SHA-256 over the canonical arguments. */
  readonly digest: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const folderOf = (stateFolder: string): string => join(stateFolder, "tickets");

/** Digest of a tool's arguments, whatever the order of their keys. */
export function argumentsDigest(input: unknown): string {
  return sha256(canonicalJson(input ?? {}));
}

/** A name as it stands in `mcp__server__tool`: the client replaces everything else. */
export function nameInClient(name: string): string {
  return name.replaceAll(/[^\w-]/g, "_");
}

/**
 * Leaves a ticket for the gateway, by the client's id of the call. Where no gateway was ever started there is no folder for it, and
 * nothing happens; where it cannot be left, the gateway refuses the call.
 */
export function leaveTicket({ call, request, session, root }: Action, stateFolder: string, now: number): void {
  if (call === undefined || request.type !== "mcp") return;
  const ticket: CallTicket = {
    session,
    root,
    server: nameInClient(request.server),
    tool: nameInClient(request.tool),
    digest: argumentsDigest(request.input),
    until: now + VALID_MS,
  };
  try {
    writeFileSync(join(folderOf(stateFolder), sessionFileName(call)), JSON.stringify(ticket), { mode: 0o600 });
  } catch {
    // No gateway, or no room: it refuses what has no ticket.
  }
}

/** Makes the place where hooks leave tickets, and removes those that nobody came for. */
export function prepareTickets(stateFolder: string, now: number): void {
  privateFolder(stateFolder);
  const folder = folderOf(stateFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  privateFolder(folder);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && found.mtimeMs + VALID_MS < now) rmSync(path, { force: true });
  }
}

/** Takes the ticket of a call: the first to ask gets it. `undefined` when there is none that holds now. */
export function takeTicket(call: string, stateFolder: string, now: number): CallTicket | undefined {
  const path = join(folderOf(stateFolder), sessionFileName(call));
  const taken = `${path}.${process.pid}.taken`;
  try {
    renameSync(path, taken);
  } catch {
    return undefined;
  }
  try {
    const text = readFileSync(taken, "utf8");
    if (text.length > MAX_BYTES) return undefined;
    const found = JSON.parse(text) as Record<keyof CallTicket, unknown> | null;
    if (found === null || typeof found.until !== "number" || found.until < now) return undefined;
    const { session, root, server, tool, digest, until } = found;
    if (typeof session !== "string" || typeof root !== "string" || typeof server !== "string" || typeof tool !== "string" || typeof digest !== "string")
      return undefined;
    return { session, root, server, tool, digest, until };
  } catch {
    return undefined;
  } finally {
    rmSync(taken, { force: true });
  }
}
