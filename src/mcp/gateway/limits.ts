const KIB = 1024;
const MIB = 1024 * KIB;

/** What passes at most. Sizes in bytes, times in milliseconds. */
export interface GatewayLimits {
  /** One message of the client. */
  readonly request: number;
  /** One message of a server. */
  readonly response: number;
  /** Calls that one server is working on at a time. */
  readonly concurrentCalls: number;
  /** Calls of one client in a minute. */
  readonly callsAMinute: number;
  /** Without an answer or a sign of progress. */
  readonly idleMs: number;
  /** Whatever progress is told. */
  readonly callMs: number;
  /** From the start of a server to its first answer. */
  readonly startMs: number;
  /** Entries of one list, all pages together. */
  readonly listEntries: number;
  readonly listPages: number;
  /** How long a question of a server may wait for its answer. */
  readonly questionMs: number;
  /** Questions within one call. */
  readonly questions: number;
  /** Servers that run at a time. */
  readonly children: number;
  /** After so long without a call a session of a client ends, and its server with it. */
  readonly sessionMs: number;
  readonly sessions: number;
  /** Notices that one client waits for at a time. */
  readonly subscriptions: number;
  /** What is written for somebody who does not read. */
  readonly unread: number;
}

export const DEFAULT_LIMITS: GatewayLimits = {
  request: 16 * MIB,
  response: 32 * MIB,
  concurrentCalls: 256,
  callsAMinute: 100_000,
  idleMs: 300_000,
  callMs: 1_800_000,
  startMs: 30_000,
  listEntries: 10_000,
  listPages: 200,
  questionMs: 600_000,
  questions: 32,
  children: 32,
  sessionMs: 1_800_000,
  sessions: 256,
  subscriptions: 64,
  unread: 64 * MIB,
};
