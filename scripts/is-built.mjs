// Tells whether the built product is as new as its sources.
import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root folder of the repository */
export function isBuilt(root) {
  const built = ["dist/hook.cjs", "dist/cli/main.js", "dist/console/app.js"].map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  const sources = globSync(["src/**/*.{ts,yaml}", "web/*"], { cwd: root, exclude: ["**/*.test.ts", "**/fixtures/**", "src/scan/rules/*/*/{ok,ng}.*"] });
  return [...sources, "scripts/build.mjs", "package.json"].every((path) => statSync(join(root, path)).mtimeMs <= oldest);
}
