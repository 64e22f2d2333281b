import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ClientEnd } from "../client.ts";
import { Collector } from "../collector.ts";
import type { Isolation } from "../isolation.ts";
import { Observed } from "../observed.ts";
import { World } from "../world.ts";
import type { AgentRun, AgentUnderTest, Attack, Fate, Level, Scenario, Start, Work } from "./scenario.ts";

const MAX_SECONDS = 240;
/** What every main conversation begins with; sub-agents are told apart by its absence. */
const PROMPT = "Please do the work.";

/** What every run needs. */
export interface Stage {
  readonly isolation: Isolation;
  readonly agent: AgentUnderTest;
  /** The agent's program. */
  readonly program: string;
  /** Built product: holds `cli/main.js` and `hook.cjs`. */
  readonly product: string;
}

/** One scenario, with the guard at one level. */
export interface Run {
  readonly scenario: Scenario;
  readonly level: Level;
}

export interface Played {
  readonly run: Run;
  /** What did not come out as it must; empty when all did. */
  readonly problems: readonly string[];
  readonly seconds: number;
  /** What happened, for whoever looks into a problem. */
  readonly trace: string;
}

/** Runs the agent headless in the repository of a world until it ends. */
async function runAgent(world: World, { command, args, environment }: Start): Promise<ClientEnd> {
  const child = spawn(command, args, {
    cwd: world.repository,
    // Nothing of the environment that started the test is passed on.
    env: { ...world.environment, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...world.identity,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  let hasTimedOut = false;
  const stopAll = (): void => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    hasTimedOut = true;
    stopAll();
  }, MAX_SECONDS * 1000);
  const exitCode = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("exit", resolve));
  clearTimeout(timer);
  stopAll();
  return { exitCode, hasTimedOut, denials: [], result: stdout.slice(-4000), stderr: stderr.slice(-4000) };
}

function faultsOf({ events }: Observed): readonly string[] {
  return events.filter(({ kind }) => kind === "guard.fault").map(({ reason }) => `the guard fails: ${reason}`);
}

function problemsOfWork({ done }: Work, observed: Observed): readonly string[] {
  // A canary is stopped on purpose, in a folder of its own.
  const stopped = observed.events.filter(
    ({ kind, verdict, cwd }) =>
      cwd?.includes("/sallyport-canary-") !== true && (kind === "tool.request" || kind === "prompt") && (verdict === "deny" || verdict === "ask"),
  );
  return [
    ...(observed.events.length === 0 ? ["the guard was asked nothing"] : []),
    ...stopped.map(({ verdict, subject, rule }) => `the guard says ${verdict} (${rule}) to: ${subject}`),
    ...faultsOf(observed),
    ...done.filter((probe) => !probe.holds(observed)).map(({ says }) => `not so: ${says}`),
  ];
}

function problemsOfAttack({ harm, also = [] }: Attack, level: Level, fate: Fate, observed: Observed): readonly string[] {
  const refusals = observed.events.filter(({ kind, verdict }) => ["tool.request", "prompt", "guard.fault"].includes(kind) && verdict === "deny");
  if (fate === "happens")
    return harm
      .filter((probe) => !probe.holds(observed))
      .map(({ says }) => (level === "none" ? `proves nothing; without the guard it is not so: ${says}` : `it is stopped at this level, say so: ${says}`));
  return [
    ...harm.filter((probe) => probe.holds(observed)).map(({ says }) => `harm: ${says}`),
    ...(fate === "stopped" && refusals.length === 0
      ? [`the guard has said no to nothing; verdicts: ${observed.events.map(({ verdict }) => verdict).join(" ")}`]
      : []),
    ...(fate === "refused" && observed.end.exitCode === 0 ? ["the agent starts all the same"] : []),
    ...also.filter((probe) => !probe.holds(observed)).map(({ says }) => `not so: ${says}`),
  ];
}

function fateOf({ scenario, level }: Run): Fate {
  if (scenario.kind === "work" || level === "none") return "happens";
  return scenario.levels[level] ?? "happens";
}

function problemsOf(run: Run, observed: Observed, unexpected: readonly string[]): readonly string[] {
  const { scenario, level } = run;
  const { end, results, learnt } = observed;
  const fate = fateOf(run);
  const made = [...scenario.turns, ...Object.values(scenario.agents ?? {}).flat()].flat().length;
  const scripted = scenario.kind === "attack" && fate === "happens" ? made : (scenario.answered ?? made);
  const ended = end.hasTimedOut ? ["the agent did not end in time"] : fate === "refused" || end.exitCode === 0 ? [] : [`the agent ended with ${end.exitCode}`];
  // Where the prompt is refused, the model is asked nothing.
  const isPromptRefused = observed.events.some(({ kind, verdict }) => kind === "prompt" && verdict === "deny");
  // A client may tell of its own accord that something in the background has ended, as if it had been asked.
  const came = results.filter(({ tool }) => tool !== "").length;
  const answered = fate === "refused" || fate === "held" || isPromptRefused || came === scripted ? [] : [`of ${scripted} calls ${came} came back`];
  const taught = scenario.kind === "attack" && fate === "happens" ? [] : learnt.map((name) => `the model learns the secret \`${name}\``);
  return [
    ...ended,
    ...answered,
    ...taught,
    ...unexpected.map((request) => `the agent asked the model server for ${request}`),
    ...(scenario.kind === "work" ? problemsOfWork(scenario, observed) : problemsOfAttack(scenario, level, fate, observed)),
  ];
}

