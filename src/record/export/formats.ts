import type { RecordedEvent } from "../../model/index.ts";
import { toCloudEvent } from "./cloudevents.ts";
import { toEcs } from "./ecs.ts";
import { toHec } from "./hec.ts";
import { toOcsf } from "./ocsf.ts";
import { toOtlp } from "./otlp.ts";

/** An event as it is stored: read, and as the text of its entry (canonical JSON, without `hash`). */
export interface Exported {
  readonly event: RecordedEvent;
  readonly body: string;
  /** Content by its part (`prompt`, `input`, `output`), where whoever exports asked for it. Never taken from the event itself. */
  readonly contents?: Readonly<Record<string, string>>;
}

/** An event in another form. Pure: the same event gives the same text. */
type Exporter = (stored: Exported, productVersion: string) => unknown;

/** The formats that the record can be told in. */
export const EXPORT_FORMATS = ["jsonl", "ocsf", "ecs", "otlp", "cloudevents", "hec"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  jsonl: ({ event, body, contents }) => ({ ...(JSON.parse(body) as object), hash: event.hash, ...(contents === undefined ? {} : { contents }) }),
  ocsf: toOcsf,
  ecs: ({ event, contents }, version) => toEcs(event, version, contents),
  otlp: ({ event, contents }, version) => toOtlp(event, version, contents),
  hec: ({ event, body, contents }) => toHec(event, { ...(JSON.parse(body) as object), hash: event.hash, ...(contents === undefined ? {} : { contents }) }),
  cloudevents: ({ event, contents }) => toCloudEvent(event, contents),
};

/** One event as one line of JSON, without the line's end. */
export function exportLine(format: ExportFormat, stored: Exported, productVersion: string): string {
  return JSON.stringify(EXPORTERS[format](stored, productVersion));
}
