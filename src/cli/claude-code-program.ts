import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { claudeCode } from "../agents/index.ts";
import { makeDaemonFolder, openDaemonFolder, partFile, type DaemonFolder } from "../daemon/index.ts";
import { UserError } from "../model/index.ts";
import { defaultStateFolder } from "../record/index.ts";

export type Program = claudeCode.Program;

/** `hook.cjs` beside this program. */
export function hookPath(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const found = [join(folder, "../hook.cjs"), join(folder, "../../dist/hook.cjs")].find((path) => existsSync(path));
  if (found === undefined) throw new UserError([{ code: "build", message: "`hook.cjs` is not built", help: "run `npm run build`, then this command again" }]);
  return realpathSync(found);
}

/** The parts that an installation names by absolute path. */
export function installedProgram(): Program {
  const env = ["/usr/bin/env", "/bin/env"].find((path) => existsSync(path));
  return { runtime: realpathSync(process.execPath), hook: hookPath(), state: defaultStateFolder(process.env), ...(env === undefined ? {} : { env }) };
}

/** The same with the daemon, where an installation has made its folder. */
export function knownProgram(): Program {
  const program = installedProgram();
  return withKnownDaemon(program, program.state);
}

/** The program with the daemon of a state folder, where there is one. */
export function withKnownDaemon(program: Program, stateFolder: string): Program {
  const folder = openDaemonFolder(stateFolder, ownerOf(process.env)?.uid);
  return folder === undefined ? program : withDaemon(program, folder);
}

function withDaemon(program: Program, { port, callToken }: Pick<DaemonFolder, "port" | "callToken">): Program {
  return { ...program, daemon: { port, token: callToken, sessionHook: join(dirname(program.hook), "session-hook.cjs") } };
}

/** Whose home it is, when root installs for somebody else. */
export function ownerOf(environment: NodeJS.ProcessEnv): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const home = statSync(environment["HOME"] || homedir(), { throwIfNoEntry: false });
  return home === undefined || home.uid === 0 ? undefined : { uid: home.uid, gid: home.gid };
}

/**
 * The program with its daemon, whose folder is made where there is none: as the user whose home it lies in, for it is that user's
 * daemon.
 * @param isDry makes nothing: what is not there yet is shown by example.
 */
export async function daemonProgramFor(program: Program, port: number | undefined, isDry: boolean): Promise<Program> {
  const owner = ownerOf(process.env);
  if (isDry) return withDaemon(program, { port: port ?? 20_000, callToken: "made-by-the-installation", ...openDaemonFolder(program.state, owner?.uid) });
  if (owner === undefined) return withDaemon(program, await makeDaemonFolder(program.state, port));
  const file = fileURLToPath(partFile("daemon-process"));
  const options = ["--state", program.state, ...(port === undefined ? [] : ["--port", String(port)])];
  const { status, stderr } = spawnSync(program.runtime, [file, "prepare", ...options], { ...owner, encoding: "utf8", timeout: 30_000, cwd: "/" });
  const folder = status === 0 ? openDaemonFolder(program.state, owner.uid) : undefined;
  if (folder === undefined)
    throw new UserError([
      {
        code: "daemon-folder",
        message: `the daemon's folder could not be made: ${stderr.trim()}`,
        help: "let the user of that home run `sallyport daemon start` once",
      },
    ]);
  return withDaemon(program, folder);
}

/**
 * Has the runtime of an installation keep the hook's compiled form beside the hook. Where it cannot be written, what came
 * with the package is used, or nothing: then a call takes longer.
 * @returns false when it could not be made.
 */
export function prepareHook({ runtime, hook }: Program): boolean {
  try {
    execFileSync(runtime, [join(dirname(hook), "prepare.cjs")], { timeout: 60_000, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The version of the client on PATH; `undefined` when there is none to ask. */
export function clientVersion(): string | undefined {
  try {
    return claudeCode.parseClientVersion(execFileSync("claude", ["--version"], { encoding: "utf8", timeout: 20_000, stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}

/** A scope that the person named. */
export function scopeOf(name: string | undefined): claudeCode.Scope {
  const scope = claudeCode.SCOPES.find((one) => one === (name ?? "user"));
  if (scope === undefined)
    throw new UserError([{ code: "scope", message: `there is no scope \`${name}\``, help: `use one of ${claudeCode.SCOPES.join(", ")}` }]);
  return scope;
}

/** The one agent that was named; others have been sent elsewhere before. */
export function checkAgent(positionals: readonly string[], command: string): void {
  if (positionals.length === 1 && positionals[0] === "claude-code") return;
  const message = positionals.length === 0 ? "no agent was named" : `\`${positionals.join(" ")}\` is more than one agent`;
  throw new UserError([{ code: "agent", message, help: `run \`sallyport ${command} claude-code\`, or one of \`sallyport agents --all\`` }]);
}
