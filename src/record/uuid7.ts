const DIGITS = "0123456789abcdef";

/** Three hexadecimal digits of 12 bits; quicker than `toString(16)`, and each line of the record asks for several. */
function threeDigits(bits: number): string {
  return DIGITS[(bits >>> 8) & 15]! + DIGITS[(bits >>> 4) & 15]! + DIGITS[bits & 15]!;
}

function sixDigits(bits: number): string {
  return threeDigits(bits >>> 12) + threeDigits(bits);
}

function random24(): number {
  return Math.trunc(Math.random() * 0x100_0000);
}

/** The time as it stands in a UUID. */
function timeOf(nowMs: number): string {
  const above = Math.floor(nowMs / 0x100_0000);
  const below = nowMs - above * 0x100_0000;
  return `${sixDigits(above)}${DIGITS[(below >>> 20) & 15]!}${DIGITS[(below >>> 16) & 15]!}-${DIGITS[(below >>> 12) & 15]!}${threeDigits(below)}`;
}

/** A UUID of version 7 (RFC 9562): time first, so that ids sort as they were made. An id has to be unique, not secret. */
export function uuid7(nowMs: number): string {
  const bits = random24();
  const variant = DIGITS[8 + (random24() & 3)]!;
  return `${timeOf(nowMs)}-7${threeDigits(bits >>> 12)}-${variant}${threeDigits(bits)}-${sixDigits(random24())}${sixDigits(random24())}`;
}

/** The same with hexadecimal digits in place of random ones, 19 at least: for an id that has to be the same each time. */
export function uuid7Of(nowMs: number, digits: string): string {
  const variant = DIGITS[8 + (Number.parseInt(digits[3]!, 16) & 3)]!;
  return `${timeOf(nowMs)}-7${digits.slice(0, 3)}-${variant}${digits.slice(4, 7)}-${digits.slice(7, 19)}`;
}
