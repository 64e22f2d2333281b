import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Health, Overview } from "../src/console/api.ts";
import { DecisionChart } from "./chart.tsx";
import { useAsk } from "./client.ts";
import { Answer, Choice, Empty, Level, ListKeys, Loaded, Panel, RowLink } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { Ago, numberText, Plain, spanText, Time } from "./text.tsx";

const SPANS = [
  ["24", "24 hours"],
  ["168", "7 days"],
  ["720", "30 days"],
] as const;
type Span = (typeof SPANS)[number][0];

function Figure({
  name,
  value,
  before,
  tone,
  to,
}: {
  readonly name: string;
  readonly value: number;
  readonly before: number;
  readonly tone: string;
  readonly to: string;
}): JSX.Element {
  const change = before === 0 ? undefined : Math.round(((value - before) / before) * 100);
  return (
    <a class={`figure tone-${value === 0 ? "none" : tone}`} href={to}>
      <span class="figure-name">{name}</span>
      <strong>{numberText(value)}</strong>
      <span class="figure-change">
        {change === undefined ? "nothing before" : change === 0 ? "as before" : `${change > 0 ? "+" : "−"}${Math.min(9999, Math.abs(change))} %`}
      </span>
    </a>
  );
}

function HealthPanel({ health }: { readonly health: Health }): JSX.Element {
  const { daemon, chain, problems, entries, newest } = health;
  const chainText = {
    unverified: "not verified yet",
    intact: `intact, verified ${chain.at === undefined ? "" : `${spanText(Date.now() - chain.at)} ago`}`,
    broken: "CHANGED",
  }[chain.state];
  return (
    <Panel title="Health" more={<a href="#/audit">Audit</a>}>
      <dl class="fields">
        <div class="field">
          <dt>record</dt>
          <dd>
            {entries.toLocaleString("en")} entries{newest === undefined ? "" : ", newest "}
            {newest !== undefined && <Ago ms={newest} />}
          </dd>
        </div>
        <div class="field">
          <dt>chain</dt>
          <dd>
            <span class={`dot dot-${chain.state === "intact" ? "good" : chain.state === "broken" ? "bad" : "none"}`} />
            {chainText}
            {chain.state === "intact" && chain.entries !== undefined && entries > chain.entries && ` (${numberText(entries - chain.entries)} newer)`}
          </dd>
        </div>
        <div class="field">
          <dt>daemon</dt>
          <dd>
            <span class="dot dot-good" />
            up {spanText(Date.now() - daemon.since)}, {numberText(daemon.calls)} calls, p50 {daemon.p50} ms, p99 {daemon.p99} ms,{" "}
            {Math.round(daemon.rssBytes / 1048576)} MB
          </dd>
        </div>
        <div class="field">
          <dt>telemetry</dt>
          <dd>
            <span class={`dot dot-${daemon.telemetry ? "good" : "none"}`} />
            {daemon.telemetry ? "received as a second witness" : "off: hooks are the only witness"}
          </dd>
        </div>
      </dl>
      {problems.map(({ level, text, help }) => (
        <div class={`note note-${level}`} role={level === "bad" ? "alert" : "note"}>
          <Plain text={text} />
          {help !== undefined && (
            <small>
              <Plain text={help} />
            </small>
          )}
        </div>
      ))}
    </Panel>
  );
}

