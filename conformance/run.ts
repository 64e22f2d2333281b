/**
 * The official conformance suite through the gateway, in every pairing of fronts and upstreams.
 *
 *     npm run conformance                       all: 4 pairings, 2 revisions, servers and clients
 *     npm run conformance -- --fast             what CI runs: each front, each upstream, each revision, servers and clients
 *     npm run conformance -- --pair http,stdio --side client --revision 2026-07-28
 *     npm run conformance -- --side client --era legacy --revision 2026-07-28   a client of the other era than the suite's server: bridged
 *
 * As a server the gateway stands before `everything/server.ts`; a front on standard input and output is reached by a second gateway that
 * serves it over HTTP. As a client it stands between the official SDK's client (`client.ts`) and the suite's servers.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { permissivePolicy, type Configured } from "./policy.ts";

const { values } = parseArgs({
  options: {
    fast: { type: "boolean", default: false },
    pair: { type: "string" },
    side: { type: "string" },
    revision: { type: "string" },
    era: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const TRANSPORTS = ["http", "stdio"] as const;
type Transport = (typeof TRANSPORTS)[number];
const REVISIONS = ["2025-11-25", "2026-07-28"] as const;
const SIDES = ["server", "client"] as const;

interface Part {
  readonly front: Transport;
  readonly upstream: Transport;
  readonly side: (typeof SIDES)[number];
  readonly revision: (typeof REVISIONS)[number];
}

const here = import.meta.dirname;
const suite = join(here, "node_modules/@modelcontextprotocol/conformance");
const program = join(here, "../dist/cli/main.js");
const everything = join(here, "everything/server.ts");
const folder = mkdtempSync(join(tmpdir(), "sallyport-conformance-"));
const children: ChildProcess[] = [];

/** Starts a program and waits for a line it writes. */
async function started(args: readonly string[], from: "stdout" | "stderr", line: RegExp): Promise<string> {
  const child = spawn(process.execPath, [...args], {
    cwd: folder,
    stdio: ["ignore", from === "stdout" ? "pipe" : "ignore", from === "stderr" ? "pipe" : "ignore"],
  });
  children.push(child);
  for await (const text of createInterface({ input: child[from]! })) {
    const found = line.exec(text);
    if (found !== null) return found[1] ?? "";
  }
  throw new Error(`\`${args.join(" ")}\` has ended`);
}

/** What a revision requires of a side, by the suite's own list. */
function required({ side, revision }: Part): readonly string[] {
  const text = readFileSync(join(suite, "requirements", `${revision}.yaml`), "utf8");
  const list = new RegExp(`^${side}:\\n((?:  - .*\\n)+)`, "m").exec(text)?.[1] ?? "";
  return list.split("\n").flatMap((line) => (line.startsWith("  - ") ? [line.slice(4)] : []));
}

/** How the suite starts its client. */
function clientCommand(front: Transport, upstream: Transport): string {
  return `${process.execPath} ${join(here, "client.ts")} --front ${front} --upstream ${upstream}${values.era === undefined ? "" : ` --era ${values.era}`}`;
}

function runSuite(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(suite, "dist/index.js"), ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const parts: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => parts.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => parts.push(chunk));
    child.once("error", reject);
    child.once("close", () => resolve(Buffer.concat(parts).toString()));
  });
}

const file = join(folder, "servers.json");
const common = ["--config", file, "--state", join(folder, "state")];
const CONFIG = "XDG_CONFIG_HOME";
let gateway: string | undefined;

/** The address of a gateway with one server for each pairing. */
async function gatewayAddress(): Promise<string> {
  if (gateway !== undefined) return gateway;
  const port = 17_000 + (process.pid % 10_000);
  await started([everything, "--port", String(port)], "stderr", /listening on/);
  const behind = (name: string): Configured => ({
    command: process.execPath,
    args: [program, "mcp", "run", name, ...common],
    env: { [CONFIG]: `env:${CONFIG}` },
  });
  const mcpServers: Readonly<Record<string, Configured>> = {
    "http-http": { url: `http://127.0.0.1:${port}/mcp` },
    "http-stdio": { command: process.execPath, args: [everything] },
    "stdio-http": behind("http-http"),
    "stdio-stdio": behind("http-stdio"),
  };
  writeFileSync(file, JSON.stringify({ mcpServers }));
  process.env[CONFIG] = permissivePolicy(folder, mcpServers);
  gateway = await started([program, "mcp", "serve", "--no-token", "--port", "0", ...common], "stdout", /^(http:\/\/\S+\/mcp)\/http-http$/);
  return gateway;
}

