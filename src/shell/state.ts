import type { CompoundList, Function as FunctionNode } from "unbash";
import type { Value } from "./value.ts";

export type FunctionBody = FunctionNode["body"] | CompoundList;

/** A shell variable: a string, an indexed array (in order), or an associative one. */
export interface Variable {
  readonly value: Value;
  readonly elements?: readonly Value[];
  readonly isExported: boolean;
  /** `declare -i`: what is assigned is evaluated as arithmetic. */
  readonly isInteger?: boolean;
}

/** A shell function and the text its offsets belong to. */
export interface ShellFunction {
  readonly body: FunctionBody;
  /** Defined on one way through the script only: the name may still be a program. */
  readonly isMaybe?: boolean;
  readonly isFromOtherText: boolean;
}

/** Folders the shell may be in when it cannot be told which; more are folded into "unknown". */
export const MAX_FOLDERS = 4;

/**
 * What a shell knows at one point of a script. A subshell works on a copy.
 */
export class ShellState {
  /** Folders the shell may be in; empty when not known at all. */
  folders: readonly string[];
  readonly variables: Map<string, Variable>;
  readonly functions: Map<string, ShellFunction>;
  readonly aliases: Map<string, string>;
  /** `$1 …`; `undefined` when not known how many there are. */
  positional: readonly Value[] | undefined;
  /** `$0` of a script that is followed. */
  scriptName: string | undefined;
  /** Standard input of the shell. `undefined`: the terminal, or nothing. */
  input: Value | undefined;
  lastArgument: Value | undefined;
  /** Path of the folder before the last `cd`. */
  previousFolder: string | undefined;
  /** Commands to run at exit or on signals. */
  readonly traps: string[];
  /** Open descriptors above 2 that lead to a network connection. */
  readonly sockets: Set<number>;

  constructor(folders: readonly string[]) {
    this.folders = folders;
    this.variables = new Map();
    this.functions = new Map();
    this.aliases = new Map();
    this.positional = [];
    this.scriptName = undefined;
    this.input = undefined;
    this.lastArgument = undefined;
    this.previousFolder = undefined;
    this.traps = [];
    this.sockets = new Set();
  }

  /** A copy for a subshell: changes in it do not come back. */
  copy(): ShellState {
    const state = new ShellState(this.folders);
    for (const [name, variable] of this.variables) state.variables.set(name, variable);
    for (const [name, body] of this.functions) state.functions.set(name, body);
    for (const [name, text] of this.aliases) state.aliases.set(name, text);
    state.positional = this.positional;
    state.scriptName = this.scriptName;
    state.input = this.input;
    state.lastArgument = this.lastArgument;
    state.previousFolder = this.previousFolder;
    for (const socket of this.sockets) state.sockets.add(socket);
    return state;
  }

  assign(name: string, value: Value, isExported?: boolean): void {
    const before = this.variables.get(name);
    this.variables.set(name, { value, isExported: isExported ?? before?.isExported ?? false, ...(before?.isInteger === true ? { isInteger: true } : {}) });
  }

  /** A copy with folders as given. */
  setFolders(folders: readonly string[]): void {
    const unique = [...new Set(folders)];
    this.folders = unique.length > MAX_FOLDERS ? [] : unique;
  }
}
