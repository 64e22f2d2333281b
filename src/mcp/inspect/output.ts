import { combined, isHiddenKind, scanText, spokenOrders, structuredTexts } from "../../content/index.ts";
import { excerpt, findingOf, type InspectFinding } from "./finding.ts";
import { askedFindings } from "./inspect-text.ts";
import { orderClusters } from "./tool-orders.ts";
import type { SignalFamily } from "./order-signals.ts";

const LEAST_TOLD = 0.5;
/** Families that together make an order even among prose; the others are what documentation speaks of. */
const TELLING = new Set<SignalFamily>(["secret-source", "conversation", "transfer", "secrecy", "approval", "precedence", "markup"]);
const FEWEST_FAMILIES = 3;
const ENOUGH = 0.8;

/** Texts of structured results lie in one another (a block whose text is JSON again) at most so deep. */
const DEEPEST = 3;

/** What the texts of a structured result say, each by itself; `undefined` where the result is no structure. */
function plainTexts(text: string): string | undefined {
  return structuredTexts(text)
    ?.filter((said) => said.length > 11 && /\s/.test(said))
    .join("\n\n");
}

/**
 * Inspects what a tool returned, or a document: hidden text and instructions to an agent, as `scan text` does, and the orders that
 * definitions give where at least three of their signs stand together.
 * @param path where the text comes from; the kind of file decides what is usual in it
 */
export function inspectOutput(text: string, path?: string, depth = 0): InspectFinding[] {
  const found = inspectText(text, path);
  if (found.length > 0 || depth >= DEEPEST) return found;
  const inner = plainTexts(text);
  // Where they stand in the structure is not where they stand in its texts.
  return inner === undefined || inner === "" ? [] : inspectOutput(inner, undefined, depth + 1).map(withoutSpan);
}

function withoutSpan(found: InspectFinding): InspectFinding {
  const { span, ...rest } = found;
  return span === undefined ? found : rest;
}

function inspectText(text: string, path: string | undefined): InspectFinding[] {
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
  if (out.length > 0) return out;
  const asked = askedFindings(text, undefined);
  return asked.length > 0 ? asked : spokenOrders(text).map((order) => findingOf(order, text));
}
