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
  /** Absolute folders of the guard itself: its program and its state. */
  readonly ownFolders?: readonly string[];
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
}
