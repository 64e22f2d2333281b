import { type Effect, type Hold, type Judgement, OUTCOMES, type Outcome } from "../model/index.ts";
import type { CompiledGrant, CompiledLayer, CompiledPolicy, JudgeContext, Layer } from "./compiled.ts";
import { MAYBE, NO, YES } from "./fit.ts";
import { joinHolds } from "./hold.ts";
import { grantsFor, isOfKinds, layersFor, type PreparedGrant, type PreparedLayer, type PreparedPolicy, type PreparedRule, preparedPolicy } from "./prepare.ts";
import { textTest } from "./wildcard.ts";

/** What one layer says of one effect. */
export interface LayerVerdict {
  readonly layer: Layer;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly why: string;
  readonly grant?: string;
  /** The question is held for a person elsewhere. */
  readonly hold?: Hold;
  /** A question only because a refusal may be meant. */
  readonly isDoubt?: true;
}

/** Id of what is said where no rule matches. */
export const DEFAULT_RULE = "default";
const MAY_BE = "Whether it touches this cannot be seen before it runs.";
const NOBODY = "Nobody is there to be asked.";

/** True when the grant's layer may lift what `layer` says. */
export function mayLift(grant: { readonly layer: Layer }, layer: Layer, rule: string, outcome: Outcome, kind: string, policy: CompiledPolicy): boolean {
  if (grant.layer === layer) return true;
  return policy.delegates.some(
    (delegate) =>
      delegate.from === layer &&
      delegate.to.includes(grant.layer) &&
      delegate.outcomes.includes(outcome as "ask" | "deny") &&
      isOfKinds(kind, delegate.kinds) &&
      (delegate.rules === undefined || delegate.rules.some((pattern) => textTest(pattern)(rule))),
  );
}

/** True for a grant of a policy file, and for one given at a terminal that no layer forbids in its kind and length. */
function isGrantable(policy: CompiledPolicy, { since, until }: CompiledGrant, kind: string): boolean {
  if (since === undefined) return true;
  return policy.layers.every(
    ({ grantable }) => grantable === undefined || (isOfKinds(kind, grantable.kinds) && until - since <= (grantable.longest ?? Infinity)),
  );
}

/** What the rules of one list say: for certain, if an effect happens that only may, and if a condition fits that cannot be seen to. */
interface Said {
  certain: LayerVerdict | undefined;
  doubtful: LayerVerdict | undefined;
  maybe: LayerVerdict | undefined;
}

class EffectJudge {
  readonly #effect: Effect;
  readonly #context: JudgeContext;
  readonly #policy: CompiledPolicy;
  readonly #grants: readonly PreparedGrant[];
  #live: readonly CompiledGrant[] | undefined;

  constructor(effect: Effect, context: JudgeContext, index: PreparedPolicy) {
    this.#effect = effect;
    this.#context = context;
    this.#policy = index.policy;
    this.#grants = grantsFor(effect.kind, index);
  }

  /** Grants that have begun and not ended, that every layer lets be given, and that hold the effect. */
  #liveGrants(): readonly CompiledGrant[] {
    const { now } = this.#context;
    this.#live ??= this.#grants
      .filter(
        ({ grant, test }) =>
          now < grant.until && now >= (grant.since ?? now) && isGrantable(this.#policy, grant, this.#effect.kind) && test(this.#effect, this.#context) === YES,
      )
      .map(({ grant }) => grant);
    return this.#live;
  }

  #liftedBy(layer: Layer, rule: string, declared: Outcome): CompiledGrant | undefined {
    if (this.#grants.length === 0) return undefined;
    return this.#liveGrants().find((grant) => mayLift(grant, layer, rule, declared, this.#effect.kind, this.#policy));
  }

  /** The strictest of the rules that fit, grants taken into account. Rules come in order of strictness. */
  #said(rules: readonly PreparedRule[], layer: Layer): Said {
    const said: Said = { certain: undefined, doubtful: undefined, maybe: undefined };
    let lifted: LayerVerdict | undefined;
    for (const { rule, test } of rules) {
      const { id, outcome, why } = rule;
      const hold = outcome !== "ask" || rule.hold === undefined ? undefined : { hold: rule.hold };
      if (said.certain !== undefined && rank(outcome) <= rank(said.certain.outcome)) break;
      const fit = test(this.#effect, this.#context);
      if (fit === NO || (outcome === "allow" && fit !== YES)) continue;
      const grant = outcome === "allow" ? undefined : this.#liftedBy(layer, id, outcome);
      // A rule that speaks of what only may happen means it.
      const isDoubtful = outcome === "deny" && this.#effect.certainty !== "certain" && rule.when.certainty === undefined;
      if (grant !== undefined) lifted ??= { layer, outcome: "allow", rule: id, why: grant.why, grant: grant.id };
      else if (fit === MAYBE)
        said.maybe ??= {
          layer,
          outcome: "ask",
          rule: id,
          ...(outcome === "deny" ? { why: `${why} ${MAY_BE}`, isDoubt: true } : { why, ...hold }),
        };
      else if (isDoubtful) said.doubtful ??= { layer, outcome: "ask", rule: id, why: `${why} ${MAY_BE}`, isDoubt: true };
      else said.certain = { layer, outcome, rule: id, why, ...hold };
    }
    if (lifted !== undefined && (said.certain === undefined || said.certain.outcome === "allow")) said.certain = lifted;
    return said;
  }

