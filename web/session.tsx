import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SessionSummaryView, SessionView, TimelineStep } from "../src/console/api.ts";
import { get, Refused, useAsk } from "./client.ts";
import { Back, Level, Loaded, Panel, Problem, Status } from "./parts.tsx";
import { linkTo } from "./place.ts";
import { Steps } from "./steps.tsx";
import { Plain, spanText, Time } from "./text.tsx";

/** A pause between two steps of the replay: as it was, within these bounds, in milliseconds. */
const SHORTEST = 250;
const LONGEST = 1600;
const FASTER = 20;

/** Events of a page after the first. */
const PAGE = 1000;
const WRITES = new Set(["fs.write", "fs.delete", "fs.attributes"]);

interface SoFar {
  readonly labels: Set<string>;
  readonly written: Set<string>;
  readonly hosts: Set<string>;
  stopped: number;
}

/** What the session had done and taken in up to a step. Steps are only added at the end, so going on costs what is new. */
class Walk {
  #at = -1;
  #soFar: SoFar = { labels: new Set(), written: new Set(), hosts: new Set(), stopped: 0 };

  to(steps: readonly TimelineStep[], at: number): SoFar {
    if (at < this.#at) {
      this.#at = -1;
      this.#soFar = { labels: new Set(), written: new Set(), hosts: new Set(), stopped: 0 };
    }
    const soFar = this.#soFar;
    for (const { gained, touched, status } of steps.slice(this.#at + 1, at + 1)) {
      for (const label of gained) soFar.labels.add(label);
      const isStopped = status === "blocked" || status === "not-approved" || status === "fault";
      if (isStopped) soFar.stopped += 1;
      else
        for (const { effect, on } of touched) {
          if (WRITES.has(effect)) soFar.written.add(on);
          if (effect.startsWith("net.")) soFar.hosts.add(on);
        }
    }
    this.#at = at;
    return soFar;
  }
}

function Replay({
  steps,
  at,
  setAt,
}: {
  readonly steps: readonly TimelineStep[];
  readonly at: number;
  readonly setAt: (at: number | ((at: number) => number)) => void;
}): JSX.Element {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (at >= steps.length - 1) {
      setPlaying(false);
      return undefined;
    }
    const pause = Math.max(SHORTEST, Math.min(LONGEST, ((steps[at + 1]?.event.ts ?? 0) - (steps[at]?.event.ts ?? 0)) / FASTER));
    const timer = setTimeout(() => setAt(at + 1), pause);
    return () => clearTimeout(timer);
  }, [isPlaying, at]);
  // Before the page is painted: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === " " && target.tagName !== "BUTTON" && target.tagName !== "A") setPlaying((playing) => !playing);
      else if (event.key === "ArrowRight" || event.key === "j") setAt((now) => Math.min(steps.length - 1, now + 1));
      else if (event.key === "ArrowLeft" || event.key === "k") setAt((now) => Math.max(0, now - 1));
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [steps.length]);
  return (
    <div class="replay">
      <button
        type="button"
        onClick={() => {
          if (!isPlaying && at >= steps.length - 1) setAt(0);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? "❚❚ Pause" : "▶ Replay"}
      </button>
      <input
        type="range"
        aria-label="Step"
        min={0}
        max={Math.max(0, steps.length - 1)}
        value={at}
        aria-valuetext={`step ${at + 1} of ${steps.length}`}
        onInput={(event) => setAt(Number(event.currentTarget.value))}
      />
      <span class="dim">
        {at + 1} / {steps.length}
      </span>
    </div>
  );
}

