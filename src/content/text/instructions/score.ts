import { combined, type Evidence, type EvidenceFamily } from "../finding.ts";
import { phraseEvidence, type PlacedEvidence } from "./match-phrases.ts";
import { roleEvidence } from "./role-markup.ts";

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

/** Words of texts that speak about attacks. */
const ABOUT_ATTACKS =
  /\b(?:attack(?:s|er|ers)?|inject(?:ion|ions|ed)?|jailbreak(?:s|ing)?|malicious|adversar(?:y|ial)|exploit(?:s|ed)?|payloads?|vulnerab\w{1,10}|prompt[ -]injection|red[ -]team\w{0,6}|guardrails?|detect(?:s|ed|ion|or)?|poison(?:ed|ing)?|phishing|e\.g\.|for example|for instance|such as|example[s:]|phrases? like|patterns? (?:like|such)|suspicious|untrusted|threat)\b/gi;

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["\u201c", "\u201d"],
  ["\u2018", "\u2019"],
  ["'", "'"],
  ["`", "`"],
  ["\u00ab", "\u00bb"],
  ["\u201e", "\u201c"],
];
/** How far a quotation is followed to either side. */
const QUOTE_REACH = 240;
const ABOUT_REACH = 700;

function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start);
  const after = text.slice(end, end + QUOTE_REACH);
  const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
  if (/^(?:\s*(?:>|\|)| {4}|\t)/.test(lineBefore)) return true;
  const paragraphBefore = before.slice(before.lastIndexOf("\n\n") + 1);
  const stop = after.indexOf("\n\n");
  const paragraphAfter = stop === -1 ? after : after.slice(0, stop);
  return QUOTES.some(([open, close]) => {
    const at = paragraphBefore.lastIndexOf(open);
    if (at === -1 || !paragraphAfter.includes(close)) return false;
    // An opening mark follows a blank or a bracket, so an apostrophe is none.
    return at === 0 || /[\s([{,:;=>*_|/-]/.test(paragraphBefore[at - 1]!) || open === "\u201c" || open === "\u00ab";
  });
}

/** Is the place within a fenced block of code? */
function fences(text: string): readonly number[] {
  const out: number[] = [];
  const fence = /(?:^|\n)[ \t]{0,6}(?:```|~~~)/g;
  for (let match = fence.exec(text); match !== null && out.length < 2000; match = fence.exec(text)) out.push(match.index);
  return out;
}

function isFenced(marks: readonly number[], at: number): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Text that speaks about attacks and quotes one mentions it; it does not give the order. */
function weighed(text: string, one: PlacedEvidence, marks: readonly number[]): PlacedEvidence {
  const isFence = isFenced(marks, one.start);
  const isMention = isFence || isQuoted(text, one.start, one.end);
  if (!isMention) return one;
  const around = text.slice(Math.max(0, one.start - ABOUT_REACH), Math.min(text.length, one.end + ABOUT_REACH));
  const about = new Set([...around.matchAll(ABOUT_ATTACKS)].map(([word]) => word.toLowerCase()));
  if (about.size >= 2) return { ...one, weight: one.weight * 0.35 };
  if (one.family === "role-markup") return { ...one, weight: one.weight * 0.5 };
  return one;
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
  const isStrong = weights.some((weight) => weight >= STRONG);
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
export function instructionClusters(text: string, options: InstructionOptions = {}): InstructionCluster[] {
  const isHidden = options.isHidden === true;
  const found = [...phraseEvidence(text, isHidden), ...roleEvidence(text)].sort((a, b) => a.start - b.start || b.weight - a.weight);
  if (found.length === 0) return [];
  const marks = isHidden ? [] : fences(text);
  const evidence = distinct(found)
    .filter(({ family, weight }) => options.isAgentFile !== true || weight >= STRONG || !["address", "tool", "urgency", "new-task"].includes(family))
    .map((one) => (isHidden ? (one.family === "address" ? { ...one, weight: one.weight + HIDDEN_ADDRESS } : one) : weighed(text, one, marks)));
  const clusters: InstructionCluster[] = [];
  let group: PlacedEvidence[] = [];
  const close = (): void => {
    if (group.length === 0) return;
    clusters.push({
      start: group[0]!.start,
      end: Math.max(...group.map(({ end }) => end)),
      evidence: group.map(({ family, words, weight }) => ({ family, words, weight })),
      score: clusterScore(group, isHidden ? HIDDEN_BONUS : 0),
    });
    group = [];
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
