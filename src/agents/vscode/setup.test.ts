import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baselinePolicy } from "../../policy/index.ts";
import { adapter, setup as copilot } from "../copilot/index.ts";
import type { SetupPlaces } from "../setup.ts";
import { setup } from "./setup.ts";

const policy = baselinePolicy("production-adjacent");
const program = { runtime: process.execPath, hook: import.meta.filename, state: "account" };
let base: string;
let places: SetupPlaces;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "sallyport-vscode-"));
  const home = join(base, "home");
  places = { platform: "linux", environment: { HOME: home }, project: join(home, "project"), root: join(base, "root") };
  mkdirSync(places.project, { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A call as the Local harness documents it. */
const LOCAL = {
  timestamp: "2026-11-20T10:00:00.000Z",
  cwd: "/home/dev/project",
  session_id: "s-1",
  hook_event_name: "PreToolUse",
  transcript_path: "/home/dev/t.json",
  tool_name: "editFiles",
  tool_input: { files: ["src/main.ts"] },
  tool_use_id: "tool-123",
};
const context = { workspaceOf: (root: string) => ({ root }), principals: [], isThere: () => false };
const read = (payload: object, event: string) => adapter.readPayload(new TextEncoder().encode(JSON.stringify(payload)), { ...context, event });

describe("VS Code (documented)", () => {
  it.each(["user", "project", "machine"] as const)("is installed with Copilot's own files, %s", (scope) => {
    const paths = (one: typeof setup) => one.plan(scope, places, program, policy).files.map(({ path, after }) => ({ path, after }));
    expect(paths(setup)).toEqual(paths(copilot));
    expect(setup.plan(scope, places, program, policy).notes.join(" ")).toMatch(/Copilot CLI.*Local harness/);
    expect(setup.strengthOf(scope).level).toBe("advisory");
  });

  it("a command of the Copilot harness is read, in both of its languages", () => {
    const own = { tool_name: "Bash", tool_input: { command: "cat .env" } };
    expect(read({ ...LOCAL, ...own }, "PreToolUse")).toMatchObject({ type: "tool", action: { request: { type: "shell", text: "cat .env" } } });
  });

  it("a tool of the Local harness is refused with its name, and so is a payload of another event than the hook's", () => {
    const input = read(LOCAL, "PreToolUse");
    expect(input).toMatchObject({ type: "tool", action: { request: { type: "unknown", why: expect.stringContaining("`editFiles`") } } });
    expect(read(LOCAL, "preToolUse")).toMatchObject({ type: "unreadable", why: expect.stringContaining("another event") });
    expect(adapter.refuse("preToolUse", "another event")).toMatchObject({ exitCode: 2, verdict: "deny", stderr: expect.stringContaining("another event") });
    expect(JSON.parse(adapter.refuse("PreToolUse", "x").stdout)).toMatchObject({ hookSpecificOutput: { permissionDecision: "deny" } });
  });
});
