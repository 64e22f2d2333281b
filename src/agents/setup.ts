import type { CompiledPolicy } from "../policy/index.ts";
import type { Finding } from "../model/index.ts";
import { lineDiff } from "./line-diff.ts";

export const SETUP_SCOPES = ["user", "project", "machine"] as const;
/** Whose files an installation goes into. */
export type SetupScope = (typeof SETUP_SCOPES)[number];

/** How much an installation is worth. `advisory`: the agent lets its user or a repository switch it off. */
export type Strength = "enforced" | "advisory" | "none";

/** Where an agent's files lie, and how they are looked at. */
export interface SetupPlaces {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Root of the project, for the scope `project`. */
  readonly project: string;
  /** `/`, or the root of another machine's files, for the scope `machine`. */
  readonly root: string;
}

/** What a hook of ours is started with; all absolute. */
export interface HookProgram {
  /** The runtime that starts the hook. */
  readonly runtime: string;
  /** `hook.cjs`. */
  readonly hook: string;
  /** State folder, or `account`: in the home of whoever runs the agent. */
  readonly state: string;
}

/** What happens to one file. */
export interface FilePlan {
  readonly path: string;
  readonly before: string | undefined;
  /** `undefined`: the file is removed. */
  readonly after: string | undefined;
  /** Line by line. */
  readonly diff: string;
  /** Permissions of a file that is made, where they are not those of settings: a program has to be one that can be run. */
  readonly mode?: number;
}

/** An installation or its removal, worked out and not yet made. */
export interface SetupPlan {
  readonly files: readonly FilePlan[];
  /** What the person should know although it does not stop the installation. */
  readonly notes: readonly string[];
  /** Parts of the policy that the agent's own settings cannot express; the hook holds them all the same. */
  readonly unexpressed: readonly string[];
}

/** How far an installation is what it should be. */
export interface SetupState {
  readonly scope: SetupScope;
  readonly state: "installed" | "incomplete" | "absent";
  readonly findings: readonly Finding[];
}

/** One thing on the machine or in the repository that an agent takes into its prompt or runs. */
export interface AgentFile {
  readonly kind: "settings" | "instructions" | "hooks" | "mcp" | "plugin" | "skill" | "command" | "subagent" | "rules" | "trust";
  readonly path: string;
  readonly scope: SetupScope;
  /** Read or run although nobody has trusted the folder. */
  readonly isUnasked: boolean;
}

/** What the real agent showed in one run. */
export interface SetupProof {
  readonly name: string;
  readonly isProved: boolean;
  /** What happened, in a sentence. */
  readonly says: string;
}

/** What a proof by the real agent is made with. */
export interface ProofOptions {
  /** The agent's program, absolute. */
  readonly executable: string;
  /** A command that the policy denies, and that makes the file when it runs after all. */
  readonly deniedCommand: (marker: string) => string;
  /** `PATH` of the agent. */
  readonly path: string;
}

/** What can be installed for an agent, where, and what it is worth. Methods throw a `UserError` where a file is in the way, and write nothing. */
export interface AgentSetup {
  readonly name: string;
  /** As its makers write it. */
  readonly title: string;
  /** Names under which its program is found; empty for one that has none. */
  readonly executables: readonly string[];
  /** `live`: shown with the real agent. `documented`: from its documentation only. */
  readonly evidence: "live" | "documented";
  readonly scopes: readonly SetupScope[];
  readonly strengthOf: (scope: SetupScope) => { readonly level: Strength; readonly why: string };
  /** The name under `agents` in the machine's policy, where that is not the agent's own. */
  readonly section?: string;
  /** `section`: what the machine's policy says under `agents.<name>`. */
  readonly plan: (scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section?: unknown) => SetupPlan;
  readonly planRemoval: (scope: SetupScope, places: SetupPlaces) => SetupPlan;
  readonly verify: (scope: SetupScope, places: SetupPlaces, program: HookProgram, policy: CompiledPolicy, section?: unknown) => SetupState;
  /**
   * Has the agent itself take note of what was written, where it asks for that.
   * @param executable the agent's program; `undefined` when it was not found.
   * @returns what is left to the person, in sentences.
   */
  readonly afterInstall?: (scope: SetupScope, places: SetupPlaces, executable: string | undefined) => Promise<readonly string[]>;
  /** Runs the real agent against a scripted model on loopback, with what is installed here, and sees whether a denied command runs. */
  readonly prove?: (scope: SetupScope, places: SetupPlaces, options: ProofOptions) => Promise<readonly SetupProof[]>;
  /** All that the agent would read or run here, there or not. */
  readonly files: (places: SetupPlaces) => readonly AgentFile[];
}

/** One file of a plan. */
export function filePlan(path: string, before: string | undefined, after: string | undefined, mode?: number): FilePlan {
  return { path, before, after, diff: lineDiff(path, before, after), ...(mode === undefined ? {} : { mode }) };
}
