import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../model/index.ts";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { adapter } from "./adapter.ts";

const context: PayloadContext = { workspaceOf: (root) => ({ root }), principals: [{ type: "user", id: "dev", via: "os" }] };
const payload = (name: string, more: object = {}): HookInput =>
  adapter.readPayload(
    new TextEncoder().encode(JSON.stringify({ ...(JSON.parse(readFileSync(join(import.meta.dirname, `fixtures/${name}.json`), "utf8")) as object), ...more })),
    context,
  );
const tool = (name: string, more: object = {}): Extract<HookInput, { type: "tool" }> => {
  const input = payload(name, more);
  if (input.type !== "tool") throw new Error(`not a call: ${JSON.stringify(input)}`);
  return input;
};
const decision = (outcome: Decision["outcome"], reasonForModel = "because"): Decision => ({
  outcome,
  judgements: [],
  settledBy: undefined,
  reasonForModel,
  reasonForPerson: "for the person",
  obligations: [],
  policy: "p",
});

describe("a payload of Codex 0.169.0", () => {
  it("names everyone who stands behind a call", () => {
    expect(tool("PreToolUse-Bash", { agent_id: "a1", agent_type: "worker" }).action.chain).toEqual([
      { type: "user", id: "dev", via: "os" },
      { type: "agent", id: "codex" },
      { type: "subagent", id: "worker/a1", via: "self-asserted" },
    ]);
  });

  it("has a mode; one that is not known is the one in which nobody answers", () => {
    for (const [given, mode] of [
      ["default", "default"],
      ["bypassPermissions", "bypass"],
      ["plan", "plan"],
      ["toString", "unattended"],
      [undefined, "unattended"],
      [7, "unattended"],
    ] as const)
      expect(tool("PreToolUse-Bash", { permission_mode: given }).action.mode).toBe(mode);
  });

  it("of a call of a sub-agent's tool gives its words to be judged", () => {
    const read = (name: string, input: object) => tool("PreToolUse-spawn_agent", { tool_name: name, tool_input: input }).action.request;
    expect(read("spawn_agent", { message: "do", items: [{ type: "text", text: "this" }] })).toEqual({ type: "spawn", name: "spawn_agent", prompt: "do\nthis" });
    expect(read("multi_agent_v1send_input", { target: "a", message: "rm" })).toMatchObject({ type: "spawn", prompt: "rm" });
    expect(read("multi_agent_v1wait_agent", { targets: [], timeout_ms: 1 })).toEqual({ type: "internal", what: "wait_agent" });
  });

  it("is not mistaken for one of another event", () => {
    const bytes = readFileSync(join(import.meta.dirname, "fixtures/PostToolUse-apply_patch.json"));
    expect(adapter.readPayload(bytes, { ...context, event: "PreToolUse" })).toMatchObject({ type: "unreadable", why: expect.stringContaining("`PreToolUse`") });
  });
});

describe("an answer to Codex", () => {
  const { action } = tool("PreToolUse-Bash");

  it("stops a call with exit code 2 and a text, and with nothing else that the client could leave out", () => {
    for (const outcome of ["deny", "ask"] as const)
      expect(adapter.answerTool("PreToolUse", action, decision(outcome))).toEqual({ verdict: "deny", stdout: "", stderr: "because", exitCode: 2 });
    // With an empty text the call runs.
    expect(adapter.answerTool("PreToolUse", action, decision("deny", " \n")).stderr).not.toBe("");
    expect(adapter.refuse("PreToolUse", "").stderr).not.toBe("");
    expect(adapter.refuse(undefined, "x").exitCode).toBe(2);
  });

  it("never asks, and grants nothing in a person's place", () => {
    expect(adapter.canAsk(action)).toBe(false);
    expect(adapter.answerTool("PreToolUse", action, decision("allow"))).toEqual({ verdict: "allow", stdout: "", stderr: "", exitCode: 0 });
    // An `allow` to the client's own question would let the call out of its sandbox.
    expect(adapter.answerTool("PermissionRequest", action, decision("allow"))).toMatchObject({ verdict: "none", stdout: "", exitCode: 0 });
  });

  it("does not fail where the tool has run already", () => {
    expect(adapter.refuse("PostToolUse", "broken").exitCode).toBe(0);
    expect(adapter.refuse("SessionStart", "broken").exitCode).toBe(0);
    expect(adapter.refuse("UserPromptSubmit", "broken").exitCode).toBe(2);
  });
});
