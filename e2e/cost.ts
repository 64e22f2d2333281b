/**
 * What a hooked call costs the client: the time from the answer with a call to the next request, which holds its result. No
 * hook, standalone and daemon take turns, round by round, in one run.
 *
 *     npm run cost                  from the repository
 *     npm run cost -- --rounds 5 --calls 30
 *     npm run cost -- --rounds 2 --calls 100 --ways none,bare-before,daemon-before,bare,daemon     the decision alone, and with the look at the result
 *     npm run cost -- --ways none,bare,bare-before,bare-after,bare-async,bare-closing,process     what the client itself takes, by registration
 */
import { dirname, join } from "node:path";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
    ways: { type: "string", default: "none,bare,standalone,daemon" },
  },
});

/** A hook as a client's settings name it, by the port of a server that does nothing. */
type HookOf = (port: number) => object;
const http: HookOf = (port) => ({ type: "http", url: `http://127.0.0.1:${port}/` });
/** Starts a process that does nothing. */
const none: HookOf = () => ({ type: "command", command: "/bin/true", args: [] });

/**
 * What the client itself takes, without a guard: `bare` are the two HTTP hooks of an installation, answered at once by a server that does nothing; the others
 * differ from it in one thing.
 */
const BARE: Readonly<Record<string, Readonly<Record<string, HookOf>>>> = {
  bare: { PreToolUse: http, PostToolUse: http },
  "bare-before": { PreToolUse: http },
  "bare-after": { PostToolUse: http },
  "bare-async": { PreToolUse: http, PostToolUse: (port) => ({ ...http(port), async: true }) },
  "bare-closing": { PreToolUse: http, PostToolUse: http },
  process: { PreToolUse: none, PostToolUse: none },
};
/** Installations by mode; `before` without the hook that looks at results, so that the decision alone is measured. */
const INSTALLED: Readonly<Record<string, { readonly mode: "standalone" | "daemon"; readonly isDecisionOnly: boolean }>> = {
  standalone: { mode: "standalone", isDecisionOnly: false },
  "standalone-before": { mode: "standalone", isDecisionOnly: true },
  daemon: { mode: "daemon", isDecisionOnly: false },
  "daemon-before": { mode: "daemon", isDecisionOnly: true },
};
const KNOWN = ["none", ...Object.keys(INSTALLED), ...Object.keys(BARE)];
const WAYS = values.ways.split(",");
const unknown = WAYS.find((way) => !KNOWN.includes(way));
if (unknown !== undefined) throw new Error(`there is no way \`${unknown}\`; use ${KNOWN.join(", ")}`);

function clientBinary(): string {
  const packages = join(folder, "node_modules/@anthropic-ai");
  const found = (existsSync(packages) ? readdirSync(packages) : []).map((name) => join(packages, name, "claude")).find((path) => existsSync(path));
  if (found === undefined) throw new Error("the client is not installed; run `npm run e2e` once");
  return found;
}

/** The port of a server that has begun to listen. */
function listening(server: Server): Promise<number> {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)));
}

function hooksOf(way: string, port: number): object {
  return Object.fromEntries(Object.entries(BARE[way]!).map(([event, hook]) => [event, [{ matcher: "*", hooks: [hook(port)] }]]));
}

/** Takes the hook after a call out of the client's settings. */
function leaveDecisionOnly(world: World): void {
  const path = join(world.home, ".claude/settings.json");
  const settings = JSON.parse(readFileSync(path, "utf8")) as { readonly hooks: Record<string, unknown> };
  const names = Object.keys(settings.hooks).filter((name) => name.startsWith("PostToolUse"));
  if (names.length === 0) throw new Error("the installation has no hook after a call");
  for (const name of names) delete settings.hooks[name];
  writeFileSync(path, JSON.stringify(settings));
}

/** Milliseconds of each call of one session, the first left out: it warms the client. */
async function session(client: string, way: string, round: number): Promise<readonly number[]> {
  const isolation = currentIsolation();
  const world = new World({
    folder: join(isolation.homes, `cost-${way}-${round}`),
    uid: isolation.uid,
    programs: [dirname(process.execPath), dirname(client)],
    product: values.product,
    outside: { host: isolation.outside, port: 9 },
    page: "",
  });
  const nothing = createServer((request, response) => {
    if (way === "bare-closing") response.setHeader("connection", "close");
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end("{}"));
  });
  const marks: number[] = [];
  const calls = Number(values.calls);
  const model = new ModelServer({ turns: Array.from({ length: calls }, () => [bash("true")]), agents: {}, onTurn: () => void marks.push(performance.now()) });
  try {
    const address = await model.start();
    const isBare = Object.hasOwn(BARE, way);
    const settings = isBare ? { "~/.claude/settings.json": JSON.stringify({ hooks: hooksOf(way, await listening(nothing)) }) } : {};
    world.make({ "~/.claude.json": JSON.stringify({ hasCompletedOnboarding: true }), ...settings }, "");
    const installed = INSTALLED[way];
    if (installed !== undefined) {
      world.run(world.fill(`node %SALLYPORT% install claude-code --mode ${installed.mode}`));
      if (installed.isDecisionOnly) leaveDecisionOnly(world);
    }
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
    nothing.closeAllConnections();
    nothing.close();
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
  const times: Record<string, number[]> = Object.fromEntries(WAYS.map((way) => [way, []]));
  const medians: Record<string, number[]> = Object.fromEntries(WAYS.map((way) => [way, []]));
  for (let round = 0; round < Number(values.rounds); round++)
    for (const way of WAYS) {
      const own = await session(client, way, round);
      times[way]!.push(...own);
      medians[way]!.push(quantile(own, 0.5));
    }
  const base = quantile(times[WAYS[0]!]!, 0.5);
  for (const way of WAYS) {
    const of = (share: number): string => quantile(times[way]!, share).toFixed(1);
    const more = quantile(times[way]!, 0.5) - base;
    const rounds = medians[way]!.map((one) => one.toFixed(1)).join(" ");
    console.log(
      `${way.padEnd(12)} p50 ${of(0.5)} ms  least ${of(0)}  p10 ${of(0.1)}  p90 ${of(0.9)}  ${more < 0 ? "" : "+"}${more.toFixed(1)} ms over ${WAYS[0]}  rounds ${rounds}`,
    );
  }
  return 0;
}

process.exitCode = await main();
