import { join } from "node:path";
import { OUTCOMES } from "../../model/index.ts";
import { compilePolicy, diffPolicies } from "../../policy/authoring/index.ts";
import type { LineFinding } from "./line-checks.ts";

/** What a change of the repository's policy lets agents do that they could not do before. */
export function loosened(root: string, path: string, before: string, after: string): readonly LineFinding[] {
  const [old, fresh] = [before, after].map((text) => compilePolicy([{ layer: "project", path: join(root, path), text }]));
  if (old!.policy === undefined) return [];
  if (fresh!.policy === undefined) {
    const [problem] = fresh!.problems;
    return [
      {
        rule: "policy-removed",
        severity: "medium",
        message: `the policy is no longer well formed: ${problem?.message ?? "it cannot be read"}`,
        line: problem?.line ?? 1,
      },
    ];
  }
  return diffPolicies(old!.policy, fresh!.policy)
    .outcomes.filter((one) => OUTCOMES.indexOf(one.after) < OUTCOMES.indexOf(one.before))
    .slice(0, 5)
    .map((one) => ({
      rule: "policy-removed",
      message: `what was ${one.before} is ${one.after} now: ${one.example}${one.count > 1 ? ` and ${one.count - 1} more like it` : ""}`,
      line: 1,
    }));
}
