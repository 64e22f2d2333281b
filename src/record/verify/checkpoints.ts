import { isSignedBy, readCheckpoint, readVerifierKey, type Frontier, type VerifierKey } from "../chain/index.ts";
import { checkpointLine, readCheckpointLine, type KeptCheckpoint } from "../store/checkpoint-file.ts";
import type { VerifyProblem } from "../verify-types.ts";

type Source = "file" | "segment" | "pin";

interface Waiting {
  readonly source: Source;
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
  /** When it was signed, as far as it is said. */
  readonly ts: number;
  readonly parsed: NonNullable<ReturnType<typeof readCheckpoint>>;
}

/** A key of the log and the entry from which on it signs. */
interface KeySpan {
  readonly from: number;
  readonly text: string;
  readonly key: VerifierKey | undefined;
}

const PLACES: Readonly<Record<Source, string>> = { file: "checkpoints.jsonl", segment: "the segment", pin: "what was given" };

/** All checkpoints of a record: read before the entries, compared on the way along them, and judged at the end. */
export class CheckpointBook {
  readonly #report: (problem: VerifyProblem) => void;
  readonly #origin: string;
  readonly #waiting = new Map<number, Waiting[]>();
  readonly #keys: KeySpan[] = [];
  readonly #pinnedKeys: readonly string[];
  /** Keys of what was given up. */
  readonly #older: VerifierKey[] = [];
  #start = 0;
  readonly #filed = new Set<string>();
  #lastFiled = -1;
  readonly #stored: { readonly kept: KeptCheckpoint; readonly segment: string }[] = [];
  /** Those whose root is that of the entries. */
  readonly #agreed: Waiting[] = [];
  #disagreeing: VerifyProblem[] = [];

  constructor(origin: string, pinnedKeys: readonly string[], report: (problem: VerifyProblem) => void) {
    this.#origin = origin;
    this.#pinnedKeys = pinnedKeys;
    this.#report = report;
  }

