import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gunzip } from "node:zlib";
import type { ActionEvent } from "../../model/index.ts";
import { BatchSpool, GrowingBytes, RecordError, ReusedBuffers } from "../../record/index.ts";
import { mapRecord, type MapOptions } from "../mapping/map-record.ts";
import { subjectRedactor } from "../mapping/redact-subject.ts";
import { Tally, type TelemetryCounters } from "../metrics/counters.ts";
import { readJson } from "../otlp/read-request.ts";
import { readProtobuf } from "../otlp/read-protobuf.ts";
import { OtlpProblem, type Signal } from "../otlp/record.ts";
import { bodyRefusal, MAX_BODY, MAX_UNPACKED, Refusal, strangerRefusal, TOO_MUCH, type Refused } from "./admission.ts";
import { tellApart, type Undecided } from "./by-first-bytes.ts";
import { GrpcService } from "./grpc.ts";
import { acceptedBody, CONTENT_TYPES, encodingOf, signalOf, statusBody, type Encoding } from "./status-body.ts";

const HEAD_MS = 5000;
const REQUEST_MS = 15_000;
const KEEP_MS = 60_000;
const MAX_CONNECTIONS = 256;
/** Bodies that are being received or wait for the disk, together. Beyond that senders are told to come back. */
const MAX_HELD = 64 * 1024 * 1024;
const MAX_REQUESTS = 128;
/** What a sender says that it will send is taken at its word up to here, in bytes; more is made room for when it comes. */
const MOST_EXPECTED = 1024 * 1024;
const RETRY_S = 1;

export interface ReceiverOptions {
  readonly stateFolder: string;
  readonly port: number;
  /** Whoever has it may tell telemetry, and nothing else. */
  readonly token: string;
  /** Whoever has it may read the figures. */
  readonly metricsToken: string;
  readonly counters: TelemetryCounters;
  /** The figures in the text format of Prometheus. */
  readonly metrics: () => string;
  /** Events were put into the spool. */
  readonly onStored: () => void;
  /** Bytes that may be held; for tests. */
  readonly maxHeld?: number;
  readonly now?: () => number;
}

function unpacked(body: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    gunzip(body, { maxOutputLength: MAX_UNPACKED }, (error, bytes) => {
      if (error === null) return resolve(bytes);
      const isBomb = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
      reject(
        new Refusal(
          isBomb
            ? { status: 413, message: `the body is larger than ${MAX_UNPACKED} bytes when unpacked; send smaller batches` }
            : { status: 400, message: "the body is no gzip; set the exporter's compression to gzip or none" },
        ),
      );
    });
  });
}

/**
 * The OTLP receiver on loopback: `POST /v1/logs`, `/v1/metrics`, `/v1/traces` in JSON or protobuf, gRPC's `Export` on the same port, and
 * `GET /metrics`. A request is answered when all of its records are on disk, and is taken whole or not at all.
 */
export class TelemetryReceiver {
  readonly #options: ReceiverOptions;
  readonly #spool: BatchSpool;
  readonly #redact = subjectRedactor();
  readonly #bodies = new ReusedBuffers();
  readonly #grpc: GrpcService;
  #server: Server | undefined;
  #undecided: Undecided | undefined;
  #held = 0;
  #requests = 0;
  /** Ends when what is unpacked now is there. */
  #unpacking: Promise<unknown> = Promise.resolve();

  constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#spool = new BatchSpool(options.stateFolder);
    this.#grpc = new GrpcService({
      port: () => this.port,
      token: options.token,
      isFull: () => this.#isFull,
      isOver: (held) => this.#isOver(held),
      onCall: () => {
        this.#requests += 1;
        return () => {
          this.#requests -= 1;
        };
      },
      onHeld: (bytes) => {
        this.#held += bytes;
      },
      store: (signal, message, encoding) => this.#unpackAndStore(signal, "protobuf", message, encoding),
      refusalFor: (error) => {
        const refused = this.#refusalFor(error);
        options.counters.answered(refused.status);
        return refused;
      },
    });
  }

  /** Listens on the port of loopback. Rejects when it cannot be had. */
  async listen(): Promise<void> {
    const server = createServer({
      maxHeaderSize: 16_384,
      headersTimeout: HEAD_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_MS,
      connectionsCheckingInterval: 1000,
      requireHostHeader: true,
      noDelay: true,
    });
    server.maxConnections = MAX_CONNECTIONS;
    this.#undecided = tellApart(server, (socket) => this.#grpc.take(socket), HEAD_MS);
    server.on("request", (request, response) => void this.#serve(request, response));
    server.on("upgrade", (_request, socket) => socket.destroy());
    server.on("connect", (_request, socket) => socket.destroy());
    server.on("clientError", (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
      else socket.destroy();
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port: this.#options.port, host: "127.0.0.1", backlog: 511 }, resolve);
    });
    server.on("error", () => undefined);
    this.#server = server;
  }

  /** Port that it listens on. */
  get port(): number {
    const address = this.#server?.address();
    return typeof address === "object" && address !== null ? address.port : this.#options.port;
  }

  /** Answers what was received and lets the port go. */
  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      this.#grpc.close();
      this.#undecided?.end();
      setTimeout(() => {
        server.closeAllConnections();
        this.#grpc.end();
      }, REQUEST_MS).unref();
    });
  }

  /** Whether there is no room for another request. */
  get #isFull(): boolean {
    return this.#requests > MAX_REQUESTS || this.#held > this.#maxHeld;
  }

  get #maxHeld(): number {
    return this.#options.maxHeld ?? MAX_HELD;
  }

  /** Whether a request that holds so many bytes has to make room for the others. One that is alone is let through, or it never would be. */
  #isOver(held: number): boolean {
    return this.#held > this.#maxHeld && this.#held > held;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const encoding = encodingOf(request.headers["content-type"]);
    const { counters } = this.#options;
    this.#requests += 1;
    try {
      const path = (request.url ?? "").split("?", 1)[0]!;
      if (path === "/metrics") return this.#metrics(request, response);
      const signal = signalOf(path);
      if (signal === undefined) throw new Refusal({ status: 404, message: "there is no such path; OTLP goes to /v1/logs, /v1/metrics and /v1/traces" });
      const refused = strangerRefusal(request.headers, this.port, this.#options.token);
      if (refused !== undefined) throw new Refusal(refused);
      if (request.method !== "POST") throw new Refusal({ status: 405, message: "use POST" });
      if (encoding === undefined)
        throw new Refusal({
          status: 415,
          message: "the content type must be application/json or application/x-protobuf; set the exporter's protocol to http/json or http/protobuf",
        });
      const wrong = bodyRefusal(request.headers);
      if (wrong !== undefined) throw new Refusal(wrong);
      if (this.#isFull) throw new Refusal(TOO_MUCH);
      await this.#take(signal, encoding, request);
      answer(response, 200, CONTENT_TYPES[encoding], acceptedBody(encoding));
    } catch (error) {
      const refused = this.#refusalFor(error);
      counters.answered(refused.status);
      this.#refuse(request, response, encoding ?? "json", refused);
    } finally {
      this.#requests -= 1;
    }
  }

  /** Receives a request of HTTP and stores it. */
  async #take(signal: Signal, encoding: Encoding, request: IncomingMessage): Promise<void> {
    let held = 0;
    const expected = Number(request.headers["content-length"]);
    const body = new GrowingBytes(this.#bodies, expected <= MOST_EXPECTED ? expected : 0);
    try {
      await this.#receive(request, body, (length) => {
        held += length;
        this.#held += length;
        return !this.#isOver(held);
      });
      await this.#unpackAndStore(signal, encoding, body.bytes, request.headers["content-encoding"]);
    } finally {
      // Nobody adds to it any more: a request that was refused half-way is not listened to.
      body.release();
      this.#held -= held;
    }
  }

  async #unpackAndStore(signal: Signal, encoding: Encoding, packed: Buffer, packedWith: string | undefined): Promise<void> {
    if (packedWith !== "gzip") return this.#store(signal, encoding, packed);
    // One after the other: how much a body becomes is known when it is there.
    const unpacking = this.#unpacking.then(async () => {
      const body = await unpacked(packed);
      this.#held += body.length;
      return body;
    });
    this.#unpacking = unpacking.catch(() => undefined);
    const body = await unpacking;
    try {
      if (this.#isOver(packed.length + body.length)) throw new Refusal(TOO_MUCH);
      await this.#store(signal, encoding, body);
    } finally {
      this.#held -= body.length;
    }
  }

  /** Reads, maps and stores what a request holds; resolves when it is on disk. */
  async #store(signal: Signal, encoding: Encoding, body: Buffer): Promise<void> {
    const { counters } = this.#options;
    const tally = new Tally();
    await this.#spool.append(this.#eventsOf(signal, encoding, body, tally));
    counters.seen(tally);
    counters.stored(signal, tally.count);
    counters.answered(200);
    if (tally.count > 0) this.#options.onStored();
  }

  /**
   * The events of a request, one after the other: what was read of a record has ended before the next is read. Held together they would be most of what the
   * collector of garbage has to carry about.
   */
  *#eventsOf(signal: Signal, encoding: Encoding, body: Buffer, tally: Tally): Generator<ActionEvent> {
    const options: MapOptions = { now: this.#options.now?.() ?? Date.now(), redact: this.#redact };
    const alike = new Map<string, number>();
    for (const record of encoding === "json" ? readJson(signal, body) : readProtobuf(signal, body)) {
      const event = mapRecord(record, options);
      const before = alike.get(event.id) ?? 0;
      alike.set(event.id, before + 1);
      const own = before === 0 ? event : mapRecord(record, options, before);
      tally.add(own);
      yield own;
    }
  }

  #receive(request: IncomingMessage, body: GrowingBytes, onBytes: (length: number) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = (chunk: Buffer): void => {
        if (!onBytes(chunk.length)) return fail(TOO_MUCH);
        if (body.length + chunk.length <= MAX_BODY) return body.add(chunk);
        fail({ status: 413, message: `the body is larger than ${MAX_BODY} bytes; send smaller batches` });
      };
      const fail = (refused: Refused): void => {
        request.off("data", take);
        reject(new Refusal(refused));
      };
      const cut = (): void => fail({ status: 400, message: "the body was cut short; send it again" });
      request.on("data", take);
      request.once("end", resolve);
      request.once("error", cut);
      request.once("close", () => {
        if (!request.complete) cut();
      });
    });
  }

  #refusalFor(error: unknown): Refused {
    if (error instanceof Refusal) return error.refused;
    if (error instanceof OtlpProblem) return { status: error.status, message: error.message };
    if (error instanceof RecordError) return { status: 503, message: error.message, retryAfter: RETRY_S };
    // The disk is full or not to be written: nothing was acknowledged, and the sender keeps it.
    const { code } = error as NodeJS.ErrnoException;
    return { status: 503, message: `it could not be stored (${code ?? "fault"}); see \`sallyport daemon logs\``, retryAfter: RETRY_S };
  }

  #refuse(request: IncomingMessage, response: ServerResponse, encoding: Encoding, { status, message, retryAfter }: Refused): void {
    if (response.destroyed || response.headersSent) return;
    const send = (): void => answer(response, status, CONTENT_TYPES[encoding], statusBody(encoding, status, message), retryAfter);
    if (request.complete) return send();
    if (status === 429 && Number(request.headers["content-length"] ?? MAX_BODY + 1) <= MAX_BODY) {
      // An exporter that is still sending would see a broken connection in place of the answer, and drop what it has.
      request.once("end", send);
      request.resume();
      return;
    }
    response.shouldKeepAlive = false;
    response.once("finish", () => request.socket.destroySoon());
    send();
  }

  #metrics(request: IncomingMessage, response: ServerResponse): void {
    const refused: Refused | undefined =
      strangerRefusal(request.headers, this.port, this.#options.metricsToken) ?? (request.method === "GET" ? undefined : { status: 405, message: "use GET" });
    if (refused !== undefined) throw new Refusal(refused);
    answer(response, 200, "text/plain; version=0.0.4; charset=utf-8", Buffer.from(this.#options.metrics()));
  }
}

function answer(response: ServerResponse, status: number, contentType: string, body: Buffer, retryAfter?: number): void {
  response.writeHead(status, {
    "content-type": contentType,
    "content-length": body.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
  });
  response.end(body);
}
