/**
 * Remembers the verdicts that were asked for last, at least so many and at most twice as many. They lie in two generations, and the older one goes as a
 * whole when the younger is full: taking them out one by one costs more than most of them.
 */
export class VerdictCache<T> {
  readonly #least: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(least: number) {
    this.#least = least;
  }

  get(key: string): T | undefined {
    const found = this.#young.get(key);
    if (found !== undefined) return found;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    if (this.#young.size >= this.#least && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
