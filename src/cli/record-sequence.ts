import { existsSync } from "node:fs";
import { join } from "node:path";
import { RecordError, Sequencer } from "../record/index.ts";
import { printable } from "./terminal.ts";

/** Longest wait for another writer, in milliseconds: whoever asks wants an answer. */
const WAIT_MS = 5000;

/**
 * Takes what hooks have written into the record, as the daemon would. Where nothing was ever written, nothing is made. Where it cannot be
 * done, that is said on standard error.
 * @returns false when it could not be done
 */
export function sequenceOnce(stateFolder: string): boolean {
  if (!existsSync(join(stateFolder, "spool")) && !existsSync(join(stateFolder, "record"))) return true;
  let sequencer: Sequencer | undefined;
  try {
    sequencer = Sequencer.open(stateFolder, { waitMs: WAIT_MS });
    sequencer.drain();
    return true;
  } catch (error) {
    const why = error instanceof RecordError ? error.message : ((error as NodeJS.ErrnoException).code ?? (error as Error).message);
    console.error(
      `warning: the newest events are not shown, they could not be taken into the record: ${printable(String(why))}\n  they are safe in \`${printable(join(stateFolder, "spool"))}\`; run \`sallyport verify\``,
    );
    return false;
  } finally {
    try {
      sequencer?.close();
    } catch {
      // Said above, or another process has signed meanwhile.
    }
  }
}
