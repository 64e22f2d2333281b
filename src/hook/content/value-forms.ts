import { formsOf } from "../../content/index.ts";
import { BARE, bareText, KNOWN_WINDOW, PART } from "./known-secrets.ts";

/** A text by which a value is known again, and the encoding, `""` for none; `BARE` before it where only letters and digits count. */
export interface ValueForm {
  readonly text: string;
  readonly encoding: string;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Letters and digits that say something when they are found without what stood between them. */
const LEAST_BARE = 12;
/** Of a value sent in pieces, each of this length at every second place of half of it is known: whoever sends 11 characters sends one. */
const PIECE = 8;
const LONGEST_IN_PIECES = 256;
/** What all keys of a kind begin with. */
const COMMON_START = 20;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function each(text: string, radix: number, width: number, lead = ""): string {
  return Array.from(bytesOf(text), (byte) => lead + byte.toString(radix).padStart(width, "0")).join("");
}

/** Base32 of a text without what depends on its end; host names carry it. */
function base32(text: string): string {
  return (each(text, 2, 8).match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join("");
}

function base58(text: string): string {
  let out = "";
  for (let rest = BigInt(`0x${each(text, 16, 2)}`); rest > 0n; rest /= 58n) out = BASE58[Number(rest % 58n)] + out;
  return out;
}

/** Groups of four bytes as five characters from `!` on. */
function ascii85(text: string): string {
  const bytes = bytesOf(text);
  let out = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    let rest = new DataView(bytes.buffer).getUint32(at);
    let group = "";
    for (let count = 0; count < 5; count += 1, rest = Math.floor(rest / 85)) group = String.fromCharCode(33 + (rest % 85)) + group;
    out += group;
  }
  return out;
}

function rot13(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
  });
}

function reversed(text: string): string {
  return [...text].toReversed().join("");
}

/** Every character followed by a zero: UTF-16, as PowerShell encodes commands. */
function wide(text: string): string {
  return [...text].map((character) => `${character}\0`).join("");
}

/** Are these letters and digits no words that stand elsewhere, too? */
function isMixed(bare: string): boolean {
  return (bare.match(/\d/g) ?? []).length >= 3 && /[a-z]/.test(bare) && (bare.match(/\d+/g) ?? []).length + (bare.match(/[a-z]+/g) ?? []).length >= 3;
}

/** What encoders make of a value; only letters and digits of it are sought, so that blanks, signs, line breaks and case between them do not matter. */
function bareForms(value: string): ValueForm[] {
  const plain = isMixed(bareText(value)) ? [value, rot13(value)] : [];
  const base64 = [...formsOf(value), ...formsOf(wide(value))].filter(({ encoding }) => encoding === "base64").map(({ text }) => text);
  const forms: readonly (readonly [encoding: string, text: string])[] = [
    ...plain.map((text) => ["", text] as const),
    ...base64.map((text) => ["base64", text] as const),
    ["hex", each(value, 16, 2)],
    ["hex", each(value, 16, 2, "x")],
    ["hex", each(value, 16, 2, "0x")],
    ["unicode-escape", each(value, 16, 4, "u")],
    ["octal", each(value, 8, 0)],
    ["octal", each(value, 8, 3, "0")],
    ["decimal", each(value, 10, 0)],
    ["binary", each(value, 2, 8)],
    ["base32", base32(value)],
    ["base58", base58(value)],
    ["ascii85", ascii85(value)],
  ];
  const both = forms.flatMap(([encoding, text]) =>
    /^(?:|base64|hex)$/.test(encoding) && !text.startsWith("0x")
      ? [
          { encoding, text },
          { encoding, text: reversed(text) },
        ]
      : [{ encoding, text }],
  );
  return both.map(({ encoding, text }) => ({ encoding: BARE + encoding, text: bareText(text) })).filter(({ text }) => text.length >= LEAST_BARE);
}

/** Pieces that nobody writes by chance: of letters in both cases or letters and digits, more than once in turn. */
function piecesOf(kind: string, value: string): ValueForm[] {
  // What stands before the last point or within the first characters may be the same in many: a header, a prefix.
  const start = Math.max(value.lastIndexOf(".") + 1, /key/.test(kind) ? COMMON_START : 4);
  const pieces: ValueForm[] = [];
  if (!/^[\w+/=.~-]+$/.test(value) || value.length > LONGEST_IN_PIECES) return pieces;
  for (let at = start; at + PIECE <= value.length; at += PIECE / 2) {
    const text = value.slice(at, at + PIECE);
    const turns = text.match(/\d+|[a-z]+|[A-Z]+/g) ?? [];
    if (turns.length >= 4 && turns.join("").length >= PIECE - 1 && /\d/.test(text))
      pieces.push({ text, encoding: PART }, { text: each(text, 16, 2), encoding: `${BARE}${PART}` });
  }
  return pieces;
}

/** Everything by which a value is known again. None is shorter than what is sought. */
export function valueForms(kind: string, value: string): readonly ValueForm[] {
  // Halves: what does not fit into one label of a host name or one field is sent in two.
  const middle = Math.ceil(value.length / 2);
  const halves = value.length < 4 * KNOWN_WINDOW ? [] : [value.slice(0, middle), value.slice(middle)];
  const small = base32(value);
  const forms: ValueForm[] = [
    ...formsOf(value).map(({ text, encoding = "" }) => ({ text, encoding })),
    { text: small, encoding: "base32" },
    { text: small.toLowerCase(), encoding: "base32" },
    ...halves.flatMap((half) => formsOf(half).map(({ text, encoding = "" }) => ({ text, encoding: `${encoding} ${PART}` }))),
    ...halves.flatMap((half) =>
      formsOf(half)
        .filter(({ encoding }) => encoding === "base64")
        .map(({ text }) => ({ text: bareText(text), encoding: `${BARE}${PART}` })),
    ),
    ...piecesOf(kind, value),
    ...bareForms(value),
  ];
  return [...new Map(forms.map((form) => [`${form.encoding[0] === BARE} ${form.text}`, form])).values()].filter(({ text }) => text.length >= KNOWN_WINDOW);
}
