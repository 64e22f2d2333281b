import type { CodeOperation } from "../operations.ts";

/** More are not told apart: what a text of 64 KiB does beyond that is not looked at one by one. */
const MAX_OPERATIONS = 2000;
const MAX_STEPS = 500_000;

/** A program whose input says what it does: with a connection at its ends it is a remote shell. */
const SHELLS = /(?:^|[\s/;|&(])(?:ba|da|z|k|c|tc|a|fi)?sh(?:\.exe)?(?:\s|$|[;|&])|(?:^|[\s\\/])(?:cmd|powershell|pwsh)(?:\.exe)?(?:\s|$)/;

/** What has been found in a text so far, within bounds. */
export class Operations {
  readonly #found: CodeOperation[] = [];
  readonly #unknown = new Set<string>();
  #steps = 0;

  add(operation: CodeOperation): void {
    if (operation.op === "unknown") {
      if (this.#unknown.has(operation.why) || this.#unknown.size >= 20) return;
      this.#unknown.add(operation.why);
    }
    if (this.#found.length < MAX_OPERATIONS) this.#found.push(operation);
    else if (this.#found.length === MAX_OPERATIONS) {
      this.#found.push({ op: "unknown", why: "it does too much to be followed" });
    }
  }

  unknown(why: string): void {
    this.add({ op: "unknown", why });
  }

  /** Counts work; false when there has been too much of it. */
  step(count = 1): boolean {
    this.#steps += count;
    if (this.#steps <= MAX_STEPS) return true;
    this.unknown("it is too long to be followed");
    return false;
  }

  get found(): readonly CodeOperation[] {
    return this.#found;
  }

  has(test: (operation: CodeOperation) => boolean): boolean {
    return this.#found.some(test);
  }

  /** All operations, with what they mean together. */
  finish(): readonly CodeOperation[] {
    const isOnSocket = this.has((one) => (one.op === "connect" && one.isRaw === true) || one.op === "listen");
    const startsShell = this.has(
      (one) =>
        (one.op === "shell" && (one.text === undefined || SHELLS.test(one.text))) ||
        (one.op === "argv" && (one.words === undefined || one.words[0] === undefined || SHELLS.test(one.words.join(" ")))) ||
        (one.op === "code" && one.text === undefined) ||
        one.op === "interactive-shell",
    );
    if (isOnSocket && startsShell) return [...this.#found, { op: "shell-over-network" }];
    return this.#found;
  }
}

/** Reads with a fresh list of operations; a fault of the reader is an `unknown` operation. */
export function collecting(read: (operations: Operations) => void): readonly CodeOperation[] {
  const operations = new Operations();
  try {
    read(operations);
  } catch (error) {
    operations.unknown(`it could not be read (${error instanceof Error ? error.name : "fault"})`);
  }
  return operations.finish();
}

function isNotUnderstood(operation: CodeOperation): boolean {
  return operation.op === "unknown";
}

/**
 * What a text does that may be read in several ways: everything that one of them would do, and
 * what is not understood in the one that understands most.
 */
export function combined(readings: readonly (readonly CodeOperation[])[]): readonly CodeOperation[] {
  const [best = [], ...others] = readings.toSorted((a, b) => a.filter(isNotUnderstood).length - b.filter(isNotUnderstood).length);
  const known = new Set(best.map((operation) => JSON.stringify(operation)));
  const all = [...best];
  for (const operation of others.flat()) {
    const key = JSON.stringify(operation);
    if (isNotUnderstood(operation) || operation.op === "print" || known.has(key)) continue;
    known.add(key);
    all.push(operation);
  }
  return all;
}
