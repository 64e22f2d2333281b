import { hash } from "node:crypto";

/** Length of a hash in bytes. */
export const HASH_BYTES = 32;

/** Leaves whose common root is stored, so that a proof reads few entries. A power of two. */
export const BLOCK = 256;

/** What no entry hashes to: the `prev` of the first entry. */
export const NO_HASH = Buffer.alloc(HASH_BYTES);

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function hexDigest(data: Uint8Array | string): string {
  return hash("sha256", data, "hex");
}

/** SHA-256 of bytes, or of a text in UTF-8. */
export function digest(data: Uint8Array | string): Buffer {
  // By way of hexadecimal, which takes half the time of having the bytes made.
  return Buffer.from(hexDigest(data), "hex");
}

/** Hash of a leaf (RFC 6962 §2.1): 0x00 before the entry. */
export function leafHash(entry: Uint8Array | string): Buffer {
  return digest(typeof entry === "string" ? `\0${entry}` : Buffer.concat([Buffer.of(0), entry]));
}

const pair = Buffer.alloc(1 + 2 * HASH_BYTES);
pair[0] = 1;

/** Hash of an inner node (RFC 6962 §2.1): 0x01 before its two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 1 + HASH_BYTES);
  return digest(pair);
}

/** SHA-256 of bytes, a character a byte. Quicker to put somewhere than bytes of its own. */
function rawDigest(data: Uint8Array): string {
  return hash("sha256", data, "binary");
}

/** Most full subtrees, and the leaf that is put behind them. */
const MAX_SUBTREES = 54;

/** Root of a tree without leaves. */
export function emptyRoot(): Buffer {
  return digest("");
}

