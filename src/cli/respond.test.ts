import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { jsonLines, Machine, type Run } from "./fixtures/record-commands.ts";
import type { Surroundings } from "./person.ts";
import { run as runRespond } from "./respond.ts";

const machine = new Machine();
const ONE = "11111111-0000-4000-8000-000000000001";
const TWO = "22222222-0000-4000-8000-000000000002";
const PERSON: Surroundings = { environment: {}, isTerminal: true, above: [] };
const AGENT: Surroundings = { environment: { CLAUDECODE: "1" }, isTerminal: true, above: [] };
const file = join(machine.stateFolder, "containment.json");
const one = machine.session(ONE);
const two = machine.session(TWO, { person: "lee" });

/** Runs `sallyport respond` in this process, as whoever is said. */
async function respond(args: readonly string[], who = PERSON): Promise<Run> {
  const out: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  const before = { ...process.env };
  Object.assign(process.env, machine.environment);
  try {
    return { code: await runRespond(args, who), out: out.join("\n"), err: "" };
  } catch (error) {
    return { code: 2, out: out.join("\n"), err: (error as Error).message };
  } finally {
    process.env = before;
    log.mockRestore();
  }
}

const idIn = ({ out }: Run): string => /(?:ct|rt)-[a-z0-9]{8}/.exec(out)?.[0] ?? "";

beforeAll(() => {
  machine.git("init", "-q", "-b", "work");
  for (const session of [one, two]) {
    session.send("SessionStart.startup");
    session.bash("ls");
    session.call("mcp__lab__echo", { text: "x" }, { isApproved: true });
  }
});
afterEach(() => rmSync(file, { force: true, recursive: true }));

