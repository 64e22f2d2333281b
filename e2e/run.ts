import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { currentIsolation, rerunIsolated } from "./isolation.ts";
import { play, type Played, type Run, type Stage } from "./play.ts";
import { SCENARIOS } from "./scenarios/index.ts";
import { VARIANTS } from "./scenarios/variants.ts";

const PARALLEL = 2;
const folder = import.meta.dirname;

const { values: options } = parseArgs({
  options: {
    /** Leaves out the runs that prove the attacks without the guard. */
    guarded: { type: "boolean", default: false },
    /** For each change: the same, and one scenario of each mechanism. */
    fast: { type: "boolean", default: false },
    /** Only those runs. */
    unguarded: { type: "boolean", default: false },
    /** Scenarios whose id holds the text. */
    only: { type: "string", multiple: true, default: [] },
    /** Prints what happened in every run. */
    trace: { type: "boolean", default: false },
    /** Folder of a built product. */
    product: { type: "string", default: join(dirname(folder), "dist") },
  },
});

/** The client's native binary for this machine; the package that holds it is chosen by npm. */
function clientBinary(): string {
  const packages = join(folder, "node_modules/@anthropic-ai");
  const found = existsSync(packages) ? readdirSync(packages).map((name) => join(packages, name, "claude")) : [];
  const binary = found.find((path) => existsSync(path));
  if (binary === undefined) throw new Error("the client is not installed; run `npm run e2e` from the repository");
  return binary;
}

function plannedRuns(): readonly Run[] {
  const gone = [...VARIANTS].filter((variant) => !SCENARIOS.some(({ id }) => id === variant));
  if (gone.length > 0) throw new Error(`scenarios/variants.ts names what is no scenario: ${gone.join(", ")}`);
  const chosen = SCENARIOS.filter(({ id }) =>
    options.only.length === 0 ? !options.fast || !VARIANTS.has(id) : options.only.some((part) => id.includes(part)),
  );
  return chosen.flatMap((scenario): readonly Run[] => [
    ...(options.unguarded ? [] : [{ scenario, isGuarded: true }]),
    ...(options.fast || options.guarded || scenario.kind === "work" ? [] : [{ scenario, isGuarded: false }]),
  ]);
}

function print({ run: { scenario, isGuarded }, problems, seconds, notes, trace }: Played): void {
  const state = problems.length === 0 ? "ok  " : "FAIL";
  const how = isGuarded ? scenario.mode : "unguarded";
  console.log(`${state}  ${scenario.kind.padEnd(6)}  ${how.padEnd(17)}  ${seconds.toFixed(1).padStart(5)} s  ${scenario.id.padEnd(24)}  ${scenario.title}`);
  for (const note of notes) console.log(`      ${note}`);
  for (const problem of problems) console.log(`      - ${problem}`);
  if ((options.trace || problems.length > 0) && trace !== "") console.log(trace);
}

async function main(): Promise<number> {
  const client = clientBinary();
  const status = rerunIsolated([folder, process.execPath, options.product]);
  if (status !== undefined) return status;
  const isolation = currentIsolation();
  const stage: Stage = {
    isolation,
    client,
    product: options.product,
    fileServer: join(folder, "node_modules/@modelcontextprotocol/server-filesystem/dist/index.js"),
  };
  const { version } = JSON.parse(readFileSync(join(dirname(client), "package.json"), "utf8")) as {
    readonly version: string;
  };
  console.log(`Claude Code ${version}, ${isolation.isPrivate ? "private network" : `shared network, ${isolation.outside}`}, homes in ${isolation.homes}\n`);
  const started = Date.now();
  const planned = plannedRuns();
  if (planned.length === 0) throw new Error("no scenario has such an id");
  // Managed settings hold for every client on the machine, so these runs come last and one at a time.
  const pending = planned.filter(({ scenario }) => scenario.scope === undefined);
  const alone = planned.filter(({ scenario }) => scenario.scope !== undefined);
  const played: Played[] = [];
  const work = async (runs: Run[], slot: number): Promise<void> => {
    for (let run = runs.shift(); run !== undefined; run = runs.shift()) {
      const result = await play(run, slot, stage);
      played.push(result);
      print(result);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, (_, slot) => work(pending, slot)));
  if (isolation.isPrivate) await work(alone, 0);
  else if (alone.length > 0) console.log(`left out, because they need mounts of their own: ${alone.map(({ scenario }) => scenario.id).join(", ")}`);
  const count = (kind: string, isGuarded: boolean): string => {
    const those = played.filter(({ run }) => run.scenario.kind === kind && run.isGuarded === isGuarded);
    return `${those.filter(({ problems }) => problems.length === 0).length} of ${those.length}`;
  };
  console.log(
    `\nordinary work that ran unasked: ${count("work", true)}\nattacks that were stopped: ${count("attack", true)}\nattacks that succeed without the guard: ${count("attack", false)}\n${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  return played.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

process.exitCode = await main();
