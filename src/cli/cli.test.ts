import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { VERSION } from "./version.ts";
import { MAIN } from "./fixtures/built-command.ts";

const base = realpathSync(mkdtempSync(join(tmpdir(), "sallyport-cli-")));
const home = join(base, "home");
const project = join(base, "project");

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sallyport(args: readonly string[], input = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: project,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: home, XDG_STATE_HOME: join(base, "state") },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  mkdirSync(home);
  mkdirSync(join(project, ".git"), { recursive: true });
  writeFileSync(join(project, ".git/HEAD"), "ref: refs/heads/feature/x\n");
});
beforeEach(() => rmSync(join(project, "sallyport.yaml"), { force: true }));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("sallyport", () => {
  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
    expect(VERSION).toBe(version);
    expect(sallyport(["--version"]).out.trim()).toBe(version);
  });

  it("says what to do about a command that is not there, and about none", () => {
    expect(sallyport(["frobnicate"])).toMatchObject({ code: 2, err: "there is no command `frobnicate`\n  run `sallyport --help` for the list\n" });
    expect(sallyport([]).code).toBe(2);
    expect(sallyport(["check", "--nonsense", "ls"])).toMatchObject({ code: 2 });
  });
});

describe("sallyport check (P1, H7)", () => {
  it("allows, asks and denies, with the exit code", () => {
    expect(sallyport(["check", "git status"])).toMatchObject({ code: 0, out: expect.stringMatching(/^allow {2}/) });
    expect(sallyport(["check", "npm install left-pad"])).toMatchObject({ code: 1, out: expect.stringMatching(/^ask {2}/) });
    expect(sallyport(["check", "cat .env"])).toMatchObject({ code: 1, out: expect.stringMatching(/^deny {2}.*\.env/) });
  });

  it("knows the guard's own files as the hook does, wherever they lie", () => {
    const hook = join(realpathSync(join(import.meta.dirname, "../../dist")), "hook.cjs");
    const payload = (command: string): string =>
      JSON.stringify({
        session_id: "s1",
        transcript_path: "/t",
        cwd: project,
        permission_mode: "default",
        hook_event_name: "PreToolUse",
        tool_name: "Bash",
        tool_input: { command },
        tool_use_id: "toolu_1",
      });
    for (const command of [`rm -f ${hook}`, `echo x > ${join(base, "state/sallyport/daemon/port")}`, `cp /dev/null ${hook}`]) {
      const { stdout } = spawnSync(process.execPath, [hook, "--sallyport=claude-code", "--event=PreToolUse", `--state=${join(base, "state/sallyport")}`], {
        cwd: project,
        input: payload(command),
        encoding: "utf8",
        env: { PATH: process.env["PATH"], HOME: home },
      });
      expect([command, stdout]).toEqual([command, expect.stringContaining('"permissionDecision":"deny"')]);
      for (const baseline of ["low-risk", "production-adjacent"]) {
        const { out } = sallyport(["explain", "--baseline", baseline, command]);
        expect([command, out]).toEqual([command, expect.stringMatching(/^deny: .*guard/m)]);
        expect(sallyport(["check", "--baseline", baseline, command])).toMatchObject({ code: 1, out: expect.stringMatching(/^deny/) });
      }
    }
  });

  it("takes nothing for no action that is allowed", () => {
    for (const args of [["check"], ["check", ""], ["check", " \n"], ["explain"]]) {
      expect(sallyport(args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("no command and no payload was given") });
    }
  });

  it("says what to do about a command without quotes, and about a baseline that is not there", () => {
    expect(sallyport(["check", "rm", "-rf", "src"])).toMatchObject({ code: 2, err: expect.stringContaining("sallyport check 'rm -rf src'") });
    expect(sallyport(["check", "--baseline", "nope", "ls"])).toMatchObject({ code: 2, err: expect.stringContaining("use one of low-risk") });
    expect(sallyport(["check", "--help"])).toMatchObject({ code: 0 });
  });

  it("takes one line of a corpus on standard input", () => {
    expect(sallyport(["check"], '{"command":"cat .env"}').out).toMatch(/^deny/);
  });

  it("takes a payload on standard input", () => {
    const payload = {
      session_id: "s",
      transcript_path: "/t",
      cwd: project,
      permission_mode: "default",
      hook_event_name: "PreToolUse",
      tool_name: "Read",
      tool_input: { file_path: `${project}/.env` },
      tool_use_id: "t",
    };
    expect(sallyport(["check"], JSON.stringify(payload)).out).toMatch(/^deny {2}/);
    expect(sallyport(["check"], "{ half").out).toMatch(/^deny {2}/);
  });

  it("judges lines in order, in folders that need not be there, and loses none that cannot be read", () => {
    const lines = [
      JSON.stringify({ i: 7, command: "ls -la", cwd: "/nowhere/at/all" }),
      "not json",
      JSON.stringify({ i: "b", command: "rm -rf /", cwd: "/nowhere/at/all" }),
      JSON.stringify({ i: 9, command: 5 }),
      JSON.stringify({
        i: 10,
        hook_event_name: "PreToolUse",
        session_id: "s",
        transcript_path: "/t",
        cwd: "/nowhere",
        permission_mode: "default",
        tool_name: "Bash",
        tool_input: { command: "cat ~/.ssh/id_rsa" },
        tool_use_id: "t",
      }),
      JSON.stringify([1]),
    ];
    const { code, out, err } = sallyport(["check", "--jsonl", "--baseline", "production-adjacent"], `${lines.join("\n")}\n`);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { i?: unknown; decision: string; rule: string; reason: string; effects: unknown[] });
    expect(answers.map(({ i, decision }) => [i, decision])).toEqual([
      [7, "allow"],
      [undefined, "deny"],
      ["b", "deny"],
      [9, "deny"],
      [10, "deny"],
      [undefined, "deny"],
    ]);
    expect(answers[2]).toMatchObject({
      rule: expect.any(String),
      reason: expect.stringContaining("/"),
      effects: expect.arrayContaining([expect.objectContaining({ kind: "fs.delete" })]),
    });
    expect(err).toContain("line 2: the line is no JSON");
    expect(code).toBe(1);
  });

  it("names the baselines when one is not known", () => {
    expect(sallyport(["check", "--jsonl", "--baseline", "strict"], "{}\n")).toMatchObject({
      code: 2,
      err: expect.stringContaining("low-risk, production-adjacent"),
    });
  });
});