  #add(source: Source, note: string, kept: KeptCheckpoint | undefined, segment?: string): void {
    const size = kept?.size;
    const parsed = readCheckpoint(note);
    const where = segment === undefined ? {} : { segment };
    if (parsed === undefined || (size !== undefined && parsed.size !== size)) {
      const code = source === "pin" ? "pin-disagrees" : "checkpoint-changed";
      this.#report({ code, message: `a checkpoint in ${PLACES[source]} cannot be read`, ...where, ...(size === undefined ? {} : { checkpointSize: size }) });
      return;
    }
    if (parsed.origin !== this.#origin) {
      const code = source === "pin" ? "pin-disagrees" : "checkpoint-changed";
      this.#report({ code, message: `a checkpoint in ${PLACES[source]} is of another log, \`${parsed.origin}\``, ...where, checkpointSize: parsed.size });
      return;
    }
    const list = this.#waiting.get(parsed.size) ?? [];
    // The same one from several places is looked at once.
    if (source !== "pin" && list.some((one) => one.note === note && one.source !== "pin")) return;
    list.push({ source, size: parsed.size, root: parsed.root, note, ts: kept?.ts ?? Infinity, parsed });
    this.#waiting.set(parsed.size, list);
  }

  /** Takes the lines of the file. */
  addFile(lines: readonly string[]): void {
    lines.forEach((line, at) => {
      const kept = readCheckpointLine(line);
      if (kept === undefined) {
        this.#report({ code: "checkpoint-changed", message: `line ${at + 1} of checkpoints.jsonl is no checkpoint` });
        return;
      }
      this.#filed.add(kept.note);
      this.#lastFiled = Math.max(this.#lastFiled, kept.size);
      this.#add("file", kept.note, kept);
    });
  }

  addSegment(segment: string, checkpoints: readonly KeptCheckpoint[]): void {
    for (const kept of checkpoints) {
      this.#stored.push({ kept, segment });
      this.#add("segment", kept.note, kept, segment);
    }
  }

  addPinned(notes: readonly string[]): void {
    for (const note of notes) this.#add("pin", note.endsWith("\n") ? note : `${note}\n`, undefined);
  }

  /** What the file ends with when a crash tore its last line: the beginning of one that the segments have. */
  judgeTorn(torn: string): void {
    if (torn === "" || this.#stored.some(({ kept }) => checkpointLine(kept).startsWith(torn))) return;
    this.#report({ code: "checkpoint-changed", message: "the last line of checkpoints.jsonl is no checkpoint" });
  }

  /** A key that the log names. */
  addKey(from: number, text: string, isReplacement: boolean, place: { readonly segment: string; readonly id: string }): void {
    this.#keys.push({ from, text, key: readVerifierKey(text) });
    if (isReplacement && !this.#pinnedKeys.includes(text)) {
      this.#report({
        code: "key-replaced",
        message: `from here on another key signs, \`${text}\`: the one before was lost or taken away`,
        seq: from,
        ...place,
      });
    }
  }

  /**
   * A key that signed entries which were given up, as the entry says that tells of it; those that named it are gone.
   * @param start entries that were given up, when it is the key that signed their end; the walk starts there.
   */
  addOlderKey(text: string, start: number | undefined): void {
    const key = readVerifierKey(text);
    if (key !== undefined) this.#older.push(key);
    if (start === undefined) return;
    this.#start = start;
    this.#keys.unshift({ from: start - 1, text, key });
  }

  /** The key that signs at an entry, as the log says. */
  keyAt(seq: number): VerifierKey | undefined {
    return this.#keyAt(seq + 1)?.key;
  }

  /** Compares the checkpoints of the size that the walk has come to. */
  compare(frontier: Frontier): void {
    const here = this.#waiting.get(frontier.size);
    if (here === undefined) return;
    this.#waiting.delete(frontier.size);
    const root = frontier.root();
    for (const one of here) {
      if (one.root.equals(root)) {
        this.#agreed.push(one);
        continue;
      }
      // A checkpoint that was changed itself says nothing about the entries.
      if (this.#judgeSignature(one) === "wrong") continue;
      // One that was signed later is of what the record has become since, and says nothing about before.
      const first = this.#agreed.reduce((most, { size, ts }) => (ts <= one.ts ? Math.max(most, size) : most), 0);
      this.#disagreeing.push({
        code: one.source === "pin" ? "pin-disagrees" : "checkpoint-disagrees",
        message: `the entries before ${one.size} are not those of the checkpoint in ${PLACES[one.source]}: one of ${first} to ${one.size - 1} was rewritten`,
        seq: first,
        lastSeq: one.size - 1,
        checkpointSize: one.size,
      });
    }
  }

  /** Reports what disagreed, unless the entry that was changed has been found meanwhile, by the one after it. */
  settle(isBroken: boolean): void {
    if (!isBroken) for (const problem of this.#disagreeing) this.#report(problem);
    this.#disagreeing = [];
  }

  #keyAt(size: number): KeySpan | undefined {
    return this.#keys.findLast(({ from }) => from < Math.max(size, 1));
  }

  #judgeSignature({ size, parsed, source }: Waiting): "right" | "wrong" | "unknown" {
    const names = (key: VerifierKey): boolean => parsed.note.signatures.some(({ name, id }) => name === key.name && id.equals(key.id));
    const isOlder = size < this.#start;
    const key = isOlder ? this.#older.find(names) : this.#keyAt(size)?.key;
    if (key === undefined) return "unknown";
    const isNamed = names(key);
    if (isNamed && isSignedBy(parsed.note, key)) return "right";
    this.#report(
      isNamed
        ? {
            code: source === "pin" ? "pin-disagrees" : "checkpoint-changed",
            message: `the signature of the checkpoint in ${PLACES[source]} is not that of its text`,
            checkpointSize: size,
          }
        : { code: "key-replaced", message: `the checkpoint in ${PLACES[source]} is signed by a key that the log does not name`, checkpointSize: size },
    );
    return "wrong";
  }

  /** Judges what is left when the walk is over: it went from `start` to `end`, and what it read was right or `isBroken`. */
  finish(start: number, end: number, isBroken: boolean): { readonly count: number; readonly newest: Waiting | undefined; readonly pinned: number } {
    const beyond = [...this.#waiting.values()].flat().filter(({ size }) => size > end);
    if (beyond.length > 0) {
      const newest = beyond.reduce((most, one) => (one.size > most.size ? one : most));
      this.#report({
        code: newest.source === "pin" ? "pin-disagrees" : "rolled-back",
        message: `a checkpoint in ${PLACES[newest.source]} was signed for ${newest.size} entries, and there are ${end}`,
        seq: end,
        lastSeq: newest.size - 1,
        checkpointSize: newest.size,
      });
    }
    for (const one of beyond) this.#judgeSignature(one);
    for (const { kept, segment } of this.#stored) {
      if (this.#filed.has(kept.note) || kept.size > this.#lastFiled) continue;
      this.#report({
        code: "checkpoint-missing",
        message: "a checkpoint of the segment is not in checkpoints.jsonl any more",
        segment,
        checkpointSize: kept.size,
      });
    }
    const stored = new Set(this.#stored.map(({ kept }) => kept.note));
    for (const one of [...this.#agreed, ...(isBroken ? [] : this.#left(start, end))]) {
      if (one.source === "file" && one.size > start && !stored.has(one.note)) {
        this.#report({ code: "checkpoint-missing", message: "a checkpoint of checkpoints.jsonl is not in its segment any more", checkpointSize: one.size });
      }
    }
    for (const one of this.#left(0, end)) this.#judgeSignature(one);
    const right = this.#agreed.filter((one) => this.#judgeSignature(one) === "right");
    for (const { text } of this.#keys) {
      if (this.#pinnedKeys.length > 0 && !this.#pinnedKeys.includes(text)) {
        this.#report({ code: "pin-disagrees", message: `the log is signed by \`${text}\`, which is not the key that was given` });
      }
    }
    const newest = right.reduce<Waiting | undefined>((most, one) => (most === undefined || one.size >= most.size ? one : most), undefined);
    return { count: right.length, newest, pinned: right.filter(({ source }) => source === "pin").length };
  }

  /** Checkpoints whose size the walk did not come to, within its range. */
  #left(start: number, end: number): readonly Waiting[] {
    return [...this.#waiting.values()].flat().filter(({ size }) => size >= start && size <= end);
  }

  /** The key that signs now, as the log says. */
  get key(): string | undefined {
    return this.#keys.at(-1)?.text;
  }
}
