import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hold, Outcome } from "../../model/index.ts";
import type { CompiledPolicy, JudgeContext } from "../compiled.ts";
import { describeRule } from "../describe.ts";
import { file, NOW, push, situation } from "../fixtures/effects.ts";
import { policyFrom } from "../fixtures/policies.ts";
import { judge, settle } from "../judge.ts";
import { readCompiledPolicy } from "../read-compiled.ts";
import { compilePolicy } from "./compile.ts";
import { compiledHold, timeOf } from "./hold-source.ts";
import { lintPolicy } from "./lint.ts";

const HELD = "  - ask: vcs.push\n    hold: true\n    why: w\n";

/** `deny`, `ask`, `held` or `allow` for the effects together. */
function said(policy: CompiledPolicy, effects = [push("main")], changes: Partial<JudgeContext> = {}): string {
  const context = situation(changes);
  const { outcome, hold } = settle(judge(policy, effects, context), context);
  return hold === undefined ? outcome : `${outcome} held`;
}
const ALONE: Partial<JudgeContext> = { mode: "unattended", isUnattended: true };

describe("a question that is held (H6)", () => {
  it("is held, whoever sits before the agent or not", () => {
    const policy = policyFrom({ user: `default: ask\nrules:\n${HELD}` });
    expect(said(policy)).toBe("ask held");
    expect(said(policy, [push("main")], ALONE)).toBe("ask held");
    expect(said(policy, [file("fs.write", "a")], ALONE)).toBe("deny");
  });

  it("is stricter than a question of the same layer, of another, and of another effect", () => {
    expect(said(policyFrom({ user: `rules:\n  - ask: vcs.push\n    id: first\n${HELD}` }))).toBe("ask held");
    expect(said(policyFrom({ user: "rules:\n  - ask: vcs.push\n", managed: `rules:\n${HELD}` }))).toBe("ask held");
    expect(said(policyFrom({ managed: "rules:\n  - ask: vcs.push\n", user: `rules:\n${HELD}` }))).toBe("ask held");
    expect(said(policyFrom({ user: `default: ask\nrules:\n${HELD}` }), [file("fs.write", "a"), push("main")])).toBe("ask held");
  });

  it("never takes the place of a refusal", () => {
    expect(said(policyFrom({ user: `rules:\n  - deny: vcs.push\n${HELD}` }))).toBe("deny");
    expect(said(policyFrom({ user: `rules:\n${HELD}`, managed: "rules:\n  - deny: vcs.push\n" }))).toBe("deny");
    expect(said(policyFrom({ user: `rules:\n${HELD}  - deny: fs.write\n` }), [file("fs.write", "a"), push("main")])).toBe("deny");
  });

  it("where nobody is there, another layer's plain question stays a refusal", () => {
    const policy = policyFrom({ managed: "rules:\n  - ask: vcs.push\n", user: `rules:\n${HELD}` });
    expect(said(policy, [push("main")], ALONE)).toBe("deny");
    expect(said(policyFrom({ user: `default: ask\nrules:\n${HELD}` }), [file("fs.write", "a"), push("main")], ALONE)).toBe("deny");
  });

  it("and so does a refusal that only may be meant", () => {
    const policy = policyFrom({ user: `rules:\n  - deny: vcs.push\n    branch: main\n${HELD}` });
    const unsure = push("main", { certainty: "possible" });
    expect(said(policy, [unsure])).toBe("ask held");
    expect(said(policy, [unsure], ALONE)).toBe("deny");
  });

  it("is held where `asks: deny` of the same policy refuses what is not", () => {
    const policy = policyFrom({ user: `default: ask\nasks: deny\nrules:\n${HELD}` });
    expect(said(policy)).toBe("ask held");
    expect(said(policy, [file("fs.write", "a")])).toBe("deny");
  });

  it("holds every question of a policy that says so, the default and doubts too", () => {
    const policy = policyFrom({ user: "default: ask\nhold: { expires: 2h }\nrules:\n  - ask: vcs.push\n  - deny: fs.delete\n" });
    for (const changes of [{}, ALONE]) {
      expect(said(policy, [push("main")], changes)).toBe("ask held");
      expect(said(policy, [file("fs.write", "a")], changes)).toBe("ask held");
      expect(said(policy, [file("fs.delete", "a", { certainty: "possible" })], changes)).toBe("ask held");
      expect(said(policy, [file("fs.delete", "a")], changes)).toBe("deny");
    }
  });

  it("takes the shorter times of two, and one use where either says so", () => {
    const policy = policyFrom({
      managed: "rules:\n  - ask: vcs.push\n    hold: { expires: 1h, valid: 1h, repeat: true }\n",
      user: "rules:\n  - ask: vcs.push\n    hold: { expires: 2h, valid: 5m, wait: 1m }\n",
    });
    const context = situation();
    expect(settle(judge(policy, [push("main")], context), context).hold).toEqual({ expires: 3_600_000, valid: 300_000, wait: 0 } satisfies Hold);
  });

  it("can be put on a rule of a baseline, and is lost when that becomes something else", () => {
    const text = (to: string): string => `version: 1\nextends: production-adjacent\noverrides:\n  pa-else-push: ${to}\n`;
    const rule = (to: string) => compilePolicy([{ layer: "user", path: "p", text: text(to) }]).policy?.rules.find(({ id }) => id === "pa-else-push");
    expect(rule("{ to: ask, why: w, hold: true }")?.hold).toEqual(compiledHold(true));
    expect(rule("{ to: ask, why: w }")).not.toHaveProperty("hold");
    expect(compilePolicy([{ layer: "user", path: "p", text: text("{ to: deny, why: w, hold: true }") }]).problems).toHaveLength(1);
  });

  it("is told by the rule's description, and survives the compiled form", () => {
    const policy = policyFrom({ user: "rules:\n  - ask: vcs.push\n    hold: { wait: 30s, repeat: true }\n" });
    expect(describeRule(policy.rules[0]!)).toBe("ask vcs.push (held for a person elsewhere: 1h to answer, waits 30s, good within 15m)");
    expect(readCompiledPolicy(JSON.stringify(policy))).toEqual({ ok: true, policy });
  });

  it.each<[string, unknown]>([
    ["a negative time", { expires: -1, wait: 0, valid: 1 }],
    ["a time that is text", { expires: "1h", wait: 0, valid: 1 }],
    ["a time missing", { expires: 1, wait: 0 }],
    ["a field that is not known", { expires: 1, wait: 0, valid: 1, by: "anyone" }],
    ["nothing in it", {}],
  ])("a compiled form with %s is refused", (_, hold) => {
    const policy = policyFrom({ user: `rules:\n${HELD}` });
    expect(readCompiledPolicy(JSON.stringify({ ...policy, rules: [{ ...policy.rules[0], hold }] })).ok).toBe(false);
  });

  it("makes nothing looser, in whatever layer it stands (property)", () => {
    const STRENGTH: Readonly<Record<string, number>> = { allow: 0, ask: 1, "ask held": 2, deny: 3 };
    const outcome = fc.constantFrom<Outcome>("allow", "ask", "deny");
    const rule = fc.record({ outcome, kind: fc.constantFrom("vcs.push", "fs.write", "*"), isHeld: fc.boolean() });
    const text = (rules: readonly { outcome: Outcome; kind: string; isHeld: boolean }[], hasHolds: boolean): string =>
      `rules:\n${rules.map((one) => `  - ${one.outcome}: "${one.kind}"\n${hasHolds && one.isHeld && one.outcome === "ask" ? "    hold: true\n" : ""}    why: w\n`).join("")}`;
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.array(rule, { minLength: 1, maxLength: 4 }), (upper, lower) => {
        const effects = [push("main"), file("fs.write", "a")];
        const plain = policyFrom({ managed: `default: ask\n${text(upper, false)}`, user: text(lower, false) });
        const held = policyFrom({ managed: `default: ask\n${text(upper, true)}`, user: text(lower, true) });
        expect(STRENGTH[said(held, effects)]).toBeGreaterThanOrEqual(STRENGTH[said(plain, effects)]!);
        // Alone, the holds of a lower layer change nothing about what the upper one refuses.
        const below = policyFrom({ managed: `default: ask\n${text(upper, false)}`, user: text(lower, true) });
        const above = policyFrom({ managed: `default: ask\n${text(upper, false)}` });
        expect(STRENGTH[said(below, effects, ALONE)]).toBeGreaterThanOrEqual(STRENGTH[said(above, effects, ALONE)]!);
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

describe("mistakes about holds and grants", () => {
  const problems = (text: string): string[] =>
    compilePolicy([{ layer: "user", path: "p.yaml", text: `version: 1\n${text}` }]).problems.map(
      ({ line, column, message, help }) => `${line}:${column} ${message} | ${help}`,
    );

  it.each<[string, string]>([
    ["rules:\n  - deny: fs.read\n    hold: true\n", "4:11 only a question can be held | make the rule an `ask`, or remove `hold`"],
    [
      "rules:\n  - ask: fs.read\n    hold: { wait: 10m }\n",
      "4:19 `wait` lies between `0s` and `2m`, and is not `10m` | write a number with `s`, `m`, `h` or `d`",
    ],
    [
      "rules:\n  - ask: fs.read\n    hold: { expires: 0s }\n",
      "4:22 `expires` lies between `10s` and `7d`, and is not `0s` | write a number with `s`, `m`, `h` or `d`",
    ],
    ["hold: true\nasks: deny\n", "2:7 questions cannot be both held and refused | remove `asks: deny`, or hold single rules"],
    ["grantable: { longest: 0h }\n", "2:23 a grant of no length is none | write `grantable: false` where nothing may be granted"],
  ])("%j", (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it.each([
    "hold: false\n",
    "hold: 1h\n",
    "hold: { expires: 1 hour }\n",
    "hold: { expires: 99999d }\n",
    "hold: { who: dana }\n",
    "hold: [true]\n",
    "grantable: true\n",
    "grantable: { kinds: pushes }\n",
    "grantable: { longest: long }\n",
  ])("%j is no policy", (text) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.includes(" | ") && !line.endsWith("| "))).toBe(true);
  });

  it("lint knows that a held question says more than a plain one, and that a lasting approval is a grant", () => {
    const lint = (text: string): string[] => {
      const compilation = compilePolicy([{ layer: "user", path: "p.yaml", text: `version: 1\n${text}` }], { hasFloor: false });
      return lintPolicy(compilation, NOW).map(({ rule }) => rule);
    };
    expect(lint(`rules:\n  - ask: vcs.push\n    why: w\n  - ask: vcs.push\n    branch: main\n    hold: true\n    why: w\n`)).toEqual([]);
    expect(lint(`rules:\n${HELD}  - ask: vcs.push\n    branch: main\n    why: w\n`)).toEqual(["shadowed"]);
    expect(lint("rules:\n  - ask: vcs.push\n    hold: { valid: 8h, repeat: true }\n    why: w\n")).toEqual(["hold-repeats-long"]);
  });

  it("reads times", () => {
    expect(["0s", "90s", "15m", "2h", "7d"].map(timeOf)).toEqual([0, 90_000, 900_000, 7_200_000, 604_800_000]);
    for (const text of ["", "1", "h", "-1h", "1.5h", "1h ", "1w", "99999h", "１h"]) expect(timeOf(text)).toBeUndefined();
  });
});
