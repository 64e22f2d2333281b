import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FindingList, FindingRow, FindingView } from "../src/console/api.ts";
import { post, Refused, useAsk } from "./client.ts";
import { Answer, Back, Choice, Empty, Level, ListKeys, Loaded, Panel, Problem, RowLink } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { Ago, Plain, Time } from "./text.tsx";

const VERDICTS = [
  ["true-positive", "True positive"],
  ["false-positive", "False positive"],
  ["accepted-risk", "Accepted risk"],
  ["duplicate", "Duplicate"],
] as const;
const SHOWN = [
  ["open", "To decide"],
  ["decided", "Decided"],
  ["all", "All"],
] as const;
/** Findings that are shown, and so many more at each asking. */
const AT_ONCE = 100;
const LEVELS = ["critical", "high", "medium", "low", "informational"];

export function FindingLink({ finding }: { readonly finding: FindingRow }): JSX.Element {
  const { fingerprint, level, title, group, session, count, lastTs, disposition } = finding;
  return (
    <RowLink to={linkTo(["findings", fingerprint])}>
      <Level level={level} />
      <span class="grow">
        <Plain text={title} isLine />{" "}
        <small class="dim">
          <Plain
            text={
              Object.entries(group)
                .map(([name, value]) => `${name} ${value}`)
                .join(", ") || session
            }
            isLine
          />
        </small>
      </span>
      {disposition !== undefined && <span class="tag">{disposition.verdict}</span>}
      <span class="dim">{count} ×</span>
      <span class="dim">
        <Ago ms={lastTs} />
      </span>
    </RowLink>
  );
}

export function FindingsScreen({ parts, query }: ScreenProps): JSX.Element {
  const asked = useAsk<FindingList>("/findings", 8000);
  const shown = SHOWN.map(([name]) => name).find((one) => one === query.get("show")) ?? "open";
  const [most, setMost] = useState(AT_ONCE);
  if (parts[0] !== undefined) return <FindingPage id={parts[0]} onChanged={asked.again} />;
  return (
    <>
      <div class="screen-head">
        <h1>Findings</h1>
        <Choice label="Findings shown" value={shown} options={SHOWN} onChange={(show) => goTo(linkTo(["findings"], { show }), true)} />
      </div>
      <Loaded asked={asked} what="Reading findings">
        {({ findings, behind }) => {
          const list = findings
            .filter(({ disposition }) => shown === "all" || (disposition === undefined) === (shown === "open"))
            .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.lastTs - a.lastTs);
          return (
            <>
              {behind > 2000 && (
                <p class="note note-warning" role="status">
                  Detection is still looking at {behind.toLocaleString("en")} events; more may come.
                </p>
              )}
              {list.length === 0 ? (
                <Empty title={shown === "open" ? "Nothing to decide" : "No finding here"} command="sallyport detect list">
                  Rules of detection look at every event as it comes, and at what happens together: a secret read and then data sent, a mode switched, a witness
                  silent. What they find waits here for your word. Their list:
                </Empty>
              ) : (
                <Panel title={`${list.length} ${shown === "open" ? "to decide" : shown === "decided" ? "decided" : "in all"}`}>
                  <ListKeys label="Findings">
                    {list.slice(0, most).map((finding) => (
                      <FindingLink key={finding.fingerprint} finding={finding} />
                    ))}
                  </ListKeys>
                  {list.length > most && (
                    <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE)}>
                      show more ({list.length - most} left)
                    </button>
                  )}
                </Panel>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Dispose({ id, onDone }: { readonly id: string; readonly onDone: () => void }): JSX.Element {
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number][0]>("true-positive");
  const [note, setNote] = useState("");
  const [other, setOther] = useState("");
  const [error, setError] = useState<Refused>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        post(`/findings/${encodeURIComponent(id)}`, { verdict, note, ...(verdict === "duplicate" ? { duplicateOf: other.trim() } : {}) }).then(
          () => {
            setNote("");
            setError(undefined);
            onDone();
          },
          (problem: unknown) => setError(problem instanceof Refused ? problem : new Refused(0, String(problem))),
        );
      }}
    >
      <Choice label="Verdict" value={verdict} options={VERDICTS} onChange={setVerdict} />
      {verdict === "duplicate" && (
        <input
          aria-label="The finding it repeats"
          placeholder="fingerprint of the other finding"
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
      )}
      <p>
        <textarea
          aria-label="Note"
          rows={3}
          placeholder="why; whoever comes after you will want to know"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </p>
      <button type="submit" class="main" disabled={note.trim().length < 3}>
        Record it
      </button>
      {error !== undefined && <Problem error={error} />}
    </form>
  );
}

function FindingPage({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }): JSX.Element {
  const asked = useAsk<FindingView>(`/findings/${encodeURIComponent(id)}`);
  return (
    <>
      <div class="screen-head">
        <Back to="#/findings" what="findings" />
        <h1>{asked.data === undefined ? "Finding" : asked.data.finding.title}</h1>
        {asked.data !== undefined && <Level level={asked.data.finding.level} />}
      </div>
      <Loaded asked={asked} what="Reading the finding">
        {({ finding, rule, hits, evidence, history }) => (
          <div class="session">
            <div>
              <Panel title="Evidence, in order">
                {evidence.length === 0 ? (
                  <p class="dim">Its events are not in the record any more.</p>
                ) : (
                  <ListKeys label="Evidence">
                    {evidence.map((row) => (
                      <RowLink to={linkTo(["events", row.id])}>
                        <Time ms={row.ts} />
                        <Answer answer={row.answer} />
                        <span class="grow mono">
                          <Plain text={row.subject ?? row.reason ?? row.kind} isLine />
                        </span>
                        <span class="dim">{row.tool ?? row.kind}</span>
                      </RowLink>
                    ))}
                  </ListKeys>
                )}
                <p>
                  <a href={linkTo(["sessions", finding.session], evidence[0] === undefined ? {} : { at: evidence[0].id })}>Replay the session</a> ·{" "}
                  <a href={linkTo(["graph"], { of: "session", value: finding.session })}>its action graph</a>
                </p>
              </Panel>
              <Panel title={`Rule ${finding.rule}`}>
                {rule === undefined ? (
                  <p class="dim">This rule is not there any more.</p>
                ) : (
                  <pre class="code" tabIndex={0} role="region" aria-label="rule">
                    <Plain text={rule.lines.join("\n")} />
                  </pre>
                )}
              </Panel>
            </div>
            <aside class="so-far">
              <Panel title="Your word">
                <Dispose
                  id={finding.fingerprint}
                  onDone={() => {
                    asked.again();
                    onChanged();
                  }}
                />
              </Panel>
              <Panel title="History">
                {history.length === 0 ? (
                  <p class="dim">Nobody has said anything yet.</p>
                ) : (
                  history.toReversed().map(({ ts, verdict, note, by }) => (
                    <div class="note">
                      <strong>{verdict}</strong> by <Plain text={by} isLine />, <Time ms={ts} />
                      <small>
                        <Plain text={note} />
                      </small>
                    </div>
                  ))
                )}
              </Panel>
              <Panel title="Seen">
                <p>
                  {finding.count} times, first <Time ms={finding.firstTs} />, last <Time ms={hits[0]?.ts ?? finding.lastTs} />
                </p>
              </Panel>
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}
