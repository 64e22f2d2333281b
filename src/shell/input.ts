import { widened } from "./alternatives.ts";
import { setVariable } from "./assign.ts";
import { type Builtin } from "./builtins.ts";
import { runUnknownOrText } from "./run-text.ts";
import { separatorsOf } from "./expand.ts";
import { unknownElements } from "./join.ts";
import type { Streams } from "./redirect.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, holeValue, isMany, knownStart, knownText, textValue, type Value } from "./value.ts";

/** One line of input; what is left stays for the next `read` of the same loop. */
function readLine(streams: Streams, state: ShellState): Value {
  const input = streams.input;
  if (input === undefined) return holeValue("line", "a line that is read from input");
  const text = knownText(input);
  if (text !== undefined) {
    const end = text.indexOf("\n");
    if (streams.input === state.input) state.leaveInput(textValue(end === -1 ? "" : text.slice(end + 1), input.flows));
    return textValue(end === -1 ? text : text.slice(0, end), input.flows);
  }
  if (streams.input === state.input && input.pieces.some((piece) => piece.type !== "hole"))
    state.leaveInput(holeValue("any", "what is left of the input", input.flows));
  const path = input.pieces.find((piece) => piece.type === "hole" && piece.shape === "path");
  if (path?.type === "hole") {
    const { glob, listing } = path;
    return holeValue("path", path.why, input.flows, { ...(glob === undefined ? {} : { glob }), ...(listing === undefined ? {} : { listing }) });
  }
  const [only] = input.pieces;
  const shape = input.pieces.length === 1 && only?.type === "hole" && ["number", "segment", "word"].includes(only.shape) ? only.shape : "line";
  return holeValue(shape, "a line of the input", input.flows);
}

interface ReadWords {
  readonly names: readonly string[];
  readonly array: string | undefined;
  readonly isRaw: boolean;
  /** Another descriptor, a delimiter, a number of characters: what is read is not a line. */
  readonly isOdd: boolean;
  /** All names are known. */
  readonly isNamed: boolean;
}

function readWords(args: readonly Value[]): ReadWords {
  const names: string[] = [];
  let array: string | undefined;
  let isRaw = false;
  let isOdd = false;
  let isNamed = true;
  let at = 0;
  for (; at < args.length; at++) {
    const text = knownText(args[at]!);
    if (text === undefined || text === "-" || !text.startsWith("-")) break;
    if (text === "--") {
      at += 1;
      break;
    }
    for (let i = 1; i < text.length; i++) {
      const letter = text[i]!;
      if (letter === "r") isRaw = true;
      if (/[dnNtu]/.test(letter)) isOdd = true;
      if (!/[adinNptu]/.test(letter)) continue;
      const value = i + 1 < text.length ? text.slice(i + 1) : knownText(args[++at] ?? EMPTY);
      if (letter === "a") array = value;
      break;
    }
  }
  for (const arg of args.slice(at)) {
    const text = knownText(arg);
    if (text === undefined) isNamed = false;
    else names.push(text);
  }
  return { names, array, isRaw, isOdd, isNamed };
}

const BLANKS = " \t\n";

/** The fields of a line for as many names; the last gets the rest. `undefined` when it is not simple. */
function splitLine(text: string, separators: string, count: number): readonly string[] | undefined {
  const isBlankOnly = [...separators].every((c) => BLANKS.includes(c));
  const isBlank = (c: string | undefined): boolean => c !== undefined && separators.includes(c) && BLANKS.includes(c);
  const isSeparator = (c: string | undefined): boolean => c !== undefined && separators.includes(c);
  const fields: string[] = [];
  let at = 0;
  while (isBlank(text[at])) at += 1;
  while (at < text.length && fields.length < count - 1) {
    const start = at;
    while (at < text.length && !isSeparator(text[at])) at += 1;
    fields.push(text.slice(start, at));
    while (isBlank(text[at])) at += 1;
    if (!isBlankOnly && isSeparator(text[at]) && !isBlank(text[at])) {
      at += 1;
      while (isBlank(text[at])) at += 1;
    }
  }
  let end = text.length;
  while (end > at && isBlank(text[end - 1])) end -= 1;
  const rest = text.slice(at, end);
  // A separator in what is left may end it, or be a part of it.
  if (!isBlankOnly && [...rest].some(isSeparator)) return undefined;
  fields.push(rest);
  return fields;
}

