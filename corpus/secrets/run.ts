/**
 * How good the scanner for secrets is: texts with a secret and texts without, made at run time; speed; noise on ordinary code; beside secretlint.
 *
 *     npm run content-bench                        the figures, and whether the goals are met
 *     npm run content-bench -- --show missed       what was not found; `alarms` for what is none. Never of the hold-out part
 *     npm run content-bench -- --code FOLDER       further ordinary source code for noise and speed
 *
 * secretlint is measured when `npm ci --prefix bench/peers` was run.
 */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";
import { allKinds, type SecretFinding } from "../../src/content/index.ts";
import { nodeScanner } from "../../src/hook/content/node-scanner.ts";
import { Draw, BASE62 } from "./draw.ts";
import { negatives } from "./negatives.ts";
import { positives } from "./positives.ts";

const { values } = parseArgs({
  options: {
    show: { type: "string" },
    code: { type: "string", multiple: true, default: [] },
    limit: { type: "string", default: "60" },
    speed: { type: "boolean" },
  },
});

const root = join(import.meta.dirname, "../..");
const scanner = nodeScanner();
/** Three in ten texts, by their own hash, are counted and never shown. */
const isHeldOut = (text: string): boolean => createHash("sha256").update(text).digest()[0]! % 10 < 3;

interface Figures {
  found: number;
  of: number;
  alarms: number;
  harmless: number;
}

const parts: Record<"shown" | "held out", Figures> = {
  shown: { found: 0, of: 0, alarms: 0, harmless: 0 },
  "held out": { found: 0, of: 0, alarms: 0, harmless: 0 },
};
const listed: string[] = [];
const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }): boolean => one.start < other.end && other.start < one.end;

const good = positives();
const harmless = negatives();
for (const text of good) {
  const part = isHeldOut(text.text) ? "held out" : "shown";
  const figures = parts[part];
  const findings = scanner.scan(text.text);
  figures.of += 1;
  if (findings.some((one) => overlaps(one, text))) figures.found += 1;
  else if (part === "shown" && values.show === "missed") listed.push(`${text.id}\n    ${JSON.stringify(text.text.slice(0, 300))}`);
  const extra = findings.filter((one) => !overlaps(one, text));
  figures.alarms += extra.length;
  if (part === "shown" && values.show === "alarms")
    for (const one of extra) listed.push(`${text.id} also ${one.kind} ${JSON.stringify(text.text.slice(one.start, one.end))}`);
}
for (const { id, text } of harmless) {
  const part = isHeldOut(text) ? "held out" : "shown";
  const findings = scanner.scan(text);
  parts[part].harmless += 1;
  parts[part].alarms += findings.length;
  if (part === "shown" && values.show === "alarms")
    for (const one of findings)
      listed.push(`${id} ${one.kind} ${one.confidence.toFixed(2)} ${JSON.stringify(text.slice(Math.max(0, one.start - 60), one.end))}`);
}
if (listed.length > 0) console.log(listed.slice(0, Number(values.limit)).join("\n"), "\n");

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const lines: string[] = [];
let isMet = true;
function line(what: string, measured: string, goal: string, holds: boolean): void {
  lines.push(`${holds ? "ok  " : "MISS"} ${what.padEnd(46)} ${measured.padEnd(26)} ${goal}`);
  isMet &&= holds;
}

console.log(
  `${allKinds().length} kinds, ${good.length} texts with a secret of ${new Set(good.map((one) => one.kind)).size} kinds, ${harmless.length} harmless texts`,
);
for (const [name, { found, of, alarms }] of Object.entries(parts)) {
  line(`recall, ${name}`, percent(found, of), "≥ 97 %", found / of >= 0.97);
  line(`precision, ${name}`, percent(found, found + alarms), "≥ 97 %", found / (found + alarms) >= 0.97);
}

function sources(folder: string, pattern: RegExp, most: number): string[] {
  const texts: string[] = [];
  let size = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!pattern.test(name) || size > most) continue;
    const path = join(folder, name);
    if (!statSync(path).isFile() || statSync(path).size > 2_000_000) continue;
    const text = readFileSync(path, "utf8");
    texts.push(text);
    size += text.length;
  }
  return texts;
}

const megabytes = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0) / 1e6;

/** The least time of several rounds for each text: what the code takes, without what else the machine does. */
function speed(texts: readonly string[], rounds: number, scan: (text: string) => unknown): number {
  const least = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    texts.forEach((text, index) => {
      const start = performance.now();
      scan(text);
      least[index] = Math.min(least[index]!, performance.now() - start);
    });
  }
  return megabytes(texts) / (least.reduce((sum, one) => sum + one, 0) / 1000);
}

