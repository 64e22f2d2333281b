import type { Behaviour } from "./dialect.ts";

/** Functions written as code, for what a line cannot say. */
export type Functions = Readonly<Record<string, Exclude<Behaviour, string>>>;

/** What a language's library is made of. Texts are lists of names separated by white space. */
interface LibrarySource {
  /** Lines `name name…: behaviour`; `.name` repeats the last prefix, `name` ending in `*` covers all below it. */
  readonly lines: string;
  readonly functions: Functions;
  /** Modules, classes and functions that only compute, with everything in them. */
  readonly harmless: string;
  /** Modules of others of which only the named functions have effects. */
  readonly foreign: string;
}

/** Looks up what functions of a library do. */
export class Library {
  readonly #source: LibrarySource;
  #lines: Map<string, string> | undefined;
  #harmless: Set<string> | undefined;
  #foreign: Set<string> | undefined;

  constructor(source: LibrarySource) {
    this.#source = source;
  }

  /** What a function does; `undefined` when that is not known. */
  behaviour(path: string): Behaviour | undefined {
    const known = this.#own(path);
    if (known !== undefined) return known;
    // `a.b#c` is a method of `a.b`, which is a member of `a`.
    for (let end = lastCut(path, path.length); end > 0; end = lastCut(path, end)) {
      const outer = path.slice(0, end);
      const every = this.#own(`${outer}${path[end]}*`);
      if (every !== undefined) return every;
      const above = this.#own(outer);
      if (this.#isHarmless(outer) || (typeof above === "string" && above.startsWith(">"))) return "";
    }
    return this.#isHarmless(path) ? "" : undefined;
  }

  /** True for a module of others that has functions with known effects. */
  isForeign(module: string): boolean {
    this.#foreign ??= new Set(words(this.#source.foreign));
    return this.#foreign.has(module);
  }

  #own(path: string): Behaviour | undefined {
    const { functions, lines } = this.#source;
    if (Object.hasOwn(functions, path)) return functions[path];
    this.#lines ??= readLines(lines);
    return this.#lines.get(path);
  }

  #isHarmless(path: string): boolean {
    this.#harmless ??= new Set([...words(this.#source.harmless), ...words(this.#source.foreign)]);
    return this.#harmless.has(path);
  }
}

function lastCut(path: string, before: number): number {
  return Math.max(path.lastIndexOf(".", before - 1), path.lastIndexOf("#", before - 1));
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function readLines(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(": ");
    if (colon === -1) continue;
    let prefix = "";
    for (const word of words(line.slice(0, colon))) {
      const isShort = /^[.#]/.test(word);
      const name = isShort ? prefix + word : word;
      if (!isShort) prefix = word.slice(0, Math.max(word.lastIndexOf("."), word.lastIndexOf("#"), 0));
      lines.set(name, line.slice(colon + 2).trim());
    }
  }
  return lines;
}

/** Lines `common name: name…` as a map from a language's own names of methods to those of `methods.ts`. */
export function methodNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(": ");
    for (const word of words(line.slice(colon + 2))) if (colon !== -1) names.set(word, line.slice(0, colon));
  }
  return names;
}
