import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { claudeCode, type SetupScope, type SetupState, type Strength } from "../agents/index.ts";
import { UserError } from "../model/index.ts";
import { executableOf, SETUPS, targetOf } from "./agent-setups.ts";
import { knownProgram } from "./claude-code-program.ts";
import { knownManaged, managedProgram } from "./managed-source.ts";
import { fitted, padded, printable, terminalColumns } from "./terminal.ts";
import { clientPath } from "./verify-install.ts";

/** Time that an agent has to tell its version, in milliseconds. */
const VERSION_MS = 20_000;

/** One agent, as it is here. */
interface AgentHere {
  readonly name: string;
  readonly title: string;
  readonly executable?: string;
  readonly version?: string;
  readonly protection: Strength;
  readonly why: string;
  readonly evidence: "live" | "documented";
  readonly scopes: readonly { readonly scope: string; readonly state: string; readonly problems: readonly string[] }[];
}

function versionOf(executable: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(executable, ["--version"], { encoding: "utf8", timeout: VERSION_MS, killSignal: "SIGKILL", maxBuffer: 64 * 1024 }, (error, stdout) =>
      resolve(error === null ? /\d+\.\d+\.\d+[\w.-]*/.exec(stdout)?.[0] : undefined),
    );
  });
}

const STRENGTHS: readonly Strength[] = ["none", "advisory", "enforced"];

/** What the installations that are whole are worth together: as much as the best of them. */
function protectionOf(
  states: readonly Pick<SetupState, "scope" | "state" | "findings">[],
  strengthOf: (scope: SetupScope) => { readonly level: Strength; readonly why: string },
): { readonly protection: Strength; readonly why: string } {
  let best: { readonly protection: Strength; readonly why: string } = { protection: "none", why: "nothing is installed for it" };
  for (const { scope, state, findings } of states) {
    if (state === "incomplete" && best.protection === "none")
      best = { protection: "none", why: `the installation for ${scope} is damaged: ${findings[0]?.message ?? "see verify-install"}` };
    if (state !== "installed") continue;
    const { level, why } = strengthOf(scope);
    if (STRENGTHS.indexOf(level) > STRENGTHS.indexOf(best.protection)) best = { protection: level, why };
  }
  return best;
}

async function claudeCodeHere(): Promise<AgentHere> {
  const executable = clientPath(undefined);
  const places = { platform: process.platform, environment: process.env, project: process.cwd() };
  const states = claudeCode.SCOPES.map((scope) => {
    const program = scope === "managed" ? managedProgram(knownManaged({})) : knownProgram();
    const { state, findings } = claudeCode.verifyInstall(scope, places, program, existsSync);
    return { scope: scope === "managed" ? ("machine" as const) : scope, state, findings };
  });
  const version = executable === undefined ? undefined : await versionOf(executable);
  const { protection, why } = protectionOf(states, (scope) =>
    scope === "machine"
      ? { level: "enforced", why: "managed settings, which neither users nor repositories change" }
      : { level: "advisory", why: "the user or a repository can switch hooks off; install it with --managed" },
  );
  return {
    name: "claude-code",
    title: "Claude Code",
    ...(executable === undefined ? {} : { executable }),
    ...(version === undefined ? {} : { version }),
    protection,
    why,
    evidence: "live",
    scopes: states.map(({ scope, state, findings }) => ({ scope, state, problems: findings.map(({ message }) => message) })),
  };
}

function stateOf(setup: (typeof SETUPS)[number], scope: SetupScope): SetupState {
  try {
    const { places, program, policy, section } = targetOf(setup, { scope });
    return setup.verify(scope, places, program, policy, section);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      scope,
      state: "incomplete",
      findings: error.problems.map(({ message, help }) => ({ rule: `${setup.name}/unreadable`, severity: "high", message, help })),
    };
  }
}

async function agentHere(setup: (typeof SETUPS)[number]): Promise<AgentHere> {
  const executable = executableOf(setup);
  const states = setup.scopes.map((scope) => stateOf(setup, scope));
  const version = executable === undefined ? undefined : await versionOf(executable);
  return {
    name: setup.name,
    title: setup.title,
    ...(executable === undefined ? {} : { executable }),
    ...(version === undefined ? {} : { version }),
    ...protectionOf(states, setup.strengthOf),
    evidence: setup.evidence,
    scopes: states.map(({ scope, state, findings }) => ({ scope, state, problems: findings.map(({ message }) => message) })),
  };
}

/** `sallyport agents`: which agents are here, and how strongly each is protected. Exit 1 when one that is here is not, or an installation is damaged. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" }, all: { type: "boolean" } } });
  const all = await Promise.all([claudeCodeHere(), ...SETUPS.map(agentHere)]);
  const isHere = ({ executable, scopes }: AgentHere): boolean => executable !== undefined || scopes.some(({ state }) => state !== "absent");
  const isAlarming = (one: AgentHere): boolean => isHere(one) && (one.protection === "none" || one.scopes.some(({ state }) => state === "incomplete"));
  const code = all.some(isAlarming) ? 1 : 0;
  if (values.json === true) {
    console.log(JSON.stringify({ agents: all }, undefined, 2));
    return code;
  }
  const shown = values.all === true ? all : all.filter(isHere);
  if (shown.length === 0) console.log("no agent is installed here; --all lists those that can be governed");
  for (const one of shown) {
    const version = one.executable === undefined ? "not found" : (one.version ?? "version unknown");
    const line = `${padded(one.title, 20)} ${padded(printable(version), 16)} ${padded(one.protection, 10)} ${one.why}`;
    console.log(fitted(line, Math.max(100, terminalColumns())));
    for (const { scope, state, problems } of one.scopes.filter(({ state: found }) => found !== "absent")) {
      console.log(`  ${padded(scope, 18)} ${state}`);
      for (const problem of problems) console.log(`    ${printable(problem)}`);
    }
    if (one.protection === "none") console.log(`  protect it with: sallyport install ${one.name}`);
  }
  return code;
}
