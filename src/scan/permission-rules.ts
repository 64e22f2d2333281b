import type { ScanItem } from "./item.ts";
import { objectAt } from "./values.ts";

/** One entry of a permission list: `Bash(npm test:*)`. */
export interface PermissionRule {
  readonly text: string;
  readonly tool: string;
  /** What stands in the parentheses; absent for a bare tool. */
  readonly spec?: string;
  readonly at: readonly (string | number)[];
}

/** The entry in its parts; `undefined` for text that is no rule. */
export function readPermissionRule(text: string, at: readonly (string | number)[]): PermissionRule | undefined {
  const [, tool, spec] = /^\s*([\w*.-]+)\s*(?:\(([^]*)\))?\s*$/.exec(text) ?? [];
  return tool === undefined ? undefined : { text, tool, at, ...(spec === undefined ? {} : { spec: spec.trim() }) };
}

/** The entries of `permissions.<list>` of Claude Code and Copilot. */
export function permissionRules({ value }: ScanItem, list: "allow" | "ask" | "deny"): readonly PermissionRule[] {
  const entries = objectAt(value, "permissions")?.[list];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((text: unknown, index) => (typeof text === "string" ? (readPermissionRule(text, ["permissions", list, index]) ?? []) : []));
}

/** Tools named in a head of Markdown: a list, or text with commas or spaces between them. */
export function toolsOfHead(value: unknown, key: string): readonly PermissionRule[] {
  const texts = typeof value === "string" ? value.match(/[\w*.-]+(?:\([^)]*\))?/g) : Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return (texts ?? []).flatMap((text) => readPermissionRule(text, [key]) ?? []);
}

const SHELL_TOOLS: ReadonlySet<string> = new Set(["Bash", "Shell", "shell", "PowerShell", "run_shell_command", "ShellTool"]);

/** The command prefix that a shell rule lets through, without its wildcard; `""` for every command, `undefined` for another tool. */
export function shellPrefix({ tool, spec }: PermissionRule): string | undefined {
  if (!SHELL_TOOLS.has(tool)) return undefined;
  return (spec ?? "").replace(/[\s:]*\*+$/, "").trim();
}

/** Does the rule end in a wildcard, so that arguments are free? */
export function hasFreeEnd({ spec }: PermissionRule): boolean {
  return spec === undefined || spec.endsWith("*");
}
