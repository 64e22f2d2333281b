import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Script } from "node:vm";
import { compiledPath, partLoader, useFewerCompilers } from "./load-part.ts";
import { ordinaryCalls } from "./ordinary-calls.ts";

/** A text that is worth a look, so that the engines are compiled as well; it holds nothing. */
const NOTES = `See the instructions below. <!-- note --> token = "${"0a1b".repeat(5)}" 2026-11-21 ${"text ".repeat(40)}\n`.repeat(4);

/** Leaves the compiled form of each part that was used, under the name that the runtime looks for. */
function keep(folder: string, scripts: ReadonlyMap<string, Script>): void {
  mkdirSync(join(folder, "code"), { recursive: true });
  const names = new Set<string>();
  for (const [part, script] of scripts) {
    const path = compiledPath(folder, part);
    const fresh = `${path}.${process.pid}.new`;
    writeFileSync(fresh, script.createCachedData());
    renameSync(fresh, path);
    names.add(path);
  }
  for (const name of readdirSync(join(folder, "code")))
    if (!names.has(join(folder, "code", name))) rmSync(join(folder, "code", name), { force: true, recursive: true });
}

/** Answers ordinary calls in a folder of its own and keeps what the runtime compiled for them. */
function prepare(folder: string): void {
  const scripts = new Map<string, Script>();
  const work = mkdtempSync(join(tmpdir(), "sallyport-prepare-"));
  try {
    writeFileSync(join(work, "package.json"), '{"scripts":{"test":"node --test","build":"tsc"}}');
    writeFileSync(join(work, "README.md"), "hello\n");
    const load = partLoader(folder, require, (part, script) => scripts.set(part, script));
    const { answer } = load("./guard.cjs") as typeof import("./hook.ts");
    for (const { event, bytes } of ordinaryCalls(work, NOTES)) answer(bytes, event, join(work, "state"), folder);
    keep(folder, scripts);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

useFewerCompilers();
prepare(__dirname);
