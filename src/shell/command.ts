import { parse, type Assignment, type Command, type Redirection } from "unbash";
import { either, likelyTexts, possibleTexts } from "./alternatives.ts";
import { assignAll, assignedValue } from "./assign.ts";
import { expandBraces } from "./brace.ts";
import { BUILTINS, SPECIAL, ZSH_ONLY, BASH_ONLY, type BuiltinRun } from "./builtins.ts";
import { DECLARING, declareAssignment, flagsOf } from "./declare.ts";
import { injectedByVariable } from "./environment.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { expandToFields, expandToValue, separatorsOf } from "./expand.ts";
import { FieldBuilder } from "./fields.ts";
import { restoreVariable } from "./join.ts";
import { runProgram } from "./program.ts";
import { closeRedirections, openRedirections, type Streams } from "./redirect.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, hasHole, holesOf, holeValue, isMany, knownText, quoted, textValue, UNKNOWN_NUMBER, UNKNOWN_WORD, type Value } from "./value.ts";

/** Arguments of one command; real ones have some hundreds. */
const MAX_ARGUMENTS = 3000;

/** `NAME=value` as an argument of an ordinary command (`make CC=gcc`, `env A=b`). */
function assignmentArgument(node: Assignment, state: ShellState, shell: ShellInterpreter): Value {
  if (node.value.type === "ArrayValue") return textValue(node.text);
  const value = quoted(expandToValue(node.value, state, shell));
  const isSplit = node.value.parts?.some(({ type }) => type === "SimpleExpansion" || type === "ParameterExpansion" || type === "CommandExpansion") === true;
  const index = node.index === undefined ? "" : `[${node.index.text}]`;
  const start = textValue(`${node.name}${index}${node.append === true ? "+" : ""}=`);
  const text = knownText(value);
  // `env A=$x`: the word is split like any other.
  if (isSplit && (text === undefined || /\s/.test(text)))
    return concat([start, { pieces: value.pieces.map((piece) => (piece.type === "hole" ? { ...piece, isMany: true } : piece)), flows: value.flows }]);
  return concat([start, value]);
}

/** `x={a,b}` as an argument is a word like any other, and becomes two. */
function assignmentArguments(node: Assignment, state: ShellState, shell: ShellInterpreter): readonly Value[] {
  if (!node.text.includes("{") || node.value.type === "ArrayValue") return [assignmentArgument(node, state, shell)];
  const braces = expandBraces(node.text);
  if (braces === undefined || braces.isCut) shell.analysis.unknown("a brace expansion makes more words than can be followed");
  if (braces === undefined || braces.words.length < 2) return [assignmentArgument(node, state, shell)];
  return braces.words.flatMap((text) => {
    const [command] = parse(`: ${text}`).commands;
    const word = command?.command.type === "Command" ? command.command.suffix[0] : undefined;
    if (word?.type === "Assignment") return [assignmentArgument(word, state, shell)];
    return word?.type === "Word" ? expandToFields(word, state, shell) : [holeValue("any", "a word that a brace expansion makes")];
  });
}

/** Words that mean something else than a command where an alias puts them. */
const RESERVED = /^(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|in|function|select|time|coproc|\[\[|\]\]|!|\{|\})$/;

