/**
 * Telemetry into the built daemon over HTTP: `npm run ingest-bench`. Records of Claude Code as it sends them; a request counts when it is
 * acknowledged, which is when all of it is on disk. At the end every acknowledged record must be in the record exactly once. The second part sends
 * more than can be taken: what is not taken must be told with 429 and Retry-After, and nothing that was acknowledged may be lost.
 *
 *     npm run ingest-bench                         100,000 records in each form, three rounds in turn after one to warm up
 *     npm run ingest-bench -- --records 20000 --batch 50 --rounds 1
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { daemonCommand, daemonState, freePort, makeDaemonFolder, MEMORY_VARIABLES } from "../src/daemon/index.ts";
import { Sequencer, verifyRecord } from "../src/record/index.ts";
import { RecordReader } from "../src/record/query/index.ts";
import { logsProtobuf, type LogsRequest } from "../src/telemetry/fixtures/otlp-protobuf.ts";
import { TOKEN_HEADER, writeTelemetryConfig } from "../src/telemetry/index.ts";
import { quantile } from "./timed.ts";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    batch: { type: "string", default: "250" },
    connections: { type: "string", default: "8" },
    rounds: { type: "string", default: "3" },
  },
});
const RECORDS = Number(values.records);
const BATCH = Number(values.batch);
const CONNECTIONS = Number(values.connections);
const ROUNDS = Number(values.rounds);
/** Records a second that are to be reached, of requests as they come from the SDKs. */
const GOAL = 35_000;
/** Connections of the second part: more than the daemon serves at a time. */
const FLOOD = 250;
const SESSIONS = 4;
const program = join(import.meta.dirname, "../dist/cli/daemon-process.js");
if (!existsSync(program)) throw new Error("the product is not built; run `npm run build`");

const state = join(mkdtempSync(join(tmpdir(), "sallyport-ingest-")), "state");
const folder = await makeDaemonFolder(state);
const port = await freePort();
writeTelemetryConfig(state, { v: 1, port, agents: [], targets: [] });
const [runtime, ...words] = daemonCommand(process.execPath, program, state);
const child = spawn(runtime, words, { env: { HOME: state, PATH: "/usr/bin:/bin", ...MEMORY_VARIABLES }, stdio: ["ignore", "ignore", "inherit"] });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
while ((await daemonState(state)).listener !== "daemon") await pause(20);
/** Whether telemetry's thread listens already; it starts by itself. */
const isListening = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port }, () => resolve(true));
    socket.once("error", () => resolve(false)).once("connect", () => socket.destroy());
  });
while (!(await isListening())) await pause(20);

const sample = JSON.parse(readFileSync(join(import.meta.dirname, "../src/telemetry/fixtures/claude-code.logs.default.json"), "utf8")) as LogsRequest;
const [{ resource, scopeLogs }] = sample.resourceLogs as [LogsRequest["resourceLogs"][0]];
const logRecords = scopeLogs.flatMap((one) => one.logRecords);
let made = 0;

/** A request of records that were never sent before. */
function batch(size: number): LogsRequest {
  const session = `ingest-${made % SESSIONS}`;
  const some = Array.from({ length: size }, () => {
    const one = logRecords[made % logRecords.length]!;
    made += 1;
    const attributes = one.attributes!.map((pair) => (pair.key === "session.id" ? { key: pair.key, value: { stringValue: session } } : pair));
    return { ...one, timeUnixNano: `${BigInt(Date.now()) * 1_000_000n + BigInt(made)}`, attributes };
  });
  return { resourceLogs: [{ ...(resource === undefined ? {} : { resource }), scopeLogs: [{ scope: scopeLogs[0]!.scope!, logRecords: some }] }] };
}

interface Body {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly records: number;
}

const FORMS: Readonly<Record<string, (value: LogsRequest) => Omit<Body, "records">>> = {
  "http/json": (value) => ({ bytes: Buffer.from(JSON.stringify(value)), headers: { "content-type": "application/json" } }),
  "http/protobuf": (value) => ({ bytes: logsProtobuf(value), headers: { "content-type": "application/x-protobuf" } }),
  "http/protobuf, gzip": (value) => ({
    bytes: gzipSync(logsProtobuf(value)),
    headers: { "content-type": "application/x-protobuf", "content-encoding": "gzip" },
  }),
};

interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: string | undefined;
}

function send(agent: Agent, { bytes, headers }: Body): Promise<Answer> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path: "/v1/logs",
        method: "POST",
        agent,
        headers: { ...headers, "content-length": bytes.length, [TOKEN_HEADER]: folder.telemetryToken },
      },
      (response) => {
        response.resume();
        response.on("end", () => resolve({ status: response.statusCode!, ms: performance.now() - from, retryAfter: response.headers["retry-after"] }));
      },
    );
    sent.on("error", reject);
    sent.end(bytes);
  });
}

/** Processor time of the daemon with all of its threads, in milliseconds. */
function daemonCpuMs(): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "latin1")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

let acknowledged = 0;

/** Sends so many records in one form. Answers how many of them were acknowledged in a second. */
async function measure(name: string): Promise<number> {
  const bodies = Array.from({ length: Math.ceil(RECORDS / BATCH) }, (): Body => ({ ...FORMS[name]!(batch(BATCH)), records: BATCH }));
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let next = 0;
  const cpu = daemonCpuMs();
  const from = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
        for (;;) {
          const { status, ms } = await send(agent, body);
          if (status === 200) {
            times.push(ms);
            acknowledged += body.records;
            break;
          }
          if (status !== 429) throw new Error(`answered ${status}`);
          await pause(100);
        }
      }
    }),
  );
  const wallMs = performance.now() - from;
  const cpuMs = daemonCpuMs() - cpu;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  const count = bodies.length * BATCH;
  console.log(
    `${name.padEnd(20)} ${Math.round((count / wallMs) * 1000)} records/s acknowledged; request p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p99 ${quantile(sorted, 0.99).toFixed(1)} ms; daemon ${((cpuMs * 1000) / count).toFixed(1)} µs of processor a record`,
  );
  return (count / wallMs) * 1000;
}

async function overload(): Promise<void> {
  const bodies = Array.from({ length: FLOOD }, (): Body => ({ ...FORMS["http/json"]!(batch(BATCH)), records: BATCH }));
  const agent = new Agent({ keepAlive: true, maxSockets: FLOOD });
  const times: number[] = [];
  let refused = 0;
  await Promise.all(
    bodies.map(async (body) => {
      for (;;) {
        const { status, ms, retryAfter } = await send(agent, body);
        times.push(ms);
        if (status === 200) {
          acknowledged += body.records;
          return;
        }
        if (status !== 429 || retryAfter === undefined) throw new Error(`answered ${status}, retry-after ${retryAfter ?? "missing"}`);
        refused += 1;
        await pause(Number(retryAfter) * 1000);
      }
    }),
  );
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `overload: ${FLOOD} requests of ${BATCH} at once: ${refused} told to come back; answers p50 ${quantile(sorted, 0.5).toFixed(0)} ms, p99 ${quantile(sorted, 0.99).toFixed(0)} ms`,
  );
}

try {
  console.log(`${RECORDS} records in requests of ${BATCH}, ${CONNECTIONS} connections; the sender runs on the same cores`);
  await measure("http/json");
  const rates = new Map<string, number[]>(Object.keys(FORMS).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) for (const name of Object.keys(FORMS)) rates.get(name)!.push(await measure(name));
  for (const [name, of] of rates) {
    const median = quantile(
      of.toSorted((a, b) => a - b),
      0.5,
    );
    console.log(
      `${name.padEnd(20)} median ${Math.round(median)} records/s${name.includes("gzip") ? "" : `, goal ${GOAL}: ${median >= GOAL ? "met" : "missed"}`}`,
    );
  }
  await overload();
} finally {
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
}
const sequencer = Sequencer.open(state);
sequencer.drain();
sequencer.close();
const reader = new RecordReader(state);
let stored = 0;
for (const row of reader.rows("SELECT count(*) AS count FROM event WHERE src = 'telemetry'")) stored += Number(row["count"]);
reader.close();
const { problems } = verifyRecord(state);
console.log(`acknowledged ${acknowledged}, in the record ${stored}; the record is ${problems.length === 0 ? "whole" : "NOT whole"}`);
rmSync(join(state, ".."), { recursive: true, force: true });
process.exitCode = stored === acknowledged && problems.length === 0 ? 0 : 1;
