import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DetectionStore } from "../detect/index.ts";
import { Machine, type Run } from "./fixtures/record-commands.ts";
import { run as runFindings } from "./findings.ts";
import { run as runIncident } from "./incident.ts";
import type { Surroundings } from "./person.ts";

const machine = new Machine();
const ONE = "11111111-0000-4000-8000-000000000001";
const TWO = "22222222-0000-4000-8000-000000000002";
const PERSON: Surroundings = { environment: {}, isTerminal: true, above: [] };

/** Runs a command of this process, as a person at a terminal would. */
function asPerson(work: () => number): Run {
  const out: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  const before = { ...process.env };
  Object.assign(process.env, machine.environment);
  try {
    return { code: work(), out: out.join("\n"), err: "" };
  } finally {
    process.env = before;
    log.mockRestore();
  }
}

/** One session is refused secrets and reads one all the same; another writes a workflow. Hooks, files and record are the real ones. */
beforeAll(() => {
  machine.git("init", "-q", "-b", "work");
  writeFileSync(join(machine.project, ".env"), "KEY=1\n");
  const one = machine.session(ONE, { person: "dana" });
  one.send("SessionStart.startup");
  one.send("UserPromptSubmit", { prompt: "look at the build" });
  one.bash("cat .env");
  one.bash("cat ~/.ssh/id_rsa");
  one.bash("cat ~/.aws/credentials");
  one.bash("rm -rf ~", { hasRun: false });
  // What the client ran without asking the hook.
  one.send("PostToolUse.Bash", {
    tool_name: "Bash",
    tool_input: { command: "touch odd" },
    tool_use_id: "toolu_nobody_asked",
    tool_response: { stdout: "", stderr: "", interrupted: false, isImage: false },
  });
  const two = machine.session(TWO, { person: "lee" });
  two.send("SessionStart.startup");
  two.send("UserPromptSubmit", { prompt: "x", permission_mode: "bypassPermissions" });
  two.send("PreToolUse.Bash", { permission_mode: "bypassPermissions", tool_name: "Bash", tool_input: { command: "ls" }, tool_use_id: "toolu_listing" });
});

describe("what the rules find in the record", () => {
  it("is listed once each, however often it is looked for", () => {
    const first = machine.run(["findings", "list"]);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/high +1 +11111111 +new +A call ran that nobody decided/);
    expect(first.out).toMatch(/medium +1 +11111111 +new +A session tries sensitive paths/);
    expect(first.out).toMatch(/high +\d+ +22222222 +new +A session runs without asking/);
    expect(machine.run(["findings"]).out).toBe(first.out);
  });

  it("agrees with a backtest over the same past, which stores nothing", () => {
    const { code, out } = machine.run(["detect", "backtest", "--since", "1d"]);
    expect(code).toBe(1);
    expect(out).toContain("undecided-call");
    expect(out).toContain("sensitive-probing");
    expect(out).toMatch(/findings; nothing was stored$/m);
    expect(machine.run(["detect", "backtest", "--session", "2222"]).out).not.toContain("sensitive-probing");
  });

  it("opens one incident for each session, with its evidence", () => {
    const { code, out } = machine.run(["incident", "list"]);
    expect(code).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(3);
    expect(out).toMatch(/^1 .*high +open +\d+ +11111111/m);
    expect(out).toMatch(/^2 .*high +open +\d+ +22222222/m);
    expect(machine.run(["incident", "show", "1"]).out).toContain("A call ran that nobody decided");
  });

  it("is reported in seven steps, from the record alone", () => {
    const { code, out } = machine.run(["incident", "report", "1"]);
    expect(code).toBe(0);
    for (const step of ["1. Who", "2. Prompts", "3. Decisions", "4. What was changed", "5. Allowed", "6. Contain", "7. Regression test"])
      expect(out).toContain(`## ${step}`);
    expect(out).toContain("user dana (os) → agent claude-code 2.1.329");
    expect(out).toMatch(/the text is not kept/);
    expect(out).toMatch(/`Bash: touch odd`: MISSED/);
    expect(out).toMatch(/1 missed/);
    const data = JSON.parse(machine.run(["incident", "report", "1", "--json"]).out) as { sessions: { session: string }[]; counts: { missed: number } };
    expect(data.sessions.map(({ session }) => session)).toEqual([ONE]);
    expect(data.counts.missed).toBe(1);
  });

  it("becomes a test that the policy is run against", () => {
    const file = join(machine.project, "incident.test.yaml");
    expect(machine.run(["incident", "to-test", "2", "--out", file, "--as", "ask"]).code).toBe(0);
    // In the mode in which it was made: rules may ask for that.
    expect(readFileSync(file, "utf8")).toMatch(/"permission_mode":"bypassPermissions","tool_name":"Bash","tool_input":\{"command":"ls"\}/);
    // Listing files is no harm: a test that wants a question fails, and says so.
    const failed = machine.run(["policy", "test", file]);
    expect(failed.code).toBe(1);
    expect(failed.out).toMatch(/"command":"ls".* should be ask, is allow/);
    expect(machine.run(["incident", "to-test", "2", "--out", file]).err).toContain("the file is there already");
  });

  it("is settled by a person only, and only with a note", () => {
    const id = /^(\w{8}) .*undecided|^(\w{8}) .*nobody decided/m.exec(machine.run(["findings"]).out);
    const finding = (id![1] ?? id![2])!;
    const byAgent = machine.run(["findings", "dispose", finding, "--as", "false-positive", "--note", "nothing to see"]);
    expect(byAgent.code).toBe(2);
    expect(byAgent.err).toContain("only a person may do this");
    expect(machine.run(["findings", "dispose", finding, "--as", "false-positive"]).err).toContain("it is not said why");
    expect(asPerson(() => runFindings(["dispose", finding, "--as", "false-positive", "--note", "an old session"], PERSON)).out).toContain("is false-positive");
    expect(machine.run(["findings"]).out).not.toContain("nobody decided");
    const shown = machine.run(["findings", "show", finding]).out;
    expect(shown).toContain("false-positive by");
    expect(shown).toContain("an old session");
  });

  it("is closed with a note, and opens anew when it goes on", () => {
    expect(machine.run(["incident", "close", "2", "--note", "done"]).err).toContain("only a person may do this");
    expect(asPerson(() => runIncident(["close", "2", "--note", "the mode is switched off"], PERSON)).out).toContain("incident 2 is closed");
    expect(machine.run(["incident", "list"]).out).not.toMatch(/^2 /m);
    machine.session(TWO, { person: "lee" }).send("UserPromptSubmit", { prompt: "y", permission_mode: "bypassPermissions" });
    expect(machine.run(["incident", "list"]).out).toMatch(/^3 .*22222222/m);
  });

  it("does not open one for what a person has called harmless", () => {
    machine.session(ONE).send("PostToolUse.Bash", {
      tool_name: "Bash",
      tool_input: { command: "touch odd" },
      tool_use_id: "toolu_nobody_asked",
      tool_response: { stdout: "", stderr: "" },
    });
    const { out } = machine.run(["incident", "list", "--json"]);
    expect((JSON.parse(out) as { sessions: string[] }[]).filter(({ sessions }) => sessions.includes(ONE))).toHaveLength(1);
  });

  it("cannot be taken away or changed in the store", () => {
    const store = DetectionStore.open(machine.stateFolder);
    const [finding] = store.findings();
    store.dispose(finding!.fingerprint, { ts: 1, verdict: "accepted-risk", note: "known", by: "dana" });
    expect(store.dispositionsOf(finding!.fingerprint).map(({ verdict }) => verdict)).toContain("accepted-risk");
    store.close();
    return import("node:sqlite").then(({ DatabaseSync }) => {
      const database = new DatabaseSync(join(machine.stateFolder, "detect", "detections.sqlite"));
      for (const sql of [
        "DELETE FROM hit",
        "UPDATE hit SET ts = 0",
        "DELETE FROM disposition",
        "UPDATE disposition SET note = ''",
        "DELETE FROM incident_note",
      ])
        expect(() => database.exec(sql)).toThrow(/nothing is (?:deleted|changed) here/);
      database.close();
    });
  });
});

