/**
 * What the gateway costs: calls of a tool that does nothing, one after the other and 32 at a time, directly and by the gateway, with
 * mcp-proxy and supergateway in the same run, in turn, so that a busy machine slows all.
 *
 *     npm run mcp-bench                        all paths
 *     npm run mcp-bench -- --rounds 20 --calls 200 --no-peers
 *     npm run mcp-bench -- --size 64            only the sizes whose label begins so
 *     npm run mcp-bench -- --soak 1000000      as many calls by both fronts, and the memory of the gateways all the while; with --minutes 8 as many as go in 8 minutes
 *
 * The bare relays (`mcp-floor.mjs`) do nothing but relay: what a path costs beyond them is what the checks cost, not Node or the transport.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    rounds: { type: "string", default: "12" },
    calls: { type: "string", default: "150" },
    peers: { type: "boolean", default: true },
    soak: { type: "string" },
    minutes: { type: "string" },
    size: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const ROUNDS = Number(values.rounds);
const CALLS = Number(values.calls);
const here = import.meta.dirname;
const program = join(here, "../dist/cli/main.js");
const upstream = join(here, "mcp-upstream.mjs");
const folder = mkdtempSync(join(tmpdir(), "mcp-bench-"));
const children: ChildProcess[] = [];
const PARALLEL = 32;
const base = 21_000 + (process.pid % 8000);

/** Sends a request and gives the length of its answer. */
interface Path {
  readonly name: string;
  readonly pid: number;
  call(tool: string, args: object): Promise<number>;
}

function start(args: readonly string[], isPiped = false): ChildProcess {
  const child = spawn(process.execPath, [...args], { cwd: folder, stdio: isPiped ? ["pipe", "pipe", "inherit"] : ["ignore", "ignore", "ignore"] });
  children.push(child);
  return child;
}

const CLIENT = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1" } };

function post(
  port: number,
  path: string,
  headers: Record<string, string>,
  body: string,
  agent: Agent,
): Promise<{ readonly length: number; readonly session: string | undefined; readonly status: number }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: "127.0.0.1",
        port,
        path,
        method: "POST",
        agent,
        headers: { "content-type": "application/json", accept: "application/json, text/event-stream", "content-length": Buffer.byteLength(body), ...headers },
      },
      (response) => {
        let length = 0;
        response.on("data", (chunk: Buffer) => (length += chunk.length));
        response.once("end", () => resolve({ length, status: response.statusCode ?? 0, session: response.headers["mcp-session-id"] as string | undefined }));
        response.once("error", reject);
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}

