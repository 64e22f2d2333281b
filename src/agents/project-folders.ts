const MAX_FOLDERS = 64;

/** A file or folder in an absolute folder, as written: links are not followed, and `..` is not taken out. */
export function pathIn(folder: string, name: string): string {
  return `${folder === "/" ? "" : folder}/${name}`;
}

/** The root of a session, and the folders from `cwd` up to it: agents look for a repository's settings in them. At most 64. */
export function projectFolders(root: string, cwd: string): readonly string[] {
  const folders: string[] = [];
  for (
    let at = cwd;
    folders.length < MAX_FOLDERS && (at === root || at.startsWith(`${root === "/" ? "" : root}/`));
    at = at.slice(0, at.lastIndexOf("/")) || "/"
  ) {
    folders.push(at);
    if (at === root || at === "/") break;
  }
  return [...new Set([root, ...folders])];
}
