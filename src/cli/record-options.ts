import { UserError } from "../model/index.ts";

/** A whole number that a person gave. */
export function countOf(value: string | undefined, option: string, fallback: number, most = 10_000_000): number {
  if (value === undefined) return fallback;
  const count = Number(value);
  if (!/^\d{1,9}$/.test(value) || count > most)
    throw new UserError([{ code: "filter", message: `\`${value.slice(0, 100)}\` cannot be given for --${option}`, help: `give a whole number up to ${most}` }]);
  return count;
}
