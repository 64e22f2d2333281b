import { UserError } from "../../model/index.ts";
import { runGit as git } from "./safe-git.ts";

/** A commit of a repository, as git tells it. */
export interface GitCommit {
  readonly hash: string;
  readonly parents: readonly string[];
  /** Absolute folder of the working tree. */
  readonly root: string;
  /** Milliseconds since the epoch when it was committed; git keeps whole seconds. */
  readonly committed: number;
  readonly author: string;
  readonly committer: string;
  readonly subject: string;
  readonly remote?: string;
  readonly files: readonly GitFile[];
}

export interface GitFile {
  /** `A` added, `M` modified, `D` deleted, `R` renamed, `C` copied, `T` type changed. */
  readonly status: string;
  /** Absolute path. */
  readonly path: string;
  readonly from?: string;
  /** When the commit before it that touched the file was made; undefined when there is none. */
  readonly since?: number;
}

const MAX_FILES = 500;

function problem(message: string, help: string): UserError {
  return new UserError([{ code: "commit", message, help }]);
}

function filesOf(text: string, root: string): GitFile[] {
  const parts = text.split("\0");
  const files: GitFile[] = [];
  for (let at = 0; at + 1 < parts.length && files.length < MAX_FILES;) {
    const status = parts[at]!.slice(0, 1);
    if (status === "R" || status === "C") {
      files.push({ status, path: `${root}/${parts[at + 2] ?? ""}`, from: `${root}/${parts[at + 1]!}` });
      at += 3;
    } else {
      files.push({ status, path: `${root}/${parts[at + 1]!}` });
      at += 2;
    }
  }
  return files;
}

/**
 * Reads a commit with the files that it changed. Throws a `UserError` when there is no such repository or commit.
 * @param folder in the repository
 */
export function readCommit(commit: string, folder: string): GitCommit {
  let root: string;
  try {
    root = git(folder, ["rev-parse", "--show-toplevel"]).replace(/\n$/, "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw problem("git is not installed, or there is no such folder", "run this where git is on PATH, in the repository");
    throw problem(`\`${folder}\` is in no git repository`, "run this in the repository, or name it with --repository FOLDER");
  }
  let hash: string;
  try {
    hash = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`]).trim();
  } catch {
    throw problem(`there is no commit \`${commit}\` in \`${root}\``, "name a commit that `git log` shows there");
  }
  if (!/^[0-9a-f]{40,64}$/.test(hash)) throw problem(`\`${commit}\` is no commit`, "name one commit, not a range");
  const [parents = "", seconds = "0", author = "", committer = "", subject = ""] = git(root, [
    "show",
    "--no-patch",
    "--format=%P%x00%ct%x00%an <%ae>%x00%cn <%ce>%x00%s",
    hash,
  ])
    .replace(/\n$/, "")
    .split("\0");
  let remote: string | undefined;
  try {
    remote = git(root, ["config", "--get", "remote.origin.url"])
      .trim()
      .replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
  } catch {
    // There is no remote.
  }
  const files = filesOf(git(root, ["diff-tree", "--no-commit-id", "--name-status", "-r", "-z", "-M", "--root", "-m", "--first-parent", hash]), root);
  return {
    hash,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    root,
    committed: Number(seconds) * 1000,
    author,
    committer,
    subject,
    ...(remote === undefined || remote === "" ? {} : { remote }),
    files: files.map((file) => {
      const since = lastTouched(root, hash, file.from ?? file.path);
      return since === undefined ? file : { ...file, since };
    }),
  };
}

/** When the file was last committed before this commit. */
function lastTouched(root: string, hash: string, path: string): number | undefined {
  try {
    const text = git(root, ["log", "-1", "--format=%ct", `${hash}^`, "--", path]).trim();
    return text === "" ? undefined : Number(text) * 1000;
  } catch {
    // It is the first commit.
    return undefined;
  }
}
