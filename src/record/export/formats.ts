import type { RecordedEvent } from "../../model/index.ts";
import { toCloudEvent } from "./cloudevents.ts";
import { toEcs } from "./ecs.ts";
import { toOcsf } from "./ocsf.ts";
import { toOtlp } from "./otlp.ts";

/** An event as it is stored: read, and as the text of its entry (canonical JSON, without `hash`). */
export interface Exported {
  readonly event: RecordedEvent;
  readonly body: string;
}

/** An event in another form. Pure: the same event gives the same text. */
type Exporter = (stored: Exported, productVersion: string) => unknown;

/** The formats that the record can be told in. */
export const EXPORT_FORMATS = ["jsonl", "ocsf", "ecs", "otlp", "cloudevents"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  jsonl: ({ event, body }) => ({ ...(JSON.parse(body) as object), hash: event.hash }),
  ocsf: toOcsf,
  ecs: ({ event }, version) => toEcs(event, version),
  otlp: ({ event }, version) => toOtlp(event, version),
  cloudevents: ({ event }) => toCloudEvent(event),
};

/** One event as one line of JSON, without the line's end. */
export function exportLine(format: ExportFormat, stored: Exported, productVersion: string): string {
  return JSON.stringify(EXPORTERS[format](stored, productVersion));
}
