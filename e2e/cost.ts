/**
 * What a hooked call costs the client: the time from the answer with a call to the next request, which holds its result. No
 * hook, standalone and daemon take turns, round by round, in one run.
 *
 *     npm run cost                  from the repository
 *     npm run cost -- --rounds 5 --calls 30
 */
import { dirname, join } from "node:path";
import { existsSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { runClient } from "./client.ts";
import { currentIsolation, rerunIsolated } from "./isolation.ts";
import { ModelServer } from "./model-server.ts";
import { bash } from "./scenario.ts";
import { World } from "./world.ts";

const folder = import.meta.dirname;
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "4" },
    calls: { type: "string", default: "30" },
    product: { type: "string", default: join(dirname(folder), "dist") },
  },
});
const WAYS = ["none", "standalone", "daemon"] as const;
type Way = (typeof WAYS)[number];

function clientBinary(): string {
  const packages = join(folder, "node_modules/@anthropic-ai");
  const found = (existsSync(packages) ? readdirSync(packages) : []).map((name) => join(packages, name, "claude")).find((path) => existsSync(path));
  if (found === undefined) throw new Error("the client is not installed; run `npm run e2e` once");
  return found;
}

/** Milliseconds of each call of one session, the first left out: it warms the client. */
async function session(client: string, way: Way, round: number): Promise<readonly number[]> {
  const isolation = currentIsolation();
  const world = new World({
    folder: join(isolation.homes, `cost-${way}-${round}`),
    uid: isolation.uid,
    programs: [dirname(process.execPath), dirname(client)],
    product: values.product,
    outside: { host: isolation.outside, port: 9 },
    page: "",
  });
  const marks: number[] = [];
  const calls = Number(values.calls);
  const model = new ModelServer({ turns: Array.from({ length: calls }, () => [bash("true")]), agents: {}, onTurn: () => void marks.push(performance.now()) });
  try {
    const address = await model.start();
    world.make({ "~/.claude.json": JSON.stringify({ hasCompletedOnboarding: true }) }, "");
    if (way !== "none") world.run(world.fill(`node %SALLYPORT% install claude-code --mode ${way}`));
    const end = await runClient(client, world, { model: address, mode: "bypassPermissions", prompt: "Please do the work.", options: [], environment: {} });
    if (end.exitCode !== 0 || model.results.length !== calls || model.results.some(({ isError }) => isError))
      throw new Error(
        `${way}: exit ${end.exitCode}, ${model.results.length} of ${calls} calls, ${model.results.find(({ isError }) => isError)?.text} ${end.stderr}`,
      );
    return marks
      .slice(1)
      .map((mark, at) => mark - marks[at]!)
      .slice(1);
  } finally {
    await model.stop();
    world.remove();
  }
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;
}

async function main(): Promise<number> {
  const client = clientBinary();
  const status = rerunIsolated([folder, process.execPath, values.product]);
  if (status !== undefined) return status;
  const times: Record<Way, number[]> = { none: [], standalone: [], daemon: [] };
  const medians: Record<Way, number[]> = { none: [], standalone: [], daemon: [] };
  for (let round = 0; round < Number(values.rounds); round++)
    for (const way of WAYS) {
      const own = await session(client, way, round);
      times[way].push(...own);
      medians[way].push(quantile(own, 0.5));
    }
  const base = quantile(times.none, 0.5);
  for (const way of WAYS) {
    const p50 = quantile(times[way], 0.5);
    console.log(
      `${way.padEnd(11)} p50 ${p50.toFixed(1)} ms  least ${quantile(times[way], 0).toFixed(1)}  p90 ${quantile(times[way], 0.9).toFixed(1)}  +${(p50 - base).toFixed(1)} ms over no hook  rounds ${medians[way].map((one) => one.toFixed(1)).join(" ")}`,
    );
  }
  return 0;
}

process.exitCode = await main();
