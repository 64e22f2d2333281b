// Installs what the end-to-end test needs, builds the product, and runs e2e/run.ts with the options given; with `--agent NAME` e2e/agents/run.ts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./is-built.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Claude Code has a package of its own; the others, which are large, are installed when one of them is asked for. */
const e2e = process.argv.some((one) => one === "--agent" || one.startsWith("--agent=")) ? join(root, "e2e/agents") : join(root, "e2e");

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** The lock file as npm last installed it tells whether there is anything to do. */
function isInstalled() {
  const installed = join(e2e, "node_modules/.package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(e2e, "package-lock.json")).mtimeMs;
}

const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(/\D/g, "");
if (Number(process.versions.node.split(".")[0]) < Number(wanted)) {
  console.error(`this runs under Node ${process.versions.node}; use \`npm run e2e\`, which takes the project's own`);
  process.exit(2);
}
if (!isInstalled()) run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], e2e);
if (!process.argv.includes("--product") && !isBuilt(root)) run(process.execPath, ["scripts/build.mjs"], root);
run(process.execPath, ["run.ts", ...process.argv.slice(2)], e2e);
