import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";

/** A workflow that text or changes from outside can start, and the secrets that it runs with. */
export interface TriggeredWorkflow {
  readonly file: string;
  readonly triggers: readonly string[];
  readonly secrets: readonly string[];
  readonly isReadable: boolean;
}

/** Events that a comment, a label, a branch or a call of the interface causes. Source: GitHub's list of events that trigger workflows. */
const FROM_OUTSIDE = [
  "issue_comment",
  "issues",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "discussion",
  "discussion_comment",
  "repository_dispatch",
  "workflow_dispatch",
  "workflow_run",
  "label",
  "push",
  "pull_request",
];
const LARGEST = 1024 * 1024;
const MOST = 200;

function triggersOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  // `on` is a boolean in YAML 1.1, so some writers quote it.
  const on = (value as Readonly<Record<string, unknown>>)["on"] ?? (value as Readonly<Record<string, unknown>>)["true"];
  const names = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : typeof on === "object" && on !== null ? Object.keys(on) : [];
  return names.filter((name) => FROM_OUTSIDE.includes(name));
}

/** A workflow's text as chains see it; `undefined` where nothing from outside starts it. One that cannot be read counts as one that is started. */
export function triggeredWorkflow(file: string, text: string): TriggeredWorkflow | undefined {
  try {
    const secrets = [...new Set([...text.matchAll(/secrets\.([A-Za-z_]\w{0,100})/g)].map(([, secret]) => secret!))].sort();
    const triggers = triggersOf(parseYaml(text, { maxAliasCount: 50 }));
    return triggers.length === 0 ? undefined : { file, triggers, secrets, isReadable: true };
  } catch {
    return { file, triggers: [], secrets: [], isReadable: false };
  }
}

/** Workflows of a repository that can be started from outside. Those that cannot be read count as such. */
export function triggeredWorkflows(root: string): TriggeredWorkflow[] {
  const folder = join(root, ".github", "workflows");
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .slice(0, MOST);
  } catch {
    return [];
  }
  return names.flatMap((name): TriggeredWorkflow[] => {
    const file = join(folder, name);
    try {
      const found = statSync(file);
      if (!found.isFile() || found.size > LARGEST) return [{ file, triggers: [], secrets: [], isReadable: false }];
      const workflow = triggeredWorkflow(file, readFileSync(file, "utf8"));
      return workflow === undefined ? [] : [workflow];
    } catch {
      return [{ file, triggers: [], secrets: [], isReadable: false }];
    }
  });
}
