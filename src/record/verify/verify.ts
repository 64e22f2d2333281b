import type { RecordedEvent } from "../../model/index.ts";
import { Frontier, isSignedBy, NO_HASH, readCheckpoint, retiredLine } from "../chain/index.ts";
import { readCheckpointFile } from "../store/checkpoint-file.ts";
import { segmentFiles } from "../store/segment-files.ts";
import type { SegmentSummary, VerifyOptions, VerifyProblem, VerifyReport } from "../verify-types.ts";
import { CheckpointBook } from "./checkpoints.ts";
import { verifyContents } from "./contents.ts";
import { ChangedPathWalk } from "./changed-path-walk.ts";
import { ChainWalk } from "./entries.ts";
import { verifyQuarantine, type KeptApart } from "./quarantine.ts";
import { SegmentReader } from "./segment-reader.ts";
import { sentences } from "./sentences.ts";

/** Most problems that are listed: after the first few nobody reads on. */
export const MAX_PROBLEMS = 100;
const PROGRESS_EVERY = 10_000;

type Entry = Omit<RecordedEvent, "hash">;

/** A segment that the log says was given up. */
interface Retirement extends SegmentSummary {
  /** Number of the entry that says so. */
  readonly seq: number;
  readonly head: string;
  readonly checkpoint: string;
  readonly key: string;
}

function retirementOf({ seq, record }: Entry): Retirement | undefined {
  if (record?.file === undefined || record.first === undefined || record.digest === undefined) return undefined;
  const { file, first, last = first - 1, digest, checkpoint = "", key = "" } = record;
  return { seq, file, first, last, head: digest, checkpoint, key };
}

class Verification {
  readonly #stateFolder: string;
  readonly #options: VerifyOptions;
  readonly #problems: VerifyProblem[] = [];
  readonly #segments: SegmentSummary[] = [];
  readonly #retired: Retirement[] = [];
  /** Entries about bytes that are kept apart, by the digest of those. */
  readonly #kept = new Map<string, KeptApart>();
  #hasMore = false;

  constructor(stateFolder: string, options: VerifyOptions) {
    this.#stateFolder = stateFolder;
    this.#options = options;
  }

