import { spawn, type ChildProcess } from "node:child_process";
import type { ProtocolEra, ServerTransport } from "../traffic.ts";
import { childEnvironment } from "./child-environment.ts";
import { CallTable, CLOSED, UpstreamError, type Connection, type ConnectionEvents, type OutgoingCall } from "./connection.ts";
import type { GatewayLimits } from "./limits.ts";
import { LineWriter, readLines } from "./line-stream.ts";
import { callBytes, MessageProblem, readMessage, type Message } from "./message.ts";
import { CODES, META } from "./protocol.ts";

type StdioTransport = Extract<ServerTransport, { type: "stdio" }>;

/** Lines that are no message, before a server is given up: some greet on their standard output. */
const MAX_GARBAGE = 100;
/** From the end of its input to the signals, as the revisions say for shutting down. */
const PATIENCE_MS = 2000;
/** The end of what a server wrote to its standard error, told when it dies. */
const KEPT_ERRORS = 2000;
/** Messages that wait for a server that does not read. */
const MAX_UNREAD = 64 * 1024 * 1024;

/** A server that runs as a child of this process. */
export class StdioConnection implements Connection {
  readonly era: ProtocolEra;
  readonly isHttp = false;
  readonly #child: ChildProcess;
  readonly #events: ConnectionEvents;
  readonly #calls: CallTable;
  readonly #writer: LineWriter;
  #isClosed = false;
  #garbage = 0;
  #errors = "";

  /** @param env the values of the configured names, resolved; the child gets them, a minimal environment and nothing else. */
  constructor(transport: StdioTransport, env: Readonly<Record<string, string>>, era: ProtocolEra, limits: GatewayLimits, events: ConnectionEvents) {
    this.era = era;
    this.#events = events;
    this.#calls = new CallTable(limits, (id, reason) => {
      this.send(callBytes("notifications/cancelled", { requestId: Number(id), reason }));
    });
    this.#child = spawn(transport.command, [...transport.args], {
      env: childEnvironment(process.env, env),
      ...(transport.cwd === undefined ? {} : { cwd: transport.cwd }),
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own, so that what it starts ends with it, and the terminal's signals go to the gateway first.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    this.#writer = new LineWriter(this.#child.stdin!);
    this.#child.once("error", (error) => this.#ended(`it could not be started: ${error.message}`));
    this.#child.once("exit", (code, signal) => {
      // What it wrote last may still be in the pipe.
      setTimeout(() => this.#ended(code === null ? `its process was ended by ${signal}` : `its process ended with ${code}`), 20);
    });
    this.#child.stderr!.on("data", (chunk: Buffer) => {
      this.#errors = (this.#errors + chunk.toString("utf8")).slice(-KEPT_ERRORS);
    });
    readLines(this.#child.stdout!, limits.response, {
      onLine: (line) => this.#line(line),
      onTooLong: (head, tail, length) => this.#tooLong(head, tail, length, limits.response),
      // It usually ends with its output, and then says why.
      onEnd: () => setTimeout(() => this.#ended("it closed its output"), 1000).unref(),
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The process, for those who watch over it. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  call(call: OutgoingCall): Promise<Message> {
    if (this.#isClosed) return Promise.reject(new UpstreamError("gone", "the server has ended", false));
    if (this.#writer.waiting > MAX_UNREAD) return Promise.reject(new UpstreamError("busy", "the server does not read what it is sent", false));
    let added;
    try {
      added = this.#calls.add(call);
    } catch (error) {
      return Promise.reject(error as UpstreamError);
    }
    this.#writer.write(added.bytes);
    return added.answer;
  }

  send(bytes: Buffer): void {
    if (this.#isClosed) return;
    if (this.#writer.waiting > MAX_UNREAD) this.#ended("it does not read what it is sent");
    else this.#writer.write(bytes);
  }

  pause(): void {
    this.#child.stdout!.pause();
  }

  resume(): void {
    this.#child.stdout!.resume();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#ended(CLOSED);
  }

  #line(line: Buffer): void {
    let message: Message;
    try {
      message = readMessage(line);
    } catch (error) {
      if (!(error instanceof MessageProblem)) throw error;
      this.#notUnderstood(line, error);
      return;
    }
    if (this.#calls.take(message)) return;
    if (message.kind === "response") {
      this.#notUnderstood(line, new MessageProblem(CODES.invalidRequest, "it answers a request that was not made"));
      return;
    }
    if (message.kind === "request") {
      const call = this.#calls.youngest();
      if (call?.onRequest === undefined) this.#events.onRequest(message);
      else call.onRequest(message);
      return;
    }
    const subscription = message.member("params", "_meta", META.subscription);
    const listener =
      subscription === undefined ? undefined : this.#calls.callOf(message.bytes.toString("utf8", subscription.from, subscription.to).replaceAll('"', ""));
    // A modern server sends log messages within a call only, and over standard output without saying within which.
    const logged = this.era === "modern" && message.method === "notifications/message" ? this.#calls.ofOneOwner() : undefined;
    const to = listener ?? logged;
    if (to === undefined) this.#events.onNotice(message);
    else to.onNotice(message);
  }

  /** Fails the call that a broken message answers, where it says which; a server that only breaks things is ended. */
  #notUnderstood(line: Buffer, problem: MessageProblem): void {
    const id = problem.id ?? answeredId(line.subarray(0, 512), line.subarray(-512));
    if (id !== undefined && this.#calls.callOf(id) !== undefined) {
      this.#calls.fail(id, new UpstreamError("garbage", `the server's answer cannot be read: ${problem.message}`, true));
      return;
    }
    this.#garbage += 1;
    if (this.#garbage > MAX_GARBAGE) this.#ended(`it wrote ${this.#garbage} lines that are no messages`);
  }

  #tooLong(head: Buffer, tail: Buffer, length: number, most: number): void {
    const why = new UpstreamError("too-large", `the server's answer is ${length} bytes long; more than ${most} are not taken`, true);
    const id = answeredId(head, tail);
    if (id !== undefined && this.#calls.callOf(id) !== undefined) this.#calls.fail(id, why);
    else this.#calls.failAll(why);
  }

  #ended(why: string): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#calls.end();
    const said = this.#errors.trim().split("\n").at(-1) ?? "";
    this.#calls.failAll(new UpstreamError("gone", `the server has ended: ${why}`, true, said.slice(0, 300)));
    this.#writer.end();
    const { pid } = this.#child;
    if (pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null) {
      const ask = setTimeout(() => this.#signal("SIGTERM"), PATIENCE_MS / 4);
      const insist = setTimeout(() => this.#signal("SIGKILL"), PATIENCE_MS);
      this.#child.once("exit", () => {
        clearTimeout(ask);
        clearTimeout(insist);
        // What it started and left behind.
        this.#signal("SIGKILL");
      });
    } else this.#signal("SIGKILL");
    this.#events.onClose(why);
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === "win32") this.#child.kill(signal);
      else process.kill(-pid, signal);
    } catch {
      // The group is empty.
    }
  }
}

/** The id of an answer that cannot be read as a whole, where both ends of it are written as servers write them. */
function answeredId(head: Buffer, tail: Buffer): string | undefined {
  const start = head.toString("latin1");
  return (
    /^\{\s*"jsonrpc"\s*:\s*"2\.0"\s*,\s*"id"\s*:\s*(\d{1,15})\s*,/.exec(start)?.[1] ??
    /^\{\s*"id"\s*:\s*(\d{1,15})\s*,/.exec(start)?.[1] ??
    /,\s*"id"\s*:\s*(\d{1,15})\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(tail.toString("latin1"))?.[1]
  );
}
