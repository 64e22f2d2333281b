import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Action, Decision, Judgement } from "../../model/index.ts";
import type { HookInput } from "../adapter.ts";
import { adapter } from "./adapter.ts";

const read = (name: string): HookInput =>
  adapter.readPayload(readFileSync(join(import.meta.dirname, `fixtures/${name}.json`)), {
    workspaceOf: (root) => ({ root }),
    principals: [{ type: "user", id: "dev", via: "os" }],
  });
const action = (read("BeforeTool-run_shell_command") as Extract<HookInput, { type: "tool" }>).action satisfies Action;
const decision = (outcome: Decision["outcome"], judgements: readonly Judgement[] = []): Decision => ({
  outcome,
  judgements,
  settledBy: undefined,
  reasonForModel: "because",
  reasonForPerson: "for the person",
  obligations: [],
  policy: "p",
});
/** A deletion that a policy allows. */
const deletes = (path: string): Judgement => ({
  effect: {
    kind: "fs.delete",
    resource: { type: "path", path, scope: "workspace", sets: [] },
    certainty: "certain",
    traits: [],
    flows: [],
    via: "shell",
  } as unknown as Judgement["effect"],
  outcome: "allow",
  rule: "r",
  why: "w",
});

describe("what Gemini CLI 0.61.0 honours", () => {
  it("a refusal says no in JSON and by exit code, and its text is never JSON by itself", () => {
    const said = adapter.answerTool("BeforeTool", action, decision("deny"));
    expect(said).toEqual({ verdict: "deny", stdout: '{"decision":"deny","reason":"because"}', stderr: "Sallyport: because", exitCode: 2 });
    for (const why of ["", "7", "null", '"x"', "\ud800"]) {
      const { stdout, stderr } = adapter.refuse("BeforeTool", why);
      expect(JSON.parse(stdout)).toMatchObject({ decision: "deny", reason: expect.stringMatching(/./) });
      expect(() => JSON.parse(stderr)).toThrow();
    }
  });

  it("it is never asked: headless it would wait for ever", () => {
    expect(adapter.canAsk(action)).toBe(false);
    for (const outcome of ["allow", "ask", "deny"] as const) expect(adapter.answerTool("BeforeTool", action, decision(outcome)).stdout).not.toContain('"ask"');
  });

  it("the session's folder stays, whatever the policy allows: without it no hook is started", () => {
    for (const path of ["/home/dev/project", "/home/dev", "/"])
      expect(adapter.answerTool("BeforeTool", action, decision("allow", [deletes(path)])).verdict).toBe("deny");
    for (const path of ["/home/dev/project/dist", "/home/dev/project2"])
      expect(adapter.answerTool("BeforeTool", action, decision("allow", [deletes(path)])).verdict).toBe("allow");
  });

  it("an output is replaced by a denial that holds what is left of it", () => {
    const said = adapter.answerOutput("AfterTool", action, {
      context: "found",
      replacement: { output: { llmContent: [{ text: "A=«KEY»" }, { inlineData: {} }], returnDisplay: "x" } },
    });
    expect(JSON.parse(said.stdout)).toEqual({ decision: "deny", reason: 'found\n\nA=«KEY»\n{"inlineData":{}}' });
    expect(JSON.parse(adapter.answerOutput("AfterTool", action, { context: "found" }).stdout)).toMatchObject({
      hookSpecificOutput: { additionalContext: "found" },
    });
    expect(JSON.parse(adapter.answerOutput("AfterTool", action, { context: "found", stop: "enough" }).stdout)).toMatchObject({ continue: false });
    // What could not be looked at is kept back; a session that has begun goes on.
    expect(JSON.parse(adapter.refuse("AfterTool", "no").stdout)).toMatchObject({ decision: "deny" });
    expect(adapter.refuse("SessionEnd", "no")).toMatchObject({ verdict: "none", exitCode: 0 });
  });
});
