// The command line is cut into chunks by which commands reach which files, and whoever imports one name of a folder's face reaches all that the face names.
// So in its bundle each name is imported from the file that it comes from: a command then loads what it uses.
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const IMPORT = /^import\s+\{([^}]*)\}\s+from\s+"(\.[^"]*\/index\.ts)";/gm;
const EXPORT = /^export\s+\{([^}]*)\}\s+from\s+"(\.[^"]+\.ts)";/gm;
const EXPORT_ALL = /^export\s+\*\s+from\s+"(\.[^"]+\.ts)";/gm;
const OWN = /^export\s+(?:async\s+)?(?:function\*?|const|let|class)\s+(\w+)/gm;

/** The names in a list of imports or exports, without those of types: as they are called there, and as they are called here. */
function* namesIn(list) {
  for (const item of list.split(",").map((one) => one.trim())) {
    if (item === "" || item.startsWith("type ")) continue;
    const [there, here = there] = item.split(/\s+as\s+/);
    yield { there, here };
  }
}

/** The esbuild plugin that does so for the modules below a folder. */
export function pastFaces(root) {
  const known = new Map();

  /** Where each name that a module exports comes from. */
  async function originsOf(file) {
    const text = await readFile(file, "utf8");
    const origins = new Map([...text.matchAll(OWN)].map(([, name]) => [name, { file, name }]));
    for (const [, from] of text.matchAll(EXPORT_ALL)) for (const [name, origin] of await originsIn(join(dirname(file), from))) origins.set(name, origin);
    for (const [, list, from] of text.matchAll(EXPORT)) {
      const target = join(dirname(file), from);
      const further = target.endsWith("/index.ts") ? await originsIn(target) : new Map();
      for (const { there, here } of namesIn(list)) origins.set(here, further.get(there) ?? { file: target, name: there });
    }
    return origins;
  }

  function originsIn(file) {
    if (!known.has(file)) known.set(file, originsOf(file));
    return known.get(file);
  }

  async function imports(importer, list, from) {
    const face = join(dirname(importer), from);
    const origins = await originsIn(face);
    return [...namesIn(list)]
      .map(({ there, here }) => {
        const { file, name } = origins.get(there) ?? { file: face, name: there };
        const path = relative(dirname(importer), file).replaceAll("\\", "/");
        return `import { ${name} as ${here} } from "${path.startsWith(".") ? path : `./${path}`}";`;
      })
      .join(" ");
  }

  return {
    name: "past-faces",
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(join(root, "src"))) return undefined;
        const text = await readFile(path, "utf8");
        let contents = "";
        let end = 0;
        for (const found of text.matchAll(IMPORT)) {
          contents += text.slice(end, found.index) + (await imports(path, found[1], found[2]));
          end = found.index + found[0].length;
        }
        return end === 0 ? undefined : { loader: "ts", contents: contents + text.slice(end) };
      });
    },
  };
}
