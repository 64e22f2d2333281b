// Modules whose result is the same in every process: the build calls them, and a bundle has what they returned.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The modules, and the function of each; it takes nothing and returns what JSON can say. */
const MADE = { "src/content/secrets/rule-tables.ts": "ruleTables", "src/content/text/instructions/lexicon-tables.ts": "lexiconTables" };

/** The esbuild plugin that puts the results in the place of the modules. */
export const madeModules = {
  name: "made-modules",
  setup(bundler) {
    for (const [source, name] of Object.entries(MADE)) {
      bundler.onLoad({ filter: new RegExp(`${source.replaceAll(/[/.]/g, "[\\\\/.]")}$`) }, async () => {
        const made = (await import(pathToFileURL(join(root, source)).href))[name]();
        return { loader: "js", contents: `const made = ${JSON.stringify(made)};\nexport function ${name}() { return made; }` };
      });
    }
  },
};

/**
 * The esbuild plugin that loads two of the runtime's own modules when one of their functions is called: most calls need neither, and each takes
 * longer to load than the call.
 */
export const lateBuiltins = {
  name: "late-builtins",
  setup(bundler) {
    bundler.onResolve({ filter: /^node:(?:crypto|zlib)$/ }, ({ path }) => ({ path, namespace: "late", sideEffects: false }));
    bundler.onLoad({ filter: /./, namespace: "late" }, ({ path }) => ({
      loader: "js",
      contents: Object.keys(process.getBuiltinModule(path))
        .filter((name) => /^[a-z]/.test(name) && typeof process.getBuiltinModule(path)[name] === "function")
        .map((name) => `export const ${name} = (...given) => process.getBuiltinModule("${path}").${name}(...given);`)
        .join("\n"),
    }));
  },
};
