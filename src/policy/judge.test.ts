import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EFFECT_KINDS, OUTCOMES, type Effect } from "../model/index.ts";
import type { CompiledPolicy, CompiledRule } from "./compiled.ts";
import { effect, file, named, net, NOW, push, situation, verdict } from "./fixtures/effects.ts";
import { policyFrom } from "./fixtures/policies.ts";
import { judge, settle } from "./judge.ts";

describe("the strictest rule that fits counts", () => {
  const policy = policyFrom({
    user: `
rules:
  - allow: fs.write
    scope: workspace
  - ask: fs.write
    path: "@manifests"
  - deny: fs.write
    path: "@secrets"
`,
  });

  it.each([
    ["src/a.ts", [], "allow user/1"],
    ["package.json", ["manifests"], "ask user/2"],
    [".env", ["secrets"], "deny user/3"],
    [".env", ["secrets", "manifests"], "deny user/3"],
  ])("%s with sets %j: %s", (path, sets, expected) => {
    expect(verdict(policy, file("fs.write", path, { sets }))).toBe(expected);
  });

  it("in any order of the rules", () => {
    const turned: CompiledPolicy = { ...policy, rules: policy.rules.toReversed() };
    expect(verdict(turned, file("fs.write", "package.json", { sets: ["manifests"] }))).toBe("ask user/2");
  });

  it("asks about what no rule fits", () => {
    expect(verdict(policy, file("fs.write", "/opt/x"))).toBe("ask default");
    expect(verdict(policy, named("unknown", "what it does"))).toBe("ask default");
  });

  it("denies where it would ask and nobody is there", () => {
    expect(
      verdict(policy, file("fs.write", "package.json", { sets: ["manifests"] }), {
        isUnattended: true,
      }),
    ).toBe("deny user/2");
    expect(verdict(policy, file("fs.write", "/opt/x"), { mode: "unattended" })).toBe("deny default");
    expect(verdict(policy, file("fs.write", "src/a.ts"), { isUnattended: true })).toBe("allow user/1");
  });

  it("asks where a deny only may apply, and denies when nobody is there", () => {
    const maybe = file("fs.write", ".env", { sets: ["secrets"], certainty: "possible" });
    expect(verdict(policy, maybe)).toBe("ask user/3");
    expect(verdict(policy, maybe, { isUnattended: true })).toBe("deny user/3");
  });

  it("denies what only may happen where the rule speaks of that", () => {
    const own = policyFrom({
      user: "rules:\n  - deny: fs.delete\n    is: wide\n    certainty: possible\n",
    });
    expect(verdict(own, file("fs.delete", "/home/dev/x", { traits: ["wide"], certainty: "possible" }))).toBe("deny user/1");
  });
});

describe("settling an action", () => {
  const policy = policyFrom({ user: "rules:\n  - allow: fs.read\n  - deny: fs.delete\n" });

  it("takes the strictest effect, and the first that says so", () => {
    const effects = [file("fs.read", "a"), file("fs.write", "b"), file("fs.delete", "c"), file("fs.delete", "d")];
    const judgements = judge(policy, effects, situation());
    const { outcome, settledBy } = settle(judgements, situation());
    expect(outcome).toBe("deny");
    expect(settledBy?.effect).toBe(effects[2]);
    expect(judgements.map((one) => one.outcome)).toEqual(["allow", "ask", "deny", "deny"]);
  });

  it("allows what has no effect", () => {
    expect(settle([], situation())).toEqual({ outcome: "allow", settledBy: undefined });
  });

  it("says why", () => {
    const own = policyFrom({
      user: "rules:\n  - deny: fs.delete\n    id: keep\n    why: Files stay.\n",
    });
    expect(judge(own, [file("fs.delete", "a")], situation())[0]).toMatchObject({
      outcome: "deny",
      rule: "keep",
      why: "Files stay.",
    });
  });
});

describe("rules that speak where no other does", () => {
  const policy = policyFrom({
    user: `
rules:
  - allow: net.connect
    host: example.com
otherwise:
  - ask: net.connect
    id: other-hosts
    why: Name the host.
`,
  });

  it("give the reason of a question", () => {
    expect(verdict(policy, net("net.connect", "other.example"))).toBe("ask other-hosts");
  });

  it("give way to an allow", () => {
    expect(verdict(policy, net("net.connect", "example.com"))).toBe("allow user/1");
  });
});