describe("rules of one's own", () => {
  const folder = join(machine.home, ".config", "sallyport", "detect");

  it("are loaded beside those that come with it, and tested by their cases", () => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "listing.yaml");
    writeFileSync(
      file,
      "title: Files are listed\nname: files-listed\nlevel: low\nlogsource: {product: coding_agent}\ndetection:\n  selection:\n    subject: ls\n  condition: selection\n",
    );
    writeFileSync(
      join(folder, "listing.cases.yaml"),
      "expect: {positive: 1, negative: 0, out-of-window: 1, reversed: 1, other-session: 1}\npositive:\n  - {subject: ls}\nnegative:\n  - {subject: lsof}\n",
    );
    expect(machine.run(["detect", "test", file])).toMatchObject({ code: 0, out: expect.stringContaining("5 cases, 0 failed") });
    expect(machine.run(["detect", "list"]).out).toContain("files-listed");
    expect(machine.run(["detect", "backtest", "--rules", folder]).out).toMatch(/low +files-listed/);
  });

  it("that are broken are named by line and column, and the others hold", () => {
    writeFileSync(
      join(folder, "broken.yaml"),
      "title: x\nname: broken\nlogsource: {product: coding_agent}\ndetection:\n  selection:\n    subjet|contains: ls\n  condition: selection\n",
    );
    const { code, out, err } = machine.run(["detect", "list"]);
    expect(code).toBe(0);
    expect(out).toContain("injection-to-privileged-action");
    expect(err).toMatch(/broken\.yaml:6:5: there is no field `subjet`/);
    expect(machine.run(["detect", "backtest", "--rules", join(folder, "broken.yaml")]).code).toBe(2);
  });

  it("say what to do when something is wrong", () => {
    expect(machine.run(["detect"]).err).toContain("use one of list, test, explain, backtest, run");
    expect(machine.run(["detect", "explain", "no-such"]).err).toContain("there is no rule `no-such`");
    expect(machine.run(["detect", "test", "/no/such.yaml"]).err).toContain("there is no such file");
    expect(machine.run(["incident", "show", "x"]).err).toContain("no number of an incident");
    expect(machine.run(["findings", "show", "zzz"]).err).toContain("there is no finding");
    expect(existsSync(join(machine.stateFolder, "detect"))).toBe(true);
  });
});
