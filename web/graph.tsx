import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { GraphView } from "../src/console/api.ts";
import { useAsk } from "./client.ts";
import { Choice, Empty, Loaded } from "./parts.tsx";
import { goTo, linkTo } from "./place.ts";
import type { ScreenProps } from "./screens.tsx";
import { Plain, timeText } from "./text.tsx";

type Node = GraphView["nodes"][number];
type Edge = GraphView["edges"][number];

const WIDE = 216;
const GAP = 64;
const HIGH = 46;
const STEP = 54;
/** Nodes of one column before more are asked for. */
const COLUMN = 12;
const KINDS = [
  ["session", "Session"],
  ["file", "File"],
  ["host", "Host"],
  ["event", "Event"],
] as const;
const DIRECTIONS = [
  ["led", "What led to it"],
  ["reached", "What it reached"],
] as const;
const WORDS: Readonly<Record<string, string>> = {
  asked: "asked",
  led: "led to",
  spawned: "started",
  called: "called",
  read: "read",
  effect: "did",
  data: "data flows",
  taint: "taints",
};

interface Walk {
  readonly columns: readonly (readonly Node[])[];
  readonly edges: readonly Edge[];
  readonly more: readonly number[];
}

/** Two steps to its causes and two to its effects, from one node. */
function walkFrom(graph: GraphView, focus: string, isAll: boolean): Walk {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const placed = new Map<string, number>([[focus, 2]]);
  const grow = (column: number, side: "from" | "to"): void => {
    const here = new Set([...placed].filter(([, at]) => at === column).map(([id]) => id));
    for (const edge of graph.edges) {
      const [near, far] = side === "from" ? [edge.to, edge.from] : [edge.from, edge.to];
      if (here.has(near) && !placed.has(far)) placed.set(far, column + (side === "from" ? -1 : 1));
    }
  };
  grow(2, "from");
  grow(1, "from");
  grow(2, "to");
  grow(3, "to");
  const more: number[] = [];
  const columns = [0, 1, 2, 3, 4].map((column) => {
    const all = [...placed]
      .filter(([, at]) => at === column)
      .flatMap(([id]) => byId.get(id) ?? [])
      .toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
    const shown = isAll ? all.slice(0, 200) : all.slice(0, COLUMN);
    more.push(all.length - shown.length);
    return shown;
  });
  const shown = new Set(columns.flatMap((column) => column.map(({ id }) => id)));
  return { columns, more, edges: graph.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

function Picture({ graph, focus, onFocus }: { readonly graph: GraphView; readonly focus: string; readonly onFocus: (id: string) => void }): JSX.Element {
  const [isAll, setAll] = useState(false);
  const walk = useMemo(() => walkFrom(graph, focus, isAll), [graph, focus, isAll]);
  const box = useRef<HTMLDivElement>(null);
  const tallest = Math.max(1, ...walk.columns.map((column) => column.length));
  const placeOf = new Map<string, { readonly x: number; readonly y: number }>();
  walk.columns.forEach((column, at) => {
    const offset = ((tallest - column.length) * STEP) / 2;
    column.forEach((node, row) => placeOf.set(node.id, { x: at * (WIDE + GAP), y: offset + row * STEP }));
  });
  const width = 5 * WIDE + 4 * GAP;
  const height = tallest * STEP;
  useEffect(() => {
    const element = box.current!;
    element.scrollLeft = Math.max(0, 2 * (WIDE + GAP) + WIDE / 2 - element.clientWidth / 2);
    element.scrollTop = Math.max(0, (placeOf.get(focus)?.y ?? 0) - element.clientHeight / 2);
  }, [focus]);
  return (
    <>
      <div class="graph" ref={box} tabIndex={0} role="region" aria-label="Action graph: causes to the left, effects to the right">
        <div class="graph-plane" style={{ width: `${width}px`, height: `${height}px` }}>
          <svg width={width} height={height} aria-hidden="true">
            {walk.edges.map(({ from, to, type, isRefused, isPossible }) => {
              const [a, b] = [placeOf.get(from)!, placeOf.get(to)!];
              const [x1, y1, x2, y2] = [a.x + WIDE, a.y + HIGH / 2, b.x, b.y + HIGH / 2];
              const bend = Math.max(24, Math.abs(x2 - x1) / 2);
              return (
                <path
                  d={`M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`}
                  class={`edge edge-${type} ${isRefused === true ? "refused" : ""} ${isPossible === true ? "possible" : ""}`}
                />
              );
            })}
          </svg>
          {walk.columns.flatMap((column) =>
            column.map((node) => {
              const { x, y } = placeOf.get(node.id)!;
              const isFocus = node.id === focus;
              return (
                <button
                  type="button"
                  key={node.id}
                  class={`node node-${node.type} ${node.answer === "deny" ? "refused" : ""} ${node.isUntrusted === true ? "untrusted" : ""} ${node.isSecret === true ? "secret" : ""}`}
                  style={{ left: `${x}px`, top: `${y}px`, width: `${WIDE}px`, height: `${HIGH}px` }}
                  aria-current={isFocus ? "true" : undefined}
                  onClick={() => onFocus(node.id)}
                >
                  <small>
                    {node.type}
                    {node.answer === "deny" ? ", blocked" : node.answer === "ask" ? ", asked" : ""}
                    {node.isUntrusted === true ? ", after text from outside" : ""}
                    {node.ts === undefined ? "" : ` · ${timeText(node.ts)}`}
                  </small>
                  <span>
                    <Plain text={node.label.slice(0, 120)} isLine />
                  </span>
                </button>
              );
            }),
          )}
        </div>
      </div>
      {walk.more.some((count) => count > 0) && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          show all ({walk.more.reduce((sum, count) => sum + count, 0)} more in these columns)
        </button>
      )}
      <Beside graph={graph} focus={focus} onFocus={onFocus} />
    </>
  );
}

/** The same in words, for whoever does not see the picture and for a narrow screen. */
function Beside({ graph, focus, onFocus }: { readonly graph: GraphView; readonly focus: string; readonly onFocus: (id: string) => void }): JSX.Element {
  const node = graph.nodes.find(({ id }) => id === focus);
  const byId = new Map(graph.nodes.map((one) => [one.id, one]));
  const list = (edges: readonly Edge[], side: "from" | "to"): JSX.Element => (
    <ul class="neighbours">
      {edges.slice(0, 60).map((edge) => (
        <li>
          <span class={`tag edge-word-${edge.type}`}>{edge.label ?? WORDS[edge.type] ?? edge.type}</span>{" "}
          <button type="button" class="quiet" onClick={() => onFocus(edge[side])}>
            <Plain text={(byId.get(edge[side])?.label ?? edge[side]).slice(0, 160)} isLine />
          </button>
          {edge.isRefused === true && <span class="badge answer-deny">never happened</span>}
        </li>
      ))}
      {edges.length === 0 && <li class="dim">nothing</li>}
    </ul>
  );
  return (
    <div class="columns beside">
      <section class="panel" aria-label="Causes">
        <h2>Because of</h2>
        {list(
          graph.edges.filter(({ to }) => to === focus),
          "from",
        )}
      </section>
      <section class="panel" aria-label="Effects">
        <h2>Led to</h2>
        {list(
          graph.edges.filter(({ from }) => from === focus),
          "to",
        )}
        {node?.event !== undefined && (
          <p>
            <a href={linkTo(["events", node.event])}>the event behind this</a>
          </p>
        )}
      </section>
    </div>
  );
}

/** What led to what: walked node by node, from a session, a file, a host or an event. */
export function GraphScreen({ query }: ScreenProps): JSX.Element {
  const of = KINDS.map(([name]) => name).find((one) => one === query.get("of")) ?? "session";
  const value = query.get("value") ?? "";
  const direction = query.get("direction") === "reached" ? "reached" : "led";
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const words = new URLSearchParams({ of, value, direction: of === "session" ? "whole" : direction });
  const asked = useAsk<GraphView>(value === "" ? undefined : `/graph?${words.toString()}`);
  const go = (change: Readonly<Record<string, string | undefined>>, isSmall = false): void =>
    goTo(linkTo(["graph"], { of, value, direction: of === "session" ? undefined : direction, focus: undefined, ...change }), isSmall);
  return (
    <>
      <div class="screen-head">
        <h1>Action graph</h1>
        <Choice label="Of what" value={of} options={KINDS} onChange={(kind) => go({ of: kind, value: "" })} />
        {of !== "session" && <Choice label="Direction" value={direction} options={DIRECTIONS} onChange={(way) => go({ direction: way })} />}
        <form
          class="row grow-form"
          onSubmit={(event) => {
            event.preventDefault();
            go({ value: typed.trim() });
          }}
        >
          <input
            class="wide mono"
            aria-label={`Which ${of}`}
            placeholder={of === "file" ? "absolute path" : of === "host" ? "host name" : `id of the ${of}`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">Show</button>
        </form>
      </div>
      {value === "" ? (
        <Empty title="Choose where to begin">
          The graph joins person, prompt, agent, sub-agent, call and what calls touched, with the way that data went. Begin with a session to walk all of it, or
          ask what led to a file, a host or an event, and what it reached. Sessions, findings and incidents lead here too.
        </Empty>
      ) : (
        <Loaded asked={asked} what="Weaving the graph">
          {(graph) => {
            const [first] = graph.nodes.filter(({ type }) => type === "agent");
            const focus = graph.nodes.find(({ id }) => id === query.get("focus"))?.id ?? (of === "session" ? first?.id : undefined) ?? graph.nodes[0]?.id;
            return focus === undefined ? (
              <Empty title="The record knows nothing of it">No recorded call touched this. Paths are absolute, hosts as they are recorded.</Empty>
            ) : (
              <>
                <p class="dim">
                  {graph.nodes.length.toLocaleString("en")} things, {graph.edges.length.toLocaleString("en")} connections
                  {graph.isCut ? "; there are more than can be shown" : ""}. Choose one to walk there.
                </p>
                <Picture graph={graph} focus={focus} onFocus={(id) => go({ focus: id })} />
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
}
