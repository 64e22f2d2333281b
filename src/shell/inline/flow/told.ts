import { HOLE, type CodeOperation } from "../operations.ts";

const shown = (text: string | undefined): string =>
  text === undefined ? "?" : text.replaceAll(HOLE.any, "{?}").replaceAll(HOLE.name, "{*}").replaceAll(HOLE.tree, "{**}");

/** Operations in one line, for tests: `read .env; shell rm -rf /`. Loaded modules, listed names and what is printed are left out. */
export function told(operations: readonly CodeOperation[]): string {
  return operations
    .filter(({ op }) => op !== "module" && op !== "list" && op !== "print")
    .map((one): string => {
      switch (one.op) {
        case "read":
          return `${one.isTree === true ? "tree" : "read"} ${shown(one.path)}`;
        case "delete":
          return `${one.isTree === true ? "deltree" : "delete"} ${shown(one.path)}`;
        case "write":
        case "cd":
        case "load":
        case "use":
          return `${one.op} ${shown(one.path)}`;
        case "attr":
          return `attr ${shown(one.path)} ${one.mode ?? "?"}`;
        case "copy":
          return `${one.isMove === true ? "move" : "copy"} ${shown(one.from)} ${shown(one.to)}`;
        case "link":
          return `link ${shown(one.from)} ${shown(one.to)}`;
        case "shell":
          return `shell ${shown(one.text)}${one.cwd === undefined ? "" : ` in ${shown(one.cwd)}`}`;
        case "argv":
          return `argv ${one.words?.map(shown).join(" ") ?? "?"}${one.cwd === undefined ? "" : ` in ${shown(one.cwd)}`}`;
        case "connect":
        case "send":
          return `${one.isRaw === true ? "raw " : ""}${one.op} ${shown(one.url)}`;
        case "environment":
          return `environment ${one.name ?? "*"}`;
        case "setenv":
          return `setenv ${one.name}=${shown(one.value)}`;
        case "code":
          return `${one.isDownloaded === true ? "downloaded " : ""}${one.isDecoded === true ? "decoded " : ""}${one.language} ${shown(one.text)}`;
        case "kill":
          return `kill ${shown(one.target)}`;
        case "privilege":
        case "persist":
          return `${one.op} ${one.what}`;
        default:
          return one.op;
      }
    })
    .filter((line, at, lines) => !line.startsWith("write ") || lines.indexOf(line) === at)
    .join("; ");
}
