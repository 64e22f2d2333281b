import { combined, type Evidence, type EvidenceFamily } from "../finding.ts";
import { phraseEvidence, type PlacedEvidence } from "./match-phrases.ts";
import { withoutImports } from "./import-lines.ts";
import { mentions, weighedAsMention, type Mentions } from "./mention.ts";
import { roleEvidence } from "./role-markup.ts";
import { unescapedView } from "./unescaped-view.ts";
import { vocativeEvidence } from "./vocative.ts";

/** Evidence that stands together and what it comes to. */
export interface InstructionCluster {
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
  /** 0 to 1. */
  readonly score: number;
}

export interface InstructionOptions {
  /** The text was hidden: what it orders weighs more, and quoting excuses nothing. */
  readonly isHidden?: boolean;
  /** The file is meant to tell agents what to do (`AGENTS.md`, `CLAUDE.md`, …): addressing them and naming tools is its business. */
  readonly isAgentFile?: boolean;
  /** Groups that score less are left out; most never come near it, and need not be read for what they quote. */
  readonly least?: number;
}

/** What weighs as much speaks for an attack by itself. */
const STRONG = 0.4;
/** From here on a second piece of evidence of the same family counts, too. */
const CLEAR = 0.5;
/** As much as a text reaches by evidence that ordinary documentation has, too. */
const MOST_WITHOUT_STRONG = 0.45;
/** Evidence further apart than this (in UTF-16 units) is not one order. */
const REACH = 900;
/** What being hidden adds. */
const HIDDEN_BONUS = 0.2;
/** What is added to the weight of addressing an agent where no person reads it. */
const HIDDEN_ADDRESS = 0.2;

/** Files that instruct agents by trade. */
const AGENT_FILE =
  /(?:^|[\\/])(?:AGENTS?|CLAUDE|GEMINI|CODEX|COPILOT|copilot-instructions|SKILL|\.cursorrules|\.windsurfrules|\.clinerules|llms(?:-full)?)(?:\.local)?(?:\.(?:md|mdc|txt))?$|[\\/]\.(?:cursor|claude|github|codex|gemini|windsurf)[\\/].{0,200}\.(?:md|mdc)$/i;

export function isAgentFile(path: string | undefined): boolean {
  return path !== undefined && AGENT_FILE.test(path);
}

/** A harmful deed this near (in UTF-16 units) to the one it is asked of is asked of it. */
const ASKED_WITHIN = 260;
/** Least weight with which each family says that an agent is spoken to. */
const SPEAKS_TO: Partial<Record<EvidenceFamily, number>> = { address: 0.25, "new-task": 0.35, "role-markup": 0.35, secrecy: 0.25 };

/** Is somebody asked for what no document asks of its reader? Either alone is usual: a changelog deletes files, a manual addresses agents. */
function asksForHarm(evidence: readonly PlacedEvidence[]): boolean {
  const harm = evidence.filter(({ family, weight }) => family === "harm" && weight >= 0.3);
  return (
    harm.length > 0 &&
    evidence.some(
      (one) => one.weight >= (SPEAKS_TO[one.family] ?? 2) && harm.some(({ start, end }) => start - one.end <= ASKED_WITHIN && one.start - end <= ASKED_WITHIN),
    )
  );
}

/** The strongest evidence of each family counts; a second, different one of the same family counts half. */
function clusterScore(evidence: readonly PlacedEvidence[], bonus: number): number {
  const byFamily = new Map<EvidenceFamily, number[]>();
  for (const { family, weight } of evidence) byFamily.set(family, [...(byFamily.get(family) ?? []), weight]);
  const weights = [...byFamily.values()].flatMap((all) => {
    const [first = 0, second] = all.sort((a, b) => b - a);
    return second === undefined || second < CLEAR ? [first] : [first, second / 2];
  });
  const score = combined([...weights, bonus]);
  const isStrong = weights.some((weight) => weight >= STRONG) || asksForHarm(evidence);
  return isStrong || bonus > 0 ? score : Math.min(score, MOST_WITHOUT_STRONG);
}

/** Evidence that covers the same words twice is kept once, by its stronger reading. */
function distinct(evidence: readonly PlacedEvidence[]): PlacedEvidence[] {
  const out: PlacedEvidence[] = [];
  for (const one of evidence) {
    const twin = out.findLastIndex((other) => other.family === one.family && one.start < other.end);
    if (twin === -1) out.push(one);
    else if (out[twin]!.weight < one.weight) out[twin] = one;
  }
  return out;
}

/** Groups evidence that stands near each other, and scores each group. Ordered by place. Linear. */
export function instructionClusters(raw: string, options: InstructionOptions = {}): InstructionCluster[] {
  const isHidden = options.isHidden === true;
  const text = withoutImports(unescapedView(raw));
  const placed = [...phraseEvidence(text, isHidden), ...roleEvidence(text), ...vocativeEvidence(text)].sort((a, b) => a.start - b.start || b.weight - a.weight);
  if (placed.length === 0) return [];
  const { least = 0 } = options;
  let around: Mentions | undefined;
  const evidence = distinct(placed)
    .filter(({ family, weight }) => options.isAgentFile !== true || weight >= STRONG || !["address", "tool", "urgency", "new-task"].includes(family))
    .map((one) => (isHidden && one.family === "address" ? { ...one, weight: one.weight + HIDDEN_ADDRESS } : one));
  const clusters: InstructionCluster[] = [];
  const bonus = isHidden ? HIDDEN_BONUS : 0;
  let group: PlacedEvidence[] = [];
  const close = (): void => {
    const found = group;
    group = [];
    // Being a mention only takes weight away.
    if (found.length === 0 || (least > 0 && clusterScore(found, bonus) < least)) return;
    const weighed = isHidden ? found : found.map((one) => weighedAsMention(text, one, (around ??= mentions(text))));
    const score = clusterScore(weighed, bonus);
    if (score < least) return;
    clusters.push({
      start: found[0]!.start,
      end: Math.max(...found.map(({ end }) => end)),
      evidence: weighed.map(({ family, words, weight }) => ({ family, words, weight })),
      score,
    });
  };
  for (const one of evidence) {
    const last = group.at(-1);
    // A group does not grow without end: what a long document says at its head has nothing to do with its foot.
    if (last !== undefined && (one.start - last.end > REACH || one.start - group[0]!.start > REACH * 3)) close();
    group.push(one);
  }
  close();
  return clusters;
}

/** The score of the strongest group; 0 where there is no evidence. */
export function instructionScore(text: string, options: InstructionOptions = {}): number {
  return instructionClusters(text, options).reduce((most, { score }) => Math.max(most, score), 0);
}
