import type { ScanItem } from "../item.ts";
import { asObject, type Fields } from "../values.ts";
import { agentOf } from "./agent-use.ts";
import { attackerVariables } from "./expressions.ts";
import type { DataPath, Job, Step, Workflow } from "./model.ts";
import { allText, listOf, MAX_ENTRIES, textOf, textsByName } from "./read-fields.ts";

/** Keys at the top of a pipeline that are no jobs. */
const NO_JOBS = new Set(["stages", "variables", "default", "include", "workflow", "image", "services", "cache", "before_script", "after_script", "spec"]);
const SCRIPTS = ["before_script", "script", "after_script"] as const;

function stepsOf(own: Fields, shared: Fields, at: DataPath, variables: ReadonlyMap<string, string>): readonly Step[] {
  // What stands before and after each job of the pipeline counts for those that say nothing else.
  const job: Fields = { before_script: shared["before_script"], after_script: shared["after_script"], ...own };
  return SCRIPTS.flatMap((name) => {
    const value = job[name];
    const run = Array.isArray(value) ? value.slice(0, MAX_ENTRIES).flat(2).map(textOf).join("\n") : textOf(value);
    if (run === "") return [];
    const agent = agentOf("", run, new Map());
    const isLoose = job["allow_failure"] === true;
    return [
      {
        at: [...at, name],
        id: "",
        action: "",
        ref: "",
        run,
        shell: "",
        inputs: new Map<string, string>(),
        env: variables,
        condition: "",
        continuesOnError: isLoose,
        hasTimeout: false,
        ...(agent === undefined ? {} : { agent }),
      },
    ];
  });
}

/** Reads a pipeline of GitLab CI. Who may start it is a setting of the project; what reaches the agent by a webhook counts as written by anyone. */
export function readGitlab(item: ScanItem): Workflow {
  const fields: Fields = asObject(item.value) ?? {};
  const defaults: Fields = asObject(fields["default"]) ?? {};
  const env = textsByName(fields["variables"]);
  const triggers = new Map<string, readonly string[]>();
  const jobs = Object.entries(fields)
    .filter(([id, value]) => !NO_JOBS.has(id) && asObject(value) !== undefined)
    .slice(0, MAX_ENTRIES)
    .map(([id, value]): Job => {
      const job: Fields = asObject(value)!;
      const at: DataPath = [id];
      const variables = new Map([...env, ...textsByName(job["variables"])]);
      const text = `${allText(fields["variables"], 2)}\n${allText(job)}`;
      const isWebhook =
        attackerVariables(text).some((name) => name.startsWith("AI_FLOW")) || /CI_PIPELINE_SOURCE\s*==\s*["'](?:trigger|webhook)["']/.test(text);
      const isMergeRequest = /merge_request/.test(text);
      if (isWebhook) triggers.set("webhook", []);
      if (isMergeRequest) triggers.set("merge_request_event", []);
      return {
        at,
        id,
        steps: stepsOf(job, { ...fields, ...defaults }, at, variables),
        permissions: undefined,
        permissionsAt: at,
        condition: "",
        env: variables,
        runner: listOf(job["tags"] ?? defaults["tags"]),
        environment: textOf(job["environment"]) || textOf(asObject(job["environment"])?.["name"]),
        hasContainer: job["image"] !== undefined || fields["image"] !== undefined || defaults["image"] !== undefined,
        hasTimeout: job["timeout"] !== undefined || defaults["timeout"] !== undefined,
        needs: [],
        calls: "",
        inheritsSecrets: false,
        reach: isWebhook || isMergeRequest ? "gated" : "trusted",
        text,
      };
    });
  return { item, platform: "gitlab", triggers, env, jobs };
}
