import type { ActionEvent, EventKind, TelemetryNote } from "../../model/index.ts";

/** What the records of one agent become, before it has an id and a time. */
export interface Mapped {
  readonly kind: Extract<EventKind, `telemetry.${string}`>;
  readonly call?: string | undefined;
  readonly turn?: string | undefined;
  readonly tool?: string | undefined;
  readonly mcp?: { readonly server: string; readonly tool: string } | undefined;
  /** The command, path or address as the agent wrote it: it is redacted before it is kept. */
  readonly subject?: string | undefined;
  readonly outcome?: ActionEvent["outcome"];
  readonly durationMs?: number | undefined;
  readonly subagent?: string | undefined;
  readonly mode?: string | undefined;
  readonly note?: { readonly [K in keyof TelemetryNote]?: TelemetryNote[K] | undefined };
}
