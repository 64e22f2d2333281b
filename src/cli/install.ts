import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { checkAgent, clientVersion, installedProgram, prepareHook, scopeOf } from "./claude-code-program.ts";
import { installManaged } from "./install-managed.ts";

/** `sallyport install claude-code`: the hook goes into the client's settings. */
export function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scope: { type: "string" },
      managed: { type: "boolean" },
      "dry-run": { type: "boolean" },
      "client-version": { type: "string" },
      print: { type: "boolean" },
      root: { type: "string" },
      policy: { type: "string" },
      runtime: { type: "string" },
      hook: { type: "string" },
      platform: { type: "string" },
    },
  });
  checkAgent(positionals, "install");
  const scope = values.managed === true ? "managed" : scopeOf(values.scope);
  if (scope === "managed") return installManaged(values);
  const places = { platform: process.platform, environment: process.env, project: workspaceOf(process.cwd(), nodeFacts(process.env)).root };
  const program = installedProgram();
  const plan = claudeCode.planInstall({ scope, places, program, client: values["client-version"] ?? clientVersion(), isEnforcing: true });
  for (const warning of plan.warnings) console.error(`note: ${warning}`);
  if (!plan.isChanged) {
    prepareHook(program);
    console.log(`already installed in ${plan.path}`);
    return 0;
  }
  console.log(plan.diff);
  if (values["dry-run"] === true) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  claudeCode.applyPlan(plan);
  if (!prepareHook(program))
    console.error(
      "note: the compiled form of the hook could not be kept beside it, so that each call takes longer; install as the owner of the package to mend this",
    );
  console.log(`installed in ${plan.path}; sessions that start from now on are guarded\nundo it with: sallyport uninstall claude-code --scope ${scope}`);
  return 0;
}
