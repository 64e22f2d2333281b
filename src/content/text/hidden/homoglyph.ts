import { shown, type TextFinding } from "../finding.ts";
import { isCloseLookAlike, latinLookAlike } from "../confusables.ts";
import { instructionScore } from "../instructions/score.ts";
import { punycodeLabel } from "./punycode.ts";

/** Words with at least one letter that could pass for a Latin one. */
const SUSPECT = /[\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13ff]/;
const WORD = /[\p{L}\p{M}\p{N}_]{2,80}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const LATIN_NAME = /^[A-Za-z0-9_-]+$/;
/** Mathematical, enclosed and full-width letters and digits. */
const STYLED =
  /(?:[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9]|\ud835[\udc00-\udfff]|\ud83c[\udd10-\udd89])(?:[\s\uff21-\uff3a\uff41-\uff5a\uff10-\uff19\u24b6-\u24e9.,:;'!?\u3000-]|\ud835[\udc00-\udfff]|\ud83c[\udd10-\udd89]){4,2000}/g;
/** Hosts in addresses, with letters that are not ASCII or with the prefix of encoded ones. */
const HOST = /\b(?:https?:\/\/|www\.)(?:[^\s/@"'<>`()[\]]{1,200}@)?([^\s/:?#"'<>`()[\]]{1,253})/giu;
const MOST = 50;

/** How the word reads in Latin letters. */
function asLatin(word: string): string {
  let out = "";
  for (const letter of word) out += latinLookAlike(letter) ?? letter;
  return out;
}

/** A word that mixes Latin letters with look-alikes of other scripts, so that it reads as another word than it is. */
function isDeceiving(word: string): boolean {
  if (!SUSPECT.test(word) || !LATIN.test(word)) return false;
  let others = 0;
  let latins = 0;
  for (const letter of word) {
    if (OTHER.test(letter)) {
      if (!isCloseLookAlike(letter)) return false;
      others += 1;
    } else if (LATIN.test(letter)) latins += 1;
  }
  // One Greek letter before or after a Latin one is a formula or a unit.
  return others > 0 && latins > 0 && (others + latins > 3 || /[\u0400-\u052f]/.test(word));
}

/** A word of nothing but look-alikes, alone among Latin text. */
function isImpostor(text: string, word: string, start: number): boolean {
  if (word.length < 4 || ![...word].every((letter) => isCloseLookAlike(letter) && OTHER.test(letter))) return false;
  const around = text.slice(Math.max(0, start - 200), start) + text.slice(start + word.length, start + word.length + 200);
  return !/[\u0370-\u03ff\u0400-\u052f]/.test(around) && (around.match(/[A-Za-z]/g)?.length ?? 0) >= 10;
}

/** The words next to a place, to tell identifiers among Latin text from prose of another script. */
function isAmongOwnScript(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60);
  return (around.match(/[\u0400-\u052f\u0370-\u03ff]/g)?.length ?? 0) >= 12;
}

function hostFinding(host: string, at: number): TextFinding | undefined {
  const labels = host.split(".").map((label) => (/^xn--/i.test(label) ? punycodeLabel(label) : label));
  for (const label of labels) {
    if (label === undefined || /^[\0-\x7f]*$/.test(label)) continue;
    const latin = asLatin(label.toLowerCase());
    // Every letter passes for a Latin one: the name is made to be taken for another.
    if (LATIN_NAME.test(latin) && [...label].some((letter) => OTHER.test(letter))) {
      return {
        kind: "homoglyph",
        severity: "high",
        start: at,
        end: at + host.length,
        message: "a host name of look-alike letters",
        hidden: labels.map((one) => asLatin((one ?? "?").toLowerCase())).join("."),
        score: 0.75,
      };
    }
  }
  return undefined;
}

/** Longest part of an address before what its host may hold, and after. */
const [ADDRESS_BEFORE, ADDRESS_AFTER] = [480, 270];

/** Is there a character beyond ASCII, or an encoded one, in what could be an address? A quick look before the expression. */
function mayNameHost(text: string): boolean {
  const foreign = /[^\0-\x7f]|xn--/gi;
  for (let match = foreign.exec(text); match !== null; match = foreign.exec(text)) {
    let [start, end] = [match.index, match.index + 1];
    const [first, last] = [Math.max(0, start - ADDRESS_BEFORE), Math.min(text.length, end + ADDRESS_AFTER)];
    while (start > first && text.charCodeAt(start - 1) > 32) start -= 1;
    while (end < last && text.charCodeAt(end) > 32) end += 1;
    const around = text.slice(start, end);
    if (around.includes("://") || /www\./i.test(around)) return true;
    foreign.lastIndex = Math.max(match.index + 1, end);
  }
  return false;
}

/** Finds names and words that are made to be taken for others, and instructions in styled letters. Linear. */
export function homoglyphFindings(text: string): TextFinding[] {
  const out: TextFinding[] = [];
  if (SUSPECT.test(text)) {
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      if (!SUSPECT.test(word)) continue;
      const isMixed = isDeceiving(word) && !isAmongOwnScript(text, match.index, match.index + word.length);
      if (!isMixed && !isImpostor(text, word, match.index)) continue;
      out.push({
        kind: "homoglyph",
        severity: "high",
        start: match.index,
        end: match.index + word.length,
        message: `a word of look-alike letters that reads as \`${asLatin(word)}\``,
        hidden: [...word].map((letter) => (OTHER.test(letter) ? `<U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>` : letter)).join(""),
        score: 0.6,
      });
      if (out.length >= MOST) break;
    }
  }
  if (mayNameHost(text)) {
    for (const match of text.matchAll(HOST)) {
      const host = match[1]!;
      const finding = hostFinding(host, match.index + match[0].length - host.length);
      if (finding !== undefined) out.push(finding);
      if (out.length >= MOST * 2) break;
    }
  }
  for (const match of /[^\0-\x7f]/.test(text) ? text.matchAll(STYLED) : []) {
    const plain = match[0].normalize("NFKC");
    const score = instructionScore(plain, { isHidden: true });
    if (score < 0.45) continue;
    out.push({
      kind: "styled-letters",
      severity: "high",
      start: match.index,
      end: match.index + match[0].length,
      message: "an instruction in mathematical or full-width letters",
      hidden: shown(plain.trim()),
      score: Math.max(0.6, score),
    });
    if (out.length >= MOST * 3) break;
  }
  return out;
}
