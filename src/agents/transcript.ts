import { asFields, type Fields } from "./fields.ts";

/** One call of a tool, as the agent itself wrote it down. */
export interface TranscriptCall {
  /** The agent's id of the call. */
  readonly id: string;
  readonly tool: string;
  readonly input: unknown;
  /** The MCP server, where the agent names it. */
  readonly server?: string;
  /** `undefined` while it runs, and where the session ended before it did. */
  readonly hasFailed?: boolean;
}

/** What one answer of the model cost, in tokens. */
export interface TranscriptUsage {
  readonly model: string;
  readonly input: number;
  readonly output: number;
  /** Of the input: read from the provider's cache. */
  readonly cached: number;
}

/** What an agent's own record of a session says. It is written by the agent and proves nothing; it shows what the guard was not asked about. */
export interface Transcript {
  readonly session: string | undefined;
  readonly calls: readonly TranscriptCall[];
  readonly usage: readonly TranscriptUsage[];
  /** Lines that cannot be read, or 1 for a file that is no JSON; the end of a session that runs is often half written. */
  readonly unread: number;
}

/** The lines of a file of JSON lines, and how many are none. */
export function jsonLines(text: string): { readonly lines: readonly Fields[]; readonly unread: number } {
  const lines: Fields[] = [];
  let unread = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    try {
      const fields = asFields(JSON.parse(line));
      if (fields === undefined) unread += 1;
      else lines.push(fields);
    } catch {
      unread += 1;
    }
  }
  return { lines, unread };
}

/** A file that is one JSON object. */
export function objectIn(text: string): { readonly object: Fields; readonly unread: number } {
  try {
    const object = asFields(JSON.parse(text));
    if (object !== undefined) return { object, unread: 0 };
  } catch {
    // Counted below.
  }
  return { object: {}, unread: text.trim() === "" ? 0 : 1 };
}

/** A number of tokens; 0 for what is none. */
export function tokens(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : 0;
}
