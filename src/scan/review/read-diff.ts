import type { Skipped } from "../walk.ts";

/** One run of lines of a file as the diff has it. */
export interface Hunk {
  /** First line before and after, from 1. */
  readonly oldStart: number;
  readonly newStart: number;
  /** ` `, `+` or `-` and the line, without its end; a carriage return before the end stays. */
  readonly lines: readonly string[];
}

/** What a diff says of one file. Paths are relative to the repository's root, with `/`. */
export interface FileChange {
  /** Left out for a new file. */
  readonly oldPath?: string;
  /** Left out for a removed file. */
  readonly newPath?: string;
  readonly hunks: readonly Hunk[];
  readonly isBinary: boolean;
  /** Mode that the file has afterwards, as `100755`, where the diff says it. */
  readonly newMode?: string;
}

export interface ReadDiff {
  readonly changes: readonly FileChange[];
  /** What could not be read as part of a diff. */
  readonly problems: readonly Skipped[];
}

/** Bounds of a diff: characters, files, lines of one file. */
export const DIFF_LIMITS = { characters: 64 * 1024 * 1024, files: 20_000, fileLines: 500_000 } as const;
const MAX_PROBLEMS = 100;

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** A path as git quotes it: bytes outside plain text as C escapes. */
function unquoted(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const bytes: number[] = [];
  const inner = text.slice(1, -1);
  for (let at = 0; at < inner.length; at += 1) {
    const octal = /^\\([0-3][0-7]{2})/.exec(inner.slice(at, at + 4));
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[1]!, 8));
      at += 3;
    } else if (inner[at] === "\\" && Object.hasOwn(ESCAPES, inner[at + 1] ?? "")) {
      bytes.push(ESCAPES[inner[at + 1]!]!);
      at += 1;
    } else {
      const character = String.fromCodePoint(inner.codePointAt(at)!);
      bytes.push(...Buffer.from(character));
      at += character.length - 1;
    }
  }
  return Buffer.from(bytes).toString("utf8");
}

