import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Health, ProofView, VerifyResult } from "../src/console/api.ts";
import { get, Refused, useAsk } from "./client.ts";
import { useJob } from "./jobs.ts";
import { Command, JobButton, Panel, Problem } from "./parts.tsx";
import { linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { Ago, Plain, Time } from "./text.tsx";

function save(name: string, value: unknown): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(value, undefined, 2)], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function Verified({ result }: { readonly result: VerifyResult }): JSX.Element {
  return (
    <>
      <p class={`note note-${result.isIntact ? "good" : "bad"}`} role="status">
        <strong>{result.isIntact ? "The record is as it was written." : "The record was changed."}</strong> {result.entries.toLocaleString("en")} entries,{" "}
        {result.checkpoints.count} checkpoints, <Time ms={result.at} />
      </p>
      {result.problems.map(({ code, message, seq, segment }) => (
        <p class="note note-bad">
          <code>{code}</code> <Plain text={message} /> {seq !== undefined && `entry ${seq}`} {segment ?? ""}
        </p>
      ))}
      <div class="columns">
        <div>
          <h3>Proved</h3>
          <ul>
            {result.proved.map((line) => (
              <li>
                <Plain text={line} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Not proved</h3>
          <ul>
            {result.notProved.map((line) => (
              <li>
                <Plain text={line} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <dl class="fields">
        {result.head !== undefined && (
          <div class="field">
            <dt>root</dt>
            <dd>
              <code class="hash">{result.head.root}</code>
            </dd>
          </div>
        )}
        {result.key !== undefined && (
          <div class="field">
            <dt>key</dt>
            <dd>
              <code class="hash">{result.key}</code>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Prove({ first }: { readonly first: string }): JSX.Element {
  const [id, setId] = useState(first);
  const [proof, setProof] = useState<ProofView>();
  const [error, setError] = useState<Refused>();
  return (
    <Panel title="Prove one event">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          setError(undefined);
          get<ProofView>(`/prove/${encodeURIComponent(id.trim())}`).then(setProof, (problem: unknown) => {
            setProof(undefined);
            setError(problem instanceof Refused ? problem : new Refused(0, String(problem)));
          });
        }}
      >
        <input class="wide mono" aria-label="Id of the event" placeholder="id of an event" value={id} onInput={(event) => setId(event.currentTarget.value)} />
        <button type="submit" class="main" disabled={id.trim() === ""}>
          Prove
        </button>
      </form>
      {error !== undefined && <Problem error={error} />}
      {proof === undefined ? (
        <p class="dim">
          A proof holds the entry, the hashes beside its way up the tree, and the signed root. Whoever has it can check it anywhere, without this record.
        </p>
      ) : (
        <>
          <p class="note note-good" role="status">
            <strong>Proved.</strong> Entry {proof.seq.toLocaleString("en")} of {proof.size.toLocaleString("en")} of <Plain text={proof.origin} isLine />.{" "}
            <a href={linkTo(["events", proof.id])}>The event</a>
          </p>
          <ol class="merkle">
            <li>
              <span class="dim">entry</span> <code class="hash">{proof.seq}</code>
            </li>
            {proof.path.map((hash) => (
              <li>
                <span class="dim">with</span> <code class="hash">{hash}</code>
              </li>
            ))}
            <li>
              <span class="dim">signed by</span> <code class="hash">{proof.key}</code>
            </li>
          </ol>
          <button type="button" onClick={() => save(`proof-${proof.id}.json`, proof.proof)}>
            Save the proof
          </button>
          <Command text={`sallyport prove --check proof-${proof.id}.json`} />
        </>
      )}
    </Panel>
  );
}

/** Is the record as it was written, and can that be shown to others. */
export function AuditScreen({ query }: ScreenProps): JSX.Element {
  const { job, error, start, cancel } = useJob("verify");
  const { data, again } = useAsk<Health>("/health");
  const isRunning = job?.state === "running";
  return (
    <>
      <div class="screen-head">
        <h1>Audit</h1>
      </div>
      <Panel title="The whole record">
        <p>
          {data === undefined ? "" : `${data.entries.toLocaleString("en")} entries. `}
          {data?.chain.at === undefined ? (
            "It was not verified from here yet."
          ) : (
            <>
              Last verified <Ago ms={data.chain.at} />: {data.chain.state === "intact" ? "intact" : "changed"}, {data.chain.entries?.toLocaleString("en")}{" "}
              entries.
            </>
          )}
        </p>
        <div class="row">
          <JobButton
            isRunning={isRunning}
            label="Verify now"
            onStart={() => {
              start();
              setTimeout(again, 500);
            }}
            onStop={cancel}
          />
          {isRunning && (
            <span class="counting" role="status">
              <progress value={job.done} max={Math.max(1, job.total)} aria-label="verified" /> {job.done.toLocaleString("en")} of{" "}
              {job.total.toLocaleString("en")}
            </span>
          )}
        </div>
        {error !== undefined && <Problem error={error} />}
        {job?.state === "failed" && <p class="note note-bad">{job.error}</p>}
        {job?.state === "done" && <Verified result={job.result as VerifyResult} />}
      </Panel>
      <Prove key={query.get("prove") ?? ""} first={query.get("prove") ?? ""} />
    </>
  );
}
