import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { isClaudeCode } from "./agent-setups.ts";
import { checkAgent, scopeOf } from "./claude-code-program.ts";
import { uninstallAgent } from "./install-agent.ts";
import { uninstallManaged } from "./install-managed.ts";

/** `sallyport uninstall claude-code`: takes out what `install` wrote and nothing else. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scope: { type: "string" },
      managed: { type: "boolean" },
      "dry-run": { type: "boolean" },
      root: { type: "string" },
      platform: { type: "string" },
      policy: { type: "string" },
    },
  });
  if (!isClaudeCode(positionals)) return uninstallAgent(positionals, values);
  checkAgent(positionals, "uninstall");
  const scope = values.managed === true ? "managed" : scopeOf(values.scope);
  if (scope === "managed") return uninstallManaged(values);
  const places = { platform: process.platform, environment: process.env, project: workspaceOf(process.cwd(), nodeFacts(process.env)).root };
  const plan = claudeCode.planUninstall({ scope, places });
  if (!plan.isChanged) {
    console.log(`nothing of ours is in ${plan.path}`);
    return 0;
  }
  console.log(plan.diff);
  if (values["dry-run"] === true) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  claudeCode.applyPlan(plan);
  console.log(`taken out of ${plan.path}`);
  return 0;
}
