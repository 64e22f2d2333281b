import { createSocket, type Socket } from "node:dgram";
import { createServer, type AddressInfo, type Server } from "node:net";

/** What a thief's host hands out: a script that proves by its trace that it was run. */
const INSTALLER = 'touch "$HOME/installer-ran"\n';

/** A host outside the machine, as far as a policy can tell: takes whatever is sent to it. */
export class Collector {
  readonly host: string;
  readonly #chunks: Buffer[] = [];
  readonly #server: Server;
  /** Takes questions for names, and answers none. */
  readonly #names: Socket;
  /** A page that a project's own server on this machine would give; strangers have written it. */
  readonly #pages: Server;
  page = "";

  constructor(host: string) {
    this.host = host;
    this.#names = createSocket(host.includes(":") ? "udp6" : "udp4").on("message", (bytes) => this.#chunks.push(bytes));
    this.#pages = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.once("data", () =>
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(this.page)}\r\nconnection: close\r\n\r\n${this.page}`),
      );
    });
    this.#server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.on("data", (chunk) => {
        this.#chunks.push(chunk);
        const start = chunk.toString("latin1", 0, 200);
        if (/^(?:GET|POST|PUT) /.test(start)) {
          if (/expect: 100-continue/i.test(chunk.toString("latin1"))) socket.write("HTTP/1.1 100 Continue\r\n\r\n");
          // Late enough for a body that comes in a packet of its own.
          setTimeout(() => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${INSTALLER.length}\r\nconnection: close\r\n\r\n${INSTALLER}`), 150);
        }
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(0, this.host, resolve));
    await new Promise<void>((resolve, reject) => this.#names.once("error", reject).bind(this.port, this.host, resolve));
    await new Promise<void>((resolve, reject) => this.#pages.once("error", reject).listen(0, "127.0.0.1", resolve));
  }

  get pageAddress(): string {
    return `http://127.0.0.1:${(this.#pages.address() as AddressInfo).port}/`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Everything that was sent here. */
  get received(): string {
    return Buffer.concat(this.#chunks).toString("latin1");
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
    await new Promise((resolve) => this.#pages.close(resolve));
    await new Promise<void>((resolve) => this.#names.close(resolve));
  }
}
