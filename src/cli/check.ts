import { createInterface } from "node:readline";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { decide } from "../guard/index.ts";
import { nodeFacts } from "../hook/index.ts";
import { describeResource, UserError, type Action, type Decision } from "../model/index.ts";
import type { CompiledPolicy } from "../policy/index.ts";
import { emptySession } from "../session/index.ts";
import { hookFacts } from "./hook-facts.ts";
import { givenSubject, lineSubject, type Subject } from "./input.ts";
import { choosePolicy, type PolicyChoice } from "./policy-source.ts";

/** A decision as data. */
export function decisionRecord(decision: Decision, action: Action): Record<string, unknown> {
  return {
    decision: decision.outcome,
    rule: decision.settledBy?.rule ?? "none",
    ...(decision.hold === undefined ? {} : { hold: decision.hold }),
    reason: decision.outcome === "allow" ? (decision.settledBy?.why ?? "it has no effect") : decision.reasonForPerson,
    tool: action.tool,
    effects: decision.judgements.map(({ effect, outcome, rule }) => ({
      kind: effect.kind,
      resource: describeResource(effect.resource),
      certainty: effect.certainty,
      ...(effect.traits.length === 0 ? {} : { traits: effect.traits }),
      ...(effect.flows.length === 0 ? {} : { from: effect.flows.map((flow) => (flow.name === undefined ? flow.from : `${flow.from} ${flow.name}`)) }),
      outcome,
      rule,
    })),
  };
}

/** Decides one subject by itself, in a session that has seen nothing yet. */
export function judged(subject: Subject, policyFor: (root: string) => CompiledPolicy): Record<string, unknown> {
  const lead = subject.index === undefined ? {} : { i: subject.index };
  if (!subject.isOk) return { ...lead, decision: "deny", rule: "input", reason: subject.why, effects: [] };
  const facts = hookFacts();
  try {
    const { decision } = decide(subject.action, { facts, policy: policyFor(subject.action.root), session: emptySession() });
    return { ...lead, ...decisionRecord(decision, subject.action) };
  } catch (error) {
    if (error instanceof UserError) return { ...lead, decision: "deny", rule: "policy", reason: error.message, effects: [] };
    throw error;
  }
}

/** One policy for each workspace, compiled once. */
function policies(choice: PolicyChoice): (root: string) => CompiledPolicy {
  const known = new Map<string, CompiledPolicy>();
  const isFixed = choice.baseline !== undefined || choice.policy !== undefined;
  return (root) => {
    const key = isFixed ? "" : root;
    const policy = known.get(key) ?? choosePolicy(choice, root);
    known.set(key, policy);
    return policy;
  };
}

async function checkLines(choice: PolicyChoice, cwd: string): Promise<number> {
  const policyFor = policies(choice);
  // A wrong option is said once, not on every line.
  if (choice.baseline !== undefined || choice.policy !== undefined) policyFor("");
  let count = 0;
  let unreadable = 0;
  let batch: string[] = [];
  const facts = nodeFacts(process.env);
  const flush = async (): Promise<void> => {
    const text = batch.join("");
    batch = [];
    if (text !== "" && !process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    count += 1;
    const subject = lineSubject(line, cwd, facts);
    if (!subject.isOk) {
      unreadable += 1;
      console.error(`line ${count}: ${subject.why}`);
    }
    batch.push(`${JSON.stringify(judged(subject, policyFor))}\n`);
    if (batch.length >= 64) await flush();
  }
  await flush();
  return unreadable === 0 ? 0 : 1;
}

/** `sallyport check`: allow, ask or deny. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { jsonl: { type: "boolean" }, json: { type: "boolean" }, baseline: { type: "string" }, policy: { type: "string" }, cwd: { type: "string" } },
  });
  if (values.jsonl === true) return checkLines(values, resolve(values.cwd ?? process.cwd()));
  const policyFor = policies(values);
  if (values.baseline !== undefined || values.policy !== undefined) policyFor("");
  const record = judged(givenSubject(positionals, values.cwd), policyFor);
  if (values.json === true) console.log(JSON.stringify(record, undefined, 2));
  else console.log(`${record["hold"] === undefined ? String(record["decision"]) : "ask, held"}  ${String(record["reason"])}`);
  return record["decision"] === "allow" ? 0 : 1;
}
