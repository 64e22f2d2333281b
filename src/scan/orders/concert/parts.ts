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

/** One pattern for each source: a sentence is tried for those only whose words it holds. */
const patterns = (sources: readonly string[]): readonly Anchored[] => sources.map((source) => PATTERNS.add({ source, flags: "i" }));

/** Said anywhere: what is hidden, untrue or not asked is said by denying something. */
const TOLD: readonly (readonly [number, readonly Anchored[]])[] = [
  [setOf("hides"), patterns(english.HIDES)],
  [setOf("deceives"), patterns(english.DECEIVES)],
  [setOf("asksNobody"), patterns(english.ASKS_NOBODY)],
  [setOf("lasts"), patterns(english.LASTS)],
  [setOf("pretexts"), patterns(english.PRETEXTS)],
  [setOf("obeys"), patterns(english.OBEYS)],
  [setOf("shadows"), patterns(english.SHADOWS)],
  [setOf("fabricates"), patterns(english.FABRICATES)],
  [setOf("favours"), patterns(english.FAVOURS)],
  [setOf("waits"), patterns(english.WAITS)],
];
/** Said in a clause that forbids nothing. */
const ORDERED: readonly (readonly [number, readonly Anchored[]])[] = [
  [setOf("secret"), patterns(english.SECRET)],
  [setOf("secret", "treasure"), patterns(english.TREASURE)],
  [setOf("private"), patterns(english.PRIVATE)],
  [setOf("moves"), patterns(english.MOVES)],
  [setOf("takes"), patterns(english.TAKES)],
  [setOf("swaps"), patterns(english.SWAPS)],
  [setOf("swapped"), patterns(english.SWAPPED)],
  [setOf("installs"), patterns(english.INSTALLS)],
];
/** Said in such a clause, and rarely. */
const RARELY_ORDERED: readonly (readonly [number, readonly Anchored[]])[] = [
  [setOf("openPlace"), patterns(english.OPEN_PLACE)],
  [setOf("spreads"), patterns(english.SPREADS)],
  [setOf("speaksToMachines"), patterns(english.SPEAKS_TO_MACHINES)],
  [setOf("remembers"), patterns(english.REMEMBERS)],
  [setOf("destroys"), patterns(english.DESTROYS)],
  [setOf("impersonates"), patterns(english.IMPERSONATES)],
  [setOf("disguises"), patterns(english.DISGUISES)],
  [setOf("exempts"), patterns(english.EXEMPTS)],
  [setOf("admits"), patterns(english.ADMITS)],
  [setOf("unguards"), patterns(english.UNGUARDS)],
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
const DENIED_BESIDE = /\b(?:never|not|cannot|avoid|without|\w+n['’]t)\b/i;
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

/** So many marks make a language; of a long text more, for each has some by chance. */
const LEAST_MARKS = 3;
const LENGTH_PER_MARK = 1200;

/** Languages other than English that a text is written in, be it partly. */
export function languagesOf(text: string): readonly CompiledLanguage[] {
  return COMPILED.filter(({ marks }) => {
    const least = LEAST_MARKS + text.length / LENGTH_PER_MARK;
    let count = 0;
    for (const _ of text.matchAll(marks)) if ((count += 1) >= least) return true;
    return false;
  });
}

export type { CompiledLanguage };

/** The words of an address are none of the sentence. */
const WEB = /\bhttps?:\/\/[^\s`"'<>)]*[^\s`"'<>).,;:!?]/g;
/** What is made to be seen by everybody. */
const PUBLIC_HALF = PATTERNS.add(/\*{0,2}\bpublic\*{0,2} (?:half|halves|parts?|keys?)\b|\S+\.pub\b|\.env\.(?:example|sample|template|test|dist)\b/gi);

/** Whoever gets rights has a name. */
const NAMED =
  /\b(?:accounts?|users?|guests?|collaborators?|members?|identity|bots?|persona usuaria|colaborador\w*|konto|benutzerkonto|compte) [`"“'][\w.@-]{3,60}[`"”']/i;

function withoutPublicHalf(raw: string, possible: Possible): string {
  return possible.canMatch(PUBLIC_HALF) ? raw.replaceAll(PUBLIC_HALF.pattern, "file") : raw;
}

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

const [ASKS_NOBODY, ADMITS, NAMED_PART, VALUE_PART, ELSEWHERE, CONSENTED] = [
  setOf("asksNobody"),
  setOf("admits"),
  setOf("named"),
  setOf("value"),
  setOf("elsewhere"),
  setOf("consented"),
];

/** The parts of a sentence, found out when they are asked for: most sentences have none of the rare ones, nor do their neighbours. */
export class SentenceParts {
  readonly #raw: string;
  readonly #worded: string;
  readonly #possible: Possible;
  readonly #languages: readonly CompiledLanguage[];
  readonly #read: PersonAndPlace;
  #ordered: string | undefined;
  #rare: number | undefined;
  #all: number | undefined;

  constructor(raw: string, possible: Possible, languages: readonly CompiledLanguage[], read: PersonAndPlace) {
    this.#raw = raw;
    this.#worded = withoutPublicHalf(raw.includes("://") ? raw.replaceAll(WEB, "address") : raw, possible);
    this.#possible = possible;
    this.#languages = languages;
    this.#read = read;
  }

  #isOrdered(one: Anchored): boolean {
    return this.#possible.canMatch(one) && one.pattern.test((this.#ordered ??= withoutDenied(this.#worded, this.#possible, this.#languages)));
  }

  /** Those of which each combination has one, at least. */
  get rare(): number {
    if (this.#rare !== undefined) return this.#rare;
    let set = 0;
    for (const [part, each] of TOLD) if (each.some((one) => this.#possible.matches(one, this.#worded))) set |= part;
    for (const { told } of this.#languages) for (const [part, one] of told) if ((set & part) === 0 && this.#possible.matches(one, this.#raw)) set |= part;
    if ((set & ASKS_NOBODY) !== 0 && DENIED_TWICE.test(this.#worded)) set &= ~ASKS_NOBODY;
    if (this.#possible.matches(VALUE, this.#raw)) set |= VALUE_PART;
    for (const [part, each] of RARELY_ORDERED) if (each.some((one) => this.#isOrdered(one))) set |= part;
    if (this.#read.isElsewhere()) set |= ELSEWHERE;
    return (this.#rare = set);
  }

  get all(): number {
    if (this.#all !== undefined) return this.#all;
    let set = this.rare;
    for (const [part, each] of ORDERED) if (each.some((one) => this.#isOrdered(one))) set |= part;
    for (const { ordered } of this.#languages) for (const [part, one] of ordered) if ((set & part) !== part && this.#isOrdered(one)) set |= part;
    if ((set & ADMITS) !== 0 && NAMED.test(this.#raw)) set |= NAMED_PART;
    const isAsked =
      this.#read.isConsented() || this.#possible.matches(PROTECTS, this.#raw) || this.#languages.some(({ asks }) => this.#possible.matches(asks, this.#raw));
    if (set !== 0 && isAsked) set |= CONSENTED;
    return (this.#all = set);
  }
}
