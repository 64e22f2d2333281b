import type { ArithmeticFor, Case, CompoundCommand, CompoundList, For, If, Select, While, Word } from "unbash";
import { either } from "./alternatives.ts";
import { runTest } from "./conditions.ts";
import type { ShellInterpreter } from "./evaluate.ts";
import { expandToFields, expandToPattern, expandToValue } from "./expand.ts";
import { adoptState, isSameState, joinStates, widenChanged } from "./join.ts";
import { isMatch } from "./pattern.ts";
import type { ShellState } from "./state.ts";
import { concat, EMPTY, holeValue, isMany, knownText, mergeFlows, pathPattern, quoted, single, type Value } from "./value.ts";

/** Values of a `for` list that are followed one by one. */
const MAX_ITERATIONS = 40;
/** Lines of a known input that `while read` is followed through. */
const MAX_LINES = 40;
/** Rounds after which what a loop changes should be known; real ones need three. */
const MAX_ROUNDS = 8;

type Compound = Exclude<CompoundCommand, { type: "Subshell" | "BraceGroup" }>;

/** `if`, `for`, `while`, `case`, `[[ … ]]`, `(( … ))`. */
export function runCompound(node: Compound, state: ShellState, shell: ShellInterpreter): Value {
  switch (node.type) {
    case "If":
      return runIf(node, state, shell);
    case "For":
    case "Select":
      return runFor(node, state, shell);
    case "While":
      return runWhile(node, state, shell);
    case "Case":
      return runCase(node, state, shell);
    case "ArithmeticFor":
      return runArithmeticFor(node, state, shell);
    case "TestCommand":
      shell.spanned(node.pos, node.end, () => {
        if (state.modes.has("posix")) shell.analysis.emit("proc.run", { type: "program", name: "[[", isKnown: true });
        if (state.modes.has("posix") && node.expression.type !== "TestUnary" && node.expression.type !== "TestBinary" && node.expression.type !== "TestNot")
          shell.analysis.unknown("`[[` is a program in some shells, and what stands after `&&` and `||` in it others");
        runTest(node.expression, state, shell);
      });
      return EMPTY;
    case "ArithmeticCommand":
      shell.spanned(node.pos, node.end, () => {
        if (state.modes.has("posix")) shell.analysis.unknown("`((` starts a subshell in some shells");
        shell.arithmetic(node.body, state);
      });
      return EMPTY;
  }
}

function runIf(node: If, state: ShellState, shell: ShellInterpreter): Value {
  const head = shell.node(node.clause, state);
  const after: ShellState[] = [];
  const outputs: Value[] = [];
  const branch = (body: CompoundList, before: Value): void => {
    const own = state.branch();
    const output = shell.analysis.overlay.maybe(() => shell.node(body, own));
    outputs.push(concat([before, output]));
    after.push(own);
  };
  branch(node.then, EMPTY);
  let between: Value = EMPTY;
  for (const elif of node.elif) {
    if (shell.analysis.isOver) break;
    const before = state.branch();
    between = concat([between, shell.analysis.overlay.maybe(() => shell.node(elif.clause, state))]);
    branch(elif.then, between);
    after.push(before);
  }
  if (node.else !== undefined) branch(node.else, between);
  else {
    outputs.push(between);
    after.push(state.branch());
  }
  // With an `else`, one of the branches certainly ran; a branch that leaves does not come back.
  const [first, ...rest] = after;
  adoptState(state, first!);
  for (const other of rest) shell.join(state, other);
  return concat([head, either(outputs, "the output of one of several ways through the script")]);
}

interface Round {
  readonly output: Value;
  /** States in which `break` or `continue` ended it. */
  readonly left: readonly ShellState[];
}

/** Runs one round of a loop; what `break` and `continue` left is joined in. */
function runRound(state: ShellState, shell: ShellInterpreter, work: () => Value): Round {
  const { exits } = state;
  const loop: ShellState[] = [];
  state.exits = { ...exits, loop };
  const output = work();
  for (const left of loop) {
    shell.join(state, left);
    // `break 2`, `continue 2`.
    shell.leave(exits.loop, left);
  }
  state.exits = exits;
  return { output, left: loop };
}

/** Runs the rounds of a loop that are known one by one; each may be the last when one of them was left. */
function runRounds(state: ShellState, shell: ShellInterpreter, next: () => (() => Value) | undefined): Value {
  const outputs: Value[] = [];
  const left: ShellState[] = [];
  for (let work = next(); work !== undefined && !shell.analysis.isOver; work = next()) {
    const mayRun = left.length > 0;
    const round = mayRun ? shell.analysis.overlay.maybe(() => runRound(state, shell, work!)) : runRound(state, shell, work);
    outputs.push(mayRun ? either([EMPTY, round.output], "the output of a round that may not run") : round.output);
    left.push(...round.left);
  }
  for (const early of left) shell.join(state, early);
  return concat(outputs.length === 0 ? [EMPTY] : outputs);
}

