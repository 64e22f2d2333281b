import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../traffic.ts";
import type { ConnectionEvents } from "./connection.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { CODES, MODERN_VERSION } from "./protocol.ts";
import { initializeRequest, ServerLink } from "./server-link.ts";

const NOBODY: ConnectionEvents = { onNotice: () => undefined, onRequest: () => undefined, onClose: () => undefined };
const INITIALIZE = initializeRequest({ capabilities: {}, info: { name: "old", version: "1" } }, "test");
const open: { readonly server: Server; readonly link: ServerLink }[] = [];
afterEach(() => {
  for (const { server, link } of open.splice(0)) {
    link.close();
    server.closeAllConnections();
    server.close();
  }
});

interface Seen {
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A link to a server that answers each request with a result, or with an error where it has a code. */
async function linked(answer: (method: string) => JsonObject): Promise<{ readonly link: ServerLink; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { id, method } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly id?: number; readonly method: string };
      seen.push({ method, headers: request.headers });
      const made = answer(method);
      const isError = typeof made["code"] === "number";
      response
        .writeHead(isError ? 400 : 200, { "content-type": "application/json" })
        .end(JSON.stringify({ jsonrpc: "2.0", id, [isError ? "error" : "result"]: made }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  const link = new ServerLink({
    server: { name: "far", transport: { type: "http", url, headers: {} } },
    limits: DEFAULT_LIMITS,
    environment: {},
    admit: async (config) => config,
    authorizerFor: () => ({ headers: async () => ({}), challenged: async () => false }),
  });
  open.push({ server, link });
  return { link, seen };
}

const refused = (supported: readonly string[]): JsonObject => ({
  code: CODES.unsupportedVersion,
  message: "no",
  data: { supported, requested: MODERN_VERSION },
});
const greeting = (protocolVersion: string): JsonObject => ({ protocolVersion, capabilities: {}, serverInfo: { name: "far", version: "1" } });
const methods = (seen: readonly Seen[]): readonly string[] => seen.map(({ method }) => method);

describe("an older client before a server over HTTP", () => {
  it("is bridged where the server says that it takes no older revision: it is sent no handshake", async () => {
    const { link, seen } = await linked(() => refused([MODERN_VERSION]));
    expect(await link.legacy(INITIALIZE, NOBODY)).toBeUndefined();
    expect(methods(seen)).toEqual(["server/discover"]);
    expect(seen[0]?.headers["mcp-protocol-version"]).toBe(MODERN_VERSION);
  });

  it("opens its session where the server takes older revisions as well", async () => {
    const { link, seen } = await linked((method) => (method === "initialize" ? greeting("2025-11-25") : refused([MODERN_VERSION, "2025-11-25"])));
    expect((await link.legacy(INITIALIZE, NOBODY))?.greeting.result["protocolVersion"]).toBe("2025-11-25");
    expect(methods(seen)).toEqual(["server/discover", "initialize"]);
  });

  it("opens its session at a server of both, with the header that the modern revision wants", async () => {
    const { link, seen } = await linked((method) =>
      method === "initialize" ? greeting("2025-11-25") : { supportedVersions: [MODERN_VERSION], capabilities: {}, ttlMs: 0, cacheScope: "private" },
    );
    expect(await link.legacy(INITIALIZE, NOBODY)).toBeDefined();
    expect(seen.at(-1)?.headers["mcp-method"]).toBe("initialize");
  });

  it("opens its session at an older server, which is asked once and gets nothing of the modern revision after that", async () => {
    const { link, seen } = await linked((method) => (method === "initialize" ? greeting("2025-06-18") : { code: CODES.noMethod, message: "no such method" }));
    for (const _ of [1, 2]) expect(await link.legacy(INITIALIZE, NOBODY)).toBeDefined();
    expect(methods(seen)).toEqual(["server/discover", "initialize", "initialize"]);
    expect(seen.at(-1)?.headers["mcp-method"]).toBeUndefined();
  });
});
