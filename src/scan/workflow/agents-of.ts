import type { Severity } from "../../model/index.ts";
import { isModelKey, secretNames } from "./expressions.ts";
import type { AgentUse, Job, Reach, Step, Workflow } from "./model.ts";

/** A step that runs an agent, in its place. */
export interface PlacedAgent {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
  readonly agent: AgentUse;
  /** Of its step's place in the job. */
  readonly index: number;
}

/** Every agent that a workflow runs. */
export function agentsOf(workflow: Workflow): readonly PlacedAgent[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step, index) => (step.agent === undefined ? [] : [{ workflow, job, step, agent: step.agent, index }])),
  );
}

/** The severity that fits who can make the job run. */
export function byReach(reach: Reach, severities: Readonly<Record<Reach, Severity>>): Severity {
  return severities[reach];
}

/** Steps of a job from the first agent on; empty without an agent. */
export function fromFirstAgent(job: Job): readonly Step[] {
  const first = job.steps.findIndex(({ agent }) => agent !== undefined);
  return first === -1 ? [] : job.steps.slice(first);
}

/** Whether the runner's network is narrowed before or around the agent. */
export function hasEgressControl(job: Job): boolean {
  return (
    /gh-aw-firewall|\bawf\s|experimental_allowed_domains|sandbox-runtime|\bsrt\s|squid|--network[ =]none|iptables\b[^\n]{0,200}\bDROP|sallyport/.test(
      job.text,
    ) || job.steps.some(({ action, inputs }) => action === "step-security/harden-runner" && inputs.get("egress-policy") === "block")
  );
}

/** What may be taken out of a job's rights, by scope; `*` for all. */
export function writeScopes({ permissions }: Job): readonly string[] {
  if (permissions === "write-all") return ["*"];
  if (permissions === undefined || permissions === "read-all") return [];
  return [...permissions].filter(([, right]) => right === "write").map(([scope]) => scope);
}

/** Tools that a stranger can do little with: reading, and what triage needs. */
const NARROW =
  /^(?:Read|Grep|Glob|LS|TodoWrite|Task|read_file|list_directory|glob|search_file_content|mcp__github(?:_\w+?)?__(?:get|list|search|add_issue_comment|update_issue|issue_read|create_inline_comment)\w*|run_shell_command\(echo\)|(?:Bash|run_shell_command)\((?:\.\/[\w./-]+|gh (?:issue (?:view|list|edit|comment)|label list|search|pr (?:view|diff|list|comment)))[^)]*\))$/;
const TRIAGE_SCOPES: ReadonlySet<string> = new Set(["issues", "pull-requests", "discussions", "id-token"]);

/** Whether little can be done through an agent even if a stranger steers it: named narrow tools, rights that end at issues, no further secrets. */
export function isNarrow(job: Job, agent: AgentUse): boolean {
  if (agent.tools.length === 0 || !agent.tools.every((tool) => NARROW.test(tool))) return false;
  if (job.permissions === undefined || !writeScopes(job).every((scope) => TRIAGE_SCOPES.has(scope))) return false;
  return secretNames(job.text).every((name) => name === "GITHUB_TOKEN" || isModelKey(name));
}
