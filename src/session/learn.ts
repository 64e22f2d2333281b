import type { Flow, Label } from "../model/index.ts";
import { folderOf, joinFlows, type SessionChange, type SessionFile, type SessionState } from "./state.ts";

export const SESSION_LIMITS = {
  files: 2000,
  /** Sum of the lengths of all paths. */
  pathCharacters: 512 * 1024,
  folders: 200,
  hosts: 200,
  labels: 64,
  flows: 16,
  name: 300,
} as const;

/** True for data that may not be forgotten. */
function isKept(file: SessionFile): boolean {
  return file.flows.some((flow) => flow.from === "secrets" || flow.from === "sensitive");
}

/** At most so many flows: beyond it, one for each kind of source. */
function boundedFlows(flows: readonly Flow[]): readonly Flow[] {
  const short = flows.map((flow) =>
    flow.name === undefined || flow.name.length <= SESSION_LIMITS.name ? flow : { ...flow, name: flow.name.slice(0, SESSION_LIMITS.name) },
  );
  if (short.length <= SESSION_LIMITS.flows) return short;
  return [...new Map(short.map((flow) => [flow.from, flow])).values()];
}

/** The newest `limit` of both lists, each once. */
function newest(known: readonly string[], added: readonly string[], limit: number): readonly string[] {
  if (added.length === 0) return known;
  const all = new Set(known);
  for (const one of added) {
    all.delete(one);
    all.add(one);
  }
  return [...all].slice(-limit);
}

function labelKind(label: Label): string {
  return label.type === "sensitive" ? `sensitive ${label.class}` : label.type;
}

/** Labels of both lists; beyond the limit the oldest goes of which another of the same kind stays. */
function joinLabels(known: readonly Label[], added: readonly Label[]): readonly Label[] {
  const labels = [...known];
  for (const label of added) {
    const own: Label = { ...label, source: label.source.slice(0, SESSION_LIMITS.name) };
    if (own.type === "sensitive" && own.class.length > SESSION_LIMITS.name) continue;
    if (labels.some((one) => labelKind(one) === labelKind(own) && one.source === own.source)) continue;
    labels.push(own);
    if (labels.length <= SESSION_LIMITS.labels) continue;
    const victim = labels.findIndex((one, at) => labels.some((other, i) => i > at && labelKind(other) === labelKind(one)));
    labels.splice(victim === -1 ? labels.length - 1 : victim, 1);
  }
  return labels;
}

/** Forgets the longest untouched files beyond the limits; what may not be forgotten makes the session distrusted. */
function bounded(state: SessionState, files: Map<string, SessionFile>): SessionState {
  let characters = 0;
  for (const path of files.keys()) characters += path.length;
  const isOver = (): boolean => files.size > SESSION_LIMITS.files || characters > SESSION_LIMITS.pathCharacters;
  if (!isOver()) return { ...state, files };
  const folders = new Set(state.writtenFolders);
  let distrust = state.distrust;
  const forget = (path: string, file: SessionFile): void => {
    files.delete(path);
    characters -= path.length;
    if (file.isWritten) folders.add(folderOf(path));
  };
  for (const [path, file] of files) {
    if (!isOver()) break;
    if (!isKept(file)) forget(path, file);
  }
  for (const [path, file] of files) {
    if (!isOver()) break;
    forget(path, file);
    distrust ??= "more files of this session hold secrets than can be followed";
  }
  if (folders.size > SESSION_LIMITS.folders) distrust ??= "this session wrote into more folders than can be followed";
  return {
    ...state,
    files,
    writtenFolders: [...folders].slice(-SESSION_LIMITS.folders),
    ...(distrust === undefined ? {} : { distrust }),
  };
}

/**
 * The session after an action was decided and before it ran: what it may do is added, nothing is taken
 * away, because a call that is asked about may be refused and a command may fail half-way.
 * A denied action leaves nothing.
 */
export function learn(state: SessionState, change: SessionChange): SessionState {
  if (change.outcome === "deny") return state;
  // What an asked call takes in is learned when it has run; what it puts into files counts from now on.
  return absorb(state, change.outcome === "allow" ? change : { ...change, labels: [], hosts: [] });
}

/** The session with what a change adds. */
function absorb(state: SessionState, change: Omit<SessionChange, "outcome">): SessionState {
  const files = new Map(state.files);
  const put = (path: string, file: SessionFile): void => {
    files.delete(path);
    files.set(path, { isWritten: file.isWritten, flows: boundedFlows(file.flows) });
  };
  for (const [path, { isWritten = false, flows, isDeleted, movedFrom }] of change.files) {
    const known = files.get(path);
    if (isDeleted === true) continue;
    const source = movedFrom === undefined ? undefined : files.get(movedFrom);
    put(path, {
      isWritten: isWritten || known?.isWritten === true || source?.isWritten === true,
      flows: joinFlows(joinFlows(known?.flows ?? [], flows), source?.flows ?? []),
    });
    if (movedFrom === undefined) continue;
    const before = [...files];
    for (const [below, file] of before) {
      if (below.startsWith(`${movedFrom}/`)) put(path + below.slice(movedFrom.length), file);
    }
  }
  return bounded(
    {
      ...state,
      labels: joinLabels(state.labels, change.labels),
      hosts: newest(
        state.hosts,
        change.hosts.map((host) => host.slice(0, SESSION_LIMITS.name)),
        SESSION_LIMITS.hosts,
      ),
    },
    files,
  );
}

/** What is known after an action ran. */
export interface Happened extends Omit<SessionChange, "outcome"> {
  /** Files whose whole content was replaced by what the agent gave. */
  readonly replaced: readonly string[];
}

/**
 * The session after an action ran: files that it deleted or moved are forgotten where they are
 * really gone, and files that it replaced hold only what was put there. An agent that has seen
 * secrets may have written them down, so then nothing is washed clean.
 * @param isThere whether a path exists now.
 */
export function settle(state: SessionState, happened: Happened, isThere: (path: string) => boolean): SessionState {
  const after = absorb(state, happened);
  const files = new Map(after.files);
  for (const [path, { isDeleted, movedFrom }] of happened.files) {
    const gone = isDeleted === true ? path : movedFrom;
    if (gone === undefined || isThere(gone)) continue;
    for (const known of files.keys()) if (known === gone || known.startsWith(`${gone}/`)) files.delete(known);
  }
  if (!after.labels.some((label) => label.type === "sensitive")) {
    for (const path of happened.replaced) files.set(path, { isWritten: true, flows: [] });
  }
  return bounded(after, files);
}
