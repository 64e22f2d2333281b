import { runStanding } from "./mcp-standing.ts";
import { ourSurroundings, type Surroundings } from "./person.ts";

/** `sallyport mcp revoke`. */
export function run(args: readonly string[], surroundings: Surroundings = ourSurroundings()): number {
  return runStanding("revoked", args, surroundings);
}
