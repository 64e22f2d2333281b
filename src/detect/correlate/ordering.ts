import type { Bounds, RuleExpression } from "../rule/rule.ts";
import { holds } from "./counting.ts";
import { evidenceOf, listOf, notState, type Evidence, type Fired, type GroupLogic, type Occurrence } from "./occurrence.ts";

/** Whether what a rule asks for may be taken for absent. */
type AbsentWhen = "between" | "before" | "after" | undefined;

interface Together {
  /** By number of the rule: the newest event that matched it; nothing while none has. */
  newest: (Evidence | undefined)[] | undefined;
  /** When a rule that must be absent last occurred. */
  absent: number | undefined;
}

function occurred(expression: RuleExpression, has: (rule: string) => boolean): boolean {
  switch (expression.op) {
    case "rule":
      return has(expression.rule);
    case "not":
      return !occurred(expression.of, has);
    case "and":
      return expression.of.every((one) => occurred(one, has));
    case "or":
      return expression.of.some((one) => occurred(one, has));
  }
}

function written(list: readonly (Evidence | undefined)[]): unknown {
  return list.map((one) => one ?? null);
}

function readOptional(value: unknown): Evidence | undefined {
  return value === null ? undefined : evidenceOf(value);
}

/** `temporal`: all rules, or as many or those that the condition asks for, within the time and in any order. */
export function together(
  rules: readonly string[],
  timespan: number,
  condition: { readonly bounds?: Bounds; readonly rules?: RuleExpression },
  when: AbsentWhen,
): GroupLogic<Together> {
  const asked: Bounds = condition.bounds ?? { gte: rules.length };
  const held = (newest: readonly (Evidence | undefined)[], now: number): Fired | undefined => {
    const present = newest.map((one) => (one !== undefined && one.ts >= now - timespan ? one : undefined));
    const count = present.filter((one) => one !== undefined).length;
    const isHeld = condition.rules === undefined ? holds(count, asked) : occurred(condition.rules, (rule) => present[rules.indexOf(rule)] !== undefined);
    if (!isHeld) return undefined;
    const shown = [...new Map(present.flatMap((one) => (one === undefined ? [] : [[one.id, one]]))).values()];
    return { evidence: shown.toSorted((a, b) => a.ts - b.ts || a.seq - b.seq), value: count };
  };
  return {
    begin: () => ({ newest: undefined, absent: undefined }),
    begins: ({ members, isAbsent }) => members.length > 0 || (isAbsent && when === "before"),
    feed(state, { members, isAbsent, now, event, evidenceOf: evidence }: Occurrence): Fired | undefined {
      let fired: Fired | undefined;
      if (members.length > 0) {
        const newest = (state.newest ??= rules.map(() => undefined));
        for (const member of members) {
          const known = newest[member];
          if (known === undefined || known.ts <= event.ts) newest[member] = evidence(member);
        }
        const isSuppressed = when === "before" && state.absent !== undefined && state.absent >= now - timespan;
        if (!isSuppressed) fired = held(newest, now);
      }
      if (isAbsent && when === "before") state.absent = now;
      return fired;
    },
    size: () => rules.length,
    write: ({ newest, absent }) => [written(newest ?? rules.map(() => undefined)), absent ?? null],
    read: (value) => {
      const [newest, absent] = listOf(value);
      const list = listOf(newest).map(readOptional);
      if (list.length !== rules.length) return notState();
      return { newest: list, absent: typeof absent === "number" ? absent : undefined };
    },
  };
}

/** The earliest time of a chain: a clock may step back, so it need not be the first event's. */
function earliest(chain: readonly Evidence[]): number {
  let from = Number.POSITIVE_INFINITY;
  for (const { ts } of chain) if (ts < from) from = ts;
  return from;
}

interface Ordered {
  /** By number of the stage that was reached: the events of the chain that got there and lies latest. */
  readonly chains: (readonly Evidence[] | undefined)[];
  absent: number | undefined;
}

/**
 * `temporal_ordered`: one rule after the other within the time, each by an event of its own, in the order of the log. Of all chains that reached a stage, the one whose
 * earliest event is latest is kept: if any can be completed in time, that one can.
 */
export function inOrder(stages: number, timespan: number, when: AbsentWhen): GroupLogic<Ordered> {
  const none = Array.from({ length: stages }, (): undefined => undefined);
  return {
    begin: () => ({ chains: none.slice(), absent: undefined }),
    begins: ({ members, isAbsent }) => members.includes(0) || (isAbsent && when === "before"),
    feed(state, { members, isAbsent, now, evidenceOf: evidence }: Occurrence): Fired | undefined {
      let fired: Fired | undefined;
      const reach = (stage: number): void => {
        const before = stage === 0 ? [] : state.chains[stage - 1];
        if (before === undefined || (stage > 0 && earliest(before) < now - timespan)) return;
        const chain = [...before, evidence(stage)];
        if (stage === stages - 1) {
          const isSuppressed = when === "before" && state.absent !== undefined && state.absent >= now - timespan;
          if (!isSuppressed) fired = { evidence: chain };
          return;
        }
        const known = state.chains[stage];
        if (known === undefined || earliest(known) <= earliest(chain)) state.chains[stage] = chain;
      };
      // Last stage first, so that one event is not two steps.
      if (members.includes(stages - 1)) reach(stages - 1);
      if (isAbsent && when === "between") state.chains.fill(undefined);
      for (let stage = stages - 2; stage >= 0; stage--) if (members.includes(stage)) reach(stage);
      if (isAbsent && when === "before") state.absent = now;
      return fired;
    },
    size: ({ chains }) => chains.length,
    write: ({ chains, absent }) => [chains.map((chain) => chain ?? null), absent ?? null],
    read: (value) => {
      const [given, absent] = listOf(value);
      const chains = listOf(given).map((chain) => (chain === null ? undefined : listOf(chain).map(evidenceOf)));
      if (chains.length !== stages) return notState();
      return { chains, absent: typeof absent === "number" ? absent : undefined };
    },
  };
}
