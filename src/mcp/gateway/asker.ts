import type { JsonObject } from "../traffic.ts";
import type { Bearer } from "./checkpoint.ts";
import type { Cancellation } from "./connection.ts";
import type { Message } from "./message.ts";

/** Who made a request, and how it is spoken to while the request is open. */
export interface Asker extends Bearer {
  /** Tells apart those that must not get at each other's calls. */
  readonly id: string;
  readonly capabilities: JsonObject;
  readonly info: JsonObject | undefined;
  /** Least level of log messages wanted with this request; modern clients only. */
  readonly logLevel: string | undefined;
  /** Headers of a modern request over HTTP, which must say what its body says. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly cancellation: Cancellation;
  /** Sends a notice that belongs to the request. */
  notice(bytes: Buffer): void;
  /** Asks a legacy client something within the request. Resolves with its answer. */
  ask(method: string, params: string | undefined): Promise<Message>;
}
