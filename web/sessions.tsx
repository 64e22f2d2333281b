import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SessionRow } from "../src/console/api.ts";
import { useAsk } from "./client.ts";
import { Empty, Loaded } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { SessionPage } from "./session.tsx";
import { Ago, Plain, shortPlace, spanText } from "./text.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

const COLUMNS = ["last", "for", "events", "stopped", "agent", "user", "repository", "session"] as const;

/** Sessions, and one of them when it is named. */
export function SessionsScreen({ parts, query }: ScreenProps): JSX.Element {
  return parts[0] === undefined ? <SessionList /> : <SessionPage session={parts[0]} at={query.get("at") ?? undefined} view={query.get("view") ?? undefined} />;
}

function SessionList(): JSX.Element {
  const [prefix, setPrefix] = useState("");
  const asked = useAsk<{ readonly sessions: readonly SessionRow[] }>(`/sessions?${new URLSearchParams({ prefix, limit: "200" }).toString()}`);
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
              rows={sessions}
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
