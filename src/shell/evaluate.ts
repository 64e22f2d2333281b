import type {
  AndOr,
  ArithmeticExpression,
  CommandNode,
  CompoundList,
  Coproc,
  ParsedScript,
  Pipeline,
  PipelineNode,
  Redirected,
  Script,
  Statement,
} from "unbash";
import { either, possibleTexts } from "./alternatives.ts";
import type { Analysis } from "./analysis.ts";
import { evaluateArithmetic, evaluateArithmeticText } from "./arithmetic.ts";
import { BUILTINS } from "./builtins.ts";
import { runUnknownOrText } from "./run-text.ts";
import { runCommand, runFields } from "./command.ts";
import { runCompound } from "./compound.ts";
import { injectedByVariable } from "./environment.ts";
import { expandToValue } from "./expand.ts";
import { callFunction, defineFunction } from "./functions.ts";
import type { Interpreter } from "./interpreter.ts";
import { adoptState, joinStates, joinVariables, maybeSet, restoreHidden } from "./join.ts";
import { isQuiet, isSure, leaves } from "./outcome.ts";
import { parseShell } from "./parse.ts";
import { closeRedirections, openRedirections, type Streams } from "./redirect.ts";
import { runScriptFile } from "./script.ts";
import type { ShellFunction, ShellState } from "./state.ts";
import { concat, EMPTY, holeValue, knownText, mergeFlows, type Value } from "./value.ts";

/** States kept of one part of a script that may be left early; more are joined into the last. */
const MAX_EXITS = 4;
/** Jobs in the background that are run once more at their end. */
const MAX_JOBS = 8;
/** Traps that run in what traps run. */
const MAX_TRAPS = 3;

/** Evaluates shell trees: every command becomes effects, variables and folders are followed. */
export class ShellInterpreter implements Interpreter {
  readonly analysis: Analysis;
  /** Aliases of git that this command set. */
  readonly gitAliases = new Map<string, string>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  runText(text: string, state: ShellState, what: string): Value {
    let output: Value = EMPTY;
    const parsed = parseShell(text);
    if (!parsed.ok) this.analysis.unknown(`${what} cannot be read: ${parsed.why}`);
    const { script } = parsed;
    if (script !== undefined) {
      this.analysis.nested(() => {
        output = this.runLines(script, text, state);
      });
    }
    return output;
  }

