/** One call that the scripted model makes. */
export type ScriptedCall =
  /** The agent's own shell, whatever it calls it; `more`: further arguments. */
  | { readonly shell: string; readonly more?: Readonly<Record<string, unknown>> }
  /** A tool by its name; `set`: the namespace that it is in. */
  | { readonly tool: string; readonly input: Readonly<Record<string, unknown>>; readonly set?: string }
  /** A tool that takes text and no fields. */
  | { readonly tool: string; readonly text: string; readonly set?: string };

/** What the model does in one answer. After the last turn it says that it is done. */
export type Turn = readonly ScriptedCall[];

/** What the model does: in the main conversation, and in sub-agents by a text that their prompt holds. */
export interface Script {
  readonly turns: readonly Turn[];
  readonly agents: Readonly<Record<string, readonly Turn[]>>;
}

/** What a call came back with. */
export interface ScriptedResult {
  readonly tool: string;
  readonly text: string;
  readonly isError: boolean;
}

/** A model on loopback that follows a script, in the protocol of some agent. */
export interface ScriptedServer {
  /** Listens; the address without a path. */
  readonly start: () => Promise<string>;
  readonly stop: () => Promise<void>;
  /** What the calls came back with, in their order. */
  readonly results: readonly ScriptedResult[];
  /** Everything that the agent has sent to the model. */
  readonly sent: string;
  /** Requests that no script answers. */
  readonly unexpected: readonly string[];
}

export const shell = (command: string, more?: Readonly<Record<string, unknown>>): ScriptedCall => ({ shell: command, ...(more === undefined ? {} : { more }) });
export const call = (tool: string, input: Readonly<Record<string, unknown>>, set?: string): ScriptedCall => ({
  tool,
  input,
  ...(set === undefined ? {} : { set }),
});
