import type { Readable, Writable } from "node:stream";
import { Cancellation } from "./connection.ts";
import type { LegacySession } from "./legacy-session.ts";
import { LineWriter, readLines } from "./line-stream.ts";
import { errorBytes, MessageProblem, readMessage, type Message } from "./message.ts";
import { CODES, META } from "./protocol.ts";
import type { ServerHost } from "./server-host.ts";

/** All that comes by the pipe is one client's. */
const PRINCIPAL = "stdio";

/** Serves one client over its standard input and output, in whatever revision it speaks. Resolves when it has gone. */
export function serveStdio(host: ServerHost, input: Readable, output: Writable): Promise<void> {
  const writer = new LineWriter(output);
  const { limits } = host;
  const open = new Map<string, Cancellation>();
  let session: LegacySession | undefined;
  let isPaused = false;

  const send = (bytes: Buffer): void => {
    writer.write(bytes);
    if (writer.waiting <= limits.unread || isPaused) return;
    // Whoever does not read is not read either.
    isPaused = true;
    input.pause();
    writer.onceDrained(() => {
      isPaused = false;
      input.resume();
    });
  };
  const channel = { send };

  const modernRequest = async (request: Message): Promise<void> => {
    const cancellation = new Cancellation();
    if (open.has(request.id)) {
      send(errorBytes(request.id, CODES.invalidRequest, "a request with this `id` is open already"));
      return;
    }
    open.set(request.id, cancellation);
    const answer = await host.modern.handle(request, { principal: PRINCIPAL, cancellation, notice: send });
    open.delete(request.id);
    if (answer !== undefined) send(answer.bytes);
  };

  const take = async (message: Message): Promise<void> => {
    const isModern = message.member("params", "_meta", META.version) !== undefined;
    if (message.kind === "request") {
      if (!host.isWithinRate()) return send(errorBytes(message.id, CODES.refused, `more than ${limits.callsAMinute} requests came within a minute; wait`));
      if (isModern || message.method === "server/discover") return modernRequest(message);
      if (message.method === "initialize") session ??= host.open(PRINCIPAL, channel);
      if (session === undefined) return send(errorBytes(message.id, CODES.invalidRequest, "the session is not open; send `initialize` first"));
      const answer = await session.request(message, channel);
      if (answer !== undefined) send(answer.bytes);
      return;
    }
    if (message.method === "notifications/cancelled") {
      const id = message.text("params", "requestId");
      const cancellation = id === undefined ? undefined : open.get(id);
      if (cancellation !== undefined) return cancellation.cancel("the client cancelled it");
    }
    if (session !== undefined) await session.other(message);
  };

  return new Promise((resolve) => {
    readLines(input, limits.request, {
      onLine: (line) => {
        let message: Message;
        try {
          message = readMessage(line);
        } catch (error) {
          if (!(error instanceof MessageProblem)) throw error;
          send(errorBytes(error.id, error.code, error.message));
          return;
        }
        take(message).catch((error: unknown) => {
          const why = error instanceof Error ? error.message : "an unknown fault";
          if (message.kind === "request") send(errorBytes(message.id, CODES.internal, `the gateway failed: ${why}`));
        });
      },
      onTooLong: (_head, _tail, length) =>
        send(errorBytes(undefined, CODES.invalidRequest, `a message of ${length} bytes is not taken; the most is ${limits.request}`)),
      onEnd: () => {
        for (const cancellation of open.values()) cancellation.cancel("the client has gone");
        if (session !== undefined) host.close(session);
        resolve();
      },
    });
  });
}
