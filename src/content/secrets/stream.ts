import type { ScanOptions, Scanner, SecretFinding } from "./scanner.ts";

/** Scanned at once. */
const BLOCK = 256 * 1024;
/** Held back at the end of a block: the longest thing that is found over a distance, a private key in its frame. */
const OVERLAP = 32 * 1024;

/** Scans text that comes in pieces. Offsets, lines and columns are those of the whole. */
export interface SecretStream {
  /** Findings that no later text can change. */
  push(piece: string): SecretFinding[];
  /** The rest. */
  end(): SecretFinding[];
}

/** A stream over a scanner; memory is bounded by a block and its overlap. */
export function createStream(scanner: Scanner, options: ScanOptions = {}): SecretStream {
  let held = "";
  let before = 0;
  let line = 1;
  let columnsBefore = 0;
  /** Offset up to which findings were given. */
  let given = 0;

  function scanHeld(isEnd: boolean): SecretFinding[] {
    const sure = isEnd ? held.length : held.length - OVERLAP;
    const found = scanner.scan(held, options);
    const findings: SecretFinding[] = [];
    // What reaches into the part that is held back is looked at again with what follows it.
    let settledTo = sure;
    for (const one of found) {
      if (one.end > sure && !isEnd) {
        settledTo = Math.min(settledTo, one.start);
        continue;
      }
      if (before + one.start < given) continue;
      findings.push({
        ...one,
        start: before + one.start,
        end: before + one.end,
        line: line + one.line - 1,
        column: one.line === 1 ? columnsBefore + one.column : one.column,
      });
      given = before + one.end;
    }
    if (isEnd) {
      drop(held.length);
      return findings;
    }
    // Names stand before their values: some of the settled text stays as context.
    const keep = Math.max(0, Math.min(settledTo, sure) - 1024);
    drop(keep);
    return findings;
  }

  function drop(count: number): void {
    for (let at = held.indexOf("\n"); at >= 0 && at < count; at = held.indexOf("\n", at + 1)) line += 1;
    const last = count === 0 ? -1 : held.lastIndexOf("\n", count - 1);
    columnsBefore = last < 0 ? columnsBefore + count : count - last - 1;
    before += count;
    held = held.slice(count);
  }

  return {
    push(piece) {
      held += piece;
      return held.length < BLOCK + OVERLAP ? [] : scanHeld(false);
    },
    end() {
      return scanHeld(true);
    },
  };
}
