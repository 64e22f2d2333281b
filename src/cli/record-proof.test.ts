import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { canonicalJson, sha256 } from "../record/index.ts";
import { recordedEventSchema } from "../record/schema/index.ts";
import { jsonLines, Machine } from "./fixtures/record-commands.ts";

const machine = new Machine();
const other = new Machine();
const kept = join(machine.base, "kept");
const pin = join(kept, "pin.txt");
const proof = join(kept, "proof.json");
let denied = "";

function change(sql: string): void {
  const folder = join(machine.stateFolder, "record");
  const database = new DatabaseSync(
    join(
      folder,
      readdirSync(folder).find((name) => /^events-.*\.sqlite$/.test(name))!,
    ),
  );
  database.exec(sql);
  database.close();
}

beforeAll(() => {
  const session = machine.session("55555555-0000-4000-8000-000000000005");
  session.send("SessionStart.startup");
  for (let i = 0; i < 12; i++) session.bash(`ls folder-${i}`);
  session.bash("cat .env");
  session.send("SessionEnd.other");
  mkdirSync(kept);
  denied = String(jsonLines(machine.run(["log", "--decision", "deny", "--jsonl"]).out)[0]!["id"]);
  expect(machine.run(["verify", "--save-pin", pin]).code).toBe(0);
  expect(machine.run(["prove", denied, "--out", proof]).code).toBe(0);
  cpSync(machine.stateFolder, join(kept, "state"), { recursive: true });
});

beforeEach(() => {
  rmSync(machine.stateFolder, { recursive: true, force: true });
  cpSync(join(kept, "state"), machine.stateFolder, { recursive: true });
});