async function output(part: Part): Promise<string> {
  const { side, front, upstream, revision } = part;
  if (side === "server") {
    const address = (await gatewayAddress()).replace("127.0.0.1", "localhost");
    return runSuite(["server", "--url", `${address}/${front}-${upstream}`, "--requirements", revision]);
  }
  const command = clientCommand(front, upstream);
  // Its scenarios run at once, each with a client and a gateway of its own.
  return runSuite(["client", "--command", command, "--requirements", revision, "--timeout", "240000"]);
}

/** One scenario of a client without the others beside it. */
async function passesAlone({ front, upstream, revision }: Part, name: string): Promise<boolean> {
  const command = clientCommand(front, upstream);
  const text = await runSuite(["client", "--command", command, "--scenario", name, "--spec-version", revision, "--timeout", "240000"]);
  const counts = /Passed: (\d+)\/(\d+), (\d+) failed, (\d+) warnings/.exec(text);
  console.log(`  ${name} missed beside the others; alone: ${counts?.[0] ?? "no summary"}`);
  return counts !== null && counts[1] !== "0" && counts[3] === "0" && counts[4] === "0";
}

async function run(part: Part): Promise<boolean> {
  const from = performance.now();
  const text = await output(part);
  const summary = text.slice(text.lastIndexOf("SUMMARY ==="));
  const wanted = required(part);
  const missed = wanted.filter((name) => !summary.includes(`✓ ${name}: `));
  // The suite runs a client's scenarios all at once, and gives each a time of its own: on a busy machine one is late. Alone it shows what it is.
  const failed: string[] = [];
  for (const name of missed) if (part.side === "server" || !(await passesAlone(part, name))) failed.push(name);
  const checks = /Total: (\d+ passed, \d+ failed)/.exec(summary)?.[1] ?? "no summary";
  const { front, upstream, side, revision } = part;
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(
    `${side}  ${revision}${values.era === undefined ? "" : `  ${values.era} client`}  front ${front}  upstream ${upstream}  ${wanted.length - failed.length}/${wanted.length} required scenarios  (all checks: ${checks}; ${seconds} s)`,
  );
  for (const name of failed) console.log(`  ✗ ${name}`);
  if (values.verbose || failed.length > 0) writeFileSync(join(tmpdir(), `conformance-${side}-${front}-${upstream}-${revision}.txt`), text);
  return failed.length === 0 && wanted.length > 0;
}

const FAST: readonly Part[] = [
  { side: "server", revision: "2025-11-25", front: "http", upstream: "stdio" },
  { side: "server", revision: "2026-07-28", front: "stdio", upstream: "http" },
  { side: "client", revision: "2025-11-25", front: "http", upstream: "http" },
  { side: "client", revision: "2026-07-28", front: "stdio", upstream: "http" },
];
const all: readonly Part[] = SIDES.flatMap((side) =>
  REVISIONS.flatMap((revision) => TRANSPORTS.flatMap((front) => TRANSPORTS.map((upstream) => ({ side, revision, front, upstream })))),
);
const parts = (values.fast ? FAST : all).filter(
  ({ side, revision, front, upstream }) =>
    (values.side ?? side) === side && (values.revision ?? revision) === revision && (values.pair ?? `${front},${upstream}`) === `${front},${upstream}`,
);
let isWhole = parts.length > 0;
try {
  for (const part of parts) isWhole = (await run(part)) && isWhole;
} finally {
  for (const child of children) child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
console.log(isWhole ? "every required scenario passes" : "not every required scenario passes");
process.exit(isWhole ? 0 : 1);