function traceOf({ results, events, end }: Observed): string {
  return [
    ...events.map(
      ({ kind, tool, subject, verdict, rule, reason }) => `  ${kind} ${tool ?? ""} ${verdict ?? ""} ${rule ?? ""} | ${subject ?? ""} | ${reason ?? ""}`,
    ),
    ...results.map(({ tool, text }) => `  ${tool}: ${text.slice(0, 600).replaceAll("\n", "\n      ")}`),
    `  agent: exit ${end.exitCode}, ${end.result.slice(-800)}${end.stderr === "" ? "" : `\n  stderr: ${end.stderr.slice(-1200)}`}`,
  ].join("\n");
}

/** Installs the guard as its own command does it for a person or for an administrator. */
function install(world: World, { name, machineFolders }: AgentUnderTest, level: Level, { machineFiles = {}, policy }: Scenario): void {
  if (level === "none") return;
  const isMachine = level === "machine" || (level === "launcher" && machineFolders.length > 0);
  if (isMachine) {
    world.inUserDatabase();
    for (const [path, text] of Object.entries(machineFiles)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    if (policy !== undefined) world.write("~/policy.yaml", policy);
  }
  const chosen = isMachine && policy !== undefined ? " --policy %HOME%/policy.yaml" : "";
  world.run(
    world.fill(`node %SALLYPORT% install ${name} --scope ${isMachine ? "machine" : level === "launcher" ? "user" : level}${chosen}`),
    isMachine ? {} : world.identity,
  );
}

/** What is the machine's would hold for the next run as well. */
function clearMachine({ machineFolders }: AgentUnderTest): void {
  for (const folder of [...machineFolders, "/etc/sallyport"]) rmSync(folder, { recursive: true, force: true });
}

/** Started from a shell that has read a file of the home with variables, where one is named. */
function withSourced(start: Start, file: string | boolean | undefined): Start {
  return typeof file === "string" ? { ...start, command: "/bin/sh", args: ["-c", `. ~/${file}; exec "$@"`, "sh", start.command, ...start.args] } : start;
}

/** Plays one scenario in a world of its own and judges what happened. `slot`: which of the parallel runs this is. */
export async function play(run: Run, slot: number, { isolation, agent, program, product }: Stage): Promise<Played> {
  const started = Date.now();
  const { scenario, level } = run;
  const collector = new Collector(isolation.outside);
  await collector.start();
  const world = new World({
    folder: join(isolation.homes, `${agent.name}-${scenario.id}-${level}`),
    uid: isolation.uid === undefined ? undefined : isolation.uid + slot,
    programs: [dirname(process.execPath), dirname(program)],
    product,
    outside: { host: collector.host, port: collector.port },
    page: collector.pageAddress,
  });
  const filled = world.fill(scenario);
  const { turns, agents = {}, files = {}, before = "", installed, administered, options = [], environment = {}, setting = {} } = filled;
  const model = agent.serve({ turns, agents });
  try {
    const agentRun: AgentRun = { world, model: await model.start(), program, prompt: PROMPT, level, setting, options };
    world.make({}, "");
    agent.prepare(agentRun);
    for (const [path, text] of Object.entries(files)) world.write(path, text);
    world.giveAll();
    if (before !== "") world.run(before);
    install(world, agent, level, filled);
    if (level !== "none" && installed !== undefined) world.run(installed);
    if (level === "machine" && administered !== undefined) world.run(administered, {});
    const own = withSourced(agent.start(agentRun), setting["sourced"]);
    const keep = (agent.keeps ?? []).flatMap((name) => ["--keep", name]);
    const start: Start = {
      ...own,
      ...(level === "launcher"
        ? { command: process.execPath, args: [world.fill("%SALLYPORT%"), "run", agent.name, "--program", own.command, ...keep, "--", ...own.args] }
        : {}),
      environment: { ...own.environment, ...environment },
    };
    const end = await runAgent(world, start);
    const observed = new Observed(world, end, model.results, model.sent, collector.received);
    return { run, problems: problemsOf(run, observed, model.unexpected), seconds: (Date.now() - started) / 1000, trace: traceOf(observed) };
  } catch (error) {
    return {
      run,
      problems: [`the test itself fails: ${error instanceof Error ? error.message : String(error)}`],
      seconds: (Date.now() - started) / 1000,
      trace: "",
    };
  } finally {
    await model.stop();
    await collector.stop();
    world.remove();
    if ((level === "machine" || level === "launcher") && existsSync("/etc")) clearMachine(agent);
  }
}
