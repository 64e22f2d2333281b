import {
  ASKED_KINDS,
  askedDeeds,
  combined,
  foreignSecrecy,
  instructionClusters,
  instructionScore,
  isHiddenKind,
  scanText,
  spokenOrders,
  unseenOrders,
  type EvidenceFamily,
} from "../../content/index.ts";
import { concealedTexts } from "./concealed.ts";
import { excerpt, findingOf, severityOf, type InspectFinding } from "./finding.ts";
import { SIGNAL_FAMILIES } from "./order-signals.ts";
import { wordEvidence } from "./order-words.ts";
import { LONGEST_READ, readingOf } from "./reading.ts";
import { withoutProtection } from "./protective-clauses.ts";
import { orderClusters } from "./tool-orders.ts";

/** Evidence of the general search that counts in a definition, too; addressing the model and naming tools is a definition's business. */
const TELLING: readonly EvidenceFamily[] = ["override", "secrecy", "prompt-leak", "destination"];
/** The same as an order's, so that it is not counted twice. */
const SAME: Readonly<Partial<Record<EvidenceFamily, string>>> = { override: "precedence", secrecy: "secrecy" };
const LEAST_EVIDENCE = 0.4;
/** Remarks below this are not told of. */
const LEAST_TOLD = 0.5;
/** From these log-odds on, words count as much: by themselves only where they leave no doubt, since honest servers have their own tone. */
const WORD_STEPS: readonly (readonly [logOdds: number, weight: number])[] = [
  [4, 0.6],
  [3, 0.5],
  [2.4, 0.5],
  [1.8, 0.4],
  [1, 0.35],
  [0.3, 0.25],
];
/** What a definition hides is suspect whatever it says. */
const CONCEALED = 0.6;
/** A sentence that tells what the tool does orders nothing, however much its words sound like it. */
const TELLS_WHAT_IT_DOES =
  /^\s*[a-z]{2,14}(?:[^s\W]s|sses|ches|shes) (?:an?|the|all|your|one|up|files?|messages?|text|data)\b(?![^]*\b(?:you|must|should|never|always|also|before|first|instead)\b)/;

/** A text without the words that have the person told; they sound like those that keep something back. Keeps the length. */
const withoutReports = (text: string): string =>
  text.replace(/\b(?:and |to )?let the user know\b(?: about it| that)?|\b(?:before|after|when) you (?:tell|report to|answer) the user\b/g, (one) =>
    " ".repeat(one.length),
  );

/** What sentences ask for counts from here on. */
const LEAST_ASKED = 0.8;

/** What a text asks for by what its sentences are made of, in whatever language. */
export function askedFindings(text: string, path: string | undefined): InspectFinding[] {
  return askedDeeds(withoutProtection(text))
    .filter(({ score }) => score >= LEAST_ASKED)
    .slice(0, 3)
    .map(({ kind, start, end, score }) => ({
      rule: "hidden-orders",
      severity: severityOf(score),
      ...(path === undefined ? {} : { path }),
      span: { start, end },
      words: excerpt(text.slice(start, end)),
      why: ASKED_KINDS[kind],
      score,
    }));
}

function ordersOf(whole: string, path: string | undefined): InspectFinding[] {
  const text = withoutProtection(whole);
  const evidence = instructionClusters(text, {}).flatMap(({ evidence: found }) =>
    found.filter(({ family, weight }) => TELLING.includes(family) && weight >= LEAST_EVIDENCE),
  );
  const clusters = orderClusters(text);
  const reading = readingOf(text);
  const words = wordEvidence(withoutReports(reading.text));
  const wordWeight = words === undefined ? 0 : (WORD_STEPS.find(([logOdds]) => words.logOdds >= logOdds)?.[1] ?? 0);
  const out: InspectFinding[] = [];
  for (const { orders, start, end, score } of clusters) {
    const known = new Set<string>(orders.map(({ family }) => family));
    const added = clusters.length > 1 ? [] : evidence.filter(({ family }) => !known.has(SAME[family] ?? family));
    const isNear = words !== undefined && reading.at(words.start) <= end && start <= reading.at(words.end);
    const total = combined([score, ...(added.length === 0 ? [] : [Math.max(...added.map(({ weight }) => weight)) * 0.8]), isNear ? wordWeight : 0]);
    if (total < LEAST_TOLD) continue;
    const strong = orders.filter(({ weight }) => weight >= 0.2);
    out.push({
      rule: "hidden-orders",
      severity: severityOf(total),
      ...(path === undefined ? {} : { path }),
      span: { start, end },
      words: excerpt(text.slice(start, end)),
      why: strong.map(({ family, start: from, end: to }) => `${SIGNAL_FAMILIES[family]} (\`${excerpt(text.slice(from, to)).slice(0, 60)}\`)`).join("; "),
      score: total,
    });
  }
  if (out.length === 0 && evidence.length > 0) {
    const total = combined(evidence.map(({ weight }) => weight));
    out.push({
      rule: "hidden-orders",
      severity: severityOf(total),
      ...(path === undefined ? {} : { path }),
      words: excerpt(evidence[0]!.words),
      why: `orders the model about (${[...new Set(evidence.map(({ family }) => family))].join(", ")})`,
      score: total,
    });
  }
  if (out.length === 0 && words !== undefined && wordWeight >= LEAST_TOLD && !TELLS_WHAT_IT_DOES.test(reading.text.slice(words.start, words.end))) {
    const [start, end] = [reading.at(words.start), reading.at(words.end)];
    out.push({
      rule: "hidden-orders",
      severity: severityOf(wordWeight),
      ...(path === undefined ? {} : { path }),
      span: { start, end },
      words: excerpt(text.slice(start, end)),
      why: `reads like an order to the model rather than a description (${words.words.map((word) => `\`${word}\``).join(", ")})`,
      score: wordWeight,
    });
  }
  return out;
}

/**
 * Inspects one text of a definition: a description, a title, a default, instructions of a server.
 * @param path where the text stands in the definition, as a JSON pointer
 */
export function inspectDefinitionText(text: string, path?: string): InspectFinding[] {
  const at = path === undefined ? {} : { path };
  const out: InspectFinding[] = scanText(text)
    .findings.filter(({ kind, score }) => isHiddenKind(kind) && score >= LEAST_TOLD)
    .map(({ kind, severity, start, end, message, hidden, score }) => ({
      rule: kind,
      severity,
      ...at,
      span: { start, end },
      ...(hidden === undefined ? {} : { hidden }),
      why: message,
      score,
    }));
  for (const { how, start, end, plain } of concealedTexts(text)) {
    const orders = orderClusters(plain).reduce((most, { score }) => Math.max(most, score), instructionScore(plain, { isHidden: true }));
    const score = combined([CONCEALED, orders]);
    out.push({
      rule: "concealed-text",
      severity: severityOf(score),
      ...at,
      span: { start, end },
      hidden: plain.slice(0, 2000),
      why: `text ${how}, which a review does not show`,
      score,
    });
  }
  const orders = ordersOf(text, path);
  const asked = orders.length > 0 ? orders : askedFindings(text, path);
  if (asked.length > 0) out.push(...asked);
  else {
    const plain = withoutProtection(text);
    const found = [spokenOrders(text), unseenOrders(plain), foreignSecrecy(plain)].find((some) => some.length > 0) ?? [];
    out.push(...found.map((order) => ({ ...findingOf(order, text), ...at })));
  }
  if (text.length > LONGEST_READ)
    out.push({ rule: "too-long", severity: "medium", ...at, why: `a text of ${text.length} characters: only the first ${LONGEST_READ} were read`, score: 0.5 });
  return out;
}
