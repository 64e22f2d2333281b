/**
 * SHA-256 (FIPS 180-4). Loading `node:crypto` costs a hook a quarter of a bare start of the runtime; the inputs
 * of a hook are small. What is large goes to `node:crypto` after all.
 */

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
function constants(): { readonly cube: Int32Array; readonly square: Int32Array } {
  const cube = new Int32Array(64);
  const square = new Int32Array(8);
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let isPrime = true;
    for (let divisor = 2; isPrime && divisor * divisor <= candidate; divisor++) isPrime = candidate % divisor !== 0;
    if (!isPrime) continue;
    if (found < 8) square[found] = (candidate ** 0.5 % 1) * 0x1_0000_0000;
    cube[found] = (candidate ** (1 / 3) % 1) * 0x1_0000_0000;
    found += 1;
  }
  return { cube, square };
}

let table: ReturnType<typeof constants> | undefined;

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Takes one block of 64 bytes into the state. */
function compress(state: Int32Array, words: Int32Array, cube: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15]!;
    const late = words[i - 2]!;
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[i] = words[i - 16]! + small + words[i - 7]! + large;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + cube[i]! + words[i]!) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

/** Above this the native code is faster, its loading included. */
const LARGE = 128 * 1024;

let isNativeLoaded = false;

/** For processes that stay: the native code is loaded once, and then used for all that is hashed. */
export function useNativeDigest(): void {
  process.getBuiltinModule("node:crypto");
  isNativeLoaded = true;
}

/** SHA-256 in hexadecimal of bytes, or of a text in UTF-8. */
export function sha256(input: Uint8Array | string): string {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  if (isNativeLoaded || bytes.length > LARGE) return process.getBuiltinModule("node:crypto").hash("sha256", bytes);
  table ??= constants();
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = Int32Array.from(table.square);
  const words = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
    compress(state, words, table.cube);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
