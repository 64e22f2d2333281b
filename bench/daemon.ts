/**
 * Load on the built daemon: `npm run load`. 64 connections, 1 in 100 requests malformed, while others keep connections half open and send
 * by the byte. Every answer is checked; at the end every acknowledged call must be in the record.
 *
 *     npm run load                       100,000 requests
 *     npm run load -- --requests 5000
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { daemonCommand, daemonState, daemonStatus, makeDaemonFolder, MEMORY_VARIABLES, type DaemonStatus } from "../src/daemon/index.ts";

const { values } = parseArgs({ options: { requests: { type: "string", default: "100000" }, connections: { type: "string", default: "64" } } });
const REQUESTS = Number(values.requests);
const CONNECTIONS = Number(values.connections);
/** So many times it is looked how much memory the daemon has. */
const SAMPLES = 10;
const MAX_IDLE_MB = 120;
/** Growth in the second half beyond this is taken for a leak: by then everything is compiled and every cache is full. */
const MAX_GROWTH_MB = 25;
const program = join(import.meta.dirname, "../dist/cli/daemon-process.js");
if (!existsSync(program)) throw new Error("the product is not built; run `npm run build`");

const base = mkdtempSync(join(tmpdir(), "sallyport-load-"));
const home = join(base, "home");
const project = join(home, "project");
const state = join(home, ".local/state/sallyport");
mkdirSync(join(project, ".git"), { recursive: true });
writeFileSync(join(project, ".git/HEAD"), "ref: refs/heads/feature/x\n");
const folder = await makeDaemonFolder(state);
mkdirSync(join(state, "sessions"), { recursive: true, mode: 0o700 });
for (let at = 0; at < CONNECTIONS; at++)
  writeFileSync(join(state, "sessions", `load-${at}.env`), JSON.stringify({ v: 1, values: { HOME: home, CLAUDE_PROJECT_DIR: project }, names: [] }), {
    mode: 0o600,
  });

// As the supervisor starts it.
const [runtime, ...words] = daemonCommand(process.execPath, program, state);
const child = spawn(runtime, words, {
  env: { HOME: home, PATH: "/usr/bin:/bin", ...MEMORY_VARIABLES },
  stdio: ["ignore", "ignore", "inherit"],
});
while ((await daemonState(state)).listener !== "daemon") await pause(20);

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const COMMANDS: readonly (readonly [string, string])[] = [
  ["git status && npm test", "allow"],
  ["ls -la src | head -20", "allow"],
  ["cat .env", "deny"],
  ["git push origin feature/x", "ask"],
  ["python3 -c 'print(1)'", "allow"],
];

function payload(session: string, at: number, command: string): string {
  return JSON.stringify({
    session_id: session,
    transcript_path: "/t.jsonl",
    cwd: project,
    permission_mode: "default",
    hook_event_name: "PreToolUse",
    tool_name: "Bash",
    tool_input: { command },
    tool_use_id: `toolu_${at}`,
  });
}

interface Got {
  readonly status: number;
  readonly text: string;
}

const headers = { "content-type": "application/json", authorization: `Bearer ${folder.callToken}` };

