import type { ScanItem } from "../item.ts";

/** Path of keys from the top of the file to a value. */
export type DataPath = readonly (string | number)[];

/** Who can make a job run: anyone who has an account; only people with rights, as a gate or the action itself sees to; or no stranger by its triggers. */
export type Reach = "anyone" | "gated" | "trusted";

/** An agent that a step runs. */
export interface AgentUse {
  readonly agent: "claude-code" | "codex" | "gemini-cli" | "copilot" | "other";
  readonly isAction: boolean;
  /** The action itself refuses people without write access, and its inputs do not switch that off. */
  readonly checksActor: boolean;
  /** What the agent is told, with its expressions unresolved. */
  readonly prompt: string;
  /** Its options: arguments, settings, the command line. */
  readonly options: string;
  /** Tools that it may use without a question, as they are written. */
  readonly tools: readonly string[];
}

/** A step of a job; of GitLab CI, one of its scripts. */
export interface Step {
  readonly at: DataPath;
  readonly id: string;
  /** Action without its version; empty for a script. */
  readonly action: string;
  /** Version, tag, branch or commit of the action. */
  readonly ref: string;
  readonly run: string;
  /** The program that reads the script; empty for the usual one. */
  readonly shell: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly condition: string;
  readonly continuesOnError: boolean;
  readonly hasTimeout: boolean;
  readonly agent?: AgentUse;
}

/** A job, with what it takes over from its workflow. */
export interface Job {
  readonly at: DataPath;
  readonly id: string;
  readonly steps: readonly Step[];
  /** Rights of the token by scope; `undefined` where neither the job nor the workflow says any. */
  readonly permissions: ReadonlyMap<string, string> | "read-all" | "write-all" | undefined;
  readonly permissionsAt: DataPath;
  readonly condition: string;
  readonly env: ReadonlyMap<string, string>;
  readonly runner: readonly string[];
  readonly environment: string;
  readonly hasContainer: boolean;
  readonly hasTimeout: boolean;
  readonly needs: readonly string[];
  /** Reusable workflow that it calls; empty for none. */
  readonly calls: string;
  readonly inheritsSecrets: boolean;
  readonly reach: Reach;
  /** All that is written in the job and for the whole workflow, for what no field tells. */
  readonly text: string;
}

/** A workflow of GitHub Actions or a pipeline of GitLab CI. */
export interface Workflow {
  readonly item: ScanItem;
  readonly platform: "github" | "gitlab";
  readonly triggers: ReadonlyMap<string, readonly string[]>;
  readonly env: ReadonlyMap<string, string>;
  readonly jobs: readonly Job[];
}

/** The steps of a job that run an agent. */
export function agentSteps(job: Job): readonly (Step & { readonly agent: AgentUse })[] {
  return job.steps.filter((step): step is Step & { readonly agent: AgentUse } => step.agent !== undefined);
}
