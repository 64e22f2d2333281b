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

/** The names that a joined line is about. */
function namesOf(line: string): string[] {
  const end = line.indexOf(" |");
  return (end === -1 ? line : line.slice(0, end)).split(",").map((name) => name.trim());
}

/** Where the lines of programs come from. */
export interface LineSource {
  /** The joined line that names a program or, by its full name, a sub-command. */
  lineOf(name: string): string | undefined;
  /** Every program and sub-command by its full name, `git status` for a sub-command. */
  names(): readonly string[];
}

/** Every line of the families under the names that it is about; of two lines with one name the later. */
export function linesOf(families: readonly Family[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const family of families) {
    for (const line of catalogLines(family.lines)) for (const name of namesOf(line)) lines.set(name, line);
  }
  return lines;
}

/** The lines of families, indexed when the first is asked for. */
function indexed(families: readonly Family[]): LineSource {
  let lines: ReadonlyMap<string, string> | undefined;
  const index = (): ReadonlyMap<string, string> => (lines ??= linesOf(families));
  return { lineOf: (name) => index().get(name), names: () => [...index().keys()] };
}

/** What the world's programs do. Lines are read when a program is first asked for. */
export class ProgramCatalog {
  readonly #lines: LineSource;
  readonly #specs = new Map<string, ProgramSpec | null>();

  constructor(lines: readonly Family[] | LineSource) {
    this.#lines = "lineOf" in lines ? lines : indexed(lines);
  }

  /** Every program and sub-command by its full name, `git status` for a sub-command. */
  names(): readonly string[] {
    return this.#lines.names();
  }

  /** The program, or the sub-command when `path` has more than one word; `undefined` when not known. */
  find(path: readonly string[]): ProgramSpec | undefined {
    const key = path.join(" ");
    const known = this.#specs.get(key);
    if (known !== undefined) return known ?? undefined;
    const line = this.#lines.lineOf(key);
    const spec = line === undefined ? null : parseSpec(path, line);
    this.#specs.set(key, spec);
    return spec ?? undefined;
  }
}