  /** One list with what holds where none of its rules fits. A doubt tightens, and never takes the place of something stricter. */
  #joined(rules: readonly PreparedRule[], layer: Layer, otherwise: () => LayerVerdict | undefined): LayerVerdict | undefined {
    const { certain, doubtful, maybe } = this.#said(rules, layer);
    const base = certain ?? otherwise();
    if (base?.outcome === "deny") return base;
    const doubt = doubtful ?? (maybe?.isDoubt === true ? maybe : undefined);
    const held = [base, maybe].find((one) => one?.hold !== undefined);
    // A refusal that may be meant is one where nobody sits before the agent; else a held question is the stricter one.
    if (held !== undefined) return doubt !== undefined && isAlone(this.#context) ? doubt : held;
    if (doubtful !== undefined) return doubtful;
    // Of two questions the one that is certain to be meant gives the better reason.
    return base?.outcome === "ask" ? base : (maybe ?? base);
  }

  #unmatched(layer: CompiledLayer): LayerVerdict | undefined {
    if (layer.default === undefined) return undefined;
    const grant = this.#liftedBy(layer.name, DEFAULT_RULE, layer.default);
    if (grant !== undefined)
      return {
        layer: layer.name,
        outcome: "allow",
        rule: DEFAULT_RULE,
        why: grant.why,
        grant: grant.id,
      };
    return {
      layer: layer.name,
      outcome: layer.default,
      rule: DEFAULT_RULE,
      why: "No rule of the policy allows it.",
    };
  }

  /** What one layer says; nothing when no rule of it fits and it has no default. */
  layer({ layer, rules, otherwise }: PreparedLayer): LayerVerdict | undefined {
    const said = this.#joined(rules, layer.name, () => this.#joined(otherwise, layer.name, () => this.#unmatched(layer)));
    if (said?.outcome !== "ask" || said.hold !== undefined) return said;
    if (layer.hold !== undefined) return { ...said, hold: layer.hold };
    return layer.asks === "deny" ? { ...said, outcome: "deny", why: `${said.why} ${NOBODY}` } : said;
  }
}

function rank(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** What each layer says of one effect, highest authority first; layers that say nothing are left out. */
export function layerVerdicts(policy: CompiledPolicy, effect: Effect, context: JudgeContext): readonly LayerVerdict[] {
  const index = preparedPolicy(policy);
  const judge = new EffectJudge(effect, context, index);
  const verdicts: LayerVerdict[] = [];
  for (const layer of layersFor(effect.kind, index)) {
    const said = judge.layer(layer);
    if (said !== undefined) verdicts.push(said);
  }
  return verdicts;
}

function isAlone(context: JudgeContext): boolean {
  return context.isUnattended || context.mode === "unattended";
}

/** How strict a verdict is: a held question is answered even where nobody sits before the agent, any other is a refusal there. */
function strictness({ outcome, hold }: Pick<LayerVerdict, "outcome" | "hold">, context: JudgeContext): number {
  if (outcome !== "ask") return outcome === "deny" ? 4 : 0;
  if (hold !== undefined) return 2;
  return isAlone(context) ? 3 : 1;
}

function judgeOne(policy: CompiledPolicy, effect: Effect, context: JudgeContext): Judgement {
  let settled: LayerVerdict | undefined;
  let joined: Hold | undefined;
  for (const said of layerVerdicts(policy, effect, context)) {
    joined = joinHolds(joined, said.hold);
    if (settled === undefined || strictness(said, context) > strictness(settled, context)) settled = said;
  }
  const { outcome, rule, why, grant, hold } = settled ?? {
    outcome: "ask" as const,
    rule: DEFAULT_RULE,
    why: "No rule of the policy speaks of it.",
  };
  if (outcome === "ask" && hold === undefined && isAlone(context)) return { effect, outcome: "deny", rule, why: `${why} ${NOBODY}` };
  return { effect, outcome, rule, why, ...(grant === undefined ? {} : { grant }), ...(hold === undefined ? {} : { hold: joined ?? hold }) };
}

/**
 * Judges every effect by itself. In each layer the strictest rule that fits counts, whatever the order;
 * of the layers, the strictest. What no rule fits is asked about, and denied when nobody is there.
 * Never throws: an effect that cannot be judged is asked about.
 */
export function judge(policy: CompiledPolicy, effects: readonly Effect[], context: JudgeContext): Judgement[] {
  return effects.map((effect) => {
    try {
      return judgeOne(policy, effect, context);
    } catch {
      return {
        effect,
        outcome: isAlone(context) ? "deny" : "ask",
        rule: DEFAULT_RULE,
        why: "The policy could not be applied to it.",
      };
    }
  });
}

/**
 * The outcome of the whole action: the strictest judgement, and the first that says so. Nothing to judge is allowed.
 * A question that is held holds the whole action, with every other question in it.
 */
export function settle(
  judgements: readonly Judgement[],
  context: JudgeContext,
): { readonly outcome: Outcome; readonly settledBy: Judgement | undefined; readonly hold?: Hold } {
  let settledBy: Judgement | undefined;
  let hold: Hold | undefined;
  for (const judgement of judgements) {
    hold = joinHolds(hold, judgement.hold);
    if (settledBy === undefined || strictness(judgement, context) > strictness(settledBy, context)) settledBy = judgement;
  }
  const outcome = settledBy?.outcome ?? "allow";
  if (outcome !== "ask") return { outcome, settledBy };
  if (settledBy?.hold === undefined || hold === undefined) return { outcome: isAlone(context) ? "deny" : "ask", settledBy };
  return { outcome, settledBy, hold };
}
