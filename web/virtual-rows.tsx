import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Rows above and below what is seen that are there already. */
const SPARE = 12;

export interface VirtualRowsProps<T> {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly T[];
  readonly rowHeight: number;
  readonly keyOf: (row: T) => string;
  readonly cells: (row: T) => readonly ComponentChildren[];
  readonly rowClass?: (row: T) => string;
  readonly current: string | undefined;
  readonly onOpen: (row: T) => void;
  /** The end comes near: more is wanted. */
  readonly onEnd?: () => void;
  readonly end?: ComponentChildren;
  /** Keeps to the top as rows are put before the others. */
  readonly isLive?: boolean;
}

/** A table of any number of rows, of which only those that are seen are in the page. Arrow keys, page keys, Home, End and Enter. */
export function VirtualRows<T>(props: VirtualRowsProps<T>): JSX.Element {
  const { label, columns, rows, rowHeight, keyOf, cells, rowClass, current, onOpen, onEnd, end } = props;
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);
  useLayoutEffect(() => {
    const element = box.current!;
    // To a row: what lies between changes nothing that is in the page.
    const look = (): void => {
      const [top, height] = [Math.floor(element.scrollTop / rowHeight) * rowHeight, element.clientHeight];
      setSeen((known) => (known.top === top && known.height === height ? known : { top, height }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  const first = Math.max(0, Math.floor(seen.top / rowHeight) - SPARE);
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / rowHeight) + SPARE + 1);
  useEffect(() => {
    if (last >= rows.length - SPARE) onEnd?.();
  }, [last, rows.length]);
  const moveTo = (at: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, at));
    setActive(next);
    const element = box.current!;
    const head = rowHeight;
    if (next * rowHeight < element.scrollTop) element.scrollTop = next * rowHeight;
    else if ((next + 1) * rowHeight + head > element.scrollTop + element.clientHeight) element.scrollTop = (next + 1) * rowHeight + head - element.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(seen.height / rowHeight) - 2);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: page, PageUp: -page };
    if (event.key in steps) moveTo(active + steps[event.key]!);
    else if (event.key === "Home") moveTo(0);
    else if (event.key === "End") moveTo(rows.length - 1);
    else if (event.key === "Enter" && rows[active] !== undefined) onOpen(rows[active]);
    else return;
    event.preventDefault();
  };
  const activeKey = rows[active] === undefined ? undefined : `row-${active}`;
  return (
    <div
      class="virtual"
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      tabIndex={0}
      {...(activeKey === undefined || active < first || active >= last ? {} : { "aria-activedescendant": activeKey })}
      onKeyDown={onKeyDown}
    >
      <div class="virtual-head" role="row" aria-rowindex={1} style={{ height: `${rowHeight}px` }}>
        {columns.map((name) => (
          <div role="columnheader" class={`cell cell-${name}`}>
            {name}
          </div>
        ))}
      </div>
      <div class="virtual-body" role="rowgroup" style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(first, last).map((row, index) => {
          const at = first + index;
          const key = keyOf(row);
          return (
            <div
              key={key}
              id={`row-${at}`}
              role="row"
              aria-rowindex={at + 2}
              aria-selected={key === current}
              class={`virtual-row ${rowClass?.(row) ?? ""} ${at === active ? "active" : ""}`}
              style={{ height: `${rowHeight}px`, transform: `translateY(${at * rowHeight}px)` }}
              onClick={() => {
                setActive(at);
                onOpen(row);
              }}
            >
              {cells(row).map((cell, column) => (
                <div role="gridcell" class={`cell cell-${columns[column]!}`}>
                  {cell}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {end !== undefined && <div class="virtual-end">{end}</div>}
    </div>
  );
}
