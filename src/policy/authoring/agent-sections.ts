import { z } from "zod";

const word = z.string().min(1);
const address = z.string().regex(/^https?:\/\/[^\s/]+/);
const variables = z.record(z.string().regex(/^[A-Za-z_]\w*$/), z.string());
/** The client compares three numbers. */
const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);
/** A `*` beside the host's name would cross dots; only whole hosts are admitted. */
const serverAddress = z.string().regex(/^https?:\/\/[^\s/*@]+(?::\d+)?(?:\/[^\s*]*\*?)?$/);

const server = z.strictObject({
  command: word.optional().describe("Absolute path of the server's program."),
  args: z.array(z.string()).optional(),
  env: variables.optional(),
  url: serverAddress.optional(),
});

const admitted = z.strictObject({
  command: z.array(z.string()).min(1).optional().describe("The exact command line, word by word."),
  url: serverAddress.optional().describe("`scheme://host[:port]/*`."),
});

const claudeCode = z.strictObject({
  minimumVersion: version.optional().describe("Least version of the client that may start."),
  gateway: address.optional().describe("Address of the model gateway to which every request goes."),
  providers: z
    .array(z.enum(["anthropic", "customEndpoint", "bedrock", "vertex", "foundry", "anthropicAws", "mantle", "gateway"]))
    .optional()
    .describe("Providers that may be used; `anthropic` unless said, `customEndpoint` with a gateway."),
  proxy: address.optional().describe("Proxy for what the client sends; none unless said."),
  noProxy: z.array(word).optional().describe("Hosts that are reached without the proxy, beside this machine."),
  certificate: z.string().startsWith("/").optional().describe("File with certificates that are trusted besides."),
  apiKeyHelper: z.string().startsWith("/").optional().describe("Program that prints the API key."),
  telemetry: z
    .strictObject({ endpoint: address, protocol: z.enum(["grpc", "http/protobuf", "http/json"]).optional() })
    .optional()
    .describe("Where the client sends its OpenTelemetry metrics and events."),
  mcp: z
    .strictObject({
      servers: z
        .record(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), server)
        .optional()
        .describe("Servers that everybody gets; no other source of servers counts then."),
      admit: z.array(admitted).optional().describe("Servers that users may add themselves."),
    })
    .optional(),
  marketplaces: z.array(word).optional().describe("Plugin marketplaces that may be used: `owner/repository`, an address or an absolute path."),
  sandbox: z.enum(["off", "on", "required"]).optional().describe("The client's own sandbox for shell commands; `required`: it does not start without one."),
  env: variables.optional().describe("Variables that are set for everybody; they replace the user's and the repository's."),
  leaveOut: z.record(word, word).optional().describe("Keys of the managed profile that are left out, each with the reason."),
});

/** Servers that users may have: of Codex and Copilot CLI. */
const namedServers = z
  .strictObject({
    admit: z
      .record(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), admitted)
      .optional()
      .describe("Servers that users may have, by name; no others start."),
  })
  .optional();

const codex = z.strictObject({
  sandbox: z
    .enum(["off", "required"])
    .optional()
    .describe("`required`: sessions without the client's own sandbox do not start. It makes `.git` unwritable, so that agents do not commit."),
  webSearch: z.enum(["disabled", "cached", "live"]).optional().describe("The search at the model's provider, which no hook sees; `disabled` unless said."),
  mcp: namedServers,
});

const copilot = z.strictObject({ mcp: namedServers });

/** What a policy says about single agents; read by `install --managed`, no part of what decides. */
export const agentSections = z.strictObject({ "claude-code": claudeCode.optional(), codex: codex.optional(), copilot: copilot.optional() });

export type ClaudeCodeSection = z.infer<typeof claudeCode>;

/** Keys by the place below `agents`, to suggest the one that was meant. */
export function agentKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(agentSections.shape);
  if (path[0] === "codex" || path[0] === "copilot")
    return path.length === 1
      ? Object.keys((path[0] === "codex" ? codex : copilot).shape)
      : path.length === 2
        ? ["admit"]
        : path.length === 4
          ? Object.keys(admitted.shape)
          : [];
  if (path.length === 1) return Object.keys(claudeCode.shape);
  if (path[1] === "telemetry") return ["endpoint", "protocol"];
  if (path[1] === "mcp") return path.length === 2 ? ["servers", "admit"] : path[2] === "servers" ? Object.keys(server.shape) : Object.keys(admitted.shape);
  return [];
}
