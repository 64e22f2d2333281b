import { UserError } from "../model/index.ts";
import type { CompiledData } from "../policy/index.ts";
import { compilePolicy } from "../policy/authoring/index.ts";
import { policyTexts } from "./policy-source.ts";

const NOTHING: CompiledData = { paths: [], raising: [], restore: [] };

/** What the policies that hold in a folder say about data, joined as the hook joins them. Throws a `UserError` where a policy has mistakes. */
export function dataPolicy(root: string): CompiledData {
  const { policy, problems } = compilePolicy(policyTexts(root));
  if (problems.length > 0) throw new UserError(problems);
  return policy?.data ?? NOTHING;
}
