import type { FileChange } from "./read-diff.ts";

/** A changed file as it was and as it is, as far as that is known. */
export interface ChangedText {
  readonly path: string;
  /** `undefined` where the file was not there before, or where that cannot be known. */
  readonly before: string | undefined;
  readonly after: string;
  /** Lines of `after` that the change adds, from 1. */
  readonly added: ReadonlySet<number>;
  /** Is all of the file known? Else the texts hold only what the diff shows. */
  readonly isWhole: boolean;
  /** Number in the file of a line of `after`. */
  readonly lineOf: (line: number) => number;
}

const bare = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

/** Lines of a text; the end of the last line is no line. */
function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

type Side = "old" | "new";

function own(lines: readonly string[], side: Side): readonly string[] {
  const other = side === "old" ? "+" : "-";
  return lines.filter((line) => line[0] !== other).map((line) => line.slice(1));
}

/** Do the hunks stand in the lines as the side says? Ends of lines do not count, as git may change them. */
function stands(lines: readonly string[], { hunks }: FileChange, side: Side): boolean {
  return hunks.every((hunk) => {
    const start = Math.max(0, (side === "old" ? hunk.oldStart : hunk.newStart) - 1);
    return own(hunk.lines, side).every((line, index) => {
      const there = lines[start + index];
      return there !== undefined && bare(there) === bare(line);
    });
  });
}

/** The text of the other side: the hunks' lines of it in the place of those of this side. */
function turned(lines: readonly string[], { hunks }: FileChange, from: Side): readonly string[] {
  const to: Side = from === "old" ? "new" : "old";
  const out: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    const mine = own(hunk.lines, from);
    const given = from === "old" ? hunk.oldStart : hunk.newStart;
    // A side without lines is named by the line before it.
    const start = mine.length === 0 ? given : Math.max(0, given - 1);
    if (start < at) return lines;
    for (; at < start && at < lines.length; at += 1) out.push(lines[at]!);
    for (const line of own(hunk.lines, to)) out.push(line);
    at += mine.length;
  }
  for (; at < lines.length; at += 1) out.push(lines[at]!);
  return out;
}

function addedLines({ hunks }: FileChange): ReadonlySet<number> {
  const added = new Set<number>();
  for (const { newStart, lines } of hunks) {
    let at = newStart;
    for (const line of lines) {
      if (line[0] === "+") added.add(at);
      if (line[0] !== "-") at += 1;
    }
  }
  return added;
}

interface Shown {
  readonly text: string;
  readonly added: ReadonlySet<number>;
  /** Number in the file of each line of the text. */
  readonly numbers: readonly number[];
}

/** Only what the diff shows of a side, hunk after hunk, with an empty line between two. */
function shown({ hunks }: FileChange, side: Side): Shown {
  const lines: string[] = [];
  const numbers: number[] = [];
  const added = new Set<number>();
  for (const [index, hunk] of hunks.entries()) {
    let number = side === "old" ? hunk.oldStart : hunk.newStart;
    if (index > 0) {
      lines.push("");
      numbers.push(number);
    }
    for (const line of hunk.lines) {
      if (line[0] === (side === "old" ? "+" : "-")) continue;
      lines.push(line.slice(1));
      numbers.push(number);
      if (line[0] === "+") added.add(lines.length);
      number += 1;
    }
  }
  return { text: lines.length === 0 ? "" : `${lines.join("\n")}\n`, added, numbers };
}

/**
 * What a changed file held before and holds afterwards. The file on disk is either of them, as its lines say; where it is neither, or is not there, only what
 * the diff shows is known.
 * @param onDisk text of the file at the new path, or at the old one where that is not there
 */
export function changedText(change: FileChange, onDisk: string | undefined): ChangedText | undefined {
  const path = change.newPath;
  if (path === undefined || change.isBinary) return undefined;
  const isNew = change.oldPath === undefined;
  if (onDisk !== undefined && !isNew) {
    const lines = linesOf(onDisk);
    const whole = { path, isWhole: true, added: addedLines(change), lineOf: (line: number): number => line };
    if (stands(lines, change, "new")) return { ...whole, before: `${turned(lines, change, "new").join("\n")}\n`, after: onDisk };
    if (stands(lines, change, "old")) return { ...whole, before: onDisk, after: `${turned(lines, change, "old").join("\n")}\n` };
  }
  if (change.hunks.length === 0) return undefined;
  const { text, added, numbers } = shown(change, "new");
  const lineOf = (line: number): number => numbers[line - 1] ?? line;
  return { path, before: isNew ? undefined : shown(change, "old").text, after: text, added, isWhole: isNew, lineOf };
}

/** What a removed file held, as the diff shows it. */
export function removedText(change: FileChange): string {
  return shown(change, "old").text;
}
