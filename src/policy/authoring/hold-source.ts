import type { Hold } from "../../model/index.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A time as it is authored: a whole number with its unit. */
export const TIME_FORM = /^(\d{1,4})([smhd])$/;

/** A time in milliseconds; `undefined` when it is none. */
export function timeOf(text: string): number | undefined {
  const found = TIME_FORM.exec(text);
  return found === null ? undefined : Number(found[1]) * UNITS[found[2]!]!;
}

/** The times of a held question as they are authored. */
export interface AuthoredHold {
  readonly expires?: string | undefined;
  readonly wait?: string | undefined;
  readonly valid?: string | undefined;
  readonly repeat?: boolean | undefined;
}

/**
 * Bounds of each time. A request lives a working week at most; the guard waits less than the time that an
 * installation gives the hook (`TIMEOUT_SECONDS` of the agent's handlers), or the client would end it.
 */
export const HOLD_LIMITS = {
  expires: { least: "10s", most: "7d", usual: "1h" },
  wait: { least: "0s", most: "2m", usual: "0s" },
  valid: { least: "10s", most: "1d", usual: "15m" },
} as const;

type HoldTime = keyof typeof HOLD_LIMITS;
export const HOLD_TIMES = Object.keys(HOLD_LIMITS) as readonly HoldTime[];

/** What is wrong with one of the times, in words; `undefined` when nothing is. */
export function holdProblem(name: HoldTime, text: string): string | undefined {
  const { least, most } = HOLD_LIMITS[name];
  const time = timeOf(text);
  return time === undefined || time < timeOf(least)! || time > timeOf(most)!
    ? `\`${name}\` lies between \`${least}\` and \`${most}\`, and is not \`${text}\``
    : undefined;
}

/** The compiled form; times that are not given are the usual ones. */
export function compiledHold(authored: true | AuthoredHold): Hold {
  const given = authored === true ? {} : authored;
  const time = (name: HoldTime): number => timeOf(given[name] ?? HOLD_LIMITS[name].usual) ?? 0;
  return { expires: time("expires"), wait: time("wait"), valid: time("valid"), ...(given.repeat === true ? { isRepeatable: true as const } : {}) };
}
