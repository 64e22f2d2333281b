// Builds dist/: the hook (a loader and the guard, which every call needs), what it loads when it needs it (the policy
// compiler, the readers of program text, code for rarer programs, the lines of the program catalog,
// the baselines), the compiled form of all that, and the command line. Needs no network.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { lateBuiltins, madeModules } from "./made-modules.mjs";
import { pastFaces } from "./past-faces.mjs";
import { fromGuard, sharedExport, sharedNames } from "./shared-modules.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Modules that hold nothing but a table, and the file that the hook reads it from. */
const TABLES = [{ source: "src/policy/baselines.generated.ts", file: "baselines.json", names: ["RULE_LINES", "BASELINE_TABLE"] }];

/** Our own modules do nothing when they are imported, so what a bundle does not use falls away with its packages. */
const withoutSideEffects = {
  name: "without-side-effects",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) =>
      kind === "entry-point" ? undefined : { path: join(resolveDir, path), sideEffects: false },
    );
  },
};

/**
 * In the hook, tables that one call needs a few lines of lie in files of their own: they are data, and as a part of
 * the code all of them would be parsed at every start.
 */
const tablesBeside = {
  name: "tables-beside",
  setup(bundler) {
    for (const { source, file, names } of TABLES) {
      bundler.onLoad({ filter: new RegExp(`${source.replaceAll(/[/.]/g, "[\\\\/.]")}$`) }, () => ({
        loader: "ts",
        contents: `
          import { readFileSync } from "node:fs";
          import { join } from "node:path";
          const table = JSON.parse(readFileSync(join(__dirname, "${file}"), "utf8"));
          ${names.map((name) => `export const ${name} = table.${name};`).join("\n")}`,
      }));
    }
  },
};

/**
 * First line of the hook: a fault while it loads, before any of its own handling stands, ends with 2, which the client
 * takes for a no. The runtime's own 1 would let the call run.
 */
const FAULT_IS_NO =
  'process.setUncaughtExceptionCaptureCallback(e=>{try{require("node:fs").writeSync(2,"Sallyport cannot work, so this is refused: "+(e&&e.message))}finally{process.exit(2)}});';

/** Modules that stand in for others in the hook. */
const STAND_INS = {
  "src/catalog/programs/index.ts": "src/hook/lazy/program-catalog.ts",
  "src/catalog/path-rules.ts": "src/hook/lazy/path-rules.ts",
  "src/catalog/path-sets.ts": "src/hook/lazy/path-sets.ts",
  "src/shell/programs/rare.ts": "src/hook/lazy/rare.ts",
};

