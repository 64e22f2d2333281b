import type { CodeReader } from "./operations.ts";
import { collecting, type Operations } from "./tokens/collect.ts";

const HARMLESS =
  /^(?:ls|dir|cd|pwd|lpwd|nlist|cls|rels|recls|set|alias|bye|quit|exit|close|disconnect|binary|bin|ascii|passive|pasv|prompt|hash|verbose|progress|status|help|\?|history|jobs|wait|kill|bookmark|cache|find|du|df|user|debug|mode|type|tick|umask|version|system|rhelp|size|modtime|tar|recurse|lowercase|allinfo|volume|stat|l[a-z]*ls|queue|repeat|slot|anon|at|echo|nil|newer|glob|echo|logout|timeout|case|nmap|ntrans|epsv4|epsv|sendport|site|quote|trace|macdef|fg|bg|suspend)$/;

function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|([^\s;&|]+)/g)].map((found) => found[1] ?? found[2] ?? found[3]!);
}

function option(given: readonly string[], name: string): string | undefined {
  const at = given.indexOf(name);
  return at === -1 ? undefined : given[at + 1];
}

function command(line: string, operations: Operations): void {
  const text = line.trim().replace(/^(?:eval\s+)+/, "");
  if (text.startsWith("!")) {
    operations.add(text === "!" ? { op: "interactive-shell" } : { op: "shell", text: text.slice(1).trim() });
    return;
  }
  const [name, ...given] = words(text);
  const plain = given.filter((word) => !word.startsWith("-"));
  if (name === undefined || name.startsWith("#")) return;
  switch (name.replace(/^-/, "")) {
    case "open":
    case "connect":
    case "lftp":
    case "o":
      operations.add({ op: "connect", url: plain.at(0) });
      return;
    case "get":
    case "reget":
    case "recv":
    case "pget":
    case "mget":
    case "get1":
      for (const word of plain) if (word !== option(given, "-o")) operations.add({ op: "write", path: option(given, "-o") ?? word.split("/").at(-1) });
      return;
    case "put":
    case "reput":
    case "send":
    case "mput":
    case "append":
    case "put1":
      for (const path of name.startsWith("m") ? plain : plain.slice(0, 1)) operations.add({ op: "read", path });
      operations.add({ op: "send", url: undefined });
      return;
    case "mirror": {
      const isUpload = given.some((word) => /^-[a-z]*R|^--reverse/.test(word));
      operations.add(isUpload ? { op: "read", path: plain[0] ?? ".", isTree: true } : { op: "write", path: plain[1] ?? plain[0] ?? "." });
      if (isUpload) operations.add({ op: "send", url: undefined });
      if (given.some((word) => /^--(?:Remove|delete)|^-[a-zA-Z]*e/.test(word)) && !isUpload)
        operations.add({ op: "delete", path: plain[1] ?? ".", isTree: true });
      return;
    }
    case "lcd":
      operations.add({ op: "cd", path: plain[0] ?? "~" });
      return;
    case "shell":
      operations.add(plain.length === 0 ? { op: "interactive-shell" } : { op: "shell", text: text.replace(/^\S+\s+/, "") });
      return;
    case "local":
    case "command":
      operations.add({ op: "shell", text: text.replace(/^\S+\s+/, "") });
      return;
    case "source":
      operations.add({ op: "load", path: plain[0] });
      return;
    case "cat":
    case "more":
    case "less":
    case "zcat":
    case "zmore":
      if (/\|/.test(text)) operations.add({ op: "shell", text: text.slice(text.indexOf("|") + 1).trim() });
      return;
    case "rm":
    case "mrm":
    case "rmdir":
    case "mdelete":
    case "delete":
    case "del":
    case "rename":
    case "mv":
    case "mkdir":
    case "chmod":
    case "chown":
    case "symlink":
    case "ln":
    case "touch":
    case "edit":
      operations.unknown(`\`${name}\` changes files on the other machine`);
      return;
    default:
      if (!HARMLESS.test(name)) operations.unknown(`the command \`${name.slice(0, 30)}\` is not known`);
      else if (/\|/.test(text)) operations.add({ op: "shell", text: text.slice(text.indexOf("|") + 1).trim() });
      else if (/>\s*\S/.test(text)) operations.add({ op: "write", path: /> *(\S+)/.exec(text)?.[1] });
  }
}

/** Reads commands of ftp, sftp, lftp and smbclient. */
export const readTransfer: CodeReader = (text) =>
  collecting((operations) => {
    for (const line of text.split(/[\n;]|&&|\|\|/)) {
      if (!operations.step()) return;
      command(line, operations);
    }
  });
