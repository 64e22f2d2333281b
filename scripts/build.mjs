// Builds dist/: the hook (one small CommonJS file), the policy compiler that it loads when a policy has
// changed, and the command line. Needs no network.
import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Our own modules do nothing when they are imported, so what a bundle does not use falls away with its packages. */
const withoutSideEffects = {
  name: "without-side-effects",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
      if (kind !== "import-statement" || !path.endsWith(".ts")) return undefined;
      return { path: join(resolveDir, path), sideEffects: false };
    });
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node24",
  charset: "utf8",
  mainFields: ["module", "main"],
  legalComments: "none",
  logLevel: "warning",
  plugins: [withoutSideEffects],
  metafile: true,
};

/**
 * Builds everything that there is source for.
 * @param {{ outdir?: string }} [options]
 * @returns what each bundle is made of, by name, as esbuild tells it.
 */
export async function buildAll({ outdir = join(root, "dist") } = {}) {
  const made = {};
  await mkdir(outdir, { recursive: true });
  const compiler = join(outdir, "compiler.cjs");
  made.compiler = (await build({ ...shared, entryPoints: ["src/hook/compiler.ts"], format: "cjs", minify: true, outfile: compiler })).metafile;
  const identity = createHash("sha256").update(await readFile(compiler)).digest("hex").slice(0, 16);
  const define = { SALLYPORT_BUILD: JSON.stringify(identity) };
  made.hook = (
    await build({ ...shared, entryPoints: ["src/hook/hook.ts"], format: "cjs", minify: true, external: ["./compiler.cjs"], define, outfile: join(outdir, "hook.cjs") })
  ).metafile;
  if (existsSync(join(root, "src/cli/main.ts"))) {
    const main = join(outdir, "cli/main.js");
    made.cli = (
      await build({ ...shared, entryPoints: ["src/cli/main.ts"], format: "esm", packages: "external", define, banner: { js: "#!/usr/bin/env node" }, outfile: main })
    ).metafile;
    await chmod(main, 0o755);
  }
  return made;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await rm(join(root, "dist"), { recursive: true, force: true });
  const made = await buildAll();
  for (const [name, { outputs }] of Object.entries(made)) {
    for (const [path, { bytes }] of Object.entries(outputs)) console.log(`${name}: ${path} ${Math.round(bytes / 1024)} KB`);
  }
}