/** Runs a loop of which it is not known how often it runs, until nothing new comes of it. */
function repeat(state: ShellState, shell: ShellInterpreter, work: (own: ShellState) => Value): Value {
  const { analysis } = shell;
  const outputs: Value[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = state.branch();
    outputs.push(analysis.overlay.maybe(() => runRound(state, shell, () => work(state)).output));
    joinStates(state, before, analysis);
    if (round > 1) widenChanged(state, before);
    if (analysis.isOver || (round > 0 && isSameState(state, before))) break;
    if (round === MAX_ROUNDS - 1) analysis.unknown("what a loop changes cannot be followed");
  }
  const flows = mergeFlows(...outputs.map((output) => output.flows));
  return outputs.every((output) => output.pieces.length === 0) ? { pieces: [], flows } : holeValue("any", "the output of a loop", flows);
}

function listValues(words: readonly Word[] | undefined, state: ShellState, shell: ShellInterpreter): readonly Value[] {
  if (words === undefined) return state.positional ?? [holeValue("any", "the script's arguments are not known", [], { isMany: true })];
  return words.flatMap((word) => expandToFields(word, state, shell));
}

function runFor(node: For | Select, state: ShellState, shell: ShellInterpreter): Value {
  const fields = listValues(node.wordlist, state, shell);
  const all = fields.map((value) => (value.pieces.some((piece) => piece.type === "glob") ? asPattern(value, state) : single(quoted(value))));
  const name = node.name.value;
  if (node.type === "Select") return runSelect(all, name, node.body, state, shell);
  const isOpen = fields.some(isMany);
  if (all.length > MAX_ITERATIONS) {
    const values = [...all.slice(0, 8), ...remarkable(all.slice(8), state, shell), summary(all)];
    return repeat(state, shell, (own) => concat(values.map((value) => runWith(name, value, node.body, own, shell))));
  }
  if (isOpen) {
    return repeat(state, shell, (own) => {
      const outputs = all.map((value) => {
        const before = own.branch();
        const output = runWith(name, value, node.body, own, shell);
        joinStates(own, before, shell.analysis);
        return output;
      });
      return concat(outputs.length === 0 ? [EMPTY] : outputs);
    });
  }
  let at = 0;
  return runRounds(state, shell, () => {
    const value = all[at];
    at += 1;
    return value === undefined ? undefined : () => runWith(name, value, node.body, state, shell);
  });
}

function runWith(name: string, value: Value, body: CompoundList, state: ShellState, shell: ShellInterpreter): Value {
  state.assign(name, value);
  return shell.node(body, state);
}

/** `select`: one of the words, or none, as often as lines are read. */
function runSelect(values: readonly Value[], name: string, body: CompoundList, state: ShellState, shell: ShellInterpreter): Value {
  return repeat(state, shell, (own) => {
    own.assign("REPLY", holeValue("line", "a line that is read from input"));
    own.assign(name, either([EMPTY, ...values], "one of the words of a selection"));
    return shell.node(body, own);
  });
}

/** Values of a long list that name something in a set (a secret among three hundred files). */
function remarkable(values: readonly Value[], state: ShellState, shell: ShellInterpreter): readonly Value[] {
  return values.filter((value) => shell.analysis.paths(value, state).some((path) => path.sets.includes("secrets"))).slice(0, 8);
}

/** True for `while true; do cmd & done` without a wait or an end. */
function startsForever(node: While): boolean {
  const [condition] = node.clause.commands;
  const isEndless = node.clause.commands.length === 1 && condition?.command.type === "Command" && /^(?:true|:|false)$/.test(condition.command.name?.text ?? "");
  if (!isEndless) return false;
  const names = node.body.commands.map(({ command }) => (command.type === "Command" ? command.name?.text : undefined));
  return (
    node.body.commands.some(({ background }) => background === true) &&
    !names.some((name) => name !== undefined && /^(?:wait|break|exit|return|sleep)$/.test(name))
  );
}

function runWhile(node: While, state: ShellState, shell: ShellInterpreter): Value {
  if (startsForever(node)) {
    shell.analysis.emit(
      "proc.run",
      { type: "program", name: "a job in an endless loop", isKnown: false },
      { traits: ["runaway"], note: "an endless loop starts one background job after the other" },
    );
  }
  const text = knownText(state.input ?? holeValue("any", ""));
  const lines = text?.split("\n").length ?? Infinity;
  if (node.kind === "while" && isReading(node.clause, state) && lines <= MAX_LINES) {
    let rounds = 0;
    const output = runRounds(state, shell, () => {
      const left = knownText(state.input ?? EMPTY);
      rounds += 1;
      const isOver = left === undefined || left === "" || rounds > lines;
      return isOver ? undefined : () => concat([shell.node(node.clause, state), shell.node(node.body, state)]);
    });
    if (knownText(state.input ?? EMPTY) === undefined) return concat([output, repeatWhile(node, state, shell)]);
    // The last `read` finds nothing.
    shell.node(node.clause, state);
    return output;
  }
  return repeatWhile(node, state, shell);
}

