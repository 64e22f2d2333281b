import type { Analysis } from "./analysis.ts";
import type { ShellState } from "./state.ts";
import { textValue } from "./value.ts";

/** Where the code of a module begins, as a rule. */
const ENDINGS = ["", "/index", "/main", "/lib/index", "/dist/index", "/src/index"].flatMap((name) => [".js", ".cjs", ".mjs"].map((ending) => name + ending));

/**
 * Code that this command or session has put where a dependency lies: a dependency of the project is trusted, these files are read.
 * @param name of the module, as it is imported
 * @returns absolute paths
 */
export function plantedFiles(name: string, analysis: Analysis, state: ShellState): readonly string[] {
  const { overlay, world } = analysis;
  return analysis.paths(textValue(`node_modules/${name}`), state).flatMap(({ path }) => {
    const made = [...overlay.keys()].filter((file) => (file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}.`)) && !file.endsWith(".json"));
    const written = ["", ...ENDINGS].map((ending) => path + ending).filter((file) => world.session.isWritten(file));
    return [...new Set([...made, ...written])];
  });
}
