import type { Page } from "playwright-core";
import type { Bench } from "./run.ts";

const ROWS = 100_000;
/** Longest time between two pictures while somebody scrolls, in milliseconds. */
const GOAL = 200;
/** How far is scrolled from one picture to the next: some twenty rows, as by a wheel that is turned fast. */
const STEP_PX = 640;
/** Each so many pictures it goes on elsewhere, as by the bar. */
const LEAP_EACH = 60;
const LEAP_PX = 160_000;

interface Scrolled {
  readonly rows: number;
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
  /** Pictures on which the place that was scrolled to was empty. */
  readonly empty: number;
  readonly inPage: number;
}

/** Scrolls in the page: to the end again and again until so many rows are there, or through all that are there. */
function scroll(page: Page, scroller: string, row: string, isLoading: boolean): Promise<Scrolled> {
  return page.evaluate(
    async ([scroller, row, loading, rows, step, leapEach, leap]) => {
      const box = document.querySelector<HTMLElement>(scroller)!;
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
      observer.observe({ type: "longtask" });
      const frames: number[] = [];
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const count = (): number =>
        Number(
          document.querySelector(row)?.getAttribute(row.startsWith(".step") ? "aria-setsize" : "aria-rowcount") ??
            document.querySelector("[aria-rowcount]")?.getAttribute("aria-rowcount") ??
            0,
        );
      let [last, empty, inPage, still] = [await frame(), 0, 0, 0];
      const isEmpty = (): boolean => {
        const { top, height, left, width } = box.getBoundingClientRect();
        return document.elementFromPoint(left + Math.min(200, width / 3), top + height / 2)?.closest(row) === null;
      };
      if (loading === "") box.scrollTop = 0;
      for (let n = 0; n < 60_000; n++) {
        if (loading !== "") {
          const known = count();
          if (known >= Number(rows)) break;
          box.scrollTop = box.scrollHeight;
          still = 0;
          while (count() === known && still++ < 600) {
            const now = await frame();
            frames.push(now - last);
            last = now;
          }
          if (count() === known) break;
          continue;
        }
        const before = box.scrollTop;
        box.scrollTop += n % Number(leapEach) === 0 && n > 0 ? Number(leap) : Number(step);
        const now = await frame();
        frames.push(now - last);
        last = now;
        // What is scrolled to is painted with the next picture at the latest.
        if (n % 10 === 9) {
          const later = await frame();
          frames.push(later - last);
          last = later;
          if (isEmpty()) empty += 1;
        }
        inPage = Math.max(inPage, document.querySelectorAll(row).length);
        if (box.scrollTop === before) break;
      }
      await frame();
      observer.disconnect();
      return { rows: count(), frames, longTasks, empty, inPage };
    },
    [scroller, row, isLoading ? "loading" : "", String(ROWS), String(STEP_PX), String(LEAP_EACH), String(LEAP_PX)] as const,
  );
}

function told(what: string, { rows, frames, longTasks, empty, inPage }: Scrolled): number {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  const longest = Math.round(sorted.at(-1) ?? 0);
  console.log(
    `      ${what}: ${rows.toLocaleString("en")} rows, ${frames.length.toLocaleString("en")} pictures: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${longest} ms; ${longTasks.length} long tasks${longTasks.length === 0 ? "" : `, longest ${Math.round(Math.max(...longTasks))} ms`}${inPage === 0 ? "" : `; at most ${inPage} rows in the page`}${empty === 0 ? "" : `; EMPTY ${empty} times`}`,
  );
  return longest < GOAL && empty === 0 ? 0 : 1;
}

/** Scrolls through 100,000 rows: of events, and of one session. @returns how many goals are not met */
export async function measureScrolling({ page, world }: Bench): Promise<number> {
  const there = (selector: string): Promise<unknown> => page.waitForFunction((one) => document.querySelectorAll(one).length > 5, selector);
  await page.evaluate(() => void (location.hash = "#/events"));
  await there(".virtual-row");
  let missed = 0;
  missed += told("events, read on to the end", await scroll(page, ".virtual", ".virtual-row", true));
  missed += told("events, scrolled through", await scroll(page, ".virtual", ".virtual-row", false));
  await page.evaluate((session) => void (location.hash = `#/sessions/${session}`), world.longSession);
  await there(".step");
  missed += told("a session, read on to the end", await scroll(page, "main", ".step", true));
  missed += told("a session, scrolled through", await scroll(page, "main", ".step", false));
  console.log(`${missed === 0 ? "ok   " : "FAIL "} 100,000 rows are scrolled through without a pause of ${GOAL} ms`);
  return missed === 0 ? 0 : 1;
}
