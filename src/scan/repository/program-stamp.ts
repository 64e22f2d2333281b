import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of all that a scan runs: the bundle's own, or `src` where the sources are run. */
function programFolder(): string {
  const own = import.meta.dirname;
  return import.meta.filename.endsWith(".ts") ? dirname(dirname(own)) : own;
}

/**
 * What tells one state of the program from another, so that what another state found is not taken for what this one would find: names, sizes and times of its
 * files, and the runtime.
 */
export function programStamp(): string {
  const folder = programFolder();
  const hash = createHash("sha256").update(process.version);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.[cm]?[jt]s$/.test(name) || name.endsWith(".test.ts") || /(?:^|\/)(?:ok|ng)\./.test(name)) continue;
    const about = statSync(join(folder, name), { throwIfNoEntry: false });
    if (about !== undefined) hash.update(`\n${name} ${about.size} ${about.mtimeMs}`);
  }
  return hash.digest("hex").slice(0, 32);
}
