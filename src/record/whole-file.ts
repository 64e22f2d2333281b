import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How a file is replaced. */
export interface Replacing {
  /** Rights of the file; for its owner only unless given. */
  readonly mode?: number;
  /** Left out or true: file and name are on disk when this returns. False: a power cut may leave an older or empty file, which its reader must notice. */
  readonly isDurable?: boolean;
  /** Asked right before the file takes its place; throws when it must not. */
  readonly check?: () => void;
}

/** Makes the names in a folder durable. */
export function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Replaces a file as a whole: whoever reads it sees the old content or the new one, also after a crash. The content is first in a file
 * beside it, `….new`, which is gone again when this throws.
 */
export function replaceFile(path: string, content: string | Uint8Array, { mode = 0o600, isDurable = true, check }: Replacing = {}): void {
  // Threads of one process have the same number.
  const fresh = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.new`;
  try {
    writeFileSync(fresh, content, { mode: 0o600, flag: "wx", flush: isDurable });
    if (mode !== 0o600) chmodSync(fresh, mode);
    check?.();
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  if (isDurable) syncFolder(dirname(path));
}
