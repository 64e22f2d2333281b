import { describe, expect, it } from "vitest";
import { baselinePolicy } from "../baselines.ts";
import { policyFrom } from "../fixtures/policies.ts";
import { diffPolicies, formatDiff } from "./diff.ts";

describe("the difference of two policies", () => {
  it("is nothing between a policy and itself", () => {
    const policy = baselinePolicy("production-adjacent");
    expect(diffPolicies(policy, policy)).toEqual({ outcomes: [], rules: [] });
    expect(formatDiff(diffPolicies(policy, policy))).toBe("");
  });

  it("is in outcomes, not in words: a rule that changes nothing changes no outcome", () => {
    const before = policyFrom({ user: "rules:\n  - deny: fs.delete\n    id: a\n" });
    const after = policyFrom({
      user: "rules:\n  - deny: fs.delete\n    id: a\n  - deny: fs.delete\n    id: b\n    path: src/**\n",
    });
    const diff = diffPolicies(before, after);
    expect(diff.outcomes).toEqual([]);
    expect(diff.rules).toEqual([{ id: "user/b", after: "deny fs.delete: the path is src/**" }]);
  });

  it("shows what one rule more decides, also about words that only it knows", () => {
    const before = policyFrom({ user: "rules:\n  - allow: net.connect\n    id: all\n" });
    const after = policyFrom({
      user: "rules:\n  - allow: net.connect\n    id: all\n  - deny: net.connect\n    id: no\n    host: [evil.example]\n    port: 8443\n",
    });
    expect(diffPolicies(before, after).outcomes).toContainEqual({
      kind: "net.connect",
      before: "allow",
      after: "deny",
      ruleBefore: "all",
      ruleAfter: "no",
      example: "net.connect evil.example:8443 by shell",
      count: 1,
    });
  });

  it("between baselines reads as what one would expect", () => {
    const text = formatDiff(diffPolicies(baselinePolicy("production-adjacent"), baselinePolicy("low-risk")));
    expect(text).toContain("ask → allow  vcs.push origin feature/x by shell");
    expect(text).toContain("pa-else-push → lr-push");
    expect(text).not.toContain("deny → allow");
    expect(text).toMatch(/^\+ user\/lr-push: allow vcs\.push/m);
    expect(text).toMatch(/^- user\/pa-write-project-control: /m);
  });
});
