import type { CompiledPolicy } from "../../policy/index.ts";
import { fitsName } from "./name-patterns.ts";

/**
 * Is there a living grant that opens a server's write route: one for `mcp.call` that names the server, or names none.
 * @param policy with the grants that were given
 */
export function isWriteGranted({ grants }: CompiledPolicy, server: string, now: number): boolean {
  return grants.some(
    ({ kinds, when, since = 0, until }) =>
      since <= now &&
      now < until &&
      kinds.some((kind) => kind === "mcp.call" || kind === "mcp.*" || kind === "*") &&
      (when.server === undefined || fitsName(server, when.server)),
  );
}
