import type { ActionEvent, PrincipalLink } from "../model/index.ts";
import type { Approver } from "../session/index.ts";
import { uuid7 } from "./uuid7.ts";

/** A person, or a rule that acts for one, as a link of an event's chain. */
export function principalLink({ type, id, via }: Approver): PrincipalLink {
  return { type, id, ...(via === undefined ? {} : { via }) };
}

/**
 * The beginning of an event that no agent did but the product: what a person, a rule or a process of its own has changed.
 * @param by who stands behind it; nobody where a process did it by itself
 * @param now milliseconds since the epoch
 */
export function ownEvent<Kind extends ActionEvent["kind"]>(
  kind: Kind,
  src: ActionEvent["src"],
  by: Approver | undefined,
  now: number,
): Pick<ActionEvent, "v" | "id" | "ts" | "src" | "agent" | "chain"> & { readonly kind: Kind } {
  return { v: 1, id: uuid7(now), ts: now, kind, src, agent: { name: "sallyport" }, chain: by === undefined ? [] : [principalLink(by)] };
}