describe("conditions", () => {
  const cases: readonly [string, string, Effect, string][] = [
    ["host below a domain", "host: [.example.com]", net("net.connect", "a.b.example.com"), "deny"],
    ["host itself", "host: [.example.com]", net("net.connect", "example.com"), "deny"],
    ["another host with the same end", "host: [.example.com]", net("net.connect", "badexample.com"), "none"],
    ["host with a star", 'host: "*.example.com"', net("net.connect", "example.com"), "none"],
    ["host in a set of sets", 'host: "@drop-sites"', net("net.connect", "x.example", { sets: ["paste"] }), "deny"],
    ["host that is not known", "host: evil.example", net("net.connect", "?"), "ask"],
    ["port in a range", "port: [22, 3000-3999]", net("net.connect", "a", { port: 3500 }), "deny"],
    ["port outside", "port: [22, 3000-3999]", net("net.connect", "a", { port: 4000 }), "none"],
    ["port not given", "port: 22", net("net.connect", "a"), "ask"],
    ["a source of the data", "from: [secrets, tree]", net("net.connect", "a", { from: ["tree"] }), "deny"],
    ["no such source", "from: secrets", net("net.connect", "a", { from: ["workspace"] }), "none"],
    ["all traits", "is: [raw, dns]", net("net.connect", "a", { traits: ["raw"] }), "none"],
    ["any trait", "any: [raw, dns]", net("net.connect", "a", { traits: ["raw"] }), "deny"],
    ["a trait that must not be", "not: { is: raw }", net("net.connect", "a", { traits: ["raw"] }), "none"],
    ["none of several", "not: [{ is: raw }, { host: b }]", net("net.connect", "b"), "none"],
    ["forced", "force: true", net("net.connect", "a", { traits: ["force"] }), "deny"],
    ["not forced", "force: false", net("net.connect", "a", { traits: ["force"] }), "none"],
    ["a field the effect has not", "program: curl", net("net.connect", "a"), "none"],
    ["another road", "via: file", net("net.connect", "a"), "none"],
  ];
  it.each(cases)("%s", (_title, condition, one, expected) => {
    const policy = policyFrom({ user: `rules:\n  - deny: net.connect\n    ${condition}\n` });
    expect(verdict(policy, one)).toBe(expected === "none" ? "ask default" : `${expected} user/1`);
  });

  it("branches: the current one where none is named, all of them maybe", () => {
    const policy = policyFrom({
      user: 'rules:\n  - deny: vcs.push\n    branch: [main, "release/*"]\n',
    });
    expect(verdict(policy, push("main"))).toBe("deny user/1");
    expect(verdict(policy, push("refs/heads/main"))).toBe("deny user/1");
    expect(verdict(policy, push("release/1/2"))).toBe("deny user/1");
    expect(verdict(policy, push(undefined))).toBe("ask default");
    expect(verdict(policy, push(undefined), { branch: "main" })).toBe("deny user/1");
    expect(verdict(policy, push("*"))).toBe("ask user/1");
  });

  it("the session must have all labels", () => {
    const policy = policyFrom({
      user: "rules:\n  - deny: net.send\n    session: [untrusted, sensitive]\n",
    });
    expect(verdict(policy, net("net.send", "a"), { labels: ["untrusted"] })).toBe("ask default");
    expect(verdict(policy, net("net.send", "a"), { labels: ["sensitive", "untrusted"] })).toBe("deny user/1");
  });

  it("families and everything", () => {
    const policy = policyFrom({
      user: 'rules:\n  - deny: [fs, "db.*"]\n  - ask: "*"\n    is: unsandboxed\n',
    });
    expect(verdict(policy, file("fs.attr", "a"))).toBe("deny user/1");
    expect(verdict(policy, effect("db.read", { type: "database", engine: "sqlite" }))).toBe("deny user/1");
    expect(verdict(policy, named("unknown", "x", { traits: ["unsandboxed"] }))).toBe("ask user/2");
  });

  it("own sets, which may hold sets", () => {
    const policy = policyFrom({
      user: 'sets:\n  ours: ["@inner", c.example]\n  inner: ["*.in.example"]\nrules:\n  - allow: net.connect\n    host: "@ours"\n',
    });
    expect(verdict(policy, net("net.connect", "a.in.example"))).toBe("allow user/1");
    expect(verdict(policy, net("net.connect", "d.example"))).toBe("ask default");
  });
});

describe("native rules", () => {
  const run = named("proc.run", "x");
  it.each([
    ["Bash(npm run lint)", "npm run lint", "allow"],
    ["Bash(npm run lint)", "npm run lint && rm -rf x", "ask"],
    ["Bash(npm run *)", "npm run test", "allow"],
    ["Bash(npm run *)", "npm run test; curl x", "ask"],
    ["Bash(git log:*)", "git log --oneline", "allow"],
    ["Bash(git log:*)", "git log", "allow"],
    ["Bash(git log:*)", "git logs", "ask"],
    ["Bash(git log:*)", "git log $(rm x)", "ask"],
    ["Read", "x", "ask"],
    ["Bash", "x", "allow"],
  ])("allow %s to `%s`: %s", (native, text, expected) => {
    const policy = policyFrom({ user: `rules:\n  - allow: "*"\n    native: "${native}"\n` });
    expect(verdict(policy, run, { text }).split(" ")[0]).toBe(expected);
  });

  it("forbid by text too, and ask where there is no text to look at", () => {
    const policy = policyFrom({ user: 'rules:\n  - deny: "*"\n    native: "Bash(rm *)"\n' });
    expect(verdict(policy, run, { text: "rm x; true" })).toBe("deny user/1");
    expect(verdict(policy, run)).toBe("ask user/1");
  });
});

