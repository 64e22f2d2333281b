import type { Judgement, Outcome } from "../model/index.ts";
import { effectPhrase } from "./phrases.ts";

const MAX_REASONS = 4;

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Judgements that say the same, once. */
function distinct(judgements: readonly Judgement[]): readonly Judgement[] {
  const seen = new Set<string>();
  return judgements.filter((judgement) => {
    const key = `${judgement.rule} ${effectPhrase(judgement.effect)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** For the model: what was refused, why, and what to do now. Names no policy file and no way around. */
export function reasonForModel(outcome: Outcome, judgements: readonly Judgement[]): string {
  if (outcome === "allow") return "";
  const strict = distinct(judgements.filter((judgement) => judgement.outcome === outcome)).slice(0, MAX_REASONS);
  const what = strict.map((judgement) => `- ${sentence(effectPhrase(judgement.effect))} ${sentence(judgement.why)} [${judgement.rule}]`);
  const head = outcome === "deny" ? "Sallyport denied this call, nothing was run." : "Sallyport asks a person before this call runs.";
  const then = outcome === "deny" ? "Do not try to reach the same result another way; continue without it, or tell the user what you need and why." : "";
  return [head, ...what, then].filter((line) => line !== "").join("\n");
}

/** For the person who is asked or reads the log. */
export function reasonForPerson(outcome: Outcome, judgements: readonly Judgement[]): string {
  if (outcome === "allow") return "within policy";
  const strict = distinct(judgements.filter((judgement) => judgement.outcome === outcome));
  const lines = strict.slice(0, MAX_REASONS).map((judgement) => `${effectPhrase(judgement.effect)} — ${judgement.why} [${judgement.rule}]`);
  if (strict.length > MAX_REASONS) lines.push(`and ${strict.length - MAX_REASONS} more`);
  return lines.join("; ");
}
