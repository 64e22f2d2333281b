/**
 * The official conformance suite through the gateway, in every pairing of fronts and upstreams.
 *
 *     npm run conformance                       all: 4 pairings, 2 revisions, servers and clients, and each bridged to the other era
 *     npm run conformance -- --fast             what CI runs: some pairings of servers; each client's scenario once, the pairings in turn
 *     npm run conformance -- --pair http,stdio --side client --revision 2026-07-28
 *     npm run conformance -- --bridged          only what is bridged; `--direct` only what is not
 *
 * As a server the gateway stands before `everything/server.ts`; a front on standard input and output is reached by a second gateway that
 * serves it over HTTP. As a client it stands between the official SDK's client (`client.ts`) and the suite's servers. Bridged: the suite speaks one
 * revision, and what is on the gateway's other side knows only the other one.
 */
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ServersUnderTest } from "./servers.ts";
import { requiredOf, runSuite, summaryOf, type Revision, type Side } from "./suite.ts";
import { printTable, type Result } from "./table.ts";

const { values } = parseArgs({
  options: {
    fast: { type: "boolean", default: false },
    pair: { type: "string" },
    side: { type: "string" },
    revision: { type: "string" },
    bridged: { type: "boolean", default: false },
    direct: { type: "boolean", default: false },
    /** Clients that run at a time: each has a gateway of its own, or two. */
    "at-once": { type: "string", default: "3" },
    /** Folder of a built product. */
    product: { type: "string", default: join(import.meta.dirname, "../dist") },
    verbose: { type: "boolean", default: false },
  },
});
const TRANSPORTS = ["http", "stdio"] as const;
type Transport = (typeof TRANSPORTS)[number];
const REVISIONS: readonly Revision[] = ["2025-11-25", "2026-07-28"];

interface Pair {
  readonly front: Transport;
  readonly upstream: Transport;
}

interface Part {
  readonly side: Side;
  readonly revision: Revision;
  readonly isBridged: boolean;
  /** With more than one the scenarios of a client take them in turn. */
  readonly pairs: readonly Pair[];
}

const PAIRS: readonly Pair[] = TRANSPORTS.flatMap((front) => TRANSPORTS.map((upstream) => ({ front, upstream })));
const ALL: readonly Part[] = [false, true].flatMap((isBridged) =>
  (["server", "client"] as const).flatMap((side) => REVISIONS.flatMap((revision) => PAIRS.map((pair) => ({ side, revision, isBridged, pairs: [pair] })))),
);
const pair = (front: Transport, upstream: Transport): readonly Pair[] => [{ front, upstream }];
const FAST: readonly Part[] = [
  { side: "server", revision: "2025-11-25", isBridged: false, pairs: pair("http", "stdio") },
  { side: "server", revision: "2026-07-28", isBridged: false, pairs: pair("stdio", "http") },
  { side: "server", revision: "2025-11-25", isBridged: true, pairs: pair("http", "http") },
  { side: "server", revision: "2026-07-28", isBridged: true, pairs: pair("http", "stdio") },
  { side: "client", revision: "2025-11-25", isBridged: false, pairs: PAIRS },
  { side: "client", revision: "2026-07-28", isBridged: false, pairs: PAIRS },
];

const folder = mkdtempSync(join(tmpdir(), "sallyport-conformance-"));
const program = join(values.product, "cli/main.js");
const servers = new ServersUnderTest(folder, program);
/** What the suite said of what failed, written as it comes. */
const outputs = join(tmpdir(), `conformance-${process.pid}.txt`);
const keep = (title: string, text: string): void => appendFileSync(outputs, `== ${title}\n${text}\n`);

/** Does every check of a scenario hold? Warnings are what a revision says should be. */
function holds(text: string): boolean {
  const counts = /Passed: (\d+)\/(\d+), (\d+) failed, (\d+) warnings/.exec(text);
  return counts !== null && counts[1] !== "0" && counts[3] === "0" && counts[4] === "0";
}

