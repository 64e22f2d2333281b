import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MAIN } from "./fixtures/built-command.ts";

let base: string;

function sallyport(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: join(base, "project"),
    encoding: "utf8",
    env: { PATH: `${join(base, "bin")}${delimiter}${process.env["PATH"]}`, HOME: join(base, "home") },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-daemon-cli-")));
  for (const folder of ["home", "project", "bin"]) mkdirSync(join(base, folder));
  // A client of a version that stops a call when the daemon does not answer.
  writeFileSync(join(base, "bin/claude"), "#!/bin/sh\necho '2.1.330 (Claude Code)'\n");
  chmodSync(join(base, "bin/claude"), 0o755);
});
afterEach(() => {
  sallyport("daemon", "stop");
  rmSync(base, { recursive: true, force: true });
});

describe("an installation with the daemon", () => {
  it("is said to be without it, in words and for programs, when it is down, and fails where another holds its port", () => {
    expect(sallyport("install", "claude-code", "--mode", "daemon").code).toBe(0);
    expect(sallyport("verify-install", "--scope", "user")).toMatchObject({ code: 0, out: "the user settings are what the policy says\n" });
    expect(sallyport("doctor").out).toContain("on   the daemon that calls go to runs");
    expect(sallyport("daemon", "stop").code).toBe(0);
    const down = sallyport("verify-install", "--scope", "user");
    expect(down.out).toContain("the daemon is down");
    expect(down.out).toContain("sallyport daemon start");
    expect(sallyport("doctor").out).toContain("OFF  the daemon that calls go to runs");
    const proof = sallyport("verify-install", "--scope", "user", "--canary", "--json");
    expect(proof.code).toBe(1);
    expect(JSON.parse(proof.out)).toMatchObject({
      holds: false,
      drift: [{ rule: "claude-code/daemon", severity: "low" }],
      canary: { state: "impossible", why: expect.stringContaining("the daemon is down") as unknown },
    });
  }, 60_000);
});

describe("files of a service", () => {
  it("that another has put there are neither replaced nor removed", () => {
    const path = join(base, "home/.config/systemd/user/sallyport-daemon.service");
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "[Unit]\nDescription=of somebody else\n");
    for (const verb of ["--write", "--remove"]) {
      const { code, err } = sallyport("daemon", "unit", "--kind", "systemd-user", verb);
      expect(code).toBe(2);
      expect(err).toContain("was not written by this program");
    }
    expect(readFileSync(path, "utf8")).toContain("somebody else");
  });
});

describe("wrong options", () => {
  it.each([
    [["log", "--json"], "this command has no option `--json`\n  run `sallyport --help` for what each command takes\n"],
    [["log", "--limit"], "the option `--limit` needs a value\n  write `--limit=VALUE`\n"],
    [["log", "--limit", "-1"], "the option `--limit` needs a value\n  write `--limit=VALUE`\n"],
    [["verify", "--json=yes"], "the option `--json` takes no value\n  write `--json`\n"],
    [["verify", "x"], "`x` is too much: this command takes options only\n  run `sallyport --help` for what each command takes\n"],
  ])("%j are answered in this program's words", (args, err) => {
    expect(sallyport(...args)).toMatchObject({ code: 2, out: "", err });
  });

  it("help is given wherever it is asked for", () => {
    for (const args of [
      ["daemon", "start", "--help"],
      ["log", "show", "-h"],
    ])
      expect(sallyport(...args)).toMatchObject({ code: 0, out: expect.stringContaining("sallyport daemon start") as unknown });
  });
});
