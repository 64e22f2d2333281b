import type { JsonObject, ProtocolEra } from "../traffic.ts";
import { Refusal } from "./checkpoint.ts";
import { UpstreamError } from "./connection.ts";
import { errorBytes, resultBytes, type Message } from "./message.ts";
import { CODES } from "./protocol.ts";

/** What goes back to the client for one request. */
export interface Answer {
  readonly bytes: Buffer;
  /** Of an error, its code. */
  readonly code?: number;
  /** The HTTP status, where it is not the usual one of the code. */
  readonly status?: number;
}

/** The request itself is wrong. */
export class RequestProblem extends Error {
  readonly code: number;
  readonly data: unknown;
  readonly status: number | undefined;

  constructor(code: number, message: string, data?: unknown, status?: number) {
    super(message);
    this.code = code;
    this.data = data;
    this.status = status;
  }
}

/** A refusal or a failed call in the form that keeps an agent working: of a tool, a result that the model reads. */
export function toolText(text: string, era: ProtocolEra): JsonObject {
  return { ...(era === "modern" ? { resultType: "complete" } : {}), content: [{ type: "text", text }], isError: true };
}

/** In words, what became of a call that has no answer. */
export function failureText(server: string, error: UpstreamError): string {
  const why = error.said === "" ? error.message : `${error.message} (\`${error.said}\`)`;
  if (error.kind === "refused") return why;
  const known = error.mayHaveRun
    ? "The call may have run: look at what it would have changed before you make it again; Sallyport does not repeat it."
    : "The call was not made.";
  return `The tool server \`${server}\` gave no answer: ${why}. ${known}`;
}

/** The answer to a request that did not get one from the server. Throws what is no refusal, no failure and no problem of the request. */
export function answerToProblem(request: Message, era: ProtocolEra, server: string, error: unknown): Answer {
  if (error instanceof RequestProblem)
    return {
      bytes: errorBytes(request.id, error.code, error.message, error.data),
      code: error.code,
      ...(error.status === undefined ? {} : { status: error.status }),
    };
  const isTool = request.method === "tools/call";
  if (error instanceof Refusal) {
    if (isTool) return { bytes: resultBytes(request.id, toolText(error.message, era)) };
    return { bytes: errorBytes(request.id, CODES.refused, error.message), code: CODES.refused };
  }
  if (error instanceof UpstreamError) {
    const text = failureText(server, error);
    if (isTool) return { bytes: resultBytes(request.id, toolText(text, era)) };
    return { bytes: errorBytes(request.id, CODES.upstream, text), code: CODES.upstream };
  }
  throw error;
}
