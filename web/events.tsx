import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { EventPage, EventRow } from "../src/console/api.ts";
import { get, Refused } from "./client.ts";
import { EventDetail } from "./event-detail.tsx";
import { Answer, Empty, Problem } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import { SavedFilters } from "./saved-filters.tsx";
import type { ScreenProps } from "./screens.tsx";
import { Plain, shortPlace, Time, timeText } from "./text.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

export const ROW = 32;
/** Rows of a page after the first: more where somebody has gone far already, who goes on quickly. */
const PAGE = 200;
const FAR_PAGE = 500;
const FAR = 1000;
/** When a question that little answers has so many more rows, it is left until they are scrolled through. */
const ENOUGH = 60;
const FACETS = [
  ["decision:deny", "blocked"],
  ["decision:ask", "asked"],
  ["effect:secret-read", "secret read"],
  ["effect:egress", "egress"],
  ["effect:control-write", "control plane"],
  ["effect:destroy", "destroy"],
  ["effect:release", "release"],
  ["kind:witness.missing", "no witness"],
  ["since:24h", "24 h"],
  ["since:7d", "7 d"],
] as const;

const COLUMNS = ["time", "answer", "agent", "tool", "subject", "rule", "session"] as const;
const ALWAYS = new Set<string>(["time", "subject"]);
const HIDDEN = "sallyport-hidden-columns";

export function hiddenColumns(): readonly string[] {
  return (localStorage.getItem(HIDDEN) ?? "").split(",").filter((one) => one !== "");
}

/** What a row of events shows, by column. */
export function eventCells(row: EventRow): Readonly<Record<(typeof COLUMNS)[number], JSX.Element>> {
  return {
    time: <Time ms={row.ts} />,
    answer: row.answer === undefined || row.kind === "tool.result" ? <span class="dim">{row.outcome ?? ""}</span> : <Answer answer={row.answer} />,
    agent: (
      <>
        <Plain text={row.agent} isLine />
        {row.subagent !== undefined && (
          <span class="dim">
            {" "}
            › <Plain text={row.subagent} isLine />
          </span>
        )}
      </>
    ),
    tool: <Plain text={row.tool ?? row.kind} isLine />,
    subject: (
      <>
        <span class="mono">
          <Plain text={(row.subject ?? row.reason ?? "").slice(0, 240)} isLine />
        </span>
        {row.classes?.map((one) => (
          <span class={`tag tag-${one}`}>{one}</span>
        ))}
      </>
    ),
    rule: (
      <span class="dim">
        <Plain text={row.rule ?? ""} isLine />
      </span>
    ),
    session: (
      <span class="dim">
        <Plain text={row.repository === undefined ? row.session.slice(0, 8) : shortPlace(row.repository)} isLine />
      </span>
    ),
  };
}

interface Pages {
  readonly rows: readonly EventRow[];
  readonly next: string | undefined;
  readonly state: "first" | "more" | "idle";
  readonly error?: Refused;
  /** Nothing before this was looked at yet, in milliseconds since the epoch. */
  readonly searchedTo?: number;
  readonly unread: EventPage["unread"];
}

/** The events that match, page after page as they are wanted. */
function usePages(q: string): readonly [Pages, () => void, () => void] {
  const empty: Pages = { rows: [], next: undefined, state: "first", unread: [] };
  const [pages, setPages] = useState<Pages>(empty);
  const stop = useRef(new AbortController());
  const [turn, setTurn] = useState(0);
  const load = (after: string | undefined, before: readonly EventRow[], wanted = before.length + ENOUGH): void => {
    const signal = stop.current.signal;
    const limit = after === undefined ? 100 : before.length < FAR ? PAGE : FAR_PAGE;
    const words = new URLSearchParams({ q, limit: String(limit), ...(after === undefined ? {} : { after }) });
    get<EventPage>(`/events?${words.toString()}`, signal).then(
      ({ events, next, unread, searchedTo }) => {
        const rows = before.length === 0 ? events : [...before, ...events];
        const isGoingOn = searchedTo !== undefined && rows.length < wanted;
        setPages({ rows, next, state: isGoingOn ? "more" : "idle", unread, ...(searchedTo === undefined ? {} : { searchedTo }) });
        if (isGoingOn) load(next, rows, wanted);
      },
      (error: unknown) => {
        if (!signal.aborted) setPages((known) => ({ ...known, state: "idle", error: error instanceof Refused ? error : new Refused(0, String(error)) }));
      },
    );
  };
  useEffect(() => {
    stop.current.abort();
    stop.current = new AbortController();
    setPages((known) => ({ ...known, state: "first" }));
    load(undefined, []);
    return () => stop.current.abort();
  }, [q, turn]);
  const more = (): void => {
    if (pages.state !== "idle" || pages.next === undefined || pages.error !== undefined) return;
    setPages({ ...pages, state: "more" });
    load(pages.next, pages.rows);
  };
  return [pages, more, () => setTurn(turn + 1)];
}

