import { kindOf, type SecretFinding } from "../../content/index.ts";
import { SARIF_LEVELS, uriOf } from "../../scan/repository/index.ts";
import { VERSION } from "../version.ts";

/** A finding with where it is. */
export interface Reported {
  readonly path: string;
  readonly commit?: string;
  readonly finding: SecretFinding;
  readonly line: number;
  /** Only where it was asked for. */
  readonly value?: string;
}

/** One line a finding, as compilers write them. */
export function textReport(found: readonly Reported[]): string {
  return found
    .map(({ path, commit, finding, line, value }) => {
      const { provider, grants, rotate } = kindOf(finding.kind);
      const encoded = finding.encodings.length === 0 ? "" : ` (${finding.encodings.join(", ")})`;
      const shown = value === undefined ? "" : `\n    value: ${JSON.stringify(value)}`;
      const from = commit === undefined ? "" : ` in commit ${commit.slice(0, 12)}`;
      return `${path}:${line}:${finding.column} ${finding.kind}${encoded}${from} [${finding.tier}, ${finding.severity}]\n    ${provider}: ${grants}\n    if it is real: ${rotate}${shown}`;
    })
    .join("\n");
}

/** A finding as data. */
export function record({ path, commit, finding, line, value }: Reported): Record<string, unknown> {
  return {
    rule: finding.kind,
    path,
    ...(commit === undefined ? {} : { commit }),
    line,
    column: finding.column,
    tier: finding.tier,
    severity: finding.severity,
    confidence: Math.round(finding.confidence * 100) / 100,
    ...(finding.encodings.length === 0 ? {} : { encodings: finding.encodings }),
    ...(value === undefined ? {} : { value }),
  };
}

/** SARIF 2.1.0, for code scanning. */
export function sarifReport(found: readonly Reported[]): string {
  const kinds = [...new Set(found.map(({ finding }) => finding.kind))].map(kindOf);
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "sallyport",
              version: VERSION,
              rules: kinds.map((kind) => ({
                id: kind.id,
                shortDescription: { text: `${kind.provider}: ${kind.grants}` },
                help: { text: kind.rotate },
                helpUri: kind.source,
              })),
            },
          },
          results: found.map(({ path, finding, line }) => ({
            ruleId: finding.kind,
            level: SARIF_LEVELS[finding.severity],
            message: { text: `${kindOf(finding.kind).provider}: ${kindOf(finding.kind).grants}` },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: line, startColumn: finding.column } } }],
            properties: { tier: finding.tier, confidence: finding.confidence },
          })),
        },
      ],
    },
    undefined,
    2,
  );
}
