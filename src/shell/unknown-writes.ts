import type { Value } from "./value.ts";

/** Writes to a file of which only a part of the name is known; more of them are not told apart. */
const MAX_WRITES = 20;

interface UnknownWrite {
  /** Fits the end of every path that the name may stand for. */
  readonly fits: RegExp;
  readonly content: Value;
}

/** What was written to files whose names are not known: any file that fits may hold it now. */
export class UnknownWrites {
  readonly #writes: UnknownWrite[] = [];

  add(name: Value, content: Value): void {
    const source = name.pieces.map((piece) => (piece.type === "text" ? piece.text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&") : "[^]*")).join("");
    const end = source.replace(/^(?:\\\.\/)+/, "");
    this.#writes.push({ fits: this.#writes.length < MAX_WRITES ? new RegExp(`(?:^|/)${end.replaceAll(/(?:\[\^\]\*)+/g, "[^]*")}$`) : /^/, content });
    if (this.#writes.length > MAX_WRITES + 1) this.#writes.splice(MAX_WRITES, 1);
  }

  /** Contents that a file may have got. */
  contentsOf(path: string): readonly Value[] {
    return this.#writes.filter(({ fits }) => fits.test(path)).map(({ content }) => content);
  }
}
