import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { request, type RequestOptions } from "node:http";

/** A nonce: 16 to 64 bytes in hexadecimal. */
const NONCE = /^[0-9a-f]{32,128}$/;
const MAX_ANSWER = 16 * 1024;

/**
 * What only the holder of the key can answer to a nonce. The port it listens on is a part of it: a program on another
 * port cannot have it made by the real daemon and pass it on.
 */
export function proofFor(key: Buffer, nonce: string, port: number): string | undefined {
  return NONCE.test(nonce) ? createHmac("sha256", key).update(`proof\n${nonce}\n${port}`).digest("hex") : undefined;
}

/** What listens on a port. */
export type Listener = "daemon" | "nobody" | "impostor" | "silent";

/** One JSON request on loopback or a socket, answered within `timeoutMs`. Rejects when there is no answer. */
export function askJson(
  where: Pick<RequestOptions, "port" | "socketPath">,
  path: string,
  { body, token, timeoutMs }: { readonly body?: unknown; readonly token?: string; readonly timeoutMs: number },
): Promise<{ readonly status: number; readonly text: string }> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      ...where,
      ...(where.socketPath === undefined ? { host: "127.0.0.1" } : {}),
      path,
      method: text === undefined ? "GET" : "POST",
      agent: false,
      headers: {
        ...(where.socketPath === undefined ? {} : { host: "localhost" }),
        ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
    };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on("data", (chunk: Buffer) => {
        length += chunk.length;
        if (length > MAX_ANSWER) sent.destroy(new Error("the answer is too long"));
        else chunks.push(chunk);
      });
      response.on("end", () => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") });
      });
      response.on("error", reject);
    });
    // Counts from the first byte to the last, however slowly they come.
    const timer = setTimeout(() => sent.destroy(new Error("no answer in time")), timeoutMs);
    sent.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    sent.end(text);
  });
}

/** Finds out who listens on the port of an installation, without telling it anything. Never rejects. */
export async function whoListens(port: number, key: Buffer, timeoutMs: number): Promise<Listener> {
  const nonce = randomBytes(32).toString("hex");
  try {
    const { status, text } = await askJson({ port }, "/v1/proof", { body: { nonce }, timeoutMs });
    if (status !== 200) return "impostor";
    const { proof } = JSON.parse(text) as { readonly proof?: unknown };
    const expected = Buffer.from(proofFor(key, nonce, port)!);
    const given = Buffer.from(typeof proof === "string" ? proof : "");
    return given.length === expected.length && timingSafeEqual(given, expected) ? "daemon" : "impostor";
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ECONNREFUSED") return "nobody";
    return message === "no answer in time" ? "silent" : "impostor";
  }
}
