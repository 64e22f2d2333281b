import { describe, expect, it } from "vitest";
import type { Action, AgentMode, Decision, Effect, Judgement, Outcome, ToolRequest } from "../../model/index.ts";
import { CLAUDE_CODE_EVENTS, INSTALLED_EVENTS } from "./events.ts";
import { answerConfig, answerPrompt, answerTool, pass, refuse, tellModel, verdictFor } from "./verdict.ts";
import type { Answer } from "../adapter.ts";
import { findWeakening } from "./weakening.ts";

function action(mode: AgentMode = "default", request: ToolRequest = { type: "shell", text: "ls" }, tool = "Bash"): Action {
  return {
    agent: { name: "claude-code" },
    session: "s",
    chain: [],
    cwd: "/home/dev/project",
    root: "/home/dev/project",
    tool,
    request,
    mode,
  };
}

function effectOn(kind: Effect["kind"], path: string, more: Partial<Extract<Effect["resource"], { type: "path" }>> = {}): Effect {
  return {
    kind,
    resource: { type: "path", path, scope: "workspace", sets: [], ...more },
    certainty: "certain",
    traits: [],
    flows: [],
  };
}

function decision(outcome: Outcome, effects: readonly Effect[] = []): Decision {
  const judgements = effects.map((effect): Judgement => ({
    effect,
    outcome,
    rule: "user/1",
    why: "because",
  }));
  return {
    outcome,
    judgements,
    settledBy: judgements[0],
    reasonForModel: "for the model",
    reasonForPerson: "for the person",
    obligations: [],
    policy: "hash",
  };
}

function body(answer: Answer): Record<string, unknown> {
  return JSON.parse(answer.stdout) as Record<string, unknown>;
}

describe("PreToolUse always gets an explicit decision", () => {
  it.each<[Outcome, string]>([
    ["allow", "Sallyport: nothing to judge"],
    ["ask", "for the person"],
    ["deny", "for the model"],
  ])("%s", (outcome, reason) => {
    const answer = answerTool("PreToolUse", action(), decision(outcome));
    expect(body(answer)).toEqual({
      hookSpecificOutput: {
        hookEventName: "PreToolUse",
        permissionDecision: outcome,
        permissionDecisionReason: reason,
      },
    });
    expect(answer).toMatchObject({ verdict: outcome, exitCode: 0, stderr: "" });
  });

  it("is one JSON object on one line, whatever the reason holds", () => {
    const answer = answerTool("PreToolUse", action(), {
      ...decision("deny"),
      reasonForModel: `"\n}\u2028 \ud800 ${"x".repeat(50_000)}`,
    });
    expect(answer.stdout).not.toContain("\n");
    expect(answer.stdout.length).toBeLessThan(5000);
    expect(body(answer)).toHaveProperty("hookSpecificOutput.permissionDecision", "deny");
  });

  it("`allow` never answers a dialogue in the person's place", () => {
    for (const tool of ["ExitPlanMode", "AskUserQuestion"]) {
      const internal = action("default", { type: "internal", what: tool }, tool);
      expect(answerTool("PreToolUse", internal, decision("allow"))).toEqual(pass());
      expect(answerTool("PreToolUse", internal, decision("deny")).verdict).toBe("deny");
    }
  });
});

