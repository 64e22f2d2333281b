import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baselinePolicy } from "./baselines.ts";
import { policyFrom } from "./fixtures/policies.ts";
import { readCompiledPolicy } from "./read-compiled.ts";

const whole = policyFrom(
  {
    user: `sets:
  ours: [a]
rules:
  - deny: fs.read
    path: ["@ours"]
    port: 3-4
    not: { is: metadata }
grants:
  - allow: fs.read
    path: x
    owner: a
    until: 2030-01-01
    why: w
delegate:
  - to: session
    rules: user/1
otherwise:
  - ask: fs
`,
  },
  true,
);

function refusal(text: string): string {
  const read = readCompiledPolicy(text);
  return read.ok ? "read" : `${read.problem.code}: ${read.problem.message}`;
}

describe("reading a compiled policy", () => {
  it("gives back what was written", () => {
    expect(readCompiledPolicy(JSON.stringify(whole))).toEqual({ ok: true, policy: whole });
    for (const name of ["low-risk", "unattended-ci"] as const) expect(refusal(JSON.stringify(baselinePolicy(name)))).toBe("read");
  });

  it.each([
    ["", "policy-not-json: the compiled policy is not JSON"],
    ["{", "policy-not-json: the compiled policy is not JSON"],
    ["null", "policy-malformed: the compiled policy is not an object"],
    ["[]", "policy-malformed: the compiled policy is not an object"],
    ["{}", "policy-format: the compiled policy has format `undefined`, and this version reads 1"],
    ['{"format":0}', "policy-format: the compiled policy has format `0`, and this version reads 1"],
    ['{"format":1}', "policy-malformed: `hash` of the compiled policy is not as it should be"],
  ])("refuses `%s`", (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it.each<[string, (policy: Record<string, any>) => void]>([
    ["a field more", (policy) => (policy["extra"] = 1)],
    ["a field less", (policy) => delete policy["grants"]],
    ["a rule without kinds", (policy) => (policy["rules"][0].kinds = [])],
    ["an unknown kind", (policy) => (policy["rules"][0].kinds = ["fs.raed"])],
    ["an unknown outcome", (policy) => (policy["rules"][0].outcome = "permit")],
    ["an unknown condition", (policy) => (policy["rules"][0].when = { moon: ["full"] })],
    ["an unknown condition in not", (policy) => (policy["rules"][0].when = { not: [{ moon: ["full"] }] })],
    ["a condition of another type", (policy) => (policy["rules"][0].when = { path: "src" })],
    ["an empty condition", (policy) => (policy["rules"][0].when = { is: [] })],
    ["an unknown trait", (policy) => (policy["rules"][0].when = { is: ["nice"] })],
    ["an unknown layer", (policy) => (policy["rules"][0].layer = "boss")],
    ["a rule of a layer that is not there", (policy) => (policy["rules"][0].layer = "managed")],
    ["no layers", (policy) => (policy["layers"] = [])],
    ["a grant without an end", (policy) => (policy["grants"][0].until = null)],
    ["a default that allows", (policy) => (policy["layers"][0].default = "allow")],
    ["a set that is no list", (policy) => (policy["sets"]["user:ours"] = "a")],
  ])("refuses %s", (_title, change) => {
    const policy = structuredClone(whole) as unknown as Record<string, any>;
    change(policy);
    expect(refusal(JSON.stringify(policy))).toMatch(/^policy-malformed/);
  });

  it("never throws (property)", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((rules) => JSON.stringify({ ...whole, rules })),
        ),
        (text) => {
          expect(typeof readCompiledPolicy(text).ok).toBe("boolean");
        },
      ),
      { seed: 3, numRuns: 1000 },
    );
  });

  it("does not follow conditions without end", () => {
    let when: object = { is: ["force"] };
    for (let depth = 0; depth < 2000; depth++) when = { not: [when] };
    const policy = { ...whole, rules: [{ ...whole.rules[0], when }] };
    expect(refusal(JSON.stringify(policy))).toMatch(/^policy-malformed/);
  });
});
