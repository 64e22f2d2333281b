/** So many random bits in hexadecimal. An id has to be unique, not secret. */
function randomHex(digits: number): string {
  let text = "";
  while (text.length < digits)
    text += Math.trunc(Math.random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  return text.slice(0, digits);
}

/** A UUID of version 7 (RFC 9562): time first, so that ids sort as they were made. */
export function uuid7(nowMs: number): string {
  return uuid7Of(nowMs, randomHex(19));
}

/** The same with hexadecimal digits in place of random ones, 19 at least: for an id that has to be the same each time. */
export function uuid7Of(nowMs: number, digits: string): string {
  const time = nowMs.toString(16).padStart(12, "0").slice(-12);
  const variant = (8 + (Number.parseInt(digits[3]!, 16) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-${variant}${digits.slice(4, 7)}-${digits.slice(7, 19)}`;
}
