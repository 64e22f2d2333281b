import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixSafely } from "./fix-safely.ts";
import { scanRepository, type RepositoryScan, type ScanReport } from "./scan-repository.ts";

let folder: string;
let root: string;
let cacheFolder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "scan-repository-")));
  root = join(folder, "repository");
  cacheFolder = join(folder, "cache");
  mkdirSync(root);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function scan(more: Partial<RepositoryScan> = {}): Promise<ScanReport> {
  return scanRepository({ root, today: "2026-11-22", ...more });
}
const rulesIn = ({ findings }: ScanReport): readonly string[] => findings.map(({ rule, path, line }) => `${rule} ${path}:${line}`);

/** A token with the form and the checksum-free shape of a provider's, made here. */
const token = ["glpat", "-", "x7Kq2mZt9", "WvB4cRn8sLd"].join("");

describe("a scan of a repository", () => {
  it("finds what rules, chains and the search through contents find, with places", async () => {
    put(".claude/settings.json", '{\n  "disableAllHooks": true\n}\n');
    put("src/config.ts", `// ours\nexport const key = "${token}";\n`);
    put("src/login.ts", `const isAdmin = false;\n/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */\n`);
    put(
      ".mcp.json",
      JSON.stringify({
        mcpServers: {
          github: { command: "npx", args: ["@modelcontextprotocol/server-github@2025.4.8"] },
          pw: { command: "npx", args: ["@playwright/mcp@0.0.83"] },
        },
      }),
    );
    const report = await scan();
    expect(rulesIn(report)).toEqual(
      expect.arrayContaining([
        "agent/hooks-disabled .claude/settings.json:2",
        "secret/gitlab-personal-token src/config.ts:2",
        "text/hidden-in-any-file src/login.ts:2",
      ]),
    );
    expect(report.findings.some(({ rule, path }) => rule === "chain/untrusted-private-out" && path === ".mcp.json")).toBe(true);
    expect(JSON.stringify(report)).not.toContain(token);
    expect(report.counts).toMatchObject({ files: 4, items: 2, texts: 4, cached: 0 });
  });

  it("finds nothing in an ordinary one", async () => {
    put("AGENTS.md", "# Project\n\nRun `npm test` before you commit.\n");
    put("package.json", '{ "name": "x", "scripts": { "test": "vitest run" } }');
    put(".claude/settings.json", '{ "permissions": { "allow": ["Bash(npm test)"], "deny": ["Read(./.env)"] } }');
    put("src/index.ts", "export const password = process.env.PASSWORD;\n");
    put("README.md", "Family: 👩‍👩‍👧. שלום\n");
    expect((await scan()).findings).toEqual([]);
  });

  it("looks at a part of it, which keeps its path", async () => {
    put("a/.claude/settings.json", '{ "disableAllHooks": true }');
    put("b/.claude/settings.json", '{ "disableAllHooks": true }');
    expect(rulesIn(await scan({ within: "b" }))).toEqual(["agent/hooks-disabled b/.claude/settings.json:1"]);
    expect(rulesIn(await scan({ within: "b/.claude" }))).toEqual(["agent/hooks-disabled b/.claude/settings.json:1"]);
  });

  it("looks with some families of rules only, and then not into contents", async () => {
    put(".claude/settings.json", '{ "disableAllHooks": true }');
    put("a.ts", `const key = "${token}";`);
    expect((await scan({ families: ["ci"] })).findings).toEqual([]);
  });

  it("leaves out the content of what git ignores, but not what an agent would read of it", async () => {
    execFileSync("git", ["init", "-q", root]);
    put(".gitignore", "built/\n.claude/\n");
    put("built/a.js", `const key = "${token}";`);
    put(".claude/settings.json", '{ "disableAllHooks": true }');
    expect(rulesIn(await scan())).toEqual(["agent/hooks-disabled .claude/settings.json:1"]);
  });

  it("counts a comment only on lines that are trusted", async () => {
    put("a.ts", `const key = "${token}"; // sallyport:ignore * reason="made for a test"\n`);
    expect((await scan()).findings).toHaveLength(1);
    const trusted = await scan({ trustedLines: () => () => true });
    expect(trusted.findings).toEqual([]);
    expect(trusted.counts.excused).toBe(1);
    const refused = await scan({ trustedLines: () => () => false });
    expect(refused.findings).toHaveLength(1);
    expect(refused.skipped.some(({ why }) => why.includes("does not count"))).toBe(true);
  });

  it("tells of a secret in settings once", async () => {
    put(".claude/settings.json", `{ "env": { "GITLAB_TOKEN": "${token}" } }`);
    const at = (await scan()).findings.filter(({ severity }) => severity === "high" || severity === "critical");
    expect(at).toHaveLength(1);
  });
});

