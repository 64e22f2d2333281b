import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { readFileSync } from "node:fs";

const TIMEOUT_MS = 15_000;
const MAX_ANSWER = 64 * 1024;

/** What a target answered. */
export interface Sent {
  readonly status: number;
  readonly text: string;
  /** Milliseconds after which it asks to be tried again. */
  readonly retryAfterMs?: number;
}

/** The value of a header; one that begins with `@` is read from the file that it names, each time, so that it can be changed there. */
function headerValue(value: string): string {
  return value.startsWith("@") ? readFileSync(value.slice(1), "utf8").trim() : value;
}

function retryAfterMs({ headers }: IncomingMessage): number | undefined {
  const text = headers["retry-after"];
  if (text === undefined) return undefined;
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Posts to a target. A redirect is an answer like any other: events go where they were told to, and nowhere else. Rejects when there is no answer. */
export function send(to: string, headers: Readonly<Record<string, string>>, contentType: string, text: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const url = new URL(to);
    const body = Buffer.from(text);
    const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerValue(value)]));
    const request = url.protocol === "https:" ? httpsRequest : httpRequest;
    const sent = request(url, { method: "POST", agent: false, headers: { ...own, "content-type": contentType, "content-length": body.length } }, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (length <= MAX_ANSWER) chunks.push(chunk);
      });
      response.on("error", reject);
      response.on("end", () => {
        clearTimeout(timer);
        const wait = retryAfterMs(response);
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8"), ...(wait === undefined ? {} : { retryAfterMs: wait }) });
      });
    });
    const timer = setTimeout(() => sent.destroy(new Error("no answer in time")), TIMEOUT_MS);
    sent.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end(body);
  });
}
