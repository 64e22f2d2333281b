import { segmentFiles } from "../store/segment-files.ts";
import { openForReading, type Database, type Statement } from "../store/sqlite.ts";

/** An event may be told so much later than it happened and still be new without a look into older segments. */
const SLACK_MS = 24 * 3600 * 1000;

/** When an id says that it was made: the time of a UUID of version 7, in milliseconds; 0 for others, which may be of any time. */
function timeOf(id: string): number {
  return id[14] === "7" ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0;
}

/** The segments before the one that is written, in which an event that is told a second time may stand. They are opened when they are needed. */
export class OlderSegments {
  readonly #paths: readonly string[];
  readonly #since: number;
  #open: { readonly database: Database; readonly find: Statement }[] | undefined;

  /** Those before `newest`. */
  constructor(stateFolder: string, newest: string) {
    const files = segmentFiles(stateFolder);
    this.#paths = files.filter(({ file }) => file !== newest).map(({ path }) => path);
    const month = files.find(({ file }) => file === newest)?.month ?? "0000-01";
    this.#since = Date.parse(`${month.length === 7 ? month : `+${month.padStart(9, "0")}`}-01T00:00:00Z`) + SLACK_MS;
  }

  /** The entry of an event in one of them, if it may stand there at all. */
  bodyOf(id: string, ts: number): string | undefined {
    if (this.#paths.length === 0 || Math.min(timeOf(id), ts) >= this.#since) return undefined;
    this.#open ??= this.#paths.map((path) => {
      const database = openForReading(path);
      return { database, find: database.prepare("SELECT body FROM event WHERE id = ?") };
    });
    for (const { find } of this.#open) {
      const row = find.get(id) as { body: string } | undefined;
      if (row !== undefined) return row.body;
    }
    return undefined;
  }

  close(): void {
    for (const { database } of this.#open ?? []) database.close();
    this.#open = undefined;
  }
}
