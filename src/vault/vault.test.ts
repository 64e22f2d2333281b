import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Vault, VaultError } from "./index.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-vault-"));
let state: string;
let number = 0;
beforeEach(() => {
  number += 1;
  state = join(base, `state-${number}`);
});
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const secret = ["tok", "en-", "7f3a9c"].join("");
const put = (vault: Vault, session: string, value = secret): string => vault.update(session, (book) => book.nameOf(value, "token"));
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    expect((error as Error).message).not.toContain(secret);
    return error instanceof VaultError ? error.code : String(error);
  }
  return undefined;
};

describe("the vault (D1, Q1)", () => {
  it("remembers across processes what a placeholder stands for, encrypted and for its owner only", () => {
    expect(put(new Vault(state), "s1")).toBe("TOKEN_1");
    expect(new Vault(state).load("s1").entryOf("TOKEN_1")?.value).toBe(secret);
    expect(put(new Vault(state), "s1")).toBe("TOKEN_1");
    for (const name of readdirSync(join(state, "vault"))) {
      const path = join(state, "vault", name);
      expect(statSync(path).mode & 0o777, name).toBe(0o600);
      expect(readFileSync(path, "latin1"), name).not.toContain(secret);
    }
    expect(statSync(join(state, "vault")).mode & 0o777).toBe(0o700);
  });

  it("keeps sessions apart: one's file does not open as another's", () => {
    const vault = new Vault(state);
    put(vault, "s1");
    expect(vault.load("s2").entries).toEqual([]);
    renameSync(vault.fileOf("s1"), vault.fileOf("s2"));
    expect(codeOf(() => vault.load("s2"))).toBe("vault-spoilt");
  });

  it("ends, and leaves no file behind", () => {
    let now = 1_000_000;
    const vault = new Vault(state, { lifeMs: 1000, now: () => now });
    put(vault, "s1");
    now += 999;
    expect(vault.load("s1").entries).toHaveLength(1);
    now += 2;
    expect(vault.load("s1").entries).toEqual([]);
    expect(existsSync(vault.fileOf("s1"))).toBe(false);
    put(vault, "s2");
    vault.forget("s2");
    expect(vault.load("s2").entries).toEqual([]);
  });

  it("prunes vaults whose time is over and what crashes left", () => {
    const vault = new Vault(state);
    put(vault, "old");
    put(vault, "new");
    const left = `${vault.fileOf("x")}.1.abc.new`;
    writeFileSync(left, "half");
    const long = new Date(Date.now() - 3 * 86_400_000);
    for (const path of [vault.fileOf("old"), left]) utimesSync(path, long, long);
    expect(vault.prune()).toBe(1);
    expect(readdirSync(join(state, "vault")).sort()).toEqual(["key", "new.vault"]);
  });

  it("a cut, changed, emptied or foreign file is an error, and is not overwritten", () => {
    const vault = new Vault(state);
    put(vault, "s1");
    const path = vault.fileOf("s1");
    const good = readFileSync(path);
    const spoil: readonly ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.subarray(0, bytes.length - 1),
      () => Buffer.alloc(0),
      () => Buffer.from("{}"),
      (bytes) => Buffer.concat([bytes, Buffer.from([0])]),
      ...Array.from({ length: good.length }, (_, at) => (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)))),
    ];
    for (const change of spoil) {
      const bad = change(good);
      writeFileSync(path, bad);
      expect(codeOf(() => vault.load("s1"))).toBe("vault-spoilt");
      expect(codeOf(() => put(vault, "s1", "another"))).toBe("vault-spoilt");
      expect(readFileSync(path).equals(bad)).toBe(true);
    }
    writeFileSync(path, good);
    expect(vault.load("s1").entries).toHaveLength(1);
  });

  it("refuses a key that others can read, that is spoilt, or that is gone", () => {
    const vault = new Vault(state);
    put(vault, "s1");
    const key = join(state, "vault", "key");
    chmodSync(key, 0o644);
    expect(codeOf(() => vault.load("s1"))).toBe("key-unsafe");
    chmodSync(key, 0o600);
    truncateSync(key, 16);
    expect(codeOf(() => vault.load("s1"))).toBe("key-spoilt");
    rmSync(key);
    expect(codeOf(() => vault.load("s1"))).toBe("key-missing");
    expect(codeOf(() => put(vault, "s1"))).toBe("key-missing");
    expect(existsSync(key)).toBe(false);
  });

  it("writes nothing when the work fails, and lets the lock go", () => {
    const vault = new Vault(state);
    put(vault, "s1");
    const before = readFileSync(vault.fileOf("s1"));
    expect(() =>
      vault.update("s1", (book) => {
        book.nameOf("another", "token");
        throw new Error("fault");
      }),
    ).toThrow("fault");
    expect(readFileSync(vault.fileOf("s1")).equals(before)).toBe(true);
    expect(put(vault, "s1", "third")).toBe("TOKEN_2");
  });

  const program = (work: string): string => {
    const file = join(base, `work-${number}.ts`);
    writeFileSync(
      file,
      `import { Vault } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};\nconst vault = new Vault(${JSON.stringify(state)});\n${work}`,
    );
    return file;
  };

  it("loses nothing when eight processes write at once", async () => {
    const file = program(`for (let i = 0; i < 5; i++) vault.update("s1", (book) => book.nameOf(process.argv[2] + "-" + i, "token"));`);
    const codes = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const child = spawn(process.execPath, [file, String(at)], { stdio: ["ignore", "ignore", "inherit"] });
        return new Promise((done) => child.on("exit", done));
      }),
    );
    expect(codes).toEqual(Array.from({ length: 8 }, () => 0));
    const { entries } = new Vault(state).load("s1");
    expect(entries).toHaveLength(40);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(40);
  });

  it("survives being killed at any moment: what was given out can be restored", async () => {
    const file = program(
      `for (let i = 0; ; i++) { const name = vault.update("s1", (book) => book.nameOf("value-" + i, "token")); process.stdout.write(name + " value-" + i + "\\n"); }`,
    );
    for (let round = 0; round < 4; round++) {
      const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
      let out = "";
      await new Promise<void>((done) => {
        child.stdout.on("data", (chunk: Buffer) => {
          out += chunk.toString();
          if (out.split("\n").length > 4 + round * 7) child.kill("SIGKILL");
        });
        child.on("exit", () => done());
      });
      // The lock of a killed process is stale after a while; the test does not wait for that.
      rmSync(`${new Vault(state).fileOf("s1")}.lock`, { force: true });
      const book = new Vault(state).load("s1");
      const given = out.split("\n").slice(0, -1);
      expect(given.length).toBeGreaterThan(3);
      for (const line of given) {
        const [name = "", value] = line.split(" ");
        expect(book.entryOf(name)?.value).toBe(value);
      }
    }
  });
});
