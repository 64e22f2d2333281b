import type { Action, Decision, Facts, Outcome, PrincipalLink } from "../model/index.ts";

/** Where a session works. */
export interface Workspace {
  /** Absolute folder: what the agent may write without a grant. */
  readonly root: string;
  readonly branch?: string;
  /** The commit that is checked out. */
  readonly commit?: string;
  readonly repository?: string;
}

/** What the process around the hook knows and the payload does not say. */
export interface PayloadContext {
  /** The event that the hook was registered for; a payload of another event is refused. */
  readonly event?: string;
  /** The workspace of a session that runs in this folder. */
  readonly workspaceOf: (cwd: string) => Workspace;
  /** Whether there is something at an absolute path; left out: nothing is known to be there. For clients that look elsewhere when nothing is. */
  readonly isThere?: (path: string) => boolean;
  /** The folder in which the client started the hook, for clients whose payload names none. */
  readonly folder?: string;
  /** The person or CI job in whose name the client runs. */
  readonly principals: readonly PrincipalLink[];
  /** Version of the client, where known. */
  readonly version?: string;
}

/** The event that was given in, as far as it could be read. */
export interface Envelope {
  /** In the client's words. */
  readonly event: string;
  readonly session: string;
  /** The client's id of the prompt that led here. */
  readonly turn?: string;
}

/** One input of the hook. */
export type HookInput =
  | (Envelope & {
      readonly type: "tool";
      /** The client's own question about a call that was judged before. */
      readonly isQuestion: boolean;
      readonly action: Action;
      /** The tool's input as it was given, without what is only shown. */
      readonly input: unknown;
    })
  | (Envelope & {
      readonly type: "result";
      readonly action: Action;
      readonly isFailure: boolean;
      readonly isInterrupted: boolean;
      /** What came back, as the client gives it; of a failed call its message. */
      readonly output: unknown;
      readonly durationMs?: number;
    })
  | (Envelope & {
      readonly type: "prompt";
      /** A typed command that stands for a prompt. */
      readonly isCommand: boolean;
      readonly action: Action;
    })
  | (Envelope & {
      readonly type: "config";
      readonly action: Action;
      readonly source: string;
      readonly path?: string;
    })
  | (Envelope & {
      readonly type: "lifecycle";
      readonly moment: "session.start" | "session.end" | "subagent.start" | "subagent.stop";
      readonly action: Action;
      readonly detail: string;
    })
  | (Envelope & { readonly type: "notice" })
  | {
      readonly type: "unreadable";
      readonly event?: string;
      readonly session?: string;
      readonly why: string;
    };

/** What the hook prints and how it ends. */
export interface Answer {
  /** What the client was told; `none` where it keeps its own course. */
  readonly verdict: Outcome | "none";
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 2;
}

/** What is said about the output of a call that has run. */
export interface OutputRemark {
  /** For the model: what was found, in our words. */
  readonly context: string;
  /** The output with values taken out, in exactly the form in which it came. */
  readonly replacement?: { readonly output: unknown };
  /** The loop ends before the model sees the output. */
  readonly stop?: string;
}

/** What the hook needs of an agent: how its payloads are read, and what answer it honours. No method throws. */
export interface AgentAdapter {
  readonly name: string;
  readonly readPayload: (bytes: Uint8Array, context: PayloadContext) => HookInput;
  /** Whether a question of ours reaches a person before the call runs. Where it does not, the call is held for one elsewhere. */
  readonly canAsk: (action: Action) => boolean;
  /** To a call that is about to run, or to the client's own question about it. */
  readonly answerTool: (event: string, action: Action, decision: Decision) => Answer;
  readonly answerPrompt: (event: string, action: Action, decision: Decision) => Answer;
  /** To a prompt that holds what may not be sent. */
  readonly blockPrompt: (event: string, reason: string) => Answer;
  /** To a call that has run, where something is to be said of its output. */
  readonly answerOutput: (event: string, action: Action, remark: OutputRemark) => Answer;
  readonly answerConfig: (problems: readonly string[]) => Answer;
  /** The same answer, with the tool's input replaced; `undefined` where the agent takes no other input. */
  readonly withInput: (answer: Answer, input: unknown) => Answer | undefined;
  /** Guidance for the model at the start of a session. */
  readonly startSession: (event: string, guidance: string) => Answer;
  /** Nothing to say: the client keeps its own course. */
  readonly pass: (event: string) => Answer;
  /** Nothing can be judged: an input that cannot be read, a broken policy, a fault of the guard. */
  readonly refuse: (event: string | undefined, why: string) => Answer;
  /** What a repository's settings change in a session behind the guard's back, in sentences for a person. */
  readonly hostileSettings: (folders: readonly string[], facts: Facts) => readonly string[];
  /** Why a change of the client's settings may not reach the running session. */
  readonly settingsProblems: (source: string, path: string | undefined, root: string, facts: Facts) => readonly string[];
}
