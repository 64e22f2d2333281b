import { parse, type DoubleQuotedChild, type Word, type WordPart } from "unbash";
import { oneOf } from "./alternatives.ts";
import { expandBraces } from "./brace.ts";
import { FieldBuilder, joinedBy, MAX_FIELDS, type Separators } from "./fields.ts";
import { expandGlobs, hiddenVariant } from "./glob-fields.ts";
import type { Interpreter } from "./interpreter.ts";
import { parameterExpansion } from "./parameter.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, hasHole, holeValue, knownText, quoted, single, textValue, type Piece, type Value } from "./value.ts";
import { specialParameter, variableValue } from "./variables.ts";

interface Options {
  readonly split: boolean;
  readonly tilde: boolean;
  /** Glob characters that come out of an unquoted expansion match, as in `case` and `${x#…}`. */
  readonly pattern?: boolean;
  /** Text that was not quoted is marked, to be split where the whole is. */
  readonly operand?: boolean;
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
  if (!/^[a-z_][\w.-]*$/i.test(user)) return undefined;
  // A user that does not exist leaves the text as it is.
  const home = `${facts.platform === "darwin" ? "/Users" : "/home"}/${user}`;
  return { value: rest === "" ? oneOf([home, `~${user}`], "the home of a user who may not exist") : textValue(home), rest };
}

function commandOutput(part: Extract<WordPart, { type: "CommandExpansion" }>, state: ShellState, shell: Interpreter): Value {
  if (part.script === undefined) {
    shell.analysis.unknown("a command substitution cannot be read");
    return holeValue("any", "the output of a command that cannot be read");
  }
  const isOther = typeof part.script.source === "string";
  const before = shell.analysis.isOtherText;
  if (isOther) shell.analysis.isOtherText = true;
  // `${ cmd;}` runs in this shell since bash 5.3, and is an error before.
  const output = part.text.startsWith("${") ? shell.runMaybe(part.script, state) : shell.runSubshell(part.script, state.copy());
  shell.analysis.isOtherText = before;
  return trimNewlines(output);
}

/** Command substitution drops the newlines at the end. */
export function trimNewlines(value: Value): Value {
  const last = value.pieces.at(-1);
  if (last === undefined || last.type === "glob") return value;
  const { flows } = value;
  if (last.type === "hole") {
    if (last.options === undefined) return value;
    const options = [...new Set(last.options.map((text) => text.replace(/\n+$/, "")))];
    const head = value.pieces.slice(0, -1);
    const isPlain = head.every((piece) => piece.type === "text" && !piece.text.endsWith("\n"));
    // Where nothing is printed last, the newlines before it end the output.
    if (options.includes("") && !isPlain) return { pieces: [{ type: "hole", shape: "any", why: last.why, isQuoted: true }], flows };
    return { pieces: [...head, { ...last, options }], flows };
  }
  if (!last.text.endsWith("\n")) return value;
  let end = last.text.length;
  while (last.text[end - 1] === "\n") end -= 1;
  const text = last.text.slice(0, end);
  const head = value.pieces.slice(0, -1);
  const pieces: Piece[] = text === "" ? head : [...head, { ...last, text }];
  return text === "" && head.length > 0 ? trimNewlines({ pieces, flows }) : { pieces, flows };
}

function substitution(part: Extract<WordPart, { type: "ProcessSubstitution" }>, state: ShellState, shell: Interpreter): Value {
  const { analysis } = shell;
  if (part.script === undefined) {
    analysis.unknown("a process substitution cannot be read");
    return holeValue("any", "a process substitution that cannot be read");
  }
  // Without a command in it bash makes nothing of it.
  if (part.script.commands.length === 0) return holeValue("any", "a process substitution without a command");
  const inner = state.copy();
  if (part.operator === ">") {
    inner.input = holeValue("any", "what the command writes into the process", state.input?.flows ?? []);
    shell.runSubshell(part.script, inner);
    return textValue(analysis.virtualFile(EMPTY));
  }
  return textValue(analysis.virtualFile(shell.runSubshell(part.script, inner)));
}

/** The characters at which expansions are split. */
export function separatorsOf(state: ShellState): Separators {
  const own = state.variables.get("IFS");
  return own === undefined || own.isUnset === true ? " \t\n" : knownText(own.value);
}

interface Expansion {
  readonly values: readonly Value[];
  /** Each value is a field of its own even inside quotes. */
  readonly isList: boolean;
  readonly isOperand?: boolean;
}

