import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { EventView, Explanation, ShownContent } from "../src/console/api.ts";
import { post, Refused, useAsk } from "./client.ts";
import { Answer, Back, Field, Level, Loaded, Problem, Status, Touched } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import { Diff, Long, Plain, Time } from "./text.tsx";

/** What was said, shown after a reason was given; that is recorded. */
export function Content({ id, parts }: { readonly id: string; readonly parts: readonly { readonly part: string; readonly bytes: number }[] }): JSX.Element {
  const [reason, setReason] = useState("");
  const [shown, setShown] = useState<readonly ShownContent[]>();
  const [error, setError] = useState<Refused>();
  if (shown !== undefined)
    return (
      <>
        {shown.map(({ part, text, bytes, isCut, diff }) => (
          <div>
            <h4>
              {part}{" "}
              <small class="dim">
                {bytes.toLocaleString("en")} bytes{isCut === true ? ", only the beginning was kept" : ""}
              </small>
            </h4>
            {diff === undefined ? <Long text={text} label={part} /> : <Diff text={diff} />}
          </div>
        ))}
      </>
    );
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        post<{ readonly content: readonly ShownContent[] }>(`/content/${encodeURIComponent(id)}`, { reason }).then(
          ({ content }) => setShown(content),
          (problem: unknown) => setError(problem instanceof Refused ? problem : new Refused(0, String(problem))),
        );
      }}
    >
      <p>
        {parts.map(({ part, bytes }) => `${part} (${bytes.toLocaleString("en")} bytes)`).join(", ")} {parts.length === 1 ? "is" : "are"} kept apart. Say why you
        have to see it; that goes into the record with your name.
      </p>
      <div class="row">
        <input aria-label="Why the content has to be seen" placeholder="reason" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        <button type="submit" disabled={reason.trim().length < 3}>
          Show
        </button>
      </div>
      {error !== undefined && <Problem error={error} />}
    </form>
  );
}

