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
  /** Parses and runs text that a command was given (`sh -c`, `eval`, a script file). */
  runText(text: string, state: ShellState, what: string): Value;
  /** Runs a command given as words, as `exec`, wrappers and programs that start programs do. */
  runWords(words: readonly Value[], state: ShellState, input: Value | undefined): Value;
  /** Evaluates arithmetic for its substitutions; the number when known. */
  arithmetic(expression: ArithmeticExpression | undefined, state: ShellState): Value;
  /** Evaluates text that bash would take as arithmetic or as `name[subscript]`. */
  arithmeticText(text: string, state: ShellState): void;
}
