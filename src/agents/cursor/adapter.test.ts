import { describe, expect, it } from "vitest";
import type { HookInput, PayloadContext } from "../adapter.ts";
import { adapter } from "./adapter.ts";

const ROOT = "/home/dev/project";
const context: PayloadContext = { workspaceOf: (root) => ({ root }), principals: [] };

function read(event: string, fields: object): HookInput {
  const payload = { conversation_id: "c1", generation_id: "g1", hook_event_name: event, workspace_roots: [ROOT], ...fields };
  return adapter.readPayload(new TextEncoder().encode(JSON.stringify(payload)), context);
}
const actionIn = (input: HookInput) => {
  if (!("action" in input)) throw new Error(JSON.stringify(input));
  return input.action;
};

describe("Cursor's payloads (documented)", () => {
  it("an empty folder is the first of the workspace", () => {
    expect(actionIn(read("beforeShellExecution", { command: "ls", cwd: "" }))).toMatchObject({ cwd: ROOT, root: ROOT });
  });

  it("a folder that the model names does not become the workspace", () => {
    const given = { tool_name: "Shell", tool_input: { command: "touch x", working_directory: "/etc" }, cwd: "" };
    expect(actionIn(read("preToolUse", given))).toMatchObject({ cwd: "/etc", root: ROOT });
  });

  it("two folders that differ make a command unknown", () => {
    const given = { tool_name: "Shell", tool_input: { command: "ls", working_directory: "/etc", cwd: "/tmp" } };
    expect(actionIn(read("preToolUse", given)).request.type).toBe("unknown");
  });

  it("what a file holds is looked at before the model has it", () => {
    expect(read("beforeReadFile", { file_path: `${ROOT}/a`, content: "text" })).toMatchObject({ type: "result", output: "text" });
    const action = actionIn(read("beforeReadFile", { file_path: `${ROOT}/a`, content: "text" }));
    const found = adapter.answerOutput("beforeReadFile", action, { context: "a key was found", replacement: { output: "" } });
    expect({ exitCode: found.exitCode, said: JSON.parse(found.stdout) as unknown }).toMatchObject({ exitCode: 0, said: { permission: "deny" } });
  });

  it("a decision stands in every answer, which ends with exit code 0", () => {
    for (const event of ["preToolUse", "beforeShellExecution", "beforeMCPExecution", "beforeReadFile", "subagentStart"]) {
      expect(JSON.parse(adapter.pass(event).stdout)).toEqual({ permission: "allow" });
      expect(adapter.refuse(event, "broken")).toMatchObject({ exitCode: 0, verdict: "deny" });
      expect(JSON.parse(adapter.refuse(event, "broken").stdout)).toMatchObject({ permission: "deny", user_message: "broken" });
    }
    expect(JSON.parse(adapter.refuse("beforeSubmitPrompt", "broken").stdout)).toEqual({ continue: false, user_message: "broken" });
    expect(JSON.parse(adapter.refuse(undefined, "").stdout)).toMatchObject({ permission: "deny" });
  });
});
