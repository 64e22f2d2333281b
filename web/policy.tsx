import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PolicyCheck, PolicyView, SimulationResult } from "../src/console/api.ts";
import { post, useAsk } from "./client.ts";
import { useJob } from "./jobs.ts";
import { Answer, Choice, Empty, JobButton, Loaded, Panel, Problem } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { numberText, Plain, Time } from "./text.tsx";

const VIEWS = [
  ["rules", "Rules"],
  ["try", "Try an edit"],
  ["lint", "Lint"],
] as const;
const DAYS = [
  ["1", "1 day"],
  ["7", "7 days"],
  ["30", "30 days"],
] as const;

export function RootChoice({ root, roots, screen }: { readonly root: string; readonly roots: readonly string[]; readonly screen: string }): JSX.Element {
  return (
    <select aria-label="Workspace" value={root} onChange={(event) => goTo(linkTo([screen], { root: event.currentTarget.value }))}>
      {[...new Set([root, ...roots])].map((one) => (
        <option value={one}>{one}</option>
      ))}
    </select>
  );
}

function Rules({ view }: { readonly view: PolicyView }): JSX.Element {
  const [words, setWords] = useState("");
  const shown = view.rules.filter(({ id, text, why }) => words === "" || `${id} ${text} ${why}`.toLowerCase().includes(words.toLowerCase()));
  return (
    <>
      <Panel title="Files, highest authority first">
        {view.layers.map(({ layer, path, isThere }) => (
          <p>
            <span class={`dot dot-${isThere ? "good" : "none"}`} />
            <strong>{layer}</strong>{" "}
            <span class="mono dim">
              <Plain text={path} isLine />
            </span>
            {!isThere && <span class="dim"> not there</span>}
          </p>
        ))}
        {view.defaults.map(({ layer, baselines, outcome }) => (
          <p class="dim">
            {layer}
            {baselines.length > 0 && ` extends ${baselines.join(", ")}`}: where no rule speaks, {outcome ?? "the layers above decide"}
          </p>
        ))}
      </Panel>
      <Panel
        title={`${view.rules.length} rules`}
        more={<input type="search" aria-label="Find a rule" placeholder="find a rule" value={words} onInput={(event) => setWords(event.currentTarget.value)} />}
      >
        <div class="table-box" tabIndex={0} role="region" aria-label="Rules">
          <table>
            <thead>
              <tr>
                <th>outcome</th>
                <th>rule</th>
                <th>what</th>
                <th>30 days</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, 300).map(({ id, layer, outcome, text, why, hits }) => (
                <tr>
                  <td>
                    <Answer answer={outcome} />
                  </td>
                  <td>
                    <a href={linkTo(["events"], { q: `rule:${id}` })}>
                      <Plain text={id} isLine />
                    </a>
                    <div class="dim">{layer}</div>
                  </td>
                  <td>
                    <Plain text={text} />
                    <div class="dim">
                      <Plain text={why} />
                    </div>
                  </td>
                  <td class="number">{hits === 0 ? <span class="dim">–</span> : numberText(hits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      {view.grants.length > 0 && (
        <Panel title="Exceptions for a time">
          {view.grants.map(({ id, kinds, owner, until, why }) => (
            <p>
              <strong>{id}</strong>: {kinds.join(", ")} by <Plain text={owner} isLine /> until <Time ms={until} />{" "}
              <span class="dim">
                <Plain text={why} />
              </span>
            </p>
          ))}
        </Panel>
      )}
    </>
  );
}

type Note = { readonly message: string; readonly help?: string | undefined; readonly line?: number | undefined; readonly severity?: string };

function Notes({ notes, tone }: { readonly notes: readonly Note[]; readonly tone: string }): JSX.Element {
  return (
    <>
      {notes.map(({ message, help, line, severity }) => (
        <div class={`note note-${tone}`}>
          {line !== undefined && <code>line {line}: </code>}
          {severity !== undefined && `${severity}: `}
          <Plain text={message} />
          {help !== undefined && (
            <small>
              <Plain text={help} />
            </small>
          )}
        </div>
      ))}
    </>
  );
}

function Changes({ result }: { readonly result: SimulationResult }): JSX.Element {
  const { requests, judged, distinct, notJudged, isCut, changes, days } = result;
  const moved = changes.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status">
        <strong>{moved === 0 ? "Nothing would be decided otherwise." : `${moved.toLocaleString("en")} requests would be decided otherwise.`}</strong>{" "}
        <span class="dim">
          {judged.toLocaleString("en")} of {requests.toLocaleString("en")} requests of {days} days were judged again, {distinct.toLocaleString("en")} different
          calls
          {notJudged > 0 && `; of ${notJudged.toLocaleString("en")} the record does not keep enough`}
          {isCut && "; there are more, which were not looked at"}. Files are taken as they are now.
        </span>
      </p>
      <div class="rows">
        {changes.map(({ before, after, ruleBefore, ruleAfter, why, count, event }) => (
          <a class="row-link" href={linkTo(["events", event.id])}>
            <Answer answer={before} />→<Answer answer={after} />
            <span class="grow mono">
              <Plain text={event.subject ?? event.tool ?? ""} isLine />
            </span>
            <span class="dim" title={why}>
              {ruleBefore} → {ruleAfter}
            </span>
            <span class="number">{count} ×</span>
          </a>
        ))}
      </div>
    </>
  );
}

function TryEdit({ view }: { readonly view: PolicyView }): JSX.Element {
  const [path, setPath] = useState((view.layers.find(({ layer }) => layer === "project") ?? view.layers[0]!).path);
  const layer = view.layers.find((one) => one.path === path)!;
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const text = drafts[path] ?? layer.text ?? "version: 1\nextends: production-adjacent\nrules: []\n";
  const [check, setCheck] = useState<PolicyCheck>();
  const [days, setDays] = useState<(typeof DAYS)[number][0]>("7");
  const { job, error, start, cancel } = useJob("simulate");
  useEffect(() => {
    const timer = setTimeout(() => {
      post<PolicyCheck>("/policy/check", { root: view.root, layer: layer.layer, path, text }).then(setCheck, () => setCheck(undefined));
    }, 100);
    return () => clearTimeout(timer);
  }, [path, text]);
  return (
    <div class="columns try">
      <Panel
        title="The file"
        more={
          <select aria-label="File" value={path} onChange={(event) => setPath(event.currentTarget.value)}>
            {view.layers.map((one) => (
              <option value={one.path}>
                {one.layer}: {one.path}
              </option>
            ))}
          </select>
        }
      >
        <textarea
          aria-label="Policy text"
          rows={24}
          spellcheck={false}
          value={text}
          onInput={(event) => setDrafts({ ...drafts, [path]: event.currentTarget.value })}
        />
        <p class="dim">Nothing is written: you see here what an edit would do, and make it in the file itself, where it is reviewed.</p>
      </Panel>
      <div>
        <Panel title="Is it well formed?">
          {check === undefined ? (
            <p class="dim">…</p>
          ) : (
            <>
              <p>
                <span class={`dot dot-${check.isWhole ? "good" : "bad"}`} />
                {check.isWhole ? `well formed, ${check.rules} rules together with the other files` : "no: with this file every call would be refused"}
              </p>
              <Notes notes={check.problems} tone="bad" />
              <Notes notes={check.warnings} tone="warning" />
              <Notes notes={check.lint} tone="warning" />
            </>
          )}
        </Panel>
        <Panel title="What would it change?">
          <div class="row">
            <Choice label="Days" value={days} options={DAYS} onChange={setDays} />
            <JobButton
              isRunning={job?.state === "running"}
              isReady={check?.isWhole === true}
              label="Judge the past by it"
              onStart={() => start({ root: view.root, layer: layer.layer, path, text, days: Number(days) })}
              onStop={cancel}
            />
          </div>
          {job?.state === "running" && (
            <p class="counting" role="status">
              <progress value={job.done} max={Math.max(1, job.total)} aria-label="judged" /> {job.done.toLocaleString("en")} of {job.total.toLocaleString("en")}{" "}
              calls
            </p>
          )}
          {error !== undefined && <Problem error={error} />}
          {job?.state === "failed" && <p class="note note-bad">{job.error}</p>}
          {job?.state === "done" && job.kind === "simulate" && <Changes result={job.result as SimulationResult} />}
        </Panel>
      </div>
    </div>
  );
}

/** The policy of a workspace: what it says, what is wrong with it, and what an edit would have decided otherwise. */
export function PolicyScreen({ query }: ScreenProps): JSX.Element {
  const root = query.get("root");
  const shown = VIEWS.map(([name]) => name).find((one) => one === query.get("view")) ?? "rules";
  const asked = useAsk<PolicyView>(`/policy${root === null ? "" : `?${new URLSearchParams({ root }).toString()}`}`);
  return (
    <>
      <div class="screen-head">
        <h1>Policy</h1>
        <Choice label="View" value={shown} options={VIEWS} onChange={(view) => goTo(linkTo(["policy"], { root: root ?? undefined, view }), true)} />
        {asked.data !== undefined && <RootChoice root={asked.data.root} roots={asked.data.roots} screen="policy" />}
        {asked.data?.hash !== undefined && <code class="dim">version {asked.data.hash.slice(0, 16)}</code>}
      </div>
      <Loaded asked={asked} what="Reading the policy">
        {(view) => (
          <>
            <Notes notes={view.problems} tone="bad" />
            {shown === "rules" ? (
              <Rules view={view} />
            ) : shown === "try" ? (
              <TryEdit key={view.root} view={view} />
            ) : (
              <Panel title="Lint">
                <Notes notes={view.warnings} tone="warning" />
                <Notes notes={view.lint} tone="warning" />
                {view.lint.length + view.warnings.length === 0 && (
                  <Empty title="Nothing to mend">
                    Lint looks for rules that never match, that another one hides, that a renamed file would break, and for exceptions that have ended.
                  </Empty>
                )}
              </Panel>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
