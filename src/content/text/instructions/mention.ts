import type { PlacedEvidence } from "./match-phrases.ts";

/** Words of texts that speak about attacks, and of tests and rules against them. `_` ends a word, since names in source code are made so. */
const ABOUT_ATTACKS =
  /(?<![A-Za-z])(?:attack(?:s|er|ers|ed)?|inject(?:ion|ions|ed)?|jailbreak(?:s|ing)?|malicious|adversar(?:y|ial)|exploit(?:s|ed)?|payloads?|vulnerab[a-z]{1,10}|red[ -]team[a-z]{0,6}|guard(?:s|ed|rails?)?|detect(?:s|ed|ion|or|ors)?|classif(?:y|ies|ied|ier|iers)|flag(?:s|ged)|block(?:s|ed)|refus(?:e|es|ed|al)|poison(?:ed|ing)?|phishing|smuggl(?:e|ed|ing)|evaluation|test[ -]?(?:suite|set|case|cases)|e\.g\.|for example|for instance|such as|examples?|(?:phrase|instruction|prompt|message|sentence|word)s? (?:like|such|that contain|containing)|patterns? (?:like|such)|suspicious|untrusted|threat|regex|rule id|assert[a-z]*|expect)(?![A-Za-z])/gi;
/** The same in other languages, by their stems. */
const ABOUT_ATTACKS_FOREIGN =
  /angriff|beispiel|schadhaft|einschleus|attaque|exemple|malveillant|ataque|ejemplo|exemplo|malicios|inyecci|injeç|attacco|esempio|iniezion|aanval|voorbeeld|przykład|wstrzykni|atak(?:i|u|ów|iem)|атак|пример|инъекц|внедрени|приклад|saldırı|örnek|enjeksiyon|攻击|攻擊|注入|示例|例子|例如|典型|攻撃|インジェクション|例[:：]|例えば|공격|인젝션|예시|예를 들|هجوم|مثال|حقن|उदाहरण|हमल/gi;

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["\u201c", "\u201d"],
  ["\u2018", "\u2019"],
  ["'", "'"],
  ["`", "`"],
  ["\u00ab", "\u00bb"],
  ["\u201e", "\u201c"],
  ["\u201e", "\u201d"],
  ["\u300c", "\u300d"],
  ["\u300e", "\u300f"],
];
/** Marks that open and never close: no blank has to stand before them. */
const OPENS_ONLY = /[\u201c\u00ab\u201e\u300c\u300e]/;
/** How far a quotation is followed to either side. */
const QUOTE_REACH = 240;
const ABOUT_REACH = 700;

function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start);
  const after = text.slice(end, end + QUOTE_REACH);
  const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
  if (/^(?:\s*(?:>|\|)| {4}|\t)/.test(lineBefore)) return true;
  const paragraphBefore = before.slice(before.lastIndexOf("\n\n") + 1);
  const stop = after.indexOf("\n\n");
  const paragraphAfter = stop === -1 ? after : after.slice(0, stop);
  return QUOTES.some(([open, close]) => {
    const at = paragraphBefore.lastIndexOf(open);
    if (at === -1 || !paragraphAfter.includes(close)) return false;
    // An opening mark follows a blank or a bracket, so an apostrophe is none.
    return at === 0 || /[\s([{,:;=>*_|/"'`-]/.test(paragraphBefore[at - 1]!) || OPENS_ONLY.test(open);
  });
}

/** Where blocks of code begin and end. */
function fences(text: string): readonly number[] {
  const out: number[] = [];
  const fence = /(?:^|\n)[ \t]{0,6}(?:```|~~~)/g;
  for (let match = fence.exec(text); match !== null && out.length < 2000; match = fence.exec(text)) out.push(match.index);
  return out;
}

function isFenced(marks: readonly number[], at: number): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Source code that gives a model its prompt: the name of a prompt and a string, or a message of the system. */
const GIVES_PROMPT =
  /(?:prompt|instructions?|system(?:_?message)?|template|backstory|persona)\w{0,20}["'`]?\s{0,4}(?::\s{0,3}(?:str|string)\s{0,3})?(?:=|:|\()\s{0,4}(?:[a-z]{0,2}["'`]|\||>)[^\n]{0,400}$/i;
/** What a prompt of one's own program may say: who the model is, and that it keeps its prompt to itself. */
const OF_PROMPTS: ReadonlySet<string> = new Set(["address", "secrecy", "persona", "prompt-leak", "role-markup", "tool", "new-task"]);

const WHOLE_TURN = 0.5;

export interface Mentions {
  readonly fences: readonly number[];
}

/** What is asked of a text once, before its evidence is weighed. */
export function mentions(text: string): Mentions {
  return { fences: fences(text) };
}

/** Text that speaks about attacks and quotes one mentions it; it does not give the order. Nor does a program that holds its own prompt. */
export function weighedAsMention(text: string, one: PlacedEvidence, { fences: marks }: Mentions): PlacedEvidence {
  const isMention = isFenced(marks, one.start) || isQuoted(text, one.start, one.end);
  if (!isMention) return one;
  const around = text.slice(Math.max(0, one.start - ABOUT_REACH), Math.min(text.length, one.end + ABOUT_REACH));
  const about = new Set([...around.matchAll(ABOUT_ATTACKS), ...around.matchAll(ABOUT_ATTACKS_FOREIGN)].map(([word]) => word.toLowerCase()));
  if (about.size >= 2) return { ...one, weight: one.weight * 0.35 };
  // The whole turn of a system, with what it says, is quoted by documentation in blocks of code.
  if (one.family === "role-markup" && (one.weight < WHOLE_TURN || isFenced(marks, one.start))) return { ...one, weight: one.weight * 0.5 };
  if (OF_PROMPTS.has(one.family) && GIVES_PROMPT.test(text.slice(Math.max(0, one.start - 480), one.start))) return { ...one, weight: one.weight * 0.5 };
  return one;
}
