// The parts of the hook that are loaded on demand use the modules that the guard holds already, not copies of them:
// they are smaller, and nothing is compiled twice.
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const IMPORT = /^(?:import|export)\s+\{([^}]*)\}\s+from\s+"(\.[^"]+\.ts|[a-z][\w-]*)"/gm;

/** The files of which something is in a bundle. */
function contentsOf(metafile) {
  const [output] = Object.values(metafile.outputs);
  return new Set(Object.keys(output.inputs).filter((file) => output.inputs[file].bytesInOutput > 0));
}

/** What a folder's public face exports, as the file that each name comes from. */
async function faceOf(root, file) {
  const made = new Map();
  if (!file.endsWith("/index.ts")) return made;
  for (const [, list, path] of (await readFile(join(root, file), "utf8")).matchAll(IMPORT)) {
    for (const item of list.split(",").map((one) => one.trim()))
      if (item !== "" && !item.startsWith("type ")) made.set(item.split(" as ").at(-1), relative(root, join(root, dirname(file), path)));
  }
  return made;
}

/**
 * What parts that were bundled on their own take from modules that the guard holds.
 * @param {string} root the folder of the project
 * @param {object} guard what esbuild says about the guard
 * @param {readonly { metafile: object, own: readonly string[], standIn: (file: string) => string }[]} parts
 * @returns {Promise<ReadonlyMap<string, ReadonlySet<string>>>} names by file.
 */
export async function sharedNames(root, guard, parts) {
  const held = contentsOf(guard);
  const packages = new Set([...held].flatMap((file) => /^node_modules\/([^/]+)\//.exec(file)?.[1] ?? []));
  const names = new Map();
  for (const { metafile, own, standIn } of parts) {
    for (const file of contentsOf(metafile)) {
      if ((held.has(file) && !own.includes(file)) || !file.startsWith("src/")) continue;
      for (const [, list, path] of (await readFile(join(root, file), "utf8")).matchAll(IMPORT)) {
        const isPackage = !path.startsWith(".");
        const target = isPackage ? path : standIn(relative(root, join(root, dirname(file), path)));
        const face = isPackage ? new Map() : await faceOf(root, target);
        if (own.includes(target) || !(isPackage ? packages.has(path) : face.size > 0 || held.has(target))) continue;
        const known = names.get(target) ?? new Set();
        for (const item of list.split(",").map((one) => one.trim())) {
          const name = item.split(" as ")[0];
          // Of a public face only what the guard holds: the rest would be put into it for the part's sake.
          if (item !== "" && !item.startsWith("type ") && (face.size === 0 || held.has(face.get(name)))) known.add(name);
        }
        if (known.size > 0) names.set(target, known);
      }
    }
  }
  return names;
}

/** Text that exports, from the guard, everything that parts take from it. */
export function sharedExport(names) {
  const files = [...names];
  const imports = files.map(
    ([file, own], n) => `import { ${[...own].map((name) => `${name} as ${name}_${n}`).join(", ")} } from "${file.startsWith("src/") ? `./${file}` : file}";`,
  );
  const rows = files.map(([file, own], n) => `${JSON.stringify(file)}: { ${[...own].map((name) => `${name}: ${name}_${n}`).join(", ")} }`);
  return `${imports.join("\n")}\nexport const shared = { ${rows.join(",\n")} };\n`;
}

/** In a part, takes from the guard what the guard shares, except for what the part itself holds. */
export function fromGuard(root, names, own) {
  return {
    name: "from-guard",
    setup(bundler) {
      const taken = (name) => ({ loader: "js", contents: `module.exports = require("./guard.cjs").shared[${JSON.stringify(name)}];` });
      bundler.onResolve({ filter: /^[a-z][\w-]*$/ }, ({ path }) => (names.has(path) ? { path, namespace: "from-guard" } : undefined));
      bundler.onLoad({ filter: /./, namespace: "from-guard" }, ({ path }) => taken(path));
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = relative(root, path);
        if (!names.has(file) || own.includes(file)) return undefined;
        const others = [...(await faceOf(root, file))].filter(([name]) => !names.get(file).has(name));
        if (others.length === 0) return taken(file);
        const contents = [
          `const held = require("./guard.cjs").shared[${JSON.stringify(file)}];`,
          ...[...names.get(file)].map((name) => `export const ${name} = held.${name};`),
          ...others.map(([name, from]) => `export { ${name} } from "./${relative(dirname(file), from)}";`),
        ];
        // As TypeScript: a stand-in need not have every name.
        return { loader: "ts", contents: contents.join("\n"), resolveDir: dirname(path) };
      });
    },
  };
}
