import type { Hold } from "../model/index.ts";

/** What holds when two policies hold the same call: the shorter times, and one use where either says so. */
export function joinHolds(first: Hold | undefined, second: Hold | undefined): Hold | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return {
    expires: Math.min(first.expires, second.expires),
    wait: Math.min(first.wait, second.wait),
    valid: Math.min(first.valid, second.valid),
    ...(first.isRepeatable === true && second.isRepeatable === true ? { isRepeatable: true as const } : {}),
  };
}