function toggled(q: string, word: string): string {
  const words = q.split(/\s+/).filter((one) => one !== "");
  if (words.includes(word)) return words.filter((one) => one !== word).join(" ");
  const name = `${word.split(":")[0]!}:`;
  // Names that stand once replace what they said before.
  return [...words.filter((one) => name === "effect:" || !one.startsWith(name)), word].join(" ");
}

function download(rows: readonly EventRow[]): void {
  const blob = new Blob(
    rows.map((row) => `${JSON.stringify(row)}\n`),
    { type: "application/x-ndjson" },
  );
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = "sallyport-events.jsonl";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** All events, searched; the one that is looked at beside them. */
export function EventsScreen({ parts, query }: ScreenProps): JSX.Element {
  const q = query.get("q") ?? "";
  const [typed, setTyped] = useState(q);
  const [pages, more, again] = usePages(q);
  const [hidden, setHidden] = useState(hiddenColumns);
  const timer = useRef(0);
  useEffect(() => setTyped(q), [q]);
  const current = parts[0];
  const search = (text: string, isSmall = false): void => goTo(linkTo(["events", ...(current === undefined ? [] : [current])], { q: text }), isSmall);
  const columns = COLUMNS.filter((name) => ALWAYS.has(name) || !hidden.includes(name));
  const hide = (name: string): void => {
    const next = hidden.includes(name) ? hidden.filter((one) => one !== name) : [...hidden, name];
    localStorage.setItem(HIDDEN, next.join(","));
    setHidden(next);
  };
  return (
    <div class={`split ${current === undefined ? "" : "has-detail"}`}>
      <div class="split-list">
        <div class="screen-head">
          <h1>Events</h1>
          <div class="head-more">
            <a class="button quiet" href={linkTo(["live"], { q })}>
              Watch live
            </a>
            <details class="drop">
              <summary>Columns</summary>
              <div class="drop-body">
                {COLUMNS.filter((name) => !ALWAYS.has(name)).map((name) => (
                  <label>
                    <input type="checkbox" checked={!hidden.includes(name)} onChange={() => hide(name)} /> {name}
                  </label>
                ))}
              </div>
            </details>
            <button type="button" class="quiet" disabled={pages.rows.length === 0} onClick={() => download(pages.rows)}>
              Save {pages.rows.length.toLocaleString("en")} as JSONL
            </button>
          </div>
        </div>
        <form
          class="filter"
          onSubmit={(event) => {
            event.preventDefault();
            clearTimeout(timer.current);
            search(typed.trim());
          }}
        >
          <input
            type="search"
            aria-label="Filter events"
            placeholder="words, or decision:deny tool:Bash path:/srv/** host:*.example.com effect:egress since:7d"
            value={typed}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              clearTimeout(timer.current);
              timer.current = window.setTimeout(() => search(text.trim(), true), 100);
            }}
          />
          <SavedFilters query={q} onChoose={(text) => search(text)} />
        </form>
        <div class="facets" role="group" aria-label="Usual filters">
          {FACETS.map(([word, name]) => (
            <button type="button" class="facet" aria-pressed={q.split(/\s+/).includes(word)} onClick={() => search(toggled(q, word))}>
              {name}
            </button>
          ))}
        </div>
        {pages.error !== undefined && <Problem error={pages.error} again={again} />}
        {pages.unread.map(({ file, message }) => (
          <p class="note note-bad" role="alert">
            <Plain text={`${file} could not be read whole: ${message}`} />
          </p>
        ))}
        {pages.rows.length === 0 && pages.state === "idle" && pages.error === undefined ? (
          q === "" ? (
            <Empty title="The record is empty" command="sallyport install claude-code --mode daemon">
              Every action of a guarded agent leaves an event here: who, what, which rule, and what came of it. Put the guard in front of an agent and give it
              something to do.
            </Empty>
          ) : (
            <Empty title="Nothing matches">
              All words must be there. `name:value` narrows: session, user, agent, tool, server, path, host, effect, decision, kind, rule, repo, branch, since,
              until. A star stands for any text: `path:/srv/**`, `quick*`.
            </Empty>
          )
        ) : (
          <VirtualRows
            label="Events"
            columns={columns}
            rows={pages.rows}
            rowHeight={ROW}
            keyOf={(row) => row.id}
            rowClass={(row) => `row-${row.answer ?? "none"}`}
            cells={(row) => {
              const all = eventCells(row);
              return columns.map((name) => all[name]);
            }}
            current={current}
            onOpen={(row) => goTo(linkTo(["events", row.id], { q }), current !== undefined)}
            onEnd={more}
            end={
              pages.state === "more"
                ? pages.searchedTo === undefined
                  ? "reading on…"
                  : `searching on, back to ${timeText(pages.searchedTo)} so far…`
                : pages.next === undefined && pages.state === "idle"
                  ? `all ${pages.rows.length.toLocaleString("en")} that match`
                  : undefined
            }
          />
        )}
      </div>
      {current !== undefined && <EventDetail id={current} closeTo={linkTo(["events"], { q })} />}
    </div>
  );
}