/** The parts of the hook that some calls need, and the modules in them: they export functions, and are asked for nothing else. */
const ON_DEMAND = {
  "commands.cjs": [
    "src/shell/programs/wrappers.ts",
    "src/shell/programs/shells.ts",
    "src/shell/arithmetic.ts",
    "src/shell/brace.ts",
    "src/shell/input.ts",
    "src/shell/compound.ts",
    "src/shell/addresses.ts",
    "src/shell/control-below.ts",
    "src/shell/project-borders.ts",
    "src/shell/spelling.ts",
    "src/shell/code-from-temp.ts",
    "src/shell/dependency-files.ts",
    "src/shell/printf.ts",
    "src/shell/edit-text.ts",
    "src/policy/smallest-change.ts",
    "src/resolve/prompt.ts",
    "src/resolve/skill.ts",
    "src/hook/mcp-ticket.ts",
    "src/agents/claude-code/settings-change.ts",
    "src/hook/content/holders.ts",
    "src/agents/claude-code/content-verdict.ts",
    "src/shell/suspicion-text.ts",
    "src/shell/written-sources.ts",
    "src/shell/suspicion-files.ts",
    "src/shell/kept-secrets.ts",
    "src/shell/secret-search.ts",
    "src/resolve/search.ts",
    "src/agents/claude-code/project-settings.ts",
    "src/shell/functions.ts",
    "src/shell/shell-options.ts",
    "src/shell/builtin-leave.ts",
    "src/catalog/git-config.ts",
    "src/catalog/runtime-options.ts",
    "src/agents/claude-code/protected-paths.ts",
  ],
  "approvals.cjs": [
    "src/hook/held-call.ts",
    "src/hook/policy-with-grants.ts",
    "src/hook/policy-contained.ts",
    "src/policy/containment.ts",
    "src/hook/store-policy.ts",
  ],
  "content.cjs": ["src/hook/content/inspect.ts", "src/hook/content/carried.ts", "src/hook/content/learn-secrets.ts", "src/hook/content/restore-input.ts"],
  "orders.cjs": ["src/content/text/spoken/spoken-orders.ts"],
  "agents.cjs": ["src/hook/adapters.ts"],
  "outputs.cjs": ["src/hook/content/output-gate.ts"],
  "mcp.cjs": ["src/resolve/mcp.ts"],
  "languages.cjs": ["src/shell/inline/run-inline.ts"],
  "transfers.cjs": ["src/shell/programs/curl.ts", "src/shell/programs/fetch.ts", "src/shell/programs/request.ts"],
  "programs.cjs": ["src/shell/programs/rare.ts"],
};
const PARTS = ["guard.cjs", ...Object.keys(ON_DEMAND)];

/** What stands in for a module in a part; the part that holds it has the module itself. */
const standIn = (own, more) => (file) => more[file] ?? (own.includes(file) ? file : (STAND_INS[file] ?? file));

/** What a module exports that is there when the program runs. */
function exportedNames(file) {
  return [...readFileSync(join(root, file), "utf8").matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
}

/** Functions that load the part that holds the real ones when they are called. */
function loadingFunctions(file) {
  const part = Object.keys(ON_DEMAND).find((one) => ON_DEMAND[one].includes(file));
  return (
    part &&
    exportedNames(file)
      .map((name) => `export const ${name} = (...given) => require("./${part}").${name}(...given);`)
      .join("\n")
  );
}

/** What looks into texts. Most sessions of a daemon never need it, and it would take a tenth of the memory that an idle one holds. */
const CONTENT_PART = "content-part.cjs";

/** In a decision thread the modules of that part are loaded at their first call. */
const contentOnCall = {
  name: "content-on-call",
  setup(bundler) {
    bundler.onLoad({ filter: /src.hook.content.[\w-]+\.ts$/ }, ({ path }) => {
      const file = relative(root, path);
      if (!ON_DEMAND["content.cjs"].includes(file)) return undefined;
      const functions = exportedNames(file).map((name) => `export const ${name} = (...given) => load("./${CONTENT_PART}").${name}(...given);`);
      return {
        loader: "js",
        contents: ['import { createRequire } from "node:module";', "const load = createRequire(import.meta.url);", ...functions].join("\n"),
      };
    });
  },
};

/** Puts the stand-ins in place, except for the modules that a part holds. */
function lazily(own, more) {
  return {
    name: "lazily",
    setup(bundler) {
      bundler.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, importer }) => {
        const asked = relative(root, join(resolveDir, path));
        const found = importer.includes("/hook/lazy/") ? asked : standIn(own, more)(asked);
        return found === asked ? undefined : { path: join(root, found), sideEffects: false };
      });
      bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = relative(root, path);
        const contents = own.includes(file) ? undefined : loadingFunctions(file);
        return contents === undefined ? undefined : { loader: "js", contents };
      });
    },
  };
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};
const commonJs = { ...common, format: "cjs", minify: true, logOverride: { "empty-import-meta": "silent" } };

const sourceModule = (path) => import(pathToFileURL(join(root, path)).href);

async function digestOf(path) {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 16);
}

/**
 * Parts are read byte by byte, and the bundler leaves characters beyond ASCII in regular expressions as they are. Within
 * these an escape of each UTF-16 unit means the same.
 */
