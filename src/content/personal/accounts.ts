import { isLuhn, mod97 } from "./check-digits.ts";

export interface FoundAccount {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** A number of documentation or of a sandbox. */
  readonly isExample: boolean;
}

/** Ranges of payment cards (ISO/IEC 7812, as the networks publish them): brand, first digits, lengths. */
const CARDS: readonly { readonly brand: string; readonly from: number; readonly to: number; readonly lengths: readonly number[] }[] = [
  { brand: "visa", from: 4000, to: 4999, lengths: [13, 16, 19] },
  { brand: "mastercard", from: 5100, to: 5599, lengths: [16] },
  { brand: "mastercard", from: 2221, to: 2720, lengths: [16] },
  { brand: "amex", from: 3400, to: 3499, lengths: [15] },
  { brand: "amex", from: 3700, to: 3799, lengths: [15] },
  { brand: "discover", from: 6011, to: 6011, lengths: [16, 19] },
  { brand: "discover", from: 6440, to: 6599, lengths: [16, 19] },
  { brand: "diners", from: 3000, to: 3059, lengths: [14, 16] },
  { brand: "diners", from: 3600, to: 3699, lengths: [14, 16] },
  { brand: "diners", from: 3800, to: 3999, lengths: [14, 16] },
  { brand: "jcb", from: 3528, to: 3589, lengths: [16] },
  { brand: "unionpay", from: 6200, to: 6299, lengths: [16, 17, 18, 19] },
  { brand: "mir", from: 2200, to: 2204, lengths: [16] },
  { brand: "maestro", from: 5018, to: 5018, lengths: [12, 13, 16, 19] },
  { brand: "maestro", from: 6304, to: 6304, lengths: [12, 13, 16, 19] },
  { brand: "maestro", from: 6759, to: 6763, lengths: [12, 13, 16, 19] },
  { brand: "troy", from: 9792, to: 9792, lengths: [16] },
];

/** Test cards of payment providers, by what is left after the middle digits: published, they pay nothing. */
const TEST_CARDS =
  /^(?:4(?:1{15}|2{15}|242424242424242|0{12}\d{3}|012888888881881|111111111111111)|5(?:5{3}5{8}4444|555555555554444|105105105105100|200828282828210)|2223\d{8}3222|3782822463\d{5}|371449635398431|378734493671000|6011(?:1{8}1117|000990139424)|30569309025904|38520000023237|3056930009020004|3530111333300000|3566002020360505|6200000000000005)$/;
/** Groups in which cards are printed. */
const GROUPS = new Set(["4444", "44443", "465", "464", "4446", "4 4 4 4"]);

const DIGITS = /(?<![A-Za-z0-9_])[0-9](?:[ -]?[0-9]){11,18}(?![A-Za-z0-9_])/g;
const LONG_WORDS = /card|visa|master|amex|pan\b|credit|debit|payment|cc\b|ccnum|kredit|carte|tarjeta|cart[aã]o|карт|卡|カード/i;

/** Payment cards: range of a network, length, Luhn, and grouped as cards are. Linear: each match is bounded and goes on behind itself. */
export function paymentCards(text: string): FoundAccount[] {
  const out: FoundAccount[] = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match !== null && out.length < 5000; match = DIGITS.exec(text)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const before = text[start - 1];
    const after = text[end];
    // Parts of fractions, versions, UUIDs and longer numbers.
    if ((before === "." || before === "-" || before === "+" || before === "/") && /[\w]/.test(text[start - 2] ?? "")) continue;
    if (before === "." || ((after === "." || after === "-") && /\w/.test(text[end + 1] ?? ""))) continue;
    const digits = written.replaceAll(/[ -]/g, "");
    const head = Number(digits.slice(0, 4));
    const brand = CARDS.find(({ from, to, lengths }) => head >= from && head <= to && lengths.includes(digits.length))?.brand;
    if (brand === undefined || !isLuhn(digits) || new Set(digits).size < 2) continue;
    if (written.length !== digits.length) {
      const groups = written.split(/[ -]/).map(({ length }) => length);
      if (!GROUPS.has(groups.join("")) || (written.includes(" ") && written.includes("-"))) continue;
    } else if (digits.length !== 16 && digits.length !== 15 && !LONG_WORDS.test(text.slice(Math.max(0, start - 60), start))) {
      // Other lengths are those of timestamps and of ids in databases.
      continue;
    }
    out.push({ kind: brand, start, end, isExample: TEST_CARDS.test(digits) });
  }
  return out;
}

/** Lengths of IBANs by country (SWIFT IBAN registry, release 99). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/** Examples of the registry and of the encyclopaedias, by their account part. */
const EXAMPLE_IBANS = new Set([
  "370400440532013000",
  "WEST12345698765432",
  "20041010050500013M02606",
  "ABNA0417164300",
  "510510510510510",
  "21000418450200051332",
]);

const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]){11,30}/g;

/** International bank account numbers: length of the country and MOD 97-10. */
export function bankAccounts(text: string): FoundAccount[] {
  const out: FoundAccount[] = [];
  IBAN.lastIndex = 0;
  for (let match = IBAN.exec(text); match !== null && out.length < 5000; match = IBAN.exec(text)) {
    const start = match.index;
    const length = IBAN_LENGTHS[match[0].slice(0, 2)];
    if (length === undefined) {
      IBAN.lastIndex = start + 2;
      continue;
    }
    // The match may run into the words behind the number: only as many characters as the country has.
    let end = start;
    let compact = "";
    while (compact.length < length && end < start + match[0].length) {
      const char = text[end]!;
      if (char !== " " && char !== "-") compact += char;
      end += 1;
    }
    if (compact.length < length || /[A-Za-z0-9]/.test(text[end] ?? "") || mod97(compact.slice(4) + compact.slice(0, 4)) !== 1) {
      IBAN.lastIndex = start + 4;
      continue;
    }
    out.push({ kind: compact.slice(0, 2).toLowerCase(), start, end, isExample: EXAMPLE_IBANS.has(compact.slice(4)) });
    IBAN.lastIndex = end;
  }
  return out;
}
