import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { TrafficJudge } from "../traffic.ts";
import { PipeClient, type Told } from "./fixtures/pipe-client.ts";
import { HttpConnection } from "./http-connection.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { NoticeBudget } from "./notice-budget.ts";

const open: PipeClient[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.end();
});

/** A client before a server that is a few lines: `on[method]` gives the result, `send` says anything. */
function before(lines: string, limits: object = {}, judge: Partial<TrafficJudge> = {}): PipeClient {
  const script = `
    const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...m }) + "\\n");
    const text = (t) => ({ content: [{ type: "text", text: t }] });
    const on = {
      initialize: (p) => ({ protocolVersion: p.protocolVersion, capabilities: { tools: {}, logging: {} }, serverInfo: { name: "x", version: "1" } }),
      "tools/list": () => ({ tools: [{ name: "act", inputSchema: { type: "object" } }] }),
      "tools/call": () => text("done"),
    };
    ${lines}
    require("node:readline").createInterface({ input: process.stdin }).on("line", (l) => {
      const m = JSON.parse(l);
      if (m.method === undefined || m.id === undefined) return;
      const f = on[m.method];
      send(f ? { id: m.id, result: f(m.params ?? {}) } : { id: m.id, error: { code: -32601, message: "no" } });
    });`;
  const one = new PipeClient({ transport: { type: "stdio", command: process.execPath, args: ["-e", script], env: {} }, limits, judge });
  open.push(one);
  return one;
}
const textOf = (answer: Told): string => answer["result"].content[0].text;

describe("a hostile server", () => {
  it("cannot keep the gateway busy by what it says unasked: only so much is looked at and passed on", async () => {
    let looked = 0;
    const one = before(
      `on["tools/call"] = () => { for (let n = 0; n < 20000; n++) send({ method: "notifications/message", params: { level: "info", data: "words " + n } }); return text("done"); };`,
      {},
      {
        notice: () => {
          looked += 1;
          return { type: "pass" };
        },
      },
    );
    await one.initialize();
    expect(textOf(await one.call(1, "act"))).toBe("done");
    expect(looked).toBeGreaterThan(1000);
    expect(looked).toBeLessThan(6000);
  });

  it("cannot fill the memory by a list without end", async () => {
    const one = before(
      `on["tools/list"] = () => ({ tools: [{ name: "act", description: "x".repeat(400000), inputSchema: { type: "object" } }], nextCursor: "more" });`,
      {
        response: 1_000_000,
      },
    );
    await one.initialize();
    const { error } = await one.request("list", "tools/list", {});
    expect(error.message).toMatch(/list has more than 1000000 bytes/);
  });

  it("that asks without end and does not read is ended, and the next call starts it again", async () => {
    const one = before(
      `on["tools/call"] = () => {
        if (process.env.X === undefined) { process.stdin.pause(); const ping = JSON.stringify({ jsonrpc: "2.0", id: "p".repeat(60000), method: "ping" }) + "\\n"; const more = () => { while (process.stdout.write(ping)); process.stdout.once("drain", more); }; more(); }
        return text("done");
      };`,
    );
    await one.initialize();
    await one.call(1, "act");
    const deadline = Date.now() + 15_000;
    let last: Told = {};
    for (let n = 2; Date.now() < deadline; n++) {
      last = await one.call(n, "act");
      if (last["result"]?.isError === true) break;
    }
    expect(textOf(last)).toMatch(/does not read what it is sent/);
  }, 30_000);

  it("over HTTP that ends its stream at once is not asked again and again", async () => {
    let asked = 0;
    const server = createServer((request, response) => {
      if (request.method === "GET") asked += 1;
      response.writeHead(200, { "content-type": "text/event-stream" }).end("retry: 1\n\n");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const connection = new HttpConnection({
      url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
      era: "legacy",
      limits: DEFAULT_LIMITS,
      authorizer: { headers: async () => ({}), challenged: async () => false },
      events: { onNotice: () => undefined, onRequest: () => undefined, onClose: () => undefined },
    });
    connection.listen();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    connection.close();
    server.closeAllConnections();
    server.close();
    expect(asked).toBeGreaterThan(3);
    expect(asked).toBeLessThan(10);
  });
});

describe("what a server may say unasked", () => {
  it("is so much at once, and more as time goes by; a long notice counts for its length", () => {
    let now = 0;
    const budget = new NoticeBudget(() => now);
    expect(Array.from({ length: 2500 }, () => budget.take(10)).filter(Boolean)).toHaveLength(2000);
    now = 1000;
    expect(budget.take(150 * 1024)).toBe(true);
    expect(budget.take(100 * 1024)).toBe(false);
    now = 60_000;
    expect(budget.take(2000 * 1024)).toBe(true);
  });
});
