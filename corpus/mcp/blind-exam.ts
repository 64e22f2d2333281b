import { ORDINARY, POISONED } from "./blind-exam-definitions.ts";
import { INJECTED, PLAIN } from "./blind-exam-results.ts";
import { HOSTILE, ORDINARY_CONFIGS } from "./blind-exam-configs.ts";

/** A line for `mcp inspect --jsonl` and whether it attacks. */
export interface ExamLine {
  readonly hostile: boolean;
  readonly line: Record<string, unknown>;
}
/** Lines of texts of one kind. */
export const text = (kind: string, hostile: boolean, rows: readonly (readonly [string, string])[]): ExamLine[] =>
  rows.map(([tool, value], i) => ({ hostile, line: { id: `${kind}-${hostile ? "h" : "o"}-${i}`, kind, tool, text: value } }));
/** Lines of configurations, or of pairs of them. */
export const configs = (hostile: boolean, rows: readonly unknown[]): ExamLine[] =>
  rows.map((config, i) => ({ hostile, line: { id: `config-${hostile ? "h" : "o"}-${i}`, kind: "config", config, path: ".mcp.json" } }));
/** Written without a look at the rules of `src/mcp/inspect`. */
export const EXAM: readonly ExamLine[] = [
  ...text("tool_description", true, POISONED),
  ...text("tool_description", false, ORDINARY),
  ...text("tool_output", true, INJECTED),
  ...text("tool_output", false, PLAIN),
  ...configs(true, HOSTILE),
  ...configs(false, ORDINARY_CONFIGS),
];