async function asAscii(path) {
  const text = await readFile(path, "utf8");
  const ascii = text.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  if (ascii !== text) await writeFile(path, ascii);
}

/** Every line of the catalog, in the form that is searched. */
async function catalogText() {
  const { FAMILIES } = await sourceModule("src/catalog/programs/index.ts");
  const { linesOf } = await sourceModule("src/catalog/lookup.ts");
  const { lineText } = await sourceModule("src/catalog/line-text.ts");
  const text = lineText(linesOf(FAMILIES));
  // Read back byte by byte, which is quicker than decoding.
  if (/[^\x00-\x7f]/.test(text)) throw new Error("the catalog holds a character that is not ASCII");
  return text;
}

/** The console's page: one script, one sheet of styles, nothing from elsewhere. */
export async function buildPage(outdir) {
  await mkdir(outdir, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { app: "web/app.tsx" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2023", "chrome115", "firefox115", "safari17"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "warning",
    outdir,
  });
  await build({ absWorkingDir: root, entryPoints: { app: "web/app.css" }, bundle: true, minify: true, logLevel: "warning", outdir });
  for (const name of ["index.html", "icon.svg"]) await copyFile(join(root, "web", name), join(outdir, name));
}

/**
 * Builds everything that there is source for.
 * @param {{ outdir?: string, hasCli?: boolean, standIns?: Readonly<Record<string, string>> }} [options] `standIns`: further modules, and what is put in
 *   their place, to measure the hook without them
 * @returns what each bundle is made of, by name, as esbuild tells it.
 */
