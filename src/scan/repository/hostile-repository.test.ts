import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAIN } from "../../cli/fixtures/built-command.ts";

/**
 * Resident memory that a scan may take at most over that of one of a small repository, in MiB. The built program takes some 110 for a small one, so that the whole
 * stays below 300; from its sources it takes more, because they are compiled first.
 */
const MOST_MEMORY = 190;
const FILES = 20_000;

interface Seen {
  readonly findings: readonly { readonly rule: string; readonly path: string }[];
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
  readonly counts: { readonly files: number };
  readonly peak: number;
}

let root: string;
let small: string;
let seen: Seen;

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What another process sees of the repository, and the most memory that it took. */
function scanElsewhere(scanned: string): Seen {
  const module = JSON.stringify(join(import.meta.dirname, "scan-repository.ts"));
  const program = `const { scanRepository } = await import(${module});
    const { findings, skipped, counts } = await scanRepository({ root: ${JSON.stringify(scanned)}, today: "2026-11-22" });
    console.log(JSON.stringify({ findings: findings.map(({ rule, path }) => ({ rule, path })), skipped, counts, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Seen;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "hostile-"));
  const laughs = [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefghijklmno".split("").map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghijklmno"[at]}`).join(", ")}]`),
  ];
  put(".github/workflows/laughs.yml", `${laughs.join("\n")}\non: *o\n`);
  put(".github/workflows/deep.yml", `${"{a: ".repeat(20_000)}1${"}".repeat(20_000)}`);
  put(".github/workflows/indented.yml", Array.from({ length: 900 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"));
  put(".github/workflows/long.yml", `on: push\njobs: {${"a: {}, ".repeat(60_000)}}\n`);
  put(".claude/settings.json", "[".repeat(200_000));
  put(".mcp.json", `{"mcpServers": {${Array.from({ length: 20_000 }, (_, at) => `"s${at}": {"command": "npx", "args": ["@playwright/mcp"]}`).join(",")}}}`);
  put(".codex/config.toml", `a = ${"[".repeat(50_000)}`);
  put("skills/a/SKILL.md", `---\n${"a: &a [*a]\n"}---\n${"<!-- ".repeat(50_000)}`);
  put("AGENTS.md", Buffer.concat([Buffer.from("# a\n"), Buffer.alloc(300_000, 0xfe)]));
  for (const name of ["GEMINI.md", "large.bin", "CLAUDE.md"]) {
    closeSync(openSync(join(root, name), "w"));
    truncateSync(join(root, name), 1024 ** 3);
  }
  put("deep/x", "");
  let deep = "deep";
  for (let at = 0; at < 120; at += 1) deep += "/d";
  put(`${deep}/CLAUDE.md`, "far away");
  symlinkSync("..", join(root, "deep/loop"));
  symlinkSync(root, join(root, "deep/again"));
  symlinkSync("/etc/passwd", join(root, ".cursorrules"));
  symlinkSync("self", join(root, "self"));
  mkdirSync(join(root, ".cursor/rules"), { recursive: true });
  execFileSync("mkfifo", [join(root, ".cursor/rules/pipe.mdc"), join(root, "pipe.ts")]);
  put("odd\u001B[2J\nname\u202E/.claude/settings.json", '{ "disableAllHooks": true }');
  execFileSync("sh", ["-c", "printf x > \"$(printf 'bad-\\377\\376.ts')\""], { cwd: root });
  put(".env", `A=${"x".repeat(3_000_000)}`);
  for (let at = 0; at < FILES; at += 1) {
    if (at % 500 === 0) mkdirSync(join(root, `many/${at}`), { recursive: true });
    writeFileSync(join(root, `many/${at - (at % 500)}/f${at}.ts`), "export {};\n");
  }
  small = mkdtempSync(join(tmpdir(), "small-"));
  mkdirSync(join(small, ".github/workflows"), { recursive: true });
  writeFileSync(join(small, ".github/workflows/a.yml"), "on: push\n");
  seen = scanElsewhere(root);
}, 600_000);
afterAll(() => {
  for (const folder of [root, small]) rmSync(folder, { recursive: true, force: true });
});

describe("a scan of a repository that is made to break it", () => {
  it("comes to an end, within its memory, having seen every file", () => {
    expect(seen.counts.files).toBeGreaterThan(FILES);
    expect(seen.peak - scanElsewhere(small).peak).toBeLessThan(MOST_MEMORY);
  });

  it.each([
    ["a YAML text that unfolds", ".github/workflows/laughs.yml", "cannot be read"],
    ["nesting", ".github/workflows/deep.yml", "nested too deeply"],
    ["indentation", ".github/workflows/indented.yml", "nested too deeply"],
    ["brackets", ".claude/settings.json", "nested too deeply"],
    ["values without end", ".mcp.json", "too large"],
    ["TOML brackets", ".codex/config.toml", "nested too deeply"],
    ["a file of 1 GiB that agents read", "CLAUDE.md", "larger than"],
    ["a file of 1 GiB that none reads", "large.bin", ""],
    ["text that is no UTF-8", "AGENTS.md", "not valid UTF-8"],
    ["folders in folders", "deep/d/d", "deeper than"],
  ])("says what it did not look at: %s", (_, path, why) => {
    const isNamed = seen.skipped.some((one) => one.path.startsWith(path) && one.why.includes(why));
    // What is no text by its name is nothing to be looked at.
    expect(isNamed).toBe(why !== "");
  });

  it("says that a name is none that can be opened", () => {
    expect(seen.skipped.some(({ path, why }) => path.startsWith("bad-") && why.includes("cannot be read"))).toBe(true);
  });

  it("follows no link, and waits for no pipe", () => {
    expect(seen.findings.filter(({ path }) => /loop|again|self|cursorrules|pipe/.test(path))).toEqual([]);
  });

  it("still finds what is wrong, under a name with control characters too", () => {
    expect(seen.findings).toContainEqual({ rule: "agent/hooks-disabled", path: "odd\u001B[2J\nname\u202E/.claude/settings.json" });
  });

  it("shows such a name without acting on the terminal", () => {
    const { stdout } = spawnSync(process.execPath, [MAIN, "scan", root, "--no-cache"], { encoding: "utf8" });
    expect(stdout).toContain(String.raw`odd\u{1b}[2J name\u{202e}/.claude/settings.json:1:`);
    expect(stdout).not.toContain("\u001B");
  });
});
