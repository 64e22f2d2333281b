import { basename } from "node:path";
import { folderOfItem } from "../item-folder.ts";
import type { ScanItem } from "../item.ts";
import { kindOfPath } from "../kind-of-path.ts";
import { readItem } from "../read-item.ts";

/** Texts by path; `undefined` for a file that is not there. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** Files beside a skill or plugin, with those of the change in place of their own. */
function filesWith(path: string, files: ReadonlyMap<string, string> | undefined, texts: Texts): ReadonlyMap<string, string> {
  const folder = folderOfItem(path);
  const out = new Map(files);
  if (folder === ".") return out;
  for (const [other, text] of texts) {
    if (!other.startsWith(`${folder}/`) || basename(other) === basename(path)) continue;
    const name = other.slice(folder.length + 1);
    if (text === undefined) out.delete(name);
    else out.set(name, text);
  }
  return out;
}

const hasFiles = (path: string): boolean => ["skill", "plugin"].includes(kindOfPath(path)?.kind ?? "");

/** Does a change at the path concern what agents and CI read? A file beside a skill does. */
export function concernsItems(path: string, skillFolders: ReadonlySet<string>): boolean {
  if (kindOfPath(path) !== undefined) return true;
  const parts = path.split("/");
  return parts.some((_, index) => skillFolders.has(parts.slice(0, index).join("/")));
}

/** The items of a repository with some of its files as they are said to be; items that no text concerns are the same objects. */
export function itemsWith(items: readonly ScanItem[], texts: Texts): readonly ScanItem[] {
  const known = new Set(items.map(({ path }) => path));
  const kept = items.flatMap((item) => {
    const isBeside = hasFiles(item.path) && [...texts.keys()].some((path) => path.startsWith(`${folderOfItem(item.path)}/`));
    if (!texts.has(item.path) && !isBeside) return [item];
    const text = texts.has(item.path) ? texts.get(item.path) : item.text;
    if (text === undefined) return [];
    const read = readItem(item.path, text, "project", undefined, hasFiles(item.path) ? filesWith(item.path, item.files, texts) : undefined);
    return read === undefined ? [] : [read];
  });
  const added = [...texts].flatMap(([path, text]) => {
    if (text === undefined || known.has(path) || kindOfPath(path) === undefined) return [];
    const read = readItem(path, text, "project", undefined, hasFiles(path) ? filesWith(path, undefined, texts) : undefined);
    return read === undefined ? [] : [read];
  });
  return [...kept, ...added];
}
