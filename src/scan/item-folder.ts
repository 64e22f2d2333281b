import { basename, dirname } from "node:path";

/** The folder whose files belong to a skill or plugin, `.` for the one that is scanned. */
export function folderOfItem(path: string): string {
  const folder = dirname(path);
  // A plugin's file lies in a folder of its own within the plugin's.
  return /^\.(?:claude|codex|cursor)-plugin$/.test(basename(folder)) ? dirname(folder) : folder;
}
