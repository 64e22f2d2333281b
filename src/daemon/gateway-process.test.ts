import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DaemonWorld } from "./fixtures/daemon-world.ts";
import { isRunning, startOf } from "./process-file.ts";

const SERVER = join(import.meta.dirname, "../mcp/gateway/fixtures/test-server.mjs");

let world: DaemonWorld;
let starts: string;
beforeAll(async () => {
  world = await new DaemonWorld().make();
  starts = join(world.base, "starts");
  const program = join(world.base, "server.mjs");
  writeFileSync(
    program,
    `import { appendFileSync } from "node:fs";
appendFileSync(${JSON.stringify(starts)}, \`\${process.pid} \${process.ppid}\\n\`);
await import(${JSON.stringify(SERVER)});
`,
  );
  const folder = join(world.home, ".config/sallyport");
  mkdirSync(folder, { recursive: true });
  const args = [program, "--both"];
  writeFileSync(join(folder, "mcp.json"), JSON.stringify({ mcpServers: { files: { command: process.execPath, args } } }));
  const servers = { files: { command: [process.execPath, ...args] } };
  const policy = { version: 1, rules: [{ allow: "mcp.call" }], mcp: { servers, matrix: { "server:files": { session: "allow" } } } };
  writeFileSync(join(folder, "sallyport.yaml"), JSON.stringify(policy));
  await world.spawn("run", { PATH: process.env["PATH"] ?? "" });
}, 120_000);
afterAll(() => world.remove());

const token = (): string => readFileSync(join(world.state, "mcp/token"), "utf8").trim();
const lines = (): readonly string[] => (existsSync(starts) ? readFileSync(starts, "utf8").trim().split("\n") : []);
const META = {
  _meta: {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": { name: "t", version: "1" },
  },
};

function ask(message: object, headers: Readonly<Record<string, string | undefined>> = {}, path = "/mcp/files") {
  const own = { authorization: `Bearer ${token()}`, accept: "application/json, text/event-stream" };
  return world.send(JSON.stringify({ jsonrpc: "2.0", ...message }), { path, headers: { ...own, ...headers } });
}

const echo = (text: string) =>
  ask(
    { id: 1, method: "tools/call", params: { name: "echo", arguments: { text }, ...META } },
    { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": "echo" },
  );
const INITIALIZE = { id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } } };

describe("tool servers behind the daemon", { timeout: 120_000 }, () => {
  it("are not there for whoever shows no token, the hook's token, another name of this machine, or a page", async () => {
    // The first request makes the token.
    expect((await world.send("{}", { path: "/mcp/files", headers: { authorization: undefined } })).status).toBe(401);
    expect((await ask(INITIALIZE, { authorization: `Bearer ${world.folder.callToken}` })).status).toBe(401);
    expect((await ask(INITIALIZE, { authorization: `Bearer ${world.folder.statusToken}` })).status).toBe(401);
    expect((await ask(INITIALIZE, { host: `rebound.example:${world.folder.port}` })).status).toBe(421);
    expect((await ask(INITIALIZE, { origin: "https://page.example" })).status).toBe(403);
    expect((await ask(INITIALIZE, { "content-type": "text/plain" })).status).toBe(415);
    expect((await world.send(world.bash("ls"), { headers: { authorization: `Bearer ${token()}` } })).status).toBe(401);
    expect(lines()).toEqual([]);
  });

  it("answer in both eras, with one warm server for clients without a session", async () => {
    expect((await echo("one")).text).toContain("one");
    const before = lines().length;
    for (const text of ["two", "three"]) expect((await echo(text)).text).toContain(text);
    expect(lines()).toHaveLength(before);
    const opened = await ask(INITIALIZE);
    const session = { "mcp-session-id": String(opened.headers["mcp-session-id"]) };
    const called = await ask({ id: 2, method: "tools/call", params: { name: "echo", arguments: { a: 1 } } }, session);
    expect(JSON.parse(called.text)).toMatchObject({ id: 2, result: { content: [{ text: '{"a":1}' }] } });
    expect((await ask({ id: 3, method: "tools/list" }, {}, "/mcp/other")).status).toBe(404);
  });

  it("send their streams as they come", async () => {
    const opened = await ask(INITIALIZE);
    const headers = { authorization: `Bearer ${token()}`, accept: "text/event-stream", "mcp-session-id": String(opened.headers["mcp-session-id"]) };
    const stream = httpRequest({ host: "127.0.0.1", port: world.folder.port, path: "/mcp/files", headers });
    const told = new Promise<string>((resolve) => {
      let text = "";
      stream.once("response", (response) =>
        response.on("data", (chunk: Buffer) => {
          text += chunk.toString();
          if (text.includes("list_changed")) resolve(text);
        }),
      );
    });
    stream.on("error", () => undefined);
    stream.end();
    await new Promise((resolve) => stream.once("response", resolve));
    await ask({ id: 2, method: "tools/call", params: { name: "change" } }, { "mcp-session-id": headers["mcp-session-id"] });
    expect(await told).toContain("list_changed");
    stream.destroy();
  });

  it("come back when the gateway has died, and end with the daemon, however that ends", async () => {
    const gateway = Number(lines().at(-1)!.split(" ")[1]);
    process.kill(gateway, "SIGKILL");
    // A request may meet the connection that has just broken; it is refused, and nothing is made twice.
    let answer = await echo("again");
    for (let tries = 0; answer.status !== 200 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer = await echo("again");
    }
    expect(answer.text).toContain("again");
    const next = Number(lines().at(-1)!.split(" ")[1]);
    expect(next).not.toBe(gateway);
    const { pid } = JSON.parse(
      (await world.send("", { path: "/v1/status", method: "GET", headers: { authorization: `Bearer ${world.folder.statusToken}` } })).text,
    ) as {
      readonly pid: number;
    };
    const identity = { pid: next, start: startOf(next)! };
    process.kill(pid, "SIGKILL");
    while (isRunning(identity)) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});
