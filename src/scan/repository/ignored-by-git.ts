import { lstatSync } from "node:fs";
import { join } from "node:path";
import { runGit } from "../../record/query/index.ts";

const MOST_OUTPUT = 16 * 1024 * 1024;

/**
 * Which files git ignores, below the root of a work tree: built and downloaded ones. Only their content is left out; what agents and CI read counts wherever it
 * lies, since a repository says itself what git shall ignore. Where there is no repository, or git cannot tell, none is ignored.
 */
export function ignoredByGit(root: string): (path: string) => boolean {
  if (lstatSync(join(root, ".git"), { throwIfNoEntry: false }) === undefined) return () => false;
  let names: readonly string[];
  try {
    names = runGit(root, ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"], MOST_OUTPUT).split("\0");
  } catch {
    return () => false;
  }
  const ignored = new Set(names.filter((name) => name !== ""));
  if (ignored.size === 0) return () => false;
  let folder = "";
  let isFolderIgnored = false;
  return (path) => {
    const end = path.lastIndexOf("/") + 1;
    const own = path.slice(0, end);
    if (own !== folder) {
      folder = own;
      isFolderIgnored = false;
      for (let at = own.indexOf("/"); at !== -1 && !isFolderIgnored; at = own.indexOf("/", at + 1)) isFolderIgnored = ignored.has(own.slice(0, at + 1));
    }
    return isFolderIgnored || ignored.has(path);
  };
}
