import { execFile } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heldFor, HOLD } from "./fixtures/held.ts";
import { ApprovalStore, sha256, type Claim, type RecordApproval } from "./index.ts";

const NOW = 1_800_000_000_000;
const by = { type: "user", id: "dana", via: "os" } as const;
let folder: string;
let store: ApprovalStore;
let told: string[];
const record: RecordApproval = (kind, { id }) => void told.push(`${kind} ${id}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-approvals-"));
  store = new ApprovalStore(folder);
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const claim = (name = "push", now = NOW, session?: string): Claim => store.claim(heldFor(name, session), HOLD, now, record);
const approve = (id: string, now = NOW) => store.answer(id, { isApproved: true, at: now, by }, record);

/** A request that was approved, and its file. */
function approvedFile(): string {
  const { request } = claim();
  expect(approve(request.id)).toMatchObject({ isOk: true });
  return store.fileOf(request.id);
}

describe("the store of held calls (H6)", () => {
  it("holds a call, gives it one approval, and holds the repetition anew", () => {
    const first = claim();
    expect(first.standing).toBe("pending");
    expect(claim().request.id).toBe(first.request.id);
    expect(approve(first.request.id, NOW + 1)).toMatchObject({ isOk: true });
    expect(claim("push", NOW + 2)).toMatchObject({ standing: "approved", request: { id: first.request.id, uses: 1 } });
    const again = claim("push", NOW + 3);
    expect(again).toMatchObject({ standing: "pending" });
    expect(again.request.id).not.toBe(first.request.id);
    expect(told).toEqual([`approval.request ${first.request.id}`, `approval.grant ${first.request.id}`, `approval.request ${again.request.id}`]);
  });

  it("gives an approval to the exact call in its session only", () => {
    approve(claim("push").request.id);
    expect(claim("push --force").standing).toBe("pending");
    expect(claim("push", NOW, "s2").standing).toBe("pending");
    expect(claim("push").standing).toBe("approved");
  });

  it("a denial stands until its request would have expired", () => {
    const { request } = claim();
    store.answer(request.id, { isApproved: false, at: NOW, by, reason: "no" }, record);
    expect(claim("push", NOW + HOLD.expires - 1)).toMatchObject({ standing: "denied", request: { answer: { reason: "no" } } });
    expect(claim("push", NOW + HOLD.expires).standing).toBe("pending");
  });

  it("what expires is told once, and opens nothing", () => {
    const { request } = claim();
    approve(request.id);
    expect(claim("push", NOW + HOLD.valid).standing).toBe("pending");
    expect(claim("push", NOW + HOLD.valid + 1).standing).toBe("pending");
    expect(told.filter((line) => line === `approval.expire ${request.id}`)).toHaveLength(1);
    expect(approve(request.id)).toMatchObject({ isOk: false });
  });

  it("a clock that goes back finds nothing to use", () => {
    approve(claim("push", NOW).request.id, NOW);
    expect(claim("push", NOW - 60_000).standing).toBe("pending");
  });

  it("stores nothing that could not be recorded", () => {
    const { request } = claim();
    const failing: RecordApproval = () => {
      throw new Error("the disk is full");
    };
    expect(() => store.answer(request.id, { isApproved: true, at: NOW, by }, failing)).toThrow("the disk is full");
    expect(() => store.claim(heldFor("other"), HOLD, NOW, failing)).toThrow("the disk is full");
    expect(store.list().requests.map(({ state }) => state)).toEqual(["pending"]);
  });

  it("of twenty calls in parallel one gets the approval", async () => {
    const { request } = store.claim(heldFor("push"), HOLD, Date.now(), record);
    approve(request.id, Date.now());
    const run = promisify(execFile);
    const got = await Promise.all(
      Array.from({ length: 20 }, () => run(process.execPath, [join(import.meta.dirname, "fixtures/claim-once.ts"), folder, "push"])),
    );
    expect(got.map(({ stdout }) => stdout).filter((standing) => standing === "approved")).toHaveLength(1);
    expect(got.map(({ stdout }) => stdout).filter((standing) => standing === "pending")).toHaveLength(19);
    // And the nineteen share one request.
    expect(store.list().requests).toHaveLength(2);
  }, 60_000);

  it("keeps a session from filling the list, and leaves room for others", () => {
    for (let i = 0; i < 20; i++) claim(`push ${i}`);
    expect(() => claim("one more")).toThrow("wait for a person already");
    expect(claim("push", NOW, "s2").standing).toBe("pending");
    for (let s = 3; s < 12; s++) for (let i = 0; i < 20 && store.list().requests.length < 200; i++) claim(`push ${i}`, NOW, `s${s}`);
    expect(() => claim("push", NOW, "s99")).toThrow("too many calls wait");
    // What is over makes room.
    expect(claim("push", NOW + HOLD.expires, "s99").standing).toBe("pending");
  });

  it("removes what has been over for a day", () => {
    const { request } = claim();
    store.sweep(NOW + 2 * 24 * 3_600_000, record);
    store.sweep(NOW + 2 * 24 * 3_600_000 + 1, record);
    expect(store.read(request.id)).toBeUndefined();
    expect(told.at(-1)).toBe(`approval.expire ${request.id}`);
  });

  it("is readable for its user alone", () => {
    const { request } = claim();
    expect(statSync(store.fileOf(request.id)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "approvals")).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, "approvals")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});

/** Puts a text in the place of a file with a checksum that fits. */
function forge(path: string, change: (text: string) => string): void {
  const stored = readFileSync(path, "utf8");
  const body = change(stored.slice(stored.indexOf("\n") + 1));
  writeFileSync(path, `${sha256(body)}\n${body}`, { mode: 0o600 });
}

describe("files that are not trusted open nothing", () => {
  const ATTACKS: readonly (readonly [string, (path: string) => void])[] = [
    ["half-written", (path) => truncateSync(path, 200)],
    ["empty", (path) => truncateSync(path, 0)],
    ["changed by hand", (path) => writeFileSync(path, readFileSync(path, "utf8").replace('"push"', '"pull"'), { mode: 0o600 })],
    ["no text", (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 1]), { mode: 0o600 })],
    ["huge", (path) => writeFileSync(path, "x".repeat(300_000), { mode: 0o600 })],
    ["writable for others", (path) => chmodSync(path, 0o666)],
    ["readable for others", (path) => chmodSync(path, 0o644)],
    ["given a second name", (path) => linkSync(path, join(folder, "second"))],
    [
      "a link to elsewhere",
      (path) => {
        renameSync(path, join(folder, "elsewhere"));
        symlinkSync(join(folder, "elsewhere"), path);
      },
    ],
    [
      "a folder",
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    ["of another call", (path) => forge(path, (text) => text.replace(heldFor("push").digest, heldFor("pull").digest))],
    ["used already", (path) => forge(path, (text) => text.replace('"state":"approved"', '"state":"used"'))],
  ];

  it.each(ATTACKS)("one that is %s", (_, attack) => {
    attack(approvedFile());
    expect(claim("push", NOW + 1).standing).toBe("pending");
  });

  it("an approval under the name of another request", () => {
    const path = approvedFile();
    const other = store.fileOf("ap-22222222");
    copyFileSync(path, other);
    chmodSync(other, 0o600);
    expect(claim("push", NOW + 1).standing).toBe("approved");
    expect(claim("push", NOW + 2).standing).toBe("pending");
    expect(store.list().distrusted).toEqual([{ name: "ap-22222222.json", why: "it was made for another request" }]);
  });

  it("an approval that is put back after it was used", () => {
    const path = approvedFile();
    const before = readFileSync(path);
    expect(claim("push", NOW + 1).standing).toBe("approved");
    writeFileSync(path, before, { mode: 0o600 });
    expect(() => claim("push", NOW + 2)).toThrow("was put back after it had been used");
  });

  it("with the count of uses gone or damaged nothing is used", () => {
    const uses = join(folder, "approvals", "uses");
    approvedFile();
    claim("push", NOW + 1);
    approve(claim("push", NOW + 2).request.id, NOW + 2);
    rmSync(uses);
    expect(() => claim("push", NOW + 3)).toThrow("the list of used approvals is gone");
    writeFileSync(uses, "");
    expect(() => claim("push", NOW + 3)).toThrow("the list of used approvals is not trusted");
  });

  it("what lies beside is not looked at, and a folder in the place of the folder is refused", () => {
    claim();
    writeFileSync(join(folder, "approvals", "README.json"), "{}");
    expect(store.list().distrusted).toEqual([{ name: "README.json", why: "it is not named as a request" }]);
    rmSync(join(folder, "approvals"), { recursive: true });
    symlinkSync(tmpdir(), join(folder, "approvals"));
    expect(() => claim()).toThrow("is not a folder");
  });

  it("an answer needs an id, and a request that is there", () => {
    expect(approve("../../etc/passwd")).toEqual({ isOk: false, why: "is not the id of a request" });
    expect(approve("ap-23456789")).toEqual({ isOk: false, why: "is not there" });
    const path = approvedFile();
    truncateSync(path, 100);
    expect(approve(path.slice(-"ap-23456789.json".length, -5))).toMatchObject({ isOk: false, why: expect.stringContaining("is not trusted") });
  });
});
