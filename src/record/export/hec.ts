import type { RecordedEvent } from "../../model/index.ts";
import { PRODUCT, withoutEmpty } from "./event-facts.ts";

/**
 * An event in the envelope of Splunk's HTTP Event Collector: seconds with milliseconds as `time`, the native event as `event`, and as
 * indexed `fields` what is searched most.
 */
export function toHec(event: RecordedEvent, native: object): Record<string, unknown> {
  const { ts, host, device, kind, agent, session, decision } = event;
  return {
    time: Number.isFinite(ts) ? Math.trunc(ts) / 1000 : 0,
    host: host ?? device,
    source: PRODUCT.toLowerCase(),
    sourcetype: `${PRODUCT.toLowerCase()}:event`,
    event: native,
    fields: withoutEmpty({ kind: String(kind), agent: agent.name, session, decision }),
  };
}