  /** Runs the lines of a text: after an error in one of them the next is run. */
  runLines(script: ParsedScript, text: string, state: ShellState): Value {
    const before = state.exits;
    const line: ShellState[] = [];
    state.exits = { ...before, line };
    const ends = script.commands.map((statement, n) => {
      const next = script.commands[n + 1];
      return next === undefined || text.slice(statement.end, next.pos).includes("\n");
    });
    const output = this.#list(script.commands, state, (n) => {
      if (ends[n] === true) this.rejoin(line, state);
    });
    this.rejoin(line, state);
    state.exits = before;
    return output;
  }

  runWords(words: readonly Value[], state: ShellState, input: Value | undefined): Value {
    const name = words[0] === undefined ? undefined : knownText(words[0]);
    if (name !== undefined && BUILTINS.has(name)) this.analysis.emit("proc.run", { type: "program", name, isKnown: true });
    // What starts a program knows no functions and no aliases.
    const own = state.copy();
    own.functions.clear();
    own.aliases.clear();
    this.analysis.starts += 1;
    const output = runFields(words, own, { input, outputs: [], isOutputElsewhere: false, sockets: [] }, new Map(), this);
    this.analysis.starts -= 1;
    return output;
  }

  /** A script file is run by its interpreter. */
  runScriptFile(file: Value, state: ShellState, input: Value | undefined, language: string | undefined, args: readonly Value[] = []): Value {
    return runScriptFile(file, state, input, language, args, this);
  }

  /** `NAME=value` for the command that follows (`env A=b cmd`, `make CC=x`). */
  setForCommand(name: string, value: Value, state: ShellState): void {
    injectedByVariable(name, value, state, this);
  }

  arithmetic(expression: ArithmeticExpression | string | undefined, state: ShellState): Value {
    return evaluateArithmetic(expression, state, this);
  }

  arithmeticText(text: string, state: ShellState): number | undefined {
    return evaluateArithmeticText(text, state, this);
  }

  runScript(script: Script, state: ShellState): Value {
    return this.#list(script.commands, state);
  }

  runSubshell(script: Script, state: ShellState): Value {
    return this.asShell(state, () => this.#list(script.commands, state));
  }

  /** Runs `work` as a shell of its own, at whose end its traps run. */
  asShell(state: ShellState, work: () => Value): Value {
    // The copy of the state costs as much as it holds.
    if (!this.analysis.work(2 + (state.variables.size >> 2))) return EMPTY;
    const output = work();
    this.finishJobs(state);
    return concat([output, this.runTraps(state, () => true)]);
  }

  /** Jobs in the background are at their end: what was written since they began they may have read. */
  finishJobs(state: ShellState): void {
    for (const job of state.exits.shell.jobs.splice(0)) if (job.seen !== this.analysis.overlay.version) job.run();
  }

  runMaybe(script: Script, state: ShellState): Value {
    const own = state.branch();
    const output = this.analysis.overlay.maybe(() => this.#list(script.commands, own));
    this.join(state, own);
    return output;
  }

  join(state: ShellState, other: ShellState): void {
    joinStates(state, other, this.analysis);
  }

  mayAbort(state: ShellState): void {
    // In a subshell there is no next line.
    state.exits.shell.mayEnd = true;
    this.leave(state.exits.line, state, true);
  }

  /** The part of the script that `exits` belongs to may be left in this state. */
  leave(exits: ShellState[], state: ShellState, leavesCalls = false): void {
    const left = state.branch();
    while (leavesCalls && left.hidden !== undefined) restoreHidden(left, this.analysis);
    if (exits.length < MAX_EXITS) exits.push(left);
    else joinStates(exits[MAX_EXITS - 1]!, left, this.analysis);
  }

  useVariable(name: string, state: ShellState): void {
    if (!state.modes.has("nounset")) return;
    const variable = state.variables.get(state.target(name));
    if (variable === undefined || variable.isUnset === true || variable.value.pieces.some((piece) => piece.type === "hole")) state.exits.shell.mayEnd = true;
  }

  /** What was left early holds again where the part that was left ends. */
  rejoin(exits: ShellState[], state: ShellState): void {
    for (const left of exits.splice(0)) joinStates(state, left, this.analysis);
  }

  #list(statements: readonly Statement[], state: ShellState, afterEach?: (n: number) => void): Value {
    const outputs: Value[] = [];
    const cuts: number[] = [];
    let mayBeLeft = false;
    for (const [n, statement] of statements.entries()) {
      if (this.analysis.isOver) break;
      const before = countExits(state);
      const run = (): Value => this.#statement(statement, state);
      const output = mayBeLeft || state.exits.shell.jobs.length > 0 ? this.analysis.overlay.maybe(run) : run();
      if (output.pieces.length > 0 || output.flows.length > 0) outputs.push(output);
      const mayEnd = countExits(state) !== before || state.modes.has("errexit");
      if (mayEnd && n < statements.length - 1 && cuts.at(-1) !== outputs.length) cuts.push(outputs.length);
      // After the end of the whole script nothing is left to see what was not written.
      mayBeLeft ||= mayEnd && (state.isSubshell || countExits(state, false) > 0);
      afterEach?.(n);
    }
    return cutOutputs(outputs, cuts);
  }

  #statement(statement: Statement, state: ShellState): Value {
    const { command } = statement;
    const run = (own: ShellState): Value => (command.type === "AndOr" ? this.#andOr(command, own) : this.#pipelineNode(command, own));
    if (statement.background !== true) {
      const before = state.folders;
      const output = run(state);
      this.#joinFolders(state, before, command);
      return output;
    }
    const started = state.branch();
    const output = this.#inBackground(state, run);
    if (state.exits.shell.jobs.length < MAX_JOBS)
      state.exits.shell.jobs.push({ seen: this.analysis.overlay.version, run: () => void this.#inBackground(started, run) });
    // What else is printed may come before or after it.
    return knownText(output) === "" ? output : holeValue("any", "the output of a job in the background", output.flows);
  }

  #inBackground(state: ShellState, run: (own: ShellState) => Value): Value {
    const own = state.copy();
    this.analysis.forks += 1;
    const output = this.analysis.overlay.maybe(() => this.asShell(own, () => run(own)));
    this.analysis.forks -= 1;
    return output;
  }

  /** After `cd x;` the shell may still be where it was, when it cannot be seen that `x` exists. */
  #joinFolders(state: ShellState, before: readonly string[], command: PipelineNode | AndOr): void {
    if (state.folders === before || before.length === 0 || state.folders.length === 0) return;
    if (command.type === "AndOr" && command.operators.includes("||") && leaves(command)) return;
    const { facts } = this.analysis.world;
    const isThere = (path: string): boolean => facts.lookAt(path) !== undefined || this.analysis.overlay.has(path);
    const mayFail = before.some(isThere) && !state.folders.every(isThere);
    if (mayFail) state.setFolders([...state.folders, ...before]);
  }

  #andOr(node: AndOr, state: ShellState): Value {
    const [first, ...rest] = node.commands;
    const outputs: Value[] = [this.#pipelineNode(first!, state)];
    let isCertain = isSure(first!, state);
    rest.forEach((command, n) => {
      if (this.analysis.isOver) return;
      const isAlternative = node.operators[n] === "||";
      if (!isAlternative && isCertain) {
        outputs.push(this.#pipelineNode(command, state));
        isCertain = isSure(command, state);
        return;
      }
      isCertain = false;
      const before = state.branch();
      const own = isAlternative ? state.branch() : state;
      const output = this.analysis.overlay.maybe(() => this.#pipelineNode(command, own));
      outputs.push(either([EMPTY, output], "the output of a command that may not run"));
      // After `||` the left side failed: its `cd` did not happen; after `&&` it did.
      if (isAlternative) this.join(state, own);
      else joinStates(state, before, this.analysis, { keepsFolders: true });
    });
    return concat(outputs);
  }

  #pipelineNode(node: PipelineNode, state: ShellState): Value {
    return node.type === "Pipeline" ? this.#pipeline(node, state) : this.node(node, state);
  }

  #pipeline(node: Pipeline, state: ShellState): Value {
    if (node.commands.length === 1) return this.node(node.commands[0]!, state);
    const { overlay } = this.analysis;
    const { version } = overlay;
    const output = this.#parts(node, state);
    // The parts run at the same time: each may read what another one writes.
    return overlay.version === version ? output : either([output, this.#parts(node, state)], "the output of a pipeline");
  }

  #parts(node: Pipeline, state: ShellState): Value {
    let input: Value | undefined = state.input;
    let output: Value = EMPTY;
    this.analysis.forks += 1;
    node.commands.forEach((command, n) => {
      if (this.analysis.isOver) return;
      const own = state.copy();
      if (n > 0) own.input = input;
      output = this.analysis.overlay.maybe(() => this.asShell(own, () => this.node(command, own)));
      // With `|&` error messages come along.
      input =
        node.operators[n] === "|&" && knownText(output) !== undefined && !isQuiet(command, state)
          ? holeValue("any", "output together with error messages", output.flows)
          : output;
      if (n === node.commands.length - 1) this.#lastPart(own, state);
    });
    this.analysis.forks -= 1;
    return output;
  }

  /** zsh, and bash with `lastpipe`, run the last part of a pipeline in the shell itself: what it sets may stay. */
  #lastPart(own: ShellState, state: ShellState): void {
    if (state.modes.has("lastpipe")) joinVariables(state, own, this.analysis);
    else for (const [name, variable] of own.variables) if (!state.variables.has(name)) state.variables.set(name, maybeSet(name, variable, this.analysis));
  }

  /** Evaluates one command of any kind; returns its standard output. */
  node(node: CommandNode | CompoundList, state: ShellState): Value {
    if (!this.analysis.step()) return EMPTY;
    if (state.traps.size > 0 && node.type !== "CompoundList") this.runTraps(state, (event) => /^(?:DEBUG|ERR|RETURN)$/.test(event));
    switch (node.type) {
      case "Command":
        return this.spanned(node.pos, node.end, () => runCommand(node, state, this));
      case "CompoundList":
        return this.#list(node.commands, state);
      case "Redirected":
        return this.#redirected(node, state);
      case "Function":
        defineFunction(node, state, this);
        return EMPTY;
      case "Coproc":
        return this.#coproc(node, state);
      case "Subshell": {
        const own = state.copy();
        return this.asShell(own, () => this.node(node.body, own));
      }
      case "BraceGroup":
        return this.node(node.body, state);
      default:
        return runCompound(node, state, this);
    }
  }

  /** Runs what is to run at the end, on signals or on events of a shell. */
  runTraps(state: ShellState, isMeant: (event: string) => boolean): Value {
    const { analysis } = this;
    if (state.traps.size === 0) return EMPTY;
    // Commands of a trap have no such events; shells that it starts have an end of their own.
    const depth = analysis.active.filter(({ name }) => name === "trap").length;
    const events = [...state.traps].filter(([event]) => isMeant(event) && (depth === 0 || event === "EXIT"));
    if (events.length === 0) return EMPTY;
    if (depth >= MAX_TRAPS) {
      analysis.unknown("traps are nested more deeply than can be followed");
      return EMPTY;
    }
    analysis.active.push({ name: "trap", forks: analysis.forks });
    const outputs: Value[] = [];
    for (const [event, actions] of events) {
      // At its end a shell runs it once.
      if (event === "EXIT") state.traps.delete(event);
      for (const action of actions) {
        const own = state.branch();
        const output = analysis.overlay.maybe(() =>
          runUnknownOrText(action, own, this, { input: state.input, outputs: [], isOutputElsewhere: false, sockets: [] }, "the command of a trap"),
        );
        this.join(state, own);
        outputs.push(either([EMPTY, output], "what a trap prints"));
      }
    }
    analysis.active.pop();
    return outputs.length === 0 ? EMPTY : concat(outputs);
  }

  /** Effects within `work` are those of this part of the action's own text. */
  spanned<T>(start: number, end: number, work: () => T): T {
    if (this.analysis.isOtherText) return work();
    const before = this.analysis.span;
    this.analysis.span = { start, end };
    try {
      return work();
    } finally {
      this.analysis.span = before;
    }
  }

  #redirected(node: Redirected, state: ShellState): Value {
    const streams = openRedirections(node.redirects, state, this);
    return this.withStreams(streams, state, () => {
      const output = this.withInput(streams.input, state, () => this.node(node.command, state));
      return closeRedirections(streams, output, state, this);
    });
  }

  /** Runs `work` with another standard input; what is read of it is not read of the shell's own. */
  withInput<T>(input: Value | undefined, state: ShellState, work: () => T): T {
    if (input === state.input) return work();
    const back = state.keepInput();
    state.input = input;
    const result = work();
    back();
    return result;
  }

  /** Runs a command behind its redirections: where one of them may fail, it may not run at all. */
  withStreams(streams: Streams, state: ShellState, work: () => Value): Value {
    if (streams.mayFail !== true) return work();
    const before = state.branch();
    const output = this.analysis.overlay.maybe(work);
    joinStates(state, before, this.analysis, { keepsFolders: true });
    return output;
  }

  #coproc(node: Coproc, state: ShellState): Value {
    const names = node.name === undefined ? ["COPROC"] : possibleTexts(expandToValue(node.name, state, this));
    if (names === undefined || !names.every((name) => /^[A-Za-z_]\w*$/.test(name))) this.analysis.unknown("the name of a co-process is not known");
    const own = state.copy();
    own.input = holeValue("any", "what is written to the co-process");
    this.analysis.overlay.maybe(() => this.asShell(own, () => this.node(node.body, own)));
    // Inside a substitution bash 5.2 takes the name it gave the co-process for the program.
    if (node.body.type === "Command") this.analysis.emit("proc.run", { type: "program", name: "COPROC", isKnown: true });
    for (const name of ["COPROC", ...(names ?? [])]) {
      const number = holeValue("number", "a descriptor of the co-process");
      state.variables.set(name, { value: number, elements: [number, number], isExported: false });
      state.assign(`${name}_PID`, holeValue("number", "the number of the co-process"));
    }
    return EMPTY;
  }

  /** Calls a shell function. */
  call(name: string, own: ShellFunction, args: readonly Value[], state: ShellState, input: Value | undefined): Value {
    return callFunction(name, own, args, state, input, this);
  }

  /** Runs text in the shell itself that `return` leaves. */
  runSourced(state: ShellState, work: () => Value): Value {
    const { exits } = state;
    const call: ShellState[] = [];
    state.exits = { ...exits, call };
    const output = work();
    this.rejoin(call, state);
    state.exits = exits;
    return output;
  }

  /** Runs one of several ways through the script after the other; each starts in the state given. */
  alternatives(ways: readonly ((own: ShellState) => Value)[], state: ShellState, isCertain: boolean): Value {
    const outputs: Value[] = [];
    const after: ShellState[] = [];
    for (const way of ways) {
      const own = state.branch();
      outputs.push(this.analysis.overlay.maybe(() => way(own)));
      after.push(own);
    }
    const [first, ...rest] = after;
    if (first === undefined) return EMPTY;
    if (isCertain) adoptState(state, first);
    else this.join(state, first);
    for (const other of rest) this.join(state, other);
    return either(isCertain ? outputs : [EMPTY, ...outputs], "the output of one of several ways through the script");
  }
}

function countExits(state: ShellState, countsEnd = true): number {
  const { line, call, loop, shell } = state.exits;
  return line.length + call.length + loop.length + (countsEnd && shell.mayEnd ? 1 : 0);
}

/** Output of a list that may end after each of the cuts. */
function cutOutputs(outputs: readonly Value[], cuts: readonly number[]): Value {
  const whole = concat(outputs.length === 0 ? [EMPTY] : outputs);
  const early = cuts.filter((cut) => cut < outputs.length);
  if (early.length === 0) return whole;
  if (early.length > 4) return holeValue("any", "the output of commands of which not all may run", mergeFlows(whole.flows));
  return either([...early.map((cut) => (cut === 0 ? EMPTY : concat(outputs.slice(0, cut)))), whole], "the output of commands of which not all may run");
}
