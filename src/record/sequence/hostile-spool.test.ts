import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../model/index.ts";
import { digest } from "../chain/index.ts";
import { RecordFolder, spoolLine } from "../fixtures/record-folder.ts";
import { verifyRecord } from "../index.ts";
import { quarantineFiles } from "../store/segment-files.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-hostile-"));
let state: string;
let folder: RecordFolder;
let number = 0;
beforeEach(() => {
  number += 1;
  state = join(base, `state-${number}`);
  folder = new RecordFolder(state);
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const drain = (): number => folder.drain();
const entries = (where?: string): readonly RecordedEvent[] => folder.entries(where);
const put = (bytes: string | Buffer): void => folder.put(bytes);
const line = spoolLine;

describe("bytes in the spool that are no event", () => {
  it.each([
    ["no JSON", "garbage\n"],
    ["half of a line", '{"v":1,"id":\n'],
    ["no object", "[1,2]\n"],
    ["nothing", "null\n"],
    ["another version", line({ v: 2 })],
    ["no id", line({ id: undefined })],
    ["an id that is none", line({ id: "../../x" })],
    ["a time that is none", line({ ts: -1 })],
    ["a number beyond all", line({ ts: 1 }).replace('"ts":1', '"ts":1e999')],
    ["a duration beyond all", line({ durationMs: 1 }).replace('"durationMs":1', '"durationMs":1e999')],
    ["a wrong type", line({ subject: 5 })],
    ["a list that is none", line({ paths: "x" })],
    ["a chain of nothing", line({ chain: [null] })],
    ["an agent that is none", line({ agent: "x" })],
    ["a place in the record", line({ seq: 7 })],
    ["a hash", line({ hash: "x" })],
    ["a prototype", line({ x: 1 }).replace('"x":1', '"__proto__":{"kind":"y"}')],
    ["a prototype within", line({ agent: { name: "a", x: 1 } }).replace('"x":1', '"__proto__":{}')],
    ["a word about the record itself", line({ kind: "record.retired" })],
    ["a NUL", "\0\0\0\n"],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x0a])],
    ["a line that is too long", line({ subject: "x".repeat(70_000) })],
    [
      "an event that is too long for an entry",
      line({ subject: "" }).replace('"subject":""', `"subject":"${"x".repeat(65_500 - line({ subject: "" }).length)}"`),
    ],
    ["deep nesting", `${line().slice(0, -2)},"deep":${"[".repeat(5000)}${"]".repeat(5000)}}\n`],
    ["a huge list", line({ paths: Array.from({ length: 2000 }, () => "/") })],
  ])("%s: are kept apart, said in the record, and block nothing", (_, bytes) => {
    put(line());
    put(bytes);
    put(line());
    expect(drain()).toBe(2);
    const [damaged, ...more] = entries("kind = 'record.damaged'");
    expect(more).toEqual([]);
    const raw = Buffer.from(bytes);
    expect(damaged!.record).toMatchObject({ file: "s1.jsonl", bytes: raw.length, digest: digest(raw).toString("hex") });
    const kept = JSON.parse(readFileSync(quarantineFiles(state)[0]!.path, "utf8")) as { base64: string };
    expect(Buffer.from(kept.base64, "base64").equals(raw)).toBe(true);
    expect(verifyRecord(state).problems).toEqual([]);
    expect(drain()).toBe(0);
  });

  it("are kept whole, however long, and do not fill the record", () => {
    put(Buffer.alloc(3 * 1024 * 1024, "y"));
    put(`\n${"z\n".repeat(50_000)}${line()}`);
    expect(drain()).toBe(1);
    const damaged = entries("kind = 'record.damaged'");
    expect(damaged.length).toBeLessThan(8);
    expect(damaged.reduce((sum, { record }) => sum + record!.bytes!, 0)).toBe(3 * 1024 * 1024 + 100_000);
  });

  it("are left alone where they are no file", () => {
    mkdirSync(join(state, "spool", "folder.jsonl"), { recursive: true });
    symlinkSync("/etc/passwd", join(state, "spool", "link.jsonl"));
    put(line());
    expect(drain()).toBe(1);
    expect(existsSync(join(state, "spool", "link.jsonl"))).toBe(true);
  });

  it("are waited for, when the last line is not finished yet", () => {
    const whole = line();
    put(whole.slice(0, 50));
    expect(drain()).toBe(0);
    put(whole.slice(50));
    expect(drain()).toBe(1);
    expect(entries("kind = 'record.damaged'")).toEqual([]);
  });
});
