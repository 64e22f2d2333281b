import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action, Decision, Hold } from "../model/index.ts";
import { answered, approvalRequest, callText, canonicalText, filesOfCall, heldCall, readApproval, standingOf, used, type ApprovalRequest } from "./index.ts";

const HOUR = 3_600_000;
const NOW = 1_800_000_000_000;
const hold: Hold = { expires: HOUR, wait: 0, valid: 900_000 };
const by = { type: "user", id: "dana", via: "os" } as const;

const action: Action = {
  agent: { name: "claude-code", version: "2.1.329" },
  session: "s1",
  chain: [
    { type: "user", id: "dev", via: "os" },
    { type: "agent", id: "claude-code" },
  ],
  cwd: "/home/dev/project",
  root: "/home/dev/project",
  tool: "Bash",
  request: { type: "shell", text: "git push origin main" },
  mode: "default",
  branch: "main",
};
const decision: Decision = {
  outcome: "ask",
  judgements: [
    {
      effect: { kind: "vcs.push", resource: { type: "repository", remote: "origin", branch: "main" }, certainty: "certain", traits: ["protected"], flows: [] },
      outcome: "ask",
      rule: "user/1",
      why: "Pushes are looked at.",
      hold,
    },
  ],
  settledBy: undefined,
  reasonForModel: "",
  reasonForPerson: "pushes to origin main",
  hold,
  obligations: [],
  policy: "hash-1",
};
const DIGEST = "a".repeat(64);

function request(more: Partial<ApprovalRequest> = {}): ApprovalRequest {
  return {
    ...approvalRequest(
      "ap-2345678",
      heldCall(action, decision, DIGEST, "git push", (text) => text),
      hold,
      NOW,
    ),
    ...more,
  };
}

function approved(at = NOW + 1000, own = request()): ApprovalRequest {
  const change = answered(own, { isApproved: true, at, by });
  if (!change.isOk) throw new Error(change.why);
  return change.request;
}

describe("a held call over its life (H6)", () => {
  it("waits, is approved, goes through once, and then never again", () => {
    expect(standingOf(request(), NOW)).toBe("pending");
    const first = used(approved(), NOW + 2000);
    expect(first).toMatchObject({ isOk: true, request: { state: "used", uses: 1 } });
    expect(first.isOk && used(first.request, NOW + 3000)).toEqual({ isOk: false, why: "was approved and used already" });
  });

  it("goes through within its validity where the policy says so", () => {
    let own = approved(NOW, request({ hold: { ...hold, isRepeatable: true } }));
    for (let i = 1; i <= 3; i++) {
      const change = used(own, NOW + i);
      if (!change.isOk) throw new Error(change.why);
      own = change.request;
    }
    expect(own).toMatchObject({ state: "approved", uses: 3 });
    expect(used(own, NOW + hold.valid)).toMatchObject({ isOk: false });
  });

  it("cannot be answered twice, or after its time", () => {
    expect(answered(approved(), { isApproved: false, at: NOW + 2000, by })).toEqual({ isOk: false, why: "was approved already" });
    expect(answered(request(), { isApproved: true, at: NOW + hold.expires, by })).toMatchObject({ isOk: false, why: expect.stringContaining("expired") });
  });

  it("is worth nothing before it was answered, after a denial, or after its time", () => {
    expect(used(request(), NOW)).toMatchObject({ isOk: false });
    const denied = answered(request(), { isApproved: false, at: NOW, by });
    expect(denied.isOk && used(denied.request, NOW + 1)).toMatchObject({ isOk: false, why: "was denied already" });
    expect(used(approved(NOW), NOW + hold.valid)).toMatchObject({ isOk: false });
    expect(used(approved(NOW), NOW + hold.valid - 1)).toMatchObject({ isOk: true });
  });

  it("a clock that was set back revives nothing", () => {
    expect(standingOf(approved(NOW + 60_000), NOW)).toBe("expired");
    expect(standingOf(request(), NOW - HOUR)).toBe("expired");
    expect(answered(request(), { isApproved: true, at: NOW - HOUR, by })).toMatchObject({ isOk: false });
  });
});

