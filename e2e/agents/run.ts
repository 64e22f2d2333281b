import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { currentIsolation, rerunIsolated } from "../isolation.ts";
import { AGENTS } from "./agents.ts";
import { play, type Played, type Run, type Stage } from "./play.ts";
import type { AgentUnderTest, Level, Scenario } from "./scenario.ts";

const PARALLEL = 2;
const folder = import.meta.dirname;

const { values: options } = parseArgs({
  options: {
    /** The agent, or `all`. */
    agent: { type: "string", multiple: true, default: [] },
    /** For each change: a few scenarios of each agent, each at its strongest level alone, and none without the guard. */
    fast: { type: "boolean", default: false },
    /** Scenarios whose id holds the text. */
    only: { type: "string", multiple: true, default: [] },
    /** Only runs at this level. */
    level: { type: "string", multiple: true, default: [] },
    /** Prints what happened in every run. */
    trace: { type: "boolean", default: false },
    /** Folder of a built product. */
    product: { type: "string", default: join(dirname(dirname(folder)), "dist") },
  },
});

function programOf({ name, programs }: AgentUnderTest): string {
  const found = programs.map((path) => join(folder, "node_modules", path)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not installed; run \`npm run e2e -- --agent ${name}\` from the repository`);
  return found;
}

/** From the weakest to the strongest. */
const STRENGTH = ["project", "user", "launcher", "machine"] as const;

function levelsOf(scenario: Scenario): readonly Level[] {
  const guarded = STRENGTH.filter((level) => (scenario.kind === "work" ? scenario.levels.includes(level) : scenario.levels[level] !== undefined));
  if (options.fast) return guarded.slice(-1);
  return scenario.kind === "work" || scenario.isAboutGuard === true ? guarded : ["none", ...guarded];
}

function plannedRuns({ name, scenarios, fast }: AgentUnderTest): readonly Run[] {
  const missing = fast.filter((id) => !scenarios.some((scenario) => scenario.id === id));
  if (missing.length > 0) throw new Error(`${name} has no scenario \`${missing.join(" ")}\``);
  return scenarios
    .filter(({ id }) => !options.fast || fast.includes(id))
    .filter(({ id }) => options.only.length === 0 || options.only.some((part) => id.includes(part)))
    .flatMap((scenario) => levelsOf(scenario).map((level) => ({ scenario, level })))
    .filter(({ level }) => options.level.length === 0 || options.level.includes(level));
}

function print({ run: { scenario, level }, problems, seconds, trace }: Played): void {
  const state = problems.length === 0 ? "ok  " : "FAIL";
  const fate = scenario.kind === "work" ? "runs" : level === "none" ? "happens" : (scenario.levels[level] ?? "happens");
  console.log(`${state}  ${level.padEnd(8)}  ${fate.padEnd(8)} ${seconds.toFixed(1).padStart(5)} s  ${scenario.id.padEnd(28)}  ${scenario.title}`);
  for (const problem of problems) console.log(`      - ${problem}`);
  if ((options.trace || problems.length > 0) && trace !== "") console.log(trace);
}

async function playAll(agent: AgentUnderTest): Promise<readonly Played[]> {
  const stage: Stage = { isolation: currentIsolation(), agent, program: programOf(agent), product: options.product };
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules", agent.package, "package.json"), "utf8")) as { readonly version: string };
  console.log(`\n${agent.title} ${version}`);
  const planned = plannedRuns(agent);
  // What is the machine's holds for every run on it, so these runs come last and one at a time.
  const pending = planned.filter(({ level }) => level !== "machine" && level !== "launcher");
  const alone = planned.filter(({ level }) => level === "machine" || level === "launcher");
  const played: Played[] = [];
  const work = async (runs: Run[], slot: number): Promise<void> => {
    for (let run = runs.shift(); run !== undefined; run = runs.shift()) {
      const result = await play(run, slot, stage);
      played.push(result);
      print(result);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, (_, slot) => work(pending, slot)));
  if (stage.isolation.isPrivate) await work(alone, 0);
  else if (alone.length > 0) console.log(`left out, because they need mounts of their own: ${alone.map(({ scenario }) => scenario.id).join(", ")}`);
  const count = (what: string, those: readonly Played[]): string =>
    `${what}: ${those.filter(({ problems }) => problems.length === 0).length} of ${those.length}`;
  const fates = (one: Played): string => (one.run.scenario.kind === "work" || one.run.level === "none" ? "" : (one.run.scenario.levels[one.run.level] ?? ""));
  console.log(
    [
      count(
        "ordinary work that ran unasked",
        played.filter(({ run }) => run.scenario.kind === "work"),
      ),
      count(
        "attacks that were stopped",
        played.filter((one) => ["stopped", "held", "refused"].includes(fates(one))),
      ),
      count(
        "attacks that a level is shown not to hold",
        played.filter((one) => fates(one) === "happens"),
      ),
      count(
        "attacks that succeed without the guard",
        played.filter(({ run }) => run.level === "none"),
      ),
    ].join("\n"),
  );
  return played;
}

async function main(): Promise<number> {
  const isAll = options.agent.length === 0 || options.agent.includes("all");
  const chosen = AGENTS.filter(({ name }) => isAll || options.agent.includes(name));
  const unknown = isAll ? [] : options.agent.filter((name) => !AGENTS.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`there is no agent \`${unknown.join(" ")}\`; use one of ${AGENTS.map(({ name }) => name).join(", ")}`);
  const status = rerunIsolated([folder, process.execPath, options.product]);
  if (status !== undefined) return status;
  const played: Played[] = [];
  for (const agent of chosen) played.push(...(await playAll(agent)));
  if (played.length === 0) throw new Error("no scenario has such an id or level");
  return played.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

process.exitCode = await main();
