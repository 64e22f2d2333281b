/**
 * How many events a second of processor time the rules of detection take, and whether the stream gives what the whole list gives.
 *
 *     npm run detect-bench [-- --events 1000000 --check 200000]
 */
import { parseArgs } from "node:util";
import { builtInRules } from "../src/detect/built-in.ts";
import { Engine } from "../src/detect/engine.ts";
import { generatedStream } from "../src/detect/fixtures/generated-stream.ts";
import { firingOf, recomputed } from "../src/detect/fixtures/recompute.ts";
import { rulesOf, type RuleText } from "../src/detect/rule/read-rules.ts";
import { RULE_TEXTS } from "../src/detect/built-in.ts";
import type { RuleSet } from "../src/detect/rule/rule.ts";
import type { RecordedEvent } from "../src/model/index.ts";

const GOAL = 100_000;
/** Events are made before the clock runs, so many at a time. */
const BATCH = 1000;

/** Rules as people write them: parts of a command line, of which the stream holds few. */
function commandRules(count: number): readonly RuleText[] {
  const rules = Array.from({ length: count }, (_, number) => {
    const words = [`tool-${number} --upload`, `evil-${number}.example`, `/opt/agent-${number}/`];
    const shape = number % 4;
    const selection =
      shape === 0
        ? `    subject|contains: ['${words[0]}', '${words[1]}']`
        : shape === 1
          ? `    subject|contains|all: ['${words[0]}', 'secret']`
          : shape === 2
            ? `    paths|endswith: '${words[2]}config.json'`
            : `    subject|re: '\\b(?:curl|wget)\\b.*${words[1]!.replaceAll(".", "\\.")}'`;
    return `title: Rule ${number}\nname: bench-${number}\nlogsource: {product: coding_agent}\ndetection:\n  selection:\n    kind: tool.request\n${selection}\n  condition: selection\n`;
  });
  return [{ file: "bench.yaml", text: rules.join("---\n") }];
}

/** Events a second of processor time. */
function rate(set: RuleSet, count: number): { readonly rate: number; readonly alerts: number; readonly p50: number } {
  const engine = new Engine(set);
  let micros = 0;
  let alerts = 0;
  const rates: number[] = [];
  let batch: RecordedEvent[] = [];
  const run = (): void => {
    const from = process.cpuUsage();
    for (const event of batch) alerts += engine.feed(event).length;
    const { user, system } = process.cpuUsage(from);
    micros += user + system;
    rates.push(batch.length / ((user + system) / 1e6));
    batch = [];
  };
  for (const event of generatedStream(count)) {
    batch.push(event);
    if (batch.length === BATCH) run();
  }
  if (batch.length > 0) run();
  return { rate: count / (micros / 1e6), alerts, p50: rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)]! };
}

/** Whether stream and list agree over a large stream, the engine stored and taken up between. */
function isEqual(set: RuleSet, count: number): { readonly firings: number; readonly isEqual: boolean } {
  const chained = new Set(["repeated-risky-approvals", "risky-asked-and-ran", "split-egress", "new-account", "unusual-effect-after-untrusted"]);
  const own = { ...set, rules: set.rules.filter(({ key }) => !chained.has(key)) };
  const events = [...generatedStream(count, { sessions: Math.max(256, count / 400), stepMs: 60 })];
  let engine = new Engine(own);
  const found: string[] = [];
  for (const [index, event] of events.entries()) {
    if (index % 50_000 === 49_999) {
      const state: unknown = JSON.parse(JSON.stringify(engine.snapshot()));
      engine = new Engine(own);
      engine.restore(state);
    }
    for (const alert of engine.feed(event)) found.push(firingOf(alert, event.id));
  }
  const list = recomputed(own, events);
  const wanted = list.toSorted();
  return { firings: found.length, isEqual: found.length === wanted.length && found.toSorted().every((one, index) => one === wanted[index]) };
}

const { values } = parseArgs({ options: { events: { type: "string" }, check: { type: "string" } } });
const count = Number(values.events ?? 400_000);
const check = Number(values.check ?? 200_000);
const own = builtInRules();
const many = rulesOf([...RULE_TEXTS, ...commandRules(200 - own.rules.length)]);
// Warm, so that the first set does not pay for the compiler.
rate(many, 40_000);
let isMet = true;
for (const [name, set] of [
  ["the rules that come with it", own],
  ["with those, 200 rules", many],
] as const) {
  const { rate: all, p50, alerts } = rate(set, count);
  isMet &&= all >= GOAL;
  console.log(
    `${name} (${set.rules.length}): ${Math.round(all).toLocaleString("en")} events a CPU second (median of batches ${Math.round(p50).toLocaleString("en")}), ${alerts} alerts over ${count} events`,
  );
}
const equal = isEqual(many, check);
isMet &&= equal.isEqual;
console.log(`stream and list over ${check} events: ${equal.isEqual ? "EQUAL" : "DIFFERENT"}, ${equal.firings} firings`);
console.log(`goal: ${GOAL.toLocaleString("en")} events a CPU second with 200 rules, stream equal to list: ${isMet ? "met" : "NOT MET"}`);
process.exitCode = isMet ? 0 : 1;
