import { concat, EMPTY, holeValue, knownText, mergeFlows, quoted, textValue, type Value } from "./value.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  a: "\u0007", b: "\b", e: "\u001b", E: "\u001b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\", '"': '"', "'": "'", "?": "?",
};

/**
 * Backslash escapes as `echo -e` and `printf` read them. Bytes above 127 are combined as UTF-8.
 * @param isEcho octal is `\0nnn` (echo, `%b`) instead of `\nnn` (format)
 */
function unescape(text: string, isEcho: boolean): string {
  const bytes: number[] = [];
  let out = "";
  const flush = (): void => {
    if (bytes.length === 0) return;
    out += new TextDecoder().decode(Uint8Array.from(bytes.splice(0)));
  };
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== "\\" || i + 1 >= text.length) {
      flush();
      out += text[i];
      continue;
    }
    const rest = text.slice(i + 1, i + 12);
    const octal = (isEcho ? /^0([0-7]{0,3})|^([1-7][0-7]{0,2})/ : /^([0-7]{1,3})/).exec(rest);
    const hex = /^x([0-9a-fA-F]{1,2})/.exec(rest);
    const unicode = /^u([0-9a-fA-F]{1,4})|^U([0-9a-fA-F]{1,8})/.exec(rest);
    if (octal !== null) {
      bytes.push(parseInt(octal[1] ?? octal[2] ?? "0", 8) & 255);
      i += octal[0].length;
    } else if (hex !== null) {
      bytes.push(parseInt(hex[1]!, 16));
      i += hex[0].length;
    } else if (unicode !== null) {
      flush();
      const code = parseInt(unicode[1] ?? unicode[2]!, 16);
      out += code <= 0x10ffff ? String.fromCodePoint(code) : "";
      i += unicode[0].length;
    } else {
      flush();
      if (rest[0] === "c") return out;
      const simple = SIMPLE[rest[0]!];
      out += simple ?? `\\${rest[0]}`;
      i += 1;
    }
  }
  flush();
  return out;
}

/** Text as `echo -e` prints it. */
export function unescapeEcho(text: string): string {
  return unescape(text, true);
}

/** A conversion that printf knows; at any other it stops. */
const CONVERSION = /^%(?:%|\([^)]*\)T|[^]*[diouxXeEfFgGaAcsbqQn])$/;

/** Output of `printf FORMAT ARGS…`, exact where format and arguments are known. */
export function formatPrintf(args: readonly Value[]): Value {
  const [first, ...rest] = args;
  if (first === undefined) return EMPTY;
  const format = knownText(first);
  const flows = mergeFlows(...args.map((arg) => arg.flows));
  if (format === undefined) return holeValue("any", "what printf prints", flows);
  const pieces = format.split(/(%(?:%|\([^)]*\)T|[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[a-zA-Z]))/);
  const out: Value[] = [];
  let next = 0;
  let rounds = 0;
  do {
    const before = next;
    for (const piece of pieces) {
      if (piece.includes("%") && !CONVERSION.test(piece)) return holeValue("any", "what printf prints", flows);
      if (!piece.startsWith("%") || piece.length < 2) {
        out.push(textValue(unescape(piece, false)));
        continue;
      }
      if (piece === "%%") {
        out.push(textValue("%"));
        continue;
      }
      if (piece.includes("*") || piece.startsWith("%(")) return holeValue("any", "what printf prints", flows);
      out.push(converted(piece, rest[next]));
      next += 1;
    }
    rounds += 1;
    if (next === before) break;
  } while (next < rest.length && rounds < 200);
  return concat([...out, { pieces: [], flows }]);
}

function converted(spec: string, arg: Value | undefined): Value {
  if (arg === undefined) return EMPTY;
  const text = knownText(arg);
  const kind = spec.at(-1)!;
  if (text === undefined) return /^%[-]?s$/.test(spec) ? quoted(arg) : holeValue(/[diouxX]/.test(kind) ? "number" : "any", "a formatted value", arg.flows);
  const width = /^%(-?)(0?)(\d*)(?:\.(\d+))?/.exec(spec)!;
  const pad = (value: string): string => {
    const size = Math.min(Number(width[3] ?? 0) || 0, 4096);
    return width[1] === "-" ? value.padEnd(size) : value.padStart(size, width[2] === "0" ? "0" : " ");
  };
  switch (kind) {
    case "s":
      return textValue(pad(width[4] === undefined ? text : text.slice(0, Number(width[4]))), arg.flows);
    case "b":
      return textValue(pad(unescape(text, true)), arg.flows);
    case "c":
      return textValue(pad(text.slice(0, 1)), arg.flows);
    case "d":
    case "i":
    case "u":
      return /^-?\d+$/.test(text) ? textValue(pad(text), arg.flows) : holeValue("number", "a number", arg.flows);
    case "x":
    case "X":
    case "o": {
      const parsed = text.startsWith("'") || text.startsWith('"') ? text.codePointAt(1) : Number(text);
      if (parsed === undefined || !Number.isInteger(parsed)) return holeValue("segment", "a number", arg.flows);
      const digits = parsed.toString(kind === "o" ? 8 : 16);
      return textValue(pad(kind === "X" ? digits.toUpperCase() : digits), arg.flows);
    }
    case "q":
      return holeValue("any", "a quoted value", arg.flows);
    default:
      return holeValue("any", "a formatted value", arg.flows);
  }
}