function Names({ title, names, none }: { readonly title: string; readonly names: readonly string[]; readonly none: string }): JSX.Element {
  return (
    <>
      <h3>
        {title} <small class="dim">{names.length === 0 ? "" : names.length}</small>
      </h3>
      {names.length === 0 ? (
        <p class="dim">{none}</p>
      ) : (
        <ul class="names">
          {names.slice(0, 80).map((name) => (
            <li>
              <Plain text={name} isLine />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Loadable({ first, session, startAt }: { readonly first: SessionView; readonly session: string; readonly startAt: string | undefined }): JSX.Element {
  const [steps, setSteps] = useState(first.steps);
  const next = useRef(first.next);
  const [problem, setProblem] = useState<Refused>();
  const isReading = useRef(false);
  const [at, setAt] = useState(() => Math.max(0, startAt === undefined ? 0 : steps.findIndex(({ event }) => event.id === startAt)));
  const [walk] = useState(() => new Walk());
  const state = walk.to(steps, at);
  const summary = useAsk<SessionSummaryView>(`/summaries/${encodeURIComponent(session)}`).data;
  const more = (): void => {
    if (isReading.current || next.current === undefined) return;
    isReading.current = true;
    get<SessionView>(`/sessions/${encodeURIComponent(session)}?after=${next.current}&limit=${PAGE}`)
      .then(
        (page) => {
          next.current = page.next;
          setProblem(undefined);
          setSteps((known) => [...known, ...page.steps]);
        },
        (error: unknown) => setProblem(error instanceof Refused ? error : new Refused(0, String(error))),
      )
      .finally(() => (isReading.current = false));
  };
  useEffect(() => {
    if (at >= steps.length - 2) more();
  }, [at, steps.length]);
  const { row, incidents } = first;
  return (
    <>
      {incidents.map(({ id, title, level, closed }) => (
        <a class="note note-bad" href={linkTo(["incidents", String(id)])}>
          <Level level={level} /> incident {id}, {closed === undefined ? "open" : "closed"}: <Plain text={title} />
        </a>
      ))}
      <p class="session-line">
        <span>
          <Plain text={row.agent} isLine /> {row.user !== undefined && <Plain text={`for ${row.user}`} isLine />}
        </span>
        {row.repository !== undefined && (
          <span>
            in <Plain text={row.repository} isLine />
          </span>
        )}
        <span>
          <Time ms={row.from} />, for {spanText(row.to - row.from)}
        </span>
        {Object.entries(summary?.byStatus ?? {}).map(([status, count]) => (
          <span>
            <Status status={status} /> {count}
          </span>
        ))}
        {summary?.isCut === true && <span class="badge answer-ask">only its first 3,000 events are summed up</span>}
      </p>
      <div class="session">
        <section class="timeline" aria-label="Timeline">
          <Replay steps={steps} at={at} setAt={setAt} />
          <Steps steps={steps} at={at} onChoose={setAt} onEnd={more} />
          {next.current !== undefined && problem === undefined && (
            <p class="dim" role="status">
              more as you scroll on
            </p>
          )}
          {problem !== undefined && <Problem error={problem} again={more} />}
        </section>
        <aside class="so-far" aria-label="State at this step">
          <Panel title={`By step ${at + 1}`}>
            <Names title="Taken in" names={[...state.labels]} none="nothing that marks the session" />
            <Names title="Files changed" names={[...state.written]} none="none" />
            <Names title="Reached" names={[...state.hosts]} none="no host" />
            <p>
              <strong>{state.stopped}</strong> {state.stopped === 1 ? "call" : "calls"} stopped so far
            </p>
          </Panel>
          {summary !== undefined && (
            <Panel title="In the end">
              <Names title="Tried to reach, and could not" names={summary.blockedHosts} none="no host" />
              <Names title="Sub-agents" names={summary.subagents} none="none" />
              <p class="dim">tools ran for {spanText(summary.toolMs)}</p>
            </Panel>
          )}
        </aside>
      </div>
    </>
  );
}

/** One session: every step in order, replayed, with what it had done and taken in by then. */
export function SessionPage({ session, at }: { readonly session: string; readonly at: string | undefined; readonly view: string | undefined }): JSX.Element {
  const asked = useAsk<SessionView>(`/sessions/${encodeURIComponent(session)}`);
  return (
    <>
      <div class="screen-head">
        <Back to="#/sessions" what="sessions" />
        <h1 class="mono">
          <Plain text={session} isLine />
        </h1>
        <a class="button quiet" href={linkTo(["events"], { q: `session:${session}` })}>
          As a list
        </a>
      </div>
      <Loaded asked={asked} what="Reading the session">
        {(view) => <Loadable key={session} first={view} session={session} startAt={at} />}
      </Loaded>
    </>
  );
}
