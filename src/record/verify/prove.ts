import { canonicalJson } from "../canonical-json.ts";
import { BLOCK, HASH_BYTES, inclusionPath, isIncluded, isSignedBy, leafHash, nodeHash, readCheckpoint, readVerifierKey, strictBase64 } from "../chain/index.ts";
import { RecordError } from "../folder.ts";
import { segmentFiles } from "../store/segment-files.ts";
import type { InclusionProof, ProofResult } from "../verify-types.ts";
import { readEntry } from "./entries.ts";
import { SegmentReader } from "./segment-reader.ts";

/** The roots of full subtrees, from stored blocks, from entries, and from where the oldest segment starts. */
class Subtrees {
  readonly #readers: readonly SegmentReader[];
  readonly #before = new Map<string, Buffer>();
  readonly #start: number;

  constructor(readers: readonly SegmentReader[]) {
    this.#readers = readers;
    const { start_size, start_frontier } = readers[0]!.state;
    this.#start = start_size;
    const bytes = Buffer.from(start_frontier);
    let [from, rest, at] = [0, start_size, 0];
    for (let power = 2 ** 52; power >= 1; power /= 2) {
      if (rest < power) continue;
      this.#before.set(`${from}-${from + power}`, bytes.subarray(at, at + HASH_BYTES));
      [from, rest, at] = [from + power, rest - power, at + HASH_BYTES];
    }
  }

  root(from: number, to: number): Buffer {
    const known = this.#before.get(`${from}-${to}`);
    if (known !== undefined) return known;
    if (to <= this.#start) throw new RecordError("the proof needs entries that were given up by retention");
    if (to - from === 1) return leafHash(this.#bodyAt(from));
    if (to - from === BLOCK) {
      const n = from / BLOCK;
      for (const reader of this.#readers) {
        const root = reader.blockRoot(n);
        if (root !== undefined) return Buffer.from(root);
      }
    }
    const middle = (from + to) / 2;
    return nodeHash(this.root(from, middle), this.root(middle, to));
  }

  #bodyAt(seq: number): string {
    const reader = this.#readers.find(({ state }) => seq >= state.start_size && seq < state.size);
    const body = reader?.bodyAt(seq);
    if (body === undefined) throw new RecordError(`entry ${seq} is not there; run \`sallyport verify\``);
    return body;
  }
}

function openAll(stateFolder: string): readonly SegmentReader[] {
  const readers: SegmentReader[] = [];
  for (const one of segmentFiles(stateFolder)) {
    const reader = SegmentReader.open(one);
    if (typeof reader === "string") {
      for (const other of readers) other.close();
      throw new RecordError(`\`${one.file}\` cannot be read: ${reader}; run \`sallyport verify\``);
    }
    readers.push(reader);
  }
  return readers;
}

/**
 * A proof that an event is in the record, by its id or number, to be checked without the record. Throws a `RecordError` when it is not
 * there, or not yet covered by a checkpoint (`Sequencer.checkpoint` makes one).
 */
export function proveEntry(stateFolder: string, what: { readonly id: string } | { readonly seq: number }): InclusionProof {
  const readers = openAll(stateFolder);
  try {
    const name = "id" in what ? what.id : String(what.seq);
    let [seq, body]: [number | undefined, string | undefined] = [undefined, undefined];
    for (const reader of readers) {
      const at = "id" in what ? reader.seqOf(what.id) : what.seq;
      const found = at === undefined ? undefined : reader.bodyAt(at);
      if (found !== undefined) [seq, body] = [at, found];
    }
    if (seq === undefined || body === undefined) throw new RecordError(`there is no entry \`${name}\` in the record; \`sallyport log\` lists what there is`);
    const checkpoint = readers.flatMap((reader) => reader.checkpoints()).findLast(({ size }) => size > seq);
    if (checkpoint === undefined) throw new RecordError(`entry \`${name}\` is not covered by a checkpoint yet; try again in a minute`);
    const trees = new Subtrees(readers);
    const path = inclusionPath(seq, checkpoint.size, (from, to) => trees.root(from, to));
    const key = readers.at(-1)!.state.key;
    const proof: InclusionProof = {
      v: 1,
      type: "sallyport.inclusion",
      entry: body,
      seq,
      path: path.map((one) => one.toString("base64")),
      checkpoint: checkpoint.note,
      key,
    };
    const result = checkProof(proof);
    if (!result.isValid) throw new RecordError(`entry \`${name}\` cannot be proved, since the record was changed: ${result.reason}; run \`sallyport verify\``);
    return proof;
  } finally {
    for (const reader of readers) reader.close();
  }
}

/** Longest path of a proof: a tree of 2^53 entries. */
const MAX_PATH = 64;

function bad(reason: string): ProofResult {
  return { isValid: false, reason };
}

/**
 * Checks a proof by itself, without the record. `keys` are verifier keys known from elsewhere; without them the proof only says that
 * the holder of its own key signed. Never throws, whatever it is given.
 */
export function checkProof(proof: unknown, keys?: readonly string[]): ProofResult {
  if (typeof proof !== "object" || proof === null) return bad("it is no proof");
  const { v, type, entry, seq, path, checkpoint, key } = proof as Partial<Record<keyof InclusionProof, unknown>>;
  if (v !== 1 || type !== "sallyport.inclusion") return bad("it is no proof of this version");
  if (typeof entry !== "string" || typeof seq !== "number" || typeof checkpoint !== "string" || typeof key !== "string") return bad("a part of it is missing");
  if (!Array.isArray(path) || path.length > MAX_PATH) return bad("its path is no list of hashes");
  const siblings = path.map((one: unknown) => (typeof one === "string" ? strictBase64(one) : undefined));
  if (siblings.some((one) => one?.length !== HASH_BYTES)) return bad("its path is no list of hashes");
  const found = readEntry(entry);
  let canonical: string | undefined;
  try {
    canonical = canonicalJson(JSON.parse(entry));
  } catch {
    // Not JSON, or without canonical form.
  }
  if (found === undefined || canonical !== entry) return bad("its entry is not one in canonical form");
  if (found.seq !== seq) return bad("its entry is of another number");
  const verifier = readVerifierKey(key);
  if (verifier === undefined) return bad("its key is no verifier key");
  if (keys !== undefined && !keys.includes(key)) return bad("it is signed by a key that is not among those that are known");
  const head = readCheckpoint(checkpoint);
  if (head === undefined) return bad("its checkpoint cannot be read");
  if (head.origin !== verifier.name || !isSignedBy(head.note, verifier)) return bad("its checkpoint is not signed by its key");
  if (!isIncluded(leafHash(entry), seq, head.size, siblings as Buffer[], head.root))
    return bad("its path does not lead from the entry to the root of the checkpoint");
  return { isValid: true, id: found.id, seq, size: head.size, origin: head.origin, key };
}
