import type { Possible } from "../../../content/index.ts";
import { ADDRESS, namesAddress } from "../addresses.ts";
import { CONSENTED, PATTERNS } from "../condition.ts";
import type { OrderKind } from "../order-kinds.ts";
import { COMBINATIONS } from "./combinations.ts";
import { languagesOf, SentenceParts } from "./parts.ts";

/** A sentence at its place. */
export interface PlacedSentence {
  readonly raw: string;
  readonly possible: Possible;
  readonly start: number;
  readonly end: number;
}

/** An order by its parts. Offsets in UTF-16 units. */
export interface ConcertedOrder {
  readonly kind: OrderKind;
  readonly start: number;
  readonly end: number;
}

/** Sentences that are read together, and how long they may be. */
const TOGETHER = 3;
const MOST_WINDOW = 1000;
const MOST_FOUND = 20;

/** The passage speaks of such orders and gives none. */
const SPEAKS_OF = PATTERNS.add(
  /\b(?:attack(?:er|ers|s|ed)?\b(?![.-]\w)|malicious|adversar\w*|injection|exfiltrat\w*|red.?team|vulnerab\w*|hostile|phish\w*|threats?|leak(?:age|s|ed)?|tests? cases?|look(?:s|ing)? for|examples? of an?|typical lines|victims?|forensic\w*|honeypots?|canar(?:y|ies)|CTF|simulat\w+|CVE-\d)|\?["'*)\]]*\s*$|攻击|攻撃|공격|\b(?:angreifer|atacante|attaquant)\w*/i,
);
/** The target of a link, which a reader may follow; nothing is sent there. */
const LINKED = /\]\([^)\s]{1,400}\)|\]: https?:\/\/\S{1,400}|<https?:\/\/[^>\s]{1,400}>|href="[^"]{1,400}"/g;
/** A heading, or an item of a list that is not numbered: what comes before is another matter. */
const BEGINS_ANEW = /^\s*(?:#{1,6} |[-*+] |\n\s*\n)/;
const TABLE_ROW = /^\s*\|/;
const QUOTED_LINE = /^\s*>/;

/** What parts of a sentence, or of some together, come to. */
function kindOf(parts: number, size: number): OrderKind | undefined {
  return COMBINATIONS.find(({ needs, unless, most }) => size <= most && (parts & unless) === 0 && needs.every((need) => (parts & need) !== 0))?.kind;
}

/**
 * Orders that nobody wants, by the parts that their sentences have: none of them is one by itself. In English, German, Spanish, French, Portuguese, Chinese,
 * Japanese and Korean. Each sentence is read once; up to three that stand together are judged by all their parts.
 */
export function concertedOrders(text: string, sentences: readonly PlacedSentence[]): readonly ConcertedOrder[] {
  const languages = languagesOf(text);
  const out: ConcertedOrder[] = [];
  let isTableOfThem = false;
  const sets = sentences.map(({ raw, possible }): SentenceParts | undefined => {
    const plain = raw.includes("http") ? raw.replaceAll(LINKED, "]") : raw;
    const isAbout = QUOTED_LINE.test(raw) || (possible.canMatch(SPEAKS_OF) && SPEAKS_OF.pattern.test(plain.replaceAll(/`[^`\n]{0,200}`/g, " ")));
    // The rows of a table that speaks of them do so, too.
    isTableOfThem = TABLE_ROW.test(raw) && (isTableOfThem || isAbout);
    if (isAbout || isTableOfThem) return undefined;
    return new SentenceParts(plain, possible, languages, {
      isElsewhere: () => possible.canMatch(ADDRESS) && namesAddress(plain),
      isConsented: () => possible.matches(CONSENTED, plain),
    });
  });
  const rareAt = (at: number): number => sets[at]?.rare ?? 0;
  for (let at = 0; at < sentences.length && out.length < MOST_FOUND; at += 1) {
    if ((rareAt(at) | rareAt(at + 1) | rareAt(at + 2)) === 0) continue;
    let parts = 0;
    for (let size = 1; size <= TOGETHER; size += 1) {
      const next = at + size - 1;
      const own = sets[next];
      if (own === undefined || (size > 1 && BEGINS_ANEW.test(sentences[next]!.raw)) || sentences[next]!.end - sentences[at]!.start > MOST_WINDOW) break;
      if (own.all === 0) continue;
      parts |= own.all;
      const kind = kindOf(parts, size);
      if (kind === undefined) continue;
      out.push({ kind, start: sentences[at]!.start, end: sentences[next]!.end });
      at = next;
      break;
    }
  }
  return out;
}
