import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { runGit, safeGitOptions } from "../record/query/index.ts";
import { DIFF_LIMITS, readDiff, type ReadDiff } from "../scan/index.ts";
import { printableLine } from "./printable.ts";
import { mistake } from "./secret-scan/mistake.ts";

/** Bytes of a diff that are read; more than the reader looks at. */
const MAX_BYTES = DIFF_LIMITS.characters + 1;

/** What is to be reviewed. */
export interface ChangeSet {
  readonly name: string;
  readonly diff: ReadDiff;
  readonly untracked: readonly string[];
}

/** Standard input up to the bound, so that a stream without end does not fill the memory. */
function standardInput(): string {
  const parts: Buffer[] = [];
  let left = MAX_BYTES;
  while (left > 0) {
    const part = Buffer.allocUnsafe(Math.min(left, 1024 * 1024));
    let count: number;
    try {
      count = readSync(0, part);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      if ((error as NodeJS.ErrnoException).code === "EOF") break;
      throw error;
    }
    if (count === 0) break;
    parts.push(part.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(parts).toString("utf8");
}

function diffFile(path: string): string {
  try {
    if (!statSync(path).isFile()) throw new Error("no file");
    const file = openSync(path, "r");
    try {
      if (statSync(path).size <= MAX_BYTES) return readFileSync(file, "utf8");
      const bytes = Buffer.allocUnsafe(MAX_BYTES);
      return bytes.subarray(0, readSync(file, bytes, 0, MAX_BYTES, 0)).toString("utf8");
    } finally {
      closeSync(file);
    }
  } catch {
    throw mistake(`\`${printableLine(path)}\` cannot be read\n  name a file that holds a diff, \`-\` for standard input, or nothing for the changes here`);
  }
}

/** The change that a file or standard input (`-`) holds. */
export function givenChange(where: string): ChangeSet {
  const text = where === "-" ? standardInput() : diffFile(where);
  const diff = readDiff(text);
  if (diff.changes.length === 0 && text.trim() !== "")
    throw mistake(`${where === "-" ? "standard input" : `\`${printableLine(where)}\``} holds no unified diff\n  make one with \`git diff\` or \`diff -u\``);
  return { name: where === "-" ? "the diff on standard input" : where, diff, untracked: [] };
}

function names(text: string): readonly string[] {
  return text.split("\0").filter((name) => name !== "");
}

/** The changes of the work tree: since the last commit, or since a branch was left. */
export function changeFromGit(root: string, base: string | undefined): ChangeSet {
  const options = safeGitOptions(root);
  const git = (args: readonly string[]): string => runGit(root, args, 4 * MAX_BYTES, options);
  const commitOf = (name: string): string | undefined => {
    try {
      return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]).trim();
    } catch {
      return undefined;
    }
  };
  const untracked = (extra: readonly string[]): readonly string[] => names(git(["ls-files", "-z", "--others", "--exclude-standard", ...extra]));
  const head = commitOf("HEAD");
  if (head === undefined) return { name: "the files here (nothing is committed yet)", diff: readDiff(""), untracked: untracked(["--cached"]) };
  let from = head;
  if (base !== undefined) {
    const commit = commitOf(base);
    if (commit === undefined)
      throw mistake(`there is no commit \`${printableLine(base)}\` here\n  fetch it first (in CI: a checkout with enough history), or name another`);
    try {
      from = git(["merge-base", commit, head]).trim();
    } catch {
      throw mistake(`\`${printableLine(base)}\` has no commit in common with what is checked out\n  fetch more of the history (in CI: \`fetch-depth: 0\`)`);
    }
  }
  let text: string;
  try {
    text = git([
      "diff",
      "--no-color",
      "--no-ext-diff",
      "--no-textconv",
      "--src-prefix=a/",
      "--dst-prefix=b/",
      "-M",
      "-U3",
      "--ignore-submodules=dirty",
      from,
      "--",
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOBUFS")
      throw mistake("the change is too large for a review\n  review a part of it: name a nearer commit with `--base`");
    throw error;
  }
  const since = base === undefined ? "the last commit" : `\`${printableLine(base)}\``;
  return { name: `the changes since ${since}`, diff: readDiff(text), untracked: untracked([]) };
}
