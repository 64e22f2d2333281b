import { hasOption, optionValue } from "./arguments.ts";
import type { ProgramRun } from "./program.ts";
import { knownText } from "./value.ts";

const MAX_TEXT = 4096;

/** Members of a set of tr: ranges, the escapes in use, the common classes. `undefined` where it has more than that. */
function trSet(text: string): readonly string[] | undefined {
  const plain = text
    .replace(/\[:lower:\]/g, "a-z")
    .replace(/\[:upper:\]/g, "A-Z")
    .replace(/\[:digit:\]/g, "0-9")
    .replace(/\\n/g, "\n")
    .replace(/\\t/g, "\t")
    .replace(/\\\\/g, "\\");
  if (/\[[:=]|\\[0-7]/.test(plain) || plain.length > 200) return undefined;
  const members: string[] = [];
  const letters = [...plain];
  for (let at = 0; at < letters.length; at++) {
    const [first, dash, last] = letters.slice(at, at + 3);
    if (dash !== "-" || last === undefined) {
      members.push(first!);
      continue;
    }
    const end = last.codePointAt(0)!;
    for (let code = first!.codePointAt(0)!; code <= end && members.length < 512; code++) members.push(String.fromCodePoint(code));
    at += 2;
  }
  return members;
}

function translated(input: string, run: ProgramRun): string | undefined {
  const { parsed } = run;
  const sets = parsed.positionals.map((word) => knownText(word)).map((text) => (text === undefined ? undefined : trSet(text)));
  const [from, to] = sets;
  if (from === undefined || hasOption(parsed, "-c", "-C", "--complement", "-s", "--squeeze-repeats")) return undefined;
  if (hasOption(parsed, "-d", "--delete")) return [...input].filter((letter) => !from.includes(letter)).join("");
  if (to === undefined || to.length === 0) return undefined;
  return [...input]
    .map((letter) => {
      const at = from.lastIndexOf(letter);
      return at === -1 ? letter : to[Math.min(at, to.length - 1)]!;
    })
    .join("");
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Text of an alphabet whose letters stand for `width` bits each; only what is plain text is decoded. */
function decoded(input: string, alphabet: string, width: number): string | undefined {
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (const letter of input.replace(/[\s=]/g, "")) {
    const value = alphabet.indexOf(letter);
    if (value === -1) return undefined;
    held = ((held << width) | value) & 0xffff;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return fromBytes(bytes);
}

function fromBytes(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
}

/** `cut -c2-4`, `cut -d: -f1`: single numbers and ranges. */
function cutOut(input: string, run: ProgramRun): string | undefined {
  const letters = optionValue(run.parsed, "-c", "--characters", "-b", "--bytes");
  const fields = optionValue(run.parsed, "-f", "--fields");
  const chosen = letters ?? fields;
  const range = chosen === undefined ? null : /^(\d*)(-?)(\d*)$/.exec(knownText(chosen) ?? "?");
  if (range === null || hasOption(run.parsed, "--complement", "-s", "--only-delimited", "--output-delimiter")) return undefined;
  const start = range[1] === "" ? 1 : Number(range[1]);
  const end = range[2] === "" ? start : range[3] === "" ? undefined : Number(range[3]);
  const given = optionValue(run.parsed, "-d", "--delimiter");
  const delimiter = given === undefined ? "\t" : knownText(given);
  if (delimiter === undefined || start < 1) return undefined;
  return input
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      if (letters !== undefined) return [...line].slice(start - 1, end).join("");
      return line.includes(delimiter)
        ? line
            .split(delimiter)
            .slice(start - 1, end)
            .join(delimiter)
        : line;
    })
    .join("\n");
}

/**
 * What a filter prints for input that is known: spelling a name or a command backwards, shifted or encoded hides it from
 * whoever reads the command line, not from the shell.
 */
export function knownOutput(run: ProgramRun): string | undefined {
  const { spec, parsed, streams } = run;
  const input = streams.input === undefined ? undefined : knownText(streams.input);
  if (input === undefined || input.length > MAX_TEXT || parsed.unlisted.length > 0) return undefined;
  const isDecoding = hasOption(parsed, "-d", "-D", "--decode");
  switch (spec.path[0]) {
    case "rev":
      return input
        .split("\n")
        .map((line) => [...line].toReversed().join(""))
        .join("\n");
    case "tr":
      return translated(input, run);
    case "base64":
    case "gbase64":
      return isDecoding ? decoded(input, BASE64, 6) : undefined;
    case "base32":
      return isDecoding ? decoded(input, BASE32, 5) : undefined;
    case "base16":
      return isDecoding ? fromHex(input) : undefined;
    case "xxd":
      return hasOption(parsed, "-r") && hasOption(parsed, "-p", "-ps", "-plain") ? fromHex(input) : undefined;
    case "cut":
      return cutOut(input, run);
    default:
      return undefined;
  }
}

function fromHex(input: string): string | undefined {
  const digits = input.replace(/\s/g, "");
  return /^(?:[0-9a-fA-F]{2})+$/.test(digits) ? fromBytes((digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))) : undefined;
}
