import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { SessionPage as Page, SessionRow } from "../src/console/api.ts";
import { get, Refused, useAsk } from "./client.ts";
import { Empty, Loaded, Problem } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { SessionPage } from "./session.tsx";
import { Ago, Plain, shortPlace, spanText } from "./text.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

const PAGE = 60;
const COLUMNS = ["last", "for", "events", "stopped", "agent", "user", "repository", "session"] as const;

/** Sessions, and one of them when it is named. */
export function SessionsScreen({ parts, query }: ScreenProps): JSX.Element {
  return parts[0] === undefined ? <SessionList /> : <SessionPage session={parts[0]} at={query.get("at") ?? undefined} view={query.get("view") ?? undefined} />;
}

function SessionList(): JSX.Element {
  const [prefix, setPrefix] = useState("");
  const address = `/sessions?${new URLSearchParams({ prefix, limit: String(PAGE) }).toString()}`;
  const asked = useAsk<Page>(address);
  const [later, setLater] = useState<{ readonly address: string; readonly rows: readonly SessionRow[]; readonly next: string | undefined }>();
  const [error, setError] = useState<Refused>();
  const isReading = useRef(false);
  const known = later?.address === address ? later : { address, rows: [], next: asked.data?.next };
  const more = (): void => {
    if (isReading.current || known.next === undefined) return;
    isReading.current = true;
    get<Page>(`${address}&after=${known.next}`)
      .then(
        ({ sessions, next }) => {
          setError(undefined);
          setLater({ address, rows: [...known.rows, ...sessions], next });
        },
        (problem: unknown) => setError(problem instanceof Refused ? problem : new Refused(0, String(problem))),
      )
      .finally(() => (isReading.current = false));
  };
  return (
    <div class="list-screen">
      <div class="screen-head">
        <h1>Sessions</h1>
        <input
          type="search"
          aria-label="How the session's id begins"
          placeholder="id begins with…"
          value={prefix}
          onInput={(event) => setPrefix(event.currentTarget.value.trim())}
        />
      </div>
      {error !== undefined && <Problem error={error} again={more} />}
      <Loaded asked={asked} what="Reading sessions">
        {({ sessions }) =>
          sessions.length === 0 ? (
            <Empty title={prefix === "" ? "No session is recorded yet" : "No session begins so"} command="sallyport tour">
              A session is everything an agent does from its start to its end. You replay it here step by step: what it read, ran and wrote, what was blocked,
              and what it had taken in by then.
            </Empty>
          ) : (
            <VirtualRows
              label="Sessions"
              columns={COLUMNS}
              rows={known.rows.length === 0 ? sessions : [...sessions, ...known.rows]}
              onEnd={more}
              rowHeight={34}
              keyOf={({ session }) => session}
              rowClass={({ denied }) => (denied > 0 ? "row-deny" : "")}
              current={undefined}
              onOpen={({ session }) => goTo(linkTo(["sessions", session]))}
              cells={({ session, agent, user, repository, from, to, events, denied }) => [
                <Ago ms={to} />,
                spanText(to - from),
                <span class="number">{events.toLocaleString("en")}</span>,
                <span class={`number ${denied > 0 ? "tone-deny" : "dim"}`}>{denied}</span>,
                <Plain text={agent} isLine />,
                <Plain text={user ?? ""} isLine />,
                <Plain text={repository === undefined ? "" : shortPlace(repository)} isLine />,
                <a class="mono" href={linkTo(["sessions", session])} tabIndex={-1}>
                  <Plain text={session} isLine />
                </a>,
              ]}
            />
          )
        }
      </Loaded>
    </div>
  );
}
