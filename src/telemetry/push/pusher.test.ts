import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readRecorded } from "../../record/schema/index.ts";
import { targetProblem, telemetryPaths, type Target, type TargetKind } from "../config.ts";
import { TelemetryWorld } from "../fixtures/telemetry-world.ts";
import { readJson } from "../otlp/read-request.ts";
import { Pusher, readPushState } from "./pusher.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A target that answers as it is told to. */
class Sink {
  readonly received: Received[] = [];
  answer: (text: string) => { readonly status: number; readonly headers?: Record<string, string> } = () => ({ status: 200 });
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const { status, headers } = this.answer(text);
      if (status < 300) this.received.push({ headers: request.headers, text });
      response.writeHead(status, headers).end("{}");
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/in`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function scene(kind: TargetKind, more: Partial<Target> = {}) {
  const world = new TelemetryWorld();
  await world.receiver.listen();
  const sink = new Sink();
  const to = kind === "file" ? join(world.state, "out.jsonl") : await sink.start();
  ends.push(() => world.end());
  if (kind !== "file") ends.push(() => sink.stop());
  const target: Target = { name: "one", kind, to, headers: {}, ...more };
  const clock = { now: Date.now() };
  const pusher = (): Pusher => new Pusher(world.state, target, "0.1.0", () => clock.now);
  let told = 0;
  const tell = (count: number): void => {
    for (let at = 0; at < count; at++) world.hook("s1", { kind: "tool.request", tool: "Bash", subject: `ls ${told++}`, decision: "allow" });
    world.events();
  };
  return { world, sink, target, clock, pusher, tell };
}

/** The places in the record of what a target has received. */
const places = (events: readonly { readonly seq: number }[]): readonly number[] => events.map(({ seq }) => seq);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe("events are pushed to targets (O6)", () => {
  it("as OTLP, which an OTLP receiver reads", async () => {
    const { sink, pusher, tell } = await scene("otlp", { headers: { "x-key": "k" } });
    tell(3);
    const last = await pusher().push();
    expect(sink.received).toHaveLength(1);
    expect(sink.received[0]!.headers).toMatchObject({ "content-type": "application/json", "x-key": "k" });
    const records = [...readJson("logs", Buffer.from(sink.received[0]!.text))];
    expect(records).toHaveLength(last);
    expect(records.map(({ attributes }) => attributes.get("sallyport.seq"))).toEqual(upTo(last));
  });

  it("to Splunk's collector, one envelope after another", async () => {
    const { sink, pusher, tell } = await scene("hec");
    tell(2);
    await pusher().push();
    const lines = sink.received[0]!.text.split("\n").map(
      (line) => JSON.parse(line) as { time: number; sourcetype: string; event: { seq: number; hash: string } },
    );
    expect(lines.every(({ time, sourcetype, event }) => time > 1.7e9 && time < 5e9 && sourcetype === "sallyport:event" && event.hash.length === 64)).toBe(true);
    expect(places(lines.map(({ event }) => event))).toEqual(upTo(lines.length));
  });

  it("to a webhook, as a batch of CloudEvents", async () => {
    const { sink, pusher, tell } = await scene("webhook");
    tell(2);
    await pusher().push();
    expect(sink.received[0]!.headers["content-type"]).toBe("application/cloudevents-batch+json");
    const batch = JSON.parse(sink.received[0]!.text) as { specversion: string; data: { seq: number } }[];
    expect(places(batch.map(({ data }) => data))).toEqual(upTo(batch.length));
    expect(batch.every(({ specversion }) => specversion === "1.0")).toBe(true);
  });

  it("to a file, whole lines even after a crash in the middle of one", async () => {
    const { target, pusher, tell } = await scene("file");
    tell(2);
    const count = await pusher().push();
    writeFileSync(target.to, '{"half":', { flag: "a" });
    tell(1);
    await pusher().push();
    const lines = readFileSync(target.to, "utf8")
      .trimEnd()
      .split("\n")
      .filter((line) => readRecorded(line) !== undefined);
    expect(lines).toHaveLength(count + 1);
  });

  it("waits while the target is down, longer each time, and goes on where it was", async () => {
    const { world, sink, pusher, tell, clock } = await scene("webhook");
    const one = pusher();
    tell(2);
    sink.answer = () => ({ status: 503, headers: { "retry-after": "7" } });
    expect(await one.push()).toBe(0);
    expect(readPushState(world.state, "one")).toMatchObject({ seq: -1, problem: "it answered 503" });
    sink.answer = () => ({ status: 200 });
    clock.now += 6000;
    expect(await one.push()).toBe(0);
    clock.now += 6000;
    tell(600);
    // Another process goes on from what is stored.
    await pusher().push();
    const all = sink.received.flatMap(({ text }) => (JSON.parse(text) as { data: { seq: number } }[]).map(({ data }) => data));
    expect(places(all)).toEqual(upTo(all.length));
    expect(all.length).toBeGreaterThan(602);
    expect(readPushState(world.state, "one").problem).toBeUndefined();
  });

  it("holds on when nothing listens, and when it answers what it should not", async () => {
    const { sink, pusher, tell, world } = await scene("otlp");
    tell(1);
    for (const status of [301, 401, 404, 500]) {
      sink.answer = () => ({ status, headers: { location: "http://127.0.0.1:1/" } });
      expect(await pusher().push()).toBe(0);
      expect(readPushState(world.state, "one").seq).toBe(-1);
    }
    const nobody = new Pusher(world.state, { name: "nobody", kind: "otlp", to: "http://127.0.0.1:1/v1/logs", headers: {} }, "0.1.0");
    expect(await nobody.push()).toBe(0);
    expect(nobody.state.problem).toMatch(/ECONNREFUSED/);
  });

  it("lays aside the one event that a target refuses for good, and sends the others", async () => {
    const { world, sink, pusher, tell } = await scene("webhook");
    tell(20);
    sink.answer = (text) => ({ status: text.includes('"ls 7"') ? 400 : 200 });
    const one = pusher();
    await one.push();
    expect(one.state).toMatchObject({ refused: 1 });
    expect(readFileSync(`${telemetryPaths(world.state).cursorOf("one")}.refused.jsonl`, "utf8")).toContain("ls 7");
    const all = sink.received.flatMap(({ text }) => (JSON.parse(text) as { data: { seq: number; subject?: string } }[]).map(({ data }) => data));
    expect(new Set(places(all)).size).toBe(all.length);
    expect(all.map(({ subject }) => subject)).not.toContain("ls 7");
    expect(all.map(({ subject }) => subject)).toContain("ls 19");
  });

  it("begins anew, rather than never, when what it had stored cannot be read", async () => {
    const { world, sink, pusher, tell } = await scene("webhook");
    tell(1);
    await pusher().push();
    writeFileSync(telemetryPaths(world.state).cursorOf("one"), "{");
    await pusher().push();
    expect(sink.received).toHaveLength(2);
  });

  it("reads a header's value from a file", async () => {
    const { world, sink, target, tell } = await scene("hec");
    const path = join(world.state, "token");
    writeFileSync(path, "Splunk abc\n");
    tell(1);
    await new Pusher(world.state, { ...target, headers: { authorization: `@${path}` } }, "0.1.0").push();
    expect(sink.received[0]!.headers.authorization).toBe("Splunk abc");
    expect(existsSync(path)).toBe(true);
  });

  it.each([
    ["http://example.com/in", /in clear/],
    ["https://user:pass@example.com/", /password/],
    ["ftp://example.com/", /in clear/],
    ["example.com", /no address/],
  ])("sends nothing to %s", (to, why) => {
    expect(targetProblem({ name: "x", kind: "webhook", to, headers: {} })).toMatch(why);
  });
});
