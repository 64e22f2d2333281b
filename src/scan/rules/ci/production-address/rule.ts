import type { Rule } from "../../../rule.ts";
import { agentJobs } from "../../../workflow/index.ts";

/** Names and addresses that say production. */
const NAMED =
  /\b((?:PROD|PRODUCTION|LIVE)_(?:\w{0,60}(?:DATABASE|DB|REDIS|MONGO|POSTGRES|MYSQL|API|URL|HOST|DSN|KEY|TOKEN|SECRET|CREDENTIALS)\w*)|\w{0,60}(?:DATABASE|DB|REDIS|MONGO|POSTGRES|MYSQL)\w*_PROD(?:UCTION)?(?:_\w+)?)\b/;
const ADDRESS = /\b(?:https?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|rediss?|amqps?|jdbc:\w{1,20}):\/\/(?:[^\s"'@/]{0,200}@)?([\w.-]{1,250})/gi;
const LIVE = /(?:^|[.-])(?:prod|production|live)(?:[.-]|$)/i;

function productionIn(text: string): string | undefined {
  const name = NAMED.exec(text)?.[1];
  if (name !== undefined) return `\`${name}\``;
  const host = [...text.matchAll(ADDRESS)].map(([, name]) => name!).find((name) => name.includes(".") && LIVE.test(name));
  return host === undefined ? undefined : `an address of \`${host}\``;
}

/** The agent can reach production. */
export const rule: Rule = {
  id: "ci/production-address",
  title: "The agent can reach production",
  severity: "high",
  why: "An address of production beside an agent makes each mistake, and each sentence that a stranger slips in, one against real data.",
  help: "give the agent a copy without real data, with an account that only reads",
  sources: ["https://owasp.org/www-project-top-10-for-large-language-model-applications/"],
  kinds: ["workflow", "gitlab-ci", "mcp", "settings"],
  fixturePath: ".github/workflows/agent.yml",
  check: (item) => {
    if (item.kind === "workflow" || item.kind === "gitlab-ci") {
      return agentJobs(item).flatMap((job) => {
        const found = productionIn(job.text);
        return found === undefined ? [] : [{ message: `${found} in the job of the agent, \`${job.id}\``, at: job.at }];
      });
    }
    const found = productionIn(item.text.slice(0, 1_000_000));
    return found === undefined ? [] : [{ message: `${found} in what the agent is given`, start: 0, end: 0 }];
  },
};
