import type { Anchored, Possible } from "../../../content/index.ts";
import { PATTERNS } from "../condition.ts";
import * as english from "./english.ts";
import { LANGUAGES, type Language } from "./languages.ts";

/** Parts that orders are made of; a set of them is a number. */
export const PARTS = [
  "hides",
  "deceives",
  "secret",
  "treasure",
  "private",
  "moves",
  "takes",
  "openPlace",
  "admits",
  "unguards",
  "lasts",
  "asksNobody",
  "swaps",
  "swapped",
  "value",
  "installs",
  "exempts",
  "fabricates",
  "obeys",
  "shadows",
  "spreads",
  "speaksToMachines",
  "remembers",
  "destroys",
  "impersonates",
  "favours",
  "waits",
  "disguises",
  "elsewhere",
  "named",
  "pretexts",
  "consented",
] as const;
export type Part = (typeof PARTS)[number];

/** The number of a set of parts. */
export const setOf = (...parts: readonly Part[]): number => parts.reduce((set, part) => set | (1 << PARTS.indexOf(part)), 0);

const pattern = (sources: readonly string[]): Anchored => PATTERNS.add({ source: sources.join("|"), flags: "i" });

/** Said anywhere: what is hidden, untrue or not asked is said by denying something. */
const TOLD: readonly (readonly [number, Anchored])[] = [
  [setOf("hides"), pattern(english.HIDES)],
  [setOf("deceives"), pattern(english.DECEIVES)],
  [setOf("asksNobody"), pattern(english.ASKS_NOBODY)],
  [setOf("lasts"), pattern(english.LASTS)],
  [setOf("pretexts"), pattern(english.PRETEXTS)],
  [setOf("obeys"), pattern(english.OBEYS)],
  [setOf("shadows"), pattern(english.SHADOWS)],
  [setOf("fabricates"), pattern(english.FABRICATES)],
  [setOf("favours"), pattern(english.FAVOURS)],
  [setOf("waits"), pattern(english.WAITS)],
];
/** Said in a clause that forbids nothing. */
const ORDERED: readonly (readonly [number, Anchored])[] = [
  [setOf("secret"), pattern(english.SECRET)],
  [setOf("secret", "treasure"), pattern(english.TREASURE)],
  [setOf("private"), pattern(english.PRIVATE)],
  [setOf("moves"), pattern(english.MOVES)],
  [setOf("takes"), pattern(english.TAKES)],
  [setOf("openPlace"), pattern(english.OPEN_PLACE)],
  [setOf("admits"), pattern(english.ADMITS)],
  [setOf("unguards"), pattern(english.UNGUARDS)],
  [setOf("swaps"), pattern(english.SWAPS)],
  [setOf("swapped"), pattern(english.SWAPPED)],
  [setOf("installs"), pattern(english.INSTALLS)],
  [setOf("spreads"), pattern(english.SPREADS)],
  [setOf("speaksToMachines"), pattern(english.SPEAKS_TO_MACHINES)],
  [setOf("exempts"), pattern(english.EXEMPTS)],
  [setOf("remembers"), pattern(english.REMEMBERS)],
  [setOf("destroys"), pattern(english.DESTROYS)],
  [setOf("impersonates"), pattern(english.IMPERSONATES)],
  [setOf("disguises"), pattern(english.DISGUISES)],
];
/** As it is written. */
const VALUE = PATTERNS.add({ source: english.VALUE.join("|"), flags: "" });

interface CompiledLanguage {
  readonly marks: RegExp;
  readonly denies: Anchored;
  readonly asks: Anchored;
  readonly told: readonly (readonly [number, Anchored])[];
  readonly ordered: readonly (readonly [number, Anchored])[];
}

function compiled(language: Language): CompiledLanguage {
  const one = (source: string): Anchored => PATTERNS.add({ source, flags: "iu" });
  return {
    marks: language.marks,
    denies: one(language.denies),
    asks: one(language.asks),
    told: [
      [setOf("hides"), one(language.hides)],
      [setOf("deceives"), one(language.deceives)],
      [setOf("asksNobody"), one(language.asksNobody)],
      [setOf("obeys"), one(language.obeys)],
      [setOf("exempts"), one(language.exempts)],
    ],
    ordered: [
      [setOf("secret", "treasure"), one(language.secret)],
      [setOf("private"), one(language.private)],
      [setOf("moves"), one(language.moves)],
      [setOf("takes"), one(language.takes)],
      [setOf("admits"), one(language.admits)],
      [setOf("unguards"), one(language.unguards)],
      [setOf("installs"), one(language.installs)],
    ],
  };
}
const COMPILED: readonly CompiledLanguage[] = LANGUAGES.map(compiled);

