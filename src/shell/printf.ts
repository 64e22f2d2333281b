import { concat, EMPTY, holeValue, knownText, mergeFlows, quoted, textValue, type Value } from "./value.ts";

const SIMPLE: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", e: "\u001b", E: "\u001b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\" };

/** Where a text with escapes stands: `echo -e`, an argument of `%b`, or the format of printf. */
type Place = "echo" | "argument" | "format";

const OCTAL: Readonly<Record<Place, RegExp>> = { echo: /^0([0-7]{0,3})/, argument: /^0([0-7]{0,3})|^([1-7][0-7]{0,2})/, format: /^([0-7]{1,3})/ };

/** Backslash escapes decoded; `undefined` where shells or locales differ about them. */
function unescape(text: string, place: Place): string | undefined {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== "\\" || i + 1 >= text.length) {
      out += text[i];
      continue;
    }
    const rest = text.slice(i + 1, i + 12);
    const octal = OCTAL[place].exec(rest);
    const hex = /^x([0-9a-fA-F]{1,2})/.exec(rest);
    const unicode = /^u([0-9a-fA-F]{1,4})|^U([0-9a-fA-F]{1,8})/.exec(rest);
    const found = octal ?? hex ?? unicode;
    if (found !== null) {
      const digits = found[1] ?? found[2] ?? "";
      const code = digits === "" ? 0 : parseInt(digits, octal === null ? 16 : 8);
      // NUL ends a text in a shell; bytes above 127 are characters in some locales only.
      if (code === 0 || code > 127) return undefined;
      out += String.fromCharCode(code);
      i += found[0].length;
      continue;
    }
    const letter = rest[0]!;
    if (letter === "c" || (/\d/.test(letter) && place === "echo")) return undefined;
    const isQuote = place === "format" && /["'?]/.test(letter);
    out += isQuote ? letter : (SIMPLE[letter] ?? `\\${letter}`);
    i += 1;
  }
  return out;
}

/** Text as `echo -e` prints it; `undefined` when that is not the same everywhere. */
export function unescapeEcho(text: string): string | undefined {
  return unescape(text, "echo");
}

/** A conversion that is followed; whatever else stands after `%` is not. */
const CONVERSION = /^%(-?)(0?)(\d{0,4})(?:\.(\d{1,4}))?([sbcdiuxXo])$/;
const SPLIT = /(%(?:%|\([^)]*\)T|[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d*))?[a-zA-Z]))/;

/** Output of `printf FORMAT ARGS…`, exact where format and arguments are known. */
export function formatPrintf(args: readonly Value[]): Value {
  const [first, ...rest] = args;
  if (first === undefined) return EMPTY;
  const flows = mergeFlows(...args.map((arg) => arg.flows));
  const lost = holeValue("any", "what printf prints", flows);
  const format = knownText(first);
  if (format === undefined || rest.some((arg) => arg.pieces.some((piece) => piece.type === "hole" && piece.isMany === true))) return lost;
  const pieces = format.split(SPLIT);
  const literals = pieces.map((piece) => (piece.startsWith("%") && piece.length > 1 ? "" : unescape(piece, "format")));
  if (pieces.some((piece, n) => literals[n] === undefined || (piece.includes("%") && piece !== "%%" && !CONVERSION.test(piece)))) return lost;
  const out: Value[] = [];
  let next = 0;
  for (let rounds = 0; rounds < 200; rounds++) {
    const before = next;
    for (const [n, piece] of pieces.entries()) {
      if (piece === "%%") out.push(textValue("%"));
      else if (!piece.startsWith("%")) out.push(textValue(literals[n]!));
      else {
        const value = converted(piece, rest[next]);
        if (value === undefined) return lost;
        out.push(value);
        next += 1;
      }
    }
    if (next === before || next >= rest.length) return concat([...out, { pieces: [], flows }]);
  }
  return lost;
}

function converted(spec: string, arg: Value | undefined): Value | undefined {
  const [, left, zero, width, precision, kind] = CONVERSION.exec(spec)!;
  const text = arg === undefined ? "" : knownText(arg);
  const flows = arg?.flows ?? [];
  const isPlain = width === "" && precision === undefined;
  if (text === undefined) {
    if (kind === "s" && isPlain) return quoted(arg!);
    return isPlain && /[diu]/.test(kind!) ? holeValue("number", "a formatted value", flows) : undefined;
  }
  // Width counts bytes or characters, as the locale says.
  if (!isPlain && !/^[\0-\x7f]*$/.test(text)) return undefined;
  const pad = (value: string): Value => {
    const size = Number(width);
    return textValue(left === "-" ? value.padEnd(size) : value.padStart(size, zero === "0" ? "0" : " "), flows);
  };
  const cut = (value: string): string => (precision === undefined ? value : value.slice(0, Number(precision)));
  switch (kind) {
    case "s":
      return zero === "0" ? undefined : pad(cut(text));
    case "b": {
      const decoded = unescape(text, "argument");
      return decoded === undefined || zero === "0" ? undefined : pad(cut(decoded));
    }
    case "c":
      return text === "" || zero === "0" ? undefined : pad(text.slice(0, 1));
    default: {
      const number =
        text === "" ? "0" : /^(?:0|[1-9]\d{0,14})$/.test(text) ? text : kind === "d" || kind === "i" ? /^-[1-9]\d{0,14}$/.exec(text)?.[0] : undefined;
      if (precision !== undefined || (number?.startsWith("-") === true && zero === "0")) return undefined;
      if (number === undefined) return isPlain ? holeValue(/x/i.test(kind!) ? "segment" : "number", "a number", flows) : undefined;
      const digits = kind === "o" ? Number(number).toString(8) : kind === "x" || kind === "X" ? Number(number).toString(16) : number;
      return pad(kind === "X" ? digits.toUpperCase() : digits);
    }
  }
}
