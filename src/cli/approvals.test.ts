import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApprovalStore, Spool } from "../record/index.ts";
import type { HeldCall } from "../session/index.ts";
import { run } from "./approvals.ts";
import { whyNoPerson, type Surroundings } from "./person.ts";
import { printable, printableLine } from "./printable.ts";
import { MAIN } from "./fixtures/built-command.ts";

const PERSON: Surroundings = { environment: {}, isTerminal: true, above: ["HOME=/home/dana\0SHELL=/bin/bash\0"] };
const HOLD = { expires: 3_600_000, wait: 0, valid: 900_000 };
let folder: string;
let out: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-approvals-cli-"));
  out = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void out.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const held = (text = "git push origin main"): HeldCall => ({
  digest: "a".repeat(64),
  agent: { name: "claude-code" },
  chain: [
    { type: "user", id: "dev", via: "os" },
    { type: "agent", id: "claude-code" },
  ],
  session: "s1",
  mode: "default",
  cwd: "/home/dev/project",
  root: "/home/dev/project",
  branch: "main",
  commit: "1234567890abcdef",
  tool: "Bash",
  subject: text,
  text,
  asked: ["vcs.push origin main — Looked at. [held]"],
  effects: ["vcs.push"],
  rule: "held",
  reason: "pushes",
  policy: "hash-1",
});
const hold = (text?: string): string => new ApprovalStore(folder).claim(held(text), HOLD, Date.now(), () => undefined).request.id;
const approvals = (args: readonly string[], surroundings = PERSON): number => run([...args, "--state", folder], surroundings);
const shown = (): string => out.join("\n");

describe("sallyport approvals (H6, A2)", () => {
  it("lists what waits, shows all that an approval covers, and answers it", () => {
    expect(approvals(["list"])).toBe(0);
    expect(shown()).toBe("nothing waits for a person");
    const id = hold();
    approvals([]);
    expect(shown()).toMatch(new RegExp(`${id} {2}pending, 1h left {2,}Bash: git push origin main`));
    approvals(["show", id]);
    for (const part of [
      "user dev (os) → agent claude-code",
      "on main at 1234567890ab",
      "  │ git push origin main",
      "vcs.push origin main",
      "policy   hash-1",
      "aaaaaaaaaaaaaaaa",
    ])
      expect(shown()).toContain(part);
    expect(approvals(["approve", id, "--reason", "looked at it"])).toBe(0);
    expect(shown()).toContain("approved by");
    expect(new ApprovalStore(folder).read(id)).toMatchObject({
      state: "approved",
      answer: { isApproved: true, by: { type: "user", via: "os" }, reason: "looked at it" },
    });
  });

  it("records who answered, behind those for whom the agent asked", () => {
    approvals(["deny", hold(), "--reason", "not today"]);
    const lines = readFileSync(new Spool(folder).fileOf("s1"), "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        kind: "approval.deny",
        src: "cli",
        verdict: "deny",
        decider: "person",
        reason: "not today",
        chain: [{ id: "dev" }, { id: "claude-code" }, { type: "user", via: "os" }],
      },
    ]);
  });

  it("answers a request once, and only one that is there and trusted", () => {
    const id = hold();
    approvals(["approve", id]);
    expect(() => approvals(["deny", id])).toThrow(`the request \`${id}\` was approved already`);
    expect(() => approvals(["approve", "ap-22222222"])).toThrow("there is no request");
    expect(() => approvals(["approve"])).toThrow("no request was named");
    expect(() => approvals(["approve", id, id])).toThrow("one request at a time");
    expect(() => approvals(["aprove", id])).toThrow("use one of list, show, approve, deny");
    const other = hold("git push origin two");
    truncateSync(new ApprovalStore(folder).fileOf(other), 50);
    expect(() => approvals(["approve", other])).toThrow("there is no request");
    expect(approvals(["list"])).toBe(1);
    expect(shown()).toContain(`${other}.json is not trusted, and opens nothing: it is damaged`);
  });

  it("shows an agent's text as text: it cannot draw the screen or turn its direction", () => {
    const id = hold("echo ok \u001B[2K\u001B[1A\r harmless \u202Egnp.exe\u0007\nsecond line");
    approvals(["show", id]);
    approvals(["list"]);
    expect(shown()).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(shown()).toContain("\\u{1b}[2K");
    expect(shown()).toContain("  │ second line");
    expect(printable("a\u{E0041}b\u200Bc")).toBe("a\\u{e0041}b\\u{200b}c");
    expect(printableLine(" a\n\n b\t")).toBe("a b");
  });
});

describe("an agent does not answer for itself", () => {
  it.each<[string, Surroundings, string]>([
    ["with the variable of the client", { ...PERSON, environment: { CLAUDECODE: "1" } }, "`CLAUDECODE` is set"],
    ["with an empty one", { ...PERSON, environment: { AI_AGENT: "" } }, "`AI_AGENT` is set"],
    [
      "that took it out of its own environment, with a terminal made by itself",
      { ...PERSON, above: ["A=b\0", "HOME=/home/dev\0CLAUDECODE=1\0"] },
      "`CLAUDECODE` is set above",
    ],
    ["without a terminal", { ...PERSON, isTerminal: false }, "standard input is no terminal"],
  ])("%s", (_, surroundings, why) => {
    const id = hold();
    for (const command of ["approve", "deny"]) expect(() => approvals([command, id], surroundings)).toThrow(why);
    expect(new ApprovalStore(folder).read(id)?.state).toBe("pending");
    expect(approvals(["show", id], surroundings)).toBe(0);
  });

  it("a variable whose name only ends so is none of an agent's", () => {
    expect(whyNoPerson({ ...PERSON, above: ["NO_CLAUDECODE=1\0X=AI_AGENT=\0"] })).toBeUndefined();
  });

  it("as a process: without a terminal, and started by one that an agent started", () => {
    const id = hold();
    const env = { PATH: process.env["PATH"], HOME: folder };
    const direct = spawnSync(process.execPath, [MAIN, "approvals", "approve", id, "--state", folder], { encoding: "utf8", input: "yes\n", env });
    expect(direct).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("only a person may do this") });
    if (process.platform === "linux") {
      const command = `env -u CLAUDECODE "$0" "$1" approvals approve "$2" --state "$3"; exit $?`;
      const inner = spawnSync("/bin/sh", ["-c", command, process.execPath, MAIN, id, folder], { encoding: "utf8", env: { ...env, CLAUDECODE: "1" } });
      expect(inner).toMatchObject({ status: 2, stderr: expect.stringContaining("`CLAUDECODE` is set above") });
    }
    expect(new ApprovalStore(folder).read(id)?.state).toBe("pending");
  });
});
