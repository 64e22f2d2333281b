import { parse, type DoubleQuotedChild, type Word, type WordPart } from "unbash";
import { expandBraces } from "./brace.ts";
import { expandGlobs } from "./glob-fields.ts";
import type { Interpreter } from "./interpreter.ts";
import { parameterExpansion } from "./parameter.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, holeValue, knownText, mergeFlows, quoted, textValue, type Piece, type Value } from "./value.ts";
import { specialParameter, variableValue } from "./variables.ts";

/** Fields that one word may become. */
const MAX_FIELDS = 1200;

interface Options {
  readonly split: boolean;
  readonly tilde: boolean;
}

/** Collects the fields of one word. */
class FieldBuilder {
  readonly fields: Value[] = [];
  #pieces: Piece[] = [];
  #flows: Value["flows"] = [];
  #isStarted = false;

  /** Adds to the current field; an empty quoted part still makes a field. */
  add(value: Value): void {
    this.#pieces.push(...value.pieces);
    this.#flows = mergeFlows(this.#flows, value.flows);
    this.#isStarted = true;
  }

  /** Adds the result of an unquoted expansion: splits known text at white space. */
  addSplit(value: Value, separators: string | undefined): void {
    for (const piece of value.pieces) {
      if (piece.type === "hole") {
        this.add({ pieces: [{ ...piece, isQuoted: false }], flows: value.flows });
        continue;
      }
      const words = separators === undefined || separators === "" ? [piece.text] : splitAt(piece.text, separators);
      words.forEach((word, n) => {
        if (n > 0) this.next();
        if (word !== "") {
          const part: Piece = /[*?[]/.test(word) ? { type: "glob", text: word } : { type: "text", text: word, isQuoted: false };
          this.add({ pieces: [part], flows: value.flows });
        }
      });
    }
    // A value without known text still carries its flows into the field.
    if (value.pieces.length === 0 && value.flows.length > 0 && this.#isStarted) this.#flows = mergeFlows(this.#flows, value.flows);
  }

  /** Ends the current field. */
  next(): void {
    if (this.#isStarted && this.fields.length < MAX_FIELDS) {
      this.fields.push(concat([{ pieces: this.#pieces, flows: this.#flows }]));
    }
    this.#pieces = [];
    this.#flows = [];
    this.#isStarted = false;
  }
}

/** Splits as bash does: white space separators merge and vanish at the ends, others do not. */
function splitAt(text: string, separators: string): string[] {
  const out: string[] = [];
  let word = "";
  let isOpen = false;
  const isBlank = (c: string): boolean => c === " " || c === "\t" || c === "\n";
  const [first = ""] = text;
  if (first !== "" && separators.includes(first) && isBlank(first)) out.push("");
  for (const c of text) {
    if (!separators.includes(c)) {
      word += c;
      isOpen = true;
    } else if (isOpen || !isBlank(c)) {
      out.push(word);
      word = "";
      isOpen = false;
    }
  }
  out.push(word);
  return out;
}

function tilde(text: string, state: ShellState, shell: Interpreter): { readonly value: Value; readonly rest: string } | undefined {
  const match = /^~([^/:]*)/.exec(text);
  if (match === null) return undefined;
  const { facts } = shell.analysis.world;
  const user = match[1]!;
  const rest = text.slice(match[0].length);
  if (user === "" || user === facts.user) {
    return { value: user === "" ? variableValue("HOME", state, shell.analysis) : textValue(facts.home), rest };
  }
  if (user === "+") return { value: variableValue("PWD", state, shell.analysis), rest };
  if (user === "-") return { value: variableValue("OLDPWD", state, shell.analysis), rest };
  if (user === "root") return { value: textValue(facts.platform === "darwin" ? "/var/root" : "/root"), rest };
  if (/^[a-z_][\w.-]*$/i.test(user)) {
    return { value: textValue(`${facts.platform === "darwin" ? "/Users" : "/home"}/${user}`), rest };
  }
  return undefined;
}

function commandOutput(part: Extract<WordPart, { type: "CommandExpansion" }>, state: ShellState, shell: Interpreter): Value {
  if (part.script === undefined) {
    shell.analysis.unknown("a command substitution cannot be read");
    return holeValue("any", "the output of a command that cannot be read");
  }
  const isOther = typeof part.script.source === "string";
  const before = shell.analysis.isOtherText;
  if (isOther) shell.analysis.isOtherText = true;
  // `${ cmd;}` runs in this shell, `$(cmd)` in a copy; treating both as a copy misses no command.
  const output = shell.runScript(part.script, state.copy());
  shell.analysis.isOtherText = before;
  return trimNewlines(output);
}

/** Command substitution drops the newlines at the end. */
export function trimNewlines(value: Value): Value {
  const last = value.pieces.at(-1);
  if (last?.type !== "text" || !last.text.endsWith("\n")) return value;
  const text = last.text.replace(/\n+$/, "");
  const head = value.pieces.slice(0, -1);
  const pieces: Piece[] = text === "" ? head : [...head, { ...last, text }];
  return text === "" && head.length > 0 ? trimNewlines({ pieces, flows: value.flows }) : { pieces, flows: value.flows };
}

function substitution(part: Extract<WordPart, { type: "ProcessSubstitution" }>, state: ShellState, shell: Interpreter): Value {
  const { analysis } = shell;
  if (part.script === undefined) {
    analysis.unknown("a process substitution cannot be read");
    return holeValue("any", "a process substitution that cannot be read");
  }
  const inner = state.copy();
  if (part.operator === ">") {
    inner.input = holeValue("any", "what the command writes into the process", state.input?.flows ?? []);
    shell.runScript(part.script, inner);
    return textValue(analysis.virtualFile(EMPTY));
  }
  return textValue(analysis.virtualFile(shell.runScript(part.script, inner)));
}

function separatorsOf(state: ShellState): string | undefined {
  const own = state.variables.get("IFS");
  return own === undefined ? " \t\n" : knownText(own.value);
}

/** Values of an expansion part; several only for `"$@"` and its like. */
function expansion(part: WordPart | DoubleQuotedChild, state: ShellState, shell: Interpreter): { values: readonly Value[]; isList: boolean } {
  switch (part.type) {
    case "SimpleExpansion": {
      const name = part.text.slice(1);
      const special = specialParameter(name, state);
      if (special !== undefined) return { values: special, isList: name === "@" || name === "*" };
      return { values: [variableValue(name, state, shell.analysis)], isList: false };
    }
    case "ParameterExpansion":
      return parameterExpansion(part, state, shell);
    case "CommandExpansion":
      return { values: [commandOutput(part, state, shell)], isList: false };
    case "ArithmeticExpansion":
      return { values: [shell.arithmetic(part.expression, state)], isList: false };
    default:
      return { values: [textValue(part.text)], isList: false };
  }
}

function addDoubleQuoted(parts: readonly DoubleQuotedChild[], out: FieldBuilder, state: ShellState, shell: Interpreter): void {
  out.add(EMPTY);
  for (const part of parts) {
    if (part.type === "Literal") out.add(textValue(part.value));
    else {
      const { values, isList } = expansion(part, state, shell);
      // `"$*"` is one word, `"$@"` as many as there are.
      const isJoined = isList && /^\$(?:\*|\{\w*\[?\*)/.test(part.text);
      values.forEach((value, n) => {
        if (n > 0 && isList && !isJoined) out.next();
        if (n > 0 && isJoined) out.add(textValue((separatorsOf(state) ?? " ").slice(0, 1)));
        out.add(quoted(value));
      });
    }
  }
}

function addPart(part: WordPart, out: FieldBuilder, options: Options, state: ShellState, shell: Interpreter): void {
  switch (part.type) {
    case "Literal":
      out.add(textValue(part.value));
      return;
    case "Glob":
      if (part.kind === "bracket" && part.parts.some((inner) => inner.type !== "Literal")) {
        // What stands in the brackets is expanded first: `a[$(cmd)]`.
        for (const inner of part.parts) if (inner.type !== "Literal") expansion(inner as DoubleQuotedChild, state, shell);
        out.add(holeValue("any", "a pattern with a part that is computed"));
        return;
      }
      out.add({ pieces: [{ type: "glob", text: part.text }], flows: [] });
      return;
    case "ExtendedGlob":
      // `@(a|b)` is matched by the parser's own rules only; every name it may stand for is a hole in its folder.
      for (const inner of part.parts ?? []) if (inner.type !== "Literal" && inner.type !== "Glob") expansion(inner as DoubleQuotedChild, state, shell);
      out.add({ pieces: [{ type: "glob", text: "*" }], flows: [] });
      return;
    case "AnsiCQuoted":
      // bash keeps a line break after a backslash here, the parser drops both.
      out.add(part.text.includes("\\\n") ? holeValue("any", "quoted text with an escaped line break") : textValue(part.value));
      return;
    case "SingleQuoted":
      out.add(textValue(part.value));
      return;
    case "DoubleQuoted":
    case "LocaleString":
      addDoubleQuoted(part.parts, out, state, shell);
      return;
    case "ProcessSubstitution":
      out.add(substitution(part, state, shell));
      return;
    case "BraceExpansion":
      // Braces that are no list and no range stay as they are; what stands in them is expanded.
      if (part.parts === undefined) {
        out.add(textValue(part.text));
        return;
      }
      out.add(textValue("{"));
      for (const inner of part.parts) addPart(inner, out, options, state, shell);
      out.add(textValue("}"));
      return;
    default: {
      const { values, isList } = expansion(part, state, shell);
      if (!options.split) {
        out.add(concat(values.flatMap((value, n) => (n === 0 ? [value] : [textValue(" "), value]))));
        return;
      }
      const separators = separatorsOf(state);
      values.forEach((value, n) => {
        if (n > 0 && isList) out.next();
        out.addSplit(value, separators ?? " \t\n");
      });
    }
  }
}

function expandParts(word: Word, options: Options, state: ShellState, shell: Interpreter): Value[] {
  const out = new FieldBuilder();
  const parts = word.parts;
  if (parts === undefined) {
    const home = options.tilde ? tilde(word.text, state, shell) : undefined;
    if (home !== undefined) {
      const plain = home.rest === "" ? EMPTY : textValue(word.value.slice(word.value.length - home.rest.length));
      return [concat([home.value, plain])];
    }
    return [textValue(word.value)];
  }
  parts.forEach((part, n) => {
    const home = n === 0 && options.tilde && part.type === "Literal" ? tilde(part.text, state, shell) : undefined;
    if (home !== undefined && part.type === "Literal" && (parts.length === 1 || home.rest !== "")) {
      out.add(concat([home.value, home.rest === "" ? EMPTY : textValue(part.value.slice(part.value.length - home.rest.length))]));
    } else addPart(part, out, options, state, shell);
  });
  out.next();
  return out.fields;
}

function braceWords(word: Word): readonly Word[] | undefined {
  const { text } = word;
  const open = text.indexOf("{");
  if (open === -1 || !/\{[^]*(?:,|\.\.)[^]*\}/.test(text.slice(open))) return [word];
  const texts = expandBraces(text);
  if (texts === undefined) return undefined;
  if (texts.length === 1 && texts[0] === text) return [word];
  const words: Word[] = [];
  for (const one of texts) {
    if (one === "") continue;
    // Read again as an argument, so that quotes and expansions in it keep their meaning.
    const statement = parse(`: ${one}`).commands[0]?.command;
    const argument = statement?.type === "Command" ? statement.suffix[0] : undefined;
    const isWhole = statement?.type === "Command" && statement.suffix.length === 1 && argument?.end === one.length + 2;
    if (!isWhole) return undefined;
    if (argument?.type === "Word") words.push(argument);
    else if (argument?.type === "Assignment") words.push({ type: "Word", text: one, value: one, pos: 0, end: one.length });
    else return undefined;
  }
  return words;
}

/** A word as the command gets it: brace, tilde, parameter, command and arithmetic expansion, splitting, globbing. */
export function expandToFields(word: Word, state: ShellState, shell: Interpreter): Value[] {
  const words = braceWords(word);
  if (words === undefined) {
    shell.analysis.unknown("a brace expansion makes more words than can be followed");
    return [holeValue("any", "a brace expansion that is too large")];
  }
  const fields: Value[] = [];
  for (const one of words) {
    const parts = expandParts(one, { split: true, tilde: true }, state, shell);
    for (const field of parts) {
      if (fields.length >= MAX_FIELDS) {
        shell.analysis.unknown("the command has more arguments than can be followed");
        return fields;
      }
      fields.push(...expandGlobs(field, state, shell.analysis));
    }
  }
  return fields;
}

/** A word where bash does not split or glob: assignments, redirections, `case`, here-strings, operands. */
export function expandToValue(word: Word, state: ShellState, shell: Interpreter): Value {
  return concat(expandParts(word, { split: false, tilde: true }, state, shell));
}

/** Parts of a here-document body. */
export function expandBody(parts: readonly WordPart[], state: ShellState, shell: Interpreter): Value {
  const out = new FieldBuilder();
  addDoubleQuoted(parts as readonly DoubleQuotedChild[], out, state, shell);
  out.next();
  return concat(out.fields.length === 0 ? [EMPTY] : out.fields);
}
