import { describeResource, type EffectKind, type Outcome } from "../../model/index.ts";
import type { CompiledPolicy, CompiledRule } from "../compiled.ts";
import { describeRule } from "../describe.ts";
import { judge } from "../judge.ts";
import { type Probe, probes } from "./probes.ts";

/** Effects that the two policies decide differently, for the same reasons. */
export interface OutcomeChange {
  readonly kind: EffectKind;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly ruleBefore: string;
  readonly ruleAfter: string;
  /** One of them, for a person. */
  readonly example: string;
  readonly count: number;
}

export interface RuleChange {
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
}

export interface PolicyDiff {
  readonly outcomes: readonly OutcomeChange[];
  readonly rules: readonly RuleChange[];
}

function describeProbe({ effect, context }: Probe): string {
  const traits = effect.traits.length === 0 ? "" : ` (${effect.traits.join(", ")})`;
  const flows = effect.flows.length === 0 ? "" : ` with data from ${effect.flows.map(({ from }) => from).join(", ")}`;
  const labels = context.labels.length === 0 ? "" : ` in a session that is ${context.labels.join(" and ")}`;
  const sets = effect.resource.type === "path" || effect.resource.type === "host" ? effect.resource.sets.map((name) => `@${name}`).join(" ") : "";
  return `${effect.kind} ${describeResource(effect.resource)}${sets === "" ? "" : ` ${sets}`}${traits}${flows} by ${context.via}${labels}`;
}

function changedOutcomes(before: CompiledPolicy, after: CompiledPolicy): readonly OutcomeChange[] {
  const groups = new Map<string, OutcomeChange>();
  const now = Math.min(...[...before.grants, ...after.grants].map(({ until }) => until), Number.MAX_SAFE_INTEGER) - 1;
  for (const probe of probes([before, after])) {
    const context = { ...probe.context, now };
    const [old] = judge(before, [probe.effect], context);
    const [own] = judge(after, [probe.effect], context);
    if (old === undefined || own === undefined || old.outcome === own.outcome) continue;
    const { kind } = probe.effect;
    const key = [kind, old.outcome, own.outcome, old.rule, own.rule].join(" ");
    const known = groups.get(key);
    groups.set(key, {
      kind,
      before: old.outcome,
      after: own.outcome,
      ruleBefore: old.rule,
      ruleAfter: own.rule,
      example: known?.example ?? describeProbe(probe),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...groups.values()];
}

function text(rule: CompiledRule): string {
  return `${rule.isOtherwise === true ? "otherwise " : ""}${describeRule(rule)}`;
}

/** What differs between two policies: in what they decide over the vocabulary, and rule by rule. */
export function diffPolicies(before: CompiledPolicy, after: CompiledPolicy): PolicyDiff {
  const name = (rule: CompiledRule): string => (rule.id.includes("/") ? rule.id : `${rule.layer}/${rule.id}`);
  const old = new Map(before.rules.map((rule) => [name(rule), text(rule)]));
  const own = new Map(after.rules.map((rule) => [name(rule), text(rule)]));
  const rules: RuleChange[] = [];
  for (const [id, said] of old) if (own.get(id) !== said) rules.push({ id, before: said, ...(own.has(id) ? { after: own.get(id)! } : {}) });
  for (const [id, said] of own) if (!old.has(id)) rules.push({ id, after: said });
  return { outcomes: changedOutcomes(before, after), rules };
}

/** The difference as lines for a terminal; empty when there is none. */
export function formatDiff(diff: PolicyDiff): string {
  const outcomes = diff.outcomes.map(
    ({ before, after, ruleBefore, ruleAfter, example, count }) =>
      `${before} → ${after}  ${example}${count > 1 ? ` and ${count - 1} more like it` : ""}\n  ${ruleBefore} → ${ruleAfter}`,
  );
  const rules = diff.rules.flatMap(({ id, before, after }) => [
    ...(before === undefined ? [] : [`- ${id}: ${before}`]),
    ...(after === undefined ? [] : [`+ ${id}: ${after}`]),
  ]);
  return [...outcomes, ...rules].join("\n");
}
