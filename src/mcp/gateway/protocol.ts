/** The revision without sessions. */
export const MODERN_VERSION = "2026-07-28";
/** Revisions that open with `initialize`, newest first. */
export const LEGACY_VERSIONS: readonly string[] = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05", "2024-10-07"];

/** Keys of `_meta` that belong to the protocol begin with this. */
export const RESERVED = "io.modelcontextprotocol/";
export const META = {
  version: `${RESERVED}protocolVersion`,
  capabilities: `${RESERVED}clientCapabilities`,
  client: `${RESERVED}clientInfo`,
  logLevel: `${RESERVED}logLevel`,
  server: `${RESERVED}serverInfo`,
  subscription: `${RESERVED}subscriptionId`,
  task: `${RESERVED}related-task`,
} as const;
/** Those of them that a client may set: what they hold is the protocol's. Others are looked at as arguments are. */
export const CLIENT_KEYS: ReadonlySet<string> = new Set([META.version, META.capabilities, META.client, META.logLevel, META.task]);
/** By which a hook's decision is found; written by Claude Code. */
export const TOOL_USE = "claudecode/toolUseId";

/** Error codes of JSON-RPC and of the revisions. */
export const CODES = {
  parse: -32700,
  invalidRequest: -32600,
  noMethod: -32601,
  invalidParams: -32602,
  internal: -32603,
  notFound: -32002,
  headerMismatch: -32020,
  missingCapability: -32021,
  unsupportedVersion: -32022,
  /** Ours, outside the range that JSON-RPC keeps for itself: policy refused it. */
  refused: -31001,
  /** Ours: the server cannot be reached, died, or gave no answer in time. */
  upstream: -31002,
} as const;

/** The parameter that `Mcp-Name` repeats, by method. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  "tools/call": "name",
  "prompts/get": "name",
  "resources/read": "uri",
  "tasks/get": "taskId",
  "tasks/update": "taskId",
  "tasks/cancel": "taskId",
};

/** Methods that a modern server may answer with questions. */
export const ASKING: ReadonlySet<string> = new Set(["tools/call", "prompts/get", "resources/read"]);

/** Methods that came to an end with 2025-11-25. */
export const LEGACY_ONLY: ReadonlySet<string> = new Set(["initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"]);

export const LOG_LEVELS: ReadonlySet<unknown> = new Set(["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"]);

/** Lists, and the member that holds their entries. */
export const LISTS: Readonly<Record<string, string>> = {
  "tools/list": "tools",
  "prompts/list": "prompts",
  "resources/list": "resources",
  "resources/templates/list": "resourceTemplates",
  "skills/list": "skills",
};

/** The HTTP status of an error: what the modern revision says, and 200 for what the server itself answered. */
export function statusOf(code: number): number {
  switch (code) {
    case CODES.noMethod:
      return 404;
    case CODES.headerMismatch:
    case CODES.missingCapability:
    case CODES.unsupportedVersion:
    case CODES.parse:
    case CODES.invalidRequest:
      return 400;
    default:
      return 200;
  }
}
