import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { claudeCode } from "../agents/index.ts";
import { nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError } from "../model/index.ts";
import { daemonDrift, daemonStateInUse, watchDaemon, type DaemonShare } from "./installed-daemon.ts";
import { knownProgram, scopeOf } from "./claude-code-program.ts";
import { deniedCommand } from "./denied-command.ts";
import { knownManaged, managedProgram, managedSource, rootOf } from "./managed-source.ts";
import { choosePolicy } from "./policy-source.ts";
import { isClaudeCode } from "./agent-setups.ts";
import { verifyAgent } from "./verify-agent.ts";

/** The client: the one that was named, else the one on PATH. */
export function clientPath(named: string | undefined): string | undefined {
  if (named !== undefined) {
    const path = resolve(named);
    if (existsSync(path)) return realpathSync(path);
    throw new UserError([{ code: "client", message: `there is no client \`${named}\``, help: "name the program of Claude Code" }]);
  }
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, "claude");
    try {
      accessSync(path, constants.X_OK);
      return realpathSync(path);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

interface Proof {
  readonly state: "proved" | "failed" | "impossible";
  readonly report?: claudeCode.CanaryReport;
  readonly why?: string;
  /** What the daemon answered meanwhile; left out where each call is a process. */
  readonly daemon?: DaemonShare;
}

async function prove(client: string | undefined, isManaged: boolean, isFresh: boolean, daemonState: string | undefined): Promise<Proof> {
  if (client === undefined) return { state: "impossible", why: "`claude` is not on PATH; name it with --client" };
  const isPrivate = claudeCode.isPrivate(process.env);
  if (isManaged && !isPrivate)
    return {
      state: "impossible",
      why: "managed settings lead the client to its real service, so the proof needs a network and mounts of its own (Linux, `unshare` and `ip`, user namespaces permitted)",
    };
  const command = deniedCommand(choosePolicy({}, "/"));
  if (command === undefined) return { state: "impossible", why: "the policy denies none of the canary's commands" };
  const run = (): Promise<claudeCode.CanaryReport> =>
    claudeCode.runCanary({
      client,
      home: isFresh ? undefined : nodeFacts(process.env).home,
      path: process.env["PATH"] ?? "/usr/bin:/bin",
      platform: process.platform,
      isPrivate,
      isManaged,
      deniedCommand: command,
    });
  const judged = (report: claudeCode.CanaryReport): Proof => ({ state: report.runs.every(({ isProved }) => isProved) ? "proved" : "failed", report });
  if (daemonState === undefined) return judged(await run());
  const watched = await watchDaemon(daemonState, isPrivate, run);
  if ("why" in watched) return { state: "impossible", why: watched.why };
  const { result, share } = watched;
  if (share.denied < result.runs.length)
    return { state: "failed", report: result, daemon: share, why: "the denied commands did not reach the daemon: something else refused them" };
  return { ...judged(result), daemon: share };
}

/** The proof, in a network of its own where that is possible. Without its daemon nothing is tried: a client in that network would start another one. */
async function provedApart(daemon: claudeCode.Drift | undefined, tried: () => Promise<Proof>): Promise<Proof> {
  if (daemon !== undefined) return { state: "impossible", why: `${daemon.message}; ${daemon.help}` };
  return readProof(claudeCode.rerunPrivately()) ?? (await tried());
}

/** What the run in the private machine printed; `undefined` when there was none. */
function readProof(text: string | undefined): Proof | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Proof;
  } catch {
    return { state: "failed", why: "the run in its own network ended without an answer" };
  }
}

function printDrift(drift: readonly claudeCode.Drift[]): void {
  for (const { severity, path, line, key, message, help } of drift) {
    const place = [path, line].filter((part) => part !== undefined).join(":");
    console.log(
      `  ${severity.padEnd(8)} ${place === "" ? "" : `${place}: `}${message}${key === undefined || key === "" || message.includes(key) ? "" : ` [${key}]`}`,
    );
    if (help !== undefined) console.log(`           ${help}`);
  }
}

