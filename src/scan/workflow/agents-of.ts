import type { Severity } from "../../model/index.ts";
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