/** `read`: a line of the input for variables. */
export const read: Builtin = ({ args, state, streams, shell }) => {
  const { names, array, isRaw, isOdd, isNamed } = readWords(args);
  if (!isNamed) shell.analysis.unknown("which variable `read` sets is not known");
  const line = readLine(streams, state);
  const known = knownText(line);
  const separators = separatorsOf(state);
  const isPlain = known !== undefined && !isOdd && (isRaw || !known.includes("\\"));
  if (isOdd && streams.input !== undefined && streams.input === state.input) state.leaveInput(holeValue("any", "what is left of the input", line.flows));
  // One of the names that a program lists stays one.
  const isListed = !isOdd && names.length === 1 && line.pieces.length === 1 && line.pieces[0]!.type === "hole" && line.pieces[0]!.listing !== undefined;
  const open = isListed
    ? line
    : isOdd
      ? widened(line, "any", "a part of the input")
      : known === undefined
        ? line
        : widened(line, "line", "a part of a line that is read");
  if (array !== undefined) {
    if (array.includes("[")) shell.arithmeticText(array, state);
    const words = isPlain && separators !== undefined && [...separators].every((c) => BLANKS.includes(c)) ? wordsOf(known, separators) : undefined;
    const elements = words?.map((word) => textValue(word, line.flows)) ?? unknownElements("a part of a line that is read", line.flows);
    state.variables.set(state.target(array), { value: elements[0] ?? EMPTY, elements, isExported: false });
    return EMPTY;
  }
  if (names.length === 0) {
    setVariable("REPLY", isPlain ? line : open, state, shell);
    return EMPTY;
  }
  const fields = isPlain && separators !== undefined ? splitLine(known, separators, names.length) : undefined;
  names.forEach((name, n) => setVariable(name, fields === undefined ? open : textValue(fields[n] ?? "", line.flows), state, shell));
  return EMPTY;
};

function wordsOf(text: string, separators: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  for (const c of text) {
    if (!separators.includes(c)) word += c;
    else if (word !== "") words.push(word);
    if (separators.includes(c)) word = "";
  }
  return word === "" ? words : [...words, word];
}

/** A name for the line in the text of a callback. */
const LINE = "sallyport_mapfile_line";

/** `mapfile`: the lines of the input for a list, with a command run between. */
export const mapfile: Builtin = ({ args, state, streams, shell }) => {
  let name = "MAPFILE";
  let isTrimmed = false;
  let isOdd = false;
  let isNamed = false;
  for (let i = 0; i < args.length && !isNamed; i++) {
    if (knownText(args[i]!) === undefined && (isMany(args[i]!) || /^-|^$/.test(knownStart(args[i]!))))
      shell.analysis.unknown("an option of mapfile that is not known may name a command");
    const text = knownText(args[i]!) ?? "";
    if (!text.startsWith("-")) {
      // What follows the name is not looked at.
      isNamed = text !== "";
      name = text === "" ? name : text;
      continue;
    }
    for (let at = 1; at < text.length; at++) {
      const letter = text[at]!;
      if (letter === "t") isTrimmed = true;
      else {
        isOdd ||= letter !== "C" && letter !== "c";
        const value = at + 1 < text.length ? textValue(text.slice(at + 1)) : args[++i];
        if (letter === "C" && value !== undefined) {
          // The command gets the line as one word.
          const own = state.branch();
          own.variables.set(LINE, { value: holeValue("any", "a line of the input", streams.input?.flows ?? []), isExported: false });
          runUnknownOrText(concat([value, textValue(` 0 "$${LINE}"`)]), own, shell, { ...streams, input: undefined }, "the callback of mapfile");
          own.variables.delete(LINE);
          shell.join(state, own);
        }
        break;
      }
    }
  }
  if (name.includes("[")) shell.arithmeticText(name, state);
  const input = streams.input;
  const text = input === undefined ? undefined : knownText(input);
  const flows = input?.flows ?? [];
  if (streams.input !== undefined && streams.input === state.input) state.leaveInput(EMPTY);
  const lines = text?.split(/(?<=\n)/);
  const isKnown = lines !== undefined && !isOdd && lines.length < 1000;
  const elements = isKnown
    ? lines.filter((line) => line !== "").map((line) => textValue(isTrimmed ? line.replace(/\n$/, "") : line, flows))
    : unknownElements("a line of the input", flows);
  state.variables.set(state.target(name), { value: elements[0] ?? EMPTY, elements, isExported: false });
  return EMPTY;
};
