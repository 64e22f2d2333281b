import { combined, isHiddenKind, scanText } from "../../content/index.ts";
import { excerpt, type InspectFinding } from "./finding.ts";
import { askedFindings } from "./inspect-text.ts";
import { orderClusters } from "./tool-orders.ts";
import type { SignalFamily } from "./order-signals.ts";

const LEAST_TOLD = 0.5;
/** Families that together make an order even among prose; the others are what documentation speaks of. */
const TELLING = new Set<SignalFamily>(["secret-source", "conversation", "transfer", "secrecy", "approval", "precedence", "markup"]);
const FEWEST_FAMILIES = 3;
const ENOUGH = 0.8;

/**
 * Inspects what a tool returned, or a document: hidden text and instructions to an agent, as `scan text` does, and the orders that
 * definitions give where at least three of their signs stand together.
 * @param path where the text comes from; the kind of file decides what is usual in it
 */
export function inspectOutput(text: string, path?: string): InspectFinding[] {
  const out: InspectFinding[] = scanText(text, path === undefined ? {} : { path })
    .findings.filter(({ score }) => score >= LEAST_TOLD)
    .map(({ kind, severity, start, end, message, hidden, evidence, score }) => ({
      rule: isHiddenKind(kind) ? kind : "instruction",
      severity,
      span: { start, end },
      ...(hidden === undefined ? {} : { hidden }),
      ...(evidence?.[0] === undefined ? {} : { words: excerpt(evidence[0].words) }),
      why: message,
      score,
    }));
  if (out.length > 0) return out;
  for (const { orders, start, end } of orderClusters(text)) {
    const telling = orders.filter(({ family, weight }) => TELLING.has(family) && weight >= 0.2);
    const score = combined(telling.map(({ weight }) => weight));
    if (telling.length < FEWEST_FAMILIES || score < ENOUGH || end - start > 600) continue;
    out.push({
      rule: "hidden-orders",
      severity: "high",
      span: { start, end },
      words: excerpt(text.slice(start, end)),
      why: "an order to the model within a result",
      score: 0.7,
    });
  }
  return out.length > 0 ? out : askedFindings(text, undefined);
}
