import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A tool as a published server describes it. */
export interface BenignTool {
  readonly package: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  /** Descriptions within the schema of its input. */
  readonly parameters: readonly string[];
}

/**
 * Definitions that real servers from npm gave on `tools/list` (started in a network namespace of their own with an empty environment,
 * November 2026), of packages under MIT, Apache-2.0 or ISC. `benign-tools.jsonl.gz` holds one server a line with its licence.
 */
export function benignTools(): BenignTool[] {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, "benign-tools.jsonl.gz"))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const {
        package: name,
        version,
        tools,
      } = JSON.parse(line) as {
        package: string;
        version: string;
        tools: { name: string; description: string; parameters: string[] }[];
      };
      return tools.map((tool) => ({ ...tool, package: name, version }));
    });
}

/** Configurations as the documentation of the same packages shows them. */
export function benignConfigs(): { readonly package: string; readonly text: string }[] {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, "benign-configs.jsonl.gz"))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { package: string; text: string });
}
