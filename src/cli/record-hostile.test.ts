import { existsSync, openSync, closeSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, it } from "vitest";
import { spoolContent, Spool, uuid7 } from "../record/index.ts";
import { jsonLines, Machine, type Run } from "./fixtures/record-commands.ts";

const SESSION = "33333333-0000-4000-8000-000000000003";
const ESCAPE = "\u001b";

function segmentOf(machine: Machine): string {
  const folder = join(machine.stateFolder, "record");
  return join(
    folder,
    readdirSync(folder).find((name) => /^events-.*\.sqlite$/.test(name))!,
  );
}

describe("without a record", () => {
  const machine = new Machine();

  it.each<readonly string[]>([["log"], ["session"], ["export", "--format", "ocsf"], ["log", "--text", "x", "--jsonl"]])(
    "%s %s says that there is nothing, and makes nothing",
    (...args) => {
      const { code, out, err } = machine.run(args);
      expect({ code, out }).toEqual({ code: 0, out: "" });
      if (args[0] !== "export") expect(err).toMatch(/nothing is recorded yet|no session is recorded yet/);
      expect(existsSync(machine.stateFolder)).toBe(false);
    },
  );

  it("trace says that nothing is recorded of it", () => {
    expect(machine.run(["trace", "--file", "x"])).toMatchObject({ code: 1, out: expect.stringContaining("no recorded call changed it") });
    expect(machine.run(["trace", "--host", "example.com"])).toMatchObject({ code: 1 });
  });

  it("an id is no event, a name no session", () => {
    expect(machine.run(["log", "show", "01985f2e"])).toMatchObject({ code: 2, err: expect.stringContaining("there is no event `01985f2e`") });
    expect(machine.run(["session", "x"])).toMatchObject({ code: 2, err: expect.stringContaining("there is no session `x`") });
  });
});

