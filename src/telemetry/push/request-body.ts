import { exportLine, type Exported } from "../../record/export/index.ts";
import type { TargetKind } from "../config.ts";

/** What is sent for a list of events. */
export interface RequestBody {
  readonly contentType: string;
  readonly text: string;
}

/** The body for several events, in the form of the target. Pure. */
export function requestBody(kind: Exclude<TargetKind, "file">, events: readonly Exported[], version: string): RequestBody {
  switch (kind) {
    case "otlp": {
      const requests = events.map((event) => JSON.parse(exportLine("otlp", event, version)) as { readonly resourceLogs: readonly unknown[] });
      return { contentType: "application/json", text: JSON.stringify({ resourceLogs: requests.flatMap(({ resourceLogs }) => resourceLogs) }) };
    }
    case "hec":
      // Events one after another, without anything between them.
      return { contentType: "application/json", text: events.map((event) => exportLine("hec", event, version)).join("\n") };
    case "webhook":
      return { contentType: "application/cloudevents-batch+json", text: `[${events.map((event) => exportLine("cloudevents", event, version)).join(",")}]` };
  }
}
