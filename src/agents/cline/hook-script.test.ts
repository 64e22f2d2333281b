import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hookScript } from "./hook-script.ts";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "it's cline ")));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(hook: string | undefined): string {
  const file = join(folder, hook === undefined ? "missing.cjs" : "hook.cjs");
  if (hook !== undefined) writeFileSync(file, hook);
  const script = join(folder, "PreToolUse");
  writeFileSync(script, hookScript("tool_call", { runtime: process.execPath, hook: file, state: join(folder, "state") }, process.platform), { mode: 0o700 });
  return spawnSync(script, { input: "{}", encoding: "utf8", env: { PATH: "/usr/bin:/bin" } }).stdout;
}

describe("a hook of Cline", () => {
  it.each(['{"cancel":false}', `{"cancel":true,"errorMessage":"it's \\n 100% \\\\ refused"}`])("gives on the answer %j", (answer) => {
    expect(JSON.parse(run(`console.log(${JSON.stringify(answer)})`))).toEqual(JSON.parse(answer));
  });

  it.each([
    ["ends with 1", "process.exit(1)"],
    ["ends with 2", "process.exit(2)"],
    ["says yes and ends with 2", `console.log('{"cancel":false}'); process.exitCode = 2`],
    ["is killed", "process.kill(process.pid, 'SIGKILL')"],
    ["says nothing", ""],
    ["says something before it", `console.log("note"); console.log('{"cancel":false}')`],
    ["says something after it", `console.log('{"cancel":false}'); console.log("note")`],
    ["says half of it", `process.stdout.write('{"cancel":fal')`],
    ["is no program", "}{"],
    ["is not there", undefined],
  ])("says no where the program %s", (_, hook) => {
    expect(JSON.parse(run(hook))).toMatchObject({ cancel: true, errorMessage: expect.stringContaining("could not judge") as string });
  });
});
