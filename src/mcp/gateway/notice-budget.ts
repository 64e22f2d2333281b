/** Kilobytes of notices at once, and a second after that: what looking at them costs stays a small part of the gateway's time. */
const AT_ONCE = 2000;
const A_SECOND = 200;
const KIB = 1024;

/** What one session with a server may say unasked: each notice counts as its length, one kilobyte at least. */
export class NoticeBudget {
  readonly #now: () => number;
  #left = AT_ONCE;
  #at: number;

  /** @param now milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  /** Takes the room of a notice; false where there is none: then it is not passed on. */
  take(bytes: number): boolean {
    const now = this.#now();
    this.#left = Math.min(AT_ONCE, this.#left + ((now - this.#at) / 1000) * A_SECOND);
    this.#at = now;
    const cost = Math.max(1, bytes / KIB);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}
