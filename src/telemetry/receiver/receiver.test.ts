import { mkdirSync, readdirSync, readFileSync, rmdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { Spool, verifyRecord } from "../../record/index.ts";
import { logsProtobuf, type LogsRequest } from "../fixtures/otlp-protobuf.ts";
import { ask, claudeLog, fixture, METRICS_TOKEN, TelemetryWorld, TOKEN } from "../fixtures/telemetry-world.ts";

const worlds: TelemetryWorld[] = [];

async function world(options?: { readonly maxHeld?: number }): Promise<TelemetryWorld> {
  const made = new TelemetryWorld(options);
  worlds.push(made);
  await made.receiver.listen();
  return made;
}

afterEach(async () => {
  for (const one of worlds.splice(0)) await one.end();
});

const logs = fixture("claude-code.logs.default.json");
const count = (JSON.parse(logs.toString()) as LogsRequest).resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords)).length;

/** What lies in the spool, as text. */
function spooled(state: string): string {
  return readdirSync(join(state, "spool"))
    .map((name) => readFileSync(join(state, "spool", name), "utf8"))
    .join("");
}

describe("the OTLP receiver (O1)", () => {
  it("answers when every record is on disk, and each is one event", async () => {
    const one = await world();
    const answer = await one.send("/v1/logs", logs);
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "application/json" } });
    expect(answer.body.toString()).toBe("{}");
    expect(spooled(one.state).trimEnd().split("\n")).toHaveLength(count);
    const events = one.events();
    expect(events).toHaveLength(count);
    expect(events.every(({ src, witness }) => src === "telemetry" && witness[0] === "telemetry")).toBe(true);
    expect(verifyRecord(one.state).problems).toEqual([]);
  });

  it("takes what is sent again once, in whatever encoding", async () => {
    const one = await world();
    await one.send("/v1/logs", logs);
    await one.send("/v1/logs", logs);
    await one.send("/v1/logs", gzipSync(logs), { "content-encoding": "gzip" });
    const answer = await one.send("/v1/logs", logsProtobuf(JSON.parse(logs.toString()) as LogsRequest), { "content-type": "application/x-protobuf" });
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "application/x-protobuf" } });
    expect(answer.body).toHaveLength(0);
    expect(one.events()).toHaveLength(count);
    expect(one.events().filter(({ kind }) => kind === "record.damaged")).toEqual([]);
  });

  it("tells two records that are alike to the last byte from one that is sent twice", async () => {
    const one = await world();
    const request = JSON.parse(claudeLog("at_mention", "s", {}).toString()) as { resourceLogs: [{ scopeLogs: [{ logRecords: unknown[] }] }] };
    const { logRecords } = request.resourceLogs[0].scopeLogs[0];
    logRecords.push(logRecords[0], logRecords[0]);
    for (let times = 0; times < 3; times++) await one.send("/v1/logs", Buffer.from(JSON.stringify(request)));
    expect(one.events()).toHaveLength(3);
  });

  it("takes metrics and traces", async () => {
    const one = await world();
    expect(await one.send("/v1/metrics", fixture("claude-code.metrics.json"))).toMatchObject({ status: 200 });
    expect(await one.send("/v1/traces", fixture("claude-code.traces.json"))).toMatchObject({ status: 200 });
    expect(new Set(one.events().map(({ kind }) => kind))).toEqual(new Set(["telemetry.metric", "telemetry.span"]));
  });

  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
  it.each<[string, string, Buffer, Record<string, string>, number, RegExp]>([
    ["malformed", "/v1/logs", Buffer.from("{"), {}, 400, /http\/json or http\/protobuf/],
    ["of another signal", "/v1/traces", logs, {}, 400, /own signal/],
    ["protobuf that is JSON", "/v1/logs", logs, { "content-type": "application/x-protobuf" }, 400, /no protobuf/],
    ["of another type", "/v1/logs", logs, { "content-type": "text/plain" }, 415, /content type/],
    ["packed in another way", "/v1/logs", logs, { "content-encoding": "br" }, 415, /gzip or none/],
    ["no gzip though it says so", "/v1/logs", logs, { "content-encoding": "gzip" }, 400, /no gzip/],
    ["a bomb", "/v1/logs", bomb, { "content-encoding": "gzip" }, 413, /unpacked; send smaller/],
    ["huge", "/v1/logs", Buffer.alloc(9 * 1024 * 1024, 32), {}, 413, /smaller batches/],
    ["to another path", "/v1/profiles", logs, {}, 404, /no such path/],
    ["without the token", "/v1/logs", logs, { "x-sallyport-token": "" }, 401, /sallyport telemetry env/],
    ["with another token", "/v1/logs", logs, { "x-sallyport-token": METRICS_TOKEN }, 401, /sallyport telemetry env/],
    ["from a page", "/v1/logs", logs, { origin: "https://example.com" }, 403, /browser/],
    ["under another name", "/v1/logs", logs, { host: "attacker.example" }, 421, /host header/],
  ])("refuses a request that is %s, and stores nothing of it", async (_name, path, body, headers, status, why) => {
    const one = await world();
    const answer = await one.send(path, body, headers).catch((error: NodeJS.ErrnoException) => {
      // A body that is announced as too large is not read to its end.
      if (status === 413) return undefined;
      throw error;
    });
    if (answer !== undefined) {
      expect(answer.status).toBe(status);
      expect(answer.body.toString()).toMatch(why);
    }
    expect(one.events()).toEqual([]);
    expect(await one.send("/v1/logs", logs)).toMatchObject({ status: 200 });
  });

  it("answers errors as a Status of protobuf to whoever sends protobuf", async () => {
    const one = await world();
    const { body } = await one.send("/v1/logs", Buffer.from("x"), { "content-type": "application/x-protobuf" });
    expect([...body.subarray(0, 3)]).toEqual([0x08, 3, 0x12]);
    expect(body.toString()).toContain("no protobuf of OTLP");
  });

  it("says when to come back under overload, and loses nothing", async () => {
    const one = await world({ maxHeld: 1 });
    // A body that does not come to its end holds what there is.
    const begun = (): Socket => {
      const made = connect(one.receiver.port, "127.0.0.1");
      made.write(
        `POST /v1/logs HTTP/1.1\r\nhost: 127.0.0.1:${one.receiver.port}\r\nx-sallyport-token: ${TOKEN}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{ "a`,
      );
      return made;
    };
    let socket = begun();
    for (let tries = 1; ; tries++) {
      const answer = await one.send("/v1/logs", logs);
      // It may be the slow one that had to make room, where both came at once.
      if (answer.status === 200 && tries % 20 === 0) {
        socket.destroy();
        socket = begun();
      }
      if (answer.status === 200) continue;
      expect(answer).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
      expect(JSON.parse(answer.body.toString())).toMatchObject({ code: 8, message: expect.stringContaining("send it again later") });
      break;
    }
    socket.destroy();
    while ((await one.send("/v1/logs", logs)).status !== 200);
    expect(one.events()).toHaveLength(count);
  });

  it("takes a packed body by what it becomes", async () => {
    const one = await world({ maxHeld: 200_000 });
    const record = claudeLog("at_mention", "s-packed", { mention_type: "x".repeat(120_000) });
    const begun = (): Socket => {
      const made = connect(one.receiver.port, "127.0.0.1");
      made.write(
        `POST /v1/logs HTTP/1.1\r\nhost: 127.0.0.1:${one.receiver.port}\r\nx-sallyport-token: ${TOKEN}\r\ncontent-type: application/json\r\ncontent-length: 190000\r\n\r\n${"[".repeat(150_000)}`,
      );
      return made;
    };
    const packed = () => one.send("/v1/logs", gzipSync(record), { "content-encoding": "gzip" });
    let socket = begun();
    for (let tries = 1; (await packed()).status !== 429; tries++) {
      if (tries % 20 !== 0) continue;
      socket.destroy();
      socket = begun();
    }
    socket.destroy();
    while ((await packed()).status !== 200);
    expect(one.events()).toHaveLength(1);
  });

  it("keeps requests apart that come at the same time, also where some are cut short, refused or packed", async () => {
    const one = await world();
    await one.send("/v1/logs", logs);
    const cut = (): Promise<void> =>
      new Promise((resolve) => {
        const socket = connect(one.receiver.port, "127.0.0.1");
        socket.write(
          `POST /v1/logs HTTP/1.1\r\nhost: 127.0.0.1:${one.receiver.port}\r\nx-sallyport-token: ${TOKEN}\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n${"[".repeat(5000)}`,
        );
        setTimeout(() => resolve(void socket.destroy()), 5);
      });
    for (let round = 0; round < 4; round++)
      await Promise.all([
        ...Array.from({ length: 12 }, async (_, at) => {
          const record = claudeLog("at_mention", `s-${round}-${at}`, { mention_type: `kind ${at} ${"x".repeat(at * 9000)}` });
          const packed = at % 3 === 0;
          expect((await one.send("/v1/logs", packed ? gzipSync(record) : record, packed ? { "content-encoding": "gzip" } : {})).status).toBe(200);
        }),
        cut(),
        one.send("/v1/logs", Buffer.from("not json")).then(({ status }) => expect(status).toBe(400)),
        one.send("/v1/logs", Buffer.from("no gzip"), { "content-encoding": "gzip" }).then(({ status }) => expect(status).toBe(400)),
      ]);
    const sessions = one.events().map(({ session }) => session);
    const sent = Array.from({ length: 4 }, (_, round) => Array.from({ length: 12 }, (__, at) => `s-${round}-${at}`)).flat();
    expect(sessions.filter((session) => session.startsWith("s-")).toSorted()).toEqual(sent.toSorted());
    expect(sessions).toHaveLength(count + sent.length);
    expect(verifyRecord(one.state).problems).toEqual([]);
  });

  it("does not acknowledge what it cannot store", async () => {
    const one = await world();
    await one.send("/v1/logs", logs);
    // A folder where the session's file should be cannot be written, not even by root.
    const session = "blocked";
    mkdirSync(new Spool(one.state).fileOf(session));
    const record = claudeLog("at_mention", session, {});
    expect(await one.send("/v1/logs", record)).toMatchObject({ status: 503, headers: { "retry-after": "1" } });
    rmdirSync(new Spool(one.state).fileOf(session));
    expect(await one.send("/v1/logs", record)).toMatchObject({ status: 200 });
    expect(one.events()).toHaveLength(count + 1);
  });

  it("gives its figures to whoever has their token, and to nobody else", async () => {
    const one = await world();
    await one.send("/v1/logs", logs);
    const { port } = one.receiver;
    expect((await ask(port, "/metrics", undefined, { authorization: `Bearer ${TOKEN}` })).status).toBe(401);
    const { status, body } = await ask(port, "/metrics", undefined, { authorization: `Bearer ${METRICS_TOKEN}` });
    expect(status).toBe(200);
    expect(body.toString()).toContain(`sallyport_telemetry_records_total{signal="logs"} ${count}`);
    expect(body.toString()).toMatch(/sallyport_model_tokens_total\{agent="claude-code",model="claude-sonnet-5",type="input"\} [1-9]/);
    for (const line of body.toString().trimEnd().split("\n"))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) sallyport_\w+ .+|sallyport_\w+(?:\{(?:\w+="(?:[^"\\]|\\.)*",?)+\})? -?[\d.e+-]+)$/);
  });
});