/** What `verify-install` looks at without running anything. */
export function installDrift(scope: claudeCode.Scope, rootOption: string | undefined): readonly claudeCode.Drift[] {
  const { root: project } = workspaceOf(process.cwd(), nodeFacts(process.env));
  const places = { platform: process.platform, environment: process.env, project };
  if (scope !== "managed") return claudeCode.verifyScope(scope, places, knownProgram(), existsSync);
  const choice = knownManaged({ root: rootOption });
  const source = managedSource(choice);
  return claudeCode.findDrift({ compiled: claudeCode.compileManaged(source), program: managedProgram(choice), root: rootOf(choice), places });
}

/**
 * `sallyport verify-install`: what is active on this machine against the policy, and, with `--canary`, the proof that a denied action
 * is denied. Exit 1 when something of weight is not as it should be.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      scope: { type: "string" },
      root: { type: "string" },
      policy: { type: "string" },
      runtime: { type: "string" },
      hook: { type: "string" },
      platform: { type: "string" },
      canary: { type: "boolean" },
      "fresh-home": { type: "boolean" },
      client: { type: "string" },
      json: { type: "boolean" },
    },
  });
  if (!isClaudeCode(positionals)) return verifyAgent(positionals, values);
  const scope = scopeOf(values.scope ?? "managed");
  if (values.canary === true && values.root !== undefined)
    throw new UserError([
      { code: "canary-root", message: "the canary runs on this machine, not below another root", help: "leave out `--root`, or run it in the image" },
    ]);
  const isManaged = scope === "managed";
  const daemonState = values.root === undefined ? daemonStateInUse(scope) : undefined;
  const tried = (): Promise<Proof> => prove(clientPath(values.client), isManaged, values["fresh-home"] === true, daemonState);
  if (values.canary === true && claudeCode.isPrivate(process.env)) {
    console.log(JSON.stringify(await tried()));
    return 0;
  }
  const daemon = daemonState === undefined ? undefined : await daemonDrift(daemonState);
  const drift = [...installDrift(scope, values.root), ...(daemon === undefined ? [] : [daemon])];
  const weighty = drift.filter(({ severity }) => severity !== "info" && severity !== "low");
  // In a network and mounts of its own the files have other owners, so only the proof is made there.
  const proof = values.canary === true ? await provedApart(daemon, tried) : undefined;
  const isGood = weighty.length === 0 && (proof === undefined || proof.state === "proved");
  if (values.json === true) {
    console.log(JSON.stringify({ scope, holds: isGood, drift, ...(proof === undefined ? {} : { canary: proof }) }, undefined, 2));
    return isGood ? 0 : 1;
  }
  console.log(
    weighty.length === 0
      ? `the ${scope} settings are what the policy says`
      : `${weighty.length} thing${weighty.length === 1 ? "" : "s"} on this machine ${weighty.length === 1 ? "is" : "are"} not what the policy says`,
  );
  printDrift(drift);
  if (proof !== undefined) {
    console.log(
      proof.state === "proved"
        ? "enforcement is proved by the real client"
        : proof.state === "failed"
          ? `enforcement is NOT proved${proof.why === undefined ? "" : `: ${proof.why}`}`
          : `enforcement could not be tried: ${proof.why ?? ""}`,
    );
    if (proof.daemon !== undefined) console.log(`  the daemon answered ${proof.daemon.calls} calls meanwhile and denied ${proof.daemon.denied}`);
    for (const { name, isProved, says } of proof.report?.runs ?? []) console.log(`  ${isProved ? "held" : "FAIL"}  ${name}: ${says}`);
    if ((proof.report?.replaced.length ?? 0) > 0)
      console.log(`  in the copy of the settings that the client read, only ${proof.report!.replaced.join(", ")} led elsewhere: to the scripted model`);
  }
  return isGood ? 0 : 1;
}
