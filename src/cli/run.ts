import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { parseArgs } from "node:util";
import { claudeCode, SETUP_SCOPES, type SetupScope } from "../agents/index.ts";
import { liesIn, planLaunch, PROFILES, type Launch, type LaunchProfile } from "../agents/launch/index.ts";
import { adapterOf, nodeFacts, workspaceOf } from "../hook/index.ts";
import { UserError, type Finding } from "../model/index.ts";
import { executableOf, SETUPS, targetOf } from "./agent-setups.ts";
import { knownProgram } from "./claude-code-program.ts";
import { knownManaged, managedProgram } from "./managed-source.ts";
import { verifyAgent } from "./verify-agent.ts";
import { clientPath } from "./verify-install.ts";

function fail(message: string, help: string): never {
  throw new UserError([{ code: "launch", message, help }]);
}

interface Installed {
  readonly scope: string;
  readonly state: "installed" | "incomplete" | "absent";
  readonly findings: readonly Finding[];
}

/** How an agent is installed for, strongest first. */
function installations(agent: string): readonly Installed[] {
  if (agent === "claude-code") {
    const places = { platform: process.platform, environment: process.env, project: process.cwd() };
    return (["managed", "user"] as const).map((scope) => {
      const program = scope === "managed" ? managedProgram(knownManaged({})) : knownProgram();
      return { ...claudeCode.verifyInstall(scope, places, program, existsSync), scope };
    });
  }
  const setup = SETUPS.find(({ name }) => name === agent);
  if (setup === undefined) return [];
  return SETUP_SCOPES.filter((scope) => setup.scopes.includes(scope))
    .toReversed()
    .map((scope: SetupScope) => {
      try {
        const { places, program, policy, section } = targetOf(setup, { scope });
        return setup.verify(scope, places, program, policy, section);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const findings = error.problems.map(({ message, help }) => ({ rule: `${agent}/unreadable`, severity: "high" as const, message, help }));
        return { scope, state: "incomplete" as const, findings };
      }
    });
}

/** The installation that the session is governed by; refuses to start without one, or with one that is not what an installation writes. */
function installationOf(agent: string, wanted: string | undefined): Installed {
  const all = installations(agent).filter(({ scope }) => wanted === undefined || scope === wanted || (wanted === "machine" && scope === "managed"));
  const damaged = all.find(({ state }) => state === "incomplete");
  if (damaged !== undefined) {
    const first = damaged.findings[0];
    fail(
      `the installation for ${agent} (scope \`${damaged.scope}\`) is not what it should be: ${first?.message ?? "see verify-install"}`,
      first?.help ?? `run \`sallyport verify-install ${agent} --scope ${damaged.scope}\``,
    );
  }
  return all.find(({ state }) => state === "installed") ?? fail(`the guard is not installed for ${agent}`, `run \`sallyport install ${agent}\` first`);
}

function programOf(profile: LaunchProfile, named: string | undefined, project: string): string {
  const setup = SETUPS.find(({ name }) => name === profile.agent);
  const path = setup === undefined ? clientPath(named) : executableOf(setup, named);
  if (path === undefined) return fail(`${profile.agent} is not on PATH`, "name its program with `--program`");
  if (liesIn(path, project))
    fail(`\`${path}\` lies in the project, which the agent may write`, "install the agent outside of it, or name another with `--program`");
  return path;
}

/** Runs a program in the place of this one: its terminal, its signals, its exit code. */
async function runInPlace(program: string, { args, environment }: Launch): Promise<number> {
  const child = spawn(program, args, { env: environment, stdio: "inherit" });
  // A terminal sends what is typed to both; a signal to this process alone has to be given on.
  const isTyped = process.stdin.isTTY;
  const giveOn = (signal: NodeJS.Signals) => (): void => {
    if (signal !== "SIGINT" || !isTyped) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"] as const;
  const handlers = signals.map((signal) => [signal, giveOn(signal)] as const);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(new UserError([{ code: "launch", message: `\`${program}\` cannot be started: ${error.message}`, help: "name another with `--program`" }])),
    );
    child.once("exit", (code, signal) => {
      for (const [name, handler] of handlers) process.removeListener(name, handler);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** `sallyport run AGENT [--] …`: starts an agent with nothing around it that switches the guard off. Exits as the agent does. */
export async function run(args: readonly string[]): Promise<number> {
  const at = args.findIndex((argument) => argument === "--");
  const { values, positionals } = parseArgs({
    args: [...(at === -1 ? args : args.slice(0, at))],
    allowPositionals: true,
    options: {
      print: { type: "boolean" },
      canary: { type: "boolean" },
      scope: { type: "string" },
      program: { type: "string" },
      keep: { type: "string", multiple: true },
      "trust-repository": { type: "boolean" },
    },
  });
  const [name = "", ...more] = positionals;
  const profile = PROFILES.find(({ agent }) => agent === name);
  if (profile === undefined)
    return fail(
      name === "" ? "no agent was named" : `there is no launcher for \`${name}\``,
      `run \`sallyport run AGENT -- …\` with one of ${PROFILES.map(({ agent }) => agent).join(", ")}`,
    );
  if (more.length > 0) fail(`\`${more[0]!}\` stands before \`--\``, `put what is the agent's own behind it: sallyport run ${name} -- ${more.join(" ")}`);
  const folder = process.cwd();
  const facts = nodeFacts(process.env);
  const { root: project } = workspaceOf(folder, facts);
  const program = programOf(profile, values.program, project);
  const launch = planLaunch({
    profile,
    args: at === -1 ? [] : args.slice(at + 1),
    environment: process.env,
    keep: values.keep ?? [],
    project,
    folder,
    isTrusted: values["trust-repository"] === true,
  });
  // The hook refuses a prompt there; an agent that has none for prompts, or acts before the first, is not started.
  const { hostileSettings } = name === "claude-code" ? claudeCode.adapter : adapterOf(name);
  const [hostile] = values["trust-repository"] === true ? [] : hostileSettings([project, folder], facts);
  if (hostile !== undefined) fail(`the repository acts on the session by itself: ${hostile}`, "look at it, and take it away or add `--trust-repository`");
  const { scope } = installationOf(name, values.scope);
  for (const one of launch.leftOut) console.error(`note: left out ${one}`);
  if (values.print === true) {
    console.log(`program      ${program}\narguments    ${JSON.stringify(launch.args)}\ninstalled    ${scope}`);
    console.log(
      `set          ${
        Object.entries(profile.sets)
          .map(([key, value]) => `${key}=${value}`)
          .join(" ") || "nothing"
      }`,
    );
    console.log(
      `given on     ${Object.keys(launch.environment)
        .filter((key) => !Object.hasOwn(profile.sets, key))
        .toSorted()
        .join(" ")}`,
    );
    console.log(`dropped      ${launch.dropped.toSorted().join(" ") || "nothing"}`);
    return 0;
  }
  if (values.canary === true && (await verifyAgent([name], { scope, canary: true, client: program })) !== 0)
    return fail("the canary did not hold, so nothing was started", `run \`sallyport verify-install ${name} --canary\``);
  return runInPlace(program, launch);
}
