/** Holds the thread for so many milliseconds; a hook is synchronous from its first byte to its last. */
export function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
