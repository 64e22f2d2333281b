import type { ScanItem } from "../item.ts";
import type { Program } from "./collect-programs.ts";

/** Words before an example that say that it is one of what must not be done, is looked for, or is refused. */
const SHOWN =
  /\b(?:look(?:s|ing)? for|detects?|detecting|blocks?|blocked|den(?:y|ies|ied)|refuses?|reject(?:s|ed)?|forbid(?:s|den)?|prohibited|flags?|flagged|catch(?:es)?|never|do not|don'?t|must not|should not|avoid|not allowed|instead of|rather than|attack(?:er|s)?|malicious|dangerous|exfiltrat\w+|vulnerab\w+|injection|suspicious|hostile|bad|unsafe|insecure|anti-pattern|such as|patterns?)\b|❌|🚫|⛔/i;
const ORDERED = /\b(?:run|execute|first|then|finally|always|before|after|use|call|must|needs?|required|copy|paste)\b/i;

/** Is what stands in a document there to be seen, not to be run: an example of an attack, a pattern that a review looks for? */
export function isOnlyShown({ text }: ScanItem, { start, isRun }: Program): boolean {
  if (isRun || start === undefined) return false;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(lineStart, start);
  if (SHOWN.test(line)) return !/\b(?:run|execute)\b[^.]{0,20}$/i.test(line);
  // A list below a sentence that says what it is a list of.
  const isListed = /^\s*(?:[-*+|]|\d+[.)])\s/.test(line);
  const before = text.slice(Math.max(0, lineStart - 400), lineStart).trimEnd();
  const lead = isListed ? /(?:^|\n)([^\n]*:)\s*\n(?:\s*(?:[-*+|]|\d+[.)])[^\n]*\n?)*$/.exec(before)?.[1] : before.slice(before.lastIndexOf("\n") + 1);
  return lead !== undefined && lead.endsWith(":") && SHOWN.test(lead) && !ORDERED.test(lead.slice(-40));
}
