import { TOKEN_HEADER } from "../receiver/admission.ts";

/** Agents whose telemetry can be switched on. */
export const TELEMETRY_AGENTS = ["claude-code", "codex", "gemini-cli", "copilot", "opencode"] as const;
export type TelemetryAgent = (typeof TELEMETRY_AGENTS)[number];

/** What switches an agent's telemetry on. Prompts and answers are never asked for. */
export interface TelemetrySettings {
  /** Variables of the environment that the agent is started in. */
  readonly env: Readonly<Record<string, string>>;
  /** A file of the agent's own, below the home folder, and the text that belongs into it. */
  readonly file?: { readonly path: string; readonly text: string };
  /** What a person should know. */
  readonly notes: readonly string[];
}

/** The standard variables of OpenTelemetry's exporters. */
function standard(port: number, token: string, protocol: "http/json" | "http/protobuf"): Readonly<Record<string, string>> {
  return {
    OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_EXPORTER_OTLP_HEADERS: `${TOKEN_HEADER}=${token}`,
  };
}

function codexToml(port: number, token: string): string {
  const exporter = (signal: string): string =>
    `{ otlp-http = { endpoint = "http://127.0.0.1:${port}/v1/${signal}", protocol = "json", headers = { "${TOKEN_HEADER}" = "${token}" } } }`;
  return `[otel]
log_user_prompt = false
exporter = ${exporter("logs")}
trace_exporter = "none"
metrics_exporter = ${exporter("metrics")}
`;
}

/** The variables and settings that make an agent send its telemetry to the daemon. */
export function telemetrySettings(agent: TelemetryAgent, port: number, token: string): TelemetrySettings {
  switch (agent) {
    case "claude-code":
      return {
        env: {
          CLAUDE_CODE_ENABLE_TELEMETRY: "1",
          OTEL_METRICS_EXPORTER: "otlp",
          OTEL_LOGS_EXPORTER: "otlp",
          ...standard(port, token, "http/json"),
          OTEL_LOG_TOOL_DETAILS: "1",
          OTEL_LOG_USER_PROMPTS: "0",
          OTEL_LOG_ASSISTANT_RESPONSES: "0",
        },
        notes: ["a repository cannot switch it on or off; whoever starts the agent can, unless the settings of the machine set these variables"],
      };
    case "codex":
      return {
        env: {},
        file: { path: ".codex/config.toml", text: codexToml(port, token) },
        notes: ["Codex sends arguments and outputs in clear; of arguments only the command or path is kept, redacted, of outputs nothing"],
      };
    case "gemini-cli":
      return {
        env: {
          GEMINI_TELEMETRY_ENABLED: "true",
          GEMINI_TELEMETRY_TARGET: "local",
          GEMINI_TELEMETRY_OTLP_PROTOCOL: "http",
          GEMINI_TELEMETRY_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
          GEMINI_TELEMETRY_LOG_PROMPTS: "false",
          OTEL_EXPORTER_OTLP_HEADERS: `${TOKEN_HEADER}=${token}`,
        },
        notes: ["its records have no id of the call: they are held against the hook's by session, tool and number"],
      };
    case "copilot":
      return {
        env: { COPILOT_OTEL_ENABLED: "true", COPILOT_OTEL_EXPORTER_TYPE: "otlp-http", ...standard(port, token, "http/json") },
        notes: ["it sends traces and metrics, no logs; names of MCP tools are hashed by Copilot"],
      };
    case "opencode":
      return {
        env: standard(port, token, "http/json"),
        notes: [
          "it sends spans of everything that it does inside, hundreds for a call; logs without ids",
          "requests to models are told where `opencode.json` has `experimental: { openTelemetry: true }`; prompts come with them, and are not kept",
        ],
      };
  }
}
