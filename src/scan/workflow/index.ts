import type { ScanItem } from "../item.ts";
import type { Job, Workflow } from "./model.ts";
import { readGithub } from "./read-github.ts";
import { readGitlab } from "./read-gitlab.ts";

export { agentsOf, byReach, fromFirstAgent, hasEgressControl, isNarrow, writeScopes, type PlacedAgent } from "./agents-of.ts";
export { artifactFolder, checksOutHead, checksOutMovingHead, fetchesArtifact } from "./heads.ts";
export { insertKey } from "./insert-key.ts";
export { opensToEveryone } from "./agent-use.ts";
export { attackerExpressions, attackerVariables, expressionsOf, isModelKey, secretNames } from "./expressions.ts";
export { agentSteps, type AgentUse, type DataPath, type Job, type Reach, type Step, type Workflow } from "./model.ts";
export { stepText } from "./read-github.ts";
export { isGated, untrustedTriggers } from "./gates.ts";
export { strangersExpressions } from "./strangers-values.ts";

/** Many rules read the same item; it is read once. */
const READ = new WeakMap<ScanItem, Workflow>();

/** The workflow or pipeline that an item holds; one without jobs where it is none. */
export function workflowOf(item: ScanItem): Workflow {
  const known = READ.get(item);
  if (known !== undefined) return known;
  const read = item.kind === "gitlab-ci" ? readGitlab(item) : readGithub(item);
  READ.set(item, read);
  return read;
}

/** The jobs of an item that run an agent. */
export function agentJobs(item: ScanItem): readonly Job[] {
  return workflowOf(item).jobs.filter(({ steps }) => steps.some(({ agent }) => agent !== undefined));
}