const code = [join(root, "node_modules"), join(root, "src"), ...values.code].flatMap((folder) =>
  sources(folder, /\.(?:[cm]?[jt]s|py|go|rs|java|rb|php|c|h|pl|pm)$/, 25_000_000),
);
const noise: SecretFinding[] = code.flatMap((text) => scanner.scan(text));
const surer = noise.filter((one) => one.tier !== "generic").length;
line(
  "noise, provider tiers, findings/MB",
  `${(surer / megabytes(code)).toFixed(2)} on ${megabytes(code).toFixed(0)} MB`,
  "≤ 0.2",
  surer / megabytes(code) <= 0.2,
);
line("noise, all tiers, findings/MB", (noise.length / megabytes(code)).toFixed(2), "≤ 1.5", noise.length / megabytes(code) <= 1.5);

const sample = code.slice(0, 600);
line("source code, MB/s", speed(sample, 5, (text) => scanner.scan(text)).toFixed(1), "≥ 40", speed(sample, 5, (text) => scanner.scan(text)) >= 40);

/** Lockfiles of a made-up project: as large ones look, with hashes of their own. */
function lockfile(draw: Draw, packages: number): string {
  const entries: Record<string, object> = {};
  for (let index = 0; index < packages; index += 1) {
    const name = `${draw.text("abcdefghijklmnopqrstuvwxyz", 4 + draw.below(9))}-${draw.text("abcdefghijklmnopqrstuvwxyz", 5)}`;
    const integrity = `sha512-${createHash("sha512").update(name).digest("base64")}`;
    entries[`node_modules/${name}`] = {
      version: `${draw.below(9)}.${draw.below(30)}.${draw.below(9)}`,
      resolved: `https://registry.service.io/${name}/-/${name}-1.0.0.tgz`,
      integrity,
      license: "MIT",
      engines: { node: ">=18" },
    };
  }
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages: entries }, undefined, 2);
}
const locks = [lockfile(new Draw(1), 3000), lockfile(new Draw(2), 3000), readFileSync(join(root, "package-lock.json"), "utf8")];
const lockFindings = locks.flatMap((text) => scanner.scan(text)).length;
line("lockfiles, findings", String(lockFindings), "0", lockFindings === 0);
const lockSpeed = speed(locks, 7, (text) => scanner.scan(text));
line("lockfiles, MB/s", lockSpeed.toFixed(1), "≥ 75", lockSpeed >= 75);

function quantiles(texts: readonly string[]): { p50: number; p99: number } {
  const times = texts.map((text) => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 7; round += 1) {
      const start = performance.now();
      scanner.scan(text);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  });
  times.sort((left, right) => left - right);
  return { p50: times[times.length >> 1]!, p99: times[Math.floor(times.length * 0.99)]! };
}
const payloads = code
  .flatMap((text) => Array.from({ length: Math.floor(text.length / 10_240) }, (_, index) => text.slice(index * 10_240, (index + 1) * 10_240)))
  .slice(0, 1000);
const before = quantiles(payloads);
line("10 KB, ms p50 / p99", `${before.p50.toFixed(3)} / ${before.p99.toFixed(2)}`, "≤ 0.15 / ≤ 2", before.p50 <= 0.15 && before.p99 <= 2);
for (let count = 0; count < 100_000; count += 1) scanner.scan(payloads[count % payloads.length]!.slice(0, 512));
const after = quantiles(payloads);
line("10 KB after 100,000 scans, ms p50", after.p50.toFixed(3), "flat (≤ 1.3 ×)", after.p50 <= before.p50 * 1.3);

const hostile: readonly (readonly [string, string])[] = [
  ["password=", "password="],
  ['"key":', '"key":'],
  ["eyJhbGciOi.", "eyJhbGciOi."],
  [["-----BEGIN", "PRIVATE KEY-----"].join(" "), ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" ")],
  ["://a:b", "://a:b"],
  ["ghp_", "ghp_aaaa"],
  ["base64", "QUJD"],
  ["percent", "%41a"],
  ["quotes", "\"+'"],
  ["kty", '{"kty":'],
  ["curl -u", "curl -u a "],
  ["cloudflare", "cloudflare_"],
  ["spaces", "token =      "],
  ["backslashes", '\\"password\\":\\\\'],
];
let worst = { name: "", ms: 0 };
for (const [name, unit] of hostile) {
  const text = unit.repeat(Math.ceil(160_000 / unit.length));
  const start = performance.now();
  scanner.scan(text);
  const ms = performance.now() - start;
  if (ms > worst.ms) worst = { name, ms };
}
line("hostile 160 KB, worst ms", `${worst.ms.toFixed(0)} (${worst.name})`, "≤ 100", worst.ms <= 100);

