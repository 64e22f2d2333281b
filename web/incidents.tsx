import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { IncidentRow, IncidentView } from "../src/console/api.ts";
import { post, Refused, useAsk } from "./client.ts";
import { FindingLink } from "./findings.tsx";
import { Back, Empty, Level, ListKeys, Loaded, Panel, Problem, RowLink, Status } from "./parts.tsx";
import { linkTo } from "./place.ts";
import { RespondButtons } from "./respond.tsx";
import type { ScreenProps } from "./screens.tsx";
import { Ago, Long, Plain, spanText, Time } from "./text.tsx";

export function IncidentsScreen({ parts }: ScreenProps): JSX.Element {
  const asked = useAsk<{ readonly incidents: readonly IncidentRow[] }>(parts[0] === undefined ? "/incidents" : undefined, 6000);
  if (parts[0] !== undefined) return <IncidentPage id={parts[0]} />;
  return (
    <>
      <div class="screen-head">
        <h1>Incidents</h1>
      </div>
      <Loaded asked={asked} what="Reading incidents">
        {({ incidents }) =>
          incidents.length === 0 ? (
            <Empty title="No incident" command="sallyport detect run">
              A finding of level high or critical opens an incident by itself, one for each session or chain of sessions, with its evidence. You contain it,
              report it, and turn it into a test. Detection runs with the daemon; by hand:
            </Empty>
          ) : (
            ["open", "closed"].map((state) => {
              const list = incidents.filter(({ closed }) => (closed === undefined) === (state === "open"));
              return (
                <Panel title={`${list.length} ${state}`}>
                  {list.length === 0 && <p class="dim">None.</p>}
                  <ListKeys label={`Incidents, ${state}`}>
                    {list.map(({ id, level, title, sessions, findings, opened, closed }) => (
                      <RowLink to={linkTo(["incidents", String(id)])}>
                        <span class="dim">#{id}</span>
                        <Level level={level} />
                        <span class="grow">
                          <Plain text={title} isLine />
                        </span>
                        <span class="dim">
                          {findings} {findings === 1 ? "finding" : "findings"}, {sessions.length} {sessions.length === 1 ? "session" : "sessions"}
                        </span>
                        <span class="dim">
                          <Ago ms={closed ?? opened} />
                        </span>
                      </RowLink>
                    ))}
                  </ListKeys>
                </Panel>
              );
            })
          )
        }
      </Loaded>
    </>
  );
}

function Close({ id, onDone }: { readonly id: number; readonly onDone: () => void }): JSX.Element {
  const [note, setNote] = useState("");
  const [error, setError] = useState<Refused>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        post(`/incidents/${id}`, { note }).then(onDone, (problem: unknown) => setError(problem instanceof Refused ? problem : new Refused(0, String(problem))));
      }}
    >
      <textarea aria-label="How it ended" rows={3} placeholder="how it ended" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      <button type="submit" disabled={note.trim().length < 3}>
        Close the incident
      </button>
      {error !== undefined && <Problem error={error} />}
    </form>
  );
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }): JSX.Element | null {
  return items.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="names">
        {items.slice(0, 100).map((item) => (
          <li>
            <Plain text={item} isLine />
          </li>
        ))}
      </ul>
    </>
  );
}

