import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach, workflowOf, type Step } from "../../../workflow/index.ts";

const IS_RELEASE = /release|publish|deploy/i;

/** What a step keeps in the shared cache; `undefined` for nothing. */
function cacheKey({ action, inputs }: Step): string | undefined {
  if (/^actions\/cache(?:\/(?:save|restore))?$/.test(action)) return inputs.get("key") ?? "";
  if (!/^actions\/setup-|^Swatinem\/rust-cache$|^astral-sh\/setup-uv$/.test(action)) return undefined;
  if (action === "Swatinem/rust-cache") return "rust-cache";
  const cache = inputs.get("cache") ?? inputs.get("enable-cache");
  return cache === undefined || cache === "false" || cache === "" ? undefined : `${action} ${cache}`;
}

/** A stranger's agent writes a cache that other jobs read. */
export const rule: Rule = {
  id: "ci/cache-beside-agent",
  title: "A stranger's agent writes a cache that other jobs read",
  severity: "high",
  why: "Caches are shared by the workflows of a repository. An agent that is steered can leave code in one, and the release job unpacks it.",
  help: "use no cache in a job that strangers reach; give the release job a key of its own, or none",
  sources: [
    "https://github.com/stacklok/toolhive/issues/4034",
    "https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions",
  ],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item, context) =>
    agentJobs(item).flatMap((job) => {
      if (job.reach === "trusted") return [];
      const caching = job.steps.filter((step) => cacheKey(step) !== undefined);
      const [first] = caching;
      if (first === undefined) return [];
      const releases = context
        .itemsOf("workflow")
        .flatMap((other) => workflowOf(other).jobs.filter((one) => one.id !== job.id && IS_RELEASE.test(`${other.path} ${one.id} ${one.text}`)));
      const keys = new Set(caching.map((step) => cacheKey(step)!));
      const shared = releases.find((one) => one.steps.some((step) => keys.has(cacheKey(step) ?? " ")));
      if (shared !== undefined)
        return [
          {
            message: `job \`${job.id}\` shares a cache with \`${shared.id}\`, which releases`,
            at: first.at,
            severity: byReach(job.reach, { anyone: "critical", gated: "medium", trusted: "low" }),
          },
        ];
      return job.reach === "anyone" ? [{ message: `job \`${job.id}\` keeps a cache and strangers reach it`, at: first.at }] : [];
    }),
};
