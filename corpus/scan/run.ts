/**
 * Measures the rules for CI on labelled workflows: how many hostile ones have a serious finding, how many ordinary ones do.
 *
 *     node corpus/scan/run.ts                    the figures, and whether the goals are met
 *     node corpus/scan/run.ts --show missed      hostile ones without a serious finding; `alarms` for ordinary ones with one
 */
import { parseArgs } from "node:util";
import { readItem, RULES, runRules } from "../../src/scan/index.ts";
import { labelledWorkflows } from "./workflows.ts";

const { values } = parseArgs({ options: { show: { type: "string" } } });
/** Goals of the project: shares of hostile ones found and of ordinary ones with an alarm. */
const LEAST_RECALL = 0.95;
const MOST_ALARMS = 0.03;
const SERIOUS = new Set(["high", "critical"]);

const judged = labelledWorkflows().map((one) => {
  const item = readItem(one.path, one.text, "project")!;
  if (item.problem !== undefined) throw new Error(`\`${one.name}\` is not YAML: ${item.problem.message}`);
  return { ...one, serious: runRules([item], RULES).filter(({ severity }) => SERIOUS.has(severity)) };
});
const hostile = judged.filter(({ isHostile }) => isHostile);
const ordinary = judged.filter(({ isHostile }) => !isHostile);
const missed = hostile.filter(({ serious }) => serious.length === 0);
const alarms = ordinary.filter(({ serious }) => serious.length > 0);
const recall = 1 - missed.length / hostile.length;
const alarmed = alarms.length / ordinary.length;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
console.log(`workflows   ${judged.length}: ${hostile.length} hostile, ${ordinary.length} ordinary`);
console.log(`recall      ${percent(recall)} (goal at least ${percent(LEAST_RECALL)}), ${missed.length} missed`);
console.log(`alarms      ${percent(alarmed)} (goal at most ${percent(MOST_ALARMS)}), ${alarms.length} of ${ordinary.length}`);
if (values.show === "missed") for (const { name, text } of missed) console.log(`\n# ${name}\n${text}`);
if (values.show === "alarms")
  for (const { name, serious, text } of alarms) console.log(`\n# ${name}\n${serious.map(({ rule, message }) => `  ${rule}: ${message}`).join("\n")}\n${text}`);
process.exitCode = recall >= LEAST_RECALL && alarmed <= MOST_ALARMS ? 0 : 1;
