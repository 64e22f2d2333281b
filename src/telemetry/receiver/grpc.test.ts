import { once } from "node:events";
import { connect, constants, type ClientHttp2Session, type ClientHttp2Stream, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http2";
import { connect as connectSocket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { verifyRecord } from "../../record/index.ts";
import { logsProtobuf, type LogsRequest } from "../fixtures/otlp-protobuf.ts";
import { fixture, TelemetryWorld, TOKEN } from "../fixtures/telemetry-world.ts";

const LOGS = "/opentelemetry.proto.collector.logs.v1.LogsService/Export";
const logs = JSON.parse(fixture("claude-code.logs.default.json").toString()) as LogsRequest;
const message = logsProtobuf(logs);
const count = logs.resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords)).length;

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function world(options?: { readonly maxHeld?: number }): Promise<{ readonly world: TelemetryWorld; readonly session: ClientHttp2Session }> {
  const made = new TelemetryWorld(options);
  ends.push(() => made.end());
  await made.receiver.listen();
  const session = connect(`http://127.0.0.1:${made.receiver.port}`);
  session.on("error", () => undefined);
  ends.push(() => session.destroy());
  return { world: made, session };
}

function framed(bytes: Buffer, flag = 0, length = bytes.length): Buffer {
  const head = Buffer.alloc(5);
  head[0] = flag;
  head.writeUInt32BE(length, 1);
  return Buffer.concat([head, bytes]);
}

/** One call; the status of gRPC wherever it stands, and the body. */
async function call(
  session: ClientHttp2Session,
  body: Buffer,
  headers: OutgoingHttpHeaders = {},
): Promise<{ readonly status: number; readonly code: number; readonly text: string; readonly body: Buffer }> {
  const stream = session.request({
    ":method": "POST",
    ":path": LOGS,
    "content-type": "application/grpc",
    te: "trailers",
    "x-sallyport-token": TOKEN,
    ...headers,
  });
  stream.on("error", () => undefined);
  let seen: IncomingHttpHeaders = {};
  const chunks: Buffer[] = [];
  stream.on("response", (given) => (seen = { ...seen, ...given }));
  stream.on("trailers", (given) => (seen = { ...seen, ...given }));
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.end(body);
  if (!stream.closed) await once(stream, "close");
  return {
    status: Number(seen[":status"]),
    code: Number(seen["grpc-status"]),
    text: decodeURIComponent(String(seen["grpc-message"] ?? "")),
    body: Buffer.concat(chunks),
  };
}

