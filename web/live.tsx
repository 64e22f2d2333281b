import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { EventRow } from "../src/console/api.ts";
import { get, Refused } from "./client.ts";
import { eventCells, ROW } from "./events.tsx";
import { Empty, Problem } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

const MAX_ROWS = 5000;
const COLUMNS = ["time", "answer", "agent", "tool", "subject", "rule", "session"] as const;
/** After a fault it is tried again so much later. */
const AGAIN_MS = 3000;

/** What happens now, the newest on top. */
export function LiveScreen({ query }: ScreenProps): JSX.Element {
  const q = query.get("q") ?? "";
  const [rows, setRows] = useState<readonly EventRow[]>([]);
  const [isPaused, setPaused] = useState(false);
  const [error, setError] = useState<Refused>();
  const held = useRef<EventRow[]>([]);
  const paused = useRef(false);
  paused.current = isPaused;
  useEffect(() => {
    const stop = new AbortController();
    const follow = async (): Promise<void> => {
      let last: number | undefined;
      while (!stop.signal.aborted) {
        try {
          const words = new URLSearchParams({ q, ...(last === undefined ? {} : { after: String(last) }) });
          const answer = await get<{ readonly events: readonly EventRow[]; readonly last: number }>(`/live?${words.toString()}`, stop.signal);
          last = answer.last;
          setError(undefined);
          if (answer.events.length === 0) continue;
          held.current = [...answer.events.toReversed(), ...held.current].slice(0, MAX_ROWS);
          if (!paused.current) {
            const fresh = held.current;
            held.current = [];
            setRows((known) => [...fresh, ...known].slice(0, MAX_ROWS));
          }
        } catch (problem) {
          if (stop.signal.aborted) return;
          setError(problem instanceof Refused ? problem : new Refused(0, String(problem)));
          if (problem instanceof Refused && problem.status === 401) return;
          await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        }
      }
    };
    setRows([]);
    void follow();
    return () => stop.abort();
  }, [q]);
  useEffect(() => {
    if (isPaused || held.current.length === 0) return;
    const fresh = held.current;
    held.current = [];
    setRows((known) => [...fresh, ...known].slice(0, MAX_ROWS));
  }, [isPaused]);
  return (
    <div class="split">
      <div class="split-list">
        <div class="screen-head">
          <h1>Live</h1>
          <span class="dim" role="status">
            <span class={`dot ${error !== undefined ? "dot-bad" : isPaused ? "" : "dot-good"}`} />
            {error !== undefined ? "not connected" : isPaused ? "held" : "following"}
            {q === "" ? "" : ` what matches ${q}`}
          </span>
          <div class="head-more">
            <button type="button" aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
              {isPaused ? "▶ Go on" : "❚❚ Hold"}
            </button>
            <a class="button quiet" href={linkTo(["events"], { q })}>
              The past
            </a>
          </div>
        </div>
        {error !== undefined && <Problem error={error} />}
        {rows.length === 0 ? (
          <Empty title="Waiting for the next event">
            What guarded agents do from now on stands here within about a second, the newest on top. Give an agent something to do; open an event to see it
            whole.
          </Empty>
        ) : (
          <VirtualRows
            label="Live events"
            columns={COLUMNS}
            rows={rows}
            rowHeight={ROW}
            keyOf={(row) => row.id}
            rowClass={(row) => `row-${row.answer ?? "none"}`}
            cells={(row) => {
              const all = eventCells(row);
              return COLUMNS.map((name) => all[name]);
            }}
            current={undefined}
            onOpen={(row) => goTo(linkTo(["events", row.id]))}
          />
        )}
      </div>
    </div>
  );
}
