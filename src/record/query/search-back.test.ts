import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RecordFolder } from "../fixtures/record-folder.ts";
import { sampleEvent } from "../fixtures/sample-events.ts";
import { threeMonths } from "../fixtures/three-months.ts";
import type { EventFilter } from "./filter.ts";
import { RecordReader, type StoredEvent } from "./reader.ts";
import { searchBack, type Place } from "./search-back.ts";

const base = mkdtempSync(join(tmpdir(), "sallyport-search-"));
const months = join(base, "months");
const mixed = join(base, "mixed");
const START = Date.UTC(2026, 9, 1);
const DECISIONS = ["allow", "allow", "allow", "ask", "deny"] as const;

/** Times that jump to and fro against the order of the log, and a hundred events of one moment. */
beforeAll(() => {
  threeMonths(months, join(base, "earlier"));
  const folder = new RecordFolder(mixed);
  for (let n = 0; n < 240; n++) {
    const ts = START + (n % 6 === 0 ? 50_000 : ((n * 7919) % 241) * 2000);
    const decision = DECISIONS[(n * 31) % DECISIONS.length]!;
    folder.spool.append(
      sampleEvent(
        `s${n % 3}`,
        {
          subject: n % 97 === 0 ? `rare word ${n}` : `npm test ${n}`,
          tool: n % 5 === 0 ? "Read" : "Bash",
          decision,
          verdict: decision,
          paths: [`/w/src/f${n % 40}.ts`],
        },
        ts,
      ),
    );
  }
  folder.drain();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const FILTERS: readonly EventFilter[] = [
  {},
  { decision: "deny" },
  { decision: "deny", tool: "Read" },
  { decision: "allow", tool: "Read" },
  { user: "nobody" },
  { text: "npm" },
  { text: "rare" },
  { text: "npm", tool: "Read" },
  { text: "nosuchword" },
  { session: "s" },
  { session: "s1", text: "test" },
  { path: "/w/src/f1*" },
  { effects: ["fs.read"], decision: "ask" },
  { from: START + 20_000, to: START + 400_000 },
  { from: START + 20_000, to: START + 400_000, text: "npm" },
  { kind: "witness.missing" },
];

function withReader<T>(state: string, work: (reader: RecordReader) => T): T {
  const reader = new RecordReader(state);
  try {
    const answer = work(reader);
    expect(reader.unread).toEqual([]);
    return answer;
  } finally {
    reader.close();
  }
}

const places = (events: readonly StoredEvent[]): readonly string[] => events.map(({ ts, seq }) => `${ts}.${seq}`);

/** All pages of a search, one after the other. */
function searched(
  state: string,
  filter: EventFilter,
  budgetMs: number,
  limit: number,
  firstPart: number,
): { readonly found: readonly string[]; readonly pages: number } {
  return withReader(state, (reader) => {
    const found: string[] = [];
    let after: Place | undefined;
    for (let pages = 1; ; pages++) {
      const page = searchBack(reader, filter, { after, limit, budgetMs, firstPart });
      expect(page.events.length).toBeLessThanOrEqual(limit);
      found.push(...places(page.events));
      if (page.next === undefined) return { found, pages };
      if (page.searchedTo !== undefined) for (const { ts } of page.events) expect(ts).toBeGreaterThanOrEqual(page.searchedTo);
      expect(pages, "it comes to an end").toBeLessThan(3000);
      after = page.next;
    }
  });
}

describe("a search from the end of the record", () => {
  it("gives what a question to the whole record gives, in its order, however small its parts and its time are", () => {
    for (const [state, filters] of [
      [mixed, FILTERS],
      [months, [{}, { user: "nobody" }, { text: "step" }]],
    ] as const)
      for (const filter of filters) {
        const wanted = withReader(state, (reader) => places([...reader.select(filter, { by: "time" })]));
        for (const [budgetMs, limit, firstPart] of [
          [-1, 30, 20],
          [10_000, 50, 10],
          [10_000, 10_000, 4000],
        ] as const)
          expect(searched(state, filter, budgetMs, limit, firstPart).found, `${JSON.stringify(filter)} ${budgetMs} ${limit} ${firstPart}`).toEqual(wanted);
      }
  });

  it("stops when its time is over, and says how far it came", () => {
    withReader(mixed, (reader) => {
      const page = searchBack(reader, { user: "nobody" }, { limit: 10, budgetMs: -1, firstPart: 10 });
      expect(page.events).toEqual([]);
      expect(page.searchedTo).toBe(page.next!.ts);
      expect(page.searchedTo).toBeGreaterThan(START);
    });
    expect(searched(mixed, { user: "nobody" }, -1, 10, 10).pages).toBeGreaterThan(3);
  });

  it("has nothing to say of a record that is not there", () => {
    expect(withReader(join(base, "none"), (reader) => searchBack(reader, { text: "npm" }, { limit: 10, budgetMs: 10 }))).toEqual({ events: [] });
  });
});