describe("OTLP over gRPC (O1)", () => {
  it("answers when every record is on disk, on the port that serves HTTP/1 too", async () => {
    const { world: one, session } = await world();
    expect(await call(session, framed(message))).toMatchObject({ status: 200, code: 0, body: Buffer.alloc(5) });
    expect(one.events()).toHaveLength(count);
    expect(await one.send("/v1/logs", fixture("claude-code.logs.default.json"))).toMatchObject({ status: 200 });
    expect(await call(session, framed(gzipSync(message), 1), { "grpc-encoding": "gzip" })).toMatchObject({ code: 0 });
    // The same records once more, in three ways: still the same events.
    expect(one.events()).toHaveLength(count);
    expect(verifyRecord(one.state).problems).toEqual([]);
  });

  it("serves many calls of one connection side by side", async () => {
    const { world: one, session } = await world();
    const answers = await Promise.all(Array.from({ length: 40 }, () => call(session, framed(message))));
    expect(answers.every(({ code }) => code === 0)).toBe(true);
    expect(one.events()).toHaveLength(count);
  });

  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
  it.each<[string, Buffer, OutgoingHttpHeaders, number, RegExp]>([
    ["without a message", Buffer.alloc(0), {}, 3, /its head is missing/],
    ["with another length than it says", framed(message, 0, message.length + 1), {}, 3, /another length/],
    ["with two messages", Buffer.concat([framed(message), framed(message)]), {}, 3, /another length/],
    ["with an unknown flag", framed(message, 2), {}, 3, /neither 0 nor 1/],
    ["packed without saying how", framed(gzipSync(message), 1), {}, 3, /no encoding is named/],
    ["packed in another way", framed(message, 1), { "grpc-encoding": "snappy" }, 12, /gzip or none/],
    ["that says it is gzip and is not", framed(message, 1), { "grpc-encoding": "gzip" }, 3, /no gzip/],
    ["a bomb", framed(bomb, 1), { "grpc-encoding": "gzip" }, 3, /unpacked; send smaller/],
    ["that is no protobuf", framed(Buffer.from("{}")), {}, 3, /no protobuf/],
    ["of another method", framed(message), { ":path": "/opentelemetry.proto.collector.logs.v1.LogsService/Import" }, 12, /no such method/],
    ["without the token", framed(message), { "x-sallyport-token": "" }, 16, /sallyport telemetry env/],
    ["under another name", framed(message), { ":authority": "attacker.example" }, 7, /host header/],
    ["from a page", framed(message), { origin: "https://example.com" }, 7, /browser/],
    ["by another verb", framed(message), { ":method": "PUT" }, 12, /POST/],
  ])("refuses a call %s, and stores nothing of it", async (_name, body, headers, code, why) => {
    const { world: one, session } = await world();
    const answer = await call(session, body, headers);
    expect(answer).toMatchObject({ status: 200, code });
    expect(answer.text).toMatch(why);
    expect(one.events()).toEqual([]);
    expect(await call(session, framed(message))).toMatchObject({ code: 0 });
  });

  it("refuses what is no gRPC with a status of HTTP", async () => {
    const { session } = await world();
    expect(await call(session, message, { "content-type": "application/x-protobuf" })).toMatchObject({ status: 415 });
  });

  it("refuses a message that is too large without waiting for its end", async () => {
    const { world: one, session } = await world();
    const answer = await call(session, framed(Buffer.alloc(9 * 1024 * 1024)));
    if (!Number.isNaN(answer.code)) expect(answer).toMatchObject({ code: 3, text: expect.stringContaining("smaller batches") });
    expect(one.events()).toEqual([]);
    expect(await call(session, framed(message))).toMatchObject({ code: 0 });
  });

  it("stores nothing of a call that was cut short", async () => {
    const { world: one, session } = await world();
    const stream = session.request({ ":method": "POST", ":path": LOGS, "content-type": "application/grpc", "x-sallyport-token": TOKEN });
    stream.on("error", () => undefined);
    stream.write(framed(message).subarray(0, 100));
    stream.close(constants.NGHTTP2_CANCEL);
    await once(stream, "close");
    expect(await call(session, framed(message))).toMatchObject({ code: 0 });
    expect(one.events()).toHaveLength(count);
  });

  it("says that it is unavailable under overload, which exporters come back from", async () => {
    const { world: one, session } = await world({ maxHeld: 1 });
    const begun = (): ClientHttp2Stream => {
      const stream = session.request({ ":method": "POST", ":path": LOGS, "content-type": "application/grpc", "x-sallyport-token": TOKEN });
      stream.on("error", () => undefined);
      stream.write(framed(message).subarray(0, 100));
      return stream;
    };
    let slow = begun();
    for (let tries = 1; ; tries++) {
      const answer = await call(session, framed(message));
      // It may be the slow one that had to make room, where both came at once.
      if (answer.code === 0 && tries % 20 === 0) {
        slow.close(constants.NGHTTP2_CANCEL);
        slow = begun();
      }
      if (answer.code === 0) continue;
      expect(answer).toMatchObject({ code: 14, text: expect.stringContaining("send it again later") });
      break;
    }
    slow.close(constants.NGHTTP2_CANCEL);
    while ((await call(session, framed(message))).code !== 0);
    expect(one.events()).toHaveLength(count);
  });

  it("refuses a body that is still coming where there is no room, and takes it when there is", async () => {
    const { world: one, session } = await world({ maxHeld: 100_000 });
    const begun = Array.from({ length: 10 }, () => {
      const stream = session.request({ ":method": "POST", ":path": LOGS, "content-type": "application/grpc", "x-sallyport-token": TOKEN });
      stream.on("error", () => undefined);
      let code: number | undefined;
      stream.on("response", (given) => (code = Number(given["grpc-status"])));
      return { stream, code: () => code };
    });
    // All of them are admitted while nothing is held yet.
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const { stream } of begun) stream.write(framed(Buffer.alloc(30_000), 0, 60_000));
    const refused = () => begun.filter(({ code }) => code() !== undefined);
    while (refused().length < 7) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(refused().map(({ code }) => code())).toEqual(refused().map(() => 14));
    expect(refused()).toHaveLength(7);
    for (const { stream } of begun) stream.close(constants.NGHTTP2_CANCEL);
    while ((await call(session, framed(message))).code !== 0);
    expect(one.events()).toHaveLength(count);
  });

  it("understands a connection that tells what it speaks byte by byte", async () => {
    const { world: one } = await world();
    const socket = connectSocket(one.receiver.port, "127.0.0.1");
    socket.setNoDelay(true);
    for (const letter of "P") socket.write(letter);
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.write(`OST /v1/nothing HTTP/1.1\r\nhost: 127.0.0.1:${one.receiver.port}\r\ncontent-length: 0\r\n\r\n`);
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 404/);
    socket.destroy();
  });

  it("ends although connections are silent, or open without a call", async () => {
    const { world: one, session } = await world();
    await call(session, framed(message));
    const silent = connectSocket(one.receiver.port, "127.0.0.1");
    await once(silent, "connect");
    await one.receiver.close();
    if (!silent.closed) await once(silent, "close");
    expect(silent.destroyed).toBe(true);
  });
});
