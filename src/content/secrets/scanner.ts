import type { Severity } from "../../model/index.ts";
import type { Candidate, Pass } from "./candidate.ts";
import { decodedEscapes, decodedRun, type Decoded, type Gunzip } from "./decoded.ts";
import { joinedLines, joinedStrings, sourceSpan } from "./joined.ts";
import { readUnitsOneByOne, type ReadUnits } from "./keyword-reader.ts";
import type { Tier } from "./kind.ts";
import { kindOf } from "./kinds/index.ts";
import { KnownValues } from "./known-values.ts";
import { LineCounter } from "./line-counter.ts";
import { loneLiteralAt } from "./lone-literals.ts";
import { forLongRuns, selfProvingAt } from "./long-runs.ts";
import { runPass, settled } from "./pass.ts";
import { withoutInvisible } from "./invisible.ts";
import { foreignNames } from "./structures/foreign-names.ts";

/** A secret in a text. It holds no value: `text.slice(start, end)` is where it stands (in its encoding, if it has one). */
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
  /** From the outside in: `base64`, `hex`, `gzip`, `percent`, `joined`, …; empty where the secret stands as it is. */
  readonly encodings: readonly string[];
}

export interface ScanOptions {
  /** Only for what a caller shows; nothing is judged by it. */
  readonly path?: string;
  /** Secret values that the session knows. */
  readonly known?: KnownValues | readonly string[];
}

export interface Scanner {
  /** Every secret in a text, in order. A text that took too much work has a finding of the kind `unscanned-text` where looking ended. */
  scan(text: string, options?: ScanOptions): SecretFinding[];
}

export interface ScannerOptions {
  /** Findings below it are left out; 0.5 by default. */
  readonly leastConfidence?: number;
  /** Without it gzip is not looked into. */
  readonly gunzip?: Gunzip;
  /** How many encodings deep to look; 2 by default. */
  readonly depth?: number;
  /** A quicker way to the UTF-16 units of a text than one by one. */
  readonly readUnits?: ReadUnits;
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly encodings: Map<Candidate, readonly string[]>;
  readonly isWhole: boolean;
  readonly hasWide: boolean;
}

interface Settings {
  readonly gunzip: Gunzip | undefined;
  readonly depth: number;
  readonly readUnits: ReadUnits;
}

/** What may be decoded in all, in characters, so that a text that is encodings through and through ends. */
interface Allowance {
  characters: number;
}

function look(text: string, depth: number, settings: Settings, known: KnownValues | undefined, allowance: Allowance): Found {
  const pass: Pass = { text, work: { steps: 0 }, found: [] };
  const encodings = new Map<Candidate, readonly string[]>();
  let joinedTo = 0;
  const { isWhole, hasWide, runStarts } = runPass(
    pass,
    settings.readUnits,
    depth <= 0
      ? undefined
      : (at) => {
          if (at < joinedTo) return;
          const joined = text[at] === "\\" ? joinedLines(text, at) : joinedStrings(text, at);
          if (joined === undefined) return;
          joinedTo = joined.pieces.at(-1)!.end;
          pass.work.steps += joined.text.length * 4;
          allowance.characters -= joined.text.length;
          if (allowance.characters < 0) return;
          const inner = look(joined.text, 0, settings, known, allowance);
          for (const one of inner.candidates) {
            const span = sourceSpan(joined, one.start, one.end);
            if (span === undefined) continue;
            const candidate: Candidate = { ...one, ...span };
            pass.found.push(candidate);
            encodings.set(candidate, ["joined", ...(inner.encodings.get(one) ?? [])]);
          }
        },
  );
  known?.search(pass, encodings);
  const inside = (decoded: Decoded): void => {
    allowance.characters -= decoded.text.length;
    if (allowance.characters < 0) return;
    const inner = look(decoded.text, depth - 1, settings, known, allowance);
    let best: Candidate | undefined;
    for (const one of inner.candidates) if (best === undefined || one.confidence > best.confidence) best = one;
    if (best === undefined) return;
    const candidate: Candidate = { ...best, start: decoded.start, end: decoded.end };
    pass.found.push(candidate);
    encodings.set(candidate, [decoded.encoding, ...(inner.encodings.get(best) ?? [])]);
  };
  if (hasWide) foreignNames(pass);
  forLongRuns(text, runStarts, (run) => {
    selfProvingAt(pass, run);
    loneLiteralAt(pass, run);
    if (depth <= 0) return;
    const decoded = decodedRun(run, settings.gunzip);
    if (decoded !== undefined) inside(decoded);
  });
  if (depth > 0) for (const decoded of decodedEscapes(text)) inside(decoded);
  return { candidates: settled(pass.found), encodings, isWhole, hasWide };
}

/** Adds what is only seen when invisible characters are taken out. */
function withHidden(text: string, raw: Found, settings: Settings, values: KnownValues | undefined): Found {
  const found = [...raw.candidates];
  for (const clean of withoutInvisible(text)) {
    const inner = look(clean.text, 1, settings, values, { characters: clean.text.length + 4096 });
    for (const one of inner.candidates) {
      if (!clean.isAcross(one.start, one.end)) continue;
      const candidate: Candidate = { ...one, start: clean.at(one.start), end: clean.at(one.end - 1) + 1 };
      found.push(candidate);
      raw.encodings.set(candidate, ["invisible", ...(inner.encodings.get(one) ?? [])]);
    }
  }
  return { ...raw, candidates: found.length === raw.candidates.length ? found : settled(found) };
}

const known = (given: ScanOptions["known"]): KnownValues | undefined => {
  if (given === undefined) return undefined;
  return given instanceof KnownValues ? given : new KnownValues(given);
};

/** Makes a scanner. Its tables are made when first needed and shared by all scanners of the process. */
export function createScanner({ leastConfidence = 0.5, gunzip, depth = 2, readUnits = readUnitsOneByOne }: ScannerOptions = {}): Scanner {
  const settings: Settings = { gunzip, depth, readUnits };
  return {
    scan(text, options = {}) {
      const values = known(options.known);
      const raw = look(text, depth, settings, values, { characters: text.length * 2 + 262_144 });
      const found = raw.hasWide ? withHidden(text, raw, settings, values) : raw;
      if (found.candidates.length === 0 && found.isWhole) return [];
      const lines = new LineCounter(text);
      const findings: SecretFinding[] = [];
      for (const one of found.candidates) {
        if (one.confidence < leastConfidence) continue;
        const { provider, severity } = kindOf(one.kind);
        findings.push({
          kind: one.kind,
          provider,
          tier: one.tier,
          severity,
          confidence: one.confidence,
          start: one.start,
          end: one.end,
          ...lines.at(one.start),
          encodings: found.encodings.get(one) ?? [],
        });
      }
      if (!found.isWhole)
        findings.push({
          kind: "unscanned-text",
          provider: "",
          tier: "generic",
          severity: "high",
          confidence: 1,
          start: text.length,
          end: text.length,
          ...lines.at(text.length),
          encodings: [],
        });
      return findings;
    },
  };
}
