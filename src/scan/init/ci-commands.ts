import { readItem } from "../read-item.ts";
import { workflowOf } from "../workflow/index.ts";
import { lineAt, type RepositoryCommand } from "./repository-command.ts";

/** Steps of one file that are judged. */
const MAX_STEPS = 100;
const MAX_RUN = 16_384;

/** The text of a step for a shell: what only CI knows is a word, and the files that it gives a step for notes are one in a scratch folder. */
export function asShellText(run: string): string {
  return run.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, "ci-value").replaceAll(/["']?\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY|STATE)\}?["']?/g, "/tmp/ci-notes");
}

/** The commands that a workflow or pipeline runs, one a step. */
export function ciCommands(path: string, text: string): readonly RepositoryCommand[] {
  const item = readItem(path, text, "project");
  if (item === undefined || (item.kind !== "workflow" && item.kind !== "gitlab-ci")) return [];
  return workflowOf(item)
    .jobs.flatMap((job) => job.steps.map((step) => ({ job, step })))
    .filter(({ step }) => step.run.trim() !== "" && step.run.length <= MAX_RUN)
    .slice(0, MAX_STEPS)
    .map(({ job, step }) => ({
      command: asShellText(step.run.trim()),
      folder: "",
      name: job.environment === "" ? job.id : `${job.id} ${job.environment}`,
      from: path,
      line: lineAt(text, item.placeOf(item.kind === "workflow" ? [...step.at, "run"] : step.at).start),
      isCi: true,
    }));
}