/** The suite runs a client's scenarios all at once, each with a time limit of its own; so each gets a run of its own, and few are at once. */
async function clientsFailing({ revision, isBridged, pairs }: Part, wanted: readonly string[]): Promise<readonly string[]> {
  const era = isBridged === revision >= "2026" ? "legacy" : "modern";
  const failed: string[] = [];
  const left = wanted.map((name, n) => ({ name, ...pairs[n % pairs.length]! }));
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const { name, front, upstream } = one;
      const command = `${process.execPath} ${join(import.meta.dirname, "client.ts")} --front ${front} --upstream ${upstream} --era ${era} --program ${program}`;
      const text = await runSuite(["client", "--command", command, "--scenario", name, "--spec-version", revision, "--timeout", "240000"], folder);
      if (!holds(text)) failed.push(name);
      if (values.verbose || !holds(text)) keep(`${name} (${revision}, front ${front}, upstream ${upstream}, ${era} client)`, text);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Number(values["at-once"])) }, work));
  return failed;
}

/**
 * What no bridge could pass, and why. Questions of the older revisions have no names, and the scenario insists on the one that its server gives.
 */
const UNBRIDGEABLE: readonly string[] = ["input-required-result-basic-elicitation"];

async function serversFailing({ revision, isBridged, pairs }: Part, wanted: readonly string[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { front, upstream } of pairs) {
    const address = await servers.address(front, upstream, isBridged ? (revision >= "2026" ? "legacy" : "modern") : "both");
    const text = await runSuite(["server", "--url", address, "--requirements", revision], folder);
    const summary = summaryOf(text);
    for (const name of wanted.filter((one) => !summary.includes(`✓ ${one}: `))) {
      // Some wait for half a second and no longer, which on a busy machine the start of a child is too slow for.
      const alone = await runSuite(["server", "--url", address, "--scenario", name, "--spec-version", revision, "--verbose"], folder);
      console.log(`  ${name} missed beside the others; alone it ${holds(alone) ? "passes" : "fails"}`);
      if (!holds(alone)) failed.push(name);
      keep(`${name} (${revision}, front ${front}, upstream ${upstream})`, alone);
    }
    if (values.verbose) keep(`server (${revision}, front ${front}, upstream ${upstream})`, text);
  }
  return failed;
}

async function run(part: Part): Promise<Result> {
  const from = performance.now();
  const { side, revision, isBridged, pairs } = part;
  const wanted = requiredOf(side, revision).filter((name) => !isBridged || side === "client" || !UNBRIDGEABLE.includes(name));
  const failed = wanted.length === 0 ? ["the suite requires nothing"] : await (side === "server" ? serversFailing(part, wanted) : clientsFailing(part, wanted));
  const pairing = pairs.length > 1 ? "in turn" : `${pairs[0]!.front} → ${pairs[0]!.upstream}`;
  const passed = wanted.filter((name) => !failed.includes(name)).length;
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(`${side}  ${revision}  ${isBridged ? "bridged" : "direct "}  ${pairing.padEnd(13)}  ${passed}/${wanted.length}  (${seconds} s)`);
  for (const name of failed) console.log(`  ✗ ${name}`);
  return { side, revision, isBridged, pairing, passed, required: wanted.length, isWhole: failed.length === 0 };
}

const chosen = (values.fast ? FAST : ALL).filter(
  ({ side, revision, isBridged, pairs }) =>
    (values.side ?? side) === side &&
    (values.revision ?? revision) === revision &&
    (!values.bridged || isBridged) &&
    (!values.direct || !isBridged) &&
    (values.pair === undefined || pairs.some(({ front, upstream }) => `${front},${upstream}` === values.pair)),
);
const results: Result[] = [];
try {
  for (const part of chosen) results.push(await run(part));
} finally {
  servers.stop();
  rmSync(folder, { recursive: true, force: true });
}
printTable(results);
if (existsSync(outputs)) console.log(`what the suite said is in ${outputs}`);
const isWhole = results.length > 0 && results.every((one) => one.isWhole);
console.log(isWhole ? "every required scenario passes" : "not every required scenario passes");
process.exit(isWhole ? 0 : 1);
