import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { daemonState, ensureDaemon, portOf, proxyInTheWay } from "../daemon/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { checkAgent, clientVersion, daemonProgramFor, installedProgram, prepareHook, scopeOf, type Program } from "./claude-code-program.ts";
import { daemonProgram } from "./daemon.ts";

const MODES = ["standalone", "daemon"] as const;
type Mode = (typeof MODES)[number];

function modeOf(name: string | undefined): Mode {
  const mode = MODES.find((one) => one === (name ?? "standalone"));
  if (mode === undefined) throw new UserError([{ code: "mode", message: `there is no mode \`${name}\``, help: `use one of ${MODES.join(", ")}` }]);
  return mode;
}

/** The daemon is only for clients that stop when it does not answer. */
function possibleMode(mode: Mode, client: string | undefined): Mode {
  if (mode === "standalone" || claudeCode.canFailClosed(client)) return mode;
  console.error(
    `note: ${client === undefined ? "it is not known whether this client" : `Claude Code ${client} does not`} ${client === undefined ? "stops" : "stop"} a call when the daemon does not answer, so that each call gets a process of its own (standalone)`,
  );
  return "standalone";
}

/** Starts the daemon right away, so that sessions that run already are not refused; says what is in the way. */
async function startNow(program: Program): Promise<void> {
  const proxy = proxyInTheWay(process.env);
  if (proxy !== undefined) console.error(`note: \`${proxy}\` is set here; clients started so are refused every call unless 127.0.0.1 is in NO_PROXY`);
  try {
    await ensureDaemon(program.state, daemonProgram());
    console.log("the daemon runs; `sallyport daemon status` shows how it is doing");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`note: the daemon does not run, and until it does every call is refused\n${error.message}`);
  }
}

/** Tells of a daemon that nothing calls any more. */
async function tellOfUnused(stateFolder: string): Promise<void> {
  const { listener } = await daemonState(stateFolder);
  if (listener === "daemon") console.log("the daemon still runs, for sessions that were started with it; end it with `sallyport daemon stop`");
}

/** `sallyport install claude-code`: the hook goes into the client's settings. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scope: { type: "string" },
      mode: { type: "string" },
      port: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      "client-version": { type: "string" },
    },
  });
  checkAgent(positionals, "install");
  const scope = scopeOf(values.scope);
  const places = { platform: process.platform, environment: process.env, project: workspaceOf(process.cwd(), nodeFacts(process.env)).root };
  const client = values["client-version"] ?? clientVersion();
  const mode = possibleMode(modeOf(values.mode), client);
  const port = values.port === undefined ? undefined : portOf(values.port);
  const isDry = values["dry-run"];
  const program = mode === "daemon" ? await daemonProgramFor(installedProgram(), port, isDry) : installedProgram();
  const plan = claudeCode.planInstall({ scope, places, program, client, isEnforcing: true });
  for (const warning of plan.warnings) console.error(`note: ${warning}`);
  const isOwn = process.getuid?.() !== 0 || scope !== "managed";
  if (!plan.isChanged) {
    prepareHook(program);
    console.log(`already installed in ${plan.path}`);
    if (mode === "daemon" && isOwn && !isDry) await startNow(program);
    return 0;
  }
  // A terminal keeps what it shows.
  console.log(program.daemon === undefined ? plan.diff : plan.diff.replaceAll(program.daemon.token, "…"));
  if (isDry) {
    console.log("nothing was written; leave out --dry-run to do it");
    return 0;
  }
  claudeCode.applyPlan(plan, scope);
  if (!prepareHook(program))
    console.error(
      "note: the compiled form of the hook could not be kept beside it, so that each call takes longer; install as the owner of the package to mend this",
    );
  console.log(`installed in ${plan.path}; sessions that start from now on are guarded\nundo it with: sallyport uninstall claude-code --scope ${scope}`);
  if (mode === "daemon" && isOwn) await startNow(program);
  if (mode === "standalone") await tellOfUnused(program.state);
  return 0;
}
