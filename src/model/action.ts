import type { PrincipalLink } from "./principal.ts";

/** How the agent asks before it acts. `unattended`: nobody is there to answer. */
export const AGENT_MODES = ["default", "accept-edits", "plan", "auto", "bypass", "unattended"] as const;
export type AgentMode = (typeof AGENT_MODES)[number];

/** One file of a call that changes several. */
export type FileRequest =
  | { readonly type: "write"; readonly path: string; readonly content: string }
  | {
      readonly type: "edit";
      readonly path: string;
      readonly edits: readonly { readonly before: string; readonly after: string }[];
      /** Where the file lies afterwards, where it is moved. */
      readonly to?: string;
    }
  | { readonly type: "delete"; readonly path: string };

/** What the agent wants to do, in words that are the same for every agent. */
export type ToolRequest =
  | { readonly type: "shell"; readonly text: string; readonly isUnsandboxed?: boolean }
  | { readonly type: "read"; readonly path: string }
  | { readonly type: "write"; readonly path: string; readonly content: string }
  | {
      readonly type: "edit";
      readonly path: string;
      readonly edits: readonly { readonly before: string; readonly after: string }[];
    }
  | { readonly type: "patch"; readonly files: readonly FileRequest[] }
  | {
      readonly type: "search";
      readonly path: string;
      readonly pattern: string;
      readonly isContent: boolean;
      /** Only files that match one of them. */ readonly globs?: readonly string[];
    }
  | { readonly type: "fetch"; readonly url: string }
  | { readonly type: "web-search"; readonly query: string }
  | {
      readonly type: "spawn";
      readonly name: string;
      readonly prompt: string;
      /** What its calls may do without a question, where it says so. */ readonly mode?: string;
      readonly isRemote?: boolean;
    }
  | { readonly type: "skill"; readonly name: string; readonly args: string }
  | {
      readonly type: "mcp";
      readonly server: string;
      readonly tool: string;
      readonly input: unknown;
      /** The catalog of the server's tools, where it is known what is started; `none` where that has none. */ readonly catalog?: string;
    }
  | { readonly type: "schedule"; readonly what: string }
  | { readonly type: "worktree"; readonly name: string }
  | { readonly type: "mode"; readonly mode: string }
  | { readonly type: "prompt"; readonly text: string }
  | { readonly type: "internal"; readonly what: string }
  | { readonly type: "unknown"; readonly why: string };

/** One thing an agent wants to do. Every adapter makes this value, and `decide` judges it. */
export interface Action {
  readonly agent: { readonly name: string; readonly version?: string };
  readonly session: string;
  /** The agent's id of this call, which joins hook, gateway and telemetry. */
  readonly call?: string;
  readonly chain: readonly PrincipalLink[];
  /** Absolute folder in which the tool runs. */
  readonly cwd: string;
  /** Absolute folder of the session: what the agent may write without a grant. */
  readonly root: string;
  /** The tool's name as the agent says it. */
  readonly tool: string;
  readonly request: ToolRequest;
  readonly mode: AgentMode;
  readonly branch?: string;
  /** The commit that is checked out. */
  readonly commit?: string;
  readonly repository?: string;
}
