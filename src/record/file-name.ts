import { sha256 } from "./sha256.ts";

/** A file name for a session id: the id itself where it is plain, a digest of it where it is not. */
export function sessionFileName(session: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(session) ? session : `x-${sha256(session).slice(0, 40)}`;
}
