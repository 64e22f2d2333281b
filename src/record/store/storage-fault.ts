import { RecordError } from "../folder.ts";

/** What a person does about a code of SQLite (https://www.sqlite.org/rescode.html) or of the operating system. */
const HELP: Readonly<Record<string, string>> = {
  13: "the disk is full; free some space",
  ENOSPC: "the disk is full; free some space",
  EDQUOT: "the quota is used up; free some space",
  EFBIG: "a file may not grow further; raise the limit on file sizes",
  8: "it cannot be written; make the disk writable, or restore your rights on the folder",
  EROFS: "the disk is read-only; make it writable",
  EACCES: "rights are missing; restore yours on the folder",
  EPERM: "rights are missing; restore yours on the folder",
  14: "a file of it cannot be opened; restore your rights on the folder",
  11: "a file of it is damaged; put it back from a backup, or move it away to begin anew, and run `sallyport verify`",
  26: "a file of it is no database; put it back from a backup, or move it away to begin anew, and run `sallyport verify`",
  10: "the disk answers with errors; look at the machine's log",
  EIO: "the disk answers with errors; look at the machine's log",
  5: "another process holds a file of it; end what reads it from outside",
};

/** The same error, in words that say what to do where its cause lies outside of this program. */
export function storageFault(error: unknown, folder: string): unknown {
  if (error instanceof RecordError || !(error instanceof Error)) return error;
  const { errcode, code } = error as { errcode?: number; code?: string };
  // The lower byte is the plain code, the others say more.
  const help = HELP[String(errcode === undefined ? code : errcode & 0xff)];
  return help === undefined ? error : new RecordError(`the record in \`${folder}\` cannot be kept: ${help} (${error.message})`);
}