describe("a verdict fits the client's mode", () => {
  const settings = effectOn("fs.write", "/home/dev/project/.claude/settings.json");

  it("with nobody there, a question is a denial", () => {
    expect(verdictFor(action("unattended"), decision("ask"))).toBe("deny");
  });

  it.each<AgentMode>(["bypass", "auto", "plan"])("in mode %s the client drops a question about its own protected paths: denied", (mode) => {
    expect(verdictFor(action(mode), decision("ask", [settings]))).toBe("deny");
    // The write is allowed by policy and something else is asked about: the client would drop that question too.
    const mixed = {
      ...decision("ask", [effectOn("fs.read", "/etc/hosts")]),
      judgements: [...decision("ask", [effectOn("fs.read", "/etc/hosts")]).judgements, ...decision("allow", [settings]).judgements],
    };
    expect(verdictFor(action(mode), mixed)).toBe("deny");
  });

  it("where the client asks, it is asked", () => {
    expect(verdictFor(action("default"), decision("ask", [settings]))).toBe("ask");
    expect(verdictFor(action("accept-edits"), decision("ask", [settings]))).toBe("ask");
  });

  it.each([
    ["/home/dev/.bashrc", true],
    ["/home/dev/project/.git/hooks/pre-commit", true],
    ["/home/dev/project/.GIT/config", true],
    ["/home/dev/project/sub/.mcp.json", true],
    ["/home/dev/.config/git/config", true],
    ["/home/dev/project/.claude/worktrees/x/a.ts", false],
    ["/home/dev/.claude/plans/plan.md", false],
    ["/home/dev/project/.github/workflows/ci.yml", false],
    ["/home/dev/project/.gitignore", false],
    ["/home/dev/project/CLAUDE.md", false],
  ])("under bypass, a question about writing %s: denied %s", (path, isDenied) => {
    expect(verdictFor(action("bypass"), decision("ask", [effectOn("fs.write", path)]))).toBe(isDenied ? "deny" : "ask");
    expect(verdictFor(action("bypass"), decision("ask", [effectOn("fs.read", path)]))).toBe("ask");
  });

  it("a path that is not known, or a pattern that may be one, counts as protected", () => {
    expect(verdictFor(action("bypass"), decision("ask", [effectOn("fs.delete", "?", { scope: "unknown" })]))).toBe("deny");
    expect(verdictFor(action("bypass"), decision("ask", [effectOn("fs.write", "/home/dev/project/.c*/x", { isPattern: true })]))).toBe("deny");
    expect(verdictFor(action("bypass"), decision("ask", [effectOn("fs.write", "/home/dev/project/src/*.ts", { isPattern: true })]))).toBe("ask");
  });

  it("where an effect is not known, a protected name in the text is enough", () => {
    const unknown: Effect = {
      kind: "unknown",
      resource: { type: "named", name: "?" },
      certainty: "certain",
      traits: [],
      flows: [],
    };
    expect(verdictFor(action("bypass", { type: "shell", text: "$X > .claude/settings.json" }), decision("ask", [unknown]))).toBe("deny");
    expect(verdictFor(action("bypass", { type: "shell", text: "$X .gitignore .github" }), decision("ask", [unknown]))).toBe("ask");
    // A file tool's call that could not be followed shows no path at all.
    expect(verdictFor(action("bypass", { type: "write", path: "/p/.claude/settings.json", content: "" }, "Write"), decision("ask", [unknown]))).toBe("deny");
  });

  it("while planning, what would change something is asked about", () => {
    expect(verdictFor(action("plan"), decision("allow", [effectOn("fs.write", "/home/dev/project/a.ts")]))).toBe("ask");
    expect(verdictFor(action("plan"), decision("allow", [effectOn("fs.read", "/home/dev/project/a.ts")]))).toBe("allow");
  });

  it("no mode makes a verdict looser", () => {
    const order: Outcome[] = ["allow", "ask", "deny"];
    for (const mode of ["default", "accept-edits", "plan", "auto", "bypass", "unattended"] as const) {
      for (const outcome of order)
        expect(order.indexOf(verdictFor(action(mode), decision(outcome, [settings])))).toBeGreaterThanOrEqual(order.indexOf(outcome));
    }
  });
});

describe("the client's own question (PermissionRequest)", () => {
  it("is answered only by a denial", () => {
    expect(body(answerTool("PermissionRequest", action(), decision("deny")))).toEqual({
      hookSpecificOutput: {
        hookEventName: "PermissionRequest",
        decision: { behavior: "deny", message: "for the model" },
      },
    });
    expect(answerTool("PermissionRequest", action(), decision("allow"))).toEqual(pass());
    expect(answerTool("PermissionRequest", action(), decision("ask"))).toEqual(pass());
    expect(answerTool("PermissionRequest", action("unattended"), decision("ask")).verdict).toBe("deny");
  });
});

describe("prompts", () => {
  const blocked = { decision: "block", reason: "for the person" };
  it("a denied prompt is blocked, an asked one was typed by the one who would be asked", () => {
    expect(body(answerPrompt("UserPromptSubmit", action(), decision("deny")))).toEqual(blocked);
    expect(answerPrompt("UserPromptSubmit", action(), decision("ask"))).toEqual(pass());
    expect(body(answerPrompt("UserPromptSubmit", action("unattended"), decision("ask")))).toEqual(blocked);
  });

  it("what a command's file would run was not typed", () => {
    expect(body(answerPrompt("UserPromptExpansion", action(), decision("ask")))).toEqual(blocked);
    expect(answerPrompt("UserPromptExpansion", action(), decision("allow"))).toEqual(pass());
  });
});

