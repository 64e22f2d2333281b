import type { JSX } from "preact";
import type { Overview } from "../src/console/api.ts";
import { numberText, timeText } from "./text.tsx";

const SERIES = [
  ["allow", "allowed"],
  ["ask", "asked"],
  ["deny", "blocked"],
  ["error", "fault"],
] as const;

const WIDTH = 960;
const HEIGHT = 150;

/** Decisions over time. What was stopped is drawn at a scale of its own below, or it would vanish beside what was allowed. */
export function DecisionChart({ buckets, bucketMs }: Pick<Overview, "buckets" | "bucketMs">): JSX.Element {
  const wide = WIDTH / Math.max(1, buckets.length);
  const mostAllowed = Math.max(1, ...buckets.map(({ allow }) => allow));
  const mostStopped = Math.max(1, ...buckets.map(({ ask, deny, error }) => ask + deny + error));
  const up = HEIGHT * 0.5;
  const down = HEIGHT - up - 3;
  const total = (name: (typeof SERIES)[number][0]): number => buckets.reduce((sum, bucket) => sum + bucket[name], 0);
  const label = `Decisions over time: ${SERIES.map(([name, word]) => `${total(name).toLocaleString("en")} ${word}`).join(", ")}`;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <line x1="0" x2={WIDTH} y1={up + 1.5} y2={up + 1.5} class="axis" />
        {buckets.map(({ from, allow, ask, deny, error }, at) => {
          const x = at * wide + wide * 0.12;
          const width = wide * 0.76;
          const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / mostStopped) * down));
          const heights = [heightOf(deny), heightOf(ask), heightOf(error)];
          const allowed = allow === 0 ? 0 : Math.max(1.5, (allow / mostAllowed) * up);
          return (
            <g>
              <title>{`${timeText(from)} (${bucketMs / 3_600_000} h): ${allow} allowed, ${ask} asked, ${deny} blocked, ${error} faults`}</title>
              <rect x={at * wide} y="0" width={wide} height={HEIGHT} class="hit" />
              <rect x={x} y={up - allowed} width={width} height={allowed} class="bar-allow" />
              <rect x={x} y={up + 3} width={width} height={heights[0]} class="bar-deny" />
              <rect x={x} y={up + 3 + heights[0]!} width={width} height={heights[1]} class="bar-ask" />
              <rect x={x} y={up + 3 + heights[0]! + heights[1]!} width={width} height={heights[2]} class="bar-error" />
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span>{buckets[0] === undefined ? "" : timeText(buckets[0].from)}</span>
        <span class="legend">
          {SERIES.map(([name, word]) => (
            <span class={`legend-${name}`}>{word}</span>
          ))}
          <span class="legend-note">
            peaks: {numberText(mostAllowed)} allowed, {numberText(mostStopped)} stopped in {bucketMs / 3_600_000} h
          </span>
        </span>
        <span>now</span>
      </figcaption>
    </figure>
  );
}