export async function buildAll({ outdir = join(root, "dist"), hasCli = existsSync(join(root, "src/cli/main.ts")), standIns = {} } = {}) {
  const made = {};
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, "programs.txt"), await catalogText());
  const { PATH_SETS } = await sourceModule("src/catalog/path-sets.ts");
  await writeFile(join(outdir, "path-sets.json"), JSON.stringify(PATH_SETS));
  const { ruleTables } = await sourceModule("src/catalog/classify-path.ts");
  await writeFile(join(outdir, "path-rules.json"), JSON.stringify(ruleTables(PATH_SETS, false)));
  for (const { source, file } of TABLES) await writeFile(join(outdir, file), JSON.stringify(await import(pathToFileURL(join(root, source)).href)));
  const compiler = join(outdir, "compiler.cjs");
  made.compiler = (await build({ ...commonJs, plugins: [withoutSideEffects, madeModules], entryPoints: ["src/hook/compiler.ts"], outfile: compiler })).metafile;
  const identity = await digestOf(compiler);
  const define = { SALLYPORT_BUILD: JSON.stringify(identity) };
  const options = (name, contents, own) => ({
    ...commonJs,
    stdin: { contents, resolveDir: root, loader: "ts", sourcefile: name },
    plugins: [lazily(own, standIns), withoutSideEffects, tablesBeside, madeModules, lateBuiltins],
    external: ["./compiler.cjs", ...PARTS.map((part) => `./${part}`)],
    define,
    // The loader calls a part; a wrapper that is put around the text there would be a second copy of it.
    banner: { js: "(function(exports,require,module,__filename,__dirname){" },
    footer: { js: "})" },
    outfile: join(outdir, name),
  });
  const guardOf = async (contents, more) => (await build({ ...options("guard.cjs", contents, []), ...more })).metafile;
  const partOf = async (name, names, more) => {
    const own = ON_DEMAND[name];
    const contents = own.map((file) => `export { ${exportedNames(file).join(", ")} } from "./${file}";`).join("\n");
    const { plugins, ...rest } = options(name, contents, own);
    return { metafile: (await build({ ...rest, ...more, plugins: [fromGuard(root, names, own), ...plugins] })).metafile, own, standIn: standIn(own, standIns) };
  };
  // Bundled once to see what each holds, and then so that the parts take from the guard what it holds.
  const hook = 'export * from "./src/hook/hook.ts";\n';
  const alone = await Promise.all(Object.keys(ON_DEMAND).map((name) => partOf(name, new Map(), { write: false })));
  const names = await sharedNames(root, await guardOf(hook, { write: false }), alone);
  made.guard = await guardOf(hook + sharedExport(names), {});
  for (const name of Object.keys(ON_DEMAND)) made[name.slice(0, -4)] = (await partOf(name, names, {})).metafile;
  for (const name of PARTS) await asAscii(join(outdir, name));
  const digests = {};
  for (const name of PARTS) digests[name] = await digestOf(join(outdir, name));
  const start = { ...commonJs, plugins: [withoutSideEffects, madeModules], define: { SALLYPORT_PARTS: JSON.stringify(digests) } };
  made.hook = (await build({ ...start, entryPoints: ["src/hook/start.ts"], banner: { js: FAULT_IS_NO }, outfile: join(outdir, "hook.cjs") })).metafile;
  made["session-hook"] = (
    await build({ ...start, entryPoints: ["src/daemon/session-hook.ts"], banner: { js: FAULT_IS_NO }, outfile: join(outdir, "session-hook.cjs") })
  ).metafile;
  made.prepare = (await build({ ...start, entryPoints: ["src/hook/prepare.ts"], outfile: join(outdir, "prepare.cjs") })).metafile;
  await rm(join(outdir, "code"), { recursive: true, force: true });
  execFileSync(process.execPath, [join(outdir, "prepare.cjs")], { stdio: "inherit" });
  if (hasCli) {
    made.cli = (
      await build({
        ...common,
        plugins: [withoutSideEffects, madeModules, pastFaces(root)],
        // A thread of the scan is a file of its own, beside the chunk that starts it.
        entryPoints: [
          { in: "src/cli/main.ts", out: "main" },
          { in: "src/scan/repository/content-worker.ts", out: "content-worker" },
        ],
        format: "esm",
        splitting: true,
        packages: "external",
        define,
        banner: { js: "#!/usr/bin/env node" },
        outdir: join(outdir, "cli"),
      })
    ).metafile;
    await chmod(join(outdir, "cli/main.js"), 0o755);
    // What stays in memory: each file whole, with what it needs and nothing else.
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const contents = ON_DEMAND["content.cjs"].map((file) => `export { ${exportedNames(file).join(", ")} } from "./${file}";`).join("\n");
    await build({
      ...common,
      plugins: [withoutSideEffects, madeModules],
      stdin: { contents, resolveDir: root, loader: "ts", sourcefile: CONTENT_PART },
      format: "cjs",
      logOverride: { "empty-import-meta": "silent" },
      minify: true,
      outfile: join(outdir, "cli", CONTENT_PART),
    });
    await buildPage(join(outdir, "console"));
    made.daemon = (
      await build({
        ...common,
        plugins: [contentOnCall, withoutSideEffects, madeModules],
        entryPoints: [
          ...["daemon-process", "decision-worker", "sequencer-worker", "telemetry-worker", "detection-process", "console-worker", "console-job-worker"].map(
            (name) => ({ in: `src/daemon/${name}.ts`, out: name }),
          ),
          { in: "src/record/sequence/row-worker.ts", out: "row-worker" },
        ],
        format: "esm",
        minify: true,
        packages: "external",
        define: { ...define, SALLYPORT_VERSION: JSON.stringify(version) },
        outdir: join(outdir, "cli"),
      })
    ).metafile;
  }
  return made;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await rm(join(root, "dist"), { recursive: true, force: true });
  const made = await buildAll();
  for (const name of ["compiler", "hook", "guard", "commands", "approvals", "content", "outputs", "languages", "mcp", "transfers", "programs", "session-hook"])
    console.log(`${name}: ${Math.round(Object.values(made[name].outputs)[0].bytes / 1024)} KB`);
}
