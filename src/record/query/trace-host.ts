import type { RecordedEvent } from "../../model/index.ts";
import { EFFECT_BITS } from "../store/effect-bits.ts";
import { callOf, type RecordedCall } from "./call.ts";
import type { RecordReader } from "./reader.ts";

/** One call that reached, or tried to reach, a host. */
export interface HostContact {
  readonly event: RecordedEvent;
  readonly call: RecordedCall;
  readonly hosts: readonly string[];
  /** Data went to it, as far as the effects tell. */
  readonly isSend: boolean;
  /** Where that data came from. */
  readonly sent: readonly string[];
  /** What the session had read before that is a secret or comes from outside, newest last. */
  readonly readBefore: readonly { readonly event: RecordedEvent; readonly what: readonly string[] }[];
  /** How many other reads there were before. */
  readonly otherReads: number;
}

const MAX_READS = 12;
const READING =
  2 ** EFFECT_BITS["fs.read"] + 2 ** EFFECT_BITS["secret.use"] + 2 ** EFFECT_BITS["net.connect"] + 2 ** EFFECT_BITS["mcp.call"] + 2 ** EFFECT_BITS["db.read"];

/** What an event brought into the session that an investigation asks for: secrets, and text from outside. */
function notable(event: RecordedEvent): readonly string[] {
  const isSecret = event.effectClasses?.includes("secret-read") === true;
  const touched = event.touched ?? [];
  return touched
    .filter(
      ({ effect }) =>
        effect === "secret.use" || (isSecret && effect === "fs.read") || effect === "net.connect" || effect === "mcp.call" || effect === "db.read",
    )
    .map(({ effect, on }) => `${effect} ${on}`);
}

/**
 * Every contact with a host (or a glob over hosts), in the order of the log, with what each session had read before it.
 * @param limit of contacts
 */
export function traceHost(reader: RecordReader, host: string, window: { readonly from?: number; readonly to?: number }, limit: number): readonly HostContact[] {
  const contacts: HostContact[] = [];
  const filter = { host, kind: "tool.request", ...window };
  const events = [...reader.select(filter, { order: "oldest", limit })].map(({ event }) => event);
  for (const event of events) {
    const readBefore: { event: RecordedEvent; what: readonly string[] }[] = [];
    let otherReads = 0;
    for (const { event: before } of reader.selectWhere(
      `session = $session AND kind = 'tool.request' AND (effects & ${READING}) AND coalesce(verdict, decision, '') <> 'deny'`,
      { $session: event.session },
      { order: "newest", beforeSeq: event.seq },
    )) {
      const what = notable(before);
      if (what.length > 0 && readBefore.length < MAX_READS) readBefore.unshift({ event: before, what });
      else otherReads += 1;
    }
    const sends = (event.touched ?? []).filter(({ effect }) => effect === "net.send");
    contacts.push({
      event,
      call: callOf(reader, event),
      hosts: event.hosts ?? [],
      isSend: sends.length > 0,
      sent: [...new Set(sends.flatMap(({ from }) => from ?? []))],
      readBefore,
      otherReads,
    });
  }
  return contacts;
}