/** The texts that aliases may make of a command; `undefined` when there are none. */
function aliasedTexts(node: Command, state: ShellState, shell: ShellInterpreter): readonly string[] | undefined {
  const { name } = node;
  if (name === undefined || name.text !== name.value || state.aliases.size === 0) return undefined;
  const texts = state.aliases.get(name.value);
  if (texts === undefined || shell.analysis.active.some((active) => active.name === `alias ${name.value}`)) return undefined;
  const odd = texts.some(
    (text) => /[;&|<>()#\n`$\\]/.test(text) || text.split(/[ \t]+/).some((word) => RESERVED.test(word)) || (parse(text).errors ?? []).length > 0,
  );
  const [next] = node.suffix;
  // The word after a space at the end, and the one after an assignment, may be an alias too.
  const chains = texts.some((text) => /[ \t]$|=/.test(text)) && next?.type === "Word" && state.aliases.has(next.text);
  if (odd || chains || node.suffix.some((item) => item.type === "HereDoc")) {
    shell.analysis.unknown(`what the alias \`${name.value.slice(0, 40)}\` stands for cannot be put in its place`);
  }
  const rest = node.suffix.map((item) => ("text" in item ? item.text : "")).join(" ");
  if (!chains || next?.type !== "Word") return texts.map((text) => `${text} ${rest}`);
  return texts.flatMap((text) => state.aliases.get(next.text)!.map((more) => `${text} ${more} ${rest.slice(next.text.length)}`));
}

function runAliased(node: Command, texts: readonly string[], state: ShellState, shell: ShellInterpreter): Value {
  const name = node.name!.value;
  shell.analysis.active.push({ name: `alias ${name}`, forks: shell.analysis.forks });
  // Aliases hold from the next line that is read, and only in some shells: the name itself may be run as well.
  const ways = [
    ...texts.map(
      (text) =>
        (own: ShellState): Value =>
          shell.runText(text, own, "an alias"),
    ),
    (own: ShellState): Value => runCommand(node, own, shell),
  ];
  const output = shell.alternatives(ways, state, true);
  shell.analysis.active.pop();
  return output;
}

/** One simple command: assignments, redirections, expansion, then whatever it runs. */
export function runCommand(node: Command, state: ShellState, shell: ShellInterpreter): Value {
  const assignments = node.prefix.filter((item) => item.type === "Assignment");
  const redirects = [...node.prefix, ...node.suffix].filter((item): item is Redirection => item.type !== "Assignment" && item.type !== "Word");
  if (node.name === undefined) {
    const streams = openRedirections(redirects, state, shell);
    return shell.withStreams(streams, state, () => {
      assignAll(assignments, state, shell);
      if (assignments.length > 0) state.lastArgument = undefined;
      // `$(< file)`: with no command, the input is what the substitution gives.
      const [only] = redirects;
      const isFile = redirects.length === 1 && only?.type === "Redirect" && only.operator === "<" && streams.input !== state.input && assignments.length === 0;
      return closeRedirections(streams, isFile ? (streams.input ?? EMPTY) : EMPTY, state, shell, true);
    });
  }
  const texts = aliasedTexts(node, state, shell);
  if (texts !== undefined) return runAliased(node, texts, state, shell);
  const isDeclaring = DECLARING.has(node.name.value) && !state.functions.has(node.name.value);
  const fields = expandToFields(node.name, state, shell);
  const later: Assignment[] = [];
  for (const item of node.suffix) {
    if (shell.analysis.isOver) break;
    // More would only be looked at one by one.
    if (fields.length > MAX_ARGUMENTS) {
      shell.analysis.unknown("the command has more arguments than can be followed");
      break;
    }
    if (item.type === "Word") fields.push(...expandToFields(item, state, shell));
    else if (item.type === "Assignment") {
      if (isDeclaring) later.push(item);
      else fields.push(...assignmentArguments(item, state, shell));
    }
  }
  const local = new Map<string, Value>();
  for (const item of assignments) if (shell.analysis.work(2 + local.size)) local.set(item.name, localValue(item, local, state, shell));
  const streams = openInChild(redirects, state, shell);
  return shell.withStreams(streams, state, () => {
    if (fields.length === 0) {
      state.lastArgument = undefined;
      for (const [name, value] of local) state.assign(name, value);
      return closeRedirections(streams, EMPTY, state, shell, true);
    }
    const flags = later.length === 0 ? "" : flagsOf(fields);
    for (const item of later) {
      if (!shell.analysis.work(4)) break;
      declareAssignment(item, node.name!.value, flags, state, shell);
      fields.push(textValue(item.name));
    }
    const output = runFields(fields, state, streams, local, shell);
    // `alias x=y` cuts the word where it stands, so that `$_` is the name only.
    // After `declare x=y` it is the whole word, of a list the name.
    state.lastArgument = later.length > 0 || isMany(fields.at(-1)!) || fields.some((field) => knownText(field) === "alias") ? undefined : fields.at(-1)!;
    return closeRedirections(streams, output, state, shell, isSilent(fields[0]!, state));
  });
}

/** For a program the redirections are expanded in its own process: what they set is set only for builtins. */
function openInChild(redirects: readonly Redirection[], state: ShellState, shell: ShellInterpreter): Streams {
  const isPlain = redirects.every((redirect) => (redirect.type === "HereDoc" ? redirect.body.parts === undefined : redirect.target?.parts === undefined));
  if (isPlain) return openRedirections(redirects, state, shell);
  const before = state.branch();
  const streams = openRedirections(redirects, state, shell);
  shell.join(state, before);
  return streams;
}

/** The value of an assignment before a command, which the assignments before it may change. */
function localValue(node: Assignment, earlier: ReadonlyMap<string, Value>, state: ShellState, shell: ShellInterpreter): Value {
  const own = earlier.size === 0 ? state : state.branch();
  for (const [name, value] of earlier) own.assign(name, value);
  const { value } = assignedValue(node, own, shell);
  if (node.append !== true) return value;
  const before = earlier.get(node.name) ?? state.variables.get(node.name)?.value;
  return before === undefined ? holeValue("any", `$${node.name} with something added`, value.flows) : concat([before, value]);
}

/** Commands that print no error messages. */
function isSilent(name: Value, state: ShellState): boolean {
  const text = knownText(name) ?? "";
  return /^(?:echo|:|true)$/.test(text) && !state.functions.has(text);
}

interface FieldOptions {
  /** `command` and `builtin` look past functions. */
  readonly skipsFunctions?: boolean;
}

/** Words that make a command, after expansion: functions, builtins, programs. */
export function runFields(
  fields: readonly Value[],
  state: ShellState,
  streams: Streams,
  local: ReadonlyMap<string, Value>,
  shell: ShellInterpreter,
  options: FieldOptions = {},
): Value {
  const [name, ...args] = fields;
  if (name === undefined) return EMPTY;
  if (!shell.analysis.step()) return EMPTY;
  shell.analysis.give([...args, streams.input, ...local.values()]);
  const text = knownText(name);
  if (text === undefined) return runUnknown(name, args, state, streams, local, shell, options);
  if (text === "") {
    // A word that may have been left away: what stands after it may be the command.
    const next = args.findIndex((arg) => knownText(arg) !== "");
    return next === -1 ? EMPTY : runFields(args.slice(next), state, streams, local, shell, options);
  }
  if (text.includes(UNKNOWN_WORD) || text.includes(UNKNOWN_NUMBER)) shell.analysis.unknown("which program is run is not known before it runs");
  if (isMany(name) && !text.includes("/")) shell.analysis.unknown(`which program \`${text.slice(0, 40)}\` names is not known before it runs`);
  for (const [variable, value] of local) injectedByVariable(variable, value, state, shell);
  const own = options.skipsFunctions === true ? undefined : state.functions.get(text);
  const run = (after: ShellState): Value => runNamed({ name: text, args, state: after, streams, local, shell });
  if (own === undefined) return run(state);
  const call = (after: ShellState): Value => withLocal(local, after, false, shell, () => shell.call(text, own, args, after, streams.input));
  return own.isMaybe ? shell.alternatives([call, run], state, true) : call(state);
}

/** A builtin or a program. */
function runNamed(run: BuiltinRun): Value {
  const { name, state, local, shell } = run;
  const builtin = BUILTINS.get(name);
  if (builtin === undefined) {
    if (local.size === 0) return takesInput(run, () => runProgram(run));
    // What stands before a program is in its environment.
    const own = state.copy();
    for (const [variable, value] of local) own.assign(variable, value, true);
    return takesInput(run, () => runProgram({ ...run, state: own }));
  }
  const isElsewhere = ZSH_ONLY.has(name) || (state.modes.has("posix") && BASH_ONLY.has(name));
  if (isElsewhere) shell.analysis.emit("proc.run", { type: "program", name, isKnown: true });
  return withLocal(local, state, !SPECIAL.has(name), shell, () => builtin(run));
}

/** What a program reads of the shell's standard input is gone. */
function takesInput(run: BuiltinRun, work: () => Value): Value {
  const { state, streams, name, shell } = run;
  const isShared = streams.input !== undefined && streams.input === state.input;
  const output = work();
  if (isShared && shell.analysis.world.catalog.find([name])?.input !== "none") {
    state.leaveInput(someOf(streams.input!));
  }
  return output;
}

/** Assignments before a function or builtin hold while it runs; what it leaves of them is not the same in every shell. */
function withLocal(local: ReadonlyMap<string, Value>, state: ShellState, isTemporary: boolean, shell: ShellInterpreter, work: () => Value): Value {
  if (local.size === 0) return work();
  const before = [...local.keys()].map((name) => [name, state.variables.get(name)] as const);
  for (const [name, value] of local) state.assign(name, value, true);
  const output = work();
  for (const [name, variable] of before) restoreVariable(state, name, variable, !isTemporary, shell.analysis);
  return output;
}

/** The name of the program is not known: what can be said about it is said, the rest is `unknown`. */
function runUnknown(
  name: Value,
  args: readonly Value[],
  state: ShellState,
  streams: Streams,
  local: ReadonlyMap<string, Value>,
  shell: ShellInterpreter,
  options: FieldOptions,
): Value {
  const holes = holesOf(name);
  const texts = likelyTexts(name);
  const isComplete = possibleTexts(name) !== undefined;
  const ways = texts.flatMap((text): ((own: ShellState) => Value)[] => {
    const isSplit = holes.some((hole) => !hole.isQuoted);
    const isMixed =
      isSplit &&
      name.pieces.some(
        (piece) => piece.type !== "glob" && piece.isQuoted && (piece.type === "hole" ? (piece.options ?? []) : [piece.text]).some((part) => /\s/.test(part)),
      );
    const words = isMixed ? undefined : wordsOf(text, isSplit, state);
    if (words === undefined) return [];
    return [(own) => runFields([...words, ...args], own, streams, local, shell, options)];
  });
  if (isComplete && ways.length === texts.length) return shell.alternatives(ways, state, true);
  // An environment variable that is not set is empty: `r${x}m` is `rm`.
  if (hasHole(name) && holes.every((hole) => hole.variable !== undefined)) {
    const text = name.pieces.map((piece) => (piece.type === "hole" ? "" : piece.text)).join("");
    if (text !== "" && !text.includes("/")) ways.push((own) => runFields([textValue(text), ...args], own, streams, local, shell, options));
    else if (text === "" && args.length > 0) ways.push((own) => runFields(args, own, streams, local, shell, options));
  }
  if (ways.length > 0) shell.alternatives(ways, state, false);
  const traits = name.flows.some((flow) => flow.from === "network") ? (["downloaded"] as const) : [];
  if (name.flows.some((flow) => flow.from === "network" || flow.from === "encoded")) {
    shell.analysis.emit(
      "proc.code",
      { type: "named", name: "a command line" },
      {
        traits: name.flows.some((flow) => flow.from === "network") ? ["downloaded"] : ["encoded"],
        flows: name.flows,
      },
    );
  }
  shell.analysis.unknown("which program is run is not known before it runs", traits);
  const output = runProgram({ name: "", args, state, streams, local, shell });
  return either([output, holeValue("any", "the output of a program that is not known")], "the output of a program that is not known");
}

/** The words that a text makes where it was not quoted; `undefined` when that cannot be told. */
function wordsOf(text: string, isSplit: boolean, state: ShellState): readonly Value[] | undefined {
  if (!isSplit) return [textValue(text)];
  if (/[*?[\\]/.test(text)) return undefined;
  const out = new FieldBuilder();
  out.addSplit(textValue(text), separatorsOf(state));
  out.next();
  return out.fields;
}

/** Some lines of an input: of one that is all of a kind (paths, numbers) they are of that kind. */
function someOf(input: Value): Value {
  const [only] = input.pieces;
  if (input.pieces.length === 1 && only?.type === "hole" && only.shape !== "any" && only.shape !== "line") return input;
  return holeValue("any", "what a program left of the input", input.flows);
}