/** What a process pays for the scanner before its first answer, over a bare one, and what for the first 10 KB after that: least of several, in turn. */
async function loadTime(first: string): Promise<{ readonly load: number; readonly first: number }> {
  const folder = mkdtempSync(join(tmpdir(), "content-bench-"));
  try {
    const bundle = join(folder, "scanner.cjs");
    const text = join(folder, "text");
    writeFileSync(text, first);
    const { madeModules } = (await import(new URL("../../scripts/made-modules.mjs", import.meta.url).href)) as { readonly madeModules: Plugin };
    await build({
      entryPoints: [join(root, "src/content/secrets/scanner.ts")],
      bundle: true,
      format: "cjs",
      platform: "node",
      minify: true,
      plugins: [madeModules],
      outfile: bundle,
    });
    const loading = `const scanner = require(${JSON.stringify(bundle)}).createScanner(); scanner.scan("x");`;
    const programs = ["0", loading, `${loading} scanner.scan(require("node:fs").readFileSync(${JSON.stringify(text)}, "utf8"))`];
    const least = programs.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < 20; round += 1) {
      programs.forEach((program, index) => {
        const start = performance.now();
        spawnSync(process.execPath, ["-e", program]);
        least[index] = Math.min(least[index]!, performance.now() - start);
      });
    }
    return { load: least[1]! - least[0]!, first: least[2]! - least[1]! };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const { load, first } = await loadTime(payloads[0]!);
line("load, ms over a bare process", load.toFixed(1), "≤ 25", load <= 25);
lines.push(`     ${"first 10 KB after that, ms".padEnd(46)} ${first.toFixed(1)}`);

if (values.speed === true) {
  const one = `const a = { value: "${new Draw(3).text(BASE62, 900)}" };`;
  for (const [name, text] of [
    ["64 MB", code.join("\n").repeat(3).slice(0, 64_000_000)],
    ["1 MB line", one.repeat(1100).slice(0, 1_000_000)],
    ["4 MB line", one.repeat(4400).slice(0, 4_000_000)],
  ] as const) {
    const start = performance.now();
    scanner.scan(text);
    const ms = performance.now() - start;
    lines.push(`     ${name.padEnd(46)} ${(text.length / 1000 / ms).toFixed(1)} MB/s`);
  }
}

async function peer(): Promise<void> {
  const folder = join(root, "bench/peers/node_modules/@secretlint");
  if (!existsSync(folder)) {
    console.log("secretlint is not installed (npm ci --prefix bench/peers): not measured");
    return;
  }
  const load = (name: string): Promise<Record<string, unknown>> =>
    import(
      join(
        folder,
        name,
        (JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { main?: string; exports?: { import?: { default?: string } } }).main ??
          "module/index.js",
      )
    ) as Promise<Record<string, unknown>>;
  const { lintSource } = (await load("core")) as { lintSource: (given: object) => Promise<{ messages: { range: [number, number] }[] }> };
  const { creator } = await load("secretlint-rule-preset-recommend");
  const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] };
  const scan = async (text: string): Promise<{ start: number; end: number }[]> => {
    const { messages } = await lintSource({
      source: { content: text, filePath: "a.txt", ext: ".txt", contentType: "text" },
      options: { config, noPhysicFilePath: true },
    });
    return messages.map(({ range }) => ({ start: range[0], end: range[1] }));
  };
  let [found, alarms] = [0, 0];
  // Its core keeps every measurement that it makes, so it is asked about a part of the texts.
  const [some, none] = [good.filter((_, index) => index % 4 === 0), harmless.filter((_, index) => index % 4 === 0)];
  for (const text of some) {
    const findings = await scan(text.text);
    if (findings.some((one) => overlaps(one, text))) found += 1;
    alarms += findings.filter((one) => !overlaps(one, text)).length;
  }
  for (const { text } of none) alarms += (await scan(text)).length;
  const start = performance.now();
  const texts = sample.slice(0, 60);
  for (const text of texts) await scan(text);
  const rate = megabytes(texts) / ((performance.now() - start) / 1000);
  console.log(
    `secretlint 12 (preset recommend) on a quarter of the same texts: recall ${percent(found, some.length)}, precision ${percent(found, Math.max(1, found + alarms))}, ${rate.toFixed(1)} MB/s`,
  );
}

await peer();
console.log(lines.join("\n"));
process.exitCode = isMet ? 0 : 1;
