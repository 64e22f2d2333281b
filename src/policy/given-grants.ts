import { withSessionGrants } from "./baselines.ts";
import type { CompiledGrant, CompiledPolicy, KindPattern } from "./compiled.ts";
import { isOfKinds, kindsOf } from "./prepare.ts";
import { isGivenGrantList } from "./read-compiled.ts";

/** An exception that a person gave for a time at a terminal. It belongs to the session layer. */
export interface GivenGrant extends Omit<CompiledGrant, "layer" | "since"> {
  readonly since: number;
  /** Holds in this session of an agent only. */
  readonly session?: string;
  /** Holds in this workspace only. */
  readonly root?: string;
  /** Who gave it, as the operating system knows them. */
  readonly by: string;
}

/** More than this nobody looks over. */
export const MAX_GIVEN_GRANTS = 100;

/** Grants from their stored text; `undefined` for anything that this version does not write. Never throws. */
export function readGivenGrants(text: string): readonly GivenGrant[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isGivenGrantList(value) && value.length <= MAX_GIVEN_GRANTS ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True when the grant has begun and not ended. */
export function isLive({ since, until }: Pick<GivenGrant, "since" | "until">, now: number): boolean {
  return since <= now && now < until;
}

/** The policy with the grants that hold in a session and workspace now. */
export function withGivenGrants(policy: CompiledPolicy, given: readonly GivenGrant[], session: string, root: string, now: number): CompiledPolicy {
  const grants = given
    .filter((grant) => isLive(grant, now) && (grant.session === undefined || grant.session === session) && (grant.root === undefined || grant.root === root))
    .map(({ id, kinds, when, owner, since, until, why }) => ({ id, kinds, when, owner, since, until, why }));
  return withSessionGrants(policy, grants);
}

/** Why a policy lets nobody give such a grant, naming the layer; `undefined` when it may be given. */
export function grantProblem(policy: CompiledPolicy, kinds: readonly KindPattern[], lengthMs: number): string | undefined {
  for (const { name, grantable } of policy.layers) {
    if (grantable === undefined) continue;
    if (grantable.kinds.length === 0) return `the ${name} policy lets nobody give grants at a terminal`;
    const forbidden = kindsOf(kinds).filter((kind) => !isOfKinds(kind, grantable.kinds));
    if (forbidden.length > 0) return `the ${name} policy lets nobody grant \`${forbidden.slice(0, 3).join("`, `")}\``;
    if (grantable.longest !== undefined && lengthMs > grantable.longest)
      return `the ${name} policy lets grants last ${Math.floor(grantable.longest / 60_000)} minutes at most`;
  }
  return undefined;
}
