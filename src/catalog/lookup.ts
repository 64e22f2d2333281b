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

/** The joined line around an offset of a family's text; `undefined` inside a comment. */
function lineAround(text: string, offset: number): string | undefined {
  let start = text.lastIndexOf("\n", offset - 1) + 1;
  while (start > 1 && /\s/.test(text[start] ?? "")) start = text.lastIndexOf("\n", start - 2) + 1;
  let end = text.indexOf("\n", offset);
  while (end !== -1 && /[^\S\n]/.test(text[end + 1] ?? "")) end = text.indexOf("\n", end + 1);
  return catalogLines(text.slice(start, end === -1 ? undefined : end))[0];
}

/** True when what stands from `start` to `end` may be a name in a list of names: between line ends, commas and a bar. */
function isListed(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (text[before] === " ") before -= 1;
  if (before >= 0 && text[before] !== "\n" && text[before] !== ",") return false;
  let after = end;
  while (text[after] === " ") after += 1;
  return (
    after === text.length || text[after] === "\n" || text[after] === "," || text[after] === "|"
  );
}

/** Programs searched for in the texts before all lines are indexed: a hook asks for a few, a daemon for thousands. */
const MAX_SEARCHES = 24;

/** What the world's programs do. Lines are read when a program is first asked for. */
export class ProgramCatalog {
  readonly #families: readonly Family[];
  readonly #specs = new Map<string, ProgramSpec | null>();
  #lines: ReadonlyMap<string, string> | undefined;

  constructor(families: readonly Family[]) {
    this.#families = families;
  }

  #index(): ReadonlyMap<string, string> {
    if (this.#lines !== undefined) return this.#lines;
    const lines = new Map<string, string>();
    for (const family of this.#families) {
      for (const line of catalogLines(family.lines))
        for (const name of namesOf(line)) lines.set(name, line);
    }
    this.#lines = lines;
    return lines;
  }

  /** The last line that names the program, found without reading the others. */
  #search(key: string): string | undefined {
    if (key === "" || /[|,\n#]/.test(key)) return undefined;
    for (const { lines } of this.#families.toReversed()) {
      for (
        let at = lines.lastIndexOf(key);
        at !== -1;
        at = at === 0 ? -1 : lines.lastIndexOf(key, at - 1)
      ) {
        if (!isListed(lines, at, at + key.length)) continue;
        const line = lineAround(lines, at);
        if (line !== undefined && namesOf(line).includes(key)) return line;
      }
    }
    return undefined;
  }

  /** Every program and sub-command by its full name, `git status` for a sub-command. */
  names(): readonly string[] {
    return [...this.#index().keys()];
  }

  /** The program, or the sub-command when `path` has more than one word; `undefined` when not known. */
  find(path: readonly string[]): ProgramSpec | undefined {
    const key = path.join(" ");
    const known = this.#specs.get(key);
    if (known !== undefined) return known ?? undefined;
    const line =
      this.#lines === undefined && this.#specs.size < MAX_SEARCHES
        ? this.#search(key)
        : this.#index().get(key);
    const spec = line === undefined ? null : parseSpec(path, line);
    this.#specs.set(key, spec);
    return spec ?? undefined;
  }
}
