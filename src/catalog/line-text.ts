import type { LineSource } from "./lookup.ts";

/** Stands before, between and after the names of a line; in no line itself. */
const MARK = "\u0001";

/** Lines as one text in which each is found by any of its names without reading the others. */
export function lineText(lines: ReadonlyMap<string, string>): string {
  const names = new Map<string, string[]>();
  for (const [name, line] of lines) {
    const known = names.get(line);
    if (known === undefined) names.set(line, [name]);
    else known.push(name);
  }
  return [...names]
    .map(([line, own]) => {
      const end = line.indexOf(" |");
      return `${MARK}${own.join(MARK)}${MARK}${end === -1 ? "" : line.slice(end)}\n`;
    })
    .join("");
}

/** The lines of a text that `lineText` made: a process that asks for a few programs searches, which is quicker than an index. */
export function searchedLines(text: string): LineSource {
  return {
    lineOf(name) {
      if (name === "" || name.includes(MARK) || name.includes("\n")) return undefined;
      const at = text.indexOf(MARK + name + MARK);
      if (at === -1) return undefined;
      return text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at));
    },
    names: () =>
      text
        .split("\n")
        .flatMap((line) => line.slice(1, Math.max(1, line.lastIndexOf(MARK))).split(MARK))
        .filter((name) => name !== ""),
  };
}
