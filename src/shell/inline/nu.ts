import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";
import { names } from "./tokens/effects.ts";

/** Commands of nu that work on what the pipe brings. */
const FILTERS = names(
  `where select get first last length sort-by sort group-by reverse uniq uniq-by to from lines split str math columns values table describe flatten transpose reject rename append prepend take skip find range echo print is-empty is-not-empty wrap unwrap merge zip enumerate compact default roll rotate histogram count headers drop flatten parse detect date into format sys version help ps which uname pwd whoami ansi char term random seq sleep exit any all true false null and or not in default hash encode path fill`,
);

interface Part {
  readonly words: readonly (string | undefined)[];
}

/** Simple commands: words and quotes only. `undefined` when there is more to it. */
function parts(line: string): readonly Part[] | undefined {
  const found: (string | undefined)[][] = [[]];
  const token = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|(\|)|([^\s"'|`$(){}[\]<>&*!#]+)|([<>]=?|==|!=|=~|\*\*?[^\s|]*)|(.)/gy;
  for (const match of line.matchAll(token)) {
    const [all, double, single, bar, word, operator, other] = match;
    if (other !== undefined) return undefined;
    if (bar !== undefined) found.push([]);
    else if (/^\s/.test(all)) continue;
    else found.at(-1)!.push(double?.replaceAll(/\\(.)/g, "$1") ?? single ?? word ?? operator);
  }
  return found.map((words) => ({ words }));
}

function command(words: readonly (string | undefined)[], isFirst: boolean, operations: Operations): void {
  const [first, ...rest] = words;
  if (first === undefined) return;
  const name = first.replace(/^\^/, "");
  const plain = rest.filter((word) => word === undefined || !word.startsWith("-"));
  if (!first.startsWith("^")) {
    if (name === "open") {
      operations.add({ op: "read", path: plain[0] });
      return;
    }
    if (name === "save") {
      operations.add({ op: "write", path: plain[0] });
      return;
    }
    if (name === "http") {
      operations.add({ op: "connect", url: plain[1] });
      if (!/^(?:get|head|options)$/.test(plain[0] ?? "")) operations.add({ op: "send", url: plain[1] });
      return;
    }
    if (name === "source" || name === "source-env" || name === "use") {
      operations.add({ op: "load", path: plain[0] });
      return;
    }
    if ((FILTERS.has(name) && !/^(?:find|sort|uniq|split|print)$/.test(name)) || (!isFirst && FILTERS.has(name)) || /^[\d.]+$/.test(name)) return;
  }
  operations.add({ op: "argv", words: [name, ...rest] });
}

/** Reads the simplest commands of nu, elvish, xonsh and murex; everything else is not followed. */
export const readNu: CodeReader = (text) =>
  collecting((operations) => {
    for (const line of text.split(/[\n;]/)) {
      if (line.trim() === "" || line.trim().startsWith("#")) continue;
      if (!operations.step()) return;
      const found = parts(line);
      if (found === undefined) operations.unknown("it is more than simple commands");
      else for (const [n, part] of found.entries()) command(part.words, n === 0, operations);
    }
  });
