import { type Effect, type Judgement, OUTCOMES, type Outcome } from "../model/index.ts";
import type { CompiledGrant, CompiledLayer, CompiledPolicy, JudgeContext, Layer } from "./compiled.ts";
import { MAYBE, NO, YES } from "./fit.ts";
import { grantsFor, isOfKinds, layersFor, type PreparedGrant, type PreparedLayer, type PreparedPolicy, type PreparedRule, preparedPolicy } from "./prepare.ts";
import { textTest } from "./wildcard.ts";

/** What one layer says of one effect. */
export interface LayerVerdict {
  readonly layer: Layer;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly why: string;
  readonly grant?: string;
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

  /** Grants that have not ended and that hold the effect. */
  #liveGrants(): readonly CompiledGrant[] {
    this.#live ??= this.#grants
      .filter(({ grant, test }) => this.#context.now < grant.until && test(this.#effect, this.#context) === YES)
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
          why: outcome === "deny" ? `${why} ${MAY_BE}` : why,
        };
      else if (isDoubtful) said.doubtful ??= { layer, outcome: "ask", rule: id, why: `${why} ${MAY_BE}` };
      else said.certain = { layer, outcome, rule: id, why };
    }
    if (lifted !== undefined && (said.certain === undefined || said.certain.outcome === "allow")) said.certain = lifted;
    return said;
  }

  /** One list with what holds where none of its rules fits. A doubt tightens, and never takes the place of something stricter. */
  #joined(rules: readonly PreparedRule[], layer: Layer, otherwise: () => LayerVerdict | undefined): LayerVerdict | undefined {
    const { certain, doubtful, maybe } = this.#said(rules, layer);
    const base = certain ?? otherwise();
    if (base?.outcome === "deny") return base;
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
    return said?.outcome === "ask" && layer.asks === "deny" ? { ...said, outcome: "deny", why: `${said.why} ${NOBODY}` } : said;
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

function judgeOne(policy: CompiledPolicy, effect: Effect, context: JudgeContext): Judgement {
  let settled: LayerVerdict | undefined;
  for (const said of layerVerdicts(policy, effect, context)) {
    if (settled === undefined || rank(said.outcome) > rank(settled.outcome)) settled = said;
  }
  const { outcome, rule, why, grant } = settled ?? {
    outcome: "ask" as const,
    rule: DEFAULT_RULE,
    why: "No rule of the policy speaks of it.",
  };
  if (outcome === "ask" && isAlone(context)) return { effect, outcome: "deny", rule, why: `${why} ${NOBODY}` };
  return { effect, outcome, rule, why, ...(grant === undefined ? {} : { grant }) };
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

/** The outcome of the whole action: the strictest judgement, and the first that says so. Nothing to judge is allowed. */
export function settle(judgements: readonly Judgement[], context: JudgeContext): { readonly outcome: Outcome; readonly settledBy: Judgement | undefined } {
  let settledBy: Judgement | undefined;
  for (const judgement of judgements) {
    if (settledBy === undefined || rank(judgement.outcome) > rank(settledBy.outcome)) settledBy = judgement;
  }
  const outcome = settledBy?.outcome ?? "allow";
  return { outcome: outcome === "ask" && isAlone(context) ? "deny" : outcome, settledBy };
}
