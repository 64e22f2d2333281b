import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { UserError } from "../../model/index.ts";
import { privateFolder } from "../../record/index.ts";
import type { Gateway } from "./gateway.ts";
import { HttpFront } from "./http-front.ts";

const HEAD_MS = 10_000;
const REQUEST_MS = 60_000;
const KEEP_MS = 60_000;
const MAX_CONNECTIONS = 1024;
const TOKEN_BYTES = 32;
/** Everything below this path names a server. */
const PATH = /^\/mcp\/([\w][\w.-]{0,63})\/?$/;

/** Where the token lies that clients of the HTTP front show. */
export function tokenFile(stateFolder: string): string {
  return join(stateFolder, "mcp", "token");
}

/** The token of this installation, made at its first use. Throws a `UserError` when others could have read it. */
export function gatewayToken(stateFolder: string): string {
  privateFolder(stateFolder);
  privateFolder(join(stateFolder, "mcp"));
  const path = tokenFile(stateFolder);
  const fresh = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(fresh, `${randomBytes(TOKEN_BYTES).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  const token = readFileSync(path, "utf8").trim();
  const isOpen = process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0;
  if (isOpen || !/^[\w-]{20,200}$/.test(token))
    throw new UserError([
      {
        code: "mcp-token",
        message: isOpen ? "others could have read the token" : "the token is not one that was written here",
        help: "remove the file, and start again",
        file: path,
      },
    ]);
  return token;
}

export interface HttpServiceOptions {
  readonly gateway: Gateway;
  /** `undefined`: anybody on this machine may ask. */
  readonly token: string | undefined;
  /** Of loopback; 0 takes a free one. */
  readonly port: number;
}

/** The gateway on a port of loopback. */
export interface HttpService {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves every server of a gateway at `/mcp/NAME`. Rejects when the port is not to be had. */
export async function serveHttp({ gateway, token, port }: HttpServiceOptions): Promise<HttpService> {
  let bound = port;
  const front = new HttpFront({
    token,
    port: () => bound,
    hostOf: (path) => {
      const name = PATH.exec(path)?.[1];
      return name === undefined ? undefined : gateway.host(name);
    },
  });
  const connections = new Set<Socket>();
  const server: Server = createServer({
    maxHeaderSize: 32 * 1024,
    // Heads and bodies that do not come on are not waited for; answers may take as long as they take.
    headersTimeout: HEAD_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_MS,
    connectionsCheckingInterval: 1000,
    requireHostHeader: true,
    insecureHTTPParser: false,
    noDelay: true,
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", (request, response) => void front.serve(request, response));
  server.on("upgrade", (_request, socket) => socket.destroy());
  server.on("connect", (_request, socket) => socket.destroy());
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") reject(error);
      else
        reject(new UserError([{ code: "mcp-port", message: `port ${port} is held by another program`, help: "end it, or take another port with `--port N`" }]));
    });
    server.listen({ port, host: "127.0.0.1", backlog: 511 }, resolve);
  });
  bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    async close() {
      front.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of connections) socket.destroy();
      await closed;
    },
  };
}
