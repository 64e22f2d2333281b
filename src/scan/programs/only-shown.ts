import type { ScanItem } from "../item.ts";
import type { Program } from "./collect-programs.ts";

/** Words before an example that say that it is one of what must not be done, is looked for, or is refused. */
const SHOWN =
  /\b(?:look(?:s|ing)? for|detects?|detecting|blocks?|blocked|den(?:y|ies|ied)|refuses?|reject(?:s|ed)?|forbid(?:s|den)?|prohibited|flags?|flagged|catch(?:es)?|not allowed|instead of|rather than|attack\w*|malicious|dangerous|exfiltrat\w+|vulnerab\w+|injection|suspicious|hostile|bad|unsafe|insecure|anti-pattern|such as|patterns?)\b|❌|🚫|⛔/i;
/** Forbidden is the doing of it, not the asking before it. */
const FORBIDDEN =
  /\b(?:never|do not|don'?t|must not|mustn'?t|should not|shouldn'?t|avoid(?:ing)?)\b(?:[^.!?]{0,30}\b(?:run(?:ning)?|us(?:e|ing)|do(?:ing)?|execut(?:e|ing)|copy|paste|pasting|writ(?:e|ing)|call(?:ing)?|install(?:ing)?|commit|type|allow|pip(?:e|ing)|send|post|put|suggest|trust|follow|try)\b|\W*$)/i;
/** When something is refused or blocked, what follows is what to do then; and who does it instead of asking does it. */
const CIRCUMSTANCE =
  /\b(?:when(?:ever)?|if|in case|once|should|after|because|since)\b[^,:;.!?\n]{0,100},|\b(?:instead of|rather than|without) (?:ask|wait|confirm|report|tell|bother|discuss)\w*/gi;
const isForbidden = (whole: string): boolean => {
  const text = whole.replaceAll(CIRCUMSTANCE, " ");
  return SHOWN.test(text) || FORBIDDEN.test(text);
};
const ORDERED = /\b(?:run|execute|first|then|finally|always|before|after|use|call|must|needs?|required|copy|paste)\b/i;

/** Where the paragraph or the point of a list begins that a place stands in. */
function pointStart(text: string, at: number): number {
  const from = Math.max(0, at - 800);
  const before = text.slice(from, at);
  const starts = [...before.matchAll(/(?:^|\n)(?=[ \t]*(?:[-*+|#>]\s|\d+[.)]\s))|\n[ \t\r]*\n/g)];
  const last = starts.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

/** Does the paragraph before a quotation, or the part of the text that it stands in, speak of attacks? */
function isAboutAttacks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1500), at);
  const part = before.slice(Math.max(0, before.search(/\n#{1,6} [^\n]*\n(?![^]*\n#{1,6} )/)));
  const plain = part.replaceAll(/^\s*>[^\n]*$/gm, " ");
  return SHOWN.test(plain) && !ORDERED.test(plain.trimEnd().slice(-40));
}

/** Where the block of code begins that a place stands in; the place itself outside of one. */
function blockStart(text: string, at: number): number {
  if (text.startsWith("```", at)) return at;
  const fences = [...text.slice(0, at).matchAll(/^[ \t]*```/gm)];
  return fences.length % 2 === 0 ? at : fences.at(-1)!.index + fences.at(-1)![0].length - 3;
}

/** Is what stands in a document there to be seen, not to be run: an example of an attack, a pattern that a review looks for? */
export function isOnlyShown({ text }: ScanItem, { start: given, isRun }: Pick<Program, "start" | "isRun">): boolean {
  if (isRun || given === undefined) return false;
  const start = blockStart(text, given);
  const isBlock = text.startsWith("```", start);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(isBlock ? lineStart : Math.min(lineStart, pointStart(text, start)), start).replaceAll(/\bhttps?:\/\/\S+/g, " ");
  // What a question names is looked for; what a quotation says is somebody's.
  const lineEnd = text.indexOf("\n", start);
  const whole = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  if (!isBlock && /^\s*(?:[-*+|]|\d+[.)])?\s*[^!.]{0,400}\?["'`*)\]\s]*$/.test(whole.replaceAll(/`[^`\n]{0,400}`/g, "x"))) return true;
  if (/^\s*>/.test(whole) && isAboutAttacks(text, lineStart)) return true;
  if (isForbidden(line)) return !/\b(?:run|execute)\b[^.]{0,20}$/i.test(line);
  // A list below a sentence that says what it is a list of.
  const isListed = /^\s*(?:[-*+|]|\d+[.)])\s/.test(line);
  const before = text.slice(Math.max(0, lineStart - 400), lineStart).trimEnd();
  const lead = isListed ? /(?:^|\n)([^\n]*:)\s*\n(?:\s*(?:[-*+|]|\d+[.)])[^\n]*\n?)*$/.exec(before)?.[1] : before.slice(before.lastIndexOf("\n") + 1);
  if (lead === undefined || !lead.endsWith(":") || !isForbidden(lead)) return false;
  // What attackers do first, or after something, is no order.
  return !(
    /\b(?:attackers?|intruders?|adversar(?:y|ies)|malware) (?:\w+ )?(?:do|does|run|use|try|write|leave|look)/i.test(lead)
      ? /\b(?:you|your) (?:run|execute|use|must)\b/i
      : ORDERED
  ).test(lead.slice(-40));
}
