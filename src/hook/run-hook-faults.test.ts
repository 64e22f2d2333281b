import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError, type Action } from "../model/index.ts";
import { SessionStore } from "../record/index.ts";
import { answer, events, fixture, guard, SESSION, stateFolder, verdict, world } from "./fixtures/hook-world.ts";
import { runHook, type HookWorld } from "./run-hook.ts";

describe("whatever goes wrong, the answer is no (H2)", () => {
  const broken = (): never => {
    throw new UserError([
      {
        code: "policy",
        message: "unknown key `alow`",
        help: "write `allow`",
        file: "sallyport.yaml",
        line: 3,
        column: 5,
      },
    ]);
  };

  it("a broken policy denies with the place and what to do", () => {
    const body = answer(fixture("PreToolUse.Bash"), { policyFor: broken });
    expect(body).toMatchObject({
      hookSpecificOutput: {
        permissionDecision: "deny",
        permissionDecisionReason: expect.stringContaining("sallyport.yaml:3:5: unknown key `alow`\n  write `allow`"),
      },
    });
    expect(events()).toMatchObject([
      {
        kind: "guard.fault",
        decision: "error",
        decider: "fault",
        verdict: "deny",
        subject: "echo out; echo err >&2",
      },
    ]);
  });

  it("a broken policy is told at the start of the session, and blocks prompts", () => {
    expect(answer(fixture("SessionStart.startup"), { policyFor: broken })).toMatchObject({
      systemMessage: expect.stringContaining("refuses every call until this is mended: sallyport.yaml:3:5"),
    });
    expect(answer(fixture("UserPromptSubmit"), { policyFor: broken })).toMatchObject({
      decision: "block",
    });
  });

  it("a fault of the guard denies", () => {
    const decide = (): never => {
      throw new TypeError("cannot read properties of undefined");
    };
    expect(verdict(answer(fixture("PreToolUse.Bash"), { decide }))).toBe("deny");
    expect(answer(fixture("PermissionRequest.Bash"), { decide })).toMatchObject({
      hookSpecificOutput: { decision: { behavior: "deny" } },
    });
    expect(answer(fixture("PostToolUse.Bash"), { decide })).toHaveProperty("systemMessage");
  });

  it("an input that cannot be read denies, and is recorded", () => {
    expect(
      verdict(
        answer(new TextEncoder().encode("{"), {
          context: { ...world().context, event: "PreToolUse" },
        }),
      ),
    ).toBe("deny");
    expect(runHook(new TextEncoder().encode("{"), world())).toMatchObject({
      exitCode: 2,
      verdict: "deny",
    });
    expect(events("unknown")).toHaveLength(2);
  });

  it("a session that cannot be stored denies", () => {
    mkdirSync(stateFolder());
    writeFileSync(join(stateFolder(), "sessions"), "in the way");
    expect(verdict(answer(fixture("PreToolUse.Bash")))).toBe("deny");
  });

  it("a call that cannot be recorded is not let through; a denial stays one", () => {
    mkdirSync(stateFolder());
    writeFileSync(join(stateFolder(), "spool"), "in the way");
    expect(answer(fixture("PreToolUse.Bash"))).toMatchObject({
      hookSpecificOutput: {
        permissionDecision: "deny",
        permissionDecisionReason: expect.stringContaining("cannot record"),
      },
    });
    expect(answer(fixture("PreToolUse.Bash"), { decide: guard("deny") })).toMatchObject({
      hookSpecificOutput: { permissionDecision: "deny", permissionDecisionReason: "for the model" },
    });
  });

  it("a spoilt session is judged as one that has seen everything", () => {
    const store = new SessionStore(stateFolder());
    store.update(SESSION, (before) => before);
    writeFileSync(store.fileOf(SESSION), "{");
    chmodSync(store.fileOf(SESSION), 0o600);
    const labels: string[] = [];
    const decide: HookWorld["decide"] = (action: Action, given) => {
      labels.push(...given.session.labels.map(({ type }) => type));
      return guard("allow")(action, given);
    };
    answer(fixture("PreToolUse.Bash"), { decide });
    expect(labels).toEqual(["untrusted", "sensitive"]);
    expect(store.load(SESSION).distrust).toBeDefined();
  });
});
