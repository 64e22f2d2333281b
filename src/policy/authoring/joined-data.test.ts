import { describe, expect, it } from "vitest";
import { policyFrom } from "../fixtures/policies.ts";
import { readCompiledPolicy } from "../read-compiled.ts";

const LAYERS = {
  managed: `data:
  plans: { claude-code: anthropic-commercial }
  destinations: [{ to: "host:*.corp.example", most: confidential, why: Ours. }]
  content: { generic: ask }
`,
  user: `data:
  default: confidential
  plans: { claude-code: other, codex: openai-api }
  destinations: [{ to: "mcp:wiki", most: internal, why: Read by many. }]
`,
  project: `data:
  default: public
  plans: { claude-code: mine }
  paths: [{ class: regulated, path: "patients/**", why: People. }]
  destinations: [{ to: "host:*.corp.example", most: none, why: Not from here. }]
  restore: [{ kinds: "*", to: "host:evil.example", why: Take it. }]
  content: { generic: label, exact: block }
`,
};

describe("what policies say about data (H3)", () => {
  const { data } = policyFrom(LAYERS);

  it("is joined once, in the compiled policy", () => {
    expect(data).toEqual({
      content: { generic: "ask" },
      tighterContent: { generic: "label", exact: "block" },
      paths: [],
      raising: [{ class: "regulated", globs: ["patients/**"], why: "People." }],
      restore: [],
      otherwise: "confidential",
      destinations: [
        { to: "host:*.corp.example", most: "confidential", why: "Ours." },
        { to: "mcp:wiki", most: "internal", why: "Read by many." },
      ],
      lowering: [{ to: "host:*.corp.example", most: "none", why: "Not from here." }],
      plans: { "claude-code": "anthropic-commercial", codex: "openai-api" },
    });
  });

  it("takes no permission and no lower class from a project's own file", () => {
    const alone = policyFrom({ project: LAYERS.project }).data!;
    expect([alone.otherwise, alone.destinations, alone.plans, alone.restore]).toEqual([undefined, undefined, undefined, []]);
  });

  it.each([
    ["otherwise", "secret"],
    ["destinations", [{ to: "host:a", most: "all", why: "" }]],
    ["lowering", [{ to: "host:a", most: "none", why: "", more: 1 }]],
    ["plans", { "claude-code": 1 }],
    ["plans", []],
  ])("is refused where its `%s` is %j", (name, value) => {
    const policy = policyFrom(LAYERS);
    const read = (own: unknown): boolean => readCompiledPolicy(JSON.stringify({ ...policy, data: own })).ok;
    expect(read(policy.data)).toBe(true);
    expect(read({ ...policy.data, [name]: value })).toBe(false);
  });
});
