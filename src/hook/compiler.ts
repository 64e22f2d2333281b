import { UserError } from "../model/index.ts";
import { compilePolicy } from "../policy/authoring/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import type { PolicyText } from "./policy-cache.ts";

/** Compiles policy files; a bundle of its own, so that the hook carries no YAML. Throws a `UserError` with every problem. */
export function compile(texts: readonly PolicyText[]): CompiledPolicy {
  const { policy, problems } = compilePolicy(texts);
  if (policy === undefined) throw new UserError(problems);
  return policy;
}