describe("wrong use", () => {
  const machine = new Machine();

  it.each<[readonly string[], RegExp]>([
    [["log", "--nonsense"], /--nonsense/],
    [["log", "x"], /`x` is not understood/],
    [["log", "show"], /no event was named/],
    [["log", "show", "a", "b"], /more than one event/],
    [["log", "show", "ab"], /too short/],
    [["log", "show", `${ESCAPE}]0;title\u0007`], /^(?!.*\u001b)/],
    [["log", "--limit", "many"], /--limit/],
    [["log", "--cursor", "12; DROP TABLE event"], /no cursor/],
    [["log", "--from", "2026-13-45"], /no time/],
    [["log", "--from", "now", "--to", "1h"], /after that of --from/],
    [["log", "--decision", "perhaps"], /allow, ask, deny, error/],
    [["log", "--kind", "tool.guess"], /tool\.request/],
    [["log", "--effect", "fs.guess"], /fs\.read/],
    [["log", "--session", ""], /--session/],
    [["session", "a", "b"], /more than one session/],
    [["trace"], /nothing was named/],
    [["trace", "--file", "a", "--host", "b"], /more than one/],
    [["trace", "--commit", "HEAD"], /in no git repository/],
    [["trace", "--commit", "HEAD", "--repository", "/no/such/folder"], /no such folder/],
    [["export"], /no format was named/],
    [["export", "--format", "xml"], /jsonl, ocsf, ecs, otlp, cloudevents/],
    [["export", "--format", "jsonl", "--out", "/no/such/folder/x"], /cannot be made/],
  ])("%j is refused with what to do", (args, message) => {
    const { code, out, err } = machine.run(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err).not.toContain("    at ");
  });

  it("a commit is not taken for an option, and a range is refused", () => {
    machine.git("init", "-q");
    machine.git("commit", "-q", "--allow-empty", "-m", "x");
    for (const name of ["--help", "--output=evil", "HEAD..HEAD", "nowhere"])
      expect(machine.run(["trace", `--commit=${name}`])).toMatchObject({ code: 2, err: expect.stringMatching(/there is no commit|is no commit/) });
    expect(existsSync(join(machine.project, "evil"))).toBe(false);
  });

  it("a repository cannot have its own programs run", () => {
    const mark = join(machine.base, "ran");
    const hook = join(machine.project, ".git", "evil.sh");
    writeFileSync(hook, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    for (const key of ["core.fsmonitor", "diff.external", "core.pager", "core.sshCommand", "gpg.program"]) machine.git("config", key, hook);
    machine.git("config", "log.showSignature", "true");
    expect(machine.run(["trace", "--commit", "HEAD"]).code).toBe(1);
    expect(existsSync(mark)).toBe(false);
  });
});

describe("text of the record on a terminal", () => {
  const machine = new Machine();
  const evil = `echo ${ESCAPE}[2J${ESCAPE}]0;owned\u0007 \u202eexe.txt \u009b31m\u200b done`;
  let all: Run[] = [];

  beforeAll(() => {
    const session = machine.session(`4444\u001b[31m-\u202e-4000`);
    session.send("SessionStart.startup");
    session.bash(evil);
    session.call("Write", { file_path: join(machine.project, `a${ESCAPE}[1A\nb.txt`), content: "x" });
    session.call(`mcp__x${ESCAPE}[0m__y`, {}, { isApproved: true });
    session.bash(`cat .env ${ESCAPE}[8m`);
    const [denied] = jsonLines(machine.run(["log", "--jsonl", "--decision", "deny"]).out);
    all = [
      ["log"],
      ["session"],
      ["session", "4444"],
      ["log", "show", String(denied!["id"])],
      ["trace", "--file", join(machine.project, `a${ESCAPE}[1A\nb.txt`)],
      ["log", "show", `${ESCAPE}[31mxxxx`],
      ["session", `${ESCAPE}[31m`],
    ].map((args) => machine.run(args));
  });

  it("has nothing in it that a terminal would act on, and no letters that are hidden or turned around", () => {
    for (const { out, err } of all) expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
  });

  it("still shows what was there", () => {
    expect(all[0]!.out).toContain("\\e[2J");
    expect(all[2]!.out).toContain("\\u{202e}");
  });

  it("is cut to the width, in columns", () => {
    for (const line of all[0]!.out.split("\n")) expect(line.length).toBeLessThanOrEqual(160);
  });

  it("comes out of an export as it was", () => {
    expect(jsonLines(machine.run(["export", "--format", "jsonl"]).out).map((event) => event["session"])).toContain(`4444\u001b[31m-\u202e-4000`);
  });
});

describe("content that is kept apart", () => {
  const machine = new Machine();

  it("is in no output unless it is asked for", () => {
    machine.session(SESSION).send("SessionStart.startup");
    const id = uuid7(Date.now());
    const content = [spoolContent(machine.stateFolder, id, "prompt", Buffer.from("the words of the prompt"))];
    new Spool(machine.stateFolder).append({
      v: 1,
      id,
      ts: Date.now(),
      kind: "prompt",
      src: "hook",
      agent: { name: "claude-code" },
      chain: [],
      session: SESSION,
      content,
    });
    for (const args of [
      ["log", "--jsonl"],
      ["log", "show", id],
      ["session", "3333"],
      ["export", "--format", "ecs"],
    ]) {
      const { code, out } = machine.run(args);
      expect(code).toBe(0);
      expect(out).not.toContain("the words of the prompt");
    }
    for (const format of ["jsonl", "ocsf", "ecs", "otlp", "cloudevents"])
      expect(machine.run(["export", "--format", format, "--content"]).out).toContain("the words of the prompt");
  });
});

describe("a record from a newer version, or damaged", () => {
  const machine = new Machine();

  beforeAll(() => {
    const session = machine.session(SESSION);
    session.send("SessionStart.startup");
    for (let i = 0; i < 20; i++) session.bash(`ls folder-${i}`);
    expect(machine.run(["log"]).code).toBe(0);
    const database = new DatabaseSync(segmentOf(machine));
    const last = database.prepare("SELECT * FROM event ORDER BY seq DESC LIMIT 1").get()!;
    const put = (seq: number, id: string, kind: string, body: string): void => {
      const row: Record<string, unknown> = { ...last, seq, id, kind, body };
      const names = Object.keys(row);
      database
        .prepare(`INSERT INTO event (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`)
        .run(...(Object.values(row) as (string | number)[]));
    };
    const event = JSON.parse(String(last["body"])) as Record<string, unknown>;
    put(
      900,
      "new-kind-1",
      "tool.dream",
      JSON.stringify({
        ...event,
        v: 2,
        id: "new-kind-1",
        kind: "tool.dream",
        subject: "a dream",
        effects: ["mind.read"],
        decision: "perhaps",
        verdict: "perhaps",
      }),
    );
    put(
      901,
      "odd-types-1",
      "tool.request",
      JSON.stringify({ ...event, id: "odd-types-1", paths: 7, touched: {}, labels: "x", chain: null, agent: 5, ts: "soon" }),
    );
    put(902, "not-json-1", "tool.request", "{ half");
    database.close();
  });

  it("shows kinds and words that it does not know, and says which entries are none", () => {
    const { code, out, err } = machine.run(["log", "-n", "5"]);
    expect(out).toMatch(/tool\.dream .*perha… .*a dream/);
    expect(code).toBe(1);
    expect(err).toContain("entry 902 is no event");
    expect(machine.run(["log", "show", "new-kind-1"])).toMatchObject({ out: expect.stringContaining("mind.read") });
    expect(machine.run(["log", "show", "odd-types-1"]).out).toContain("nobody is named");
    expect(machine.run(["session", "3333"]).out).toContain("a dream");
  });

  it.each(["jsonl", "ocsf", "ecs", "otlp", "cloudevents"])("exports them as %s", (format) => {
    const { out } = machine.run(["export", "--format", format]);
    expect(out).toContain("new-kind-1");
    expect(out).toContain("odd-types-1");
    expect(jsonLines(out).length).toBeGreaterThan(20);
  });

  it("shows that an entry is not linked to its neighbours", () => {
    expect(machine.run(["log", "show", "odd-types-1"]).out).toMatch(/DOES NOT HOLD THE HASH|is not there/);
  });

  it("writes an export to a new file that only its owner reads, and never over another", () => {
    const out = join(machine.base, "out.jsonl");
    expect(machine.run(["export", "--format", "ecs", "--out", out]).err).toMatch(/\d+ events written/);
    expect(jsonLines(readFileSync(out, "utf8")).length).toBeGreaterThan(20);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(machine.run(["export", "--format", "ecs", "--out", out])).toMatchObject({ code: 2, err: expect.stringContaining("the file is there already") });
  });

  it("goes on with an export where the last one ended", () => {
    const first = machine.run(["export", "--format", "jsonl", "-n", "5"]);
    const cursor = /--cursor (\d+)/.exec(first.err)![1]!;
    const second = machine.run(["export", "--format", "jsonl", "--cursor", cursor, "-n", "1"]);
    expect(jsonLines(second.out)[0]!["seq"]).toBe(Number(jsonLines(first.out).at(-1)!["seq"]) + 1);
  });

  it("answers from the other segments when one is no database, and says so", () => {
    writeFileSync(join(machine.stateFolder, "record", "events-2020-01.sqlite"), "this is no database, though it has its name".repeat(40));
    const { code, out, err } = machine.run(["log", "-n", "3"]);
    expect(out.split("\n").length).toBeGreaterThan(3);
    expect(err).toContain("events-2020-01.sqlite");
    expect(err).toContain("sallyport verify");
    expect(code).toBe(1);
  });

  it("does not fall over a segment whose middle was overwritten", () => {
    const segment = segmentOf(machine);
    const path = segment.includes("2020-01")
      ? join(
          machine.stateFolder,
          "record",
          readdirSync(join(machine.stateFolder, "record"))
            .filter((name) => /^events-.*\.sqlite$/.test(name))
            .at(-1)!,
        )
      : segment;
    const file = openSync(path, "r+");
    const { size } = statSync(path);
    for (let at = 8192; at < size - 4096; at += 8192) writeSync(file, Buffer.alloc(512, 0x5a), 0, 512, at);
    closeSync(file);
    for (const args of [["log"], ["session"], ["session", "3333"], ["export", "--format", "jsonl"], ["trace", "--file", "x"]]) {
      const { code, err } = machine.run(args);
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toContain("    at ");
    }
  });
});
