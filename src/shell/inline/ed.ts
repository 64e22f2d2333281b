import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";
import { Scanner } from "./tokens/scanner.ts";

function file(name: string, rest: string, operations: Operations): void {
  const target = rest.trim();
  if (target.startsWith("!")) operations.add({ op: "shell", text: target.slice(1).trim() });
  else if (target !== "") operations.add({ op: /^[wWf]/.test(name) ? "write" : "read", path: target });
}

/** One command; gives true when text follows up to a line with a dot. */
function command(line: string, operations: Operations, depth: number): boolean {
  const scanner = new Scanner(line);
  for (let n = 0; n < 20; n += 1) {
    const mark = scanner.take(/[ \t]*(?:[\d.$%,;+-]+|'[a-z])/y);
    if (mark !== undefined) continue;
    const open = scanner.peek();
    if (open !== "/" && open !== "?") break;
    scanner.at += 1;
    if (scanner.takeDelimited(open, false) === undefined) return false;
  }
  scanner.take(/[ \t]+/y);
  const name = scanner.take(/wq|Wq|[A-Za-z!=#]/y);
  const rest = scanner.text.slice(scanner.at);
  switch (name) {
    case undefined:
      return false;
    case "a":
    case "i":
    case "c":
      return true;
    case "!":
      operations.add({ op: "shell", text: rest.trim() });
      return false;
    case "w":
    case "W":
    case "wq":
    case "Wq":
    case "e":
    case "E":
    case "r":
      file(name, rest.replace(/^q(?=\s|$)/, ""), operations);
      return false;
    case "g":
    case "G":
    case "v":
    case "V": {
      const open = rest[0] ?? "";
      const inner = new Scanner(rest.slice(1));
      if (open !== "" && depth < 5 && inner.takeDelimited(open, false) !== undefined) command(inner.text.slice(inner.at), operations, depth + 1);
      return false;
    }
    default:
      if (!/^[dfhHjklmnpPqQstuxyz=#]$/.test(name)) operations.unknown(`the command \`${name}\` is not known`);
      return false;
  }
}

/** Reads a script of ed. */
export const readEd: CodeReader = (text) =>
  collecting((operations) => {
    let isText = false;
    for (const line of text.split("\n")) {
      if (!operations.step()) return;
      if (isText) isText = line !== ".";
      else isText = command(line, operations, 0);
    }
  });
