import { KnownValues, markersOf, pathRuleFor, regulatedFindings } from "../../content/index.ts";
import type { FoundContent } from "../../model/index.ts";
import { contentOutcomes, type CompiledPolicy, type ContentClass, type ContentOutcome } from "../../policy/index.ts";
import { disguisedHits } from "./disguises.ts";
import { nodeScanner } from "./node-scanner.ts";
import { PART, type KnownHit, type KnownSecrets } from "./known-secrets.ts";

/** A secret or a number that laws name, at one place of a text. */
export interface FoundSpan {
  readonly class: ContentClass;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** It stands in an encoding, so that the place is the encoded text and not the value. */
  readonly isEncoded: boolean;
  /** It is a piece of the value; others may stand about. */
  readonly isPart?: true;
  readonly outcome: ContentOutcome;
}

const scanner = nodeScanner();
/** What the scanner says of a text that it did not get through. */
const UNSCANNED = "unscanned-text";

/** Secrets and regulated data of a text, in order and without overlaps. */
export function spansOf(text: string, policy: CompiledPolicy, known: KnownSecrets | undefined): FoundSpan[] {
  const outcomes = contentOutcomes(policy);
  const hits: readonly KnownHit[] = known === undefined ? [] : [...known.search(text), ...disguisedHits(text, known)];
  const spans: FoundSpan[] = hits.map(({ kind, encoding, start, end }) => ({
    class: "exact",
    kind,
    start,
    end,
    isEncoded: encoding !== "",
    ...(encoding.endsWith(PART) ? { isPart: true as const } : {}),
    outcome: outcomes.exact,
  }));
  // Within what is unpacked only whole words can be compared: there is no more than their digest.
  const digests = known === undefined ? undefined : new KnownValues([], known);
  for (const { kind, tier, severity, start, end, encodings } of scanner.scan(text, digests === undefined ? {} : { known: digests })) {
    // What was not searched is not taken for clean; what is made to be public is no secret.
    const own: ContentClass = kind === UNSCANNED ? "checked" : severity === "info" ? "generic" : tier;
    spans.push({ class: own, kind, start, end, isEncoded: encodings.length > 0, outcome: severity === "info" ? "label" : outcomes[own] });
  }
  for (const { class: name, kind, start, end } of regulatedFindings(text))
    spans.push({
      class: "regulated",
      kind: name === "national-id" || name === "health-id" ? kind : name,
      start,
      end,
      isEncoded: false,
      outcome: outcomes.regulated,
    });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundSpan[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    // Two that cross are one, as sure as the surer of them.
    else kept[kept.length - 1] = { ...(strictness(span) > strictness(last) ? span : last), start: last.start, end: Math.max(last.end, span.end) };
  }
  return kept;
}

const STRICTNESS: readonly ContentOutcome[] = ["label", "ask", "block"];

function strictness({ outcome }: FoundSpan): number {
  return STRICTNESS.indexOf(outcome);
}

/** The strictest outcome of all. */
export function strictest(spans: readonly FoundSpan[]): ContentOutcome | undefined {
  return STRICTNESS[Math.max(-1, ...spans.map(strictness))];
}

/** What was found, counted, as the record carries it. */
export function counted(spans: readonly FoundSpan[], isReplaced: (span: FoundSpan) => boolean = () => false): FoundContent[] {
  const found = new Map<string, FoundContent>();
  for (const span of spans) {
    const isSecret = span.class !== "regulated" && span.class !== "confidential";
    const key = `${span.class} ${span.kind} ${isReplaced(span)}`;
    const known = found.get(key);
    found.set(key, {
      class: isSecret ? "secret" : (span.class as "regulated" | "confidential"),
      kind: span.kind,
      count: (known?.count ?? 0) + 1,
      ...(isSecret ? { tier: span.class } : {}),
      ...(isReplaced(span) ? { isReplaced: true as const } : {}),
    });
  }
  return [...found.values()].slice(0, 40);
}

/** What was found, in words for a person or a model: kinds and counts, nothing of the values. */
export function named(found: readonly FoundContent[]): string {
  return found
    .map(({ kind, count, tier }) => `${kind}${count > 1 ? ` (${count} times)` : ""}${tier === "exact" ? ", a value known to be secret" : ""}`)
    .join("; ");
}

/** The class that a file's name or its own markers give it, where that is more than internal. */
export function classOf(path: string | undefined, texts: readonly string[], { data }: CompiledPolicy): "regulated" | "confidential" | undefined {
  const byPath = path === undefined ? undefined : pathRuleFor(path, data?.paths, data?.raising)?.class;
  const all = [byPath, ...texts.flatMap((text) => markersOf(text).map((marker) => marker.class))];
  return all.includes("regulated") ? "regulated" : all.includes("confidential") ? "confidential" : undefined;
}