function IncidentPage({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<IncidentView>(`/incidents/${encodeURIComponent(id)}`, 15_000);
  return (
    <>
      <div class="screen-head">
        <Back to="#/incidents" what="incidents" />
        <h1>
          {asked.data === undefined ? (
            `Incident ${id}`
          ) : (
            <>
              #{id} <Plain text={asked.data.incident.title} isLine />
            </>
          )}
        </h1>
        {asked.data !== undefined && <Level level={asked.data.incident.level} />}
      </div>
      <Loaded asked={asked} what="Reading the incident">
        {({ incident, findings, notes, sessions, calls, changed, counts, contain, prompts, hints, test, isCut }) => (
          <div class="session">
            <div>
              <div class="figures">
                {(
                  [
                    ["Allowed", counts.allowed, "allow"],
                    ["Approved", counts.approved, "ask"],
                    ["Blocked", counts.blocked, "deny"],
                    ["Missed", counts.missed, "error"],
                  ] as const
                ).map(([name, count, tone]) => (
                  <div class={`figure tone-${tone}`}>
                    <span class="figure-name">{name}</span>
                    <strong>{count}</strong>
                  </div>
                ))}
              </div>
              <Panel title="Who, where, in which mode">
                {sessions.map((one) => (
                  <p>
                    <a href={linkTo(["sessions", one.session])}>
                      <Plain text={one.session} isLine />
                    </a>{" "}
                    <Plain text={`${one.chain.join(" → ")} → ${one.agent}, mode ${one.modes.join(", ") || "not known"}`} isLine />
                    <span class="dim">
                      {" "}
                      in <Plain text={`${one.root ?? "an unknown folder"}${one.branch === undefined ? "" : ` on ${one.branch}`}`} isLine />,{" "}
                      <Time ms={one.from} />, for {spanText(one.to - one.from)}
                    </span>{" "}
                    · <a href={linkTo(["graph"], { of: "session", value: one.session })}>action graph</a>
                  </p>
                ))}
                {prompts.length > 0 && (
                  <p class="dim">
                    {prompts.length} {prompts.length === 1 ? "prompt" : "prompts"}:{" "}
                    {prompts.slice(0, 8).map(({ ts, event }) => (
                      <>
                        <a href={linkTo(["events", event])}>
                          <Time ms={ts} />
                        </a>{" "}
                      </>
                    ))}
                  </p>
                )}
              </Panel>
              <Panel title="Findings">
                <ListKeys label="Findings">
                  {findings.map((finding) => (
                    <FindingLink finding={finding} />
                  ))}
                </ListKeys>
              </Panel>
              <Panel title="Decisions and results">
                <ListKeys label="Calls">
                  {calls.map(({ ts, event, what, status, rules }) => (
                    <RowLink to={linkTo(["events", event])}>
                      <Time ms={ts} />
                      <Status status={status} />
                      <span class="grow mono">
                        <Plain text={what.slice(0, 300)} isLine />
                      </span>
                      {rules.map((rule) => (
                        <span class="tag tag-destroy">
                          <Plain text={rule} isLine />
                        </span>
                      ))}
                    </RowLink>
                  ))}
                </ListKeys>
                {isCut && <p class="dim">The list is cut; the session has everything.</p>}
              </Panel>
              <Panel title="What was changed">
                {Object.values(changed).every((items) => items.length === 0) && <p class="dim">Nothing that is recorded.</p>}
                <Items title="Files" items={changed.files} />
                <Items title="Commits" items={changed.commits} />
                <Items title="Pushed, published, pull requests" items={changed.published} />
                <Items title="Jobs" items={changed.jobs} />
                <Items title="Hosts" items={changed.hosts} />
              </Panel>
              <Panel title="Regression test">
                {test === undefined ? (
                  <p class="dim">The record does not keep enough of the calls to make a test.</p>
                ) : (
                  <Long text={test} label="policy test" />
                )}
              </Panel>
            </div>
            <aside class="so-far">
              <Panel title="Contain">
                {contain.steps.map((step) => (
                  <p>
                    <Plain text={step} />
                  </p>
                ))}
                {hints.map((hint) => (
                  <p class="why">
                    <Plain text={hint} />
                  </p>
                ))}
                <RespondButtons incident={incident.id} session={incident.sessions[0]} root={sessions[0]?.root} onDone={asked.again} />
                <Items title="To rotate" items={contain.secrets} />
              </Panel>
              <Panel title="History">
                {notes.map(({ ts, what, note, by }) => (
                  <div class="note">
                    <strong>{what}</strong> <Time ms={ts} />
                    {by !== "sallyport" && (
                      <>
                        {" "}
                        by <Plain text={by} isLine />
                      </>
                    )}
                    <small>
                      <Plain text={note} />
                    </small>
                  </div>
                ))}
              </Panel>
              {incident.closed === undefined && (
                <Panel title="Close">
                  <Close id={incident.id} onDone={asked.again} />
                </Panel>
              )}
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}
