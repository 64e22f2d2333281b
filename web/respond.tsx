import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ContainmentView, Preview, TaskView } from "../src/console/api.ts";
import { post, Refused, useAsk } from "./client.ts";
import { Empty, Loaded, Panel, Problem } from "./parts.tsx";
import { linkTo } from "./place.ts";
import { Ago, Plain, Time } from "./text.tsx";

interface Offered {
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What may be done about an incident; nothing is done before it was shown what it reaches, and a reason was given. */
export function RespondButtons({
  incident,
  session,
  root,
  onDone,
}: {
  readonly incident?: number;
  readonly session: string | undefined;
  readonly root: string | undefined;
  readonly onDone: () => void;
}): JSX.Element {
  const [chosen, setChosen] = useState<Offered>();
  const [reason, setReason] = useState("");
  const [radius, setRadius] = useState<Preview>();
  const [error, setError] = useState<Refused>();
  const [done, setDone] = useState<string>();
  const offered: readonly Offered[] = [
    ...(session === undefined
      ? []
      : [
          { name: "Quarantine the session", request: { action: "quarantine-session", session } },
          { name: "Block the network for it", request: { action: "block", kinds: ["net.*"], session } },
          { name: "Ask before it writes", request: { action: "require-approval", kinds: ["fs.write"], session } },
        ]),
    { name: "Tighten to regulated", request: { action: "tighten-tier", tier: "regulated", ...(root === undefined ? {} : { root }) } },
    { name: "Open a policy review", request: { action: "open-policy-review", subject: incident === undefined ? "policy" : `incident ${incident}` } },
  ];
  const failed = (problem: unknown): void => setError(problem instanceof Refused ? problem : new Refused(0, String(problem)));
  const full = (one: Offered): Readonly<Record<string, unknown>> => ({ ...one.request, ...(incident === undefined ? {} : { incident }) });
  const choose = (one: Offered): void => {
    setChosen(one);
    setRadius(undefined);
    setError(undefined);
    setDone(undefined);
    post<Preview>("/responses/preview", { ...full(one), reason: "what would it reach" }).then(setRadius, failed);
  };
  return (
    <div class="respond">
      <div class="row">
        {offered.map((one) => (
          <button type="button" aria-pressed={one.name === chosen?.name} class={one.name === chosen?.name ? "main" : ""} onClick={() => choose(one)}>
            {one.name}
          </button>
        ))}
      </div>
      {done !== undefined && (
        <p class="note note-good" role="status">
          {done}
        </p>
      )}
      {error !== undefined && <Problem error={error} />}
      {chosen !== undefined && radius !== undefined && (
        <form
          class="reason"
          onSubmit={(event) => {
            event.preventDefault();
            post<{ readonly id: string }>("/responses/apply", { ...full(chosen), reason }).then(({ id }) => {
              setDone(`${chosen.name}: done (${id}). It is in the record with your name.`);
              setChosen(undefined);
              setReason("");
              onDone();
            }, failed);
          }}
        >
          <h3>What it reaches</h3>
          <p>
            <Plain text={radius.what} />
          </p>
          {radius.lines.map((line) => (
            <p class="dim">
              <Plain text={line} />
            </p>
          ))}
          {radius.sessions.slice(0, 6).map((one) => (
            <p>
              <a href={linkTo(["sessions", one.session])}>
                <Plain text={one.session.slice(0, 13)} isLine />
              </a>{" "}
              <span class="dim">
                {one.agent}, {one.calls} calls, last <Ago ms={one.lastTs} />
              </span>
            </p>
          ))}
          <p class="dim">
            {radius.calls.toLocaleString("en")} calls in {radius.days} days{radius.isCut ? " (not all was looked at)" : ""}.{" "}
            <Plain text={radius.undo === undefined ? "It cannot be taken back." : radius.undo} />
          </p>
          <div class="row">
            <input aria-label="Why" placeholder="why; it goes into the record" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
            <button type="submit" class="bad" disabled={reason.trim().length < 3}>
              {chosen.name}
            </button>
            <button type="button" class="quiet" onClick={() => setChosen(undefined)}>
              Leave it
            </button>
          </div>
        </form>
      )}
    </div>
  );
}

function End({ id, word, onDone }: { readonly id: string; readonly word: string; readonly onDone: () => void }): JSX.Element {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<Refused>();
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        post(`/responses/end/${encodeURIComponent(id)}`, { reason }).then(onDone, (problem: unknown) =>
          setError(problem instanceof Refused ? problem : new Refused(0, String(problem))),
        );
      }}
    >
      <input aria-label={`Why ${id} ends`} placeholder="why" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <button type="submit" disabled={reason.trim().length < 3}>
        {word}
      </button>
      {error !== undefined && <Problem error={error} />}
    </form>
  );
}

/** What is contained now, and what is to be done by persons. */
export function ResponsesScreen(): JSX.Element {
  const asked = useAsk<{ readonly containments: readonly ContainmentView[]; readonly tasks: readonly TaskView[] }>("/responses", 8000);
  return (
    <>
      <div class="screen-head">
        <h1>Responses</h1>
      </div>
      <Loaded asked={asked} what="Reading responses">
        {({ containments, tasks }) => (
          <>
            <Panel title={`${containments.length} in force`}>
              {containments.length === 0 && (
                <Empty title="Nothing is contained">
                  A response stops a session, a tool, a server or a kind of effect until you lift it. It is offered where it is needed: on an incident, with
                  what it would reach, before anything is done.
                </Empty>
              )}
              {containments.map((one) => (
                <div class="note note-bad">
                  <strong>{one.verb}</strong> <code>{one.id}</code> by <Plain text={one.by} isLine />, <Time ms={one.at} />
                  <p>
                    <Plain
                      text={[one.session, one.root, one.kinds?.join(" "), one.server, one.tool, one.tier].filter((part) => part !== undefined).join(" · ")}
                      isLine
                    />
                  </p>
                  <p class="dim">
                    <Plain text={one.why} />
                  </p>
                  <End id={one.id} word="Lift it" onDone={asked.again} />
                </div>
              ))}
            </Panel>
            <Panel title={`${tasks.filter(({ done }) => done === undefined).length} to do`}>
              {tasks.length === 0 && (
                <Empty title="No review and no rotation is asked for">Reviews of the policy and credentials to be rotated stand here, with their steps.</Empty>
              )}
              {tasks.map((task) => (
                <div class={`note ${task.done === undefined ? "note-warning" : "note-good"}`}>
                  <strong>{task.action.replaceAll("-", " ")}</strong> <code>{task.id}</code> <Plain text={task.subject} isLine />
                  <p class="dim">
                    <Plain text={task.why} />
                  </p>
                  <ol>
                    {task.steps.map((step) => (
                      <li>
                        <Plain text={step} />
                      </li>
                    ))}
                  </ol>
                  {task.done === undefined ? (
                    <End id={task.id} word="It is done" onDone={asked.again} />
                  ) : (
                    <p class="dim">
                      done by <Plain text={task.done.by} isLine />: <Plain text={task.done.note} />
                    </p>
                  )}
                </div>
              ))}
            </Panel>
          </>
        )}
      </Loaded>
    </>
  );
}
