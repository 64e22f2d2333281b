import type {
  AndOr, ArithmeticExpression, Case, CommandNode, CompoundCommand, CompoundList, For, Function as FunctionNode, If, Pipeline, PipelineNode, Redirected,
  Script, Select, Statement, TestExpression, While, Coproc, Word,
} from "unbash";
import { MAX_DEPTH, type Analysis } from "./analysis.ts";
import { evaluateArithmetic, evaluateArithmeticText } from "./arithmetic.ts";
import { BUILTINS } from "./builtins.ts";
import { runCommand, runFields } from "./command.ts";
import { expandToFields, expandToValue } from "./expand.ts";
import { injectedByVariable } from "./environment.ts";
import { globTest } from "../facts/index.ts";
import type { Interpreter } from "./interpreter.ts";
import { parseShell } from "./parse.ts";
import { runScriptFile } from "./script.ts";
import { closeRedirections, openRedirections } from "./redirect.ts";
import type { FunctionBody, ShellState, Variable } from "./state.ts";
import { concat, EMPTY, holeValue, knownText, mergeFlows, pathPattern, quoted, type Value } from "./value.ts";
import { joinVariables } from "./variables.ts";

/** Values of a `for` list that are followed one by one. */
const MAX_ITERATIONS = 40;
/** Lines of a known input that `while read` is followed through. */
const MAX_LINES = 40;

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
        output = this.runScript(script, state);
      });
    }
    return output;
  }

  runWords(words: readonly Value[], state: ShellState, input: Value | undefined): Value {
    const name = words[0] === undefined ? undefined : knownText(words[0]);
    if (name !== undefined && BUILTINS.has(name)) this.analysis.emit("proc.run", { type: "program", name, isKnown: true });
    this.analysis.starts += 1;
    const output = runFields(words, state, { input, outputs: [], isOutputElsewhere: false, sockets: [] }, new Map(), this);
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

  arithmetic(expression: ArithmeticExpression | undefined, state: ShellState): Value {
    return evaluateArithmetic(expression, state, this);
  }

  arithmeticText(text: string, state: ShellState): void {
    evaluateArithmeticText(text, state, this);
  }

  runScript(script: Script, state: ShellState): Value {
    return this.#list(script.commands, state);
  }

  #list(statements: readonly Statement[], state: ShellState): Value {
    const outputs: Value[] = [];
    for (const statement of statements) {
      if (this.analysis.isOver) break;
      outputs.push(this.#statement(statement, state));
    }
    return outputs.length === 0 ? EMPTY : concat(outputs);
  }

  #statement(statement: Statement, state: ShellState): Value {
    const { command } = statement;
    const isBackground = statement.background === true;
    const own = isBackground ? state.copy() : state;
    const before = own.folders;
    if (isBackground) this.analysis.forks += 1;
    const output = command.type === "AndOr" ? this.#andOr(command, own) : this.#pipelineNode(command, own);
    if (isBackground) this.analysis.forks -= 1;
    this.#joinFolders(own, before, command);
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
    const outputs: Value[] = [];
    const before = node.commands.length > 1 && !node.commands.slice(0, -1).every(alwaysSucceeds) ? state.copy() : undefined;
    node.commands.forEach((command, n) => {
      // After `||` the left side failed: its `cd` did not happen.
      const isAlternative = n > 0 && node.operators[n - 1] === "||";
      if (!isAlternative) {
        outputs.push(this.#pipelineNode(command, state));
        return;
      }
      const own = state.copy();
      outputs.push(this.#pipelineNode(command, own));
      this.#join(state, own);
    });
    // After `a && x=1` the variable is set only if `a` succeeded.
    if (before !== undefined) this.#joinVariables(state, before);
    return concat(outputs.length === 0 ? [EMPTY] : outputs);
  }

  #pipelineNode(node: PipelineNode, state: ShellState): Value {
    return node.type === "Pipeline" ? this.#pipeline(node, state) : this.node(node, state);
  }

  #pipeline(node: Pipeline, state: ShellState): Value {
    if (node.commands.length === 1) return this.node(node.commands[0]!, state);
    let input: Value | undefined = state.input;
    let output: Value = EMPTY;
    this.analysis.forks += 1;
    node.commands.forEach((command, n) => {
      const own = state.copy();
      own.input = input;
      output = this.node(command, own);
      input = output;
      // zsh runs the last part in the shell itself: what it sets may stay.
      if (n === node.commands.length - 1) for (const [name, v] of own.variables) if (!state.variables.has(name)) state.variables.set(name, this.#half(name, v));
    });
    this.analysis.forks -= 1;
    return output;
  }

  /** Evaluates one command of any kind; returns its standard output. */
  node(node: CommandNode | CompoundList, state: ShellState): Value {
    if (!this.analysis.step()) return EMPTY;
    switch (node.type) {
      case "Command":
        return this.#spanned(node.pos, node.end, () => runCommand(node, state, this));
      case "CompoundList":
        return this.#list(node.commands, state);
      case "Redirected":
        return this.#redirected(node, state);
      case "Function":
        this.#define(node, state);
        return EMPTY;
      case "Coproc":
        return this.#coproc(node, state);
      default:
        return this.#compound(node, state);
    }
  }

  #compound(node: CompoundCommand, state: ShellState): Value {
    switch (node.type) {
      case "Subshell":
        return this.node(node.body, state.copy());
      case "BraceGroup":
        return this.node(node.body, state);
      case "If":
        return this.#if(node, state);
      case "For":
      case "Select":
        return this.#for(node, state);
      case "While":
        return this.#while(node, state);
      case "Case":
        return this.#case(node, state);
      case "ArithmeticFor": {
        this.arithmetic(node.initialize, state);
        if (node.test !== undefined) this.arithmetic(node.test, state);
        const first = state.copy();
        this.node(node.body, first);
        if (node.update !== undefined) this.arithmetic(node.update, first);
        this.#join(state, first);
        return this.node(node.body, state);
      }
      case "TestCommand":
        this.#spanned(node.pos, node.end, () => this.#test(node.expression, state));
        return EMPTY;
      case "ArithmeticCommand":
        this.#spanned(node.pos, node.end, () => {
          if (node.expression === undefined) this.analysis.unknown("an arithmetic command cannot be read");
          else this.arithmetic(node.expression, state);
        });
        return EMPTY;
    }
  }

  #spanned<T>(start: number, end: number, work: () => T): T {
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
    const before = state.input;
    state.input = streams.input;
    const output = this.node(node.command, state);
    state.input = before;
    return closeRedirections(streams, output, state, this);
  }

  #define(node: FunctionNode, state: ShellState): void {
    const name = node.name.value;
    state.functions.set(name, { body: node.body, isFromOtherText: this.analysis.isOtherText });
    // A function that is only defined may be called from a place that is not seen (a trap, a later line of a profile).
  }

  #coproc(node: Coproc, state: ShellState): Value {
    const own = state.copy();
    own.input = holeValue("any", "what is written to the co-process");
    this.node(node.body, own);
    // Inside a substitution bash 5.2 takes the name it gave the co-process for the program.
    if (node.body.type === "Command") this.analysis.emit("proc.run", { type: "program", name: "COPROC", isKnown: true });
    return EMPTY;
  }

  /** Calls a shell function. */
  call(name: string, body: FunctionBody, args: readonly Value[], state: ShellState, input: Value | undefined): Value {
    const { analysis } = this;
    const seen = analysis.active.filter((active) => active.name === `function ${name} ${body.pos}`);
    if (seen.length > 0 && analysis.forks > seen[0]!.forks) {
      analysis.emit("proc.run", { type: "program", name, isKnown: false }, { traits: ["runaway"], note: `the function \`${name}\` starts copies of itself` });
      return EMPTY;
    }
    // Recursion is followed once more with the new arguments, then taken as seen.
    if (seen.length > 1 || analysis.active.length > MAX_DEPTH * 2) return holeValue("any", `what the function ${name} prints`);
    const before = state.positional;
    const beforeInput = state.input;
    state.positional = args;
    state.input = input;
    analysis.active.push({ name: `function ${name} ${body.pos}`, forks: analysis.forks });
    const output = this.node(body, state);
    analysis.active.pop();
    state.positional = before;
    state.input = beforeInput;
    return output;
  }

  /** What may hold after one of two ways: variables that differ become unknown, folders add up. */
  #join(state: ShellState, other: ShellState): void {
    this.#joinVariables(state, other);
    for (const name of new Set([...state.functions.keys(), ...other.functions.keys()])) {
      const own = state.functions.get(name) ?? other.functions.get(name)!;
      if (!state.functions.has(name) || !other.functions.has(name)) state.functions.set(name, { ...own, isMaybe: true });
    }
    for (const [name, text] of other.aliases) state.aliases.set(name, text);
    for (const socket of other.sockets) state.sockets.add(socket);
    if (state.positional !== other.positional) state.positional = undefined;
    if (state.folders === other.folders) return;
    if (state.folders.length === 0 || other.folders.length === 0) state.folders = [];
    else state.setFolders([...state.folders, ...other.folders]);
  }

  #joinVariables(state: ShellState, other: ShellState): void {
    for (const name of new Set([...state.variables.keys(), ...other.variables.keys()])) {
      const a = state.variables.get(name);
      const b = other.variables.get(name);
      if (a !== b) state.variables.set(name, a === undefined || b === undefined ? this.#half(name, (a ?? b)!) : joinVariables(a, b, name));
    }
  }

  /** A variable set on one way only: the value when set, kept when it can only be that or what it was. */
  #half(name: string, set: Variable): Variable {
    const { flows } = set.value;
    const text = knownText(set.value);
    if (text === undefined && set.elements === undefined) return set;
    // Read as arithmetic later, such a value would run what stands in its subscript.
    if (text !== undefined && /\[[^]*(?:\$\(|`)/.test(text)) this.analysis.unknown(`$${name} holds an expression that may be run`);
    return { isExported: set.isExported, value: holeValue("any", `$${name} is set on one way through the script only`, flows, { variable: name }) };
  }

  #if(node: If, state: ShellState): Value {
    const outputs: Value[] = [this.node(node.clause, state)];
    const after: ShellState[] = [];
    const branch = (body: CompoundList): void => {
      const own = state.copy();
      outputs.push(this.node(body, own));
      after.push(own);
    };
    branch(node.then);
    for (const elif of node.elif) {
      outputs.push(this.node(elif.clause, state));
      branch(elif.then);
    }
    if (node.else !== undefined) branch(node.else);
    else after.push(state.copy());
    // With an `else`, one of the branches certainly ran; a branch that leaves does not come back.
    const [first, ...rest] = after;
    this.#adopt(state, first!);
    for (const other of rest) this.#join(state, other);
    return concat(outputs);
  }

  #adopt(state: ShellState, other: ShellState): void {
    state.variables.clear();
    for (const [name, variable] of other.variables) state.variables.set(name, variable);
    for (const [name, body] of other.functions) state.functions.set(name, body);
    for (const [name, text] of other.aliases) state.aliases.set(name, text);
    state.folders = other.folders;
    state.positional = other.positional;
    state.input = other.input;
  }

  #values(words: readonly Word[] | undefined, state: ShellState): readonly Value[] {
    if (words === undefined) return state.positional ?? [holeValue("any", "the script's arguments are not known")];
    return words.flatMap((word) => expandToFields(word, state, this));
  }

  #for(node: For | Select, state: ShellState): Value {
    const all = this.#values(node.wordlist, state).map((value) => (value.pieces.some((p) => p.type === "glob") ? asPattern(value, state) : quoted(value)));
    const name = node.name.value;
    const values = all.length <= MAX_ITERATIONS ? all : [...all.slice(0, 8), ...this.#remarkable(all.slice(8), state), summary(all)];
    const outputs: Value[] = [];
    for (const value of values) {
      if (this.analysis.isOver) break;
      state.assign(name, value);
      outputs.push(this.node(node.body, state));
    }
    if (values.length === 0) {
      const own = state.copy();
      own.assign(name, EMPTY);
      return EMPTY;
    }
    return concat(outputs);
  }

  /** Values of a long list that name something in a set (a secret among three hundred files). */
  #remarkable(values: readonly Value[], state: ShellState): readonly Value[] {
    return values.filter((value) => this.analysis.paths(value, state).some((path) => path.sets.includes("secrets"))).slice(0, 8);
  }

  #while(node: While, state: ShellState): Value {
    if (startsForever(node)) {
      this.analysis.emit("proc.run", { type: "program", name: "a job in an endless loop", isKnown: false }, { traits: ["runaway"], note: "an endless loop starts one background job after the other" });
    }
    const outputs: Value[] = [];
    const lines = knownText(state.input ?? holeValue("any", ""))?.split("\n").length ?? Infinity;
    const reads = readsInput(node.clause);
    if (reads && lines <= MAX_LINES) {
      for (let n = 0; n < lines && !this.analysis.isOver && knownText(state.input!) !== ""; n++) {
        outputs.push(this.node(node.clause, state), this.node(node.body, state));
      }
      return concat(outputs.length === 0 ? [EMPTY] : outputs);
    }
    // Once as it is, then once with everything that changes in the loop taken as unknown.
    const once = state.copy();
    outputs.push(this.node(node.clause, once), this.node(node.body, once));
    this.#join(state, once);
    outputs.push(this.node(node.clause, state), this.node(node.body, state));
    return concat(outputs);
  }

  #case(node: Case, state: ShellState): Value {
    const subject = knownText(expandToValue(node.word, state, this));
    const outputs: Value[] = [];
    const after: ShellState[] = [];
    let isCertain = false;
    let fallsThrough = false;
    for (const item of node.items) {
      const patterns = item.pattern.map((word) => pathPattern(expandToValue(word, state, this)));
      const fits = subject === undefined ? undefined : patterns.some(({ pattern }) => globTest(pattern.replace(/(?<!\\)\*+/g, "**"))(subject));
      const isOpen = patterns.some(({ mayEscape }) => mayEscape);
      const isSkipped = isCertain || (fits === false && !isOpen);
      if (isSkipped && !fallsThrough) continue;
      fallsThrough = item.terminator === ";&";
      const own = state.copy();
      outputs.push(this.node(item.body, own));
      after.push(own);
      if (fits === true && !isOpen && item.terminator !== ";&" && item.terminator !== ";;&") isCertain = true;
    }
    if (isCertain && after.length === 1) this.#adopt(state, after[0]!);
    else for (const other of after) this.#join(state, other);
    return concat(outputs.length === 0 ? [EMPTY] : outputs);
  }

  #test(node: TestExpression, state: ShellState): void {
    switch (node.type) {
      case "TestUnary": {
        const value = expandToValue(node.operand, state, this);
        const text = knownText(value);
        if ((node.operator === "-v" || node.operator === "-R") && text?.includes("[") === true) this.arithmeticText(text, state);
        return;
      }
      case "TestBinary": {
        const sides = [expandToValue(node.left, state, this), expandToValue(node.right, state, this)];
        if (!/^-(?:eq|ne|lt|le|gt|ge)$/.test(node.operator)) return;
        for (const side of sides) {
          const text = knownText(side);
          if (text !== undefined) this.arithmeticText(text, state);
        }
        return;
      }
      case "TestLogical":
        for (const operand of node.operands) this.#test(operand, state);
        return;
      case "TestNot":
        this.#test(node.operand, state);
        return;
      case "TestGroup":
        this.#test(node.expression, state);
        return;
    }
  }
}

const SUCCEEDS: ReadonlySet<string> = new Set(["echo", "printf", "export", "set", "true", ":", "cd", "pushd", "local", "declare", "shopt", "mkdir", "source", ".", "umask", "alias", "touch"]);

/** True for commands whose failure nobody counts on: assignments, `echo`, `cd` (whose failure is followed by itself). */
function alwaysSucceeds(command: PipelineNode): boolean {
  return command.type === "Command" && (command.name === undefined || SUCCEEDS.has(command.name.text));
}

/** True when an and-or list leaves the script when its first part fails: `cd x || exit`. */
function leaves(node: AndOr): boolean {
  return node.commands.some((command, n) => {
    if (n === 0 || node.operators[n - 1] !== "||") return false;
    if (command.type === "Command") return /^(?:exit|return|continue|break)$/.test(command.name?.text ?? "");
    return command.type === "BraceGroup" && /\b(?:exit|return)\b/.test(JSON.stringify(command.body.commands.at(-1)?.command ?? ""));
  });
}

/** True for `while true; do cmd & done` without a wait or an end. */
function startsForever(node: While): boolean {
  const [condition] = node.clause.commands;
  const isEndless = node.clause.commands.length === 1 && condition?.command.type === "Command" && /^(?:true|:|false)$/.test(condition.command.name?.text ?? "");
  if (!isEndless) return false;
  const names = node.body.commands.map(({ command }) => (command.type === "Command" ? command.name?.text : undefined));
  return node.body.commands.some(({ background }) => background === true) && !names.some((name) => name !== undefined && /^(?:wait|break|exit|return|sleep)$/.test(name));
}

/** True when the condition of a loop takes lines from its input. */
function readsInput(clause: CompoundList): boolean {
  return clause.commands.some(({ command }) => command.type === "Command" && command.name?.text === "read");
}

/** One value for the many of a long list. */
function summary(values: readonly Value[]): Value {
  const texts = values.map(knownText);
  const flows = mergeFlows(...values.map((value) => value.flows));
  if (texts.every((text) => text !== undefined && /^-?\d+$/.test(text))) return holeValue("number", "one of many numbers", flows);
  if (texts.every((text) => text !== undefined && /^[^/\s-][^/\s]*$/.test(text))) return holeValue("segment", "one of many words", flows);
  const isPlain = texts.every((text) => text !== undefined && !/^\/|(?:^|\/)\.\.(?:\/|$)|^-/.test(text));
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
