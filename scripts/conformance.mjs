// Installs the conformance suite, builds the product where it is older than its sources, and runs conformance/run.ts.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const own = join(root, "conformance");

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const installed = join(own, "node_modules/.package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(own, "package-lock.json")).mtimeMs)
  run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], own);
const built = join(root, "dist/cli/main.js");
const isOld = !existsSync(built) || globSync("src/**/*.ts", { cwd: root }).some((path) => statSync(join(root, path)).mtimeMs > statSync(built).mtimeMs);
if (isOld) run(process.execPath, ["scripts/build.mjs"], root);
run(process.execPath, ["run.ts", ...process.argv.slice(2)], own);