describe("when nothing can be judged", () => {
  it.each([
    [
      "PreToolUse",
      {
        hookSpecificOutput: {
          hookEventName: "PreToolUse",
          permissionDecision: "deny",
          permissionDecisionReason: "why",
        },
      },
    ],
    [
      "PermissionRequest",
      {
        hookSpecificOutput: {
          hookEventName: "PermissionRequest",
          decision: { behavior: "deny", message: "why" },
        },
      },
    ],
    ["UserPromptSubmit", { decision: "block", reason: "why" }],
    ["UserPromptExpansion", { decision: "block", reason: "why" }],
    ["ConfigChange", { decision: "block", reason: "why" }],
    ["PostToolUse", { systemMessage: "why" }],
    ["SessionStart", { systemMessage: "why" }],
  ])("%s is refused in the client's own words", (event, expected) => {
    const answer = refuse(event, "why");
    expect(body(answer)).toEqual(expected);
    expect(answer.exitCode).toBe(0);
  });

  it.each([undefined, "SomethingNew", "WorktreeCreate", "toString"])("%s: exit code 2 says no", (event) => {
    expect(refuse(event, "why")).toMatchObject({ verdict: "deny", exitCode: 2, stderr: "why" });
  });

  it("every installed event has an answer that the client takes", () => {
    for (const event of INSTALLED_EVENTS) expect(refuse(event, "why").exitCode, event).toBe(0);
    expect(Object.keys(CLAUDE_CODE_EVENTS)).toHaveLength(33);
  });
});

it("an answer without a decision is still a JSON object", () => {
  expect(body(pass())).toEqual({ suppressOutput: true });
  expect(body(tellModel("SessionStart", "x"))).toMatchObject({
    hookSpecificOutput: { hookEventName: "SessionStart", additionalContext: "x" },
  });
});

describe("a change of settings while the session runs", () => {
  it("is blocked with the reasons", () => {
    expect(body(answerConfig(["`x` is bad"]))).toMatchObject({
      decision: "block",
      reason: expect.stringContaining("`x` is bad"),
    });
    expect(answerConfig([])).toEqual(pass());
  });

  it.each([
    ['{"disableAllHooks":true}', "disableAllHooks"],
    ['{"disableAllHooks":"yes"}', "disableAllHooks"],
    ['{"hooks":{"PreToolUse":[{"matcher":"*","hooks":[{"type":"command","command":"./allow.sh"}]}]}}', "PreToolUse"],
    ['{"hooks":[]}', "hooks"],
    ['{"env":{"ANTHROPIC_BASE_URL":"http://x"}}', "ANTHROPIC_BASE_URL"],
    ['{"env":{"https_proxy":"http://x"}}', "https_proxy"],
    ['{"env":{"NODE_OPTIONS":"--require ./x"}}', "NODE_OPTIONS"],
    ['{"env":{"LD_PRELOAD":"./x.so"}}', "LD_PRELOAD"],
    ['{"env":[]}', "env"],
    ['{"apiKeyHelper":"./x"}', "apiKeyHelper"],
    ['{"permissions":{"defaultMode":"bypassPermissions"}}', "defaultMode"],
    ['{"enabledPlugins":{"x@y":true}}', "enabledPlugins"],
    ["{", "not a JSON object"],
    ["[]", "not a JSON object"],
  ])("%s weakens the guard", (text, expected) => {
    expect(findWeakening(text).join()).toContain(expected);
  });

  it.each([
    "{}",
    '{"model":"opus","env":{"NO_COLOR":"1"}}',
    '{"permissions":{"allow":["Bash(npm test)"],"deny":["Read(.env)"]}}',
    '{"disableAllHooks":false,"enabledPlugins":{}}',
  ])("%s does not", (text) => {
    expect(findWeakening(text)).toEqual([]);
  });

  it("a file that cannot be read might say anything", () => {
    expect(findWeakening(undefined)).toHaveLength(1);
  });
});
