import type { Page } from "playwright-core";
import { interactionsOf, type Known, type Step } from "./interactions.ts";
import type { Bench } from "./run.ts";
import { measureScrolling } from "./scrolling.ts";

/** Longest time of 95 of 100 interactions, in milliseconds, from the press to what was asked for, answered anew. */
const GOAL = 200;
/** After so long it is given up. */
const MOST_MS = 20_000;
const SLOWEST = 12;

/** What a request of the page took the daemon, as the browser saw it. */
interface Asked {
  readonly route: string;
  readonly ms: number;
}

interface Measured {
  readonly kind: string;
  readonly what: string;
  readonly ms: number;
  readonly asked: readonly Asked[];
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Puts into the page what counts its requests. Those that the page asks by itself all the time do not count. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = window as unknown as { asking: number; asked: { route: string; ms: number }[] };
    counted.asking = 0;
    counted.asked = [];
    const own = window.fetch.bind(window);
    window.fetch = async (...words: Parameters<typeof fetch>): Promise<Response> => {
      const route = String(words[0]).replace(/^.*\/console\/api/, "");
      if (/^\/(?:live|waiting|me|jobs)/.test(route)) return own(...words);
      const from = performance.now();
      counted.asking += 1;
      try {
        const answer = await own(...words);
        const text = await answer.text();
        counted.asked.push({ route, ms: performance.now() - from });
        return new Response(text, { status: answer.status, headers: answer.headers });
      } finally {
        counted.asking -= 1;
      }
    };
  });
}

/** Does something in the page and waits there until what was asked for is seen and answered anew: what the protocol takes is not counted. */
function timed(page: Page, { act, isThere, isBegun }: Step): Promise<{ readonly ms: number; readonly asked: readonly Asked[] }> {
  return page.evaluate(
    async ([act, test, isFirst, most]) => {
      const counted = window as unknown as { asking: number; asked: { route: string; ms: number }[] };
      const perform = new Function(act) as () => void;
      const holds = new Function(`return (${test})`) as () => boolean;
      counted.asked = [];
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      perform();
      await frame();
      for (;;) {
        await frame();
        const ms = performance.now() - start;
        if (((counted.asking === 0 || isFirst !== "") && holds()) || ms > Number(most)) return { ms, asked: counted.asked };
      }
    },
    [act, isThere, isBegun === true ? "first" : "", String(MOST_MS)] as const,
  );
}

/** Waits until detection has looked at everything and the record is counted: both go on beside what is measured, else. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const headers = { authorization: `Bearer ${sessionStorage.getItem("sallyport-token")}` };
    const ask = async (path: string): Promise<unknown> => (await fetch(`/console/api${path}`, { headers })).json();
    for (;;) {
      const { behind } = (await ask("/findings?limit=1")) as { behind: number };
      const { share } = (await ask("/overview")) as { share: number };
      if (behind === 0 && share >= 1) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
}

/** What the record has that interactions name. */
function knownOf(page: Page): Promise<Known> {
  return page.evaluate(async () => {
    const headers = { authorization: `Bearer ${sessionStorage.getItem("sallyport-token")}` };
    const ask = async <T>(path: string): Promise<T> => (await fetch(`/console/api${path}`, { headers })).json() as Promise<T>;
    const { events } = await ask<{ events: Known["events"] }>("/events?limit=100&q=kind:tool.request");
    const { findings } = await ask<{ findings: Known["findings"] }>("/findings?limit=50");
    const { incidents } = await ask<{ incidents: Known["incidents"] }>("/incidents");
    return {
      events: events.map(({ id, session }) => ({ id, session })),
      findings: findings.map(({ fingerprint }) => ({ fingerprint })),
      incidents: incidents.map(({ id }) => ({ id })),
    };
  });
}

/** Measures what people do all day, on the record as it is. @returns how many goals are not met */
export async function measure(bench: Bench, rounds: number): Promise<number> {
  const { page, world } = bench;
  await settled(page);
  await prepare(page);
  const known = await knownOf(page);
  const measured: Measured[] = [];
  for (const { kind, of, before, after } of interactionsOf(known, world)) {
    for (let n = 0; n <= rounds; n++) {
      await page.evaluate(() => void (location.hash = "#/api"));
      await page.waitForFunction(() => document.querySelector("main h1")?.textContent === "API");
      if (before !== undefined) await timed(page, before(n));
      const step = of(n);
      const { ms, asked } = await timed(page, step);
      if (after !== undefined) await page.evaluate((act) => (new Function(act) as () => void)(), after);
      // The first fills caches of the disk.
      if (n > 0) measured.push({ kind, what: step.act, ms, asked });
    }
    const times = measured.flatMap((one) => (one.kind === kind ? [one.ms] : [])).toSorted((a, b) => a - b);
    console.log(
      `      ${kind.padEnd(34)} p50 ${String(Math.round(quantile(times, 0.5))).padStart(5)} ms, p95 ${String(Math.round(quantile(times, 0.95))).padStart(5)} ms`,
    );
  }
  console.log("      the slowest:");
  for (const { kind, what, ms, asked } of measured.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST))
    console.log(
      `        ${String(Math.round(ms)).padStart(5)} ms ${kind}: ${what.replace(/\s+/g, " ").slice(0, 70)} (${asked.map((one) => `${one.route.slice(0, 40)} ${Math.round(one.ms)} ms`).join(", ")})`,
    );
  console.log("      what was asked, with the way there and back:");
  const routes = new Map<string, number[]>();
  for (const { route, ms } of measured.flatMap(({ asked }) => asked)) {
    const name = `/${route.slice(1).split(/[/?]/)[0]!}${/^\/[a-z]+\/./.test(route) ? "/*" : ""}`;
    routes.set(name, [...(routes.get(name) ?? []), ms]);
  }
  for (const [name, times] of [...routes].toSorted(([a], [b]) => a.localeCompare(b))) {
    const sorted = times.toSorted((a, b) => a - b);
    console.log(
      `        ${name.padEnd(20)} ${String(sorted.length).padStart(4)} times, p50 ${Math.round(quantile(sorted, 0.5))} ms, p95 ${Math.round(quantile(sorted, 0.95))} ms`,
    );
  }
  const all = measured.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const p95 = quantile(all, 0.95);
  console.log(
    `${p95 < GOAL ? "ok   " : "FAIL "} p95 of ${all.length} interactions: ${Math.round(p95)} ms, p50 ${Math.round(quantile(all, 0.5))} ms (goal: p95 less than ${GOAL} ms)`,
  );
  return (p95 < GOAL ? 0 : 1) + (await measureScrolling(bench));
}