/** The path of a `---` or `+++` line or of a header; `undefined` for `/dev/null`. */
function pathOf(written: string, hasPrefix: boolean): string | undefined {
  const text = unquoted(written.replace(/\t[^"]*$/, "").replace(/\r$/, ""));
  if (text === "/dev/null") return undefined;
  return hasPrefix ? text.replace(/^[abciow]\//, "") : text;
}

/** Whether a path stays in the repository and can be shown and compared as it is. */
export function isInsidePath(path: string): boolean {
  return (
    path !== "" &&
    !path.startsWith("/") &&
    !/^[A-Za-z]:/.test(path) &&
    !path.includes("\\") &&
    !path.includes("\0") &&
    !path.split("/").some((part) => part === ".." || part === "." || part === "" || part.toLowerCase() === ".git")
  );
}

interface Draft {
  oldPath: string | undefined;
  newPath: string | undefined;
  hunks: Hunk[];
  isBinary: boolean;
  newMode?: string;
  line: number;
}

class DiffReader {
  readonly changes: FileChange[] = [];
  readonly problems: Skipped[] = [];
  #draft: Draft | undefined;

  problem(line: number, why: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ path: `the diff, line ${line}`, why });
  }

  /** Ends the file that is being read. */
  flush(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined || (draft.oldPath === undefined && draft.newPath === undefined)) return;
    for (const path of [draft.oldPath, draft.newPath]) {
      if (path !== undefined && !isInsidePath(path))
        this.problem(draft.line, `the path \`${path.slice(0, 200)}\` leads out of the repository; what it adds was looked at, no file was read for it`);
    }
    const { oldPath, newPath, hunks, isBinary, newMode } = draft;
    this.changes.push({
      ...(oldPath === undefined ? {} : { oldPath }),
      ...(newPath === undefined ? {} : { newPath }),
      hunks,
      isBinary,
      ...(newMode === undefined ? {} : { newMode }),
    });
  }

  start(line: number, oldPath: string | undefined, newPath: string | undefined): void {
    this.flush();
    this.#draft = { oldPath, newPath, hunks: [], isBinary: false, line };
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }
}

/** The two paths of `diff --git a/x b/x`, which git writes without saying where the first ends; other lines name renamed files. */
function headerPaths(text: string): readonly [string | undefined, string | undefined] {
  const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(text);
  if (quoted !== null) return [pathOf(quoted[1]!, true), pathOf(quoted[2]!, true)];
  const half = (text.length - 1) / 2;
  return [pathOf(text.slice(0, half), true), pathOf(text.slice(half + 1), true)];
}

/** One line of a file's head. */
function readHead(line: string, draft: Draft): void {
  const mode = /^(?:new file|new|deleted file) mode (\d{6})\s*$/.exec(line);
  if (line.startsWith("deleted file mode")) draft.newPath = undefined;
  else if (mode !== null) {
    draft.newMode = mode[1]!;
    if (line.startsWith("new file")) draft.oldPath = undefined;
  } else if (line.startsWith("rename from ") || line.startsWith("copy from ")) draft.oldPath = pathOf(line.slice(line.indexOf("from ") + 5), false);
  else if (line.startsWith("rename to ") || line.startsWith("copy to ")) draft.newPath = pathOf(line.slice(line.indexOf("to ") + 3), false);
  else if (/^(?:Binary files .* differ|GIT binary patch)\s*$/.test(line)) draft.isBinary = true;
}

/**
 * Reads a unified diff, as `git diff`, `git show`, `git format-patch` and `diff -u` write it. Never throws: what is no part of a diff is passed over, what is half
 * of one is told of.
 */
export function readDiff(text: string): ReadDiff {
  const reader = new DiffReader();
  if (text.length > DIFF_LIMITS.characters) reader.problem(1, `it is longer than ${DIFF_LIMITS.characters / 1024 / 1024} MiB; the rest was not looked at`);
  const lines = text.slice(0, DIFF_LIMITS.characters).split("\n");
  // The end of the last line is no line of its own.
  if (lines.at(-1) === "") lines.pop();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const draft = reader.draft;
    if (reader.changes.length >= DIFF_LIMITS.files) {
      reader.problem(at + 1, `it changes more than ${DIFF_LIMITS.files} files; the rest was not looked at`);
      return { changes: reader.changes, problems: reader.problems };
    }
    if (line.startsWith("diff --git ")) {
      const [oldPath, newPath] = headerPaths(line.slice("diff --git ".length).replace(/\r$/, ""));
      reader.start(at + 1, oldPath, newPath);
    } else if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ")) {
      reader.flush();
      reader.problem(at + 1, "a combined diff of a merge cannot be read; give the diff against one parent");
    } else if (line.startsWith("--- ") && lines[at + 1]?.startsWith("+++ ") === true) {
      const oldPath = pathOf(line.slice(4), true);
      const newPath = pathOf(lines[at + 1]!.slice(4), true);
      if (draft === undefined || draft.hunks.length > 0) reader.start(at + 1, oldPath, newPath);
      else [draft.oldPath, draft.newPath] = [oldPath, newPath];
      at += 1;
    } else if (line.startsWith("@@ ")) {
      const found = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
      if (found === null || draft === undefined) reader.problem(at + 1, found === null ? "the head of a hunk cannot be read" : "a hunk belongs to no file");
      else at = readHunk(lines, at, found, draft, reader);
    } else if (draft !== undefined && draft.hunks.length === 0) readHead(line.replace(/\r$/, ""), draft);
    at += 1;
  }
  reader.flush();
  return { changes: reader.changes, problems: reader.problems };
}

/** Reads one hunk by the numbers of lines that its head names; returns the index of its last line. */
function readHunk(lines: readonly string[], head: number, found: RegExpExecArray, draft: Draft, reader: DiffReader): number {
  let oldLeft = Number(found[2] ?? 1);
  let newLeft = Number(found[4] ?? 1);
  const own: string[] = [];
  let at = head;
  while ((oldLeft > 0 || newLeft > 0) && at + 1 < lines.length) {
    const line = lines[at + 1]!;
    const mark = line[0] ?? " ";
    if (mark === "\\") {
      at += 1;
      continue;
    }
    if (mark !== " " && mark !== "+" && mark !== "-" && line !== "\r") break;
    if (own.length >= DIFF_LIMITS.fileLines) {
      reader.problem(at + 2, `a hunk has more than ${DIFF_LIMITS.fileLines} lines; the rest was not looked at`);
      break;
    }
    // Some mailers strip the blank from an empty line of context.
    own.push(line === "" || line === "\r" ? ` ${line}` : line);
    if (mark !== "+") oldLeft -= 1;
    if (mark !== "-") newLeft -= 1;
    at += 1;
  }
  if (oldLeft !== 0 || newLeft !== 0) reader.problem(head + 1, "the hunk ends before the lines that its head names, or has more; what is there was looked at");
  draft.hunks.push({ oldStart: Number(found[1]), newStart: Number(found[3]), lines: own });
  return at;
}
