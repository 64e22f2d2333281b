import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { tar } from "../mcp/audit/fixtures/tar.ts";
import { BUILDER, integrityOf, provenanceOf, registryAnswer, TestSigstore } from "../mcp/provenance/fixtures/test-sigstore.ts";
import { mcpOptions } from "./fixtures/mcp-options.ts";
import { run as approve } from "./mcp-approve.ts";
import { run as audit } from "./mcp-audit.ts";
import { runLock } from "./mcp-lock.ts";
import type { Surroundings } from "./person.ts";

const PERSON: Surroundings = { environment: {}, isTerminal: true, above: [] };
const NAME = "@example/tool";
const REPOSITORY = "git+https://github.com/example/tool.git";
const archive = tar([["package/package.json", "0", JSON.stringify({ name: NAME, version: "1.2.3", repository: REPOSITORY })]]);
const sigstore = new TestSigstore();
const good = registryAnswer(sigstore.bundle(provenanceOf("pkg:npm/%40example/tool@1.2.3", archive)));

/** A registry of one package, that the real npm client asks. */
let registry: Server;
let attestations: string | undefined;
let folder: string;
let printed: string[];

beforeAll(async () => {
  registry = createServer((request, response) => {
    const own = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
    if (request.url?.startsWith("/attestations") === true) {
      response.statusCode = attestations === undefined ? 404 : 200;
      response.end(attestations ?? "{}");
    } else if (request.url?.endsWith(".tgz") === true) response.end(archive);
    else {
      const dist = {
        tarball: `${own}/tool-1.2.3.tgz`,
        integrity: integrityOf(archive),
        attestations: { url: `${own}/attestations/1`, provenance: { predicateType: "https://slsa.dev/provenance/v1" } },
      };
      const version = { name: NAME, version: "1.2.3", repository: { type: "git", url: REPOSITORY }, dist };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ name: NAME, "dist-tags": { latest: "1.2.3" }, versions: { "1.2.3": version } }));
    }
  });
  await new Promise<void>((done) => registry.listen(0, "127.0.0.1", done));
});
afterAll(() => registry.close());
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "mcp-provenance-")));
  mkdirSync(join(folder, "repo"));
  execFileSync("git", ["init", "-q"], { cwd: join(folder, "repo") });
  writeFileSync(join(folder, "repo/.mcp.json"), JSON.stringify({ mcpServers: { tool: { command: "npx", args: ["-y", `${NAME}@1.2.3`] } } }));
  writeFileSync(join(folder, "tools.json"), JSON.stringify({ tools: [{ name: "read", description: "Reads.", inputSchema: { type: "object" } }] }));
  writeFileSync(join(folder, "root.json"), sigstore.trustedRoot());
  writeFileSync(join(folder, "npmrc"), "");
  vi.stubEnv("npm_config_registry", `http://127.0.0.1:${(registry.address() as AddressInfo).port}`);
  vi.stubEnv("npm_config_userconfig", join(folder, "npmrc"));
  vi.stubEnv("npm_config_cache", join(folder, "cache"));
  attestations = good;
  printed = [];
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void printed.push(words.join(" ")));
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => void printed.push(words.join(" ")));
  await approve(["tool", ...options()], PERSON);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const options = (): string[] => mcpOptions(folder);
const trusting = (): string[] => ["--trust-root", join(folder, "root.json")];
const lock = (what: "lock" | "update", ...more: readonly string[]): Promise<number> =>
  runLock(what, ["tool", "--from", join(folder, "tools.json"), ...trusting(), ...more, ...options()], PERSON);
const locked = (): Record<string, any> =>
  (JSON.parse(readFileSync(join(folder, "repo/sallyport.mcp.lock"), "utf8")) as Record<string, any>)["servers"].tool.package;
const take = (): string => printed.splice(0).join("\n");

it("who built the package is verified and locked; another builder, or none, is not taken without a person's update", async () => {
  expect(await lock("lock")).toBe(0);
  expect(take()).toContain("built from https://github.com/example/tool by release.yml at refs/tags/v1.2.3, commit 0123456789ab (verified)");
  expect(locked()).toMatchObject({ integrity: integrityOf(archive), provenance: BUILDER });

  const other = { ...BUILDER, workflow: "https://github.com/example/tool/.github/workflows/other.yml" };
  attestations = registryAnswer(sigstore.bundle(provenanceOf("pkg:npm/%40example/tool@1.2.3", archive), other));
  await expect(lock("lock")).rejects.toThrow("locked in another state");
  expect(take()).toMatch(/who builds it\n {4}- built from .* by release\.yml .*\n {4}\+ built from .* by other\.yml/);
  attestations = undefined;
  await expect(lock("lock")).rejects.toThrow("locked in another state");
  expect(take()).toContain("nobody says so any more");
  expect(locked()["provenance"]).toEqual(BUILDER);
  expect(await lock("update")).toBe(0);
  expect(locked()["provenance"]).toBeUndefined();
});

it("a package whose attestation is about other bytes, or signed by others, is not locked", async () => {
  attestations = registryAnswer(sigstore.bundle(provenanceOf("pkg:npm/%40example/tool@1.2.3", Buffer.from("other bytes"))));
  await expect(lock("lock")).rejects.toThrow("is not locked: the signed statement is about another archive");
  attestations = registryAnswer(new TestSigstore().bundle(provenanceOf("pkg:npm/%40example/tool@1.2.3", archive)));
  await expect(lock("lock")).rejects.toThrow("is not locked: the attestation does not hold");
  await expect(runLock("lock", ["tool", "--from", join(folder, "tools.json"), ...options()], PERSON)).rejects.toThrow("does not hold");
});

it("a saved answer of the registry serves where it cannot be asked for it", async () => {
  attestations = undefined;
  writeFileSync(join(folder, "saved.json"), good);
  expect(await lock("lock", "--attestations", join(folder, "saved.json"))).toBe(0);
  expect(locked()["provenance"]).toEqual(BUILDER);
  await expect(lock("lock", "--attestations", join(folder, "missing.json"))).rejects.toThrow("cannot be read");
  await expect(lock("lock", "--offline", "--attestations", join(folder, "saved.json"))).rejects.toThrow("`--attestations`");
  writeFileSync(join(folder, "root.json"), "{}");
  await expect(lock("lock")).rejects.toThrow("no root of trust");
});

it("an audit tells it, and exits with 1 where it does not hold", async () => {
  expect(await audit([`npm:${NAME}`, ...trusting()])).toBe(0);
  expect(take()).toContain(
    "matches the archive, built from https://github.com/example/tool by release.yml at refs/tags/v1.2.3, commit 0123456789ab (verified)",
  );
  attestations = registryAnswer(sigstore.bundle(provenanceOf("pkg:npm/%40example/too1@1.2.3", archive)));
  expect(await audit([`npm:${NAME}`, ...trusting()])).toBe(1);
  expect(take()).toContain("ITS ATTESTATION DOES NOT HOLD: the signed statement is about another package");
  attestations = undefined;
  expect(await audit([`npm:${NAME}`, "--json", ...trusting()])).toBe(0);
  expect(JSON.parse(take())).toMatchObject({ attested: { state: "unverified", why: "the registry answers 404 instead of the attestations" } });
});
