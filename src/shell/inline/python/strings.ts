import { textNode, templateNode, type Node } from "../tree/node.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v", "\n": "", "\\": "\\", "'": "'", '"': '"' };

/** Resolves the escapes of a string literal. */
function unescape(content: string): string {
  if (!content.includes("\\")) return content;
  return content.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]{0,80})\}|([\s\S]))/g,
    (all, x?: string, u?: string, wide?: string, octal?: string, named?: string, letter?: string) => {
      const hex = x ?? u ?? wide;
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
      if (named !== undefined) return "\uE000";
      return ESCAPES[letter ?? ""] ?? all;
    },
  );
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}

interface Field {
  readonly expression: string;
  readonly start: number;
  readonly spec: string | undefined;
  readonly isDebug: boolean;
}

/** Reads the field that starts after `{` at `at`; `end` is behind its `}`. */
function readField(content: string, at: number): { readonly field: Field; readonly end: number } | undefined {
  let depth = 0;
  let stop: number | undefined;
  let spec: number | undefined;
  for (let n = at; n < content.length; n++) {
    const letter = content[n]!;
    if (depth === 0 && letter === "}") {
      const expression = content.slice(at, stop ?? n);
      const isDebug = /[^=!<>]=\s*$/.test(expression);
      const field = {
        expression: isDebug ? expression.replace(/=\s*$/, "") : expression,
        start: at,
        spec: spec === undefined ? undefined : content.slice(spec, n),
        isDebug,
      };
      return { field, end: n + 1 };
    }
    if ((letter === '"' || letter === "'") && spec === undefined) {
      const quote = content.startsWith(letter.repeat(3), n) ? letter.repeat(3) : letter;
      const close = content.indexOf(quote, n + quote.length);
      if (close === -1) return undefined;
      n = close + quote.length - 1;
    } else if (letter === "(" || letter === "[" || letter === "{") depth += 1;
    else if (letter === ")" || letter === "]" || letter === "}") depth -= 1;
    else if (depth === 0 && spec === undefined) {
      if (letter === "!" && content[n + 1] !== "=" && stop === undefined) stop = n;
      else if (letter === ":" && !/\blambda\b/.test(content.slice(at, n))) {
        stop ??= n;
        spec = n + 1;
      }
    }
  }
  return undefined;
}

/** The value of one string literal. `parse` reads the expressions of an f-string. */
export function readString(source: string, parse: (expression: string, at: number) => Node): Node {
  const opening = /^([a-zA-Z]{0,3})("""|'''|"|')/.exec(source)!;
  const prefix = opening[1]!.toLowerCase();
  const quote = opening[2]!;
  const content = source.slice(opening[0].length, -quote.length).replace(/\r\n?/g, "\n");
  const plain = (part: string): string => (prefix.includes("r") ? part : unescape(part));
  if (!prefix.includes("f") && !prefix.includes("t")) return textNode(plain(content));
  const parts: Node[] = [];
  let literal = "";
  for (let at = 0; at < content.length;) {
    const letter = content[at]!;
    if (letter === "\\" && !prefix.includes("r")) {
      literal += content.slice(at, at + 2);
      at += 2;
    } else if ((letter === "{" || letter === "}") && content[at + 1] === letter) {
      literal += letter;
      at += 2;
    } else if (letter === "{") {
      parts.push(textNode(plain(literal)));
      literal = "";
      const found = readField(content, at + 1);
      if (found === undefined) return { type: "unknown", why: "a field of an f-string is not understood" };
      const { field, end } = found;
      if (field.isDebug) parts.push(textNode(`${field.expression}=`));
      const value = parse(field.expression, opening[0].length + field.start);
      if (field.spec === undefined || field.spec === "") parts.push(value);
      else
        parts.push({
          type: "call",
          callee: { type: "name", name: "format" },
          args: [{ value }, { value: readString(`f${quote}${field.spec}${quote}`, parse) }],
        });
      at = end;
    } else {
      literal += letter;
      at += 1;
    }
  }
  parts.push(textNode(plain(literal)));
  return templateNode(parts);
}
