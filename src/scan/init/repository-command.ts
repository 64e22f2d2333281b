/** A command that a repository offers or that its CI runs. */
export interface RepositoryCommand {
  /** Shell text, run in `folder`. */
  readonly command: string;
  /** Folder below the root, without `/` at its end; empty for the root. */
  readonly folder: string;
  /** What the repository calls it: the script, target or job. */
  readonly name: string;
  /** File that names it, and the line, from 1. */
  readonly from: string;
  readonly line: number;
  readonly isCi: boolean;
}

/** Names that are put into a command line as they are; others are noted, never quoted into one. */
const PLAIN_NAME = /^[\w][\w.:@/+-]{0,79}$/;

/** Whether a name can stand in a command line as it is. */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name);
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
