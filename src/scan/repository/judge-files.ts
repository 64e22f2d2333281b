import { readItems } from "../collect.ts";
import { FAMILIES, type Family } from "../rule.ts";
import { RULES } from "../rules/index.ts";
import { runRules } from "../run-rules.ts";
import { SkippedList, type Skipped } from "../walk.ts";
import { chainFindings } from "./chain-findings.ts";
import { withFingerprints, type ReportedFinding } from "./fingerprint.ts";

/**
 * What rules and chains say of the items at some paths. It is loaded only when something changed: it is most of the program.
 * @param onNamed called with each further path that a command of an item names, before that is read
 */
export function judgeFiles(
  root: string,
  paths: readonly string[],
  onNamed: (path: string) => void,
  families: readonly Family[] = FAMILIES,
): { readonly findings: readonly ReportedFinding[]; readonly skipped: readonly Skipped[]; readonly itemCount: number } {
  const skipped = new SkippedList();
  const items = readItems(root, paths, "project", skipped, "", onNamed);
  for (const { path, problem } of items) if (problem !== undefined) skipped.add(path, `it cannot be read in full: ${problem.message}`);
  const rules = RULES.filter(({ id }) => families.includes(id.slice(0, id.indexOf("/")) as Family));
  const findings = [...runRules(items, rules), ...(families.includes("chain") ? chainFindings(items) : [])];
  return { findings: withFingerprints(findings), skipped: skipped.all, itemCount: items.length };
}
