import { AGENT_MODES, FLOW_SOURCES, type AgentMode, type Flow, type Label } from "../model/index.ts";
import { SESSION_LIMITS } from "./learn.ts";
import { distrustedSession, type SessionFile, type SessionState } from "./state.ts";

/** Result of reading a stored session. A session that cannot be read comes back distrusted, never empty. */
export type SessionRead = { readonly isOk: true; readonly state: SessionState } | { readonly isOk: false; readonly why: string; readonly state: SessionState };

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A field of the object's own; never one that every object inherits. */
function own(object: Fields, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function listOf<T>(value: unknown, limit: number, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > limit) return undefined;
  const items: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === undefined) return undefined;
    items.push(one);
  }
  return items;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function readLabel(value: unknown): Label | undefined {
  const label = fields(value);
  const source = label === undefined ? undefined : text(own(label, "source"));
  if (label === undefined || source === undefined) return undefined;
  if (own(label, "type") === "untrusted") return { type: "untrusted", source };
  const name = text(own(label, "class"));
  return own(label, "type") === "sensitive" && name !== undefined ? { type: "sensitive", class: name, source } : undefined;
}

function readFlow(value: unknown): Flow | undefined {
  const flow = fields(value);
  if (flow === undefined) return undefined;
  const from = FLOW_SOURCES.find((source) => source === own(flow, "from"));
  const name = own(flow, "name");
  if (from === undefined || (name !== undefined && typeof name !== "string")) return undefined;
  return name === undefined ? { from } : { from, name };
}

function readFile(value: unknown): [string, SessionFile] | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const path = text(value[0]);
  const flows = listOf(value[2], 64, readFlow);
  if (path === undefined || !path.startsWith("/") || typeof value[1] !== "boolean" || flows === undefined) return undefined;
  return [path, { isWritten: value[1], flows }];
}

function readState(value: unknown): SessionState | undefined {
  const stored = fields(value);
  if (stored === undefined || own(stored, "version") !== 1) return undefined;
  const labels = listOf(own(stored, "labels"), SESSION_LIMITS.labels, readLabel);
  const files = listOf(own(stored, "files"), SESSION_LIMITS.files, readFile);
  const writtenFolders = listOf(own(stored, "writtenFolders"), SESSION_LIMITS.folders, text);
  const hosts = listOf(own(stored, "hosts"), SESSION_LIMITS.hosts, text);
  if (labels === undefined || files === undefined || writtenFolders === undefined || hosts === undefined) return undefined;
  const mode: AgentMode | undefined = AGENT_MODES.find((one) => one === own(stored, "mode"));
  const distrust = own(stored, "distrust");
  if ((own(stored, "mode") !== undefined && mode === undefined) || (distrust !== undefined && typeof distrust !== "string")) return undefined;
  return {
    version: 1,
    labels,
    files: new Map(files),
    writtenFolders,
    hosts,
    ...(mode === undefined ? {} : { mode }),
    ...(distrust === undefined ? {} : { distrust }),
  };
}

/** Reads what `writeSession` wrote. Never throws. */
export function readSession(json: string): SessionRead {
  let state: SessionState | undefined;
  try {
    state = readState(JSON.parse(json));
  } catch {
    state = undefined;
  }
  if (state !== undefined) return { isOk: true, state };
  const why = "the stored state of this session cannot be read";
  return { isOk: false, why, state: distrustedSession(why) };
}

/** A session as one line of JSON. */
export function writeSession(state: SessionState): string {
  return JSON.stringify({
    ...state,
    files: [...state.files].map(([path, file]) => [path, file.isWritten, file.flows]),
  });
}
