import { sentencesOf } from "../asked/index.ts";
import { addressesIn, type Address } from "./addressee.ts";
import { candidates, type Stretch } from "./candidates.ts";
import { DEEDS, graveDeeds, type Deed } from "./deeds.ts";
import { foreignOrders } from "./foreign-orders.ts";
import { LATER, LATER_TO_ANYONE, POSES } from "./speakers.ts";
import type { SpokenOrder } from "./spoken-order.ts";

/**
 * Orders in a result that speak to whatever model reads it: who is addressed, that it is to do something, and a deed that no result has a
 * say in. A result is data: none of the three alone is unusual, together they are an order.
 */
const UNSEEN =
  /\b(?:(?:do not|don'?t|doesn'?t|need not|needn'?t|isn'?t to|not) (?:need to |have to |be )?(?:hear|know|learn|be bothered|bothered|be told|disturbed|see)|nobody (?:is|needs|has)|no one (?:is|needs|has)|no need to (?:check|ask|tell|show|mention|confirm|inform|bring)|skip (?:asking|the question|confirmation)|without (?:asking|telling|confirm\w*|notice|mentioning|a note|showing|prompting)|(?:do not|don'?t|never|must not|not) (?:mention|tell|show|list|bother|ask|inform|alert|reveal|notify|disclose|say|report|include this|display|warn)|leave (?:that|this|it|these|them)\b[^.!?\n]{0,12} out|no confirmation (?:is )?(?:needed|required|necessary)|(?:does not|doesn't|need not|needs no) (?:need (?:a |any )?)?(?:confirmation|approval|to be consulted|to be asked)|(?:not|isn't) necessary to (?:trouble|ask|tell|inform)|asking (?:them|again|the user)[^.!?\n]{0,30}\b(?:slows?|delays?|wastes?)|without being asked|withheld from|as usual until|invisible|separate commit message|not part of what the user|(?:should|must|need|needs?|is|are) not (?:to )?be (?:pointed out|mentioned|shown|visible|consulted|asked|told|informed|highlighted|listed|displayed|reported)|does not appear to|(?:is|are) deemed|leave out (?:this|these|that|those)|report (?:zero|no) (?:findings|problems|issues)|(?:user|person|client|owner) (?:need|should|must) not|describe [^.!?\n]{0,30} as (?:isolated|safe|harmless|trusted)|with no note|(?:already|has) (?:approved|agreed|signed off|consented|authori[sz]ed)|(?:agreed|consented) to it|signed off|pre-?approved|quietly|silently|secretly|keep (?:this|it) (?:quiet|secret|to yourself|between us))\b/i;
/** The passage tells of such orders. */
const SPEAKS_OF =
  /\b(?:attack\w*|malicious|adversar\w*|injection|exfiltrat(?:ion|ed)|example of|red.?team\w*|hostile|phish\w*|threats?|jailbreak\w*|owasp|untrusted)\b/i;
/** Rules of a house for its agents, and what a product says of itself: said to agents, and no matter of a stranger. */
const DENIES_DEED = /\b(?:do not|don'?t|never|must not|should not|cannot|can'?t|won'?t|will not|avoid|refuses? to|not)\s+(?:\w+\s+){0,2}$/i;

/** Where a deed is ordered: at the head of a clause or after the words that introduce one. */
const LED =
  /(?:^|[.:;,!?\n(["'`>|—–)-]\s{0,6}|\d[.)]\s{1,3}|\b(?:must|should|shall|have to|has to|needs? to|to|please|kindly|also|and|then|first|always|only|automatically|silently|quietly|immediately|now|directly|or|call|invoke|use|by|stop|instead|rather|kindly|next|afterwards|do|you|will|be|itself|simply|just|it|may|can|could|free|allowed|permitted)\s{1,10})$/i;

/** What is to be done was said before. */
const REFERS_BACK =
  /\b(?:do (?:so|this|that|it)|(?:run|execute|apply|perform) (?:it|this|that|them|these|those)|the above|(?:these|those|following) (?:steps|commands?)|carry (?:it|this|them) out)\b/i;

/** Marks of comments, quotations and logs at the head of lines, of emphasis and of tags: a sentence runs on through them. */
const MARKS =
  /^[ \t]*(?:(?:#+|\/\/+|\*+|--|>+|;+|%+|<!--|\|)[ \t]+|\d{4}-\d\d-\d\d[T ]\d\S{0,40}[ \t]+|\[[\d:. -]{4,30}\][ \t]*|##\[\w+\])+|[*_]{2,3}|(?<![\w*])[*_](?=\w)|(?<=[\w.,!?])[*_](?![\w*])|<\/?(?:b|i|em|strong|u|span|p|font|mark|small|big|code)(?:\s[^<>]{0,80})?>/gm;
const BLANKS = /[^\S\n]{2,}|[^\S\n ]|\r\n?/g;

interface Flowing {
  readonly text: string;
  /** Offset in the original of the unit at `index`. */
  readonly at: (index: number) => number;
}

/** The text as it is read: without marks, its blanks one each, lines that only wrap joined; and where each unit stood. Linear. */
function flowing(original: string): Flowing {
  // What is dropped stands as U+0000 until the places are counted.
  const marked = original
    .replaceAll("\0", " ")
    .replace(MARKS, (mark) => "\0".repeat(mark.length))
    .replace(BLANKS, (blanks) => (blanks.startsWith("\r") ? `${"\0".repeat(blanks.length - 1)}\n` : ` ${"\0".repeat(blanks.length - 1)}`))
    .replace(/([^\s.!?:;\0])(\0*)\n([ \0]*)(?=[a-z`(])/g, (all, last: string) => `${last} ${"\0".repeat(all.length - last.length - 1)}`);
  if (!marked.includes("\0")) return { text: marked, at: (index) => index };
  // Where dropped units end, and how many there were by then.
  const ends: number[] = [];
  const dropped: number[] = [];
  let sum = 0;
  let text = "";
  let from = 0;
  for (const { 0: run, index } of marked.matchAll(/\0+/g)) {
    text += marked.slice(from, index);
    from = index + run.length;
    sum += run.length;
    ends.push(text.length);
    dropped.push(sum);
  }
  text += marked.slice(from);
  const at = (index: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= index) low = middle + 1;
      else high = middle;
    }
    return index + (low === 0 ? 0 : dropped[low - 1]!);
  };
  return { text, at };
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Each place that is told apart, and the sentences after it. @param most sentences that belong to it, its own counted */
function passageAt(text: string, from: number, to: number, most: number): Passage {
  let start = from;
  while (start > 0 && from - start < 200 && !/[\n]|[.!?]\s/.test(text.slice(start - 1, start + 1))) start -= 1;
  let end = to;
  let sentences = 0;
  while (end < text.length && end - to < 420) {
    if (/[.!?\]]/.test(text[end]!) && /\s|$/.test(text[end + 1] ?? " ")) {
      sentences += 1;
      if (sentences === most) break;
    }
    if (text.startsWith("\n\n", end) && end > to + 40) break;
    end += 1;
  }
  return { start, end };
}

/** Of a line before a place so much is looked at. */
const LONGEST_LINE = 400;

/** Words in quotation marks, within code or beside talk of attacks, are shown and not said. */
function isShown(text: string, { start, end }: Passage, at: number): boolean {
  const around = text.slice(Math.max(0, start - 200), Math.min(text.length, end + 120));
  const isQuoted = /["'“„«`‘][^"'“”„«»`’\n]{0,80}$/.test(text.slice(Math.max(0, at - 90), at)) || /["”»`’]/.test(text.slice(end - 1, end + 2));
  if (isQuoted && SPEAKS_OF.test(around.replaceAll(/https?:\/\/\S+|[\w.-]+@[\w.-]+/g, " "))) return true;
  const from = Math.max(at - LONGEST_LINE, text.lastIndexOf("\n", at) + 1);
  return /(?:\s[=+]\s{1,4}|[([]\s{0,4}|\breturn\s)(?:[rfbu]?["'`]{1,3}|["“„«])[^"'`“”„«]*$/.test(text.slice(from, at + 1));
}

/** What is done at one takes a third of a millisecond. */
const MOST_PLACES = 300;
const LARGEST = 1_048_576;
const MOST_TOLD = 3;
/** Less is what documentation for agents says, too. */
const LEAST_TOLD = 0.75;
/** Two grave deeds, or one and that nobody is to know. */
const LEAST_OF_WEAK = 0.85;

/** Deeds of its own that a tool's definition speaks of; in one they say nothing. */
const OWN_BUSINESS = new Set([
  "to call a tool",
  "to go to an address",
  "to prefer what it says",
  "to send something out",
  "to write something elsewhere",
  "to judge or answer as it says",
  "to run what was just published",
  "to run something",
  "to get or give out what may be private",
  "to keep findings back",
]);
const MOST_SENTENCES = 60;
/** What the tool itself does. */
const DESCRIBES = /^\s*(?:[-*]\s)?[A-Z][a-z]{1,14}(?:s|es)\s/;

/** What a definition has the model do beside its own business, without the person knowing: in one, nobody else is spoken to. */
export function unseenOrders(text: string): SpokenOrder[] {
  const sentences = sentencesOf(text).slice(0, MOST_SENTENCES);
  for (const [at, [start]] of sentences.entries()) {
    const end = Math.min(sentences[Math.min(at + 1, sentences.length - 1)]![1], start + 500);
    const said = text.slice(start, end);
    if (DESCRIBES.test(said)) continue;
    const deeds = UNSEEN.test(said) ? deedsIn(said).filter(({ what }) => !OWN_BUSINESS.has(what)) : [];
    if (deeds.length === 0) continue;
    const score = 1 - 0.5 * (1 - deeds[0]!.weight);
    if (score < LEAST_TOLD) continue;
    return [
      {
        start,
        end,
        why: `a definition that has the model do more than its tool: ${deeds
          .slice(0, 2)
          .map(({ what }) => what)
          .join(", ")}, and unseen`,
        score,
      },
    ];
  }
  return [];
}

const MOST_TRIES = 4;

/** Whether a passage orders a deed: some place where it names it stands where a clause begins, and is not denied. */
function isOrdered(said: string, { pattern, isWhole }: Deed): boolean {
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const one = pattern.exec(from === 0 ? said : said.slice(from));
    if (one === null) return false;
    const at = from + one.index;
    const before = said.slice(0, at);
    const isLed = !/^(?!https?:)[a-z]/i.test(one[0]) || isWhole === true || LED.test(before);
    if (isLed && !DENIES_DEED.test(before)) return true;
    from = at + 1 + (/^\w*/.exec(said.slice(at + 1))?.[0].length ?? 0);
  }
  return false;
}

/** The deeds that a passage orders, the gravest first. */
function deedsIn(said: string): readonly { readonly what: string; readonly weight: number }[] {
  return [...DEEDS.filter((deed) => isOrdered(said, deed)), ...graveDeeds(said)].sort((a, b) => b.weight - a.weight);
}

/** A place where somebody speaks to a model. */
interface Place {
  readonly index: number;
  readonly words: string;
  readonly how: string;
  /** How much the place says by itself. */
  readonly base: number;
  /** Sentences that belong to it. */
  readonly sentences: number;
  /** Also said to people: one deed that is named openly is not enough. */
  readonly isWeak: boolean;
}

const OTHER_PLACES: readonly { readonly pattern: RegExp; readonly how: string; readonly base: number; readonly isWeak: boolean }[] = [
  { pattern: POSES, how: "a result that poses as another speaker", base: 0.35, isWeak: false },
  { pattern: LATER, how: "a result that tells what is to happen later", base: 0.2, isWeak: false },
  { pattern: LATER_TO_ANYONE, how: "a result that tells what is to happen next", base: 0.2, isWeak: true },
];

/** The first of what there is, a bounded number. */
function* first<T>(all: Iterable<T>): Generator<T> {
  let count = 0;
  for (const one of all) {
    yield one;
    count += 1;
    if (count >= MOST_PLACES) return;
  }
}

function* allAddresses(text: string, stretches: readonly Stretch[]): Generator<Address> {
  for (const stretch of stretches) yield* addressesIn(text, stretch);
}

/** Places in a text where a model is spoken to: by its name, by leave, by a speaker that it listens to, of what is to happen later. A bounded number of each. */
function* placesIn(text: string, stretches: readonly Stretch[]): Generator<Place> {
  for (const { isLeave, ...address } of first(allAddresses(text, stretches))) {
    const how = isLeave ? "a result that allows the model what nobody asked for" : "a result that tells the model what to do";
    yield { ...address, how, base: 0.3, sentences: isLeave ? 1 : 3 };
  }
  for (const { pattern, ...more } of OTHER_PLACES)
    for (const { 0: words, index } of first(text.matchAll(pattern))) yield { index, words, sentences: 3, ...more };
}

/** What is ordered at a place; `undefined` where it comes to too little. */
function orderAt(text: string, { index, words, how, base, sentences, isWeak }: Place): SpokenOrder | undefined {
  const passage = passageAt(text, index, index + words.length, sentences);
  if (isShown(text, passage, index)) return undefined;
  const from = REFERS_BACK.test(text.slice(index, passage.end)) ? Math.max(0, index - 320) : Math.max(passage.start, index - 120);
  const said = text.slice(from, passage.end);
  const deeds = deedsIn(said);
  if (deeds.length === 0) return undefined;
  // "The agent" is a person in many a text, and a comment is read by models only.
  const isPerson = /^(?:(?:the|your|this|any) )?(?:assistants?|agents?|models?)\b(?!\s?[,:–—])/i.test(words.trim());
  const isComment = /<!--(?:(?!-->)[^]){0,300}$/.test(text.slice(Math.max(0, index - 300), index + 4));
  const least = isPerson || isWeak ? base / 2 : isComment ? Math.max(base, 0.5) : base;
  const isUnseen = UNSEEN.test(said);
  const score = 1 - (1 - least) * (1 - deeds[0]!.weight) * (1 - (deeds[1]?.weight ?? 0) / 2) * (isUnseen ? 0.4 : 1);
  if (score < (isWeak && !isUnseen ? LEAST_OF_WEAK : LEAST_TOLD)) return undefined;
  const rounded = Math.round(Math.min(0.95, score) * 100) / 100;
  return {
    start: index,
    end: passage.end,
    why: `${how}: ${deeds
      .slice(0, 2)
      .map(({ what }) => what)
      .join(", ")}${isUnseen ? ", and unseen" : ""}`,
    score: rounded,
  };
}

/** What a result tells whoever reads it to do. Linear; the first MiB is looked at, and 300 places of each kind. */
export function spokenOrders(original: string): SpokenOrder[] {
  const { text, at } = flowing(original.slice(0, LARGEST));
  const near = candidates(text);
  const out: SpokenOrder[] = [];
  let how: string | undefined;
  let until = 0;
  for (const place of placesIn(text, near)) {
    if (place.how !== how) until = 0;
    how = place.how;
    if (place.index < until) continue;
    const found = orderAt(text, place);
    if (found === undefined) continue;
    out.push(found);
    if (out.length === MOST_TOLD) break;
    until = found.end;
  }
  return (out.length > 0 ? out : foreignOrders(text, near)).map((order) => ({ ...order, start: at(order.start), end: at(order.end) }));
}
