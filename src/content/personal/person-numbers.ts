import { HEALTH_IDS } from "./health-ids.ts";
import { NATIONAL_IDS } from "./national-ids.ts";
import type { PersonNumber } from "./person-number.ts";

/** A number of a person at a place of a text. */
export interface FoundNumber {
  readonly number: PersonNumber;
  readonly start: number;
  readonly end: number;
}

interface Layout {
  readonly mask: string;
  readonly number: PersonNumber;
  readonly needsWord: boolean;
}

const LONGEST = 24;
/** How far before (and after) a number the word may stand that says what it is. */
const BEFORE = 64;
const AFTER = 24;
/** Numbers of documentation that everybody knows. */
const EXAMPLES = new Set(["078051120", "219099999", "123456789", "987654321"]);

let tableOnce: ReadonlyMap<number, readonly Layout[]> | undefined;

/** Letters `X` of a layout stand for digits and letters: each is entered both ways, so that one mask is one shape. */
function shapes(layout: string): string[] {
  const at = layout.indexOf("X");
  if (at === -1) return [layout];
  return ["9", "A"].flatMap((char) => shapes(layout.slice(0, at) + char + layout.slice(at + 1)));
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function table(): ReadonlyMap<number, readonly Layout[]> {
  if (tableOnce !== undefined) return tableOnce;
  const made = new Map<number, Layout[]>();
  for (const number of [...NATIONAL_IDS, ...HEALTH_IDS]) {
    for (const [layouts, needsWord] of [
      [number.layouts, false],
      [number.contextLayouts ?? [], true],
    ] as const) {
      for (const mask of layouts.flatMap(shapes)) {
        let hash = 7;
        for (let i = 0; i < mask.length; i++) hash = step(hash, mask.charCodeAt(i));
        made.set(hash, [...(made.get(hash) ?? []), { mask, number, needsWord }]);
      }
    }
  }
  tableOnce = made;
  return made;
}

function shapeOf(c: number): number {
  return c >= 0x30 && c <= 0x39 ? 0x39 : c >= 0x41 && c <= 0x5a ? 0x41 : c;
}

function isWordCode(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x5f;
}

function isSeparator(c: number): boolean {
  return c === 0x20 || c === 0x2d || c === 0x2e || c === 0x2f || c === 0x28 || c === 0x29 || c === 0x2b;
}

function maskOf(text: string): string {
  let mask = "";
  for (let i = 0; i < text.length; i++) mask += String.fromCharCode(shapeOf(text.charCodeAt(i)));
  return mask;
}

/** Digits that are all alike are a pattern or a blank to be filled in. */
function isPattern(compact: string): boolean {
  return new Set(compact.replaceAll(/[A-Z]/g, "")).size < 2;
}

/** Does a word near the number say what it is? Short words must stand alone. */
function isAnnounced(text: string, start: number, end: number, words: readonly string[]): boolean {
  const around = `${text.slice(Math.max(0, start - BEFORE), start)} \u0000 ${text.slice(end, end + AFTER)}`.toLowerCase().replaceAll(/[_-]/g, " ");
  return words.some((word) => {
    const at = around.indexOf(word.replaceAll("-", " "));
    if (at === -1) return false;
    if (word.length > 6 || /[^\0-\x7f]/.test(word)) return true;
    // `said` in prose and `pan` in `company` are no announcements: a short word stands alone.
    return new RegExp(`(?:^|[^a-z])${word.replaceAll(/[.]/g, "\\.").replaceAll("-", " ")}(?:[^a-z]|$)`).test(around);
  });
}

/** Where a number can begin. A prefix of letters may stand apart, as in British insurance numbers. */
const BEGIN = /(?<![A-Za-z0-9_])(?:[A-Z]{1,6} ?)?[0-9]/g;

/** Numbers of persons, by their layout, their check digit and, where the layout alone says too little, a word near by. Linear. */
export function personNumbers(text: string): FoundNumber[] {
  const out: FoundNumber[] = [];
  const layouts = table();
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(text); match !== null && out.length < 5000; match = BEGIN.exec(text)) {
    const start = match.index;
    const previous = start === 0 ? 0 : text.charCodeAt(start - 1);
    // The later part of a longer token: of a UUID, a version, a fraction.
    const isInner = start > 1 && (previous === 0x2d || previous === 0x2e || previous === 0x2f) && isWordCode(text.charCodeAt(start - 2));
    let hash = 7;
    let best: FoundNumber | undefined;
    for (let at = start; at < text.length && at - start < LONGEST; at++) {
      const c = text.charCodeAt(at);
      if (!isWordCode(c) && !isSeparator(c)) break;
      hash = step(hash, shapeOf(c));
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (isWordCode(next) || isInner) continue;
      // `-` and `.` before a further digit go on with the number.
      if ((next === 0x2d || next === 0x2e) && isWordCode(text.charCodeAt(at + 2)) && c !== 0x29) continue;
      for (const { mask, number, needsWord } of layouts.get(hash) ?? []) {
        const written = text.slice(start, at + 1);
        const compact = written.replaceAll(/[^0-9A-Za-z]/g, "");
        if (maskOf(written) !== mask || EXAMPLES.has(compact) || isPattern(compact) || !number.isValid(compact)) continue;
        if (needsWord && !isAnnounced(text, start, at + 1, number.words)) continue;
        if (best === undefined || at + 1 > best.end) best = { number, start, end: at + 1 };
      }
    }
    if (best !== undefined) out.push(best);
    if (best === undefined && match[0].includes(" ")) {
      // The word before the digits was no part of the number: `BSN 12…` begins at its digits.
      BEGIN.lastIndex = start + match[0].length - 1;
      continue;
    }
    BEGIN.lastIndex = best?.end ?? start + match[0].length;
    // A run of digits is begun once: a long one would be begun at each of its digits.
    if (best === undefined) while (BEGIN.lastIndex < text.length && isWordCode(text.charCodeAt(BEGIN.lastIndex))) BEGIN.lastIndex += 1;
  }
  return out;
}
