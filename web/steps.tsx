import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TimelineStep } from "../src/console/api.ts";
import { Content } from "./event-detail.tsx";
import { Answer, Status, Touched } from "./parts.tsx";
import { linkTo } from "./place.ts";
import { Plain, spanText, Time } from "./text.tsx";

/** Steps above and below what is seen that are there already. */
const SPARE = 12;
/** Height of a step that says nothing more than its line, until one was measured. */
const USUAL = 32;

function Step({
  step,
  place,
  isCurrent,
  isAhead,
  onChoose,
}: {
  readonly step: TimelineStep;
  /** Its number, and of how many. */
  readonly place: readonly [number, number];
  readonly isCurrent: boolean;
  readonly isAhead: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  const { event, status, durationMs, gained, touched, content } = step;
  return (
    <li aria-posinset={place[0]} aria-setsize={place[1]} class={`step step-${status ?? "event"} ${isCurrent ? "current" : ""} ${isAhead ? "ahead" : ""}`}>
      <button type="button" class="step-line" aria-expanded={isCurrent} onClick={onChoose}>
        <Time ms={event.ts} />
        {status === undefined ? <span class="badge answer-none">{event.kind}</span> : <Status status={status} />}
        <span class="step-tool">
          <Plain text={event.tool ?? ""} isLine />
          {event.subagent !== undefined && (
            <small class="dim">
              {" "}
              <Plain text={event.subagent} isLine />
            </small>
          )}
        </span>
        <span class="grow mono">
          <Plain text={(event.subject ?? event.reason ?? "").slice(0, 300)} isLine />
        </span>
        {durationMs !== undefined && <span class="dim">{spanText(durationMs)}</span>}
      </button>
      {gained.length > 0 && (
        <p class="gained">
          from here on the session has taken in{" "}
          {gained.map((label) => (
            <span class="tag tag-label">
              <Plain text={label} isLine />
            </span>
          ))}
        </p>
      )}
      {isCurrent && (
        <div class="step-body">
          {step.statusText !== undefined && (
            <p>
              <Plain text={step.statusText} />
            </p>
          )}
          {event.reason !== undefined && (
            <p class="why">
              <Plain text={event.reason} />
            </p>
          )}
          {touched.length > 0 && <Touched effects={touched} />}
          {content.length > 0 && <Content id={event.id} parts={content} />}
          <p>
            <Answer answer={event.answer} /> {event.rule !== undefined && <span class="dim">rule {event.rule} · </span>}
            <a href={linkTo(["events", event.id])}>whole event</a>
          </p>
        </div>
      )}
    </li>
  );
}

/** How high the steps are: nearly all alike, and some of another height, which is known once they were seen. */
class Heights {
  usual = USUAL;
  #isMeasured = false;
  readonly #others = new Map<number, number>();

  /** @returns true where that is new */
  note(at: number, height: number, isPlain: boolean): boolean {
    if (isPlain && height > 0 && !this.#isMeasured) {
      this.#isMeasured = true;
      this.usual = height;
      return true;
    }
    if ((this.#others.get(at) ?? this.usual) === height) return false;
    if (height === this.usual) this.#others.delete(at);
    else this.#others.set(at, height);
    return true;
  }

  forget(at: number): void {
    this.#others.delete(at);
  }

  of(at: number): number {
    return this.#others.get(at) ?? this.usual;
  }

  /** Height of all before one. */
  before(at: number): number {
    let sum = at * this.usual;
    for (const [one, height] of this.#others) if (one < at) sum += height - this.usual;
    return sum;
  }

  /** The step that stands so far from the top. */
  at(top: number): number {
    let [from, to] = [0, Math.max(0, Math.ceil(top / this.usual))];
    while (from < to) {
      const middle = Math.ceil((from + to) / 2);
      if (this.before(middle) <= top) from = middle;
      else to = middle - 1;
    }
    return from;
  }
}

/** The steps of a session of any length, of which only those that are seen are in the page. */
export function Steps({
  steps,
  at,
  onChoose,
  onEnd,
}: {
  readonly steps: readonly TimelineStep[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
  /** The end comes near: more is wanted. */
  readonly onEnd: () => void;
}): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const here = useRef<HTMLDivElement>(null);
  const heights = useRef(new Heights());
  const [seen, setSeen] = useState({ first: 0, last: 60 });
  const [, setMeasured] = useState(0);
  const look = (): void => {
    const top = -list.current!.getBoundingClientRect().top;
    const first = Math.max(0, heights.current.at(Math.max(0, top)) - SPARE);
    const last = heights.current.at(Math.max(0, top + innerHeight)) + SPARE;
    setSeen((known) => (known.first === first && known.last === last ? known : { first, last }));
  };
  useLayoutEffect(() => {
    look();
    // Whatever scrolls: on a phone that is another element.
    document.addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    return () => {
      document.removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  }, []);
  const first = Math.min(seen.first, Math.max(0, steps.length - 1));
  const last = Math.min(steps.length, seen.last);
  useLayoutEffect(() => {
    let isNew = false;
    for (const [index, element] of [...list.current!.children].entries()) {
      const number = first + index;
      const isPlain = number !== at && steps[number]?.gained.length === 0;
      isNew = heights.current.note(number, (element as HTMLElement).offsetHeight, isPlain) || isNew;
    }
    if (isNew) setMeasured((count) => count + 1);
  }, [first, last, at, steps]);
  const before = useRef(at);
  useLayoutEffect(() => {
    // What was open is a line again, also where it is not in the page to be measured.
    if (before.current !== at) heights.current.forget(before.current);
    before.current = at;
    here.current!.scrollIntoView({ block: "nearest" });
    look();
  }, [at]);
  useEffect(() => {
    if (last >= steps.length - SPARE) onEnd();
  }, [last, steps.length]);
  const top = heights.current.before(first);
  const below = heights.current.before(steps.length) - heights.current.before(last);
  return (
    <div class="steps">
      <ol ref={list} style={{ paddingTop: `${top}px`, paddingBottom: `${Math.max(0, below)}px` }}>
        {steps.slice(first, last).map((step, index) => (
          <Step
            key={step.event.id}
            step={step}
            place={[first + index + 1, steps.length]}
            isCurrent={first + index === at}
            isAhead={first + index > at}
            onChoose={() => onChoose(first + index)}
          />
        ))}
      </ol>
      <div ref={here} class="step-here" style={{ top: `${heights.current.before(at)}px`, height: `${heights.current.of(at)}px` }} />
    </div>
  );
}
