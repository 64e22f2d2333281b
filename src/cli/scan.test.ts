import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BASE62, Draw } from "../../corpus/secrets/draw.ts";
import { MAIN } from "./fixtures/built-command.ts";

const secret = `${new Draw(5).text(BASE62, 14)}7!`;
let folder = "";

function sallyport(args: readonly string[], input = ""): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "scan", ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env },
  });
  return { code: status, out: stdout, err: stderr };
}

function git(...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "core.hooksPath=/dev/null", ...args], { cwd: folder, stdio: "pipe" });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scan-"));
  git("init", "-q", ".");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("sallyport scan secrets (D2)", () => {
  it("names file, line and column, never the value, and ends with 1", () => {
    writeFileSync(join(folder, "a.py"), `x = 1\npassword = "${secret}"\n`);
    const { code, out } = sallyport(["secrets"]);
    expect(code).toBe(1);
    expect(out).toContain("a.py:2:13 password");
    expect(out).not.toContain(secret);
    expect(sallyport(["secrets", "--show-values"]).out).toContain(secret);
    expect(JSON.parse(sallyport(["secrets", "--sarif"]).out).runs[0].results[0].ruleId).toBe("password");
  });

  it("looks at what a commit would bring, and at what any commit brought", () => {
    writeFileSync(join(folder, "a.py"), `password = "${secret}"\n`);
    git("add", ".");
    expect(sallyport(["secrets", "--staged"]).code).toBe(1);
    git("commit", "-qm", "one");
    expect(sallyport(["secrets", "--staged"]).code).toBe(0);
    writeFileSync(join(folder, "a.py"), "password = read()\n");
    git("commit", "-qam", "two");
    expect(sallyport(["secrets"]).code).toBe(0);
    const history = sallyport(["secrets", "--history", "--json"]);
    expect(history.code).toBe(1);
    expect(JSON.parse(history.out)[0]).toMatchObject({ rule: "password", path: "a.py", line: 1 });
  });

  it("honours an ignore comment when it is committed, not before", () => {
    writeFileSync(join(folder, "a.py"), `password = "${secret}"  # sallyport:ignore password reason=sample\n`);
    git("add", ".");
    const staged = sallyport(["secrets", "--staged"]);
    expect(staged.code).toBe(1);
    expect(staged.err).toContain("not committed");
    git("commit", "-qm", "one");
    expect(sallyport(["secrets"]).code).toBe(0);
    writeFileSync(join(folder, "a.py"), `password = "${secret}x"  # sallyport:ignore password reason=sample\n`);
    expect(sallyport(["secrets"]).code).toBe(1);
  });

  it("leaves out what a baseline names, which holds no value", () => {
    writeFileSync(join(folder, "a.py"), `password = "${secret}"\n`);
    expect(sallyport(["secrets", "a.py", "--write-baseline", "base.json"]).code).toBe(2);
    expect(sallyport(["secrets", "a.py", "--write-baseline", "base.json", "--reason", "old"]).code).toBe(0);
    expect(readFileSync(join(folder, "base.json"), "utf8")).not.toContain(secret);
    expect(sallyport(["secrets", "a.py", "--baseline", "base.json"]).code).toBe(0);
    writeFileSync(join(folder, "a.py"), `password = "${secret.slice(1)}9"\n`);
    expect(sallyport(["secrets", "a.py", "--baseline", "base.json"]).code).toBe(1);
  });

  it("answers lines, and goes on after one that it cannot read", () => {
    const lines = [
      JSON.stringify({ id: "a", text: `password = "${secret}"` }),
      "{",
      "7",
      JSON.stringify({ id: 2, text: 5 }),
      JSON.stringify({ id: [3], text: "fine", path: "x" }),
    ];
    const { code, out } = sallyport(["secrets", "--jsonl"], lines.join("\n"));
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers[0]).toMatchObject({ id: "a", findings: [{ rule: "password", line: 1, column: 13 }] });
    expect(answers[0].findings[0]).not.toHaveProperty("value");
    expect(answers.slice(1, 4).map((answer) => typeof answer.error)).toEqual(["string", "string", "string"]);
    expect(answers[3].id).toBe(2);
    expect(answers[4]).toEqual({ id: [3], findings: [] });
    expect(sallyport(["secrets", "--jsonl", "--show-values"], lines[0]).out).toContain(`"value":"${secret}"`);
  });

  it("stops a commit that brings a secret", () => {
    expect(sallyport(["install-pre-commit"]).code).toBe(0);
    expect(sallyport(["install-pre-commit"]).out).toContain("already");
    writeFileSync(join(folder, "a.py"), `password = "${secret}"\n`);
    git("add", ".");
    const commit = (): number | null => spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "x"], { cwd: folder }).status;
    expect(commit()).not.toBe(0);
    writeFileSync(join(folder, "a.py"), "password = read()\n");
    git("add", ".");
    expect(commit()).toBe(0);
  });

  it("says what to do where it was called wrongly", () => {
    expect(sallyport(["secrets", "nowhere"]).err).toContain("there is no");
    expect(sallyport(["secrets", "--staged", "--history"]).err).toContain("say one of");
    expect(sallyport(["secrets", "--tier", "best"]).err).toContain("exact, checked, provider, generic");
    expect(sallyport(["nothing"]).code).toBe(2);
  });
});