describe("a session is quarantined", () => {
  it("shows the blast radius first, and a dry run changes nothing", async () => {
    const { code, out } = await respond(["quarantine-session", "1111", "--reason", "it reads what it should not", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toMatch(/every further call and prompt of session 11111111-\S+ is refused/);
    expect(out).toMatch(/would have reached 2 calls of the last 7 days/);
    expect(out).toContain("dry run: nothing was changed");
    expect(existsSync(file)).toBe(false);
    expect(one.bash("ls")).toBe("allow");
  });

  it("denies its next call, whatever it is, with the reason, and its prompts; others go on", async () => {
    const done = await respond(["quarantine-session", ONE, "--reason", "it reads what it should not"]);
    expect(done.out).toContain(`done: ${idIn(done)}`);
    expect(one.bash("ls")).toBe("deny");
    expect(one.call("TodoWrite", { todos: [] })).toBe("deny");
    const answer = one.send("PreToolUse.Bash", { tool_name: "Bash", tool_input: { command: "ls" }, tool_use_id: "toolu_quarantined" });
    expect(JSON.stringify(answer)).toContain("this session is quarantined. it reads what it should not.");
    expect(one.send("UserPromptSubmit", { prompt: "go on" })["decision"]).toBe("block");
    expect(two.bash("ls")).toBe("allow");
    expect((await respond(["quarantine-session", ONE, "--reason", "once more"])).out).toContain("holds already");
    const [event] = jsonLines(machine.run(["log", "--session", ONE, "--rule", "quarantine", "--jsonl", "--limit", "1"]).out);
    expect(event).toMatchObject({ decision: "deny", rule: "quarantine", policy: expect.stringContaining("+") });
  });

  it("is lifted by a person only, with a reason, and both are in the record", async () => {
    const id = idIn(await respond(["quarantine-session", ONE, "--reason", "to look at it"]));
    expect((await respond(["lift", id, "--reason", "enough"], AGENT)).err).toContain("only a person may do this");
    expect((await respond(["lift", id])).err).toContain("it is not said why");
    expect(one.bash("ls")).toBe("deny");
    expect((await respond(["lift", id, "--reason", "nothing was wrong"])).code).toBe(0);
    expect(one.bash("ls")).toBe("allow");
    expect(existsSync(file)).toBe(false);
    const events = jsonLines(machine.run(["log", "--session", ONE, "--jsonl", "--limit", "50"]).out).filter(({ kind }) => String(kind).startsWith("response."));
    expect(events.map(({ kind }) => kind)).toContain("response.lift");
    expect(events.find(({ rule, kind }) => rule === id && kind === "response.apply")).toMatchObject({ reason: "to look at it", decider: "person" });
  });

  it.each<[string, () => void]>([
    ["damaged", () => writeFileSync(file, "[]", { mode: 0o600 })],
    ["not readable", () => writeFileSync(file, `${"0".repeat(64)}\n[]`, { mode: 0o600 })],
    ["readable for others", () => chmodSync(file, 0o644)],
    ["a link that leads nowhere", () => symlinkSync(join(machine.base, "nowhere"), file)],
  ])("fails closed where the file is %s", async (_, damage) => {
    await respond(["quarantine-session", TWO, "--reason", "a reason"]);
    if (_.startsWith("a link")) rmSync(file);
    damage();
    expect(one.bash("ls")).toBe("deny");
    const answer = one.send("PreToolUse.Bash", { tool_name: "Bash", tool_input: { command: "ls" }, tool_use_id: "toolu_damaged" });
    expect(JSON.stringify(answer)).toContain("is not trusted");
    expect(two.bash("ls")).toBe("deny");
  });
});

describe("what else can be taken away", () => {
  it("a tool of a server, a whole server, a kind of effect in one session, each until it is lifted", async () => {
    await respond(["revoke-tool", "echo", "--server", "lab", "--reason", "it sends what it is given"]);
    expect(one.call("mcp__lab__echo", { text: "x" })).toBe("deny");
    expect(one.call("mcp__lab__other", { text: "x" })).not.toBe("deny");
    await respond(["revoke-server", "lab", "--session", TWO, "--reason", "it changed overnight"]);
    expect(two.call("mcp__lab__other", { text: "x" })).toBe("deny");
    expect(one.call("mcp__lab__other", { text: "x" })).not.toBe("deny");
    await respond(["block", "fs.write", "--session", ONE, "--reason", "it writes where it should not"]);
    expect(one.call("Write", { file_path: join(machine.project, "a.txt"), content: "a" })).toBe("deny");
    expect(two.call("Write", { file_path: join(machine.project, "a.txt"), content: "a" }, { hasRun: false })).toBe("allow");
    expect((await respond(["list"])).out).toMatch(/revoke-tool lab echo, everywhere[^]*revoke-server lab, session 2222[^]*block fs.write, session 1111/);
  });

  it("no grant lifts it", async () => {
    await respond(["block", "fs.write", "--reason", "nobody writes now"]);
    const grants = join(machine.stateFolder, "grants.json");
    const { GrantStore } = await import("../record/index.ts");
    const now = Date.now();
    new GrantStore(machine.stateFolder).update(
      () => [{ id: "gr-22222222", kinds: ["*"], when: {}, owner: "dana", since: now - 1000, until: now + 3_600_000, why: "a try", by: "dana" }],
      () => undefined,
      now,
    );
    expect(one.call("Write", { file_path: join(machine.project, "b.txt"), content: "b" })).toBe("deny");
    const revoked = await respond(["revoke-grant", "gr-22222222", "--reason", "it is too wide"]);
    expect(revoked.out).toContain("the grant `gr-22222222` of dana ends now");
    expect(JSON.parse(readFileSync(grants, "utf8").split("\n")[1]!)).toEqual([]);
    rmSync(grants);
  });

  it("a stricter baseline beside the policy, and a question where there was none", async () => {
    expect(two.bash("npm test", { hasRun: false })).toBe("allow");
    await respond(["tighten-tier", "unattended-ci", "--root", machine.project, "--reason", "until it is looked at"]);
    expect(two.bash("curl https://example.com", { hasRun: false })).toBe("deny");
    rmSync(file);
    await respond(["require-approval", "proc.run", "proc.code", "--session", TWO, "--reason", "every command is looked at"]);
    expect(two.bash("npm test", { hasRun: false })).toBe("deny");
    expect(machine.run(["approvals", "list"]).out).toContain("npm test");
  });

  it("ends by its time", async () => {
    await respond(["block", "proc.run", "--for", "1s", "--reason", "for a moment"]);
    const { containedPolicy, baselinePolicy } = await import("../policy/index.ts");
    const { ContainmentStore } = await import("../record/index.ts");
    const { all, mark } = new ContainmentStore(machine.stateFolder).read();
    const policy = baselinePolicy("low-risk");
    expect(containedPolicy(policy, all, "s", "/", Date.now() - 500, mark)).not.toBe(policy);
    expect(containedPolicy(policy, all, "s", "/", Date.now() + 1500, mark)).toBe(policy);
  });
});

describe("what only a person can do is asked for, with what to do", () => {
  it("rotating a credential and reviewing the policy, and both can be settled with a note", async () => {
    const asked = await respond(["rotate-credential", "aws", "--subject", "~/.aws/credentials", "--reason", "it was read and sent"]);
    expect(asked.out).toContain("aws iam create-access-key");
    const review = await respond(["open-policy-review", "--reason", "it was let through"]);
    const listed = await respond(["list"]);
    expect(listed.code).toBe(1);
    expect(listed.out).toMatch(/rotate-credential ~\/\.aws\/credentials[^]*1\. `aws iam/);
    expect((await respond(["done", idIn(asked)])).err).toContain("it is not said what was done");
    for (const id of [idIn(asked), idIn(review)]) expect((await respond(["done", id, "--note", "new key, old one deleted"])).code).toBe(0);
    expect((await respond(["list"])).out).not.toContain("aws");
  });
});

describe("a wrong request says what is wrong", () => {
  it.each([
    [["quarantine-session", ONE], /it is not said why/],
    [["quarantine-session", "9", "--reason", "abc"], /no session begins with/],
    [["quarantine-session", "--reason", "abc"], /it is not said which session/],
    [["block", "fs.wirte", "--reason", "abc"], /no kind of effect/],
    [["revoke-tool", "--reason", "abc"], /needs `--tool`/],
    [["tighten-tier", "tight", "--reason", "abc"], /there is no baseline/],
    [["rotate-credential", "gold", "--reason", "abc"], /there is no kind of credential/],
    [["revoke-grant", "gr-none", "--reason", "abc"], /there is no grant/],
    [["quarantine-session", ONE, "--server", "x", "--reason", "abc"], /does nothing with `--server`/],
    [["block", "net.send", "--incident", "99", "--reason", "abc"], /there is no incident/],
    [["block", "net.send", "--until", "2001-01-01", "--reason", "abc"], /end before it begins|is no time/],
    [["explode"], /there is no `respond explode`/],
  ])("%j", async (args, why) => {
    expect((await respond(args)).err).toMatch(why);
    expect(existsSync(file)).toBe(false);
  });
});
