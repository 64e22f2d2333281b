import { attackerExpressions, expressionsOf } from "./expressions.ts";
import { checksOutHead, fetchesArtifact } from "./heads.ts";
import type { Job, Step, Workflow } from "./model.ts";

const PAYLOAD = /\bcontext\.payload\.(?:comment|issue|pull_request|review|discussion)\b[^;\n]{0,40}\b(?:body|title|ref|label)\b/;
/** Actions that list the files of a change, and their outputs with names of files: whoever makes the change names them. */
const LISTS_FILES = /(?:^|\/)(?:[\w-]*changed-files[\w-]*|file-changes-action|paths-filter|verify-changed-files|get-diff-action)$/i;
const NAMES_OUTPUT = /files|_paths?$|added|modified|deleted|renamed|diff/i;
/** Outputs of others' actions that carry words of an event, by their names. */
const WORDS_OUTPUT = /(?:^|[-_])(?:title|body|head[-_]ref|head[-_]branch|comment|commit[-_]message|current[-_]branch|ref[-_]branch)$/i;
const TELLS_EVENT = /pull-request|(?:^|[/-])pr(?:-|$)|comment|issue|branch-names?|octokit\/|find-pull|git-log|commit-message/i;
/** Commands that print names of files, branches and titles of a change. */
const PRINTS_WORDS =
  /\bgit\s+(?:diff|show|log)\b[^\n|]{0,120}(?:--name-only|--name-status|--(?:pretty|format)=\S*%(?:s|b|B|an|ae|cn))|\bgh\s+(?:pr|issue)\s+(?:view|list|diff)\b[^\n]{0,160}(?:--json\s+\S*(?:title|body|headRefName|files|comments)|--name-only|\.(?:title|body|headRefName)\b)/;
/** Commands that print what stands in files. */
const READS_FILES = /(?:^|[\s;&|($`])(?:cat|jq|yq|grep|sed|awk|head|tail|tomlq|xq)\s|\$\(\s*<|\bnode\s+-p\b|\bpython3?\s+-c\b|\bnpm\s+pkg\s+get\b/;
/** Whoever holds a value against what it may be lets nothing else through. */
const CHECKS_VALUE = /=~\s*["']?\^|\bgrep\s+-\w*[Eqx]\w*\s+["']\^|\btr\s+-\w*[cd]\w*\s|\bcase\s+["']?\$|printf\s+['"]?%d|\bNumber\(|parseInt\(/;

/** Is the step's output something that a stranger has written? @param hasForeign files of strangers lie in the workspace */
function writesOutput(step: Step, hasForeign: boolean): boolean {
  const { id, run, action, inputs, env } = step;
  if (id === "") return false;
  const script = inputs.get("script") ?? "";
  if (action === "actions/github-script") return /\breturn\b|setOutput/.test(script) && (PAYLOAD.test(script) || attackerExpressions(script).length > 0);
  if (LISTS_FILES.test(action)) {
    // Some put every name into quotes unless they are told not to.
    if (/paths-filter$/i.test(action)) return inputs.get("list-files") === "csv";
    return inputs.get("safe_output") === "false" || !/^tj-actions\//.test(action) || /^v?(?:[1-9]|[1-3]\d|40)(?:\.|$)/.test(step.ref);
  }
  if (action !== "" && action !== "actions/checkout" && TELLS_EVENT.test(action)) return true;
  if (!run.includes("GITHUB_OUTPUT") && !run.includes("set-output")) return false;
  if (attackerExpressions(run).length > 0 || [...env.values()].some((value) => attackerExpressions(value).length > 0)) return true;
  if (CHECKS_VALUE.test(run)) return false;
  return PRINTS_WORDS.test(run) || (READS_FILES.test(run) && hasForeign);
}

/** Asked for each step of a job; told once. */
const WRITTEN = new WeakMap<Job, ReadonlyMap<string, Step>>();

/** The ids of a job's steps whose outputs a stranger writes. */
function writtenSteps(job: Job): ReadonlyMap<string, Step> {
  const known = WRITTEN.get(job);
  if (known !== undefined) return known;
  let hasForeign = false;
  const found = new Map<string, Step>();
  for (const step of job.steps) {
    if (writesOutput(step, hasForeign)) found.set(step.id, step);
    hasForeign ||= checksOutHead(step) || fetchesArtifact(step);
  }
  WRITTEN.set(job, found);
  return found;
}

function isWrittenStep(expression: string, written: ReadonlyMap<string, Step>): boolean {
  return [...expression.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].some(([, id, output]) => {
    const step = written.get(id!);
    if (step !== undefined && TELLS_EVENT.test(step.action)) return WORDS_OUTPUT.test(output!) || /\.(?:title|body|ref|label)\b/.test(expression);
    return step !== undefined && (!LISTS_FILES.test(step.action) || NAMES_OUTPUT.test(output!));
  });
}

/** Outputs of a job that pass on what a stranger wrote. */
function writtenOutputs(job: Job): ReadonlySet<string> {
  const written = writtenSteps(job);
  if (written.size === 0) return new Set();
  return new Set([...job.text.matchAll(/^([\w-]+): ([^\n]*\$\{\{[^\n]*)$/gm)].filter(([, , value]) => isWrittenStep(value!, written)).map(([, name]) => name!));
}

/** The expressions of a script whose value a stranger decides: as an event has it, or by way of a variable, an output or a matrix. */
export function strangersExpressions(workflow: Workflow, job: Job, step: Step, script: string): readonly string[] {
  const expressions = expressionsOf(script);
  if (expressions.length === 0) return [];
  const direct = attackerExpressions(script);
  const written = writtenSteps(job);
  const needed = new Map(workflow.jobs.filter(({ id }) => job.needs.includes(id)).map((one) => [one.id, writtenOutputs(one)]));
  const isNeeded = (text: string): boolean => [...text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].some(([, id, name]) => needed.get(id!)?.has(name!));
  // A matrix that is read from such an output has a stranger's values in all that it names.
  const isMatrix = [...job.text.matchAll(/\bfromJSON\(([^)\n]{1,200})\)/gi)].some(([, inside]) => isNeeded(inside!));
  const variables = new Map([...job.env, ...step.env]);
  const isWritten = (one: string): boolean => {
    const variable = /^env\.([A-Za-z_]\w*)$/.exec(one)?.[1];
    if (variable !== undefined) return attackerExpressions(variables.get(variable) ?? "").length > 0;
    return isWrittenStep(one, written) || isNeeded(one) || (isMatrix && /^matrix\.[\w.-]+$/.test(one));
  };
  return [...direct, ...expressions.filter((one) => !direct.includes(one) && isWritten(one))];
}
