/**
 * Soundness by execution: random mutants of shell programs are run by a real bash whose PATH holds only recorders; every
 * program name that bash ran must be among the effects that the analysis found, or the analysis must say `unknown`.
 *
 *     npm run soundness -- --count 20000 --seed 1
 *     npm run soundness -- --grammar 1        programs from a grammar only; 0: mutants only
 */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analysed, RECORDED } from "./analysed.ts";
import { generated } from "./grammar.ts";
import { mutant, randomFrom } from "./mutate.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    seed: { type: "string" },
    show: { type: "string", default: "20" },
    grammar: { type: "string", default: "0.5" },
  },
});
const COUNT = Number(values.count);
const SEED = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const SHOW = Number(values.show);
/** Share of programs that are generated from a grammar rather than mutants of the seeds. */
const GRAMMAR = Number(values.grammar);
/** Programs that start others or change files: the real ones, behind a recorder. */
const REAL = ["bash", "sh", "env", "xargs", "timeout", "nice", "nohup", "find", "cat", "echo", "printf", "cp", "mv", "tee", "ln"];
const PROGRAMS: ReadonlySet<string> = new Set([...RECORDED, ...REAL]);
const BASH = "/bin/bash";
/** An unprivileged user, when the test itself runs as root: a mutant may not touch what is not its own. */
const NOBODY = 65534;

const base = mkdtempSync(join(tmpdir(), "soundness-"));
const bin = join(base, "bin");
mkdirSync(bin);
for (const name of [...RECORDED, ...REAL]) {
  const real = REAL.includes(name) ? ["/bin", "/usr/bin"].map((folder) => join(folder, name)).find((path) => existsSync(path)) : undefined;
  writeFileSync(
    join(bin, name),
    `#!/bin/sh\nprintf '%s\\0' "\${0##*/}" >> "\${SOUNDNESS_LOG:-${base}/lost}"\n${real === undefined ? "exit 0" : `exec ${real} "$@"`}\n`,
  );
  chmodSync(join(bin, name), 0o755);
}
chmodSync(base, 0o777);
const HANDLER = `() { printf '%s\\0' "$1" >> "$SOUNDNESS_LOG"; return 0; }`;

interface Outcome {
  readonly programs: readonly string[];
  readonly isEnded: boolean;
}

function run(text: string, folder: string, log: string): Promise<Outcome> {
  mkdirSync(folder, { mode: 0o777 });
  chmodSync(folder, 0o777);
  return new Promise((resolve) => {
    const isRoot = process.getuid?.() === 0;
    const child = spawn(BASH, ["--norc", "--noprofile", "-c", `ulimit -f 512 -t 2 -v 400000; FUNCNEST=30\n${text}`], {
      cwd: folder,
      env: { PATH: bin, HOME: folder, SOUNDNESS_LOG: log, "BASH_FUNC_command_not_found_handle%%": HANDLER },
      stdio: ["ignore", "ignore", "ignore"],
      detached: true,
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    let isEnded = true;
    const timer = setTimeout(() => {
      isEnded = false;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, 3000);
    child.on("close", () => {
      clearTimeout(timer);
      // Background jobs of the group end with it.
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // None is left.
      }
      const programs = existsSync(log)
        ? readFileSync(log, "utf8")
            .split("\0")
            .filter((name) => name !== "")
        : [];
      rmSync(folder, { recursive: true, force: true });
      rmSync(log, { force: true });
      resolve({ programs: [...new Set(programs)], isEnded });
    });
  });
}

const random = randomFrom(SEED);
function nextProgram(): string | undefined {
  return random() < GRAMMAR ? generated(random) : mutant(random);
}

let done = 0;
let ran = 0;
let unknown = 0;
let cut = 0;
const misses: { readonly text: string; readonly missed: readonly string[] }[] = [];

async function worker(): Promise<void> {
  while (done < COUNT) {
    const text = nextProgram();
    if (text === undefined) continue;
    done += 1;
    if (done % 5000 === 0) process.stderr.write(`${done} programs, ${misses.length} misses\n`);
    // The folder has the same name in both: what is run may be called after it.
    const folder = join(base, `run-${done}`);
    const { names, isUnknown, isUndescribed } = analysed(text, folder);
    if (isUnknown) unknown += 1;
    const outcome = await run(text, folder, join(base, `log-${done}`));
    if (!outcome.isEnded) cut += 1;
    if (outcome.programs.length > 0) ran += 1;
    // A name that is no program at all is asked about under whatever name it was read: nothing ran.
    const missed = outcome.programs.filter((name) => !names.has(name) && (PROGRAMS.has(name) || !isUndescribed));
    if (missed.length > 0 && !isUnknown) misses.push({ text, missed });
  }
}

await Promise.all(Array.from({ length: 4 }, worker));
rmSync(base, { recursive: true, force: true });
for (const { text, missed } of misses.slice(0, SHOW)) console.log(`missed ${missed.join(", ")} in ${JSON.stringify(text)}`);
console.log(`seed ${SEED}: ${done} programs, ${ran} ran a program, ${unknown} answered as unknown, ${cut} cut off after 3 s, ${misses.length} misses`);
process.exitCode = misses.length === 0 ? 0 : 1;
