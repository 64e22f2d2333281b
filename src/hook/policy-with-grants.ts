import { withGivenGrants, type CompiledPolicy } from "../policy/index.ts";
import { GrantStore } from "../record/index.ts";

/** The policy with the grants that were given for this session and workspace and that hold now. */
export function policyWithGrants(policy: CompiledPolicy, stateFolder: string, session: string, root: string, now: number): CompiledPolicy {
  return withGivenGrants(policy, new GrantStore(stateFolder).trusted(), session, root, now);
}
