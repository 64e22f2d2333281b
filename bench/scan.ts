/**
 * `sallyport scan` on a made-up repository: the first run, a cached one, the search through contents, memory, and peers on the same files in the same run.
 *
 *     npm run build && npm run scan-bench
 *     npm run scan-bench -- --files 20000 --rounds 3
 *     npm run scan-bench -- --million              also the walk over a million files
 *
 * secretlint is measured when `npm ci --prefix bench/peers` was run, agentshield when `--agentshield FOLDER` names a folder in which it was installed with
 * `npm install --ignore-scripts ecc-agentshield@1.6.0`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodeScanner } from "../src/hook/index.ts";
import { makeRepository } from "./scan-repository.ts";
import { median } from "./timed.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "20000" },
    rounds: { type: "string", default: "3" },
    million: { type: "boolean" },
    agentshield: { type: "string" },
    program: { type: "string", default: join(import.meta.dirname, "../dist/cli/main.js") },
  },
});
const ROUNDS = Number(values.rounds);
/** Texts for secretlint, which is a hundred times slower. */
const PEER_FILES = 400;

if (!existsSync(values.program)) throw new Error("the program is not built: run `npm run build`");
const folder = mkdtempSync(join(tmpdir(), "scan-bench-"));
const lines: string[] = [];
let isMet = true;

function line(what: string, measured: string, goal: string, holds?: boolean): void {
  lines.push(`${holds === undefined ? "    " : holds ? "ok  " : "MISS"} ${what.padEnd(44)} ${measured.padEnd(28)} ${goal}`);
  isMet &&= holds ?? true;
}

/** Seconds and peak memory in MiB of one run of a program. */
function once(program: readonly string[], cwd: string, mostStatus = 1): { readonly seconds: number; readonly memory: number; readonly out: string } {
  const start = performance.now();
  const child = spawnSync(process.execPath, ["--require", join(import.meta.dirname, "peak-memory.cjs"), ...program], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 1024 ** 3,
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status === null || child.status > mostStatus) throw new Error(`the measured program failed: ${String(child.stderr).slice(0, 2000)}`);
  return { seconds, memory: Number(String(child.output[3] ?? "")) / 1024, out: String(child.stdout) };
}

const least = (list: readonly number[]): string => `${median([...list]).toFixed(2)} s (least ${Math.min(...list).toFixed(2)})`;

/** All texts of the repository, for peers that take texts. */
function textsOf(root: string, most: number): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|md)$/.test(name))
    .slice(0, most)
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

async function secretlintRate(texts: readonly { readonly path: string; readonly text: string }[]): Promise<number | undefined> {
  const modules = join(import.meta.dirname, "peers/node_modules/@secretlint");
  if (!existsSync(modules)) return undefined;
  const load = (name: string): Promise<Record<string, unknown>> => {
    const about = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as { readonly main?: string };
    return import(join(modules, name, about.main ?? "module/index.js")) as Promise<Record<string, unknown>>;
  };
  const { lintSource } = (await load("core")) as { lintSource: (given: object) => Promise<unknown> };
  const { creator } = await load("secretlint-rule-preset-recommend");
  const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] };
  const start = performance.now();
  for (const { path, text } of texts)
    await lintSource({ source: { content: text, filePath: path, ext: ".ts", contentType: "text" }, options: { config, noPhysicFilePath: true } });
  return texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6 / ((performance.now() - start) / 1000);
}

try {
  const root = join(folder, "repository");
  mkdirSync(root);
  const made = makeRepository(root, Number(values.files));
  // What is younger than a tick of the file system's clock is not kept by the cache.
  await new Promise((go) => setTimeout(go, 2000));
  console.log(`${made.files} files, ${(made.bytes / 1e6).toFixed(0)} MB`);

  const first: number[] = [];
  const again: number[] = [];
  const bare: number[] = [];
  let memory = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const cache = join(folder, `cache-${round}`);
    const scan = [values.program, "scan", root, "--cache", cache, "--fail-on", "none", "--format", "json"];
    const cold = once(scan, folder);
    const warm = once(scan, folder);
    const { counts } = JSON.parse(warm.out) as { readonly counts: { readonly cached: number; readonly texts: number } };
    if (counts.cached !== counts.texts) throw new Error("the second run did not know every file");
    first.push(cold.seconds);
    again.push(warm.seconds);
    bare.push(once(["-e", "0"], folder).seconds);
    memory = Math.max(memory, cold.memory, warm.memory);
  }
  line("first run", least(first), "< 3 s", Math.min(...first) < 3);
  line("second run, cached", least(again), "< 0.5 s", Math.min(...again) < 0.5);
  line("a bare start of the runtime, in turn with them", least(bare), "");
  line("first run, MB/s of all files", (made.bytes / 1e6 / Math.min(...first)).toFixed(0), "≥ 40", made.bytes / 1e6 / Math.min(...first) >= 40);
  line("peak memory", `${memory.toFixed(0)} MiB`, "≤ 300 MiB", memory <= 300);

  const texts = textsOf(root, PEER_FILES);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const scanner = nodeScanner();
  for (const { text } of texts) scanner.scan(text);
  const start = performance.now();
  for (const { text } of texts) scanner.scan(text);
  const own = size / ((performance.now() - start) / 1000);
  const peer = await secretlintRate(texts);
  line("secrets alone, one thread, MB/s", own.toFixed(0), "≥ 40", own >= 40);
  line(
    "secretlint 12 (preset recommend), MB/s",
    peer === undefined ? "not installed" : peer.toFixed(1),
    peer === undefined ? "" : `we are ${(own / peer).toFixed(0)} × as fast`,
  );

  if (values.agentshield !== undefined) {
    const program = join(values.agentshield, "node_modules/ecc-agentshield/dist/index.js");
    if (!existsSync(program)) throw new Error(`\`${program}\` is not there; install ecc-agentshield@1.6.0 in that folder`);
    const times = Array.from({ length: ROUNDS }, () => once([program, "scan", "--path", root, "--format", "json"], folder, 255).seconds);
    line("agentshield 1.6.0, the same repository", least(times), `our first run takes ${(Math.min(...first) / Math.min(...times)).toFixed(2)} × its time`);
  }

  if (values.million === true) {
    const many = join(folder, "many");
    for (let at = 0; at < 1_000_000; at += 1) {
      if (at % 1000 === 0) mkdirSync(join(many, String(at / 1000)), { recursive: true });
      writeFileSync(join(many, String(Math.floor(at / 1000)), `${at}.ts`), "");
    }
    const { seconds, memory: peak, out } = once([values.program, "scan", many, "--no-cache", "--fail-on", "none", "--format", "json"], folder);
    const { counts, skipped } = JSON.parse(out) as { readonly counts: { readonly files: number }; readonly skipped: readonly { readonly why: string }[] };
    line(
      "a million files",
      `${seconds.toFixed(1)} s, ${peak.toFixed(0)} MiB`,
      "≤ 300 MiB, says what it skipped",
      peak <= 300 && counts.files === 1_000_000 && skipped.length > 0,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(lines.join("\n"));
process.exitCode = isMet ? 0 : 1;
