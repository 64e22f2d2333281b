import type { Rule } from "../../../rule.ts";
import { agentJobs, byReach, isModelKey, secretNames, workflowOf } from "../../../workflow/index.ts";

const RELEASE = /release|publish|deploy|prod/i;

function isCredential(name: string): boolean {
  return name !== "GITHUB_TOKEN" && !isModelKey(name) && /TOKEN|KEY|SECRET|PASSWORD|CREDENTIAL|DSN|DATABASE_URL/.test(name);
}

/** The agent and the release hold the same credential. */
export const rule: Rule = {
  id: "ci/shared-credential",
  title: "The agent and the release hold the same credential",
  severity: "medium",
  why: "What the agent can read can be used to release. With a credential for each side the loss of one is not the loss of both.",
  help: "make a credential for the agent that can do only what it needs, and keep the other in a protected environment",
  sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions"],
  kinds: ["workflow", "mcp", "settings"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item, context) => {
    if (item.kind === "mcp" || item.kind === "settings") {
      const given = new Set(
        [...item.text.slice(0, 500_000).matchAll(/\$\{(?:env:)?([A-Z][A-Z0-9_]{3,})(?::-[^}]*)?\}/g)]
          .map(([, name]) => name!)
          .filter((name) => isCredential(name)),
      );
      return context.itemsOf("workflow").flatMap((other) =>
        workflowOf(other).jobs.flatMap((job) =>
          secretNames(job.text)
            .filter((name) => given.has(name))
            .map((name) => ({ message: `\`${name}\` is also held by job \`${job.id}\` of \`${other.path}\``, start: 0, end: 0 })),
        ),
      );
    }
    const others = context.itemsOf("workflow").flatMap((other) => workflowOf(other).jobs.map((job) => ({ path: other.path, job })));
    return agentJobs(item).flatMap((job) =>
      secretNames(job.text)
        .filter((name) => isCredential(name))
        .flatMap((name) => {
          const release = others.find(
            ({ path, job: one }) =>
              !one.steps.some(({ agent }) => agent !== undefined) &&
              RELEASE.test(`${path} ${one.id} ${one.environment}`) &&
              secretNames(one.text).includes(name),
          );
          return release === undefined
            ? []
            : [
                {
                  message: `\`${name}\` in job \`${job.id}\` is also held by \`${release.job.id}\` of \`${release.path}\``,
                  at: job.at,
                  severity: byReach(job.reach, { anyone: "high", gated: "medium", trusted: "low" }),
                },
              ];
        }),
    );
  },
};
