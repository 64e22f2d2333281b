import { lineDiff } from "../agents/index.ts";
import type { RecordedEvent } from "../model/index.ts";
import { contentOf } from "../record/index.ts";
import { callOf, describeStatus, labelWord, searchBack, statusOf } from "../record/query/index.ts";
import type { Approver } from "../session/index.ts";
import type { EventPage, EventRow, EventView, ShownContent } from "./api.ts";
import { ConsoleError, type ConsoleWorld } from "./console-world.ts";
import { eventRow } from "./event-rows.ts";
import { filterOfQuery } from "./query-text.ts";

const MAX_PAGE = 500;
const USUAL_PAGE = 100;
/** Milliseconds of searching within one request: a question that hardly anything answers goes on with the next. */
const SEARCH_MS = 80;
/** How long a live request waits for something to come, and how often it looks. */
const LIVE_WAIT_MS = 8000;
const LIVE_LOOK_MS = 400;
/** As much of one part of what was said as is sent. */
const MAX_CONTENT = 4 * 1024 * 1024;

/** A place in the log by time: `1790000000000.123`. */
function readPlace(text: string | null): { readonly ts: number; readonly seq: number } | undefined {
  if (text === null || text === "") return undefined;
  const found = /^(\d{1,15})\.(\d{1,15})$/.exec(text);
  if (found === null) throw new ConsoleError(400, `\`${text.slice(0, 40)}\` is no place in the record`, "take `next` of the page before");
  return { ts: Number(found[1]), seq: Number(found[2]) };
}

/** A whole number among the words of a query. */
export function numberOf(query: URLSearchParams, name: string, fallback: number, most: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^\d{1,15}$/.test(text)) throw new ConsoleError(400, `\`${text.slice(0, 40)}\` cannot be given for \`${name}\``, "give a whole number");
  return Math.min(most, Number(text));
}

/** Events that match, newest first, a page at a time. */
export function listEvents(world: ConsoleWorld, query: URLSearchParams): EventPage {
  const filter = filterOfQuery(query.get("q") ?? "", world.now());
  const after = readPlace(query.get("after"));
  const limit = Math.max(1, numberOf(query, "limit", USUAL_PAGE, MAX_PAGE));
  const reader = world.reader();
  const { events, next, searchedTo } = searchBack(reader, filter, { after, limit, budgetMs: SEARCH_MS });
  return {
    events: events.map(({ event }) => eventRow(event)),
    ...(next === undefined ? {} : { next: `${next.ts}.${next.seq}` }),
    ...(searchedTo === undefined ? {} : { searchedTo }),
    unread: reader.unread,
  };
}

/** What has come after a place of the log; waits a while where nothing has. */
export async function liveEvents(world: ConsoleWorld, query: URLSearchParams): Promise<{ readonly events: readonly EventRow[]; readonly last: number }> {
  const filter = filterOfQuery(query.get("q") ?? "", world.now());
  const given = query.get("after");
  const from = given === null ? world.reader().lastSeq() : numberOf(query, "after", -1, Number.MAX_SAFE_INTEGER);
  if (given === null) return { events: [], last: from };
  for (let waited = 0; ; waited += LIVE_LOOK_MS) {
    const reader = world.reader();
    const last = reader.lastSeq();
    if (last > from) {
      const found = [...reader.select(filter, { order: "oldest", afterSeq: from, beforeSeq: last + 1, limit: MAX_PAGE })];
      if (found.length > 0) return { events: found.map(({ event }) => eventRow(event)), last: found.length === MAX_PAGE ? found.at(-1)!.seq : last };
    }
    if (waited >= LIVE_WAIT_MS) return { events: [], last: Math.max(from, last) };
    await new Promise((resolve) => setTimeout(resolve, LIVE_LOOK_MS));
  }
}

/** The event with an id. Throws where there is none. */
export function eventNamed(world: ConsoleWorld, id: string): RecordedEvent {
  const [found] = /^[\w-]{1,100}$/.test(id) ? world.reader().byId(id, 1) : [];
  if (found === undefined)
    throw new ConsoleError(404, `there is no event \`${id.slice(0, 100)}\``, "it may have been given up by retention; search for what it was about");
  return found.event;
}

/** One event with what belongs to it. */
export function showEvent(world: ConsoleWorld, id: string): EventView {
  const event = eventNamed(world, id);
  const call = callOf(world.reader(), event);
  const isCall = call.request !== undefined || call.permission !== undefined || call.result !== undefined;
  return {
    event,
    ...(isCall ? { status: statusOf(call), statusText: describeStatus(call) } : {}),
    call: [call.request, call.permission, call.result].flatMap((one) => (one === undefined ? [] : [eventRow(one)])),
    labels: (event.labels ?? []).map(labelWord),
    findings: world
      .detections()
      .findingsOn(event.session, event.id)
      .map(({ fingerprint, title, level }) => ({ fingerprint, title, level })),
  };
}

interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a call's input would change in files, where it says so. */
function changesOf(input: unknown): readonly Change[] {
  if (typeof input !== "object" || input === null) return [];
  const fields = input as Readonly<Record<string, unknown>>;
  const own = (typeof fields["tool_input"] === "object" && fields["tool_input"] !== null ? fields["tool_input"] : fields) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => (typeof own[name] === "string" ? own[name] : undefined);
  const path = text("file_path") ?? text("path") ?? text("notebook_path") ?? "";
  const content = text("content") ?? text("new_source");
  if (content !== undefined) return [{ path, before: undefined, after: content }];
  const edits = Array.isArray(own["edits"]) ? (own["edits"] as readonly unknown[]) : [own];
  return edits.flatMap((one) => {
    if (typeof one !== "object" || one === null) return [];
    const { old_string: before, new_string: after } = one as Readonly<Record<string, unknown>>;
    return typeof before === "string" && typeof after === "string" ? [{ path, before, after }] : [];
  });
}

/** What was said in an event, as far as it is kept. That a person looked, and why, is recorded before anything is shown. */
export function showContent(world: ConsoleWorld, id: string, person: Approver, reason: string): { readonly content: readonly ShownContent[] } {
  if (reason.trim().length < 3)
    throw new ConsoleError(400, "it is not said why this has to be seen", "write a sentence; it goes into the record with your name");
  const event = eventNamed(world, id);
  const kept = contentOf(world.stateFolder, event.id);
  if (kept.length === 0)
    throw new ConsoleError(404, "nothing of what was said is kept for this event", "the policy says what is kept: `content:` in `sallyport.yaml`");
  world.note(person, `content of ${event.id} shown`, reason.trim());
  return {
    content: kept.map(({ part, body }) => {
      const text = new TextDecoder().decode(body.subarray(0, MAX_CONTENT));
      const isCut = body.length > MAX_CONTENT || event.content?.find((one) => one.part === part)?.isCut === true;
      let diff = "";
      if (part === "input" && body.length <= MAX_CONTENT)
        try {
          diff = changesOf(JSON.parse(text))
            .map(({ path, before, after }) => lineDiff(path, before, after))
            .join("\n");
        } catch {
          // No JSON: it is shown as it is.
        }
      return { part, text, bytes: body.length, ...(isCut ? { isCut } : {}), ...(diff === "" ? {} : { diff }) };
    }),
  };
}
