import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { MAIN } from "./fixtures/built-command.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-init-cli-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function init(root: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [MAIN, "init", ...args], { cwd: root, encoding: "utf8", env: { PATH: process.env["PATH"], HOME: join(base, "home") } });
}

it("prints without writing, writes, never overwrites unless told to, and never through a link", () => {
  const root = join(base, "repository");
  const policy = join(root, "sallyport.yaml");
  mkdirSync(join(root, ".git"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{"private": true, "scripts": {"test": "vitest run", "release": "npm publish"}}');
  const dry = init(root, "--dry-run");
  expect(dry.status).toBe(0);
  expect(dry.stdout).toContain("extends: production-adjacent");
  expect(dry.stdout).toMatch(/deny +npm run release/);
  expect(existsSync(policy)).toBe(false);
  expect(init(root).status).toBe(0);
  writeFileSync(policy, "version: 1\n");
  const again = init(root);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain("there is a policy already");
  expect(readFileSync(policy, "utf8")).toBe("version: 1\n");
  const forced = init(root, "--force", "--format", "json");
  expect(JSON.parse(forced.stdout)).toMatchObject({ isWritten: true, path: policy });
  expect(readFileSync(policy, "utf8")).toContain("extends:");
  rmSync(policy);
  symlinkSync(join(base, "elsewhere"), policy);
  expect(init(root, "--force").status).toBe(2);
  expect(existsSync(join(base, "elsewhere"))).toBe(false);
});
