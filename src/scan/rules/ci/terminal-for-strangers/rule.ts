import type { Found, Rule } from "../../../rule.ts";
import { isGated, secretNames, untrustedTriggers, workflowOf } from "../../../workflow/index.ts";

/** Actions that stop a job and hand out a terminal on its machine. */
const TERMINALS =
  /^(?:mxschmitt\/action-tmate|(?:lhotari|owenthereal)\/action-upterm|csexton\/debugger-action|fawazahmed0\/action-debug(?:-vscode)?|namespacelabs\/breakpoint-action|valeriangalliat\/action-sshd-cloudflared|luchihoratiu\/debug-via-ssh)$/i;

/** The same by a command. */
const OPENS =
  /\btmate\b[^\n]{0,80}(?:\s-F\b|\bnew-session\b)|\bsshx\.io\b|\bsshx\b\s*(?:$|--|&)|\bupterm\s+host\b|\bttyd\s+-|\bgotty\s|\bteleconsole\b|\btty-share\b/m;

/** A terminal on the machine of a job that strangers start. */
export const rule: Rule = {
  id: "ci/terminal-for-strangers",
  title: "A terminal on the machine of a job that strangers start",
  severity: "high",
  why: "The address of the terminal stands in the log, which everybody reads of a public repository: whoever opens it first has the token and the secrets of the job.",
  help: "set `limit-access-to-actor: true`, and start it only by `workflow_dispatch`",
  sources: ["https://github.com/mxschmitt/action-tmate#use-registered-public-ssh-keys"],
  kinds: ["workflow"],
  fixturePath: ".github/workflows/test.yml",
  check: (item) => {
    const workflow = workflowOf(item);
    const untrusted = untrustedTriggers(workflow.triggers);
    const isByHand = [...workflow.triggers.keys()].every((name) => name === "workflow_dispatch");
    return workflow.jobs.flatMap((job) =>
      job.steps.flatMap(({ action, run, inputs, condition, at }): Found[] => {
        const opened = TERMINALS.test(action) ? action : OPENS.exec(run)?.[0].trim();
        if (opened === undefined || inputs.get("limit-access-to-actor") === "true" || isByHand) return [];
        if (/workflow_dispatch|inputs\.|debug_enabled/.test(condition) || isGated(condition, { references: new Set(), untrusted })) return [];
        const isOpen = job.reach === "anyone";
        const hasKeys = secretNames(job.text).some((name) => name !== "GITHUB_TOKEN");
        return [
          {
            message: `\`${opened.slice(0, 60)}\` in job \`${job.id}\` lets in whoever reads its log`,
            at,
            severity: isOpen ? "high" : hasKeys ? "medium" : "low",
          },
        ];
      }),
    );
  },
};
