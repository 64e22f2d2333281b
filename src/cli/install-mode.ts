import { claudeCode } from "../agents/index.ts";
import { daemonState, ensureDaemon, proxyInTheWay } from "../daemon/index.ts";
import { UserError } from "../model/index.ts";
import type { Program } from "./claude-code-program.ts";
import { daemonProgram } from "./daemon.ts";

const MODES = ["standalone", "daemon"] as const;
type Mode = (typeof MODES)[number];

/** The mode that a person named. */
export function modeOf(name: string | undefined): Mode {
  const mode = MODES.find((one) => one === (name ?? "standalone"));
  if (mode === undefined) throw new UserError([{ code: "mode", message: `there is no mode \`${name}\``, help: `use one of ${MODES.join(", ")}` }]);
  return mode;
}

/** The daemon is only for clients that stop when it does not answer. */
export function possibleMode(mode: Mode, client: string | undefined): Mode {
  if (mode === "standalone" || claudeCode.canFailClosed(client)) return mode;
  console.error(
    `note: ${client === undefined ? "it is not known whether this client" : `Claude Code ${client} does not`} ${client === undefined ? "stops" : "stop"} a call when the daemon does not answer, so that each call gets a process of its own (standalone)`,
  );
  return "standalone";
}

/** Starts the daemon right away, so that sessions that run already are not refused; says what is in the way. */
export async function startNow(program: Program): Promise<void> {
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
export async function tellOfUnused(stateFolder: string): Promise<void> {
  const { listener } = await daemonState(stateFolder);
  if (listener === "daemon") console.log("the daemon still runs, for sessions that were started with it; end it with `sallyport daemon stop`");
}
