import { containedPolicy, type CompiledPolicy } from "../policy/index.ts";
import { ContainmentStore } from "../record/index.ts";

/** The policy with the responses that hold for this session and workspace now. Throws where they cannot be trusted: then every call is refused. */
export function policyContained(policy: CompiledPolicy, stateFolder: string, session: string, root: string, now: number): CompiledPolicy {
  const { all, mark } = new ContainmentStore(stateFolder).read();
  return containedPolicy(policy, all, session, root, now, mark);
}
