/** Below this length no text of JSON takes memory that matters. */
const SMALL = 1024 * 1024;
const [QUOTE, BACKSLASH, COMMA, LIST, OBJECT] = [0x22, 0x5c, 0x2c, 0x5b, 0x7b];

/**
 * True when a text of JSON has more lists, objects and members than `limit`; what stands within strings does not count. V8's parser cannot be stopped: a thread
 * whose heap it fills takes the whole process with it, so this is asked before.
 */
export function hasManyValues(bytes: Uint8Array, limit: number): boolean {
  if (bytes.length < SMALL) return false;
  let count = 0;
  let isString = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (isString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isString = false;
    } else if (byte === QUOTE) {
      isString = true;
    } else if (byte === COMMA || byte === LIST || byte === OBJECT) {
      count += 1;
      if (count > limit) return true;
    }
  }
  return false;
}
