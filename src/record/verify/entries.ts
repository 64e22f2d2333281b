import type { RecordedEvent } from "../../model/index.ts";
import { digest, Frontier, leafHash } from "../chain/index.ts";
import { columnsOf } from "../sequence/entry.ts";
import { EVENT_COLUMNS } from "../store/tables.ts";
import type { VerifyProblem } from "../verify-types.ts";
import type { EventRow } from "./segment-reader.ts";

/** Columns between `seq` and `hash`: those that are taken from the entry. */
const TAKEN = EVENT_COLUMNS.slice(1, -2);

type Entry = Omit<RecordedEvent, "hash">;

/** The entry as an object, or `undefined`. */
export function readEntry(body: string): Entry | undefined {
  try {
    const found = JSON.parse(body) as Partial<Entry> | null;
    if (typeof found?.seq !== "number" || typeof found.prev !== "string" || typeof found.id !== "string" || typeof found.tsRecorded !== "number")
      return undefined;
    return found as Entry;
  } catch {
    return undefined;
  }
}

function wrongColumn(entry: Entry, row: EventRow): string | undefined {
  let values: ReturnType<typeof columnsOf>;
  try {
    values = columnsOf(entry, entry.tsRecorded);
  } catch {
    return "body";
  }
  return TAKEN.find((name, at) => row[name] !== values[at]);
}

/** The entry that was read last, until its successor says whether it is the one that was written. */
interface Unconfirmed {
  readonly seq: number;
  readonly id: string;
  readonly segment: string;
}

/**
 * Follows the chain from entry to entry. An entry whose own hash is right and whose successor names another is the one that was changed,
 * which is why each waits for its successor.
 */
export class ChainWalk {
  readonly #report: (problem: VerifyProblem) => void;
  /** The tree over the entries; of no use once `isBroken`. */
  readonly frontier: Frontier;
  /** Hash of the entry read last. */
  head: Buffer;
  /** Number that the next entry should have. */
  next: number;
  /** Entries read. */
  count = 0;
  /** The entries are not those that were written, so roots of their tree say nothing more. */
  isBroken = false;
  /** The entry read last was found wrong already, so that the next one does not continue it is no news. */
  #isLastWrong = false;
  #last: Unconfirmed | undefined;

  constructor(frontier: Frontier, head: Buffer, report: (problem: VerifyProblem) => void) {
    this.frontier = frontier;
    this.head = head;
    this.next = frontier.size;
    this.#report = (problem) => {
      if (problem.code !== "column-edited") {
        this.isBroken = true;
        this.#isLastWrong = true;
      }
      report(problem);
    };
  }

  /** Takes the next row of a segment. Answers its entry, unless it cannot be read. */
  take(row: EventRow, segment: string): Entry | undefined {
    const { seq, id, body } = row;
    const expected = this.next;
    const hash = digest(body);
    const entry = readEntry(body);
    const place = { segment, seq, id };
    this.count += 1;
    const isAfterWrong = this.#isLastWrong;
    this.#isLastWrong = false;
    if (entry === undefined) {
      this.#report({ code: "entry-edited", message: "the entry is not one any more", ...place });
    } else if (!hash.equals(Buffer.from(row.hash))) {
      this.#report({ code: "entry-edited", message: "the entry is not the one that was hashed when it was written", ...place });
    } else if (entry.seq !== seq) {
      const from = entry.seq < seq ? "further ahead" : "further on";
      this.#report({ code: "entry-moved", message: `the entry was written as number ${entry.seq}, which is ${from}`, ...place });
    } else if (seq > expected) {
      this.#report({
        code: "entry-deleted",
        message: seq === expected + 1 ? `entry ${expected} is not there` : `entries ${expected} to ${seq - 1} are not there`,
        segment,
        seq: expected,
        lastSeq: seq - 1,
      });
    } else if (seq < expected) {
      this.#report({ code: "entry-inserted", message: "an entry of this number was read before", ...place });
    } else if (entry.prev !== this.head.toString("hex") && !isAfterWrong) {
      this.#broken(place);
      // It was the one before.
      this.#isLastWrong = false;
    } else {
      const column = wrongColumn(entry, row);
      if (column !== undefined) this.#report({ code: "column-edited", message: `the column \`${column}\` says something else than the entry`, ...place });
    }
    // Go on from what is there, so that one change is one problem.
    if (!this.isBroken) this.frontier.append(leafHash(body));
    this.next = seq + 1;
    this.head = hash;
    this.#last = { seq, id, segment };
    return entry;
  }

  /** What a segment says about its own end, after its last row. */
  endOf(segment: string, size: number, head: Uint8Array, frontier: Uint8Array): void {
    const { next } = this;
    if (size > next) {
      this.#report({ code: "truncated", message: `entries ${next} to ${size - 1} are not there any more`, segment, seq: next, lastSeq: size - 1 });
      this.next = size;
      this.head = Buffer.from(head);
      this.#last = undefined;
    } else if (size < next) {
      this.#report({ code: "entry-inserted", message: `the segment ends before entry ${size}, and there are more`, segment, seq: size, lastSeq: next - 1 });
    } else if (!this.head.equals(Buffer.from(head)) && this.#last?.segment === segment) {
      if (!this.#isLastWrong)
        this.#report({ code: "entry-edited", message: "the entry was changed together with its hash: the segment ends with a different one", ...this.#last });
      this.head = Buffer.from(head);
    } else if (!this.isBroken && !this.frontier.toBytes().equals(Buffer.from(frontier))) {
      this.#report({ code: "segment-edited", message: "the tree at the end of the segment is not that of its entries", segment });
    }
  }

  /** The entry does not continue the one before, whose own hash is right: that one is another than was written. */
  #broken(here: Unconfirmed): void {
    const last = this.#last;
    if (last === undefined || last.segment !== here.segment) {
      this.#report({ code: "entry-edited", message: "the entry does not continue what was before this segment", ...here });
      return;
    }
    this.#report({
      code: "entry-edited",
      message: "the entry was changed together with its hash, or another put in its place: the next one continues a different one",
      ...last,
    });
  }
}
