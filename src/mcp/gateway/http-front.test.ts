import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { modernMeta, type Told } from "./fixtures/pipe-client.ts";
import { Gateway } from "./gateway.ts";
import { HttpFront } from "./http-front.ts";
import { gatewayToken, serveHttp, type HttpService } from "./http-service.ts";
import { encodeHeader } from "./param-headers.ts";
import { CODES, MODERN_VERSION } from "./protocol.ts";
import { RELAY_JUDGE } from "./relay-judge.ts";

const folder = mkdtempSync(join(tmpdir(), "sallyport-front-"));
const server = join(import.meta.dirname, "fixtures/test-server.mjs");
let gateway: Gateway;
let service: HttpService;
let token: string;

beforeAll(async () => {
  const config = (name: string, args: readonly string[]) =>
    [name, { name, transport: { type: "stdio", command: process.execPath, args: [server, ...args], env: {} } }] as const;
  gateway = new Gateway({
    judge: RELAY_JUDGE,
    servers: new Map([config("files", []), config("both", ["--both"])]),
    stateFolder: folder,
    hooks: "never",
    limits: { request: 100_000 },
  });
  token = gatewayToken(folder);
  service = await serveHttp({ gateway, token, port: 0 });
});
afterAll(async () => {
  await service.close();
  await gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

function ask(body: string | undefined, headers: Record<string, string> = {}, path = "/mcp/files", method = "POST"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: "127.0.0.1",
        port: service.port,
        path,
        method,
        headers: { "content-type": "application/json", accept: "application/json, text/event-stream", authorization: `Bearer ${token}`, ...headers },
      },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    request.once("error", reject);
    request.end(body);
  });
}

const json = (message: object): string => JSON.stringify({ jsonrpc: "2.0", ...message });
const INITIALIZE = json({ id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } } });
const modern = (method: string, params: object = {}, more: Record<string, string> = {}, path = "/mcp/both"): Promise<Reply> =>
  ask(json({ id: 7, method, params: { ...modernMeta(), ...params } }), { "mcp-protocol-version": MODERN_VERSION, "mcp-method": method, ...more }, path);

describe("strangers", () => {
  it.each([
    ["another name for this machine", { host: "evil.example.com" }, 403],
    ["another name with the right port", { host: "rebound.example.com:80" }, 403],
    ["a page of another site", { origin: "https://evil.example.com" }, 403],
    ["a page that hides its origin", { origin: "null" }, 403],
    ["a browser that says it crosses sites", { "sec-fetch-site": "cross-site" }, 403],
    ["no token", { authorization: "" }, 401],
    ["another token", { authorization: "Bearer abcdefghijklmnopqrstuvwxyz" }, 401],
    ["a token of another kind", { authorization: "Basic abc" }, 401],
  ])("are refused: %s", async (_, headers, status) => {
    const { status: found, headers: told } = await ask(INITIALIZE, headers);
    expect(found).toBe(status);
    if (status === 401) expect(told["www-authenticate"]).toContain("Bearer");
  });

  it("may come from this machine's own pages with the token", async () => {
    expect((await ask(INITIALIZE, { origin: "http://localhost:3000" })).status).toBe(200);
  });

  it("get nothing at other paths", async () => {
    for (const path of ["/", "/mcp", "/mcp/nothere", "/mcp/../files", "/mcp/files/more", "/mcp/%66iles"])
      expect((await ask(INITIALIZE, {}, path)).status).toBe(404);
  });

  it("cannot take over a session without its id, nor with a wrong one", async () => {
    await ask(INITIALIZE);
    const list = json({ id: 2, method: "tools/list" });
    expect((await ask(list)).status).toBe(400);
    expect((await ask(list, { "mcp-session-id": "00000000-0000-0000-0000-000000000000" })).status).toBe(404);
  });
});

describe("bodies", () => {
  it.each([
    ["a batch", `[${INITIALIZE}]`, 400],
    ["two values under one key", '{"jsonrpc":"2.0","id":1,"method":"initialize","method":"tools/list"}', 400],
    ["no JSON", "{", 400],
    ["nothing", "", 400],
    ["something behind it", `${INITIALIZE}${INITIALIZE}`, 400],
  ])("that are %s are refused", async (_, body, status) => {
    const reply = await ask(body);
    expect(reply.status).toBe(status);
    expect((JSON.parse(reply.body) as Told)["error"].code).toBeLessThan(0);
  });

  it("that are too large, compressed or of another kind are refused", async () => {
    expect((await ask(json({ id: 1, method: "tools/list", params: { x: "x".repeat(200_000) } }))).status).toBe(413);
    expect((await ask(INITIALIZE, { "content-encoding": "gzip" })).status).toBe(415);
    expect((await ask(INITIALIZE, { "content-type": "text/plain" })).status).toBe(415);
  });

  it("that never come on do not keep others waiting", async () => {
    const slow = Array.from({ length: 60 }, () => connect(service.port, "127.0.0.1"));
    for (const socket of slow) socket.write("POST /mcp/files HTTP/1.1\r\nhost: x\r\ncontent-le");
    for (const socket of slow) socket.on("error", () => undefined);
    expect((await ask(INITIALIZE)).status).toBe(200);
    const closed = new Promise<void>((resolve) => slow[0]!.once("close", () => resolve()));
    slow[0]!.resume();
    await closed;
    for (const socket of slow) socket.destroy();
  });
});

