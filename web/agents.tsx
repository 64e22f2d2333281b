import type { JSX } from "preact";
import type { AgentHere, RouteDescription } from "../src/console/api.ts";
import { useAsk } from "./client.ts";
import { Command, Empty, Loaded, Panel } from "./parts.tsx";
import { Plain } from "./text.tsx";

const TONES: Readonly<Record<string, string>> = { enforced: "allow", advisory: "ask", none: "deny" };

/** Which agents are on this machine, and how strongly each is held. */
export function AgentsScreen(): JSX.Element {
  const asked = useAsk<{ readonly agents: readonly AgentHere[] }>("/agents");
  return (
    <>
      <div class="screen-head">
        <h1>Agents</h1>
      </div>
      <Loaded asked={asked} what="Looking at this machine">
        {({ agents }) => {
          const isHere = ({ version, scopes }: AgentHere): boolean => version !== undefined || scopes.some(({ state }) => state !== "absent");
          const here = agents.filter(isHere);
          return (
            <>
              {here.length === 0 && (
                <Empty title="No agent was found on this machine" command="sallyport agents --all">
                  Agents that can be governed, and how:
                </Empty>
              )}
              {here.map(({ name, title, version, protection, why, scopes }) => (
                <Panel title={title} more={<span class={`badge answer-${TONES[protection] ?? "none"}`}>{protection}</span>}>
                  <p>
                    {version ?? "version not known"} · <Plain text={why} />
                  </p>
                  {scopes
                    .filter(({ state }) => state !== "absent")
                    .map(({ scope, state, problems }) => (
                      <p>
                        <span class={`dot dot-${state === "installed" ? "good" : "bad"}`} />
                        {scope}: {state}
                        {problems.map((problem) => (
                          <small class="dim">
                            {" "}
                            <Plain text={problem} />
                          </small>
                        ))}
                      </p>
                    ))}
                  {protection === "none" && <Command text={`sallyport install ${name}`} />}
                </Panel>
              ))}
              {agents.length > here.length && (
                <p class="dim">
                  Not here:{" "}
                  {agents
                    .filter((one) => !isHere(one))
                    .map(({ title }) => title)
                    .join(", ")}
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** What the page asks the daemon, for whoever wants to ask the same. */
export function ApiScreen(): JSX.Element {
  const asked = useAsk<{ readonly routes: readonly RouteDescription[] }>("/routes");
  return (
    <>
      <div class="screen-head">
        <h1>API</h1>
      </div>
      <p class="dim">
        Everything here lies below /console/api and wants the header `authorization: Bearer …` of a page that is signed in. Answers are JSON; a refusal has
        `error` and often `help`.
      </p>
      <Loaded asked={asked} what="Reading the list">
        {({ routes }) => (
          <>
            {routes.map(({ method, path, what, query, body, isRecorded }) => (
              <Panel title={`${method} ${path}`} more={isRecorded === true && <span class="badge answer-ask">recorded</span>}>
                <p>{what}</p>
                {Object.entries({ ...query, ...body }).map(([name, text]) => (
                  <p class="dim">
                    <code>{name}</code> {text}
                  </p>
                ))}
              </Panel>
            ))}
          </>
        )}
      </Loaded>
    </>
  );
}
