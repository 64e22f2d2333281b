import { parseSpec, type ProgramSpec } from "./spec.ts";

/** A family of programs: where its facts come from, and its lines. */
export interface Family {
  /** Manuals and versions that the lines were taken from. */
  readonly source: string;
  readonly lines: string;
}

/** Joins continuation lines (those that start with white space) and drops comments and blanks. */
export function catalogLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trimEnd();
    if (line === "" || line.trimStart().startsWith("#")) continue;
    if (/^\s/.test(line) && lines.length > 0) lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

/** What the world's programs do. Lines are read when a program is first asked for. */
export class ProgramCatalog {
  readonly #lines = new Map<string, string>();
  readonly #specs = new Map<string, ProgramSpec | null>();

  constructor(families: readonly Family[]) {
    for (const family of families) {
      for (const line of catalogLines(family.lines)) {
        const end = line.indexOf(" |");
        const names = end === -1 ? line : line.slice(0, end);
        for (const name of names.split(",")) this.#lines.set(name.trim(), line);
      }
    }
  }

  /** Every program and sub-command by its full name, `git status` for a sub-command. */
  names(): readonly string[] {
    return [...this.#lines.keys()];
  }

  /** The program, or the sub-command when `path` has more than one word; `undefined` when not known. */
  find(path: readonly string[]): ProgramSpec | undefined {
    const key = path.join(" ");
    const known = this.#specs.get(key);
    if (known !== undefined) return known ?? undefined;
    const line = this.#lines.get(key);
    const spec = line === undefined ? null : parseSpec(path, line);
    this.#specs.set(key, spec);
    return spec ?? undefined;
  }
}
