import type { Severity } from "../../model/index.ts";
import type { ReportedFinding } from "../repository/fingerprint.ts";
import { ruleText } from "../repository/rule-text.ts";
import { SARIF_LEVELS, uriOf } from "./sarif-terms.ts";
import type { ReportInput } from "./summary.ts";

/** GitHub's code scanning sorts by a number from 0 to 10; these are the middles of its ranges. Source: GitHub's list of SARIF properties that it supports. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { info: "0.5", low: "2.5", medium: "5.5", high: "8.0", critical: "9.5" };

/** Reports longer than this are cut by GitHub. Source: the same. */
const MOST_RESULTS = 25_000;
const MOST_SKIPPED = 1000;

/** Source of a rule as an address: pages of our own documentation have none. */
function helpUri(sources: readonly string[]): { readonly helpUri?: string } {
  const found = sources.find((one) => /^https:\/\//.test(one) && URL.canParse(one));
  return found === undefined ? {} : { helpUri: found };
}

function ruleOf(id: string, findings: readonly ReportedFinding[]): Record<string, unknown> {
  const found = findings.find(({ rule }) => rule === id)!;
  const { title, why, help, sources, severity } = ruleText(id) ?? { ...found, why: found.title, sources: [] };
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join(""),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nWhat to do: ${help}`,
      markdown: `${why}\n\n**What to do:** ${help}${sources.length === 0 ? "" : `\n\nSources: ${sources.map((one) => (/^https:/.test(one) ? `<${one}>` : `\`${one}\``)).join(", ")}`}`,
    },
    ...helpUri(sources),
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags: ["security", id.slice(0, id.indexOf("/"))], precision: "high", "security-severity": SECURITY_SEVERITY[severity] },
  };
}

/** A range: SARIF's lines and columns start at 1, and its end column stands behind the last character. */
function region({ line, column, endLine, endColumn }: ReportedFinding): Record<string, number> {
  const isOrdered = endLine > line || (endLine === line && endColumn >= column);
  return { startLine: line, startColumn: column, ...(isOrdered ? { endLine, endColumn } : {}) };
}

function resultOf(finding: ReportedFinding, index: ReadonlyMap<string, number>): Record<string, unknown> {
  const { rule, severity, message, path, help, fingerprint, fix } = finding;
  const artifactLocation = { uri: uriOf(path), ...(/^[~/]/.test(path) ? {} : { uriBaseId: "SRCROOT" }) };
  return {
    ruleId: rule,
    ruleIndex: index.get(rule)!,
    level: SARIF_LEVELS[severity],
    message: { text: `${message.toWellFormed()}\nWhat to do: ${help.toWellFormed()}` },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
    partialFingerprints: { "sallyport/v1": fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    properties: { severity, "security-severity": SECURITY_SEVERITY[severity] },
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: `${help.toWellFormed()}${fix.isSafe ? "" : " (look at it first: what works may change)"}` },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
                      ...(fix.text === "" ? {} : { insertedContent: { text: fix.text.toWellFormed() } }),
                    },
                  ],
                },
              ],
            },
          ],
        }),
  };
}

/** SARIF 2.1.0, for code scanning: rules with their help, places, fixes, and fingerprints that survive moved lines. */
export function sarifReport({ findings, skipped, version, when }: ReportInput): string {
  const kept = findings.slice(0, MOST_RESULTS);
  const ids = [...new Set(kept.map(({ rule }) => rule))].toSorted();
  const index = new Map(ids.map((id, at) => [id, at]));
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: { name: "sallyport", version, semanticVersion: version, rules: ids.map((id) => ruleOf(id, kept)) },
          },
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { SRCROOT: { description: { text: "the folder that was scanned" } } },
          invocations: [
            {
              executionSuccessful: true,
              endTimeUtc: when,
              toolExecutionNotifications: skipped.slice(0, MOST_SKIPPED).map(({ path, why }) => ({
                level: "note",
                message: { text: `not looked at: ${path.toWellFormed()}: ${why.toWellFormed()}` },
              })),
            },
          ],
          results: kept.map((finding) => resultOf(finding, index)),
        },
      ],
    },
    undefined,
    2,
  );
}
