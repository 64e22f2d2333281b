import { defaultStateFolder } from "../record/index.ts";
import { RecordReader } from "../record/query/index.ts";
import { sequenceOnce } from "./record-sequence.ts";
import { printable } from "./terminal.ts";

/** The record of this person on this machine, with everything that hooks have written so far. */
export interface OpenRecord {
  readonly reader: RecordReader;
  readonly stateFolder: string;
}

/**
 * Takes what hooks have written into the record, then opens it. Where it cannot be taken (another process does it, the disk is
 * full or read-only), that is said and the record is shown as it is.
 */
export function openRecord(): OpenRecord {
  const stateFolder = defaultStateFolder(process.env);
  sequenceOnce(stateFolder);
  return { reader: new RecordReader(stateFolder), stateFolder };
}

/** Says which parts could not be read. @returns exit code 1 when there are any, else `code` */
export function closeRecord({ reader }: OpenRecord, code: number): number {
  const { unread } = reader;
  for (const { file, message } of unread)
    console.error(
      `warning: \`${printable(file)}\` could not be read whole: ${printable(message)}\n  run \`sallyport verify\` to see what is wrong; what is shown is not all`,
    );
  reader.close();
  return unread.length === 0 ? code : Math.max(code, 1);
}
