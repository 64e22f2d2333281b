import { closeSync, constants, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ContentPart, ContentReference } from "../model/index.ts";
import { privateFolder } from "./folder.ts";

/** Most bytes of one piece of content that are kept. */
export const MAX_CONTENT = 4 * 1024 * 1024;

/** Folder in which content waits for the sequencer. */
export function contentSpool(stateFolder: string): string {
  return join(stateFolder, "spool", "content");
}

/** Name of the file of one piece. */
export function contentFileName(event: string, part: ContentPart): string {
  return `${event}.${part}`;
}

/**
 * Hands over content of an event that is about to be appended to the spool: only where the policy says that content is kept. It is on disk
 * afterwards. The answer belongs into `content` of the event. Throws when it could not be stored.
 */
export function spoolContent(stateFolder: string, event: string, part: ContentPart, content: Uint8Array): ContentReference {
  const folder = privateFolder(contentSpool(stateFolder));
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
  const file = openSync(join(folder, contentFileName(event, part)), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600);
  const kept = content.subarray(0, MAX_CONTENT);
  try {
    let written = 0;
    while (written < kept.length) written += writeSync(file, kept, written);
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
  return { part, bytes: content.length, ...(kept.length < content.length ? { isCut: true as const } : {}) };
}
