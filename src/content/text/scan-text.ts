import type { Severity } from "../../model/index.ts";
import { combined, TEXT_KINDS, type TextFinding, type TextKind } from "./finding.ts";
import { bidiFindings } from "./hidden/bidi.ts";
import { encodedFindings } from "./hidden/encoded.ts";
import { homoglyphFindings } from "./hidden/homoglyph.ts";
import { invisibleFindings } from "./hidden/invisible.ts";
import { markupFindings } from "./hidden/markup.ts";
import { paddingFindings } from "./hidden/padding.ts";
import { terminalFindings } from "./hidden/terminal.ts";
import { instructionClusters, isAgentFile } from "./instructions/score.ts";
import { spokenOrders } from "./spoken/spoken-orders.ts";

/** `clean`: nothing that a warning is worth. `suspicious`: label it and say so. `hostile`: several signs together, or text that only an attacker hides. */
export type TextVerdict = "clean" | "suspicious" | "hostile";

export interface TextReport {
  readonly findings: readonly TextFinding[];
  /** 0 to 1. */
  readonly score: number;
  readonly verdict: TextVerdict;
}

export interface TextOptions {
  /** Where the text comes from; the kind of file decides what is usual in it. */
  readonly path?: string;
  /** A tool returned the text: whoever wrote it has no say in what the model does, so that it is also looked for who is spoken to, and what is ordered. */
  readonly isResult?: boolean;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const ENCODED_HOST = /xn--/i;
const SUSPICIOUS = 0.5;
const HOSTILE = 0.8;

function severityOf(score: number): Severity {
  return score >= 0.9 ? "critical" : score >= HOSTILE ? "high" : score >= SUSPICIOUS ? "medium" : "info";
}

/** Text that lies hidden counts as such also for what it says in plain words. */
function instructionFindings(text: string, path: string | undefined, hidden: readonly TextFinding[]): TextFinding[] {
  return instructionClusters(text, { isAgentFile: isAgentFile(path), least: SUSPICIOUS })
    .filter(({ score, start, end }) => !hidden.some((one) => one.start <= start && end <= one.end && one.score >= score))
    .slice(0, 50)
    .map(({ start, end, evidence, score }) => ({
      kind: "instruction" as const,
      severity: severityOf(score),
      start,
      end,
      message: `text that tells an agent what to do (${[...new Set(evidence.map(({ family }) => family))].join(", ")})`,
      evidence: evidence.slice(0, 12),
      score,
    }));
}

/** What a result orders whoever reads it to do, where no phrase gave it away. Files that instruct agents by trade speak to them. */
function spokenFindings(text: string, { path, isResult }: TextOptions, hidden: readonly TextFinding[]): TextFinding[] {
  if (isResult !== true || isAgentFile(path)) return [];
  const open = spokenOrders(text).filter(({ start, end }) => !hidden.some((one) => one.start < end && start < one.end));
  return open.map(({ start, end, why, score }) => ({ kind: "instruction", severity: severityOf(score), start, end, message: why, score }));
}

/**
 * Looks for text that a reader does not see and for instructions to an agent. Deterministic, offline, linear in the text.
 * What it says is evidence for labels and warnings, never a permission: a clean report does not make a text trustworthy.
 */
export function scanText(text: string, options: TextOptions = {}): TextReport {
  const isWide = BEYOND_ASCII.test(text);
  const hidden = [
    ...(isWide ? [...invisibleFindings(text), ...bidiFindings(text, options.path)] : []),
    // ASCII writes other letters in host names.
    ...(isWide || ENCODED_HOST.test(text) ? homoglyphFindings(text) : []),
    ...terminalFindings(text),
    ...markupFindings(text),
    ...paddingFindings(text, options.path),
    ...encodedFindings(text),
  ];
  const instructions = instructionFindings(text, options.path, hidden);
  const found = [...hidden, ...instructions, ...(instructions.length > 0 ? [] : spokenFindings(text, options, hidden))];
  const findings = found.sort((a, b) => a.start - b.start || b.score - a.score);
  const byKind = new Map<TextKind, number>();
  for (const { kind, score } of findings) byKind.set(kind, Math.max(byKind.get(kind) ?? 0, score));
  const score = combined([...byKind.values()]);
  return { findings, score, verdict: score >= HOSTILE ? "hostile" : score >= SUSPICIOUS ? "suspicious" : "clean" };
}

/** What each kind of finding means. */
export function describeTextKind(kind: TextKind): string {
  return TEXT_KINDS[kind];
}

/** Did the text hide something, apart from what it says openly? */
export function isHiddenKind(kind: TextKind): boolean {
  return kind !== "instruction";
}
