import type { Severity } from "../../model/index.ts";
import { personalFindings, type PersonalClass } from "../personal/index.ts";
import type { KnownValues, Scanner } from "../secrets/index.ts";

/** A part of a text that must not be shown as it is. */
export interface SensitiveSpan {
  /** Offset in UTF-16 units. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The kind of secret, or `class` or `class-kind` of personal data. */
  readonly kind: string;
  readonly severity: Severity;
}

export interface SensitiveOptions {
  readonly scanner: Scanner;
  /** Classes of personal data to take out; those that laws name unless given. */
  readonly personal?: ReadonlySet<PersonalClass>;
  readonly known?: KnownValues;
  readonly path?: string;
}

/** What is taken out unless something else is asked for. An author's address in a licence is no secret; a card number always is. */
export const DEFAULT_CLASSES: ReadonlySet<PersonalClass> = new Set(["card", "iban", "national-id", "health-id"]);

/** A text that the scanner did not get through: nothing of it may be taken for clean. */
export class UnscannedTextError extends Error {
  constructor(line: number) {
    super(`the text could not be searched to its end (it took too much work from line ${line} on); split it, or treat all of it as secret`);
    this.name = "UnscannedTextError";
  }
}

/** The scanner's sign that it gave up; see `src/content/secrets/scanner.ts`. */
const UNSCANNED = "unscanned-text";

/** Secrets and personal data of a text, without overlaps, in order. Throws `UnscannedTextError` rather than overlook. */
export function sensitiveSpans(text: string, options: SensitiveOptions): SensitiveSpan[] {
  const { scanner, personal = DEFAULT_CLASSES, known, path } = options;
  const spans: SensitiveSpan[] = [];
  for (const { kind, start, end, severity, line } of scanner.scan(text, {
    ...(path === undefined ? {} : { path }),
    ...(known === undefined ? {} : { known }),
  })) {
    if (kind === UNSCANNED) throw new UnscannedTextError(line);
    spans.push({ start, end, kind, severity });
  }
  if (personal.size > 0) {
    for (const { class: name, kind, start, end, isExample } of personalFindings(text, personal)) {
      if (!isExample) spans.push({ start, end, kind: name === "national-id" || name === "health-id" ? kind : name, severity: "high" });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: SensitiveSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (span.end <= span.start) continue;
    if (last === undefined || span.start >= last.end) out.push(span);
    // Two that cross become one: half a secret is still one.
    else if (span.end > last.end) out[out.length - 1] = { ...last, end: span.end };
  }
  return out;
}
