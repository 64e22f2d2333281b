import type { JSX } from "preact";
import type { ToolServerList, ToolServerRow, ToolServerView } from "../src/console/api.ts";
import { useAsk } from "./client.ts";
import { Back, Command, Empty, Field, ListKeys, Loaded, Panel, RowLink } from "./parts.tsx";
import { linkTo } from "./place.ts";
import { RootChoice } from "./policy.tsx";
import type { ScreenProps } from "./screens.tsx";
import { Diff, Long, Plain } from "./text.tsx";

const STANDING: Readonly<Record<string, string>> = { approved: "allow", unapproved: "ask", revoked: "deny", quarantined: "deny" };
const VERDICTS: Readonly<Record<string, string>> = { malicious: "deny", suspicious: "ask", clean: "allow" };

function Standing({ row }: { readonly row: ToolServerRow }): JSX.Element {
  return <span class={`badge answer-${STANDING[row.standing] ?? "none"}`}>{row.standing}</span>;
}

/** Tool servers of this machine and one workspace: what may run, what is pinned, and what differs from that. */
export function ServersScreen({ parts, query }: ScreenProps): JSX.Element {
  const root = query.get("root") ?? undefined;
  const asked = useAsk<ToolServerList>(`/servers${root === undefined ? "" : `?${new URLSearchParams({ root }).toString()}`}`);
  if (parts[0] !== undefined) return <ServerPage name={parts[0]} query={query} />;
  return (
    <>
      <div class="screen-head">
        <h1>Tool servers</h1>
        {asked.data !== undefined && <RootChoice root={asked.data.root} roots={asked.data.roots} screen="servers" />}
      </div>
      <Loaded asked={asked} what="Reading configurations">
        {({ servers, broken, files, root: here }) => (
          <>
            {broken.map(({ agent, file, why }) => (
              <p class="note note-bad">
                <Plain text={`${file} (${agent}) cannot be used: ${why}`} />
              </p>
            ))}
            {servers.length === 0 ? (
              <Empty title="No tool server is configured here" command="sallyport mcp list">
                Every MCP server that an agent on this machine or in this workspace is configured to use stands here: its exact command or address, who let it
                run, which definitions are pinned, and how the repository's lock differs from them. {files.length} configuration files were read.
              </Empty>
            ) : (
              <Panel title={`${servers.length} in ${files.length} files`}>
                <ListKeys label="Tool servers">
                  {servers.map((row) => (
                    <RowLink to={linkTo(["servers", row.name], { root: here, agent: row.agent, file: row.file })}>
                      <Standing row={row} />
                      <strong>
                        <Plain text={row.name} isLine />
                      </strong>
                      <span class="grow mono dim">
                        <Plain text={row.what} isLine />
                      </span>
                      {row.taken.length > 0 && <span class="badge answer-deny">taken away</span>}
                      {row.keptBack.length > 0 && <span class="badge answer-deny">{row.keptBack.length} kept back</span>}
                      {row.verdict !== "clean" && <span class={`badge answer-${VERDICTS[row.verdict] ?? "ask"}`}>{row.verdict}</span>}
                      {row.differs > 0 && <span class="badge answer-deny">{row.differs} differ</span>}
                      <span class="dim">{row.pinned > 0 ? `${row.pinned} pinned` : "not pinned"}</span>
                      <span class="dim">
                        {row.agent}, {row.scope}
                      </span>
                    </RowLink>
                  ))}
                </ListKeys>
              </Panel>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function ServerPage({ name, query }: { readonly name: string; readonly query: URLSearchParams }): JSX.Element {
  const asked = useAsk<ToolServerView>(`/servers/${encodeURIComponent(name)}?${query.toString()}`);
  return (
    <>
      <div class="screen-head">
        <Back to={linkTo(["servers"], { root: query.get("root") ?? undefined })} what="tool servers" />
        <h1>
          <Plain text={name} isLine />
        </h1>
        {asked.data !== undefined && <Standing row={asked.data} />}
      </div>
      <Loaded asked={asked} what="Reading the server">
        {(server) => (
          <div class="session">
            <div>
              {server.taken.map(({ id, verb, why, incident }) => (
                <p class="note note-bad">
                  <strong>{verb}</strong> {id}: <Plain text={why} />{" "}
                  {incident !== undefined && <a href={linkTo(["incidents", String(incident)])}>incident {incident}</a>}
                </p>
              ))}
              {server.keptBack.map(({ event, ts, subject, why }) => (
                <p class="note note-warning">
                  {new Date(ts).toISOString().slice(0, 19).replace("T", " ")} <Plain text={subject} isLine />: <Plain text={why} />{" "}
                  <a href={linkTo(["events", event])}>event</a>
                </p>
              ))}
              <Panel title="What differs from what is pinned">
                {server.changes.length === 0 ? (
                  <p class="dim">
                    {server.pinned === 0
                      ? "Nothing is pinned: whatever the server defines is new each time. `sallyport mcp lock` pins it."
                      : server.isLocked
                        ? "The repository's lock says the same as what is pinned here."
                        : "The repository has no lock of it; the pins of this machine hold."}
                  </p>
                ) : (
                  server.changes.map(({ list, name: of, what, newParameters, parts }) => (
                    <>
                      <h3>
                        <span class={`badge answer-${what === "removed" ? "none" : "deny"}`}>{what}</span> {list}/<Plain text={of} isLine />
                      </h3>
                      {newParameters.length > 0 && (
                        <p class="note note-warning">
                          requires free text now: <Plain text={newParameters.join(", ")} isLine />
                        </p>
                      )}
                      <Diff
                        text={parts
                          .flatMap(({ path, before, after }) => [
                            `@@ ${path}`,
                            ...(before ?? "")
                              .split("\n")
                              .map((line) => `-${line}`)
                              .filter((line) => line !== "-"),
                            ...(after ?? "")
                              .split("\n")
                              .map((line) => `+${line}`)
                              .filter((line) => line !== "+"),
                          ])
                          .join("\n")}
                      />
                    </>
                  ))
                )}
              </Panel>
              <Panel title={`${server.definitions.length} tools`}>
                {server.definitions.length === 0 && (
                  <p class="dim">Its definitions are known when they are pinned. The server is not asked from here: that would start it.</p>
                )}
                {server.definitions.map(({ name: of, description }) => (
                  <details>
                    <summary>
                      <Plain text={of} isLine />
                    </summary>
                    <Long text={description} label={`description of ${of}`} />
                  </details>
                ))}
              </Panel>
              <Panel title="What was found in its configuration">
                {server.findings.length === 0 && <p class="dim">Nothing.</p>}
                {server.findings.map(({ rule, severity, why }) => (
                  <p class="note note-warning">
                    <strong>{severity}</strong> <code>{rule}</code> <Plain text={why} />
                  </p>
                ))}
              </Panel>
            </div>
            <aside class="so-far">
              <Panel title="The server">
                <dl class="fields">
                  <Field name="runs">
                    <span class="mono">
                      <Plain text={server.what} />
                    </span>
                  </Field>
                  <Field name="standing">
                    <Plain text={server.standingWhy} />
                  </Field>
                  <Field name="judged">{server.verdict}</Field>
                  <Field name="agent">
                    {server.agent}, {server.scope}
                  </Field>
                  <Field name="file">
                    <Plain text={server.file} isLine />
                  </Field>
                  <Field name="values">
                    {server.values.length > 0 && server.values.map(({ name: of, source }) => <span class="tag">{`${of} (${source})`}</span>)}
                  </Field>
                  <Field name="identity">{server.identity !== undefined && <code class="hash">{server.identity}</code>}</Field>
                </dl>
                {server.problems.map((problem) => (
                  <p class="note note-bad">
                    <Plain text={problem} />
                  </p>
                ))}
              </Panel>
              <Panel title="Decide in your terminal">
                <Command text={`sallyport mcp ${server.standing === "approved" ? "revoke" : "approve"} ${server.name}`} />
                <Command text={`sallyport mcp diff ${server.name}`} />
              </Panel>
            </aside>
          </div>
        )}
      </Loaded>
    </>
  );
}
