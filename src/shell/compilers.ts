import type { ProgramRun } from "./program.ts";
import { textValue } from "./value.ts";

const COMPILERS =
  /^(?:(?:[\w]+-)*(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|gfortran|gnatmake|gdc|ldc2|dmd|tcc)(?:-[\d.]+)?|rustc|swiftc|ghc|ocamlopt|fpc|crystal|odin)$/;

/** True for compilers that make a program of sources named on their command line. */
export function isCompiler(name: string): boolean {
  return COMPILERS.test(name);
}

/** Remembers the program that a compiler makes of sources that lie in the workspace, as they were before this command. */
export function rememberBuilt({ spec, parsed, shell, state }: ProgramRun): void {
  const isGo = spec.path.join(" ") === "go build";
  if (!isCompiler(spec.path[0]!) && !isGo) return;
  const { analysis } = shell;
  const named = isGo && parsed.positionals.length === 0 ? [textValue(".")] : parsed.positionals;
  const sources = named.flatMap((word) => analysis.paths(word, state));
  const isOwn =
    sources.length > 0 && sources.every(({ scope, path }) => scope === "workspace" && !analysis.overlay.has(path) && !(isGo && analysis.overlay.size > 0));
  for (const { spec: option, value } of parsed.options) {
    if (option.name !== "-o" || value === undefined) continue;
    for (const { path } of analysis.paths(value, state)) {
      if (isOwn) analysis.built.add(path);
      else analysis.built.delete(path);
    }
  }
}