  #report = (problem: VerifyProblem): void => {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
    else this.#hasMore = true;
  };

  run(): VerifyReport {
    // The file first: whoever goes on writing meanwhile is then ahead of it, never behind.
    const filed = readCheckpointFile(this.#stateFolder);
    const readers: SegmentReader[] = [];
    for (const one of segmentFiles(this.#stateFolder)) {
      const reader = SegmentReader.open(one);
      if (typeof reader === "string") this.#report({ code: "segment-unreadable", message: `the segment cannot be read: ${reader}`, segment: one.file });
      else readers.push(reader);
    }
    try {
      return this.#read(readers, filed);
    } finally {
      for (const reader of readers) reader.close();
    }
  }

  #read(readers: readonly SegmentReader[], filed: ReturnType<typeof readCheckpointFile>): VerifyReport {
    const [oldest] = readers;
    const origin = oldest?.state.origin ?? "";
    const book = new CheckpointBook(origin, this.#options.pinnedKeys ?? [], this.#report);
    if (oldest === undefined) return this.#nothing(filed.lines.length > 0);
    book.addFile(filed.lines);
    for (const reader of readers) book.addSegment(reader.file, reader.checkpoints());
    book.judgeTorn(filed.torn);
    book.addPinned(this.#options.pinnedCheckpoints ?? []);
    const walk = this.#start(oldest);
    const start = walk.next;
    if (start > 0) book.compare(walk.frontier);
    readers.forEach((reader, at) => {
      if (reader.state.origin !== origin)
        this.#report({ code: "segment-edited", message: `the segment is of another log, \`${reader.state.origin}\``, segment: reader.file });
      if (at > 0) this.#join(readers[at - 1]!, reader, walk);
      this.#walk(reader, walk, book, start);
    });
    if (start > 0) this.#judgeStart(oldest, start, book);
    const { count, newest, pinned } = book.finish(start, walk.next, walk.isBroken);
    const contents = verifyContents(this.#stateFolder, readers, this.#report);
    verifyQuarantine(this.#stateFolder, this.#kept, this.#report);
    const problems = this.#problems.toSorted((a, b) => placeOf(a) - placeOf(b));
    const report: Omit<VerifyReport, "proved" | "notProved"> = {
      isIntact: problems.length === 0,
      origin,
      device: oldest.state.device,
      entries: walk.count,
      segments: this.#segments,
      retired: this.#retired.map(({ file, first, last }) => ({ file, first, last })),
      ...(walk.isBroken ? {} : { head: { size: walk.next, hash: walk.head.toString("hex"), root: walk.frontier.root().toString("hex") } }),
      checkpoints: { count, ...(newest === undefined ? {} : { newest: newest.size, note: newest.note }) },
      ...(book.key === undefined ? {} : { key: book.key }),
      contents,
      problems,
      hasMore: this.#hasMore,
    };
    return { ...report, ...sentences(report, start, pinned, this.#options) };
  }

  #nothing(hasCheckpoints: boolean): VerifyReport {
    if (hasCheckpoints) this.#report({ code: "rolled-back", message: "checkpoints were signed, and there is no segment any more", seq: 0 });
    const problems = this.#problems;
    return {
      isIntact: problems.length === 0,
      entries: 0,
      segments: [],
      retired: [],
      checkpoints: { count: 0 },
      contents: 0,
      problems,
      hasMore: false,
      proved: [],
      notProved: problems.length === 0 ? ["anything: nothing is recorded yet"] : ["anything: no entry is left to be read"],
    };
  }

  /** Where the walk starts: at the beginning of all, or where the oldest segment that is left says. */
  #start({ state, file }: SegmentReader): ChainWalk {
    try {
      return new ChainWalk(Frontier.fromBytes(state.start_size, state.start_frontier), Buffer.from(state.start_head), this.#report);
    } catch {
      this.#report({ code: "segment-edited", message: "where the segment starts cannot be read", segment: file });
      return new ChainWalk(new Frontier(), NO_HASH, this.#report);
    }
  }

  /** How one segment continues another. */
  #join(before: SegmentReader, reader: SegmentReader, walk: ChainWalk): void {
    const { state, file } = reader;
    if (state.start_size === walk.next && walk.head.equals(Buffer.from(state.start_head))) return;
    const isNext = state.previous === before.state.month;
    if (state.start_size > walk.next) {
      const [seq, lastSeq] = [walk.next, state.start_size - 1];
      const isGone = !isNext;
      this.#report({
        code: isGone ? "segment-missing" : "truncated",
        message: isGone ? `a segment before this one is not there, with entries ${seq} to ${lastSeq}` : `entries ${seq} to ${lastSeq} are not there any more`,
        segment: isGone ? file : before.file,
        seq,
        lastSeq,
      });
    } else {
      this.#report({ code: "segment-edited", message: "the segment does not start where the one before ends", segment: file, seq: state.start_size });
    }
    walk.isBroken = true;
    walk.next = state.start_size;
    walk.head = Buffer.from(state.start_head);
  }

  #walk(reader: SegmentReader, walk: ChainWalk, book: CheckpointBook, start: number): void {
    const first = walk.next;
    const wrongPaths = (place: { readonly seq?: number; readonly id?: string }): void =>
      this.#report({ code: "column-edited", message: "the list of changed paths says something else than the entry", segment: reader.file, ...place });
    try {
      const paths = reader.state.format < 2 ? undefined : new ChangedPathWalk(reader.changedPaths());
      for (const row of reader.rows()) {
        const entry = walk.take(row, reader.file);
        // What an entry that is not the one that was written says is of no use.
        if (entry !== undefined && paths?.isRight(row.seq, entry) === false && !walk.isBroken) wrongPaths({ seq: row.seq, id: row.id });
        book.settle(walk.isBroken);
        if (entry?.kind.startsWith("record.") === true) this.#own(entry, reader.file, book, start);
        if (!walk.isBroken) book.compare(walk.frontier);
        if (walk.count % PROGRESS_EVERY === 0) this.#options.onProgress?.(walk.count);
      }
      if (paths?.hasMore() === true && !walk.isBroken) wrongPaths({});
    } catch (error) {
      const why = error instanceof Error ? error.message : "a fault";
      this.#report({
        code: "segment-unreadable",
        message: `the segment cannot be read from entry ${walk.next} on: ${why}`,
        segment: reader.file,
        seq: walk.next,
      });
      walk.isBroken = true;
    }
    walk.endOf(reader.file, reader.state.size, reader.state.head, reader.state.frontier);
    book.settle(walk.isBroken);
    this.#segments.push({ file: reader.file, first: Math.max(first, start), last: walk.next - 1 });
  }

  /** What the log says about itself. */
  #own(entry: Entry, segment: string, book: CheckpointBook, start: number): void {
    const place = { segment, id: entry.id };
    const key = entry.record?.key;
    if (entry.kind === "record.start" && key !== undefined) book.addKey(entry.seq, key, entry.seq !== 0, place);
    if (entry.kind === "record.key" && key !== undefined) book.addKey(entry.seq, key, true, place);
    if (entry.kind === "record.damaged" && entry.record?.digest !== undefined) this.#kept.set(entry.record.digest, { segment, seq: entry.seq, id: entry.id });
    if (entry.kind !== "record.retired") return;
    const retirement = retirementOf(entry);
    if (retirement === undefined) return;
    this.#retired.push(retirement);
    if (retirement.key !== "") book.addOlderKey(retirement.key, retirement.last === start - 1 ? start : undefined);
  }

  /** Whether the oldest segment rightly is not the first: the log says that those before were given up, and where they ended. */
  #judgeStart({ file, state }: SegmentReader, start: number, book: CheckpointBook): void {
    const end = this.#retired.find(({ last, head }) => last === start - 1 && head === Buffer.from(state.start_head).toString("hex"));
    const place = { segment: file, seq: 0, lastSeq: start - 1 };
    if (end === undefined) {
      this.#report({
        code: "segment-missing",
        message: `the segments before this one are not there, with entries 0 to ${start - 1}, and the log does not say that they were given up`,
        ...place,
      });
      return;
    }
    const checkpoint = readCheckpoint(end.checkpoint);
    const key = book.keyAt(end.seq);
    const root = Frontier.fromBytes(start, state.start_frontier).root();
    const isSaid = checkpoint?.note.text.split("\n")[3] === retiredLine(end.file, end.first, end.last);
    if (!isSaid || key === undefined || checkpoint.size !== start || !checkpoint.root.equals(root) || !isSignedBy(checkpoint.note, key)) {
      this.#report({ code: "segment-edited", message: "where the segment starts is not what was signed when those before it were given up", ...place });
    }
  }
}

function placeOf({ seq, checkpointSize }: VerifyProblem): number {
  return seq ?? (checkpointSize === undefined ? Number.MAX_SAFE_INTEGER : checkpointSize - 1);
}

/**
 * Checks the record of a state folder: that each entry is the one that was written, none is missing, none was added, and that all signed
 * checkpoints agree. Reads only; a sequencer may go on meanwhile. Throws when a file cannot be read for want of rights.
 */
export function verifyRecord(stateFolder: string, options: VerifyOptions = {}): VerifyReport {
  return new Verification(stateFolder, options).run();
}
