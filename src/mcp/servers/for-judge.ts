import type { DefinitionMethod, JsonObject, ServerConfig } from "../traffic.ts";
import { identityOf } from "./identity.ts";
import { PinStore } from "./pin-store.ts";
import { StandingStore } from "./standing-store.ts";
import { subjectsOf } from "./subjects.ts";

/** What persons have said about servers, for whoever judges their traffic: by identity and by what they start or reach. */
export function standingsIn(
  stateFolder: string,
): (server: ServerConfig) => { readonly state: "approved" } | { readonly state: "unapproved" | "revoked" | "quarantined"; readonly why: string } {
  const store = new StandingStore(stateFolder);
  return ({ transport }) => {
    let identity: string | undefined;
    try {
      identity = identityOf(transport);
    } catch {
      // Text that is no Unicode has no digest, so nobody can have approved it.
    }
    const { state, why } = store.admission(identity, subjectsOf(transport));
    return state === "approved" ? { state } : { state, why };
  };
}

/** How what a server says compares with its pins; the server's own words go by the name `*`. */
export function pinsIn(
  stateFolder: string,
): (
  identity: string,
  method: DefinitionMethod,
  result: JsonObject,
) => { readonly isPinned: boolean; readonly changed: readonly string[]; readonly why?: string } {
  const store = new PinStore(stateFolder);
  return (identity, method, result) => {
    const { isPinned, changed, details, why } = store.compare(identity, method, result);
    const isOpening = method === "initialize" || method === "server/discover";
    const names =
      isOpening && changed.length > 0
        ? ["*"]
        : changed.filter((name) => name !== "instructions" || details.some(({ list, name: own }) => list !== "instructions" && own === name));
    return { isPinned, changed: names, ...(why === undefined ? {} : { why }) };
  };
}
