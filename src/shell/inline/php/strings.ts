import { callNode, nameNode, templateNode, textNode, type Node } from "../tree/node.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", v: "\v", e: "\x1b", f: "\f", "\\": "\\", $: "$", '"': '"', "`": "`" };

function unescape(content: string): string {
  if (!content.includes("\\")) return content;
  return content.replace(
    /\\(?:x([\da-fA-F]{1,2})|u\{([\da-fA-F]{1,6})\}|([0-7]{1,3})|([\s\S]))/g,
    (all, x?: string, u?: string, octal?: string, letter?: string) => {
      const hex = x ?? u;
      if (hex !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      return ESCAPES[letter!] ?? all;
    },
  );
}

/** Reads the expression at a place in the content of a string; `end` is behind the brace that closes it. */
type Embedded = (content: string, at: number) => { readonly value: Node; readonly end: number };

/** The value of a string literal of any kind; a command in backticks is run. */
export function readString(source: string, embedded: Embedded): Node {
  if (source.startsWith("'")) return textNode(source.slice(1, -1).replace(/\\([\\'])/g, "$1"));
  if (source.startsWith("<<<")) return heredoc(source, embedded);
  const content = parts(source.slice(1, -1), embedded);
  return source.startsWith("`") ? callNode(nameNode("shell_exec"), [content]) : content;
}

function heredoc(source: string, embedded: Embedded): Node {
  const opening = /^<<<[ \t]*(["']?)\w+\1\r?\n/.exec(source)!;
  const lines = source.slice(opening[0].length).split("\n");
  const indent = /^[ \t]*/.exec(lines.pop()!)![0].length;
  const content = lines.map((line) => line.slice(indent)).join("\n");
  return opening[1] === "'" ? textNode(content) : parts(content, embedded);
}

/** Text with `$name`, `$name[key]`, `$name->key`, `{$expression}` and `${name}` in it. */
function parts(content: string, embedded: Embedded): Node {
  const found: Node[] = [];
  let start = 0;
  const variable = /\\[\s\S]|\{(?=\$)|\$\{|\$([A-Za-z_]\w*)(?:\[(\w+|-?\d+|\$\w+)\]|->(\w+))?/g;
  for (let match = variable.exec(content); match !== null; match = variable.exec(content)) {
    const [all, name, key, property] = match;
    if (all.startsWith("\\")) continue;
    found.push(textNode(unescape(content.slice(start, match.index))));
    if (name === undefined) {
      const { value, end } = embedded(content, match.index + all.length);
      found.push(all === "{" ? value : { type: "index", object: nameNode("$GLOBALS"), index: value.type === "name" ? textNode(value.name) : value });
      variable.lastIndex = end;
    } else {
      const object = nameNode(`$${name}`);
      if (key !== undefined)
        found.push({
          type: "index",
          object,
          index: key.startsWith("$") ? nameNode(key) : /^-?\d+$/.test(key) ? { type: "number", value: Number(key) } : textNode(key),
        });
      else found.push(property === undefined ? object : { type: "member", object, name: property });
    }
    start = variable.lastIndex;
  }
  found.push(textNode(unescape(content.slice(start))));
  return templateNode(found);
}
