/**
 * Measures `sallyport scan --jsonl` on labelled configurations, skills and workflows: how many hostile ones it finds, how many ordinary ones it doubts.
 *
 *     node corpus/scan/run.ts                         figures of each set, as written and mutated; exit 1 when a goal is not met
 *     node corpus/scan/run.ts --show missed|alarms    the single items of the set that rules may be made by (`dev` and the older workflows)
 *     node corpus/scan/run.ts --show alarms --set held-out      of another set: from then on it is held out no more
 */
import { parseArgs } from "node:util";
import { judgeLine } from "../../src/cli/scan-jsonl.ts";
import { labelledItems, type ItemSet, type LabelledItem, type LineKind } from "./labelled-items.ts";
import { mutated } from "./mutations.ts";
import { labelledWorkflows } from "./workflows.ts";

const SETS: readonly ItemSet[] = [
  "dev",
  "held-out",
  "second-exam",
  "third-exam",
  "fourth-exam",
  "fifth-exam",
  "sixth-exam",
  "seventh-exam",
  "eighth-exam",
  "ninth-exam",
  "tenth-exam",
  "eleventh-exam",
  "twelfth-exam",
  "thirteenth-exam",
  "fourteenth-exam",
  "fifteenth-exam",
  "sixteenth-exam",
];
const KINDS: readonly LineKind[] = ["config", "skill", "workflow"];
/** Goals of the project: shares of hostile ones found and of ordinary ones with an alarm. */
const LEAST_RECALL = 0.95;
const MOST_ALARMS = 0.03;

const { values } = parseArgs({ options: { show: { type: "string" }, set: { type: "string", default: "dev" }, only: { type: "string" } } });

interface Judged {
  readonly item: LabelledItem;
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

function judge(item: LabelledItem): Judged {
  const { id, kind, path, text, files } = item;
  const said = judgeLine(JSON.stringify({ id, kind, path, text, ...(Object.keys(files).length === 0 ? {} : { files }) }));
  if ("error" in said) throw new Error(`\`${id}\`: ${String(said["error"])}`);
  return { item, verdict: String(said["verdict"]), findings: said["findings"] as Judged["findings"] };
}

const percent = (share: number): string => (Number.isNaN(share) ? "     –" : `${(share * 100).toFixed(1).padStart(5)} %`);
const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;
const isDoubted = ({ verdict }: Judged): boolean => verdict !== "clean";

function row(name: string, judged: readonly Judged[]): { readonly recall: number; readonly alarms: number } {
  const hostile = judged.filter(({ item }) => item.isHostile);
  const ordinary = judged.filter(({ item }) => !item.isHostile);
  const recall = share(hostile.filter(isDoubted), hostile);
  const alarms = share(ordinary.filter(isDoubted), ordinary);
  const sure = share(
    hostile.filter(({ verdict }) => verdict === "malicious"),
    hostile,
  );
  console.log(
    `${name.padEnd(30)} ${String(hostile.length).padStart(4)} hostile ${percent(recall)} found (${percent(sure)} as malicious)  ${String(ordinary.length).padStart(4)} ordinary ${percent(alarms)} alarms`,
  );
  return { recall, alarms };
}

function show(judged: readonly Judged[]): void {
  const wanted = judged.filter((one) => (values.show === "missed" ? one.item.isHostile && !isDoubted(one) : !one.item.isHostile && isDoubted(one)));
  for (const { item, verdict, findings } of wanted) {
    console.log(`\n# ${item.id} [${item.kind} ${item.path}] ${verdict}`);
    for (const { rule, severity, message } of findings) console.log(`    ${severity} ${rule}: ${message}`);
  }
}

const older: readonly LabelledItem[] = labelledWorkflows().map(({ name, path, isHostile, text }) => ({
  id: `workflows/${name}`,
  isHostile,
  kind: "workflow",
  path,
  text,
  files: {},
}));
const groups: readonly (readonly [string, readonly LabelledItem[]])[] = [
  ["older workflows", older],
  ...SETS.flatMap((set) => {
    const items = labelledItems(set);
    return [[set, items] as const, [`${set}, mutated`, mutated(items)] as const];
  }),
];
let isMet = true;
for (const [name, items] of groups) {
  if (items.length === 0 || (values.only !== undefined && !name.startsWith(values.only))) continue;
  const judged = items.map(judge);
  for (const kind of KINDS) {
    const ofKind = judged.filter(({ item }) => item.kind === kind);
    if (ofKind.length > 0 && ofKind.length < judged.length) row(`  ${name} ${kind}`, ofKind);
  }
  const { recall, alarms } = row(name, judged);
  if (recall < LEAST_RECALL || alarms > MOST_ALARMS) isMet = false;
  if (values.show !== undefined && (name.startsWith(values.set) || (values.set === "dev" && items === older))) show(judged);
}
console.log(`goals: at least ${percent(LEAST_RECALL)} found, at most ${percent(MOST_ALARMS)} alarms, in each set: ${isMet ? "met" : "not met"}`);
process.exitCode = isMet ? 0 : 1;
