import { sentencesOf, type Possible } from "../../content/index.ts";
import { ADDRESS, namesElsewhere } from "./addresses.ts";
import { CONSENTED, PATTERNS, type Reading } from "./condition.ts";
import { concertedOrders } from "./concert/concerted-orders.ts";
import { ORDER_KINDS, type OrderKind } from "./order-kinds.ts";

export { ORDER_TITLES, type OrderKind } from "./order-kinds.ts";

/** A sentence that orders something which nobody wants, whoever asks for it. Offsets in UTF-16 units. */
export interface PlainOrder {
  readonly kind: OrderKind;
  readonly start: number;
  readonly end: number;
}

const LARGEST = 128 * 1024;
const MOST_SENTENCE = 1200;
/** Sentences of one paragraph that are read together. */
const TOGETHER = 3;

/** The passage speaks of such orders, or of what others must not do. */
const SPEAKS_OF = PATTERNS.add(
  /\b(?:attack\w*|malicious|adversar\w*|injection|exfiltrat\w*|detect\w*|look(?:s|ing)? for|for example|e\.g\.|red.?team|vulnerab\w*|hostile|phish\w*|scanners?|threat\w*|victims?|forensic\w*|responders?|evidence server|honeypots?|CTF|simulat\w+)\b|\?\s*$/i,
);
/** A clause that forbids. */
const DENIED = PATTERNS.add(
  /\b(?:never|do not|don'?t|must not|mustn'?t|should not|shouldn'?t|cannot|can'?t|avoid|refuse\w*|forbid\w*|forbidden|prohibit\w*|instead of|rather than|not allowed|make sure no|ensure (?:that )?no|nothing|as data)\b/i,
);
function withoutDenied(raw: string, possible: Possible): string {
  return raw
    .split(/[;:]\s|,\s(?:and|then|but|or)\s|\s[–—]\s|\.\s|\sand\s(?=(?:do not|don'?t|never|nobody)\b)/)
    .filter((clause) => !possible.matches(DENIED, clause))
    .join(" ; ");
}

/** Sentences of which each thing is found out when it is asked for first: most are asked for nothing. */
class Sentences implements Reading {
  readonly text: string;
  readonly possible: Possible;
  #ordered: string | undefined;
  #isElsewhere: boolean | undefined;
  #isConsented: boolean | undefined;

  constructor(text: string, possible: Possible) {
    this.text = text;
    this.possible = possible;
  }

  get ordered(): string {
    return (this.#ordered ??= withoutDenied(this.text, this.possible));
  }

  get isElsewhere(): boolean {
    return (this.#isElsewhere ??= this.possible.canMatch(ADDRESS) && namesElsewhere(this.text));
  }

  get isConsented(): boolean {
    return (this.#isConsented ??= this.possible.matches(CONSENTED, this.text));
  }
}

function speaksOf(raw: string, possible: Possible): boolean {
  return possible.canMatch(SPEAKS_OF) && SPEAKS_OF.pattern.test(raw.replaceAll(/https?:\/\/\S+|`[^`\n]{0,200}`/g, " "));
}

/** A block of code between fences; or backticks that begin none, which are not looked at one by one. */
const FENCED = /(`{3,})(?!`)[^\n`]*\n[^]*?(?:\n[ \t]*\1|$)|`+/g;

/** Fenced code and heads, blanked out: programs are read elsewhere, by what they do. */
function withoutCode(text: string): string {
  const blank = (one: string): string => one.replaceAll(/[^\n]/g, " ");
  return text
    .replace(/^---\n[^]*?\n---(?=\n|$)/, (head) => head.replaceAll(/^(?!description:).*$/gm, blank))
    .replaceAll(FENCED, (found, fence: string | undefined) => (fence === undefined ? found : blank(found)));
}

/** The orders of a text for agents that nobody wants. Bounded: the first 128 KiB, sentence by sentence; English. */
export function plainOrders(whole: string): readonly PlainOrder[] {
  const text = withoutCode(whole.slice(0, LARGEST).replaceAll("\r\n", " \n"));
  const places = sentencesOf(text);
  const out: PlainOrder[] = [];
  const raws = places.map(([start, end]) => text.slice(start, Math.min(end, start + MOST_SENTENCE)));
  const each = raws.map((raw) => PATTERNS.in(raw));
  const isAbout = raws.map((raw, at) => speaksOf(raw, each[at]!) || /^\s*>/.test(raw));
  for (let at = 0; at < places.length && out.length < 20; at += 1) {
    if (isAbout[at]!) continue;
    let joined = "";
    let possible = each[at]!;
    for (let size = 1; size <= TOGETHER; size += 1) {
      const next = at + size - 1;
      if (next >= places.length || isAbout[next]! || (size > 1 && /^\s*(?:#{1,6} |\n\s*\n)/.test(raws[next]!))) break;
      joined += ` ${raws[next]!}`;
      if (size > 1) possible = possible.with(each[next]!);
      const read = new Sentences(joined, possible);
      const found = ORDER_KINDS.find(
        ({ isOne, isAnyway, gives }) =>
          (!isOne || size === 1) && gives.mayHold(possible) && (isAnyway === true || !read.isConsented) && gives.holds(read, possible),
      );
      if (found === undefined) continue;
      out.push({ kind: found.kind, start: places[at]![0], end: places[next]![1] });
      at = next;
      break;
    }
  }
  const others = concertedOrders(
    text,
    raws.map((raw, at) => ({ raw, possible: each[at]!, start: places[at]![0], end: places[at]![1] })),
  );
  return [...out, ...others.filter(({ start, end }) => !out.some((one) => one.start < end && start < one.end))];
}
