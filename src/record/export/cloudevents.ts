import type { RecordedEvent } from "../../model/index.ts";
import { subagentOf, timestamp } from "./event-facts.ts";

/**
 * An event as a CloudEvent 1.0 in structured JSON, with the native event as data. Extensions: `sequence` (place in the chain),
 * `recordhash`, and `subagent` where one acts.
 */
export function toCloudEvent(event: RecordedEvent, contents?: Readonly<Record<string, string>>): Record<string, unknown> {
  const subagent = subagentOf(event);
  return {
    specversion: "1.0",
    id: event.id,
    source: `urn:sallyport:device:${encodeURIComponent(event.device)}`,
    type: `sallyport.event.v${event.v}.${event.kind}`,
    subject: `session/${event.session}`,
    time: timestamp(event.ts),
    datacontenttype: "application/json",
    dataschema: `urn:sallyport:schema:event.v${event.v}`,
    sequence: String(event.seq),
    recordhash: event.hash,
    ...(subagent === undefined ? {} : { subagent }),
    data: contents === undefined ? event : { ...event, contents },
  };
}
