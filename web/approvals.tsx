import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ApprovalList, ApprovalView } from "../src/console/api.ts";
import { post, Refused, useAsk } from "./client.ts";
import { Empty, Loaded, Panel, Problem } from "./parts.tsx";
import { linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { Long, Plain, spanText, Time } from "./text.tsx";

const TONES: Readonly<Record<string, string>> = { pending: "ask", approved: "allow", used: "allow", denied: "deny", expired: "none" };

function Left({ until }: { readonly until: number }): JSX.Element {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span class={until - now < 60_000 ? "badge answer-deny" : "badge answer-ask"}>{until <= now ? "expired" : `${spanText(until - now)} left`}</span>;
}

function Held({ request, onDone, isOpen }: { readonly request: ApprovalView; readonly onDone: () => void; readonly isOpen: boolean }): JSX.Element {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<Refused>();
  const [isSending, setSending] = useState(false);
  const {
    id,
    standing,
    requestedAt,
    until,
    agent,
    chain,
    session,
    cwd,
    repository,
    branch,
    commit,
    tool,
    text,
    asked,
    rule,
    reason: why,
    digest,
    policy,
    isRepeatable,
    validMs,
    answer,
  } = request;
  const send = (isApproved: boolean): void => {
    setSending(true);
    post(`/approvals/${encodeURIComponent(id)}`, { isApproved, digest, reason }).then(onDone, (problem: unknown) => {
      setSending(false);
      setError(problem instanceof Refused ? problem : new Refused(0, String(problem)));
    });
  };
  return (
    <Panel
      id={id}
      title={tool}
      more={
        <>
          {standing === "pending" ? <Left until={until} /> : <span class={`badge answer-${TONES[standing] ?? "none"}`}>{standing}</span>}
          <code class="dim">{id}</code>
        </>
      }
    >
      <Long text={text} label="exactly this" />
      <h3>It is asked because it</h3>
      <ul class="asked">
        {asked.map((line) => (
          <li>
            <Plain text={line} />
          </li>
        ))}
      </ul>
      <details open={isOpen}>
        <summary>Who, where, by which rule</summary>
        <dl class="fields">
          <div class="field">
            <dt>asked</dt>
            <dd>
              <Time ms={requestedAt} /> by <Plain text={[...chain.map(({ type, id: who }) => `${type} ${who}`), agent].join(" → ")} isLine />
            </dd>
          </div>
          <div class="field">
            <dt>in</dt>
            <dd>
              <Plain text={`${cwd}${branch === undefined ? "" : ` on ${branch}`}${commit === undefined ? "" : ` at ${commit.slice(0, 12)}`}`} isLine />
              {repository !== undefined && (
                <div class="dim">
                  <Plain text={repository} isLine />
                </div>
              )}
            </dd>
          </div>
          <div class="field">
            <dt>session</dt>
            <dd>
              <a href={linkTo(["sessions", session])}>
                <Plain text={session} isLine />
              </a>
            </dd>
          </div>
          <div class="field">
            <dt>rule</dt>
            <dd>
              <Plain text={rule} isLine />: <Plain text={why} />
            </dd>
          </div>
          <div class="field">
            <dt>good for</dt>
            <dd>{isRepeatable ? `every exact repetition within ${spanText(validMs)}` : `one exact call within ${spanText(validMs)}`}</dd>
          </div>
          <div class="field">
            <dt>exact call</dt>
            <dd>
              <code class="hash">{digest}</code>, policy <code class="hash">{policy.slice(0, 16)}</code>
            </dd>
          </div>
        </dl>
      </details>
      {answer !== undefined && (
        <p class={`note note-${answer.isApproved ? "good" : "bad"}`}>
          {answer.isApproved ? "approved" : "denied"} by <Plain text={answer.by} isLine />
          {answer.from !== undefined && ` (${answer.from})`}, <Time ms={answer.at} />
          {answer.reason !== undefined && (
            <small>
              <Plain text={answer.reason} />
            </small>
          )}
        </p>
      )}
      {standing === "pending" && (
        <div class="row answering">
          <input
            aria-label="Reason"
            placeholder="reason (the agent is told it when you deny)"
            value={reason}
            maxLength={400}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <button type="button" class="good" disabled={isSending} onClick={() => send(true)}>
            Approve this exact call
          </button>
          <button type="button" class="bad" disabled={isSending} onClick={() => send(false)}>
            Deny
          </button>
        </div>
      )}
      {error !== undefined && <Problem error={error} />}
    </Panel>
  );
}

/** Calls that wait for a person: exactly what, why, for whom, until when. */
export function ApprovalsScreen({ parts }: ScreenProps): JSX.Element {
  const asked = useAsk<ApprovalList>("/approvals", 2500);
  return (
    <>
      <div class="screen-head">
        <h1>Approvals</h1>
      </div>
      <Loaded asked={asked} what="Reading held calls">
        {({ requests, distrusted }) => {
          const pending = requests.filter(({ standing }) => standing === "pending");
          const chosen = parts[0] === undefined ? undefined : requests.find(({ id }) => id === parts[0]);
          const over = requests.filter((one) => one.standing !== "pending" && one !== chosen);
          return (
            <div class="narrow">
              {distrusted.map(({ name, why }) => (
                <p class="note note-bad" role="alert">
                  <Plain text={`${name} is not trusted, and opens nothing: ${why}`} />
                </p>
              ))}
              {chosen !== undefined && chosen.standing !== "pending" && <Held request={chosen} onDone={asked.again} isOpen />}
              {pending.length === 0 ? (
                <Empty title="No call waits for you">
                  A policy that says `hold:` for an effect keeps the call back until a person has answered. What exactly would be done stands here with the rule
                  and the time that is left, and your answer covers that exact call: one that differs in anything is asked about anew.
                </Empty>
              ) : (
                pending.map((request) => <Held key={request.id} request={request} onDone={asked.again} isOpen={pending.length < 3} />)
              )}
              {over.length > 0 && (
                <Panel title="Answered and over">
                  <div class="rows">
                    {over.slice(0, 100).map(({ id, standing, tool, text, requestedAt, answer }) => (
                      <a class="row-link" href={linkTo(["approvals", id])}>
                        <Time ms={requestedAt} />
                        <span class={`badge answer-${TONES[standing] ?? "none"}`}>{standing}</span>
                        <span class="grow mono">
                          <Plain text={`${tool}: ${text.slice(0, 200)}`} isLine />
                        </span>
                        <span class="dim">{answer?.by ?? ""}</span>
                      </a>
                    ))}
                  </div>
                </Panel>
              )}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
