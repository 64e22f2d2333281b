/**
 * What a piece of program text would do, found by reading it: the common result of all language
 * readers. A string that is `undefined` is not known (computed, taken from input).
 */
export type CodeOperation =
  | { readonly op: "read"; readonly path: string | undefined; readonly isTree?: boolean }
  /** A file with a credential is used, and not shown. */
  | { readonly op: "use"; readonly path: string | undefined }
  /** All that the text prints, when that is known to the letter. */
  | { readonly op: "print"; readonly text: string }
  | { readonly op: "list"; readonly path: string | undefined }
  /** `content`: all that the file then holds, as far as it is known. */
  | { readonly op: "write"; readonly path: string | undefined; readonly content?: string; /** A folder that is filled. */ readonly isTree?: boolean }
  | { readonly op: "delete"; readonly path: string | undefined; readonly isTree?: boolean }
  | { readonly op: "copy"; readonly from: string | undefined; readonly to: string | undefined; readonly isMove?: boolean }
  | { readonly op: "link"; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly op: "attr"; readonly path: string | undefined; readonly mode?: string }
  | { readonly op: "cd"; readonly path: string | undefined }
  /** Shell text is run. */
  | { readonly op: "shell"; readonly text: string | undefined; readonly cwd?: string | undefined }
  /** A program is started without a shell. */
  | { readonly op: "argv"; readonly words: readonly (string | undefined)[] | undefined; readonly cwd?: string | undefined }
  | { readonly op: "connect"; readonly url: string | undefined; readonly isRaw?: boolean }
  /** Data is sent to the host last connected to, or to `url`. */
  | { readonly op: "send"; readonly url: string | undefined; readonly isRaw?: boolean }
  /** A port is opened; to this machine only when `isLocal`. */
  | { readonly op: "listen"; readonly isLocal?: boolean }
  /** Variables of the environment are read: one by name, or all. */
  | { readonly op: "environment"; readonly name: string | undefined }
  | { readonly op: "setenv"; readonly name: string; readonly value: string | undefined }
  /** Code is run that is given as text; `undefined` when it is computed. */
  | { readonly op: "code"; readonly language: string; readonly text: string | undefined; readonly isDownloaded?: boolean; readonly isDecoded?: boolean }
  /** A file is loaded and run. */
  | { readonly op: "load"; readonly path: string | undefined }
  /** A module that is not of the language's own library is loaded: the project's or a dependency's code. */
  | { readonly op: "module"; readonly name: string; /** Files that it may be, read when this session made them. */ readonly files?: readonly string[] }
  | { readonly op: "kill"; readonly target: string | undefined }
  | { readonly op: "privilege"; readonly what: string }
  | { readonly op: "persist"; readonly what: string }
  | { readonly op: "database"; readonly effect: "read" | "write" | "schema" | "destroy"; readonly statement: string; readonly isUnbounded?: boolean }
  /** Standard streams become a network connection and a shell is started: a reverse shell. */
  | { readonly op: "shell-over-network" }
  /** A shell that takes its commands from the terminal is started. */
  | { readonly op: "interactive-shell" }
  /** It starts copies of itself without end. */
  | { readonly op: "runaway" }
  /** Something the reader does not understand or cannot follow. */
  | { readonly op: "unknown"; readonly why: string };

/** Reads program text. Never throws; what it cannot follow is an `unknown` operation. Linear in the text. */
export type CodeReader = (text: string) => readonly CodeOperation[];

/**
 * Characters that stand in paths, commands, words and addresses of operations for what is not
 * known: `any` text, one `name` without `/` (`*` of a glob), a `tree` of folders (`**` of a glob).
 * From the private use area: in a text itself they could only make something unknown.
 */
export const HOLE = { any: "\uE000", name: "\uE001", tree: "\uE002" } as const;