function Explained({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk<Explanation>(`/explain/${encodeURIComponent(id)}`);
  return (
    <Loaded asked={asked} what="Judging it again">
      {({ now, whyNot }) =>
        now === undefined ? (
          <p class="dim">
            <Plain text={whyNot ?? ""} />
          </p>
        ) : (
          <>
            <p>
              The policy of now would answer <Answer answer={now.outcome} /> {now.isSamePolicy ? "(it is the same policy)" : "(the policy has changed since)"}
            </p>
            <table class="judged">
              <thead>
                <tr>
                  <th>effect</th>
                  <th>outcome</th>
                  <th>rule</th>
                  <th>why</th>
                </tr>
              </thead>
              <tbody>
                {now.judgements.map(({ phrase, outcome, rule, why }) => (
                  <tr>
                    <td>
                      <Plain text={phrase} />
                    </td>
                    <td>
                      <Answer answer={outcome} />
                    </td>
                    <td>
                      <Plain text={rule} isLine />
                    </td>
                    <td>
                      <Plain text={why} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {now.smallestChange !== undefined && (
              <>
                <h4>The smallest change that would allow it</h4>
                <Long text={now.smallestChange} label="smallest change" />
              </>
            )}
          </>
        )
      }
    </Loaded>
  );
}

function Body({ view }: { readonly view: EventView }): JSX.Element {
  const { event, status, statusText, call, labels, findings } = view;
  const [isExplained, setExplained] = useState(false);
  const { chain, touched = [], telemetry, record, content = [], found = [] } = event;
  return (
    <>
      <p class="lead">
        {status === undefined ? <span class="badge answer-none">{event.kind}</span> : <Status status={status} />}{" "}
        <Plain text={statusText ?? event.reason ?? ""} />
      </p>
      {event.subject !== undefined && <Long text={event.subject} label="what it is about" />}
      {event.reason !== undefined && (
        <p class="why">
          <Plain text={event.reason} />
        </p>
      )}
      {findings.map(({ fingerprint, title, level }) => (
        <a class="note note-bad" href={linkTo(["findings", fingerprint])}>
          <Level level={level} /> <Plain text={title} />
        </a>
      ))}
      <dl class="fields">
        <Field name="when">
          <Time ms={event.ts} />
        </Field>
        <Field name="who">
          <span class="chain">
            {chain.map(({ type, id, via }) => (
              <a href={linkTo(["events"], { q: type === "user" ? `user:${id}` : type === "subagent" ? `agent:${id}` : `"${id}"` })}>
                <small>{type}</small> <Plain text={id} isLine />
                {via !== undefined && <small> by {via}</small>}
              </a>
            ))}
            <a href={linkTo(["events"], { q: `agent:${event.agent.name}` })}>
              <small>agent</small> <Plain text={`${event.agent.name} ${event.agent.version ?? ""}`} isLine />
            </a>
          </span>
        </Field>
        <Field name="session">
          <a href={linkTo(["sessions", event.session], { at: event.id })}>
            <Plain text={event.session} isLine />
          </a>
        </Field>
        <Field name="tool">{event.tool !== undefined && <Plain text={event.tool} isLine />}</Field>
        <Field name="decided">
          {event.decision !== undefined && (
            <>
              <Answer answer={event.verdict === undefined || event.verdict === "none" ? event.decision : event.verdict} /> by {event.decider ?? "?"}
              {event.rule !== undefined && (
                <>
                  , rule{" "}
                  <a href={linkTo(["events"], { q: `rule:${event.rule}` })}>
                    <Plain text={event.rule} isLine />
                  </a>
                </>
              )}
              {event.policy !== undefined && <span class="dim"> of policy {event.policy.slice(0, 12)}</span>}
            </>
          )}
        </Field>
        <Field name="approval">{event.approval !== undefined && <a href={linkTo(["approvals", event.approval])}>{event.approval}</a>}</Field>
        <Field name="mode">{event.mode}</Field>
        <Field name="in">
          {event.cwd !== undefined && <Plain text={event.cwd} isLine />}
          {event.branch !== undefined && (
            <span class="dim">
              {" "}
              on <Plain text={event.branch} isLine />
            </span>
          )}
          {event.commit !== undefined && <span class="dim"> at {event.commit.slice(0, 12)}</span>}
        </Field>
        <Field name="repository">{event.repository !== undefined && <Plain text={event.repository} isLine />}</Field>
        <Field name="took in">{labels.length > 0 && labels.map((label) => <span class="tag tag-label">{label}</span>)}</Field>
        <Field name="effects">
          {touched.length > 0 ? (
            <Touched effects={touched.slice(0, 60)} />
          ) : (
            event.effects !== undefined && event.effects.map((one) => <span class="tag">{one}</span>)
          )}
        </Field>
        <Field name="found">
          {found.length > 0 &&
            found.map((one) => (
              <span class="tag tag-secret-read">
                {one.class}: {one.kind} × {one.count}
              </span>
            ))}
        </Field>
        <Field name="took">{event.durationMs !== undefined && `${event.durationMs.toLocaleString("en")} ms`}</Field>
        <Field name="guard took">{event.guardMs !== undefined && `${event.guardMs} ms`}</Field>
        <Field name="telemetry">{telemetry !== undefined && <Plain text={JSON.stringify(telemetry)} />}</Field>
        <Field name="record">{record !== undefined && <Plain text={JSON.stringify(record)} />}</Field>
        <Field name="witness">{event.witness.join(", ")}</Field>
        <Field name="place">
          entry {event.seq.toLocaleString("en")} · <a href={linkTo(["audit"], { prove: event.id })}>prove it</a>
        </Field>
        <Field name="hash">
          <code class="hash">{event.hash}</code>
        </Field>
        <Field name="id">
          <code class="hash">{event.id}</code>
        </Field>
      </dl>
      {call.length > 1 && (
        <>
          <h3>The whole call</h3>
          <ul class="call">
            {call.map((row) => (
              <li>
                <a href={linkTo(["events", row.id])} aria-current={row.id === event.id ? "true" : undefined}>
                  <Time ms={row.ts} /> {row.kind} <Answer answer={row.kind === "tool.result" ? undefined : row.answer} /> {row.outcome ?? ""}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {content.length > 0 && (
        <>
          <h3>What was said</h3>
          <Content id={event.id} parts={content} />
        </>
      )}
      {event.kind === "tool.request" && (
        <>
          <h3>Explain</h3>
          {isExplained ? (
            <Explained id={event.id} />
          ) : (
            <button type="button" onClick={() => setExplained(true)}>
              Judge it by the policy of now
            </button>
          )}
        </>
      )}
    </>
  );
}

/** One event whole, beside the list that it was opened from. */
export function EventDetail({ id, closeTo }: { readonly id: string; readonly closeTo: string }): JSX.Element {
  const asked = useAsk<EventView>(`/events/${encodeURIComponent(id)}`);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current!.scrollTop = 0;
  }, [id]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { tagName } = event.target as HTMLElement;
      if (event.key === "Escape" && tagName !== "INPUT" && tagName !== "TEXTAREA" && document.querySelector("dialog[open]") === null) goTo(closeTo, true);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [closeTo]);
  return (
    <aside class="detail" aria-label="Event" ref={box} tabIndex={-1}>
      <div class="detail-head">
        <Back to={closeTo} what="close" />
        <h2>{asked.data === undefined ? "Event" : `${asked.data.event.tool ?? asked.data.event.kind}`}</h2>
      </div>
      <Loaded asked={asked} what="Reading the event">
        {(view) => <Body key={view.event.id} view={view} />}
      </Loaded>
    </aside>
  );
}
