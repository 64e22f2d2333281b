import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { Vault } from "../../src/vault/index.ts";
import { run } from "./crash-rounds.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-vault-crash-"));
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const OLD = ["the first", "value 41"].join(" ");
const NEW = ["the second", "value 97"].join(" ");

/** Everything below a folder, as text. */
function written(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}

/** Kills the writing of a placeholder at each of its steps, a write half-way, and looks what the vault holds then. */
async function killEachStep(name: string, prepare: (state: string) => void, hadOld: boolean): Promise<number> {
  const whole = join(base, name);
  prepare(whole);
  const { said } = await run("update-vault.ts", [whole, "s1", NEW], undefined);
  const steps = Number(said.split(" ")[1]);
  expect(steps).toBeGreaterThan(8);
  for (let step = 1; step <= steps; step += 1) {
    const state = join(base, `${name}-${step}`);
    prepare(state);
    const end = await run("update-vault.ts", [state, "s1", NEW], { step, how: "half" });
    expect(end.isKilled, end.error).toBe(true);
    expect(written(state)).not.toMatch(/value (?:41|97)/);
    // The lock of a killed process is stale after a while; the test does not wait for that.
    rmSync(`${new Vault(state).fileOf("s1")}.lock`, { recursive: true, force: true });
    const values = new Vault(state).load("s1").entries.map(({ value }) => value);
    const kept = hadOld ? [OLD] : [];
    expect([kept, [...kept, NEW]], `step ${step}`).toContainEqual(values);
    // What was given out before can be restored, and the vault goes on.
    const mark = new Vault(state).update("s1", (book) => book.nameOf(NEW, "token"));
    expect(mark).toBe(hadOld ? "TOKEN_2" : "TOKEN_1");
    expect(new Vault(state).load("s1").entryOf(mark)?.value).toBe(NEW);
  }
  return steps;
}

it("a vault that is killed at any step of its first write is there whole, or not at all", { timeout: 240_000 }, async () => {
  await killEachStep("new", (state) => void mkdirSync(state), false);
});

it("a vault that is killed at any step of a later write has what it had, or all", { timeout: 240_000 }, async () => {
  await killEachStep("old", (state) => void new Vault(state).update("s1", (book) => book.nameOf(OLD, "token")), true);
});
