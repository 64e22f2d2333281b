import type { CompoundList, Function as FunctionNode } from "unbash";
import { holeValue, type Value } from "./value.ts";

export type FunctionBody = FunctionNode["body"] | CompoundList;

/** A shell variable: a string, an indexed array (in order), or an associative one. */
export interface Variable {
  readonly value: Value;
  readonly elements?: readonly Value[];
  readonly isExported: boolean;
  /** `declare -i`: what is assigned is evaluated as arithmetic. */
  readonly isInteger?: boolean;
  /** `readonly`, `declare -u` and their like: what is assigned may not be what it then holds. */
  readonly isGuarded?: boolean;
  /** `declare -A`: no order is known of it. */
  readonly isMap?: boolean;
  /** `declare -n`: stands for the variable of this name. */
  readonly refersTo?: string;
  /** Not set, and not in the environment either. */
  readonly isUnset?: boolean;
}

/** What a function name may run, and whether it may also be no function. */
export interface ShellFunction {
  readonly bodies: readonly { readonly body: FunctionBody; readonly isFromOtherText: boolean }[];
  /** Defined on one way through the script only: the name may still be a program. */
  readonly isMaybe: boolean;
}

/** A variable as it was before `local` hid it. */
export interface Hidden {
  readonly before: Variable | undefined;
  /** Hidden on one way through the function only. */
  readonly isMaybe: boolean;
}

/** A job in the background: what is written later it may still read. */
export interface Job {
  readonly seen: number;
  readonly run: () => void;
}

/** States in which a part of a script may be left early; they hold again where that part ends. */
export interface Exits {
  /** The line of the text: an error in arithmetic or an expansion ends it. */
  readonly line: ShellState[];
  /** The function or the sourced file: `return`. */
  readonly call: ShellState[];
  /** The loop: `break`, `continue`. */
  readonly loop: ShellState[];
  /** The shell itself: `exit`, `exec`, `set -e`; and the jobs it has in the background. */
  readonly shell: { mayEnd: boolean; readonly jobs: Job[] };
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
  /** What each name may be replaced with. */
  readonly aliases: Map<string, readonly string[]>;
  /** `$1 …`; `undefined` when not known how many there are. */
  positional: readonly Value[] | undefined;
  /** `$0` of a script that is followed. */
  scriptName: string | undefined;
  lastArgument: Value | undefined;
  /** Path of the folder before the last `cd`. */
  previousFolder: string | undefined;
  /** Commands to run at exit, on signals and on events, by event. */
  readonly traps: Map<string, readonly Value[]>;
  /** Open descriptors above 2 that lead to a network connection. */
  readonly sockets: Set<number>;
  /** Options of `set` and `shopt` that change how words are read or commands end. */
  readonly modes: Set<string>;
  /** Variables hidden by `local` in the function that runs. */
  hidden: { readonly names: Map<string, Hidden>; readonly outer: ShellState["hidden"] } | undefined;
  exits: Exits;
  /** What comes after its end is run by the shell that started it. */
  isSubshell = false;
  /** Shared with every subshell: what one of them reads is gone for all. */
  #stdin: { value: Value | undefined };

  constructor(folders: readonly string[]) {
    this.folders = folders;
    this.variables = new Map();
    this.functions = new Map();
    this.aliases = new Map();
    this.positional = [];
    this.scriptName = undefined;
    this.lastArgument = undefined;
    this.previousFolder = undefined;
    this.traps = new Map();
    this.sockets = new Set();
    this.modes = new Set();
    this.hidden = undefined;
    this.exits = { line: [], call: [], loop: [], shell: { mayEnd: false, jobs: [] } };
    this.#stdin = { value: undefined };
  }

  /** Standard input of the shell. `undefined`: the terminal, or nothing. */
  get input(): Value | undefined {
    return this.#stdin.value;
  }

  /** Another standard input from here on. */
  set input(value: Value | undefined) {
    this.#stdin = { value };
  }

  /** Remembers the standard input; returns what puts it back. */
  keepInput(): () => void {
    const before = this.#stdin;
    return () => {
      this.#stdin = before;
    };
  }

  /** A part of the standard input was read: what is left for this shell and its subshells. */
  leaveInput(rest: Value): void {
    this.#stdin.value = rest;
  }

  #filled(state: ShellState): ShellState {
    for (const [name, variable] of this.variables) state.variables.set(name, variable);
    for (const [name, own] of this.functions) state.functions.set(name, own);
    for (const [name, texts] of this.aliases) state.aliases.set(name, texts);
    for (const socket of this.sockets) state.sockets.add(socket);
    for (const mode of this.modes) state.modes.add(mode);
    state.positional = this.positional;
    state.scriptName = this.scriptName;
    state.lastArgument = this.lastArgument;
    state.previousFolder = this.previousFolder;
    return state;
  }

  /** A copy for a subshell: changes in it do not come back. */
  copy(): ShellState {
    const state = this.#filled(new ShellState(this.folders));
    state.#stdin = this.#stdin;
    state.isSubshell = true;
    state.hidden = this.hidden === undefined ? undefined : { names: new Map(this.hidden.names), outer: this.hidden.outer };
    return state;
  }

  /** A copy for one of several ways through the same shell. */
  branch(): ShellState {
    const state = this.copy();
    state.#stdin = { value: this.#stdin.value };
    for (const [event, actions] of this.traps) state.traps.set(event, actions);
    state.exits = this.exits;
    state.isSubshell = this.isSubshell;
    return state;
  }

  /** A copy for a program that is a shell itself: of the variables it gets those that are exported, of functions none or the exported. */
  child(): ShellState {
    const state = this.copy();
    for (const [name, variable] of this.variables) if (!variable.isExported) state.variables.delete(name);
    state.functions.clear();
    if (this.modes.has("exported functions")) {
      for (const [name, own] of this.functions) state.functions.set(name, { ...own, isMaybe: true });
    }
    state.aliases.clear();
    state.modes.clear();
    state.hidden = undefined;
    return state;
  }

  /** Gives a variable a value, through a reference when it is one. */
  assign(name: string, value: Value, isExported?: boolean): void {
    const target = this.target(name);
    const before = this.variables.get(target);
    const exported = isExported ?? (before?.isExported === true || this.modes.has("allexport"));
    const own = before?.isGuarded === true ? holeValue("any", `$${target} may not take what it is given`, [...before.value.flows, ...value.flows]) : value;
    this.variables.set(target, {
      value: own,
      isExported: exported,
      ...(before?.isInteger === true ? { isInteger: true } : {}),
      ...(before?.isGuarded === true ? { isGuarded: true } : {}),
    });
  }

  /** The variable that a name stands for. */
  target(name: string): string {
    let target = name;
    for (let hops = 0; hops < 8; hops++) {
      const next = this.variables.get(target)?.refersTo;
      if (next === undefined) break;
      target = next;
    }
    return target;
  }

  /** A copy with folders as given. */
  setFolders(folders: readonly string[]): void {
    const unique = [...new Set(folders)];
    this.folders = unique.length > MAX_FOLDERS ? [] : unique;
  }
}