describe("sallyport verify (A1)", () => {
  it("says what is proved and what is not", () => {
    const { code, out } = machine.run(["verify"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^intact: \d+ entries in 1 segment/);
    expect(out).toContain("\nproved\n");
    expect(out).toContain("\nnot proved\n");
  });

  it("proves more with a checkpoint that was kept elsewhere", () => {
    const { code, out } = machine.run(["verify", "--pin", pin]);
    expect(code).toBe(0);
    expect(out).toContain("the record continues the checkpoint that was kept elsewhere");
  });

  it.each([
    ["an entry was edited", "UPDATE event SET body = replace(body, 'cat .env', 'cat env') WHERE decision = 'deny'", "entry-edited"],
    ["a column was edited", "UPDATE event SET decision = 'allow', verdict = 'allow' WHERE decision = 'deny'", "column-edited"],
    ["an entry was deleted", "DELETE FROM event WHERE decision = 'deny'", "entry-deleted"],
  ])("finds that %s, names it first, and ends with 1", (_, sql, problem) => {
    change(sql);
    const { code, out } = machine.run(["verify"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^NOT INTACT/);
    expect(out).toMatch(new RegExp(`first problem: .*\\n\\n {2}${problem} .*entr(?:y|ies) \\d+`));
    const report = JSON.parse(machine.run(["verify", "--json"]).out) as { isIntact: boolean; problems: { code: string }[] };
    expect([report.isIntact, report.problems[0]?.code]).toEqual([false, problem]);
  });

  it("finds with the pin that an old copy was put back", () => {
    machine.session("66666666-0000-4000-8000-000000000006").bash("ls later");
    expect(machine.run(["verify", "--save-pin", join(kept, "later.txt")]).code).toBe(0);
    rmSync(machine.stateFolder, { recursive: true, force: true });
    cpSync(join(kept, "state"), machine.stateFolder, { recursive: true });
    expect(machine.run(["verify"]).code).toBe(0);
    expect(machine.run(["verify", "--pin", join(kept, "later.txt")])).toMatchObject({ code: 1, out: expect.stringMatching(/pin-disagrees|rolled-back/) });
  });

  it("keeps no checkpoint of a record that is not intact, and writes over no file", () => {
    expect(machine.run(["verify", "--save-pin", pin])).toMatchObject({ code: 2, err: expect.stringContaining("the file is there already") });
    change("DELETE FROM event WHERE decision = 'deny'");
    expect(machine.run(["verify", "--save-pin", join(kept, "bad.txt")])).toMatchObject({ code: 2, err: expect.stringContaining("not intact") });
  });

  it.each([
    ["no such file", "/no/such/file", undefined],
    ["a file without a checkpoint", join(kept, "empty.txt"), ""],
    ["binary", join(kept, "binary.txt"), "\u0000\u0001\u001b[2J\n\n\u2014"],
    ["text that looks like one", join(kept, "text.txt"), "sallyport\n\nnothing here\n"],
  ])("refuses %s as a pin", (_, path, text) => {
    if (text !== undefined) writeFileSync(path, text);
    const { code, err } = machine.run(["verify", "--pin", path]);
    expect(code).toBe(2);
    expect(err).not.toContain("    at ");
  });

  it("does not take a pin of another record for its own", () => {
    const foreign = readFileSync(pin, "utf8").replaceAll(/log\/[0-9a-f]{4}/g, "log/0000");
    writeFileSync(join(kept, "other.txt"), foreign);
    expect(machine.run(["verify", "--pin", join(kept, "other.txt")]).code).toBe(1);
  });
});

describe("an export (A1, O6)", () => {
  it("can be checked against the chain by whoever has it: each hash is that of the rest, and is held by the next", () => {
    const events = jsonLines(machine.run(["export", "--format", "jsonl"]).out);
    expect(events.length).toBeGreaterThan(10);
    let before: unknown;
    for (const { hash, ...rest } of events) {
      expect(sha256(canonicalJson(rest))).toBe(hash);
      if (before !== undefined) expect(rest["prev"]).toBe(before);
      before = hash;
    }
  });

  it("is what the published schema describes", () => {
    for (const event of jsonLines(machine.run(["export", "--format", "jsonl"]).out))
      expect(recordedEventSchema.strict().safeParse(event).error).toBeUndefined();
  });
});

describe("sallyport prove (A1)", () => {
  it("makes a proof that holds without the record, also with the key from elsewhere", () => {
    rmSync(machine.stateFolder, { recursive: true, force: true });
    expect(machine.run(["prove", "--check", proof])).toMatchObject({ code: 0, out: expect.stringContaining(`proved: event ${denied} is entry`) });
    expect(machine.run(["prove", "--check", proof, "--pin", pin])).toMatchObject({ code: 0, out: expect.stringContaining("signed by the key that you gave") });
  });

  it.each<[string, (text: string) => string]>([
    ["the entry", (text) => text.replace("cat .env", "cat env")],
    ["the place", (text) => text.replace(/"seq": \d+/, '"seq": 3')],
    ["the path", (text) => text.replace(/"path": \[\s*"[^"]{4}/, '"path": [ "AAAA')],
    ["the checkpoint", (text) => text.replace(/\\n(\d+)\\n/, (_, size: string) => `\\n${Number(size) + 1}\\n`)],
    ["everything", () => "{}"],
    ["its type", () => "[1]"],
  ])("finds that %s of it was changed", (_, forge) => {
    const forged = join(kept, "forged.json");
    const text = readFileSync(proof, "utf8");
    expect(forge(text)).not.toBe(text);
    writeFileSync(forged, forge(text));
    expect(machine.run(["prove", "--check", forged])).toMatchObject({ code: 1, out: expect.stringMatching(/^NOT PROVED: /) });
  });

  it("of another key is not one of the key that is known", () => {
    other.session("77777777-0000-4000-8000-000000000007").bash("ls");
    const id = String(jsonLines(other.run(["log", "--jsonl"]).out)[0]!["id"]);
    const out = join(kept, "foreign.json");
    expect(other.run(["prove", id, "--out", out]).code).toBe(0);
    expect(machine.run(["prove", "--check", out]).code).toBe(0);
    expect(machine.run(["prove", "--check", out, "--pin", pin])).toMatchObject({ code: 1 });
  });

  it.each<[readonly string[], RegExp]>([
    [["prove"], /no event was named/],
    [["prove", "ffffffff"], /there is no event/],
    [["prove", "a", "b"], /more than one/],
    [["prove", "x", "--check", proof], /either made or checked/],
    [["prove", "--check", "/no/such/file"], /no such file/],
    [["prove", "--check", pin], /no JSON/],
  ])("%j is refused with what to do", (args, message) => {
    expect(machine.run(args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });
});