/** How many bits of a size are set: so many full subtrees it has. */
function fullSubtrees(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/**
 * The right edge of a growing tree: the roots of its full subtrees, largest first. It is all that is needed to append
 * leaves and to tell the root.
 */
export class Frontier {
  #size: number;
  /** The roots, one after the other. A tree of 2^53 leaves has no more than there is room for. */
  readonly #nodes = Buffer.alloc(MAX_SUBTREES * HASH_BYTES);
  #count: number;

  constructor(size = 0, roots: readonly Buffer[] = []) {
    if (!Number.isSafeInteger(size) || size < 0 || roots.length !== fullSubtrees(size)) throw new RangeError("the frontier does not fit its size");
    this.#size = size;
    this.#count = roots.length;
    roots.forEach((root, at) => this.#nodes.set(root, at * HASH_BYTES));
  }

  /** Reads what `toBytes` wrote. Throws when it does not fit the size. */
  static fromBytes(size: number, bytes: Uint8Array): Frontier {
    if (bytes.length % HASH_BYTES !== 0) throw new RangeError("the frontier does not fit its size");
    const roots = Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => Buffer.from(bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)));
    return new Frontier(size, roots);
  }

  get size(): number {
    return this.#size;
  }

  toBytes(): Buffer {
    return Buffer.from(this.#nodes.subarray(0, this.#count * HASH_BYTES));
  }

  #node(at: number): Buffer {
    return this.#nodes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
  }

  /** Takes the next leaf, as the bytes that are hashed for it: 0x00 and the entry. Answers the root of the last `BLOCK` leaves when it completes them. */
  appendEntry(prefixed: Uint8Array): Buffer | undefined {
    this.#nodes.write(rawDigest(prefixed), this.#count * HASH_BYTES, "latin1");
    return this.#grow();
  }

  /** Takes the hash of the next leaf. Answers the root of the last `BLOCK` leaves when it completes them. */
  append(leaf: Uint8Array): Buffer | undefined {
    this.#nodes.set(leaf, this.#count * HASH_BYTES);
    return this.#grow();
  }

  /** Joins the leaf that was put behind the roots with as many of them as it completes. */
  #grow(): Buffer | undefined {
    let top = this.#count;
    let count = 1;
    let block: Buffer | undefined;
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      top -= 1;
      // The two children lie side by side.
      this.#nodes.copy(pair, 1, top * HASH_BYTES, (top + 2) * HASH_BYTES);
      this.#nodes.write(rawDigest(pair), top * HASH_BYTES, "latin1");
      count *= 2;
      if (count === BLOCK) block = Buffer.from(this.#node(top));
    }
    this.#count = top + 1;
    this.#size += 1;
    return block;
  }

  /** Root of the whole tree (RFC 6962 §2.1). */
  root(): Buffer {
    if (this.#size === 0) return emptyRoot();
    let root: Buffer = Buffer.from(this.#node(this.#count - 1));
    for (let at = this.#count - 2; at >= 0; at--) root = nodeHash(this.#node(at), root);
    return root;
  }
}

/** Root of the leaves `[from, to)`, of which `to - from` is a power of two and `from` a multiple of it. */
export type FullSubtree = (from: number, to: number) => Buffer;

/** Largest power of two below `count`. */
function split(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** Root of the leaves `[from, to)` of a tree whose full subtrees are known. */
export function rangeRoot(from: number, to: number, full: FullSubtree): Buffer {
  const count = to - from;
  if (count === 0) return emptyRoot();
  const power = split(count);
  if (count === 1 || power * 2 === count) return full(from, to);
  return nodeHash(full(from, from + power), rangeRoot(from + power, to, full));
}

/** The siblings that prove leaf `index` in a tree of `size` leaves, from the leaf up (RFC 6962 §2.1.1). */
export function inclusionPath(index: number, size: number, full: FullSubtree): Buffer[] {
  if (index < 0 || index >= size) throw new RangeError("the leaf is not in the tree");
  const path: Buffer[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (index < middle) {
      path.push(rangeRoot(middle, to, full));
      to = middle;
    } else {
      path.push(rangeRoot(from, middle, full));
      from = middle;
    }
  }
  return path.toReversed();
}

/** The nodes that prove that the tree of `older` leaves is the beginning of the one of `newer` (RFC 6962 §2.1.2). */
export function consistencyPath(older: number, newer: number, full: FullSubtree): Buffer[] {
  if (older < 1 || older > newer) throw new RangeError("the older tree is not smaller");
  const path: Buffer[] = [];
  let [from, to, isWhole] = [0, newer, true];
  while (older !== to) {
    const middle = from + split(to - from);
    if (older <= middle) {
      path.push(rangeRoot(middle, to, full));
      to = middle;
    } else {
      path.push(rangeRoot(from, middle, full));
      from = middle;
      isWhole = false;
    }
  }
  if (!isWhole) path.push(rangeRoot(from, to, full));
  return path.toReversed();
}

const half = (n: number): number => Math.floor(n / 2);

/** Whether the path leads from the leaf to the root (RFC 9162 §2.1.3.2). */
export function isIncluded(leaf: Buffer, index: number, size: number, path: readonly Buffer[], root: Buffer): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0 || sibling.length !== HASH_BYTES) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      node = nodeHash(node, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && node.equals(root);
}

/** Whether the older tree is the beginning of the newer one (RFC 9162 §2.1.4.2). */
export function isConsistent(older: number, newer: number, olderRoot: Buffer, newerRoot: Buffer, path: readonly Buffer[]): boolean {
  if (!Number.isSafeInteger(older) || !Number.isSafeInteger(newer) || older < 1 || older > newer) return false;
  if (older === newer) return path.length === 0 && olderRoot.equals(newerRoot);
  const isPower = older === 2 ** Math.round(Math.log2(older));
  const [first, ...rest] = isPower ? [olderRoot, ...path] : path;
  if (first === undefined || [first, ...rest].some((one) => one.length !== HASH_BYTES)) return false;
  let [at, last] = [older - 1, newer - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [fromOlder, fromNewer] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      fromOlder = nodeHash(sibling, fromOlder);
      fromNewer = nodeHash(sibling, fromNewer);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      fromNewer = nodeHash(fromNewer, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && fromOlder.equals(olderRoot) && fromNewer.equals(newerRoot);
}
