import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { PAGE_HEADERS, PageFiles, readPerson, SignIns } from "../console/index.ts";
import type { Approver } from "../session/index.ts";
import { refusalOf, type Demands, type Refusal } from "./admission.ts";
import type { ConsoleJobs } from "./console-jobs.ts";
import type { ConsoleThread } from "./console-thread.ts";
import type { DaemonStatus } from "./status.ts";

const API = "/console/api";
/** A policy that is tried out is the largest thing that the page sends. */
const MAX_BODY = 1024 * 1024;
const MAX_SMALL = 4096;

export interface ConsoleDoorOptions {
  readonly port: number;
  /** What the command line shows to get a code. */
  readonly token: string;
  readonly status: () => DaemonStatus;
  readonly thread: Pick<ConsoleThread, "ask">;
  /** Something may have been put into the spool. */
  readonly onChange: () => void;
  readonly jobs: Pick<ConsoleJobs, "start" | "job" | "cancel">;
}

/** What is still to be done with a request whose head was found right: read so many bytes, and answer. */
export interface Admitted {
  readonly maxBytes: number;
  readonly serve: (body: Uint8Array, response: ServerResponse) => Promise<void> | void;
}

/** Where the build puts the page: beside the command line's folder. */
function builtPage(): string {
  return fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../../dist/console" : "../console", import.meta.url));
}

function sendJson(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...PAGE_HEADERS, "content-type": "application/json", "content-length": Buffer.byteLength(text), "cache-control": "no-store" });
  response.end(text);
}

/**
 * The way to the console, in the daemon's main thread: it decides who may ask, and leaves answering to the console's thread.
 *
 *     GET  /console/…              the page's own files; they say nothing about anybody
 *     POST /console/api/open       the command line of a person's terminal gets a code; no browser may ask this
 *     POST /console/api/sign-in    the page that was opened with the code changes it for a token
 *     …    /console/api/…          everything else, with that token
 */
export class ConsoleDoor {
  readonly #options: ConsoleDoorOptions;
  readonly #files = new PageFiles(builtPage());
  readonly #signIns = new SignIns();

  constructor(options: ConsoleDoorOptions) {
    this.#options = options;
  }

  /** What to do with a request, from its head alone; or why it is refused. */
  admit(request: IncomingMessage, path: string, query: string, isSocket: boolean): Admitted | Refusal {
    const head = { method: request.method, headers: request.headers, isSocket };
    const refusal = (demands: Demands): Refusal | undefined => refusalOf(head, this.#options.port, demands);
    if (path === "/console")
      return { maxBytes: 0, serve: (_body, response) => void response.writeHead(308, { location: "/console/", "content-length": 0 }).end() };
    if (!path.startsWith(`${API}/`)) return refusal({ method: "GET", token: undefined, maxBytes: 0, from: "anywhere" }) ?? this.#file(path);
    if (path === `${API}/open`)
      return (
        refusal({ method: "POST", token: this.#options.token, maxBytes: MAX_SMALL }) ?? {
          maxBytes: MAX_SMALL,
          serve: (body, response) => this.#open(body, response),
        }
      );
    const method = request.method === "POST" ? "POST" : "GET";
    const refused = refusal({ method, token: undefined, maxBytes: MAX_BODY, from: "own-page" });
    if (refused !== undefined) return refused;
    if (path === `${API}/sign-in`) {
      if (method !== "POST") return { status: 405, error: "use POST" };
      return { maxBytes: MAX_SMALL, serve: (body, response) => this.#signIn(body, response) };
    }
    const { authorization } = request.headers;
    const person = this.#signIns.person(authorization, Date.now());
    if (person === undefined) return { status: 401, error: "nobody is signed in; run `sallyport console` in a terminal of your own" };
    if (path === `${API}/sign-out`) {
      if (method !== "POST") return { status: 405, error: "use POST" };
      return {
        maxBytes: MAX_SMALL,
        serve: (_body, response) => {
          this.#signIns.signOut(authorization);
          sendJson(response, 200, "{}");
        },
      };
    }
    return {
      maxBytes: method === "POST" ? MAX_BODY : 0,
      serve: (body, response) => this.#ask({ method, path: path.slice(API.length), query, person }, body, response),
    };
  }

  #file(path: string): Admitted | Refusal {
    let file;
    try {
      file = this.#files.at(path);
    } catch {
      return { status: 503, error: "the console's page was not built; run `npm run build`" };
    }
    if (file === undefined) return { status: 404, error: "there is no such path" };
    const { type, body } = file;
    return {
      maxBytes: 0,
      serve: (_body, response) => {
        response.writeHead(200, { ...PAGE_HEADERS, "content-type": type, "content-length": body.length, "cache-control": "no-cache" });
        response.end(body);
      },
    };
  }

  #open(body: Uint8Array, response: ServerResponse): void {
    const person = readPerson(jsonOf(body));
    if (person === undefined) return sendJson(response, 400, '{"error":"it is not said who opens the console"}');
    sendJson(response, 200, JSON.stringify({ code: this.#signIns.code(person, Date.now()) }));
  }

  #signIn(body: Uint8Array, response: ServerResponse): void {
    const value = jsonOf(body);
    const code = typeof value === "object" && value !== null ? (value as { readonly code?: unknown }).code : undefined;
    const found = typeof code === "string" && /^[\w-]{43}$/.test(code) ? this.#signIns.exchange(code, Date.now()) : undefined;
    if (found === undefined) return sendJson(response, 401, '{"error":"this link was used or is too old; run `sallyport console` again"}');
    sendJson(response, 200, JSON.stringify({ token: found.token, person: { id: found.person.id } }));
  }

  async #ask(
    { method, path, query, person }: { readonly method: "GET" | "POST"; readonly path: string; readonly query: string; readonly person: Approver },
    bytes: Uint8Array,
    response: ServerResponse,
  ): Promise<void> {
    const body = method === "POST" ? jsonOf(bytes) : undefined;
    if (method === "POST" && body === undefined) return sendJson(response, 400, '{"error":"the body is no JSON"}');
    if (path === "/jobs" || path.startsWith("/jobs/")) {
      const { status, value } = this.#job(method, path.slice("/jobs/".length), body);
      return sendJson(response, status, JSON.stringify(value));
    }
    const { status, text } = await this.#options.thread.ask({ method, path, query, body, person, daemon: this.#options.status() });
    if (method === "POST") this.#options.onChange();
    if (!response.destroyed) sendJson(response, status, text);
  }

  /** `POST /jobs {kind, …}` starts one, `GET /jobs/ID` says how far it is, `POST /jobs/ID` ends it; `GET /jobs` is about the one that runs. */
  #job(method: "GET" | "POST", id: string, body: unknown): { readonly status: number; readonly value: unknown } {
    const { jobs } = this.#options;
    if (id !== "") {
      if (method === "POST") jobs.cancel(id);
      const job = jobs.job(id);
      return job === undefined ? { status: 404, value: { error: "there is no such job any more", help: "start it again" } } : { status: 200, value: job };
    }
    if (method === "GET") return { status: 200, value: { job: jobs.job() ?? null } };
    const given = (typeof body === "object" && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
    const kind = KINDS.find((one) => one === given["kind"]);
    if (kind === undefined) return { status: 400, value: { error: `\`kind\` is one of ${KINDS.join(", ")}` } };
    const job = jobs.start(kind, given);
    return job === undefined ? { status: 409, value: { error: "another job runs", help: "wait for it or end it" } } : { status: 200, value: job };
  }
}

/** The two kinds of long work. */
const KINDS = ["verify", "simulate"] as const;

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