async function httpPath(name: string, port: number, path: string, child: ChildProcess, isModern = false): Promise<Path> {
  const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL });
  const headers: Record<string, string> = {};
  const meta = isModern
    ? {
        _meta: {
          "io.modelcontextprotocol/protocolVersion": "2026-07-28",
          "io.modelcontextprotocol/clientCapabilities": {},
          "io.modelcontextprotocol/clientInfo": CLIENT.clientInfo,
        },
      }
    : {};
  for (let tries = 0; ; tries++) {
    try {
      if (isModern) {
        headers["mcp-protocol-version"] = "2026-07-28";
        await post(
          port,
          path,
          { ...headers, "mcp-method": "server/discover" },
          JSON.stringify({ jsonrpc: "2.0", id: 0, method: "server/discover", params: meta }),
          agent,
        );
      } else {
        const { session, status } = await post(port, path, {}, JSON.stringify({ jsonrpc: "2.0", id: 0, method: "initialize", params: CLIENT }), agent);
        if (status !== 200) throw new Error(`HTTP ${status}`);
        if (session !== undefined) headers["mcp-session-id"] = session;
        headers["mcp-protocol-version"] = CLIENT.protocolVersion;
        await post(port, path, headers, JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" }), agent);
      }
      break;
    } catch (error) {
      if (tries > 100) throw new Error(`${name} does not answer`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  let id = 1;
  return {
    name,
    pid: child.pid!,
    async call(tool, args) {
      const body = JSON.stringify({ jsonrpc: "2.0", id: id++, method: "tools/call", params: { name: tool, arguments: args, ...meta } });
      const { length, status } = await post(port, path, isModern ? { ...headers, "mcp-method": "tools/call", "mcp-name": tool } : headers, body, agent);
      if (status !== 200) throw new Error(`${name}: HTTP ${status}`);
      return length;
    },
  };
}

async function stdioPath(name: string, args: readonly string[]): Promise<Path> {
  const child = start(args, true);
  const open = new Map<number, (length: number) => void>();
  let parts: Buffer[] = [];
  child.stdout!.on("data", (chunk: Buffer) => {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      if (end === -1) break;
      parts.push(chunk.subarray(from, end));
      const line = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      parts = [];
      from = end + 1;
      // The id stands at one of the ends.
      const text = line.length > 1000 ? line.toString("latin1", 0, 200) + line.toString("latin1", line.length - 200) : line.toString("latin1");
      const id = Number(/"id":(\d+)/.exec(text)?.[1]);
      open.get(id)?.(line.length);
      open.delete(id);
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  });
  let id = 0;
  const send = (method: string, params: object): Promise<number> =>
    new Promise((resolve) => {
      open.set(id, resolve);
      child.stdin!.write(`${JSON.stringify({ jsonrpc: "2.0", id: id++, method, params })}\n`);
    });
  await send("initialize", CLIENT);
  child.stdin!.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
  return { name, pid: child.pid!, call: (tool, args) => send("tools/call", { name: tool, arguments: args }) };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Memory of a process in MiB. */
function rss(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

const common = ["--config", join(folder, "servers.json"), "--state", join(folder, "state")];

/** Two servers, and a policy that lets their tools be called: every check runs. */
function configure(): void {
  const url = `http://127.0.0.1:${base}/mcp`;
  writeFileSync(join(folder, "servers.json"), JSON.stringify({ mcpServers: { child: { command: process.execPath, args: [upstream] }, remote: { url } } }));
  const most = { results: { most: "32MiB" } };
  const policy = {
    version: 1,
    rules: [{ allow: "mcp.call" }],
    mcp: {
      gateway: { hooks: "never" },
      servers: { child: { command: [process.execPath, upstream], ...most }, remote: { url, ...most } },
      matrix: { "server:child": { session: "allow" }, "server:remote": { session: "allow" } },
    },
  };
  mkdirSync(join(folder, "sallyport"));
  writeFileSync(join(folder, "sallyport/sallyport.yaml"), JSON.stringify(policy));
  process.env["XDG_CONFIG_HOME"] = folder;
}

async function openPaths(): Promise<readonly Path[]> {
  const direct = start([upstream, String(base)]);
  const gateway = start([program, "mcp", "serve", "--no-token", "--port", String(base + 1), ...common]);
  const floor = join(here, "mcp-floor.mjs");
  const paths: Path[] = [
    await httpPath("direct HTTP", base, "/mcp", direct),
    await stdioPath("direct stdio", [upstream]),
    await httpPath("bare relay HTTP→stdio", base + 4, "/mcp", start([floor, upstream, String(base + 4)])),
    await stdioPath("bare relay stdio→stdio", [floor, upstream]),
    await httpPath("gateway HTTP→stdio", base + 1, "/mcp/child", gateway),
    await httpPath("gateway HTTP→HTTP", base + 1, "/mcp/remote", gateway),
    await httpPath("gateway HTTP→stdio, 2026-07-28", base + 1, "/mcp/child", gateway, true),
    await stdioPath("gateway stdio→stdio", [program, "mcp", "run", "child", ...common]),
    await stdioPath("gateway stdio→HTTP", [program, "mcp", "run", "remote", ...common]),
  ];
  const peers = join(here, "mcp-peers/node_modules");
  if (!values.peers || !existsSync(peers)) return paths;
  const proxy = start([
    join(peers, "mcp-proxy/dist/bin/mcp-proxy.mjs"),
    "--host",
    "127.0.0.1",
    "--port",
    String(base + 2),
    "--server",
    "stream",
    "--",
    process.execPath,
    upstream,
  ]);
  const superGateway = start([
    join(peers, "supergateway/dist/index.js"),
    "--stdio",
    `${process.execPath} ${upstream}`,
    "--outputTransport",
    "streamableHttp",
    "--stateful",
    "--port",
    String(base + 3),
    "--logLevel",
    "none",
  ]);
  paths.push(await httpPath("mcp-proxy HTTP→stdio", base + 2, "/mcp", proxy), await httpPath("supergateway HTTP→stdio", base + 3, "/mcp", superGateway));
  return paths;
}

/** Counts calls whose text no call before had, so that no verdict is remembered. */
let freshCalls = 0;
const SIZES: readonly { readonly label: string; readonly tool: string; readonly args: () => object; readonly calls: number }[] = [
  { label: "64 B, the same", tool: "echo", args: () => ({ text: "x".repeat(64) }), calls: CALLS },
  { label: "64 B, fresh", tool: "echo", args: () => ({ text: `${freshCalls++} text that nobody has sent before`.padEnd(64, " words") }), calls: CALLS },
  { label: "64 KiB, the same", tool: "fill", args: () => ({ bytes: 65_536 }), calls: Math.max(10, Math.round(CALLS / 8)) },
  { label: "64 KiB, fresh", tool: "fresh", args: () => ({ bytes: 65_536, n: freshCalls++ }), calls: Math.max(10, Math.round(CALLS / 8)) },
  { label: "10 MB", tool: "fill", args: () => ({ bytes: 10_000_000 }), calls: 1 },
].filter(({ label }) => values.size === undefined || label.startsWith(values.size));

async function measure(): Promise<void> {
  const paths = await openPaths();
  const rows: { path: string; size: string; p50: number; p95: number; perSecond: number; rss: number }[] = [];
  for (const { label, tool, args, calls } of SIZES) {
    const times = new Map(paths.map((path) => [path, [] as number[]]));
    const rates = new Map(paths.map((path) => [path, [] as number[]]));
    for (const path of paths) for (let n = 0; n < Math.min(calls, 50); n++) await path.call(tool, args());
    for (let round = 0; round < ROUNDS; round++) {
      for (const path of round % 2 === 0 ? paths : paths.toReversed()) {
        for (let n = 0; n < calls; n++) {
          const from = performance.now();
          await path.call(tool, args());
          times.get(path)!.push(performance.now() - from);
        }
        if (label === "10 MB") continue;
        const from = performance.now();
        const total = calls * 4;
        let left = total;
        await Promise.all(
          Array.from({ length: PARALLEL }, async () => {
            while (left-- > 0) await path.call(tool, args());
          }),
        );
        rates.get(path)!.push((total / (performance.now() - from)) * 1000);
      }
    }
    for (const path of paths)
      rows.push({
        path: path.name,
        size: label,
        p50: quantile(times.get(path)!, 0.5),
        p95: quantile(times.get(path)!, 0.95),
        perSecond: label === "10 MB" ? 0 : quantile(rates.get(path)!, 0.5),
        rss: rss(path.pid),
      });
  }
  if (values.json) {
    console.log(JSON.stringify(rows));
    return;
  }
  for (const { label } of SIZES) {
    const own = rows.filter(({ size }) => size === label);
    const of = (name: string): (typeof rows)[number] => own.find(({ path }) => path === name)!;
    console.log(`\n${label}${" ".repeat(36 - label.length)}p50 ms     p95   × direct HTTP   × direct stdio   req/s @${PARALLEL}   × direct   RSS MiB`);
    for (const { path, p50, p95, perSecond, rss: memory } of own)
      console.log(
        [
          path.padEnd(34),
          p50.toFixed(3).padStart(8),
          p95.toFixed(2).padStart(7),
          (p50 / of("direct HTTP").p50).toFixed(2).padStart(15),
          (p50 / of("direct stdio").p50).toFixed(2).padStart(16),
          perSecond === 0 ? "".padStart(12) : perSecond.toFixed(0).padStart(12),
          perSecond === 0 ? "".padStart(11) : (perSecond / of(path.includes("stdio→") ? "direct stdio" : "direct HTTP").perSecond).toFixed(2).padStart(11),
          String(memory).padStart(9),
        ].join(""),
      );
  }
}

/** Between two looks at the memory, in milliseconds. */
const LOOK_MS = 10_000;
/** A gateway takes 100,000 calls of one client in a minute. */
const MOST_A_MINUTE = 90_000;

/** Calls by both fronts at once, and the memory of both gateways: what they are after a quarter, they are to be at the end. */
async function soak(total: number, minutes: number | undefined): Promise<void> {
  const gateway = start([program, "mcp", "serve", "--no-token", "--port", String(base + 1), ...common]);
  const paths = [await httpPath("HTTP→stdio", base + 1, "/mcp/child", gateway), await stdioPath("stdio→stdio", [program, "mcp", "run", "child", ...common])];
  const from = performance.now();
  const until = minutes === undefined ? Number.POSITIVE_INFINITY : from + minutes * 60_000;
  const done = paths.map(() => 0);
  const sum = (): number => done.reduce((all, one) => all + one, 0);
  const samples: number[][] = [];
  const look = (): void => {
    const memory = paths.map(({ pid }) => rss(pid));
    samples.push(memory);
    console.log(
      [`${Math.round((performance.now() - from) / 1000)} s`, ...paths.map(({ name }, at) => `${name} ${done[at]} calls ${memory[at]} MiB`)].join(", "),
    );
    // What the record takes from the spool elsewhere.
    rmSync(join(folder, "state/spool"), { recursive: true, force: true });
  };
  const timer = setInterval(look, LOOK_MS);
  await Promise.all(
    paths.flatMap((path, at) =>
      Array.from({ length: PARALLEL }, async () => {
        while (sum() < total && performance.now() < until) {
          const own = done[at]!++;
          // Every fourth text is a new one: what is remembered of calls must have a measure.
          await path.call("echo", { text: own % 4 === 0 ? `soak ${at} ${own}` : "soak" });
          const ahead = (done[at]! / MOST_A_MINUTE) * 60_000 - (performance.now() - from);
          if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, ahead));
        }
      }),
    ),
  );
  clearInterval(timer);
  look();
  for (const [at, { name }] of paths.entries()) {
    const quarter = samples.slice(Math.floor(samples.length / 4), Math.ceil(samples.length / 2)).map((memory) => memory[at]!);
    const last = samples.slice(-Math.ceil(samples.length / 4)).map((memory) => memory[at]!);
    const grown = quantile(last, 0.5) / quantile(quarter, 0.5);
    console.log(`${name}: memory in the last quarter is ${grown.toFixed(2)} × that in the second, of ${sum()} calls in all`);
    if (grown > 1.15) process.exitCode = 1;
  }
}

try {
  configure();
  if (values.soak === undefined) await measure();
  else await soak(Number(values.soak), values.minutes === undefined ? undefined : Number(values.minutes));
} finally {
  for (const child of children) child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 500));
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