function repeatWhile(node: While, state: ShellState, shell: ShellInterpreter): Value {
  const output = repeat(state, shell, (own) => {
    const head = shell.node(node.clause, own);
    return concat([head, shell.node(node.body, own)]);
  });
  return output;
}

/** True when the condition of a loop is a `read` and nothing else. */
function isReading(clause: CompoundList, state: ShellState): boolean {
  const [only, more] = clause.commands;
  const command = only?.command;
  return more === undefined && command?.type === "Command" && command.name?.text === "read" && !state.functions.has("read") && command.redirects.length === 0;
}

function runArithmeticFor(node: ArithmeticFor, state: ShellState, shell: ShellInterpreter): Value {
  shell.arithmetic(node.initialize, state);
  return repeat(state, shell, (own) => {
    if (node.test !== undefined) shell.arithmetic(node.test, own);
    const output = shell.node(node.body, own);
    if (node.update !== undefined) shell.arithmetic(node.update, own);
    return output;
  });
}

function runCase(node: Case, state: ShellState, shell: ShellInterpreter): Value {
  const subject = knownText(expandToValue(node.word, state, shell));
  const isOdd = state.modes.has("matching");
  const outputs: Value[] = [];
  const after: ShellState[] = [];
  /** The state in which patterns are compared; none when one has certainly matched. */
  let comparing: ShellState | undefined = state.branch();
  /** The state in which the item before falls into this one. */
  let falling: ShellState | undefined;
  for (const item of node.items) {
    if (shell.analysis.isOver) break;
    const patterns = item.pattern.map((word) => expandToPattern(word, comparing ?? state, shell));
    const matches = patterns.map((pattern) => (shell.analysis.work(2 + ((subject?.length ?? 0) >> 4)) ? isMatch(subject, pattern) : undefined));
    const fits = isOdd ? undefined : matches.includes(true) ? true : matches.includes(undefined) ? undefined : false;
    const starts: readonly ShellState[] = [
      ...(falling === undefined ? [] : [falling]),
      ...(comparing === undefined || fits === false ? [] : [comparing.branch()]),
    ];
    const [own, other] = starts;
    if (own === undefined) continue;
    if (other !== undefined) shell.join(own, other);
    if (fits === true) comparing = undefined;
    outputs.push(shell.analysis.overlay.maybe(() => shell.node(item.body, own)));
    falling = item.terminator === ";&" ? own : undefined;
    if (item.terminator === ";;&") {
      if (comparing === undefined) comparing = own.branch();
      else shell.join(comparing, own);
    } else if (falling === undefined) after.push(own);
  }
  const hasFallen = node.items.some(({ terminator }) => terminator === ";&" || terminator === ";;&");
  const [first, ...rest] = [...after, ...(falling === undefined ? [] : [falling]), ...(comparing === undefined ? [] : [comparing])];
  if (first !== undefined) adoptState(state, first);
  for (const other of rest) shell.join(state, other);
  const printed = comparing === undefined ? outputs : [EMPTY, ...outputs];
  if (hasFallen && outputs.length > 1) return holeValue("any", "the output of several cases", mergeFlows(...outputs.map(({ flows }) => flows)));
  return either(printed, "the output of one of several cases");
}

/** One value for the many of a long list. */
function summary(values: readonly Value[]): Value {
  const flows = mergeFlows(...values.map((value) => value.flows));
  const all = (test: RegExp): boolean =>
    values.every((value) =>
      test.test(knownText(value) ?? (value.pieces.length === 1 && value.pieces[0]!.type === "hole" && value.pieces[0]!.shape === "number" ? "0" : "\n/")),
    );
  if (all(/^-?\d+$/)) return holeValue("number", "one of many numbers", flows);
  if (all(/^[^/\s-][^/\s]*$/)) return holeValue("segment", "one of many words", flows);
  const isPlain = values.every((value) => {
    const text = knownText(value);
    return text !== undefined && !/^\/|(?:^|\/)\.\.(?:\/|$)|^-/.test(text);
  });
  return isPlain ? holeValue("path", "one of many values", flows, { glob: "**" }) : holeValue("any", "one of many values", flows);
}

/** An unexpanded glob as one unknown path that it matches. */
function asPattern(value: Value, state: ShellState): Value {
  const { pattern, mayEscape } = pathPattern(value);
  if (mayEscape) return quoted(value);
  const folder = state.folders[0];
  if (!pattern.startsWith("/") && folder === undefined) return quoted(value);
  const glob = pattern.startsWith("/") ? pattern : `${folder === "/" ? "" : folder}/${pattern}`;
  return holeValue("path", `a file that \`${pattern}\` matches`, value.flows, { glob });
}
