import type { AgentMode, Flow, Label, Outcome } from "../model/index.ts";

/** A file as this session has changed it. */
export interface SessionFile {
  /** This session wrote or made it. */
  readonly isWritten: boolean;
  /** What data flowed into it. */
  readonly flows: readonly Flow[];
}

/** What one session has taken in and done, as far as decisions depend on it. Small, bounded, a value. */
export interface SessionState {
  readonly version: 1;
  readonly labels: readonly Label[];
  /** By canonical path, longest untouched first. */
  readonly files: ReadonlyMap<string, SessionFile>;
  /** Folders of written files that had to be forgotten: whatever lies there counts as written. */
  readonly writtenFolders: readonly string[];
  /** Hosts that the session reached, oldest first. */
  readonly hosts: readonly string[];
  readonly mode?: AgentMode;
  /** Why nothing in this session may be taken for clean; absent in a session whose history is known. */
  readonly distrust?: string;
}

/** What an action adds to the session when it runs. */
export interface FileChange {
  readonly isWritten?: boolean;
  readonly flows: readonly Flow[];
  readonly isDeleted?: boolean;
  /** The file was moved here from this path. */
  readonly movedFrom?: string;
}

export interface SessionChange {
  readonly files: ReadonlyMap<string, FileChange>;
  readonly labels: readonly Label[];
  readonly hosts: readonly string[];
  readonly outcome: Outcome;
}

/** Source of the labels of a session that was copied from another, whose id is not told. */
export const FORK_SOURCE = "the session this one was forked from";

/** A session about which nothing is known yet. */
export function emptySession(): SessionState {
  return {
    version: 1,
    labels: [],
    files: new Map(),
    writtenFolders: [],
    hosts: [],
  };
}

/** A session whose history is lost: labelled with everything, so that losing it never makes it cleaner. */
export function distrustedSession(why: string): SessionState {
  return {
    ...emptySession(),
    labels: [
      { type: "untrusted", source: why },
      { type: "sensitive", class: "unknown", source: why },
    ],
    distrust: why,
  };
}

/** What the shell and the tools ask about files; the shape of `SessionView` of `src/shell`. */
export interface SessionFiles {
  isWritten(path: string): boolean;
  writtenFiles(): readonly string[];
  flowsOf(path: string): readonly Flow[];
}

/** Flows of both lists, each source and name once. */
export function joinFlows(first: readonly Flow[], second: readonly Flow[]): readonly Flow[] {
  if (second.length === 0) return first;
  const joined = [...first];
  for (const flow of second) {
    if (!joined.some((known) => known.from === flow.from && known.name === flow.name)) joined.push(flow);
  }
  return joined;
}

/** The parent folder of an absolute path. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}

/** The files of a session, to be asked by path. A folder holds what flowed into anything below it. */
export function sessionView(state: SessionState): SessionFiles {
  const { distrust, files } = state;
  const writtenFolders = new Set(state.writtenFolders);
  return {
    writtenFiles: () => [...files].filter(([, file]) => file.isWritten).map(([path]) => path),
    isWritten(path) {
      const known = files.get(path);
      if (known !== undefined) return known.isWritten;
      return distrust !== undefined || writtenFolders.has(folderOf(path));
    },
    flowsOf(path) {
      let flows: readonly Flow[] = [];
      for (let at = path; at.length > 1; at = folderOf(at)) flows = joinFlows(flows, files.get(at)?.flows ?? []);
      if (!files.has(path)) {
        const inside = path === "/" ? "/" : `${path}/`;
        for (const [file, { flows: own }] of files) if (file.startsWith(inside)) flows = joinFlows(flows, own);
        if (distrust !== undefined) {
          flows = joinFlows(flows, [
            { from: "secrets", name: distrust },
            { from: "untrusted", name: distrust },
          ]);
        }
      }
      return flows;
    },
  };
}
