import type { JsonObject, Passing } from "../traffic.ts";

export const PASS = { type: "pass" } as const;

/** A refusal for the model to read: what was refused, why, and what to do now. */
export function refuse(
  why: string,
  rule: string,
  then = "Do not try to reach the same result another way; continue without it, or tell the user what you need and why.",
): Passing<never> {
  // With nothing to add it stands within a sentence of whoever says it.
  const text = then === "" || /[.!?]$/.test(why) ? why : `${why}.`;
  return { type: "refuse", text: `Sallyport refused this, nothing was done: ${text} ${then}`.trim(), rule };
}

export function replaced(value: JsonObject, notes: readonly string[]): Passing {
  return { type: "replace", value, notes };
}
