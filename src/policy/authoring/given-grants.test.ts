import { describe, expect, it } from "vitest";
import type { CompiledPolicy } from "../compiled.ts";
import { NOW, push, ROOT, verdict } from "../fixtures/effects.ts";
import { policyFrom } from "../fixtures/policies.ts";
import { grantProblem, isLive, readGivenGrants, withGivenGrants, type GivenGrant } from "../given-grants.ts";

const HOUR = 3_600_000;
const grant: GivenGrant = {
  id: "gr-1",
  kinds: ["vcs.push"],
  when: { branch: ["docs/*"] },
  owner: "dana",
  since: NOW - 1,
  until: NOW + HOUR,
  why: "Docs.",
  by: "dana",
};
const user = policyFrom({ user: "default: ask\nrules:\n  - ask: vcs.push\n" });

function said(policy: CompiledPolicy, changes: Partial<GivenGrant> = {}, branch = "docs/a", session = "s1", now = NOW): string {
  return verdict(withGivenGrants(policy, [{ ...grant, ...changes }], session, ROOT, now), push(branch), { now });
}

describe("a grant that was given at a terminal (P11)", () => {
  it("lifts what the user's policy asks about, for what it names", () => {
    expect(said(user)).toBe("allow user/1");
    expect(said(user, {}, "main")).toBe("ask user/1");
  });

  it("ends by itself, and has not begun before it was given", () => {
    expect(said(user, {}, "docs/a", "s1", grant.until - 1)).toBe("allow user/1");
    expect(said(user, {}, "docs/a", "s1", grant.until)).toBe("ask user/1");
    expect(said(user, {}, "docs/a", "s1", grant.since - 1)).toBe("ask user/1");
    expect(isLive(grant, grant.until)).toBe(false);
  });

  it("holds in its session or workspace alone", () => {
    expect(said(user, { session: "s1" })).toBe("allow user/1");
    expect(said(user, { session: "s1" }, "docs/a", "s2")).toBe("ask user/1");
    expect(said(user, { root: ROOT })).toBe("allow user/1");
    expect(said(user, { root: "/elsewhere" })).toBe("ask user/1");
  });

  it("lifts no refusal, and nothing of another layer, unless that is delegated", () => {
    expect(said(policyFrom({ user: "rules:\n  - deny: vcs.push\n" }))).toBe("deny user/1");
    expect(said(policyFrom({ managed: "rules:\n  - ask: vcs.push\n" }))).toBe("ask managed/1");
    const delegated = policyFrom({ managed: "rules:\n  - deny: vcs.push\ndelegate:\n  - to: session\n    outcomes: deny\n    kinds: vcs.push\n" });
    expect(said(delegated)).toBe("allow managed/1");
  });

  it("lifts a question that is held", () => {
    expect(said(policyFrom({ user: "rules:\n  - ask: vcs.push\n    hold: true\n" }))).toBe("allow user/1");
  });

  it.each<[string, string]>([
    ["nothing may be granted", "grantable: false\n"],
    ["other effects may be granted", "grantable: { kinds: [fs, net] }\n"],
    ["only shorter ones may be granted", "grantable: { longest: 30m }\n"],
  ])("does nothing where the managed policy says that %s", (_, managed) => {
    const policy = policyFrom({ managed, user: "default: ask\nrules:\n  - ask: vcs.push\n" });
    expect(said(policy)).toBe("ask user/1");
    expect(grantProblem(policy, ["vcs.push"], HOUR)).toContain("the managed policy");
  });

  it("does, where that policy permits it", () => {
    const policy = policyFrom({ managed: "grantable: { kinds: vcs.push, longest: 1d }\n", user: "rules:\n  - ask: vcs.push\n" });
    expect(said(policy)).toBe("allow user/1");
    expect(grantProblem(policy, ["vcs.push"], HOUR)).toBeUndefined();
    expect(grantProblem(policy, ["vcs.*"], HOUR)).toContain("lets nobody grant");
  });

  it("leaves grants of policy files to the layers that wrote them", () => {
    const policy = policyFrom({
      managed: "grantable: false\n",
      user: "rules:\n  - ask: vcs.push\ngrants:\n  - allow: vcs.push\n    owner: d\n    until: 2199-01-01\n    why: w\n",
    });
    expect(verdict(policy, push("main"))).toBe("allow user/1");
  });
});

describe("stored grants", () => {
  it("are read as they were written", () => {
    expect(readGivenGrants(JSON.stringify([grant]))).toEqual([grant]);
  });

  it.each<[string, unknown]>([
    ["no list", grant],
    ["a field that is not known", [{ ...grant, isForever: true }]],
    ["no end", [{ ...grant, until: undefined }]],
    ["an end that is text", [{ ...grant, until: "tomorrow" }]],
    ["a kind that there is not", [{ ...grant, kinds: ["everything"] }]],
    ["no kinds", [{ ...grant, kinds: [] }]],
    ["a condition that there is not", [{ ...grant, when: { brunch: ["*"] } }]],
    ["more than anyone looks over", Array.from({ length: 101 }, () => grant)],
  ])("with %s are not", (_, value) => {
    expect(readGivenGrants(JSON.stringify(value))).toBeUndefined();
  });

  it("that are no JSON are not", () => {
    for (const text of ["", "[", "null", "[".repeat(50_000)]) expect(readGivenGrants(text)).toBeUndefined();
  });
});
