import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { portOf } from "../daemon/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { isClaudeCode } from "./agent-setups.ts";
import { checkAgent, clientVersion, daemonProgramFor, installedProgram, prepareHook, scopeOf } from "./claude-code-program.ts";
import { installAgent } from "./install-agent.ts";
import { installManaged } from "./install-managed.ts";
import { modeOf, possibleMode, startNow, tellOfUnused } from "./install-mode.ts";

/** `sallyport install claude-code`: the hook goes into the client's settings. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scope: { type: "string" },
      mode: { type: "string" },
      port: { type: "string" },
      managed: { type: "boolean" },
      "dry-run": { type: "boolean", default: false },
      "client-version": { type: "string" },
      print: { type: "boolean" },
      root: { type: "string" },
      policy: { type: "string" },
      runtime: { type: "string" },
      hook: { type: "string" },
      platform: { type: "string" },
    },
  });
  if (!isClaudeCode(positionals)) return installAgent(positionals, values);
  checkAgent(positionals, "install");
  const scope = values.managed === true ? "managed" : scopeOf(values.scope);
  if (scope === "managed") return installManaged(values);
  const places = { platform: process.platform, environment: process.env, project: workspaceOf(process.cwd(), nodeFacts(process.env)).root };
  const client = values["client-version"] ?? clientVersion();
  const mode = possibleMode(modeOf(values.mode), client);
  const port = values.port === undefined ? undefined : portOf(values.port);
  const isDry = values["dry-run"];
  const program = mode === "daemon" ? await daemonProgramFor(installedProgram(), port, isDry) : installedProgram();
  const plan = claudeCode.planInstall({ scope, places, program, client, isEnforcing: true });
  for (const warning of plan.warnings) console.error(`note: ${warning}`);
  if (!plan.isChanged) {
    prepareHook(program);
    console.log(`already installed in ${plan.path}`);
    if (mode === "daemon" && !isDry) await startNow(program);
    return 0;
  }
  // A terminal keeps what it shows.
  console.log(program.daemon === undefined ? plan.diff : plan.diff.replaceAll(program.daemon.token, "…"));
  if (isDry) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  claudeCode.applyPlan(plan);
  if (!prepareHook(program))
    console.error(
      "note: the compiled form of the hook could not be kept beside it, so that each call takes longer; install as the owner of the package to mend this",
    );
  console.log(`installed in ${plan.path}; sessions that start from now on are guarded\nundo it with: sallyport uninstall claude-code --scope ${scope}`);
  if (mode === "daemon") await startNow(program);
  if (mode === "standalone") await tellOfUnused(program.state);
  return 0;
}
