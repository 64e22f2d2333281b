// Commands are tested as they are shipped, and start three times as fast as from their sources: the product is built before the first test, where it is older.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./is-built.mjs";

export default function setup() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  if (isBuilt(root)) return;
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the product could not be built; `npm run build` says why");
}
