import { describe, expect, it } from "vitest";
import { readTool as readCline } from "./cline/tools.ts";
import { readTool as readCodex } from "./codex/tools.ts";
import { readTool as readOpencode } from "./opencode/tools.ts";

describe("a server that takes the name of another (H1)", () => {
  it.each(["notes__x__read_file", "notes___read_file", "a__b__c__d"])("is not taken for it in `%s`", (name) => {
    for (const request of [readCline(name, {}), readCodex(`mcp__${name}`, {})])
      expect(request).toEqual({ type: "unknown", why: expect.stringContaining("cannot be told") as string });
  });

  it("is read where its name ends for certain", () => {
    for (const request of [readCline("notes__read_file", { a: 1 }), readCodex("mcp__notes__read_file", { a: 1 })])
      expect(request).toEqual({ type: "mcp", server: "notes", tool: "read_file", input: { a: 1 } });
  });

  it.each([
    ["list", "list_mcp_resources", {}],
    ["list_mcp", "list_mcp_resources", {}],
    ["plan", "plan_exit", {}],
    ["apply", "apply_patch", { patchText: "*** Begin Patch\n*** Delete File: a\n*** End Patch\n" }],
    ["read.mcp", "read_mcp_resource", { server: "lab", uri: "x" }],
  ])("of OpenCode's own tools is refused: the server `%s` and the tool `%s`", (server, tool, input) => {
    expect(readOpencode(tool, input, ["lab"]).type).not.toBe("unknown");
    expect(readOpencode(tool, input, ["lab", server])).toEqual({ type: "unknown", why: expect.stringContaining(`\`${tool}\``) as string });
  });

  it("is refused where two servers could be meant", () => {
    expect(readOpencode("notes_x_read", {}, ["notes", "notes_x"])).toEqual({
      type: "unknown",
      why: expect.stringContaining("could be one of the servers") as string,
    });
  });
});