describe("fingerprints", () => {
  async function prints(): Promise<ReadonlyMap<string, string>> {
    return new Map((await scan()).findings.map(({ rule, fingerprint }) => [rule, fingerprint]));
  }
  const settings = '{\n  "disableAllHooks": true,\n  "permissions": { "allow": ["Bash(*)"] }\n}\n';

  it("survive lines above, other white space, and a longer list", async () => {
    put(".claude/settings.json", settings);
    put("a.ts", `const key = "${token}";\n`);
    const before = await prints();
    put(".claude/settings.json", `// a comment\n\n${settings.replaceAll("  ", "\t")}`);
    put("a.ts", `\n\n\n  const key = "${token}";\n`);
    expect(await prints()).toEqual(before);
    expect(before.size).toBeGreaterThan(2);
  });

  it("differ for another rule, file, value, and for two of a kind", async () => {
    put("a.ts", `const key = "${token}";\nconst key = "${token}";\n`);
    put("b.ts", `const key = "${token}";\n`);
    const first = (await scan()).findings.map(({ fingerprint }) => fingerprint);
    put("b.ts", `const key = "${token.replace("x7Kq", "p3Lw")}";\n`);
    const second = (await scan()).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set([...first, ...second]).size).toBeGreaterThanOrEqual(3);
    expect(first[0]).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("the cache", () => {
  function age(path: string): void {
    // What was just written may be written again within the same tick, so it is not kept; ctime cannot be set, so the clock is.
    utimesSync(join(root, path), new Date(0), new Date(0));
  }
  const later = async (): Promise<void> => {
    await new Promise((go) => setTimeout(go, 1700));
  };
  const cacheText = (): string => {
    const [name] = readdirSync(cacheFolder);
    return readFileSync(join(cacheFolder, name!), "utf8");
  };

  it("answers the same for what did not change, sees what did, and holds no value", async () => {
    put(".claude/settings.json", '{ "disableAllHooks": true }');
    put("a.ts", `const key = "${token}";\n`);
    put("b.ts", "export {};\n");
    for (const path of ["a.ts", "b.ts"]) age(path);
    await later();
    const first = await scan({ cacheFolder });
    const second = await scan({ cacheFolder });
    expect(second.findings).toEqual(first.findings);
    expect(second.counts.cached).toBe(3);
    expect(cacheText()).not.toContain(token);
    expect(statSync(cacheFolder).mode & 0o077).toBe(0);
    put("b.ts", `const other = "${token}";\n`);
    put(".claude/settings.json", "{}");
    const third = await scan({ cacheFolder });
    expect(rulesIn(third)).toEqual([expect.stringContaining("a.ts:1"), expect.stringContaining("b.ts:1")]);
    expect(third.counts.cached).toBe(1);
  });

  it("keeps what it knows when files come, go, move and change around those that do not", async () => {
    for (const name of ["a", "b/c", "b/d", "e", "f/g"]) put(`${name}.ts`, `// ${name}\n${name === "e" ? `const key = "${token}";\n` : ""}`);
    await later();
    await scan({ cacheFolder });
    rmSync(join(root, "b/c.ts"));
    renameSync(join(root, "a.ts"), join(root, "z.ts"));
    put("b/d.ts", `const key = "${token}";\n`);
    put("b/new.ts", "// new\n");
    await later();
    const second = await scan({ cacheFolder });
    expect(second.counts).toMatchObject({ texts: 5, cached: 2 });
    expect(rulesIn(second)).toEqual([expect.stringContaining("b/d.ts:1"), expect.stringContaining("e.ts:2")]);
    const third = await scan({ cacheFolder });
    expect(third.counts).toMatchObject({ texts: 5, cached: 5 });
    expect(third.findings).toEqual(second.findings);
    const before = readFileSync(join(cacheFolder, readdirSync(cacheFolder)[0]!));
    rmSync(join(root, "f/g.ts"));
    expect((await scan({ cacheFolder })).counts).toMatchObject({ texts: 4, cached: 4 });
    expect(readFileSync(join(cacheFolder, readdirSync(cacheFolder)[0]!)).length).toBeLessThan(before.length);
  });

  it("is as none when it is broken, of another state of the program, or not the user's alone", async () => {
    put(".claude/settings.json", '{ "disableAllHooks": true }');
    await later();
    const { findings } = await scan({ cacheFolder });
    const [name] = readdirSync(cacheFolder);
    const file = join(cacheFolder, name!);
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const value = JSON.parse(bytes.toString("utf8", 0, end)) as { stamp: string; count: number; rules: { findings: unknown } };
    const withHead = (head: object): Buffer => Buffer.concat([Buffer.from(JSON.stringify(head)), bytes.subarray(end)]);
    for (const bad of [
      "{",
      "[]\n",
      "null\n",
      '{"format":1}\n',
      bytes.subarray(0, end),
      withHead({ ...value, stamp: "another" }),
      withHead({ ...value, count: value.count + 1, rules: { ...value.rules, findings: [] } }),
      withHead({ ...value, rules: { ...value.rules, findings: [{}] } }),
    ]) {
      writeFileSync(file, bad);
      expect((await scan({ cacheFolder })).findings).toEqual(findings);
    }
    const hiding = withHead({ ...value, rules: { ...value.rules, findings: [] } });
    writeFileSync(file, hiding, { mode: 0o600 });
    expect((await scan({ cacheFolder })).findings).toEqual([]);
    rmSync(file);
    writeFileSync(join(folder, "elsewhere"), hiding);
    symlinkSync(join(folder, "elsewhere"), file);
    expect((await scan({ cacheFolder })).findings).toEqual(findings);
  });

  it("takes away what earlier versions left, and nothing else", async () => {
    const name = (letter: string): string => letter.repeat(32);
    mkdirSync(cacheFolder, { mode: 0o700 });
    const gone = [`${name("a")}.json`, `${name("b")}.cache.77.new`, `${name("c")}.json.78.new`];
    const kept = ["notes.json", `${name("0")}.json`, `${name("d")}.cache`, `${name("e")}.cache.79.new`, `${name("g")}.json`];
    for (const one of [...gone, ...kept]) writeFileSync(join(cacheFolder, one), gone.includes(one) ? '{"format":2,"stamp":"x","files":[]}' : "{}");
    for (const one of gone) utimesSync(join(cacheFolder, one), new Date(0), new Date(0));
    mkdirSync(join(cacheFolder, `${name("f")}.json`));
    put("a.ts", "export {};\n");
    age("a.ts");
    await later();
    await scan({ cacheFolder });
    const left = readdirSync(cacheFolder);
    expect(left.filter((one) => gone.includes(one))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining([...kept, `${name("f")}.json`]));
    expect(left).toHaveLength(kept.length + 2);
  });

  it("is never written into what is scanned", async () => {
    put("a.ts", "export {};\n");
    await scan({ cacheFolder: join(root, ".cache") });
    expect(readdirSync(root)).toEqual(["a.ts"]);
  });
});

describe("safe changes", () => {
  it("take away what gives rights, one after the other, and leave the rest as it is", async () => {
    put(
      ".claude/settings.json",
      '{\n  // ours\n  "disableAllHooks": true,\n  "permissions": {\n    "defaultMode": "bypassPermissions",\n    "allow": ["Bash(*)", "Bash(npm test)", "Bash(rm -rf:*)", "Bash"]\n  }\n}\n',
    );
    const { findings } = await scan();
    const [shown] = await fixSafely(root, findings, false);
    expect(shown?.after).toBe('{\n  // ours\n  "permissions": {\n    "allow": ["Bash(npm test)"]\n  }\n}\n');
    expect(readFileSync(join(root, ".claude/settings.json"), "utf8")).toBe(shown?.before);
    await fixSafely(root, findings, true);
    expect(readFileSync(join(root, ".claude/settings.json"), "utf8")).toBe(shown?.after);
    expect(readdirSync(join(root, ".claude"))).toEqual(["settings.json"]);
    expect((await scan()).findings).toEqual([]);
  });

  it("are never written through a link that was put there after the scan", async () => {
    put(".claude/settings.json", '{ "disableAllHooks": true }');
    const { findings } = await scan();
    const target = join(folder, "target.json");
    writeFileSync(target, '{ "disableAllHooks": true }');
    rmSync(join(root, ".claude/settings.json"));
    symlinkSync(target, join(root, ".claude/settings.json"));
    expect(await fixSafely(root, findings, true)).toEqual([]);
    rmSync(join(root, ".claude"), { recursive: true });
    mkdirSync(join(folder, "outside"));
    writeFileSync(join(folder, "outside/settings.json"), '{ "disableAllHooks": true }');
    symlinkSync(join(folder, "outside"), join(root, ".claude"));
    const [refused] = await fixSafely(root, findings, true);
    expect(refused?.refusal).toContain("symbolic link");
    expect(readFileSync(join(folder, "outside/settings.json"), "utf8")).toBe('{ "disableAllHooks": true }');
    expect(readFileSync(target, "utf8")).toBe('{ "disableAllHooks": true }');
  });
});
