import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compile } from "../hook/compiler.ts";
import { daemonPaths } from "./daemon-folder.ts";
import { PolicyKeeper, type PolicyNews } from "./policy-keeper.ts";

let base: string;
let state: string;
let file: string;
let news: PolicyNews[];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "sallyport-keeper-"));
  state = join(base, "state");
  file = join(base, "project/.sallyport/policy.yaml");
  mkdirSync(join(base, "project/.sallyport"), { recursive: true });
  news = [];
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(base, { recursive: true, force: true });
});

const GOOD = "version: 1\nextends: production-adjacent\n";
const keeper = (): PolicyKeeper => new PolicyKeeper(state, "test", compile, (one) => news.push(one));
const places = (): { readonly layer: "user"; readonly path: string }[] => [{ layer: "user", path: file }];

describe("the last good policy of a daemon (H2)", () => {
  const stored = (): string => join(daemonPaths(state).policies, readdirSync(daemonPaths(state).policies)[0]!);

  beforeEach(() => {
    writeFileSync(file, GOOD);
    keeper().policyFor(places());
    writeFileSync(file, "version: 1\nrules: [\n");
  });

  it("holds in the next process while the new one is broken", () => {
    expect(keeper().policyFor(places()).rules.length).toBeGreaterThan(0);
    expect(news.at(-1)?.problem).toContain(file);
  });

  it.each<[string, () => void]>([
    ["others may write", () => chmodSync(stored(), 0o666)],
    ["was changed", () => writeFileSync(stored(), readFileSync(stored(), "utf8").replace('"deny"', '"allow"'))],
    [
      "is a folder",
      () => {
        const path = stored();
        rmSync(path);
        mkdirSync(path);
      },
    ],
    [
      "leads to a file that others may write",
      () => {
        const path = stored();
        const other = join(base, "other");
        writeFileSync(other, readFileSync(path), { mode: 0o666 });
        chmodSync(other, 0o666);
        rmSync(path);
        symlinkSync(other, path);
      },
    ],
  ])("is not used when its file %s: every call is refused", (_what, spoil) => {
    spoil();
    expect(() => keeper().policyFor(places())).toThrow();
  });
});

describe("a broken policy", () => {
  it("is tried again, so that it holds when what it extends was mended", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    writeFileSync(file, "version: 1\nextends: ./parent.yaml\n");
    const one = keeper();
    expect(() => one.policyFor(places())).toThrow();
    writeFileSync(join(file, "../parent.yaml"), GOOD);
    vi.setSystemTime(Date.now() + 5000);
    expect(one.policyFor(places()).rules.length).toBeGreaterThan(0);
  });
});
