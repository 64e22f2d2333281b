import { scanPersonal } from "../personal/index.ts";
import type { KnownValues, Scanner, SecretFinding } from "../secrets/index.ts";
import { higherClass, higherTier, tierOf, type DataClass, type DataTier } from "./data-class.ts";
import { markersOf } from "./markers.ts";
import { pathRuleFor, type PathRule } from "./path-rules.ts";

export interface Reason {
  readonly by: "path" | "content" | "marker" | "default";
  readonly class: DataClass;
  readonly text: string;
}

/** What a text is, and why. */
export interface Classification {
  readonly class: DataClass;
  readonly tier: DataTier;
  readonly reasons: readonly Reason[];
  /** Secrets stand in it: no destination is good enough for them, but without them the text may go. */
  readonly hasSecrets: boolean;
}

export interface ClassifyOptions {
  readonly path?: string;
  /** Named sets of the catalog that the path is in: `secrets`, `sensitive`, … */
  readonly sets?: readonly string[];
  readonly scanner: Scanner;
  readonly known?: KnownValues;
  /** Rules of the policy. */
  readonly rules?: readonly PathRule[];
  /** Rules of the project's own file, which only raise. */
  readonly raising?: readonly PathRule[];
  /** What a text is of which nothing is known; `internal` unless the policy says otherwise. */
  readonly otherwise?: DataClass;
}

const REGULATED_NAMES = {
  card: "payment cards",
  iban: "bank accounts",
  "national-id": "identity numbers",
  "health-id": "health or insurance numbers",
  "birth-date": "dates of birth",
} as const;

function secretReasons(findings: readonly SecretFinding[]): Reason[] {
  const kinds = [...new Set(findings.filter(({ tier }) => tier !== "generic").map(({ kind }) => kind))];
  if (kinds.length > 0)
    return [{ by: "content", class: "confidential", text: `secrets: ${kinds.slice(0, 5).join(", ")}${kinds.length > 5 ? " and others" : ""}` }];
  return findings.length > 0 ? [{ by: "content", class: "confidential", text: "values that look like secrets" }] : [];
}

function personalReasons(text: string): Reason[] {
  const { counts } = scanPersonal(text);
  return counts
    .filter(({ level }) => level === "many")
    .map(({ class: name, distinct }): Reason => {
      const regulated = REGULATED_NAMES[name as keyof typeof REGULATED_NAMES] as string | undefined;
      return {
        by: "content",
        class: regulated === undefined ? "confidential" : "regulated",
        text: `${distinct} ${regulated ?? { email: "e-mail addresses", phone: "telephone numbers", address: "postal addresses", ip: "IP addresses", mac: "hardware addresses" }[name as "email"]}`,
      };
    });
}

/**
 * The class of a text: the highest that its path, its content or its own markers say. A marker may lower what nothing else has raised, so that
 * a file cannot talk itself down.
 */
export function classify(text: string, options: ClassifyOptions): Classification {
  const { path, sets = [], scanner, known, rules = [], raising = [], otherwise = "internal" } = options;
  const reasons: Reason[] = [];
  const rule = path === undefined ? undefined : pathRuleFor(path, rules, raising);
  if (rule !== undefined) reasons.push({ by: "path", class: rule.class, text: rule.why });
  if (sets.includes("secrets")) reasons.push({ by: "path", class: "confidential", text: "files with this name hold secrets" });
  if (sets.includes("sensitive")) reasons.push({ by: "path", class: "confidential", text: "files with this name hold personal or business data" });
  const secrets = scanner.scan(text, { ...(path === undefined ? {} : { path }), ...(known === undefined ? {} : { known }) });
  reasons.push(...secretReasons(secrets), ...personalReasons(text));
  const isUnscanned = secrets.some(({ kind }) => kind === "unscanned-text");
  for (const { class: name, line, text: words } of markersOf(text)) reasons.push({ by: "marker", class: name, text: `line ${line} says \`${words}\`` });
  const hasSecrets = sets.includes("secrets") || secrets.some(({ tier }) => tier !== "generic") || isUnscanned;
  if (reasons.length === 0) reasons.push({ by: "default", class: otherwise, text: "nothing says otherwise" });
  const found = reasons.reduce((most, one) => higherClass(most, one.class), "public" as DataClass);
  // A light of its own for secrets: they are the company's, but whoever has them has more than the text.
  const tier = higherTier(tierOf(found), hasSecrets ? "red" : "green");
  return { class: found, tier, reasons, hasSecrets };
}