function send(agent: Agent, body: string, more: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port: folder.port, path: "/v1/hook/claude-code?event=PreToolUse", method: "POST", agent, headers: { ...headers, ...more } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Malformed requests, and what must come back. */
const MALFORMED: readonly ((agent: Agent, session: string) => Promise<boolean>)[] = [
  async (agent) => isDenial(await send(agent, "{")),
  async (agent) => isDenial(await send(agent, "\u0000".repeat(500))),
  async (agent) => isDenial(await send(agent, `{"a":${"[".repeat(2000)}`)),
  async (agent, session) => isDenial(await send(agent, payload(session, 0, "ls").slice(0, -20))),
  async (agent, session) => (await send(agent, payload(session, 0, "ls"), { authorization: "Bearer wrong" })).status === 401,
  async (agent, session) => (await send(agent, payload(session, 0, "ls"), { origin: "https://attacker.example" })).status === 403,
  async (agent, session) => (await send(agent, payload(session, 0, "ls"), { "content-type": "text/plain" })).status === 415,
  async (agent, session) => (await send(agent, payload(session, 0, "ls"), { host: "attacker.example" })).status === 421,
];

function isDenial({ status, text }: Got): boolean {
  return status === 200 && text.includes('"permissionDecision":"deny"');
}

/** Connections that never get on: half open, and by the byte. */
const slow: Socket[] = [];
function harass(): void {
  for (const socket of slow.splice(0)) socket.destroy();
  for (let at = 0; at < 120; at++) {
    const socket = connect(folder.port, "127.0.0.1");
    socket.on("error", () => undefined);
    if (at % 2 === 0) socket.write("POST /v1/hook/claude-code HTTP/1.1\r\nhost: 127");
    slow.push(socket);
  }
}
const dribble = setInterval(() => {
  for (const socket of slow) if (socket.writable) socket.write("0");
}, 200);

const times: number[] = [];
const problems: string[] = [];
let next = 0;
let acknowledged = 0;
let malformed = 0;

async function one(connection: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const session = `load-${connection}`;
  while (next < REQUESTS) {
    const at = next++;
    const start = performance.now();
    try {
      if (at % 100 === 50) {
        malformed += 1;
        if (!(await MALFORMED[((at / 100) % MALFORMED.length) | 0]!(agent, session))) problems.push(`malformed request ${at} got another answer`);
        continue;
      }
      const [command, expected] = COMMANDS[at % COMMANDS.length]!;
      const { status, text } = await send(agent, payload(session, at, command));
      times.push(performance.now() - start);
      if (status !== 200 || !text.includes(`"permissionDecision":"${expected}"`)) problems.push(`request ${at} (${command}): ${status} ${text.slice(0, 200)}`);
      else acknowledged += 1;
    } catch (error) {
      problems.push(`request ${at}: ${(error as Error).message}`);
    }
  }
  agent.destroy();
}

const mb = (status: DaemonStatus): number => Math.round(status.rssBytes / 1024 / 1024);
const idle = mb(await daemonStatus(folder));
// What is compiled and cached in the beginning is no leak.
const warm = REQUESTS;
next = Math.max(0, REQUESTS - 3000);
await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => one(at)));
times.length = 0;
next = 0;
malformed = 0;
harass();
const rss: number[] = [];
const sampling = setInterval(() => {
  const due = Math.floor((SAMPLES * Math.min(next, REQUESTS)) / REQUESTS);
  if (rss.length < due) void daemonStatus(folder).then((one) => rss.push(mb(one)));
}, 250);
const harassing = setInterval(harass, 4000);
const start = performance.now();
await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => one(at)));
const seconds = (performance.now() - start) / 1000;
clearInterval(harassing);
clearInterval(sampling);
clearInterval(dribble);
for (const socket of slow) socket.destroy();
const status = await daemonStatus(folder);
child.kill("SIGTERM");
await new Promise((resolve) => child.once("exit", resolve));

/** Distinct calls of the record, and what still lies in the spool. */
function recorded(): number {
  const calls = new Set<string>();
  const record = join(state, "record");
  for (const name of readdirSync(record).filter((one) => one.endsWith(".sqlite") && one.startsWith("events-"))) {
    const database = new DatabaseSync(join(record, name), { readOnly: true });
    for (const { id } of database.prepare("SELECT id FROM event WHERE kind = 'tool.request'").iterate() as Iterable<{ readonly id: string }>) calls.add(id);
    database.close();
  }
  for (const name of readdirSync(join(state, "spool")))
    for (const line of readFileSync(join(state, "spool", name), "utf8").split("\n"))
      if (line !== "") {
        const event = JSON.parse(line) as { readonly id: string; readonly kind: string };
        if (event.kind === "tool.request") calls.add(event.id);
      }
  return calls.size;
}

const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
const found = recorded();
rss.push(mb(status));
const growth = rss.at(-1)! - Math.max(...rss.slice(0, Math.ceil(rss.length / 2)));
console.log(
  `${warm} requests from ${CONNECTIONS} connections in ${seconds.toFixed(1)} s: ${Math.round(warm / seconds)} a second, ${malformed} malformed, 120 half-open or slow connections beside them`,
);
console.log(`answered in ${at(0.5)} ms (p50), ${at(0.99)} ms (p99), ${at(1)} ms (longest)`);
console.log(`wrong answers ${problems.length}; acknowledged ${acknowledged}, of these in the record ${found}, lost ${acknowledged - found}`);
console.log(
  `memory idle ${idle} MB (at most ${MAX_IDLE_MB}), under load by tenths ${rss.join(" ")} MB; second half ${growth >= 0 ? "+" : ""}${growth} MB (at most ${MAX_GROWTH_MB})`,
);
for (const problem of problems.slice(0, 5)) console.log(`  ${problem}`);
rmSync(base, { recursive: true, force: true });
process.exitCode = problems.length === 0 && acknowledged === found && idle <= MAX_IDLE_MB && growth <= MAX_GROWTH_MB ? 0 : 1;
