import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failClosedCommand, shellWord, type Refusal } from "./fail-closed.ts";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "it's a folder ")));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(script: string, refusal: Refusal = { exitCode: 2 }, hook = join(folder, "hook.cjs"), environment: Record<string, string> = {}) {
  writeFileSync(join(folder, "hook.cjs"), script);
  const command = failClosedCommand({
    agent: "codex",
    event: "PreToolUse",
    program: { runtime: process.execPath, hook, state: join(folder, "state") },
    platform: process.platform,
    seconds: 2,
    refusal,
  });
  return spawnSync("sh", ["-c", command], { input: "{}", encoding: "utf8", env: { PATH: "/usr/bin:/bin", ...environment } });
}

describe("a hook's command line", () => {
  it("gives on what the hook says, with its arguments", () => {
    const { status, stdout } = run("console.log(process.argv.slice(2).join(' '), require('node:fs').readFileSync(0, 'utf8'))");
    expect(status).toBe(0);
    expect(stdout).toBe(`--sallyport=codex --event=PreToolUse --state=${join(folder, "state")} {}\n`);
  });

  it("gives on the hook's own refusal and adds nothing", () => {
    const { status, stderr, stdout } = run("console.error('because'); process.exit(2)");
    expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: "because\n", stdout: "" });
  });

  it.each([
    ["ends with another code", "process.exit(1)"],
    ["throws", "throw new Error('x')"],
    ["is killed", "process.kill(process.pid, 'SIGKILL')"],
    ["hangs", "setInterval(() => {}, 1000)"],
    ["hangs in a loop", "for (;;);"],
    ["is no program", "}{"],
  ])("refuses when the hook %s", (_, script) => {
    const { status, stderr } = run(script);
    expect(status).toBe(2);
    expect(stderr).toContain("Sallyport could not judge this call");
  });

  it("refuses when the hook is not there", () => {
    expect(run("", undefined, join(folder, "missing.cjs")).status).toBe(2);
  });

  it("says no on standard output to an agent that reads nothing else", () => {
    const { status, stdout } = run("process.exit(1)", { exitCode: 0, stdout: `{"cancel":true,"errorMessage":"it's refused"}` });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `{"cancel":true,"errorMessage":"it's refused"}` });
  });

  it("keeps variables that load code out of the runtime", () => {
    writeFileSync(join(folder, "hostile.cjs"), "process.exit(0)");
    expect(run("process.exit(2)", undefined, undefined, { NODE_OPTIONS: `--require "${join(folder, "hostile.cjs")}"` }).status).toBe(2);
  });
});

describe("a word for the shell", () => {
  it.each(["plain", "it's", 'a "b" $c `d` \\e', "", "two\nlines", "-n", "*"])("means %j", (text) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(text)}`], { encoding: "utf8" })).toBe(text);
  });

  it("is not led elsewhere by the PATH of whoever runs it", () => {
    const bin = join(folder, "bin");
    mkdirSync(bin, { recursive: true });
    for (const name of ["timeout", "env", "perl", "node", "command"]) writeFileSync(join(bin, name), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    const { status, stderr } = run("console.error('because'); process.exit(2)", undefined, undefined, { PATH: `${bin}:/usr/bin:/bin` });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "because\n" });
  });
});