function expansion(part: WordPart | DoubleQuotedChild, state: ShellState, shell: Interpreter): Expansion {
  switch (part.type) {
    case "SimpleExpansion": {
      const name = part.text.slice(1);
      const special = specialParameter(name, state);
      if (special !== undefined) return { values: special, isList: name === "@" || name === "*" };
      shell.useVariable(name, state);
      return { values: [variableValue(name, state, shell.analysis)], isList: false };
    }
    case "ParameterExpansion":
      return parameterExpansion(part, state, shell);
    case "CommandExpansion":
      return { values: [commandOutput(part, state, shell)], isList: false };
    case "ArithmeticExpansion":
      return { values: [shell.arithmetic(part.text.startsWith("$[") ? part.text.slice(2, -1) : part.text.slice(3, -2), state)], isList: false };
    default:
      return { values: [textValue(part.text)], isList: false };
  }
}

/** `$*`, `${a[*]}`: one word inside quotes. */
function isJoining(part: WordPart | DoubleQuotedChild): boolean {
  return /^\$(?:\*|\{!?\w*\[?\*)/.test(part.text);
}

function addDoubleQuoted(parts: readonly DoubleQuotedChild[], out: FieldBuilder, state: ShellState, shell: Interpreter): void {
  const found = parts.map((part): Expansion & { readonly isEmptyList: boolean } => {
    if (part.type === "Literal") return { values: [textValue(part.value)], isList: false, isEmptyList: false };
    const { values, isList } = expansion(part, state, shell);
    if (isList && isJoining(part)) return { values: [joinedBy(values, separatorsOf(state))], isList: false, isEmptyList: false };
    return { values, isList, isEmptyList: isList && values.length === 0 };
  });
  // `"$@"` without arguments is no word at all, unless something stands beside it.
  const isVoid = found.some(({ isEmptyList }) => isEmptyList) && found.every(({ values }) => values.every((value) => value.pieces.length === 0));
  if (isVoid) return;
  out.add(EMPTY);
  const mayVanish = found.some(({ isEmptyList }) => isEmptyList) && found.every(({ values }) => values.every((value) => knownText(value) === undefined));
  for (const { values, isList } of found) {
    if (!shell.analysis.work(values.length)) return;
    values.forEach((value, n) => {
      if (n > 0 && isList) out.next();
      const plain = isList ? quoted(value) : single(quoted(value));
      out.add(mayVanish ? { pieces: plain.pieces.map((piece) => (piece.type === "hole" ? { ...piece, isMany: true } : piece)), flows: plain.flows } : plain);
    });
  }
}

/** What an expansion gives where glob characters in it are active. */
function activePattern(value: Value): Value {
  return {
    pieces: value.pieces.map((piece) => (piece.type === "text" && /[*?[\\]/.test(piece.text) ? { type: "glob", text: piece.text } : piece)),
    flows: value.flows,
  };
}

function addPart(part: WordPart, out: FieldBuilder, options: Options, state: ShellState, shell: Interpreter): void {
  if (!shell.analysis.work(2)) return;
  switch (part.type) {
    case "Literal":
      if (options.operand !== true) out.add(textValue(part.value));
      else if (/\\\s/.test(part.text)) out.add(holeValue("any", "text with escaped blanks", [], { isMany: true }));
      else out.add(unquoted(textValue(part.value)));
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
      out.add({ pieces: [{ type: "glob", text: "*", isInexact: true }], flows: [] });
      return;
    case "AnsiCQuoted":
      // bash keeps a line break after a backslash here, the parser drops both; a NUL ends the text.
      out.add(part.text.includes("\\\n") || part.value.includes("\0") ? holeValue("any", "quoted text that is read in several ways") : textValue(part.value));
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
      const { values, isList, isOperand = false } = expansion(part, state, shell);
      if (!options.split) {
        const joined = joinedBy(values, isList && isJoining(part) ? separatorsOf(state) : " ");
        out.add(options.pattern === true ? activePattern(joined) : options.operand === true ? unquoted(joined) : joined);
        return;
      }
      // A number is one word, whatever is not known of it.
      if (part.type === "ArithmeticExpansion" || part.text === "$#" || part.text === "$?" || part.text === "$$") {
        for (const value of values) out.add(quoted(value));
        return;
      }
      const separators = separatorsOf(state);
      values.forEach((value, n) => {
        if (n > 0 && isList) out.next();
        if (isOperand) out.addOperand(value, separators);
        else out.addSplit(value, separators);
      });
    }
  }
}

/** Marks text as not quoted. */
function unquoted(value: Value): Value {
  return { pieces: value.pieces.map((piece) => (piece.type === "glob" ? piece : { ...piece, isQuoted: false })), flows: value.flows };
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
  if (out.isCut) shell.analysis.unknown("the command has more arguments than can be followed");
  const last = parts.at(-1);
  // bash does not split a word that ends in a bare `$`: `$x$`.
  if (
    options.split &&
    last?.type === "Literal" &&
    last.text.endsWith("$") &&
    parts.length > 1 &&
    !(out.fields.length === 1 && parts.every(({ type }) => type === "Literal" || type === "SingleQuoted" || type === "DoubleQuoted"))
  ) {
    return [holeValue("any", "a word that ends in a bare `$`", [], { isMany: true })];
  }
  return out.fields;
}

/** A word that needs no reading: no quote, no expansion, no glob. */
const PLAIN_WORD = /^[\w./:,@%+-]+$/;

function braceWords(word: Word): { readonly words: readonly Word[]; readonly isCut: boolean } | undefined {
  const { text } = word;
  const open = text.indexOf("{");
  if (open === -1 || !/,|\.\./.test(text.slice(open)) || !text.includes("}", open)) return { words: [word], isCut: false };
  const expanded = expandBraces(text);
  if (expanded === undefined) return undefined;
  const { words: texts, isCut } = expanded;
  if (texts.length === 1 && texts[0] === text) return { words: [word], isCut };
  const words: Word[] = [];
  for (const one of texts) {
    if (one === "") continue;
    if (PLAIN_WORD.test(one)) {
      words.push({ type: "Word", text: one, value: one, pos: 0, end: one.length });
      continue;
    }
    // Read again as an argument, so that quotes and expansions in it keep their meaning.
    const statement = parse(`: ${one}`).commands[0]?.command;
    const argument = statement?.type === "Command" ? statement.suffix[0] : undefined;
    const isWhole = statement?.type === "Command" && statement.suffix.length === 1 && argument?.end === one.length + 2;
    if (!isWhole) return undefined;
    if (argument?.type === "Word") words.push(argument);
    else if (argument?.type === "Assignment") words.push({ type: "Word", text: one, value: one, pos: 0, end: one.length });
    else return undefined;
  }
  return { words, isCut };
}

/** A word as the command gets it: brace, tilde, parameter, command and arithmetic expansion, splitting, globbing. */
export function expandToFields(word: Word, state: ShellState, shell: Interpreter): Value[] {
  if (!shell.analysis.work(2)) return [];
  const braces = braceWords(word);
  if (braces === undefined) {
    shell.analysis.unknown("a brace expansion makes more words than can be followed");
    return [holeValue("any", "a brace expansion that is too large")];
  }
  const fields: Value[] = [];
  for (const one of braces.words) {
    const parts = expandParts(one, { split: true, tilde: true }, state, shell);
    for (const field of parts) {
      if (fields.length >= MAX_FIELDS) {
        shell.analysis.unknown("the command has more arguments than can be followed");
        return fields;
      }
      fields.push(...globbed(field, state, shell));
    }
  }
  if (braces.isCut) fields.push(holeValue(/^\{-?\d+\.\./.test(word.text) ? "number" : "any", "the rest of a long sequence", [], { isMany: true }));
  return fields;
}

function globbed(field: Value, state: ShellState, shell: Interpreter): readonly Value[] {
  const isActive = !hasHole(field) && field.pieces.some((piece) => piece.type === "glob");
  if (!isActive || !(state.modes.has("globs") || state.modes.has("hidden"))) return expandGlobs(field, state, shell.analysis);
  // With `nullglob`, `noglob`, `dotglob` … what a pattern becomes is another matter.
  return [
    { pieces: field.pieces.map((piece) => (piece.type === "glob" ? { ...piece, isInexact: true } : piece)), flows: field.flows },
    ...(state.modes.has("hidden") ? hiddenVariant(field) : []),
  ];
}

/** A word where bash does not split or glob: assignments, redirections, here-strings, operands. */
export function expandToValue(word: Word, state: ShellState, shell: Interpreter): Value {
  return single(joinedBy(expandParts(word, { split: false, tilde: true }, state, shell), " "));
}

/** A word that is matched against: glob characters that were not quoted are `glob` pieces. */
export function expandToPattern(word: Word, state: ShellState, shell: Interpreter): Value {
  return single(joinedBy(expandParts(word, { split: false, tilde: true, pattern: true }, state, shell), " "));
}

/** The operand of `${x:-…}`: its fields, in which what was not quoted is marked. */
export function expandOperand(word: Word, state: ShellState, shell: Interpreter): readonly Value[] {
  const fields = expandParts(word, { split: false, tilde: true, operand: true }, state, shell);
  if (word.parts !== undefined) return fields;
  return /\\\s/.test(word.text) ? [holeValue("any", "text with escaped blanks", [], { isMany: true })] : fields.map(unquoted);
}

/** Parts of a here-document body. */
export function expandBody(parts: readonly WordPart[], state: ShellState, shell: Interpreter): Value {
  const out = new FieldBuilder();
  addDoubleQuoted(parts as readonly DoubleQuotedChild[], out, state, shell);
  out.next();
  return single(joinedBy(out.fields, " "));
}
