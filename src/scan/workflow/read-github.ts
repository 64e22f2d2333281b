import type { ScanItem } from "../item.ts";
import { asObject, objectAt, type Fields } from "../values.ts";
import { agentOf } from "./agent-use.ts";
import { asksForRights, isGated, untrustedTriggers } from "./gates.ts";
import type { DataPath, Job, Reach, Step, Workflow } from "./model.ts";
import { allText, listOf, MAX_ENTRIES, textOf, textsByName } from "./read-fields.ts";

/** The events that start a workflow, with their kinds. */
function triggersOf(value: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const events = asObject(value);
  if (events === undefined) for (const name of listOf(value)) found.set(name, []);
  else for (const [name, one] of Object.entries(events).slice(0, MAX_ENTRIES)) found.set(name, listOf(asObject(one)?.["types"]));
  return found;
}

function permissionsOf(value: unknown): Job["permissions"] {
  if (value === "read-all" || value === "write-all") return value;
  return asObject(value) === undefined ? undefined : textsByName(value);
}

/** A step of `steps`, of a workflow or of a composite action. */
export function readStep(value: unknown, at: DataPath, usualShell = ""): Step {
  const fields: Fields = asObject(value) ?? {};
  const uses = textOf(fields["uses"]);
  const mark = uses.lastIndexOf("@");
  const action = mark > 0 ? uses.slice(0, mark) : uses;
  const inputs = textsByName(fields["with"]);
  const run = textOf(fields["run"]);
  const agent = agentOf(action, run, inputs);
  return {
    at,
    id: textOf(fields["id"]),
    action,
    ref: mark > 0 ? uses.slice(mark + 1) : "",
    run,
    shell: textOf(fields["shell"]) || usualShell,
    inputs,
    env: textsByName(fields["env"]),
    condition: textOf(fields["if"]),
    continuesOnError: fields["continue-on-error"] === true,
    hasTimeout: fields["timeout-minutes"] !== undefined,
    ...(agent === undefined ? {} : { agent }),
  };
}

/** The shell that `defaults` of a job or workflow names. */
const shellOf = (fields: Fields): string => textOf(objectAt(fields, "defaults", "run")?.["shell"]);

function stepsOf(job: Fields, at: DataPath, usualShell: string): readonly Step[] {
  const steps = job["steps"];
  return Array.isArray(steps) ? steps.slice(0, MAX_ENTRIES).map((one, index) => readStep(one, [...at, "steps", index], usualShell)) : [];
}

/** Characters of a step that are looked at. */
const MAX_STEP_TEXT = 200_000;

/** All that a step runs or is given, for questions that any part of it may answer. */
export function stepText({ action, run, inputs, env }: Step): string {
  return [action, run, ...inputs.values(), ...env.values()].join("\n").slice(0, MAX_STEP_TEXT);
}

/** How strangers reach a job: its own condition, those of the jobs that it needs, and a step before the agent that ends the job. */
function reachOf(
  steps: readonly Step[],
  condition: string,
  needed: readonly string[],
  askingJobs: ReadonlySet<string>,
  gatedJobs: ReadonlySet<string>,
  untrusted: readonly string[],
): Reach {
  if (untrusted.length === 0) return "trusted";
  const references = new Set([...askingJobs].map((id) => `needs.${id}`));
  for (const step of steps) if (step.id !== "" && asksForRights(stepText(step))) references.add(`steps.${step.id}`);
  const trusted = { references, untrusted };
  if (isGated(condition, trusted) || needed.some((id) => gatedJobs.has(id))) return "gated";
  const first = steps.findIndex(({ agent }) => agent !== undefined);
  const before = first === -1 ? steps : steps.slice(0, first);
  if (
    before.some((step) => asksForRights(stepText(step)) && /exit\s+1|setFailed|core\.error|throw\b|action-check|permission-check|require/.test(stepText(step)))
  )
    return "gated";
  const agents = steps.filter(({ agent }) => agent !== undefined);
  if (agents.length > 0 && agents.every((step) => step.agent!.checksActor || isGated(step.condition, trusted))) return "gated";
  return "anyone";
}

/** Reads a composite action as a job: who makes it run is said by the workflows that use it. */
function readAction(item: ScanItem, runs: Fields): Workflow {
  const at: DataPath = ["runs"];
  const job: Job = {
    at,
    id: "action",
    steps: stepsOf(runs, at, ""),
    permissions: undefined,
    permissionsAt: at,
    condition: "",
    env: new Map(),
    runner: [],
    environment: "",
    hasContainer: false,
    hasTimeout: false,
    needs: [],
    calls: "",
    inheritsSecrets: false,
    reach: "trusted",
    text: allText(runs),
  };
  return { item, platform: "github", triggers: new Map(), env: new Map(), jobs: [job] };
}

/** Reads a workflow of GitHub Actions, or a composite action. Nothing is taken for granted: what has another shape is left out. */
export function readGithub(item: ScanItem): Workflow {
  const fields: Fields = asObject(item.value) ?? {};
  if (item.kind === "action") return readAction(item, objectAt(fields, "runs") ?? {});
  const triggers = triggersOf(fields["on"] ?? fields["true"]);
  const untrusted = untrustedTriggers(triggers);
  const env = textsByName(fields["env"]);
  const entries = Object.entries(asObject(fields["jobs"]) ?? {}).slice(0, MAX_ENTRIES);
  const read = entries.map(([id, value]) => {
    const job: Fields = asObject(value) ?? {};
    const at: DataPath = ["jobs", id];
    return { id, job, at, steps: stepsOf(job, at, shellOf(job) || shellOf(fields)), condition: textOf(job["if"]), needs: listOf(job["needs"]) };
  });
  const askingJobs = new Set(read.filter(({ steps }) => steps.some((step) => asksForRights(stepText(step)))).map(({ id }) => id));
  const gatedJobs = new Set(
    read.filter(({ condition }) => isGated(condition, { references: new Set([...askingJobs].map((id) => `needs.${id}`)), untrusted })).map(({ id }) => id),
  );
  const shared = allText(fields["env"], 2);
  const jobs = read.map(({ id, job, at, steps, condition, needs }): Job => {
    const runner = asObject(job["runs-on"]);
    const container = job["container"];
    return {
      at,
      id,
      steps,
      condition,
      needs,
      permissions: permissionsOf(job["permissions"] ?? fields["permissions"]),
      permissionsAt: job["permissions"] === undefined ? (fields["permissions"] === undefined ? at : ["permissions"]) : [...at, "permissions"],
      env: new Map([...env, ...textsByName(job["env"])]),
      runner:
        runner === undefined
          ? listOf(job["runs-on"])
          : [...listOf(runner["labels"]), ...(runner["group"] === undefined ? [] : [`group ${textOf(runner["group"])}`])],
      environment: textOf(job["environment"]) || textOf(asObject(job["environment"])?.["name"]),
      hasContainer: container !== undefined && container !== null,
      hasTimeout: job["timeout-minutes"] !== undefined,
      calls: textOf(job["uses"]),
      inheritsSecrets: job["secrets"] === "inherit",
      reach: reachOf(steps, condition, needs, askingJobs, gatedJobs, untrusted),
      text: `${shared}\n${allText(job)}`,
    };
  });
  return { item, platform: "github", triggers, env, jobs };
}
