import type { Facts } from "../../model/index.ts";
import { folderOf, type SessionState } from "../../session/index.ts";
import type { ContentWorld } from "./gate.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { learnHolders } from "./learn-secrets.ts";

/** The session with the files of which other sessions know that they hold secrets, as long as they are what they were. */
export function withHolders(session: SessionState, known: KnownSecrets, facts: Facts): SessionState {
  if (session.distrust !== undefined) return session;
  const files = new Map(session.files);
  for (const { path, size, identity } of known.holders) {
    if (files.has(path)) continue;
    const found = facts.lookAt(path);
    if (found === undefined || found.size !== size || found.identity !== identity) continue;
    files.set(path, { isWritten: session.writtenFolders.includes(folderOf(path)), flows: [{ from: "secrets", name: path }] });
  }
  return files.size === session.files.size ? session : { ...session, files };
}

/** Tells the other sessions which files of this one hold secrets. */
export function shareHolders(session: SessionState, known: KnownSecrets | undefined, { facts, stateFolder }: ContentWorld): void {
  const fresh = [...session.files].flatMap(([path, { flows }]) => {
    if (!flows.some(({ from }) => from === "secrets")) return [];
    const found = facts.lookAt(path);
    if (found?.kind !== "file") return [];
    const isKnown = known?.holders.some((one) => one.path === path && one.size === found.size && one.identity === found.identity) === true;
    return isKnown ? [] : [{ path, size: found.size, identity: found.identity, seen: facts.now() }];
  });
  if (fresh.length > 0) learnHolders(stateFolder, fresh, facts.now());
}
