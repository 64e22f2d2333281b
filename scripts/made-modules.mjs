// Modules whose result is the same in every process: the build calls them, and a bundle has what they returned.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The modules, and the function of each; it takes nothing and returns what JSON can say. */
const MADE = { "src/content/secrets/rule-tables.ts": "ruleTables" };

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
