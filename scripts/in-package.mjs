// `in-package.mjs FOLDER …`: installs what a package of its own within this repository needs (the conformance suite, real tool servers), builds the
// product where it is older than its sources, and runs the package's run.ts with the rest of the words.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./is-built.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error("no folder was named; use `npm run conformance` or `npm run mcp-servers`");
  process.exit(2);
}
const own = join(root, folder);

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const installed = join(own, "node_modules/.package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(own, "package-lock.json")).mtimeMs)
  run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], own);
if (!isBuilt(root)) run(process.execPath, ["scripts/build.mjs"], root);
run(process.execPath, ["run.ts", ...words], own);
