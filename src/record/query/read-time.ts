import { UserError } from "../../model/index.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Midnight at the beginning of a day, in local time. */
function midnight(now: number, daysBack: number): number {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - daysBack);
  return day.getTime();
}

/**
 * A time that a person wrote, in milliseconds since the epoch: `2h` (so long ago; s, m, h, d, w), `now`, `today`, `yesterday`, a date or time of
 * ISO 8601. A date or time without a zone is local. Throws a `UserError` for anything else.
 */
export function readTime(text: string, now: number, option: string): number {
  const word = text.trim().toLowerCase();
  if (word === "now") return now;
  if (word === "today") return midnight(now, 0);
  if (word === "yesterday") return midnight(now, 1);
  const ago = /^(\d{1,6}(?:\.\d{1,3})?)([smhdw])$/.exec(word);
  if (ago !== null) return now - Number(ago[1]) * UNITS[ago[2]!]!;
  if (/^\d{4}-\d{2}(?:-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:z|[+-]\d{2}:?\d{2})?)?)?$/.test(word)) {
    // A date alone is read by ECMAScript as UTC; here it is the reader's own day.
    const isDate = !/[t ]/.test(word);
    const time = Date.parse(isDate ? `${word.length === 7 ? `${word}-01` : word}T00:00:00` : word.replace(" ", "T").toUpperCase());
    if (Number.isFinite(time)) return time;
  }
  throw new UserError([
    {
      code: "time",
      message: `\`${text.slice(0, 60)}\` is no time for ${option}`,
      help: "write `2h`, `30m`, `7d`, `today`, `yesterday`, `2026-11-21` or `2026-11-21T14:30`",
    },
  ]);
}
