import type { RecordedEvent } from "../../model/index.ts";

/** Name of the product in exported events. */
export const PRODUCT = "Sallyport";

/** Where a tool of an agent acts, in the words that all exports share. */
export type ToolClass = "shell" | "file" | "web" | "mcp" | "agent" | "database" | "network" | "other";

/** Tools of agents by what they are. A name that is not here is judged by its effects. */
const TOOLS: Readonly<Record<string, ToolClass>> = {
  Bash: "shell",
  BashOutput: "shell",
  KillShell: "shell",
  Monitor: "shell",
  PowerShell: "shell",
  Read: "file",
  Write: "file",
  Edit: "file",
  MultiEdit: "file",
  NotebookEdit: "file",
  Glob: "file",
  Grep: "file",
  LS: "file",
  WebFetch: "web",
  WebSearch: "web",
  Agent: "agent",
  Task: "agent",
  Skill: "agent",
};

/** What a tool is, by its name or, for one that is not known, by what it would do. */
export function toolClass(event: RecordedEvent): ToolClass {
  const effects = event.effects ?? [];
  if (effects.some((effect) => effect.startsWith("db.")) && event.mcp !== undefined) return "database";
  if (event.mcp !== undefined || event.tool?.startsWith("mcp__") === true) return "mcp";
  const known = event.tool !== undefined && Object.hasOwn(TOOLS, event.tool) ? TOOLS[event.tool] : undefined;
  if (known !== undefined) return known;
  if (effects.some((effect) => effect.startsWith("proc."))) return "shell";
  if (effects.some((effect) => effect.startsWith("db."))) return "database";
  if (effects.some((effect) => effect.startsWith("fs."))) return "file";
  if (effects.some((effect) => effect.startsWith("net."))) return "network";
  return "other";
}

/** What the agent was told: its own verdict, else what the policy said. */
export function answerOf(event: RecordedEvent): string | undefined {
  return event.verdict === undefined || event.verdict === "none" ? event.decision : event.verdict;
}

/** The person who stands behind the event, and how that is known. */
export function personOf(event: RecordedEvent): { readonly id: string; readonly via?: string } | undefined {
  const link = event.chain.find(({ type }) => type === "user");
  return link === undefined ? undefined : { id: link.id, ...(link.via === undefined ? {} : { via: link.via }) };
}

/** The sub-agent that acts, when it is not the agent itself. */
export function subagentOf(event: RecordedEvent): string | undefined {
  return event.chain.findLast(({ type }) => type === "subagent")?.id;
}

/** The event in one line for a person: what was asked for, and what became of it. */
export function messageOf(event: RecordedEvent): string {
  const answer = answerOf(event);
  const what = [event.tool ?? event.kind, event.subject].filter((part) => part !== undefined).join(": ");
  return [what, answer ?? event.outcome].filter((part) => part !== undefined).join(" — ");
}

/** The labels of the session as words: `untrusted:web`, `sensitive:secrets`. */
export function labelWords(event: RecordedEvent): readonly string[] {
  return [...new Set((event.labels ?? []).map((label) => (label.type === "sensitive" ? `sensitive:${label.class}` : `untrusted:${label.source}`)))];
}

/** Only the fields that have a value, so that an export has no empty ones. */
export function withoutEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0),
    ),
  ) as T;
}

/** A time as RFC 3339 in UTC; a time that is none is the epoch. */
export function timestamp(ms: number): string {
  return new Date(Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? ms : 0).toISOString();
}
