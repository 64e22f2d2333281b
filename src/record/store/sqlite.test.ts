import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openForWriting, openLock } from "./sqlite.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sallyport-sqlite-"));
  path = join(folder, "events.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a statement in another process, which then closes the database. */
function elsewhere(file: string, work: string): string {
  const script = `const { DatabaseSync } = require("node:sqlite"); const d = new DatabaseSync(process.argv[1], { timeout: 0 }); try { console.log(JSON.stringify(d.prepare(process.argv[2]).all())) } catch (error) { console.log(error.message) } d.close();`;
  return execFileSync(process.execPath, ["--no-warnings", "-e", script, file, work], { encoding: "utf8" }).trim();
}

describe("a database that one process has open twice", () => {
  it("keeps its journal when another process has used it and closes it", () => {
    const first = openForWriting(path);
    first.exec("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)");
    const journal = statSync(`${path}-wal`).ino;
    const second = openForWriting(path);
    expect(elsewhere(path, "SELECT count(*) AS n FROM t")).toBe('[{"n":1}]');
    expect(lstatSync(`${path}-wal`, { throwIfNoEntry: false })?.ino).toBe(journal);
    first.exec("INSERT INTO t VALUES (2)");
    second.exec("INSERT INTO t VALUES (3)");
    expect(elsewhere(path, "SELECT count(*) AS n FROM t")).toBe('[{"n":3}]');
    first.close();
    second.close();
    expect(elsewhere(path, "SELECT count(*) AS n FROM t")).toBe('[{"n":3}]');
  });

  it("stays locked when it is opened once more", () => {
    const holder = openLock(path, 0);
    holder.exec("BEGIN EXCLUSIVE");
    const other = openLock(path, 0);
    expect(elsewhere(path, "BEGIN EXCLUSIVE")).toMatch(/locked/);
    expect(() => other.exec("BEGIN EXCLUSIVE")).toThrow(/locked/);
    other.close();
    holder.close();
  });
});

describe("a database's file", () => {
  it("is its owner's only", () => {
    openForWriting(path).close();
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
  });

  it("is no link", () => {
    const target = join(folder, "elsewhere");
    new DatabaseSync(target).close();
    symlinkSync(target, path);
    expect(() => openForWriting(path)).toThrow(/link/);
    rmSync(path);
    symlinkSync(join(folder, "nowhere"), path);
    expect(() => openLock(path, 0)).toThrow(/link/);
    writeFileSync(join(folder, "plain"), "");
    openForWriting(join(folder, "plain")).close();
  });
});
