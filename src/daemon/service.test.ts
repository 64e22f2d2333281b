import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DaemonWorld, PATIENT_MS, verdictIn } from "./fixtures/daemon-world.ts";
import { askJson } from "./proof.ts";

let world: DaemonWorld;
beforeAll(async () => {
  world = await new DaemonWorld().make();
  world.know("s1");
  await world.start();
});
afterAll(() => world.remove());

describe("a call over HTTP", () => {
  it("gets the answer that the client's HTTP hook reads, and leaves its event", async () => {
    const { status, text, headers } = await world.send(world.bash("cat .env"));
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    expect(verdictIn(text)).toBe("deny");
    expect(verdictIn((await world.send(world.bash("git status"))).text)).toBe("allow");
    expect(world.events().filter(({ kind }) => kind === "tool.request")).toMatchObject([
      { verdict: "deny", session: "s1", branch: "feature/x" },
      { verdict: "allow" },
    ]);
  });

  it("of a session that left no surroundings is refused, with what to do", async () => {
    const { status, text } = await world.send(world.bash("ls", "stranger"));
    expect(status).toBe(200);
    expect(verdictIn(text)).toBe("deny");
    expect(text).toContain("send a prompt, or start a new session");
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["JSON that is no object", "[1]"],
    ["an object of nothing", "{}"],
    ["the wrong event", '{"hook_event_name":"Stop","session_id":"s1"}'],
    ["two keys of the same name", '{"hook_event_name":"PreToolUse","hook_event_name":"Stop","session_id":"s1"}'],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x7b, 0x7d])],
    ["deep nesting", `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ])("with %s is denied in words the client honours, and never with an empty body", async (_what, body) => {
    const { status, text } = await world.send(body);
    expect(status).toBe(200);
    expect(verdictIn(text)).toBe("deny");
  });

  it("that names no event and cannot be read gets no success", async () => {
    const { status, text } = await world.send("{", { path: "/v1/hook/claude-code" });
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ decision: "block" });
  });
});

describe("who is not the client", () => {
  const refused: readonly (readonly [string, number, Parameters<DaemonWorld["send"]>[1]])[] = [
    ["has no token", 401, { headers: { authorization: undefined } }],
    ["has another token", 401, { headers: { authorization: `Bearer ${"x".repeat(43)}` } }],
    ["has half of the token", 401, { headers: { authorization: "Bearer abc" } }],
    ["has the token in another scheme", 401, { headers: { authorization: "Basic abc" } }],
    ["asks for another host (DNS rebinding)", 421, { headers: { host: "attacker.example" } }],
    ["asks for another host with our port", 421, { headers: { host: "attacker.example:20000" } }],
    ["is a page", 403, { headers: { origin: "https://attacker.example" } }],
    ["is a page without origin", 403, { headers: { origin: "null" } }],
    ["is a page of this machine", 403, { headers: { "sec-fetch-site": "same-site" } }],
    ["asks whether a page may", 403, { method: "OPTIONS", headers: { origin: "https://attacker.example", "access-control-request-method": "POST" } }],
    ["sends a form", 415, { headers: { "content-type": "text/plain" } }],
    ["sends JSON in a type that pages may send", 415, { headers: { "content-type": "text/plain;charset=UTF-8" } }],
    ["sends a compressed body", 415, { headers: { "content-encoding": "gzip" } }],
    ["gets instead of posts", 405, { method: "GET" }],
    ["asks for a path there is not", 404, { path: "/v1/hook/codex" }],
    ["asks for a path of every object", 404, { path: "/constructor" }],
    ["asks for the state with the token for calls", 401, { path: "/v1/status", method: "GET" }],
  ];
  it.each(refused)("%s, and gets %d", async (_what, status, options) => {
    const calls = world.running!.status().calls;
    const got = await world.send(world.bash("ls"), options);
    expect(got.status).toBe(status);
    expect(JSON.parse(got.text)).toMatchObject({ decision: "block" });
    expect(got.headers["access-control-allow-origin"]).toBeUndefined();
    expect(world.running!.status().calls).toBe(calls);
  });

  it("announces more than is taken, and is told before the body is read", async () => {
    const socket = await open();
    socket.write(head({ "content-length": String(17 * 1024 * 1024) }));
    expect(await everything(socket)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("sends more than is taken without announcing it", async () => {
    const socket = await open();
    socket.write(head({ "transfer-encoding": "chunked" }));
    const chunk = Buffer.alloc(1024 * 1024, 32);
    socket.on("error", () => undefined);
    for (let i = 0; i < 18 && !socket.destroyed; i++) socket.write(Buffer.concat([Buffer.from("100000\r\n"), chunk, Buffer.from("\r\n")]));
    expect(await everything(socket)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it.each([
    ["speaks no HTTP", "hello\r\n\r\n"],
    ["smuggles a second request", `POST /v1/proof HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["sends endless headers", `POST / HTTP/1.1\r\n${"a: b\r\n".repeat(3000)}\r\n`],
    ["sends no host", "POST /v1/proof HTTP/1.1\r\ncontent-length: 0\r\n\r\n"],
    ["asks for a tunnel", "CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: 127.0.0.1:22\r\n\r\n"],
    ["asks for another protocol", "GET /v1/status HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"],
  ])("%s, and is not served", async (_what, bytes) => {
    const socket = await open();
    socket.write(bytes);
    expect(await everything(socket)).not.toMatch(/^HTTP\/1\.1 2/);
  });
});