describe("headers of modern requests", () => {
  it("must say what the body says", async () => {
    expect((await modern("tools/list")).status).toBe(200);
    const call = { name: "echo", arguments: { a: 1 } };
    expect((await modern("tools/call", call, { "mcp-name": "echo" })).status).toBe(200);
    expect((await modern("tools/call", call, { "mcp-name": encodeHeader("echo ") })).status).toBe(400);
    for (const more of [
      { "mcp-name": "other" },
      { "mcp-name": "echo", "mcp-method": "tools/list" },
      { "mcp-name": "echo", "mcp-protocol-version": "2025-06-18" },
    ] as Record<string, string>[]) {
      const { status, body } = await modern("tools/call", call, more);
      expect(status).toBe(400);
      expect((JSON.parse(body) as Told)["error"].code).toBe(CODES.headerMismatch);
    }
    expect((await modern("tools/call", call)).status).toBe(400);
  });

  it("are not believed where they are alone", async () => {
    const { status, body } = await ask(json({ id: 1, method: "tools/list", params: {} }), {
      "mcp-protocol-version": MODERN_VERSION,
      "mcp-method": "tools/list",
    });
    expect([status, (JSON.parse(body) as Told)["error"].code]).toEqual([400, CODES.invalidParams]);
  });

  it("come with the statuses that the revision names", async () => {
    expect((await modern("no/such")).status).toBe(404);
    expect((await modern("initialize")).status).toBe(404);
    for (const method of ["GET", "DELETE", "PUT"]) {
      const { status, headers } = await ask(undefined, { "mcp-protocol-version": MODERN_VERSION }, "/mcp/both", method);
      expect([status, headers["allow"]]).toEqual([405, "POST"]);
    }
  });
});

describe("sessions of older revisions", () => {
  it("open, answer, speak by their stream, and end", async () => {
    const { headers } = await ask(INITIALIZE);
    const session = { "mcp-session-id": String(headers["mcp-session-id"]), "mcp-protocol-version": "2025-06-18" };
    expect((await ask(json({ method: "notifications/initialized" }), session)).status).toBe(202);
    const events: string[] = [];
    const stream = httpRequest({
      host: "127.0.0.1",
      port: service.port,
      path: "/mcp/files",
      method: "GET",
      headers: { ...session, authorization: `Bearer ${token}`, accept: "text/event-stream" },
    });
    const changed = new Promise<void>((resolve) => {
      stream.once("response", (response) => {
        expect(response.headers["x-accel-buffering"]).toBe("no");
        response.on("data", (chunk: Buffer) => {
          events.push(chunk.toString());
          if (events.join("").includes("list_changed")) resolve();
        });
      });
    });
    stream.on("error", () => undefined);
    stream.end();
    const answer = await ask(json({ id: 3, method: "tools/call", params: { name: "change" } }), session);
    expect((JSON.parse(answer.body) as Told)["result"].content[0].text).toBe("changed");
    await changed;
    stream.destroy();
    expect((await ask(undefined, session, "/mcp/files", "DELETE")).status).toBe(200);
    expect((await ask(json({ id: 4, method: "tools/list" }), session)).status).toBe(404);
  });

  it("answer by a stream where something is said before", async () => {
    const { headers } = await ask(INITIALIZE);
    const session = { "mcp-session-id": String(headers["mcp-session-id"]) };
    const { body, headers: told } = await ask(json({ id: 5, method: "tools/call", params: { name: "progress", _meta: { progressToken: "t" } } }), session);
    expect(told["content-type"]).toBe("text/event-stream");
    const messages = body.split("\n").flatMap((line) => (line.startsWith("data: ") ? [JSON.parse(line.slice(6)) as Told] : []));
    expect(messages.map(({ method, id }) => method ?? id)).toEqual(["notifications/progress", "notifications/progress", 5]);
    expect(messages[0]!["params"].progressToken).toBe("t");
  });
});

describe("sessions that their clients leave open", () => {
  it("are forgotten when others take their place", async () => {
    const own = new Gateway({
      judge: RELAY_JUDGE,
      servers: new Map([["files", { name: "files", transport: { type: "stdio", command: process.execPath, args: [server], env: {} } }]]),
      stateFolder: join(folder, "own"),
      hooks: "never",
      limits: { sessions: 2 },
    });
    let port = 0;
    const front = new HttpFront({ hostOf: () => own.host("files"), port: () => port, token: undefined });
    const http = createServer((request, response) => void front.serve(request, response));
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    ({ port } = http.address() as AddressInfo);
    for (let n = 0; n < 5; n++) {
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers: { "content-type": "application/json" }, body: INITIALIZE });
      expect(answer.status).toBe(200);
      await answer.text();
    }
    expect(front.sessions).toBeLessThanOrEqual(3);
    front.end();
    http.closeAllConnections();
    http.close();
    await own.close();
  });
});
