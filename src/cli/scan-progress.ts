/** Nothing is shown of what is done sooner, in milliseconds. */
const SOON = 700;
const EACH = 100;
const WIDTH = 24;

/** How far a scan is, on one line of the terminal, for scans that take long. Silent where standard error is no terminal. */
export class ScanProgress {
  readonly #start = performance.now();
  readonly #isShown = process.stderr.isTTY === true;
  #last = 0;
  #hasLine = false;

  show(what: "files" | "contents", done: number, of?: number): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#start < SOON || now - this.#last < EACH) return;
    this.#last = now;
    this.#hasLine = true;
    const full = of === undefined || of === 0 ? undefined : Math.round((done / of) * WIDTH);
    const bar = full === undefined ? "" : ` [${"#".repeat(full)}${".".repeat(WIDTH - full)}]`;
    process.stderr.write(`\r\u001B[K${what === "files" ? "looking for files" : "reading"}${bar} ${done}${of === undefined ? "" : ` of ${of}`}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#hasLine) process.stderr.write("\r\u001B[K");
  }
}