/** A clause that forbids, or says what does not happen. */
const DENIED = PATTERNS.add(
  /\b(?:never|not|cannot|avoid|refuse[sd]?|forbid\w*|forbidden|prohibit\w*|rather than|instead of|off limits|no|nobody|nothing|neither|nor|excluded|without)\b|n['’]t\b/i,
);
/** In a text in another language, "no" may be no denial. */
const DENIED_BESIDE = /\b(?:never|not|cannot|avoid|without)\b|n['’]t\b/i;
/** A denial that is none of the deed: of being told, noticed or asked. */
const HARMLESS_DENIAL =
  /\b(?:if|as|since|because|where|unless) (?:\w+ ){0,4}(?:not|n['’]t|no)\b|\bno matter\b|\bno longer\b|\bnot only\b|\bwithout (?:a password|asking|reading|a check|saying|showing|mention\w*|telling|inform\w*|a word|\w+ing it|a secret|expiry|comment|record\w*|involv\w*)\b|\bno comment\b|\bnever (?:to expire|expires?)\b|\bno longer\b|\bnever cached\b|\bneeds? no (?:look|reviews?|checks?|tests?|approvals?)\b/gi;
const CLAUSE =
  /[;:]\s|,\s(?:and|then|but|or|so|since|as|because|which|who|where|while|that|hence|therefore|in which|even)\b|\s[–—]\s|\.\s|\(|\)|,\s(?=(?:use|send|put|take|add|write|enter|give|pass|set|run|make|let|keep|leave)\b)|\s(?=(?:rather than|instead of)\b)|\sand\s(?=(?:do not|don'?t|never|nobody|not|tell|leave|keep)\b)|\s(?=(?:so (?:that|they|it|we|he|she|the|no)|because|since|lest)\b)|[。，；、]/;
/** In the other languages no list of words that begin a clause is kept. */
const ANY_COMMA = new RegExp(`${CLAUSE.source}|,\\s`);

function withoutDenied(raw: string, possible: Possible, languages: readonly CompiledLanguage[]): string {
  return raw
    .split(languages.length > 0 ? ANY_COMMA : CLAUSE)
    .filter(
      (clause) =>
        !(possible.canMatch(DENIED) && (languages.length > 0 ? DENIED_BESIDE : DENIED.pattern).test(clause.replaceAll(HARMLESS_DENIAL, " "))) &&
        !languages.some(({ denies }) => possible.matches(denies, clause)),
    )
    .join(" ; ");
}

/** So many marks make a language. */
const LEAST_MARKS = 3;

/** Languages other than English that a text is written in, be it partly. */
export function languagesOf(text: string): readonly CompiledLanguage[] {
  return COMPILED.filter(({ marks }) => {
    let count = 0;
    for (const _ of text.matchAll(marks)) if ((count += 1) >= LEAST_MARKS) return true;
    return false;
  });
}

export type { CompiledLanguage };

/** The words of an address are none of the sentence. */
const WEB = /\bhttps?:\/\/[^\s`"'<>)]*[^\s`"'<>).,;:!?]/g;
/** What is made to be seen by everybody. */
const PUBLIC_HALF = /\*{0,2}\bpublic\*{0,2} (?:half|halves|parts?|keys?)\b|\S+\.pub\b|\.env\.(?:example|sample|template|test|dist)\b/gi;

/** Whoever gets rights has a name. */
const NAMED =
  /\b(?:accounts?|users?|guests?|collaborators?|members?|identity|bots?|persona usuaria|colaborador\w*|konto|benutzerkonto|compte) [`"“'][\w.@-]{3,60}[`"”']/i;

/** What is not done without a question. */
const DENIED_TWICE = /\b(?:never|not|n['’]t|cannot|nobody|no)\b[^.!?\n]{0,80}\bwithout\b/i;
/** What is private was taken out before, or somebody besides the user has to agree. */
const PROTECTS = PATTERNS.add(
  /\b(?:redact\w*|anonymi[sz]\w*|pseudonymi[sz]\w*|scrub(?:s|bed)?|mask(?:s|ed)?|aggregated|removes? the fields|not sent|never sent)\b|\b(?:when|if|after|once|until|unless) (?:the |its |their )?(?:\w+ )?(?:engineer|team|lead|manager|customer|traveller|administrator|author|client|officer)s?\b[^.!?\n]{0,40}\b(?:asks?|agrees?|approv\w+|confirms?|wants?|says?|has (?:agreed|approved|confirmed|read|looked))\b/i,
);

/** What a sentence is asked beside its words. */
export interface PersonAndPlace {
  /** It names an address of nobody known. */
  readonly isElsewhere: () => boolean;
  /** It hangs on a person's word. */
  readonly isConsented: () => boolean;
}

/** The parts of a sentence. */
export function partsOf(raw: string, possible: Possible, languages: readonly CompiledLanguage[], read: PersonAndPlace): number {
  let set = 0;
  const worded = (raw.includes("://") ? raw.replaceAll(WEB, "address") : raw).replaceAll(PUBLIC_HALF, "file");
  for (const [part, one] of TOLD) if (possible.matches(one, worded)) set |= part;
  for (const { told, asks } of languages) {
    for (const [part, one] of told) if ((set & part) === 0 && possible.matches(one, raw)) set |= part;
    if (possible.matches(asks, raw)) set |= setOf("consented");
  }
  if ((set & setOf("asksNobody")) !== 0 && DENIED_TWICE.test(worded)) set &= ~setOf("asksNobody");
  if (possible.matches(VALUE, raw)) set |= setOf("value");
  let ordered: string | undefined;
  const isOrdered = (one: Anchored): boolean => possible.canMatch(one) && one.pattern.test((ordered ??= withoutDenied(worded, possible, languages)));
  for (const [part, one] of ORDERED) if (isOrdered(one)) set |= part;
  for (const { ordered: own } of languages) for (const [part, one] of own) if ((set & part) !== part && isOrdered(one)) set |= part;
  if ((set & setOf("admits")) !== 0 && NAMED.test(raw)) set |= setOf("named");
  if (set !== 0 && read.isElsewhere()) set |= setOf("elsewhere");
  if (set !== 0 && (read.isConsented() || possible.matches(PROTECTS, raw))) set |= setOf("consented");
  return set;
}