describe("the proof", () => {
  it("is given to whoever asks, bound to nonce and port, and says nothing else", async () => {
    const ask = (nonce: unknown): Promise<{ readonly status: number; readonly text: string }> =>
      world.send(JSON.stringify({ nonce }), { path: "/v1/proof", headers: { authorization: undefined } });
    const [one, same, other] = await Promise.all(["a".repeat(64), "a".repeat(64), "b".repeat(64)].map(ask));
    expect(one!.text).toBe(same!.text);
    expect(one!.text).not.toBe(other!.text);
    for (const nonce of ["", "zz", 5, null, "a".repeat(1000), { a: 1 }]) expect((await ask(nonce)).status, JSON.stringify(nonce)).toBe(400);
  });
});

describe("the socket file", () => {
  it("serves the same routes to its owner", async () => {
    const { statSync } = await import("node:fs");
    const socketPath = `${world.state}/daemon/socket`;
    expect(statSync(socketPath).mode & 0o777).toBe(0o600);
    const { status, text } = await askJson({ socketPath }, "/v1/status", { token: world.folder.statusToken, timeoutMs: PATIENT_MS });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ pid: process.pid, port: world.folder.port });
    expect((await askJson({ socketPath }, "/v1/hook/claude-code?event=PreToolUse", { body: {}, timeoutMs: PATIENT_MS })).status).toBe(401);
  });
});

describe("slow clients and half-open connections", () => {
  it("take no place from others, however many there are", async () => {
    const sockets: Socket[] = [];
    // More than there are places: some that say nothing, some that stop within the head, some within the body.
    for (let i = 0; i < 700; i++) {
      const socket = await open();
      socket.on("error", () => undefined);
      if (i % 3 === 1) socket.write("POST /v1/hook/claude-code HTTP/1.1\r\nhost: ");
      if (i % 3 === 2) socket.write(head({ "content-length": "1000" }));
      sockets.push(socket);
    }
    for (let i = 0; i < 20; i++) expect(verdictIn((await world.send(world.bash("git status"))).text)).toBe("allow");
    expect(world.running!.status().connections).toBeLessThanOrEqual(513);
    for (const socket of sockets) socket.destroy();
  });

  it("are cut off after seconds", async () => {
    const socket = await open();
    socket.write("POST /v1/hook/claude-code HTTP/1.1\r\nhost: ");
    expect(await everything(socket)).not.toMatch(/^HTTP\/1\.1 2/);
  });
});

function open(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(world.folder.port, "127.0.0.1", () => resolve(socket));
    socket.once("error", reject);
  });
}

function head(more: Readonly<Record<string, string>>): string {
  const headers = { host: `127.0.0.1:${world.folder.port}`, "content-type": "application/json", authorization: `Bearer ${world.folder.callToken}`, ...more };
  return `POST /v1/hook/claude-code?event=PreToolUse HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n`;
}

/** All that comes until the other side closes. */
function everything(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("close", () => resolve(text));
    socket.on("error", () => undefined);
  });
}
