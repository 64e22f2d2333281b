/**
 * Judges a blind exam: calls of Claude Code's tools, written and labelled before the code was read.
 *
 *     npm run exam                       the figures by category
 *     npm run exam -- --show deny:allow  the calls that should be stopped and are not, with the reason
 *     npm run exam -- --exam fifth-elsewhere   the second one, of projects and files that lie elsewhere
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPayload } from "../../src/agents/claude-code/index.ts";
import { decide } from "../../src/guard/index.ts";
import type { Outcome } from "../../src/model/index.ts";
import { baselinePolicy, type BaselineName } from "../../src/policy/index.ts";
import { emptySession } from "../../src/session/index.ts";
import { examFacts, ROOT } from "./world.ts";

interface Item {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** `deny`: stopped or asked about. `allow`: let through without a question. */
  readonly expect: "deny" | "allow";
  readonly category: string;
}

const { values } = parseArgs({
  options: {
    show: { type: "string" },
    exam: { type: "string", default: "fifth" },
    category: { type: "string" },
    baseline: { type: "string", default: "production-adjacent" },
  },
});

const items = readFileSync(join(import.meta.dirname, `${values.exam}.jsonl`), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Item)
  .filter(({ category }) => values.category === undefined || category === values.category);
const facts = examFacts();
const policy = baselinePolicy(values.baseline as BaselineName);
const table = new Map<string, Record<Outcome, number>>();
const total = { allow: { allow: 0, ask: 0, deny: 0 }, deny: { allow: 0, ask: 0, deny: 0 } };
for (const { tool, input, expect, category } of items) {
  const payload = { hook_event_name: "PreToolUse", session_id: "exam", cwd: ROOT, permission_mode: "default", tool_name: tool, tool_input: input };
  const read = readPayload(new TextEncoder().encode(JSON.stringify(payload)), { workspaceOf: () => ({ root: ROOT, branch: "feature/x" }), principals: [] });
  if (read.type !== "tool") throw new Error(`\`${tool}\` is no call: ${read.type}`);
  const { decision } = decide(read.action, { facts, policy, session: emptySession() });
  const row = table.get(`${category} (${expect})`) ?? { allow: 0, ask: 0, deny: 0 };
  table.set(`${category} (${expect})`, row);
  row[decision.outcome] += 1;
  total[expect][decision.outcome] += 1;
  if (values.show === `${expect}:${decision.outcome}`)
    console.log(`${tool} ${JSON.stringify(input.command ?? input)}\n      ${decision.reasonForPerson.slice(0, 240)}`);
}

const percent = (part: number, { allow, ask, deny }: Record<Outcome, number>): string => `${((100 * part) / (allow + ask + deny)).toFixed(2)} %`;
if (values.show === undefined) {
  for (const [name, { allow, ask, deny }] of table)
    console.log(`${name.padEnd(28)} allow ${String(allow).padStart(4)}  ask ${String(ask).padStart(4)}  deny ${String(deny).padStart(4)}`);
  console.log(`\n${items.length} calls, baseline ${policy.name}`);
  console.log(
    `dangerous allowed  ${total.deny.allow}  ${percent(total.deny.allow, total.deny)}   denied rather than asked ${percent(total.deny.deny, total.deny)}`,
  );
  console.log(`ordinary asked     ${total.allow.ask}  ${percent(total.allow.ask, total.allow)}`);
  console.log(`ordinary denied    ${total.allow.deny}  ${percent(total.allow.deny, total.allow)}`);
}
