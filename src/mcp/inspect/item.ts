import { inspectChange } from "./change.ts";
import { inspectConfig } from "./config/index.ts";
import { inspectDefinition, inspectDefinitionSource, isObject } from "./definition.ts";
import { reportOf, type InspectFinding, type InspectReport } from "./finding.ts";
import { inspectOutput } from "./output.ts";

export const ITEM_KINDS = ["tool_description", "tool_output", "config"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing to inspect, as a line of `mcp inspect --jsonl` names it. */
export interface InspectItem {
  readonly kind: ItemKind;
  readonly text?: string;
  readonly config?: unknown;
  /** Name of the tool that a description belongs to. */
  readonly tool?: string;
  /** Where the text comes from. */
  readonly path?: string;
}

/** A result as a server gives it: every text in its blocks. */
function outputFindings(value: unknown, path: string | undefined): InspectFinding[] {
  return typeof value === "string" ? inspectOutput(value, path) : inspectOutput(JSON.stringify(value) ?? "", path);
}

function pairOf(config: unknown): { readonly before: unknown; readonly after: unknown } | undefined {
  const value = typeof config === "string" && /^\s*\{/.test(config) ? tryJson(config) : config;
  return isObject(value) && "before" in value && "after" in value ? { before: value["before"], after: value["after"] } : undefined;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Inspects one item. Deterministic, offline, starts nothing. */
export function inspectItem({ kind, text, config, tool, path }: InspectItem): InspectReport {
  if (kind === "tool_output") return reportOf(outputFindings(text ?? config, path));
  if (kind === "config") {
    const given = config ?? text;
    const pair = pairOf(given);
    return reportOf(pair === undefined ? inspectConfig(given) : inspectChange(pair.before, pair.after));
  }
  const named = tool === undefined ? [] : inspectDefinition({ name: tool }).filter((one) => one.path === "/name");
  return reportOf([...named, ...(text === undefined ? inspectDefinition(config) : inspectDefinitionSource(text))]);
}
