import type { ArithmeticExpression, Script } from "unbash";
import type { Analysis } from "./analysis.ts";
import type { ShellState } from "./state.ts";
import type { Value } from "./value.ts";

/**
 * What the parts of the shell need from each other: expansion runs scripts, commands evaluate text,
 * arithmetic runs substitutions. Made once for an analysis.
 */
export interface Interpreter {
  readonly analysis: Analysis;
  /** Runs a parsed script in the given state (not a copy); returns what it writes to standard output. */
  runScript(script: Script, state: ShellState): Value;
  /** Runs a parsed script as a subshell does, in a state of its own: what it does at its end is included. */
  runSubshell(script: Script, state: ShellState): Value;
  /** Runs a parsed script that some shells run in the given state and others do not run. */
  runMaybe(script: Script, state: ShellState): Value;
  /** Parses and runs text that a command was given (`sh -c`, `eval`, a script file). */
  runText(text: string, state: ShellState, what: string): Value;
  /** Runs a command given as words, as `exec`, wrappers and programs that start programs do. */
  runWords(words: readonly Value[], state: ShellState, input: Value | undefined): Value;
  /** Evaluates arithmetic, a tree or its source, for its substitutions; the number when known. */
  arithmetic(expression: ArithmeticExpression | string | undefined, state: ShellState): Value;
  /** Evaluates text that bash would take as arithmetic or as `name[subscript]`; the number when known. */
  arithmeticText(text: string, state: ShellState): number | undefined;
  /** What may hold after one of two ways through the same shell. */
  join(state: ShellState, other: ShellState): void;
  /** An error may end the line here. */
  mayAbort(state: ShellState): void;
  /** A variable is expanded: with `set -u` one that is not set ends the shell. */
  useVariable(name: string, state: ShellState): void;
}
