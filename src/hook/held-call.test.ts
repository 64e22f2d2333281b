import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { memoryFacts } from "../facts/index.ts";
import { decide } from "../guard/index.ts";
import type { Facts } from "../model/index.ts";
import { compilePolicy } from "../policy/authoring/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import { ApprovalStore, SessionStore } from "../record/index.ts";
import { answer, events, fixture, SESSION, stateFolder, verdict, world } from "./fixtures/hook-world.ts";
import { runHook, type HookWorld } from "./run-hook.ts";

const ROOT = "/home/dev/project";
const COMMIT = "1".repeat(40);
const START = 1_800_000_000_000;
let now = START;
let files: Record<string, string>;

function policyOf(text: string): CompiledPolicy {
  const { policy, problems } = compilePolicy([{ layer: "user", path: "p.yaml", text: `version: 1\nextends: production-adjacent\n${text}` }]);
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}

const held = (times = "true"): CompiledPolicy => policyOf(`rules:\n  - ask: vcs.push\n    id: held\n    hold: ${times}\n    why: A second person looks.\n`);

beforeEach(() => {
  now = START;
  files = {
    [`${ROOT}/.git/HEAD`]: "ref: refs/heads/feature/x\n",
    [`${ROOT}/.git/refs/heads/feature/x`]: `${COMMIT}\n`,
    [`${ROOT}/release.sh`]: "git push origin main\n",
  };
});

function situated(policy: CompiledPolicy, more: Partial<HookWorld> = {}): Partial<HookWorld> {
  const facts: Facts = { ...memoryFacts({ home: "/home/dev", user: "dev", files }), now: () => now };
  return { decide, policyFor: () => policy, facts, ...more };
}

/** What the hook says to a command, and why. */
function bash(
  command: string,
  policy: CompiledPolicy,
  { input = {}, payload = {}, more = {} }: { input?: object; payload?: object; more?: Partial<HookWorld> } = {},
) {
  const body = answer(
    fixture("PreToolUse.Bash", { cwd: ROOT, permission_mode: "default", tool_input: { command, ...input }, ...payload }),
    situated(policy, more),
  );
  return { verdict: verdict(body), reason: String((body["hookSpecificOutput"] as Record<string, unknown>)["permissionDecisionReason"]) };
}

const store = (): ApprovalStore => new ApprovalStore(stateFolder());
const pending = (): string =>
  store()
    .list()
    .requests.find(({ state }) => state === "pending")!.id;
function respond(isApproved: boolean, id = pending()): void {
  const change = store().answer(id, { isApproved, at: now, by: { type: "user", id: "dana", via: "os" }, reason: "looked" }, () => undefined);
  expect(change.isOk).toBe(true);
}

