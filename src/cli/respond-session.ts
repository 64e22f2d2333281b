import { UserError } from "../model/index.ts";
import { RecordReader, recentSessions } from "../record/query/index.ts";
import { printableLine } from "./printable.ts";

/** The whole id of the session that begins so. One that the record does not know is taken as it is when it is whole: it may not have acted yet. */
export function wholeSession(stateFolder: string, beginning: string): string {
  const reader = new RecordReader(stateFolder);
  try {
    const found = recentSessions(reader, 3, beginning);
    if (found.length === 1) return found[0]!.session;
    if (found.some(({ session }) => session === beginning) || (found.length === 0 && beginning.length >= 16)) return beginning;
    throw new UserError([
      {
        code: "respond",
        message: found.length === 0 ? `no session begins with \`${printableLine(beginning)}\`` : `several sessions begin with \`${printableLine(beginning)}\``,
        help: "`sallyport session` lists them; give more of the id",
      },
    ]);
  } finally {
    reader.close();
  }
}