describe("what an approval covers", () => {
  const text = (own: Partial<Action> = {}, input: unknown = { command: "x" }, said: Partial<Decision> = {}, files = {}): string =>
    callText({ ...action, ...own }, input, { ...decision, ...said }, files);

  it("is the exact call: anything that changes makes another one of it", () => {
    const [judgement] = decision.judgements;
    const others = [
      text({ tool: "Write" }),
      text({ cwd: "/home/dev/project/sub" }),
      text({ root: "/home/dev" }),
      text({ session: "s2" }),
      text({ branch: "other" }),
      text({ agent: { name: "codex" } }),
      text({ chain: [{ type: "user", id: "eve", via: "os" }] }),
      text({}, { command: "x " }),
      text({}, { command: "x", timeout: 1 }),
      text({}, { command: "x" }, { policy: "hash-2" }),
      text({}, { command: "x" }, { judgements: [{ ...judgement!, rule: "user/2" }] }),
      text({}, { command: "x" }, { judgements: [{ ...judgement!, effect: { ...judgement!.effect, traits: [] } }] }),
      text({}, { command: "x" }, {}, { "/home/dev/project/a.sh": "1" }),
    ];
    expect(new Set([text(), ...others]).size).toBe(others.length + 1);
  });

  it("is the same whatever the order of keys, the mode, the call's number and the sub-agent's", () => {
    expect(text({}, { a: 1, b: { c: 2, d: 3 } })).toBe(text({}, { b: { d: 3, c: 2 }, a: 1 }));
    expect(text({ call: "toolu_2", mode: "bypass" })).toBe(text());
    const chain = (id: string): Action["chain"] => [...action.chain, { type: "subagent", id: `helper/${id}`, via: "self-asserted" }];
    expect(text({ chain: chain("1") })).toBe(text({ chain: chain("2") }));
    expect(text({ chain: chain("1") })).not.toBe(text());
  });

  it("has one text for one value (property)", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 7 },
    );
  });

  it("names the files that the call reads or runs", () => {
    const effect = (kind: "fs.read" | "proc.code" | "fs.write", path: string) =>
      ({
        ...decision.judgements[0]!,
        effect: { kind, resource: { type: "path", path, scope: "workspace", sets: [] }, certainty: "certain", traits: [], flows: [] },
      }) as const;
    expect(
      filesOfCall({ ...decision, judgements: [effect("fs.read", "/a"), effect("proc.code", "/b"), effect("fs.write", "/c"), effect("fs.read", "/a")] }),
    ).toEqual(["/a", "/b"]);
  });

  it("shows the whole call with secrets masked, and says what it cuts", () => {
    const masked = (value: string): string => value.replaceAll("hush", "‹redacted›");
    const long = heldCall({ ...action, request: { type: "shell", text: `echo hush; ${"x".repeat(9000)}` } }, decision, DIGEST, undefined, masked);
    expect(long.text).not.toContain("hush");
    expect(long.text).toMatch(/and \d+ more characters that are not shown$/);
    const write = heldCall({ ...action, request: { type: "write", path: "a.yml", content: "on: push\nrun: hush" } }, decision, DIGEST, undefined, masked);
    expect(write.text).toBe("a.yml\non: push\nrun: ‹redacted›");
    const edit = heldCall({ ...action, request: { type: "edit", path: "a", edits: [{ before: "1", after: "2" }] } }, decision, DIGEST, undefined, masked);
    expect(edit.text).toBe("a\n--- before\n1\n+++ after\n2");
  });
});

describe("a stored request", () => {
  const stored = (value: unknown): ApprovalRequest | undefined => readApproval(JSON.stringify(value));

  it("is read as it was written", () => {
    for (const own of [request(), approved(), request({ state: "expired" })]) expect(stored(own)).toEqual(own);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a list", [request()]],
    ["another version", { ...request(), version: 2 }],
    ["a field too many", { ...request(), isTrusted: true }],
    ["a name that leaves the folder", request({ id: "../ap-2345678" })],
    ["approved without an answer", request({ state: "approved" })],
    ["approved with a refusal", request({ state: "approved", answer: { isApproved: false, at: NOW, by } })],
    ["denied with an approval", request({ state: "denied", answer: { isApproved: true, at: NOW, by } })],
    ["answered before it was asked", request({ state: "approved", answer: { isApproved: true, at: NOW - 1, by } })],
    ["pending and answered", request({ answer: { isApproved: true, at: NOW, by } })],
    ["used more often than it may be", { ...approved(), uses: 1, lastUsedAt: NOW }],
    ["a time that is none", request({ requestedAt: -1 })],
    ["a time beyond numbers", request({ requestedAt: 2 ** 60 })],
    ["no digest", { ...request(), held: { ...request().held, digest: "" } }],
    ["an answer by nobody", { ...approved(), answer: { isApproved: true, at: NOW } }],
  ])("that is %s is not trusted", (_, value) => {
    expect(stored(value)).toBeUndefined();
  });

  it("never throws, whatever is in the file (property)", () => {
    expect(readApproval("")).toBeUndefined();
    expect(readApproval(JSON.stringify(request()).slice(0, -2))).toBeUndefined();
    expect(readApproval("[".repeat(100_000))).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        let json: string | undefined;
        try {
          json = JSON.stringify(value);
        } catch {
          json = undefined;
        }
        expect(readApproval(json ?? text)).toBeUndefined();
        expect(readApproval(text)).toBeUndefined();
      }),
      { seed: 11 },
    );
  });
});