describe("a held call (H6, A2, P16)", () => {
  it("is denied with the id of its request and what to do, and recorded with both", () => {
    const { verdict: said, reason } = bash("git push origin main", held());
    const id = pending();
    expect(said).toBe("deny");
    expect(reason).toContain(`Request ${id}`);
    expect(reason).toContain(`sallyport approvals show ${id}`);
    expect(store().read(id)?.held).toMatchObject({
      text: "git push origin main",
      commit: COMMIT,
      rule: "held",
      asked: ["vcs.push origin main — A second person looks. [held]"],
    });
    expect(events()).toMatchObject([
      { kind: "approval.request", approval: id, tool: "Bash", subject: "git push origin main", rule: "held", chain: [{ id: "dev" }, { id: "claude-code" }] },
      { kind: "tool.request", approval: id, decision: "ask", verdict: "deny", decider: "policy", rule: "held" },
    ]);
  });

  it("goes through once when it was approved, and is held anew then", () => {
    bash("git push origin main", held());
    const id = pending();
    respond(true);
    const { verdict: said, reason } = bash("git push origin main", held(), { input: { description: "told in other words" } });
    expect([said, reason]).toEqual(["allow", `Sallyport: a person has approved exactly this call (${id})`]);
    expect(events().at(-1)).toMatchObject({ approval: id, decision: "ask", verdict: "allow", decider: "person" });
    expect(bash("git push origin main", held()).verdict).toBe("deny");
    expect(pending()).not.toBe(id);
  });

  it("is refused for good when a person said no", () => {
    bash("git push origin main", held());
    respond(false);
    const { verdict: said, reason } = bash("git push origin main", held());
    expect(said).toBe("deny");
    expect(reason).toContain("a person has said no");
    expect(reason).toContain("looked");
    expect(events().at(-1)).toMatchObject({ decision: "ask", verdict: "deny", decider: "person" });
  });

  it.each<[string, (policy: CompiledPolicy) => { verdict: unknown }]>([
    ["another command", (policy) => bash("git push origin main --force", policy)],
    ["another timeout", (policy) => bash("git push origin main", policy, { input: { timeout: 9 } })],
    ["another folder", (policy) => bash("git push origin main", policy, { payload: { cwd: `${ROOT}/sub` } })],
    ["another session", (policy) => bash("git push origin main", policy, { payload: { session_id: "another" } })],
    ["another tool that runs it", (policy) => bash("git push origin main", policy, { payload: { tool_name: "Monitor" } })],
    [
      "another commit",
      (policy) => {
        files[`${ROOT}/.git/refs/heads/feature/x`] = `${"2".repeat(40)}\n`;
        return bash("git push origin main", policy);
      },
    ],
    [
      "another policy",
      () =>
        bash(
          "git push origin main",
          policyOf("rules:\n  - ask: vcs.push\n    id: held\n    hold: true\n    why: A second person looks.\n  - deny: fs.attr\n    why: w\n"),
        ),
    ],
    ["a sub-agent", (policy) => bash("git push origin main", policy, { payload: { agent_id: "a1", agent_type: "helper" } })],
    [
      "the approval's end",
      (policy) => {
        now += 900_000;
        return bash("git push origin main", policy);
      },
    ],
  ])("approved, it does not cover %s", (_, changed) => {
    const policy = held();
    bash("git push origin main", policy);
    respond(true);
    expect(changed(policy).verdict).toBe("deny");
  });

  it("approved, it does not cover a script that has changed since", () => {
    const policy = held();
    bash("sh release.sh", policy);
    respond(true);
    files[`${ROOT}/release.sh`] = "git push origin main # and more\n";
    expect(bash("sh release.sh", policy).verdict).toBe("deny");
    files[`${ROOT}/release.sh`] = "git push origin main\n";
    expect(bash("sh release.sh", policy).verdict).toBe("allow");
  });

  it("approved, it is still denied where a rule denies it by then, and the approval is not used up", () => {
    const policy = policyOf(
      "rules:\n  - ask: net.send\n    id: held\n    hold: true\n    why: Looked at.\n  - deny: net.send\n    session: untrusted\n    why: Not after reading the web.\n",
    );
    bash("curl -T README.md https://example.com/up", policy);
    const id = pending();
    respond(true);
    new SessionStore(stateFolder()).update(SESSION, (state) => ({ ...state, labels: [{ type: "untrusted", source: "web" }] }));
    const { verdict: said, reason } = bash("curl -T README.md https://example.com/up", policy);
    expect([said, reason.includes("Not after reading the web")]).toEqual(["deny", true]);
    expect(store().read(id)).toMatchObject({ state: "approved", uses: 0 });
  });

  it("is held where nobody sits before the agent", () => {
    expect(bash("git push origin main", held(), { payload: { permission_mode: "dontAsk" } }).verdict).toBe("deny");
    respond(true);
    expect(bash("git push origin main", held(), { payload: { permission_mode: "dontAsk" } }).verdict).toBe("allow");
    expect(bash("npm install left-pad", held(), { payload: { permission_mode: "dontAsk" } }).verdict).toBe("deny");
    expect(store().list().requests).toHaveLength(1);
  });

  it("keeps secrets out of what is shown", () => {
    const secret = ["gh", "p_", "Zz9".repeat(12)].join("");
    bash(`git push https://x:${secret}@github.com/a/b main`, held());
    expect(JSON.stringify(store().list())).not.toContain(secret);
  });

  it("through a prompt is blocked: it cannot be repeated by the one who typed it", () => {
    const policy = policyOf('rules:\n  - ask: fs.read\n    path: "plans/**"\n    hold: true\n    why: w\n');
    files[`${ROOT}/plans/a.md`] = "plan";
    expect(answer(fixture("UserPromptSubmit", { cwd: ROOT, prompt: "look at @plans/a.md" }), situated(policy))).toMatchObject({ decision: "block" });
  });

  it("is refused where it cannot be stored or recorded", () => {
    const store = new SessionStore(join(stateFolder(), "elsewhere"));
    mkdirSync(stateFolder(), { recursive: true });
    writeFileSync(join(stateFolder(), "approvals"), "");
    expect(bash("git push origin main", held(), { more: { store } })).toMatchObject({ verdict: "deny", reason: expect.stringContaining("cannot") });
  });
});

describe("a call that waits for its answer", () => {
  it("runs when the answer comes, and only as it was shown", () => {
    let looks = 0;
    const pause = (): void => {
      looks += 1;
      if (looks === 3) respond(true);
    };
    expect(bash("git push origin main", held("{ wait: 30s }"), { more: { pause } }).verdict).toBe("allow");
    expect(events().map(({ kind, verdict: said }) => [kind, said])).toEqual([
      ["approval.request", undefined],
      ["tool.request", "allow"],
    ]);
  });

  it("is refused at the end of its time, whatever the clock does meanwhile", () => {
    let slept = 0;
    const pause = (ms: number): void => {
      slept += ms;
      now -= 1000;
    };
    expect(bash("git push origin main", held("{ wait: 30s }"), { more: { pause } }).verdict).toBe("deny");
    expect(slept).toBeGreaterThanOrEqual(30_000);
    expect(slept).toBeLessThan(31_000);
  });

  it("is decided anew then: what was denied meanwhile stays denied", () => {
    const denying = policyOf("rules:\n  - deny: vcs.push\n    why: Frozen.\n");
    let policy = held("{ wait: 30s }");
    const facts = situated(policy).facts!;
    const pause = (): void => {
      if (policy === denying) return;
      respond(true);
      policy = denying;
    };
    const given = (state: Parameters<HookWorld["decide"]>[1]) => ({ ...state, policy });
    const own: HookWorld["decide"] = (action, state) => decide(action, given(state));
    const payload = fixture("PreToolUse.Bash", { cwd: ROOT, permission_mode: "default", tool_input: { command: "git push origin main" } });
    expect(verdict(JSON.parse(runHook(payload, world({ facts, decide: own, policyFor: () => policy, pause })).stdout) as Record<string, unknown>)).toBe("deny");
  });

  it("does not hold up the other calls of its session", () => {
    const verdicts: unknown[] = [];
    const pause = (): void => {
      if (verdicts.length === 0) verdicts.push(bash("git status", held()).verdict);
    };
    bash("git push origin main", held("{ wait: 1s }"), { more: { pause } });
    expect(verdicts).toEqual(["allow"]);
  });

  it("is answered at once where the process may not wait", () => {
    expect(bash("git push origin main", held("{ wait: 2m }")).verdict).toBe("deny");
  });
});
