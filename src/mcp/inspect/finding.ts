import type { SpokenOrder } from "../../content/index.ts";
import type { Severity } from "../../model/index.ts";

/** `malicious`: keep it from the model. `suspicious`: a person looks at it first. `clean`: nothing that a warning is worth. */
export type InspectVerdict = "malicious" | "suspicious" | "clean";

/** What was found in a definition, a result or a configuration. */
export interface InspectFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Where in a structure, as a JSON pointer (`/inputSchema/properties/note/description`); absent for a text that was given as such. */
  readonly path?: string;
  /** Where in the text of that leaf, in UTF-16 units, the end exclusive. */
  readonly span?: { readonly start: number; readonly end: number };
  /** The words, at most 160 characters. Never a secret. */
  readonly words?: string;
  /** What hidden text says, decoded. */
  readonly hidden?: string;
  readonly why: string;
  /** 0 to 1: how strongly this alone speaks for an attack; 0 is a remark. */
  readonly score: number;
}

export interface InspectReport {
  readonly verdict: InspectVerdict;
  readonly findings: readonly InspectFinding[];
}

/** Half is worth a look; two signs of an order together stop it. */
const SUSPICIOUS = 0.5;
const MALICIOUS = 0.7;

export function severityOf(score: number): Severity {
  if (score >= 0.9) return "critical";
  if (score >= MALICIOUS) return "high";
  return score >= SUSPICIOUS ? "medium" : score > 0 ? "low" : "info";
}

/** The strongest finding of each rule counts; several rules add up: 1 − Π(1 − score). */
export function reportOf(findings: readonly InspectFinding[]): InspectReport {
  const best = new Map<string, number>();
  for (const { rule, score } of findings) best.set(rule, Math.max(best.get(rule) ?? 0, score));
  let rest = 1;
  for (const score of best.values()) rest *= 1 - Math.min(1, score);
  const total = 1 - rest;
  return { verdict: total >= MALICIOUS ? "malicious" : total >= SUSPICIOUS ? "suspicious" : "clean", findings };
}

/** Words as findings carry them. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}

/** An order that a text gives, as a finding in it. */
export function findingOf({ start, end, why, score }: SpokenOrder, text: string): InspectFinding {
  return { rule: "hidden-orders", severity: severityOf(score), span: { start, end }, words: excerpt(text.slice(start, end)), why, score };
}
