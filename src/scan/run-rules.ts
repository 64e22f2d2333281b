import type { Finding, Severity } from "../model/index.ts";
import { lineAndColumn, type ItemKind, type ScanItem } from "./item.ts";
import type { Fix, Rule, RuleContext } from "./rule.ts";

/** A finding with all that a report says of it. */
export interface ScanFinding extends Finding {
  readonly path: string;
  readonly title: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly help: string;
  readonly fix?: Fix;
  /** The text of the lines that it stands on, for fingerprints that survive moved lines; never shown where it could be a secret. */
  readonly snippet: string;
}

/** More findings of one rule in one file say nothing new. */
const MAX_PER_ITEM = 50;

/** What the rules say of the items, in the order of path and place. A rule that fails is a finding of its own: nothing is passed over silently. */
export function runRules(items: readonly ScanItem[], rules: readonly Rule[]): readonly ScanFinding[] {
  const byKind = Map.groupBy(items, ({ kind }) => kind);
  const context: RuleContext = { items, itemsOf: (kind: ItemKind) => byKind.get(kind) ?? [] };
  const findings: ScanFinding[] = [];
  for (const rule of rules) {
    for (const kind of rule.kinds) {
      for (const item of byKind.get(kind) ?? []) findings.push(...findingsOf(rule, item, context));
    }
  }
  return findings.toSorted((a, b) => (a.path === b.path ? a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule) : a.path < b.path ? -1 : 1));
}

function findingsOf(rule: Rule, item: ScanItem, context: RuleContext): readonly ScanFinding[] {
  try {
    return rule
      .check(item, context)
      .slice(0, MAX_PER_ITEM)
      .map(({ message, at, start, end, severity, help, fix }) => {
        const place = at === undefined ? { start: start ?? 0, end: end ?? start ?? 0 } : item.placeOf(at);
        const from = lineAndColumn(item.text, place.start);
        const to = lineAndColumn(item.text, place.end);
        const lineStart = item.text.lastIndexOf("\n", place.start - 1) + 1;
        const lineEnd = item.text.indexOf("\n", place.start);
        return {
          rule: rule.id,
          title: rule.title,
          severity: severity ?? rule.severity,
          message,
          path: item.path,
          line: from.line,
          column: from.column,
          endLine: to.line,
          endColumn: to.column,
          help: help ?? rule.help,
          snippet: item.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).slice(0, 400),
          ...(fix === undefined ? {} : { fix: { ...fix, path: item.path } }),
        };
      });
  } catch (error) {
    const message = `the rule could not look at this file: ${error instanceof Error ? error.message : "a fault"}`;
    return [
      {
        rule: rule.id,
        title: rule.title,
        severity: rule.severity,
        message,
        path: item.path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        help: "look at the file yourself and report the fault",
        snippet: "",
      },
    ];
  }
}
