import { describe, expect, it } from "vitest";
import { readTime } from "../record/query/index.ts";
import { duration, localTime } from "./record-time.ts";

/** A moment in the middle of a day, by the clock of the machine that runs this. */
const NOW = new Date(2026, 10, 21, 14, 30, 5).getTime();
const read = (text: string): number => readTime(text, NOW, "--from");

describe("a time that a person writes", () => {
  it.each<[string, number]>([
    ["now", NOW],
    ["2h", NOW - 7_200_000],
    ["1.5h", NOW - 5_400_000],
    ["90s", NOW - 90_000],
    ["7d", NOW - 7 * 86_400_000],
    ["today", new Date(2026, 10, 21).getTime()],
    ["Yesterday", new Date(2026, 10, 20).getTime()],
    ["2026-11-02", new Date(2026, 10, 2).getTime()],
    ["2026-11", new Date(2026, 10, 1).getTime()],
    ["2026-11-02 08:15", new Date(2026, 10, 2, 8, 15).getTime()],
    ["2026-11-02T08:15:30Z", Date.UTC(2026, 10, 2, 8, 15, 30)],
    ["2026-11-02T08:15:30.250+02:00", Date.UTC(2026, 10, 2, 6, 15, 30, 250)],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["", "soon", "2 hours", "-2h", "1e9d", "2026-13-01", "2026-02-30T25:00", "12345678901234567890", "2026-11-21'; --", "२h"])("`%s` is none", (text) => {
    expect(() => read(text)).toThrow(/is no time for --from/);
  });

  it("is shown in local time, whatever the number", () => {
    expect(localTime(NOW)).toBe("2026-11-21 14:30:05");
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) expect(localTime(odd)).toBe("no time");
  });

  it("is told as a length in two parts at most", () => {
    expect([850, 12_400, 200_000, 7_500_000].map(duration)).toEqual(["850 ms", "12 s", "3 min 20 s", "2 h 5 min"]);
  });
});
