import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { learnSecrets } from "./learn-secrets.ts";
import { KnownSecrets, knownMac, knownSecretsPath, rollBase, rollOf } from "./known-secrets.ts";

const DAY = 24 * 3600 * 1000;
const SECRET = ["Vd9", "-winter", "-Kx81q", "-harbour"].join("");
let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "known-"));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

const learn = (value: string, now = DAY): KnownSecrets => learnSecrets(state, { values: [{ kind: "password", value }] }, now);

describe("the file of known secrets (T2)", () => {
  it("finds a value in its forms, and says where each stands", () => {
    learn(SECRET);
    const known = KnownSecrets.read(state)!;
    const base64 = Buffer.from(SECRET).toString("base64");
    const text = `a ${SECRET} b ${base64} c ${Buffer.from(SECRET).toString("hex")}${SECRET}`;
    const hits = known.search(text);
    // Beside the forms themselves pieces of them are found, and all of it once more by bare letters and digits.
    expect(hits.map(({ encoding }) => encoding).filter((form) => form !== "part" && !form.startsWith("~"))).toEqual(["", "base64", "hex", ""]);
    for (const { kind, start, end, encoding } of hits) {
      expect(kind).toBe("password");
      if (encoding === "") expect(text.slice(start, end)).toBe(SECRET);
    }
    expect([known.has(SECRET), known.has(`${SECRET}x`), known.has(SECRET.slice(0, -1)), known.has("")]).toEqual([true, false, false, false]);
    expect(known.lengths.has(SECRET.length)).toBe(true);
  });

  it("finds all of many values and nothing else", () => {
    const values = Array.from({ length: 200 }, () => randomBytes(15).toString("base64url"));
    learnSecrets(state, { values: values.map((value) => ({ kind: "key", value })) }, DAY);
    const known = KnownSecrets.read(state)!;
    const hits = known.search(values.join(" "));
    expect(hits.filter(({ encoding }) => encoding === "")).toHaveLength(200);
    expect(known.search(Array.from({ length: 2000 }, () => randomBytes(15).toString("base64url")).join(" "))).toEqual([]);
    expect(statSync(knownSecretsPath(state)).size).toBeLessThan(300_000);
  });

  it("holds no value, forgets the longest unseen, and keeps the rest from write to write", () => {
    for (let at = 0; at < 205; at += 1) learn(`${SECRET}-${at}`, DAY + at);
    expect(readFileSync(knownSecretsPath(state), "latin1")).not.toContain(SECRET);
    const known = KnownSecrets.read(state)!;
    expect([known.has(`${SECRET}-4`), known.has(`${SECRET}-5`), known.has(`${SECRET}-204`)]).toEqual([false, true, true]);
    expect(learn(`${SECRET}-x`, 40 * DAY).has(`${SECRET}-204`)).toBe(false);
  });

  it("keeps a bounded number of sources, the latest", () => {
    for (let at = 0; at < 7; at += 1)
      learnSecrets(state, { sources: () => Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`/p/${at}/${index}`, "1"])) }, DAY);
    const { sources } = KnownSecrets.read(state)!;
    expect([Object.keys(sources).length, sources["/p/0/0"], sources["/p/6/99"]]).toEqual([600, undefined, "1"]);
  });

  it("is read again when it has changed, by a process that stays", () => {
    learn(SECRET);
    const first = KnownSecrets.read(state);
    expect(KnownSecrets.read(state)).toBe(first);
    learn(`${SECRET}-more`);
    expect(KnownSecrets.read(state)!.has(`${SECRET}-more`)).toBe(true);
    rmSync(knownSecretsPath(state));
    expect(KnownSecrets.read(state)).toBeUndefined();
  });

  it("is taken for missing where it is not whole, and is made anew", () => {
    learn(SECRET);
    const path = knownSecretsPath(state);
    const whole = readFileSync(path);
    const huge = Buffer.from(whole);
    huge.writeUInt32LE(0xffffffff, 4);
    const other = Buffer.from(whole);
    other.writeUInt32LE(0, 0);
    const broken: readonly Uint8Array[] = [
      ...[0, 1, 15, 47, 8000, whole.length - 1].map((size) => whole.subarray(0, size)),
      Buffer.concat([whole, Buffer.from([0])]),
      huge,
      other,
      Buffer.from(whole.map((byte, at) => (at > whole.length - 40 ? 0x7b : byte))),
    ];
    for (const bytes of broken) {
      writeFileSync(path, bytes);
      expect(KnownSecrets.read(state)?.holders ?? []).toEqual([]);
      expect(learn(SECRET).has(SECRET)).toBe(true);
    }
  });

  it("is written beside and put in place whole: nothing half-written is left", () => {
    learn(SECRET);
    expect(readdirSync(join(state, "content"))).toEqual(["known.bin"]);
    expect(statSync(knownSecretsPath(state)).mode & 0o777).toBe(0o600);
  });

  it("takes over what the version before kept as JSON", () => {
    const key = randomBytes(32).toString("hex");
    const forms = [{ length: SECRET.length, roll: rollOf(SECRET, rollBase(key)), mac: knownMac(key, SECRET), encoding: "" }];
    const old = join(state, "content", "known.json");
    const stored = {
      v: 1,
      key,
      values: [{ kind: "password", seen: DAY, forms }],
      sources: { "/p/.env": "1:2:3" },
      holders: [{ path: "/p/a", size: 1, identity: "1", seen: DAY }],
    };
    mkdirSync(join(state, "content"));
    writeFileSync(old, JSON.stringify(stored));
    const known = learnSecrets(state, {}, 2 * DAY);
    expect([known.key, known.has(SECRET), known.sources["/p/.env"], known.holders.length, existsSync(old)]).toEqual([key, true, "1:2:3", 1, false]);
  });

  it.each(["{half", "[]", '{"v":1,"key":"00"}', '{"v":2}', `{"v":1,"key":"${"0".repeat(64)}","values":7}`])("drops an old one that is %s", (text) => {
    mkdirSync(join(state, "content"));
    writeFileSync(join(state, "content", "known.json"), text);
    expect(learn(SECRET).has(SECRET)).toBe(true);
    expect(readdirSync(join(state, "content"))).toEqual(["known.bin"]);
  });
});
