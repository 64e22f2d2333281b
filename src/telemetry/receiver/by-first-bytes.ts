import type { Server } from "node:http";
import type { Socket } from "node:net";

/** The beginning of HTTP/2 on a connection without TLS (RFC 9113, 3.4); no method of HTTP/1 that is served begins so. */
const HTTP2 = Buffer.from("PRI ");

/** Connections that have not said yet which HTTP they speak. */
export interface Undecided {
  /** Ends them all. */
  readonly end: () => void;
}

/**
 * Hands each connection of a server to that server, or to `onHttp2`, by its first bytes: one port for both. The bytes are still to be
 * read by whoever gets the connection. A connection that says nothing for `silentMs` is ended.
 */
export function tellApart(server: Server, onHttp2: (socket: Socket) => void, silentMs: number): Undecided {
  const [onHttp1] = server.listeners("connection") as [(socket: Socket) => void];
  const waiting = new Set<Socket>();
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    let seen = Buffer.alloc(0);
    const end = (): void => void socket.destroy();
    const late = setTimeout(end, silentMs);
    const decided = (): void => {
      clearTimeout(late);
      waiting.delete(socket);
      socket.off("readable", look).off("error", end).off("end", end).off("close", decided);
    };
    const look = (): void => {
      for (let bytes = socket.read() as Buffer | null; bytes !== null; bytes = socket.read() as Buffer | null) seen = Buffer.concat([seen, bytes]);
      if (seen.length === 0 || (seen.length < HTTP2.length && HTTP2.subarray(0, seen.length).equals(seen))) return;
      decided();
      socket.unshift(seen);
      if (seen.subarray(0, HTTP2.length).equals(HTTP2)) onHttp2(socket);
      else onHttp1.call(server, socket);
    };
    waiting.add(socket);
    socket.on("readable", look).on("error", end).on("end", end).on("close", decided);
  });
  return {
    end: () => {
      for (const socket of waiting) socket.destroy();
    },
  };
}
