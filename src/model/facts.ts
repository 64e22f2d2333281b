/** What kind of thing a path is; `link` is not followed. */
export type FileKind = "file" | "directory" | "link" | "other";

export interface FileFacts {
  readonly kind: FileKind;
  readonly size: number;
  /** Number of hard links. */
  readonly links: number;
  /** Device and inode, to recognise another name of the same file. */
  readonly identity: string;
  readonly modifiedMs: number;
  /** When its content, names or rights last changed, as the file system says: unlike `modifiedMs` no program sets it. */
  readonly changedMs?: number;
}

/** What of this machine is the guard's own. */
export interface GuardFacts {
  /** Absolute folders of its program and its state, wherever they were put; their usual places are known without. */
  readonly folders: readonly string[];
  /** True for a port of loopback that the guard listens on. */
  isPort(port: number): boolean;
  /** True for a process of the guard. */
  isProcess(pid: number): boolean;
}

/**
 * The world as a decision may see it. Every method answers `undefined` for "is not there" and
 * for "may not be looked at"; none throws. The core imports no `node:` module and sees files,
 * variables and time only through this, so it also runs in a browser and in tests.
 */
export interface Facts {
  readonly platform: "linux" | "darwin" | "win32";
  /** Absolute home folder of the user on whose behalf the agent acts. */
  readonly home: string;
  readonly user: string;
  /** lstat: does not follow the last component. */
  lookAt(path: string): FileFacts | undefined;
  /** Target of a symlink as written. */
  linkTarget(path: string): string | undefined;
  /** Text of a file up to `limit` bytes; `undefined` when larger, binary or unreadable. */
  readText(path: string, limit: number): string | undefined;
  /** Names in a folder, at most `limit`. */
  list(path: string, limit: number): readonly string[] | undefined;
  /** A variable of the environment that the agent's commands will have. */
  variable(name: string): string | undefined;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The guard's own folders, ports and processes on this machine; left out where it has none. */
  readonly guard?: GuardFacts;
}