describe("sallyport explain (P16)", () => {
  it("underlines each part, names the rule and the smallest change", () => {
    const { code, out } = sallyport(["explain", "ls && npm install left-pad"]);
    expect(code).toBe(1);
    expect(out).toContain("  ls && npm install left-pad\n        ^^^^^^^^^^^^^^^^^^^^");
    expect(out).toMatch(/ask {3}pkg\.install: changes dependencies: npm:left-pad/);
    expect(out).toContain("the smallest change that would allow it:");
    expect(out).toContain("- allow: pkg.install");
  });

  it("gives the change that really allows it", () => {
    const { out } = sallyport(["explain", "--json", "npm install left-pad"]);
    const { smallestChange } = JSON.parse(out) as { smallestChange: string };
    const own = smallestChange
      .replace(/^#.*\n/gm, "")
      .replace("you@example.com", "dana@example.com")
      .replace("why: say why", "why: a test");
    const path = join(project, "own.yaml");
    writeFileSync(path, `version: 1\nextends: production-adjacent\n${own}\n`);
    const { out: after } = sallyport(["check", "--policy", path, "npm install left-pad"]);
    expect(after).not.toMatch(/npm:left-pad/);
  });
});

describe("sallyport policy (P2, P14)", () => {
  it("starts a policy that is well formed, and keeps one that is there", () => {
    expect(sallyport(["policy", "init"]).code).toBe(0);
    expect(sallyport(["policy", "check"])).toMatchObject({ code: 0, out: expect.stringContaining("well formed") });
    expect(sallyport(["policy", "test"])).toMatchObject({ code: 0, out: expect.stringContaining("0 failed") });
    expect(sallyport(["policy", "init"])).toMatchObject({ code: 2, err: expect.stringContaining("there is a policy already") });
  });

  it.each([
    ["a mistake in YAML", "version: 1\nrules: [\n", /own\.yaml:\d+:\d+: /],
    ["an unknown key", "version: 1\nruls: []\n", /own\.yaml:2:1: .*`ruls`/],
    ["a key twice", "version: 1\nversion: 1\n", /own\.yaml:2:1: /],
    ["a wrong type", "version: 1\nrules:\n  - deny: fs.read\n    path: 5\n    why: x\n", /own\.yaml:4:\d+: /],
    ["a set that is not there", 'version: 1\nrules:\n  - deny: fs.read\n    path: "@nowhere"\n    why: x\n', /own\.yaml:4:\d+: .*@nowhere/],
    ["a file that extends itself", "version: 1\nextends: ./own.yaml\n", /own\.yaml:2:\d+: /],
  ])("says where %s is", (_, text, place) => {
    const path = join(project, "own.yaml");
    writeFileSync(path, text);
    const { code, err } = sallyport(["policy", "check", path]);
    expect(code).not.toBe(0);
    expect(err).toMatch(place);
  });

  it("shows what another policy decides differently", () => {
    const { code, out } = sallyport(["policy", "diff", "low-risk", "regulated"]);
    expect(code).toBe(1);
    expect(out).toMatch(/deny/);
    expect(sallyport(["policy", "diff", "regulated", "regulated"])).toMatchObject({ code: 0, out: "no difference\n" });
  });

  it("prints the schema that is published", () => {
    expect(JSON.parse(sallyport(["policy", "schema"]).out)).toEqual(
      JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/sallyport.schema.json"), "utf8")),
    );
  });
});

describe("sallyport install claude-code", () => {
  const settings = join(home, ".claude/settings.json");
  const install = (...more: string[]): Run => sallyport(["install", "claude-code", "--client-version", "2.1.329", ...more]);

  it("shows, writes, keeps what is not ours, says so when it is there already, and goes again", () => {
    if (!existsSync(join(import.meta.dirname, "../../dist/hook.cjs"))) {
      expect(install().err).toContain("`hook.cjs` is not built");
      return;
    }
    mkdirSync(join(home, ".claude"), { recursive: true });
    const before = '{\n  // mine\n  "model": "opus",\n}\n'.replace(",\n}", "\n}");
    writeFileSync(settings, before);
    expect(install("--dry-run")).toMatchObject({ code: 0, out: expect.stringContaining("nothing was written") });
    expect(readFileSync(settings, "utf8")).toBe(before);
    expect(install().code).toBe(0);
    const after = readFileSync(settings, "utf8");
    expect(after).toContain("// mine");
    expect(after).toContain('"onFailure": "block"');
    expect(install().out).toContain("already installed");
    expect(readFileSync(settings, "utf8")).toBe(after);
    expect(sallyport(["uninstall", "claude-code"]).code).toBe(0);
    expect(readFileSync(settings, "utf8")).toBe(before);
  });

  it("refuses a client that would let calls through when the hook fails", () => {
    expect(sallyport(["install", "claude-code", "--client-version", "2.1.200"])).toMatchObject({ code: 2, err: expect.stringContaining("2.1.295") });
    expect(sallyport(["install", "nobody"])).toMatchObject({ code: 2, err: expect.stringContaining("claude-code") });
  });
});