describe("what cannot be evaluated", () => {
  const rule = (outcome: CompiledRule["outcome"], when: object): CompiledPolicy => ({
    ...policyFrom({ user: "rules: []\n" }),
    rules: [{ id: "r", layer: "user", outcome, kinds: ["*"], when, why: "w" }],
  });

  it("never allows, and a deny becomes a question", () => {
    expect(verdict(rule("allow", { moon: ["full"] }), file("fs.read", "a"))).toBe("ask default");
    expect(verdict(rule("deny", { moon: ["full"] }), file("fs.read", "a"))).toBe("ask r");
    expect(verdict(rule("allow", { path: 7 }), file("fs.read", "a"))).toBe("ask default");
    expect(verdict(rule("allow", { not: [{ moon: 1 }] }), file("fs.read", "a"))).toBe("ask default");
  });

  it("an effect that is broken is asked about", () => {
    const broken = [null, {}, { kind: "fs.read" }, { kind: 7, resource: null }] as unknown as Effect[];
    const policy = policyFrom({ user: "rules:\n  - allow: fs.read\n    is: metadata\n" });
    expect(judge(policy, broken, situation()).map((one) => one.outcome)).toEqual(["ask", "ask", "ask", "ask"]);
  });

  it("unknown fields never allow (property)", () => {
    const known = new Set([
      "path",
      "scope",
      "host",
      "port",
      "branch",
      "remote",
      "force",
      "program",
      "isKnown",
      "package",
      "ecosystem",
      "provider",
      "operation",
      "target",
      "engine",
      "statement",
      "server",
      "tool",
      "name",
      "agent",
      "from",
      "session",
      "is",
      "any",
      "via",
      "mode",
      "certainty",
      "native",
      "not",
    ]);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((key) => !known.has(key)),
        fc.jsonValue(),
        fc.constantFrom(...EFFECT_KINDS),
        (key, value, kind) => {
          expect(verdict(rule("allow", Object.fromEntries([[key, value]])), named(kind, "x"))).toBe("ask default");
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe("a deny rule more", () => {
  const outcomes = fc.constantFrom(...OUTCOMES);
  const kinds = fc.constantFrom("fs.read", "fs.write", "net.send", "*", "fs.*");
  const when = fc.record(
    {
      path: fc.constantFrom(["src/**"], ["@secrets"], ["~/**"], ["/etc/*"]),
      is: fc.constantFrom(["recursive"], ["metadata"]),
      via: fc.constantFrom(["shell"], ["file"]),
      from: fc.constantFrom(["secrets"], ["tree"]),
      not: fc.constantFrom([{ path: ["src/a/**"] }], [{ is: ["recursive"] }]),
    },
    { requiredKeys: [] },
  );
  const layer = fc.constantFrom("managed", "project", "user");
  const rules = fc.array(fc.record({ outcome: outcomes, kind: kinds, when, layer, isOtherwise: fc.boolean() }), { maxLength: 6 });
  const effects = fc.record({
    kind: fc.constantFrom("fs.read", "fs.write", "net.send"),
    path: fc.constantFrom("src/a/x.ts", "src", ".env", "/etc/hosts", "/home/dev/n"),
    traits: fc.subarray(["recursive", "metadata"]),
    certainty: fc.constantFrom("certain", "possible"),
    isPattern: fc.boolean(),
  });

  it("never loosens (property)", () => {
    const base = policyFrom({ user: "rules: []\n" });
    const layers = ["managed", "project", "user"].map((name) => ({ name, baselines: [] }));
    fc.assert(
      fc.property(rules, kinds, when, layer, effects, fc.constantFrom("ask", "deny"), fc.boolean(), (list, kind, added, at, one, said, isOtherwise) => {
        const made = list.map((rule, n) => ({
          id: `r${n}`,
          layer: rule.layer,
          outcome: rule.outcome,
          kinds: [rule.kind],
          when: rule.when,
          why: "w",
          ...(rule.isOtherwise ? { isOtherwise: true } : {}),
        }));
        const own = layers.map((one) => (one.name === "user" ? { ...one, default: said } : one));
        const before = { ...base, layers: own, rules: made } as unknown as CompiledPolicy;
        const after = {
          ...before,
          rules: [
            ...made,
            {
              id: "new",
              layer: at,
              outcome: "deny",
              kinds: [kind],
              when: added,
              why: "w",
              ...(isOtherwise ? { isOtherwise } : {}),
            },
          ],
        } as unknown as CompiledPolicy;
        const what = file(one.kind as "fs.read", one.path, one as never);
        const rank = (policy: CompiledPolicy): number => OUTCOMES.indexOf(judge(policy, [what], situation({ now: NOW }))[0]!.outcome);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});
