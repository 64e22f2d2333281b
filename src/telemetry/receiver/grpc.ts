import { createServer, type Http2Server, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import type { Signal } from "../otlp/record.ts";
import { MAX_BODY, Refusal, strangerRefusal, TOO_MUCH, type Refused } from "./admission.ts";

/** Methods that are served; source: opentelemetry-proto, `collector/*\/v1/*_service.proto`. */
const METHODS: Readonly<Record<string, Signal>> = {
  "/opentelemetry.proto.collector.logs.v1.LogsService/Export": "logs",
  "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export": "metrics",
  "/opentelemetry.proto.collector.trace.v1.TraceService/Export": "traces",
};

/** A message's head: one byte that says whether it is packed, and its length in four. Source: PROTOCOL-HTTP2.md of gRPC. */
const HEAD_BYTES = 5;
const MAX_STREAMS = 64;
const REQUEST_MS = 15_000;
const KEEP_MS = 60_000;

/**
 * Codes of gRPC by the status that the same refusal has over HTTP. Exporters send again after UNAVAILABLE (14) and give a batch up after
 * INVALID_ARGUMENT (3); RESOURCE_EXHAUSTED (8) means one or the other, by details that few of them read, and is never said.
 */
const CODES: Readonly<Record<Refused["status"], number>> = { 400: 3, 401: 16, 403: 7, 404: 12, 405: 12, 413: 3, 415: 12, 421: 7, 429: 14, 503: 14 };

export interface GrpcOptions {
  readonly port: () => number;
  readonly token: string;
  /** Whether there is no room for another request. */
  readonly isFull: () => boolean;
  /** A call has begun; returns what ends it. */
  readonly onCall: () => () => void;
  /** Bytes that are held in memory for a request: more, or with a negative number fewer. */
  readonly onHeld: (bytes: number) => void;
  /** Whether a request that holds so many bytes has to make room for the others. */
  readonly isOver: (held: number) => boolean;
  /** Stores one message; rejects with what `refusalFor` understands. */
  readonly store: (signal: Signal, message: Buffer, encoding: string | undefined) => Promise<void>;
  readonly refusalFor: (error: unknown) => Refused;
}

function percentEncoded(message: string): string {
  return encodeURIComponent(message).replaceAll("%20", " ");
}

/** The message in a request's body. A unary call has exactly one. */
function messageIn(body: Buffer, packedWith: string | undefined): { readonly message: Buffer; readonly encoding: string | undefined } {
  const cut = (why: string): Refusal => new Refusal({ status: 400, message: `the body is not one message of gRPC: ${why}` });
  if (body.length < HEAD_BYTES) throw cut("its head is missing");
  const flag = body[0]!;
  if (flag > 1) throw cut("its first byte is neither 0 nor 1");
  if (body.readUInt32BE(1) !== body.length - HEAD_BYTES) throw cut("it has another length than its head says");
  if (flag === 1 && packedWith === undefined) throw cut("it is packed, and no encoding is named");
  return { message: body.subarray(HEAD_BYTES), encoding: flag === 1 ? packedWith : undefined };
}

/** OTLP over gRPC: the three `Export` methods, unary, over HTTP/2 without TLS on connections that are handed over. */
export class GrpcService {
  readonly #options: GrpcOptions;
  readonly #sessions = new Set<ServerHttp2Session>();
  readonly #server: Http2Server;

  constructor(options: GrpcOptions) {
    this.#options = options;
    this.#server = createServer({ maxSessionMemory: 16, settings: { maxConcurrentStreams: MAX_STREAMS, enablePush: false }, maxSessionInvalidFrames: 20 });
    this.#server.on("session", (session) => {
      this.#sessions.add(session);
      session.setTimeout(KEEP_MS, () => session.close());
      session.once("close", () => this.#sessions.delete(session));
    });
    this.#server.on("sessionError", () => undefined);
    this.#server.on("stream", (stream, headers) => void this.#serve(stream, headers));
  }

  /** Serves a connection whose first bytes are still to be read. */
  take(socket: Socket): void {
    this.#server.emit("connection", socket);
  }

  /** Takes no new call; those that are being answered are. */
  close(): void {
    for (const session of this.#sessions) session.close();
  }

  /** Ends every connection. */
  end(): void {
    for (const session of this.#sessions) session.destroy();
  }

  async #serve(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): Promise<void> {
    stream.on("error", () => undefined);
    let held = 0;
    const hold = (bytes: number): boolean => {
      held += bytes;
      this.#options.onHeld(bytes);
      return !this.#options.isOver(held);
    };
    const ended = this.#options.onCall();
    try {
      const signal = this.#admitted(headers);
      const { message, encoding } = messageIn(await this.#body(stream, hold), packing(headers));
      await this.#options.store(signal, message, encoding);
      if (stream.destroyed) return;
      stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
      stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      // An `Export…ServiceResponse` without anything in it.
      stream.end(Buffer.alloc(HEAD_BYTES));
    } catch (error) {
      this.#refuse(stream, isGrpc(headers), this.#options.refusalFor(error));
    } finally {
      this.#options.onHeld(-held);
      ended();
    }
  }

  /** The signal of a call that may be received; throws a `Refusal`. */
  #admitted(headers: IncomingHttpHeaders): Signal {
    const refused = strangerRefusal({ ...headers, host: headers[":authority"] ?? headers.host }, this.#options.port(), this.#options.token);
    if (refused !== undefined) throw new Refusal(refused);
    if (headers[":method"] !== "POST") throw new Refusal({ status: 405, message: "use POST" });
    if (!isGrpc(headers))
      throw new Refusal({
        status: 415,
        message: "over HTTP/2 only gRPC with protobuf is served; set the exporter's protocol to grpc, http/protobuf or http/json",
      });
    const signal = Object.hasOwn(METHODS, headers[":path"] ?? "") ? METHODS[headers[":path"]!] : undefined;
    if (signal === undefined)
      throw new Refusal({ status: 404, message: "there is no such method; OTLP's are Export of LogsService, MetricsService and TraceService" });
    if (this.#options.isFull()) throw new Refusal(TOO_MUCH);
    return signal;
  }

  /** @param hold counts what came; false where there is no room for it */
  #body(stream: ServerHttp2Stream, hold: (bytes: number) => boolean): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const late = setTimeout(() => refuse({ status: 400, message: "the body did not come to its end; send it again" }), REQUEST_MS);
      const refuse = (refused: Refused): void => {
        clearTimeout(late);
        stream.removeAllListeners("data");
        reject(new Refusal(refused));
      };
      stream.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (!hold(chunk.length)) return refuse(TOO_MUCH);
        if (length > MAX_BODY + HEAD_BYTES) return refuse({ status: 413, message: `the message is larger than ${MAX_BODY} bytes; send smaller batches` });
        chunks.push(chunk);
      });
      stream.once("end", () => {
        clearTimeout(late);
        resolve(Buffer.concat(chunks));
      });
      stream.once("aborted", () => refuse({ status: 400, message: "the body was cut short; send it again" }));
      stream.once("close", () => refuse({ status: 400, message: "the body was cut short; send it again" }));
    });
  }

  #refuse(stream: ServerHttp2Stream, isCall: boolean, { status, message, retryAfter }: Refused): void {
    if (stream.destroyed || stream.headersSent) return;
    stream.respond(
      {
        ":status": isCall ? 200 : status,
        "content-type": "application/grpc",
        "grpc-status": String(CODES[status]),
        "grpc-message": percentEncoded(message),
        ...(retryAfter === undefined ? {} : { "grpc-retry-pushback-ms": String(retryAfter * 1000) }),
      },
      { endStream: true },
    );
    // What the sender has not sent yet is not waited for.
    if (!stream.readableEnded) stream.close();
  }
}

function isGrpc(headers: IncomingHttpHeaders): boolean {
  return /^application\/grpc(?:\+proto)?(?:;|$)/.test(headers["content-type"] ?? "");
}

/** The encoding that a message may be packed with. */
function packing(headers: IncomingHttpHeaders): string | undefined {
  const named = headers["grpc-encoding"];
  if (named === undefined || named === "identity") return undefined;
  if (named === "gzip") return named;
  throw new Refusal({
    status: 415,
    message: `the encoding \`${String(named).slice(0, 40)}\` is not understood; set the exporter's compression to gzip or none`,
  });
}
