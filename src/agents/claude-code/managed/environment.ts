import type { ManagedKey } from "./key.ts";
import type { ManagedOptions } from "./options.ts";

/**
 * Variables that are pinned to nothing, each with what a repository could do with it. A repository's settings set variables
 * of the client and of everything it starts, also where nobody has trusted the folder; what managed settings say replaces it.
 * Measured with the client 2.1.330.
 */
const EMPTY: Readonly<Record<string, string>> = {
  CLAUDE_CODE_SHELL_PREFIX: "a program that is started in the place of the shell, for every command",
  BASH_ENV: "a script that bash runs before every command",
  ENV: "a script that sh runs before every command",
  LD_PRELOAD: "a library that is loaded into every program",
  LD_AUDIT: "a library that is loaded into every program",
  DYLD_INSERT_LIBRARIES: "a library that is loaded into every program",
  NODE_OPTIONS: "code that is loaded into every Node program, the guard's runtime included",
  NODE_EXTRA_CA_CERTS: "certificates that the client would trust",
  ANTHROPIC_CUSTOM_HEADERS: "headers of every request to the model",
  ANTHROPIC_UNIX_SOCKET: "a socket to which every request to the model goes",
  HTTP_PROXY: "a proxy through which the client's requests go, the guard's own included",
  HTTPS_PROXY: "a proxy through which the client's requests go",
  ALL_PROXY: "a proxy through which the client's requests go",
  http_proxy: "a proxy through which the client's requests go",
  https_proxy: "a proxy through which the client's requests go",
  all_proxy: "a proxy through which the client's requests go",
};

/** This machine is never reached through a proxy: the client sends its HTTP hooks through one even then. */
const LOCAL = "127.0.0.1,localhost,::1";

/** The variables of the managed settings, each with its explanation. */
export function environmentKeys({ gateway, proxy, noProxy = [], certificate, telemetry, env = {} }: ManagedOptions): readonly ManagedKey[] {
  const keys = new Map<string, ManagedKey>();
  const pin = (name: string, value: string, why: string, without: string, from = "profile"): void => {
    keys.set(name, { path: ["env", name], value, why, without, from });
  };
  for (const [name, what] of Object.entries(EMPTY))
    pin(name, "", "empty, so that neither a repository's settings nor the shell that starts the client sets it", `a repository sets ${what}`);
  pin("NODE_TLS_REJECT_UNAUTHORIZED", "1", "certificates are checked", "a repository turns the check off, and a proxy reads the key and every prompt");
  const local = [...new Set([...LOCAL.split(","), ...noProxy])].join(",");
  for (const name of ["NO_PROXY", "no_proxy"]) pin(name, local, "this machine is reached without a proxy", "hooks over HTTP go to the proxy and fail");
  if (gateway !== undefined)
    pin(
      "ANTHROPIC_BASE_URL",
      gateway,
      "every request to the model goes to the gateway",
      "a repository leads the key and every prompt to its own host",
      "agents.claude-code.gateway",
    );
  if (proxy !== undefined)
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"])
      pin(name, proxy, "what the client sends goes through the proxy", "nothing at the edge sees what leaves", "agents.claude-code.proxy");
  if (certificate !== undefined)
    pin(
      "NODE_EXTRA_CA_CERTS",
      certificate,
      "the organisation's certificates are trusted",
      "requests through the inspecting proxy fail",
      "agents.claude-code.certificate",
    );
  if (telemetry !== undefined) {
    const from = "agents.claude-code.telemetry";
    const tell = (name: string, value: string, why: string): void => pin(name, value, why, "a developer or nobody decides what is reported", from);
    tell("CLAUDE_CODE_ENABLE_TELEMETRY", "1", "the client reports what it does, beside the guard's own record");
    tell("OTEL_METRICS_EXPORTER", "otlp", "a developer cannot turn the metrics off");
    tell("OTEL_LOGS_EXPORTER", "otlp", "a developer cannot turn the events off");
    tell("OTEL_EXPORTER_OTLP_PROTOCOL", telemetry.protocol ?? "http/protobuf", "how it is sent");
    tell("OTEL_EXPORTER_OTLP_ENDPOINT", telemetry.endpoint, "where it is sent");
    tell("OTEL_LOG_TOOL_DETAILS", "1", "without it a denied call and the arguments of an MCP call are not seen");
    tell("OTEL_LOG_USER_PROMPTS", "0", "prompts stay here");
    tell("OTEL_LOG_ASSISTANT_RESPONSES", "0", "answers stay here");
  }
  for (const [name, value] of Object.entries(env)) pin(name, value, "set by the policy", "each user and repository sets it", "agents.claude-code.env");
  return [...keys.values()];
}
