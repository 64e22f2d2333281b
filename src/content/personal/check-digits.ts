/** Check digits of identity numbers. Each takes the number without separators. */

export function digitsOf(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0) - 48);
}

/** Sum of digit × weight. */
export function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);
}

/** ISO/IEC 7812-1 annex B. */
export function isLuhn(text: string): boolean {
  let sum = 0;
  for (let i = text.length - 1, isDoubled = false; i >= 0; i--, isDoubled = !isDoubled) {
    const digit = text.charCodeAt(i) - 48;
    sum += isDoubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return text !== "" && sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 over digits and letters (A is 10): the remainder. */
export function mod97(text: string): number {
  let rest = 0;
  for (const char of text) {
    const c = char.charCodeAt(0);
    rest = c >= 65 ? (rest * 100 + c - 55) % 97 : (rest * 10 + c - 48) % 97;
  }
  return rest;
}

/** ISO 7064 MOD 11,10. */
export function isMod11And10(text: string): boolean {
  let product = 10;
  for (let i = 0; i < text.length - 1; i++) {
    const sum = (text.charCodeAt(i) - 48 + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + text.charCodeAt(text.length - 1) - 48) % 10 === 1;
}

const MULTIPLY = ["0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"];
const PERMUTE = ["0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"];

/** Verhoeff's scheme (Aadhaar). */
export function isVerhoeff(text: string): boolean {
  let check = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = Number(PERMUTE[i % 8]![text.charCodeAt(text.length - 1 - i) - 48]);
    check = Number(MULTIPLY[check]![digit]);
  }
  return check === 0;
}

/** Is there a day `dd.mm`? The year is not known for sure, so 29 February always is. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** A number of two digits within the text. */
export function two(text: string, at: number): number {
  return Number(text.slice(at, at + 2));
}