/** Everything on one page: what was decided, what was stopped, what waits, and whether all of it can be trusted. */
export function OverviewScreen({ query }: ScreenProps): JSX.Element {
  const span: Span = SPANS.map(([name]) => name).find((one) => one === query.get("hours")) ?? "24";
  const asked = useAsk<Overview>(`/overview?hours=${span}`, 5000);
  const share = asked.data?.share ?? 1;
  useEffect(() => {
    if (share >= 1) return undefined;
    const timer = setTimeout(asked.again, 80);
    return () => clearTimeout(timer);
  }, [asked.data]);
  return (
    <>
      <div class="screen-head">
        <h1>Overview</h1>
        <Choice label="Time shown" value={span} options={SPANS} onChange={(hours) => goTo(linkTo(["overview"], { hours }), true)} />
      </div>
      <Loaded asked={asked} what="Reading the record">
        {(data) => {
          const since = `since:${span}h`;
          const { totals, before } = data;
          return (
            <>
              {data.share < 1 && (
                <p class="counting" role="status">
                  <progress value={data.share} max={1} aria-label="counted" /> older entries are still being counted ({Math.floor(data.share * 100)} %)
                </p>
              )}
              <div class="figures">
                <Figure
                  name="Allowed"
                  value={totals.allow}
                  before={before.allow}
                  tone="allow"
                  to={linkTo(["events"], { q: `decision:allow kind:tool.request ${since}` })}
                />
                <Figure name="Asked" value={totals.ask} before={before.ask} tone="ask" to={linkTo(["events"], { q: `decision:ask ${since}` })} />
                <Figure name="Blocked" value={totals.deny} before={before.deny} tone="deny" to={linkTo(["events"], { q: `decision:deny ${since}` })} />
                <Figure name="Faults" value={totals.error} before={before.error} tone="error" to={linkTo(["events"], { q: `decision:error ${since}` })} />
                <a class={`figure tone-${data.pending > 0 ? "ask" : "none"}`} href="#/approvals">
                  <span class="figure-name">Waiting for you</span>
                  <strong>{data.pending}</strong>
                  <span class="figure-change">{data.pending === 1 ? "call is held" : "calls are held"}</span>
                </a>
                <a class={`figure tone-${data.incidents.open > 0 ? "deny" : "none"}`} href="#/incidents">
                  <span class="figure-name">Open incidents</span>
                  <strong>{data.incidents.open}</strong>
                  <span class="figure-change">
                    {data.incidents.worst === undefined ? `${data.findings.undecided} findings undecided` : <Level level={data.incidents.worst} />}
                  </span>
                </a>
                {data.spend !== undefined && (
                  <div class="figure tone-none">
                    <span class="figure-name">Spend</span>
                    <strong>${data.spend.costUsd.toFixed(2)}</strong>
                    <span class="figure-change">{numberText(data.spend.tokens)} tokens, as agents say</span>
                  </div>
                )}
              </div>
              <Panel title="Decisions">
                {totals.allow + totals.ask + totals.deny + totals.error === 0 ? (
                  <Empty title="No call was judged in this time" command="sallyport install claude-code --mode daemon">
                    Each action of a guarded agent becomes a bar here: above the line what was allowed, below it what was stopped. Choose a longer time, or put
                    the guard in front of an agent:
                  </Empty>
                ) : (
                  <DecisionChart buckets={data.buckets} bucketMs={data.bucketMs} />
                )}
              </Panel>
              <div class="columns">
                <Panel title="Stopped last" more={<a href={linkTo(["events"], { q: "decision:deny" })}>All</a>}>
                  {data.recent.length === 0 ? (
                    <Empty title="Nothing was blocked">Calls that the policy refuses stand here, the newest first, each with its rule.</Empty>
                  ) : (
                    <ListKeys label="Stopped last">
                      {data.recent.map((row) => (
                        <RowLink to={linkTo(["events", row.id])}>
                          <Time ms={row.ts} />
                          <Answer answer={row.answer} />
                          <span class="grow mono">
                            <Plain text={row.subject ?? row.tool ?? row.kind} isLine />
                          </span>
                          <span class="dim">{row.rule ?? ""}</span>
                        </RowLink>
                      ))}
                    </ListKeys>
                  )}
                </Panel>
                <Panel title="Rules that stop most">
                  {data.rules.length === 0 ? (
                    <Empty title="No rule has stopped anything">Rules that ask or refuse are counted here, so that you see which cause friction.</Empty>
                  ) : (
                    <ListKeys label="Rules that stop most">
                      {data.rules.map(({ rule, answer, count }) => (
                        <RowLink to={linkTo(["events"], { q: `rule:${rule} ${since}` })}>
                          <Answer answer={answer} />
                          <span class="grow">
                            <Plain text={rule} isLine />
                          </span>
                          <meter min={0} max={data.rules[0]!.count} value={count} aria-label={`${count} times`} />
                          <span class="number">{numberText(count)}</span>
                        </RowLink>
                      ))}
                    </ListKeys>
                  )}
                </Panel>
                <Panel title="Agents" more={<a href="#/agents">Coverage</a>}>
                  {data.agents.length === 0 ? (
                    <Empty title="No agent was heard in this time" command="sallyport agents">
                      Which agents are on this machine, and how strongly each is held:
                    </Empty>
                  ) : (
                    <ListKeys label="Agents">
                      {data.agents.map(({ agent, events, denied, lastHour, missing, telemetry }) => (
                        <RowLink to={linkTo(["events"], { q: `agent:${agent} ${since}` })}>
                          <span class="grow">
                            <Plain text={agent} isLine />
                            {missing > 0 && <span class="badge answer-error">{missing} without a witness</span>}
                          </span>
                          <span class="dim">{telemetry > 0 ? "hooks and telemetry" : "hooks"}</span>
                          <span class="number">{numberText(events)}</span>
                          <span class="number tone-deny">{numberText(denied)}</span>
                          <span class="dim">{spanText(Math.max(0, data.now - lastHour - 3_600_000))} ago</span>
                        </RowLink>
                      ))}
                    </ListKeys>
                  )}
                </Panel>
                <HealthPanel health={data.health} />
              </div>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
