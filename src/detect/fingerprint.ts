import { sha256 } from "../record/index.ts";
import type { Alert } from "./engine.ts";

/**
 * What makes two alerts one finding: the rule and what it was grouped by; for correlations that group by nothing of a session, that
 * alone. 16 hexadecimal digits.
 */
export function fingerprintOf({ rule, group }: Pick<Alert, "rule" | "group">): string {
  const members = Object.keys(group)
    .toSorted()
    .map((name) => [name, group[name]]);
  return sha256(JSON.stringify([rule.id ?? rule.key, members])).slice(0, 16);
}
