import type { Severity } from "../../model/index.ts";
import type { Candidate, Pass } from "./candidate.ts";
import type { Tier } from "./kind.ts";
import { kindOf } from "./kinds/index.ts";
import { LineCounter } from "./line-counter.ts";
import { runPass, settled } from "./pass.ts";

/** A secret in a text. Never holds the value: `text.slice(start, end)` is where it stands. */
export interface SecretFinding {
  readonly kind: string;
  readonly provider: string;
  readonly tier: Tier;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  /** UTF-16 offsets in the scanned text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface ScanOptions {
  readonly path?: string;
}

export interface Scanner {
  scan(text: string, options?: ScanOptions): SecretFinding[];
}

export interface ScannerOptions {
  /** Findings below it are left out; 0.5 by default. */
  readonly leastConfidence?: number;
}

function finding(candidate: Candidate, lines: LineCounter): SecretFinding {
  const kind = kindOf(candidate.kind);
  const { line, column } = lines.at(candidate.start);
  return { kind: kind.id, provider: kind.provider, tier: candidate.tier, severity: kind.severity, confidence: candidate.confidence, start: candidate.start, end: candidate.end, line, column };
}

export function createScanner({ leastConfidence = 0.5 }: ScannerOptions = {}): Scanner {
  return {
    scan(text) {
      const pass: Pass = { text, work: { steps: 0 }, found: [] };
      runPass(pass, undefined);
      if (pass.found.length === 0) return [];
      const lines = new LineCounter(text);
      return settled(pass.found)
        .filter((one) => one.confidence >= leastConfidence)
        .map((one) => finding(one, lines));
    },
  };
}
