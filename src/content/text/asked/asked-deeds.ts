import { hostSets } from "../../../catalog/index.ts";
import type { Anchored, Possible } from "../../anchors/index.ts";
import { gravePartsOf, graveScore, type GravePart } from "./grave-orders.ts";
import { PATTERNS } from "./patterns.ts";
import { TONGUES } from "./tongues.ts";
import { withoutDots } from "./without-dots.ts";

/** What is asked for, in whatever language: by what the sentences are made of, not by their words. */
export const ASKED_KINDS = {
  "hands-out": "asks to bring keys, credentials or the conversation elsewhere",
  "takes-unseen": "asks to get hold of something secret and to keep that from the person",
  "acts-unseen": "asks for something that reaches another host or changes code, and to keep that from the person",
  disguises: "asks to encode or scatter something secret so that nobody knows it again",
  weakens: "asks to go round what the person has to allow",
  outranks: "claims to stand above the person's orders",
  harms: "asks to blind those who watch, to let somebody in, to obey strangers, to swap whom something goes to, or to let it all pass unread",
} as const;
export type AskedKind = keyof typeof ASKED_KINDS;

/** One of them. Offsets in UTF-16 units. */
export interface AskedDeed {
  readonly kind: AskedKind;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Files and variables that hold keys, whatever the language around them. */
const STORE = PATTERNS.add(
  /(?:^|[\s"'`(,:/~\\])\.(?:ssh\/(?!config\b|known_hosts)[\w*.-]+|ssh\b(?=\/?["'`\s,])|aws\/credentials|aws\b(?=\/?["'`\s])|gnupg\b|kube\/config|docker\/config\.json|netrc\b|npmrc\b|pypirc\b|git-credentials\b|pgpass\b|vault-token\b|config\/(?:gh\b|gcloud\b|solana\b)[\w/.-]*|env(?:\.(?!example|sample|template|test|dist|schema)[\w.]+)?(?=["'`\s,;)]|$)|claude\/\.credentials[\w.]*|codex\/auth\.json)|\bsecrets?\.(?:ya?ml|json|toml|env)\b|AKIA\[|ghp_\[|sk-ant-\[|\bid_(?:rsa|ed25519|ecdsa)\b|application_default_credentials|\bmaster\.key\b|\bwallet\.dat\b|\bcredentials\.(?:json|ya?ml|toml|txt)\b|\bapplication-prod\.\w+|\/etc\/shadow\b|\bhosts\.yml\b|\boauth_creds\.json\b|\bprintenv\b|\bgh auth token\b|\.(?:claude\/projects|codex\/sessions|gemini\/tmp|copilot\/session-state|local\/share\/opencode)\b|\bLogin Data\b|\bCookies`? (?:and|database|file|DB)|\blogins\.json\b|\bkey4\.db\b|\/(?:Exodus|Electrum|MetaMask|Ledger Live)\b|\blogin\.keychain|\b(?:iam create-access-key|iam create-login-profile|kubectl create token|service-accounts keys create)\b/,
);
/** Keys that are named by what uses them, so that no path and no name stands there. */
const NAMED_BY_USE = PATTERNS.add(
  /\b(?:files?|folder|place|value|text|lines?|where)\b[^.!?\n]{0,30}\b(?:ssh|gpg|aws|npm|pip|docker|kubectl|gh|git|gcloud|terraform|vault|the browser|the (?:cloud|package) (?:tools?|manager))\b[^.!?\n]{0,20}\b(?:uses?|keeps?|stores?|reads?|saves?|looks?)\b[^.!?\n]{0,60}\b(?:home|keys?|credentials?|tokens?|log-?ins?|passwords?|identity)\b|\b(?:keys?|tokens?|passwords?|credentials?|log-?in|secret)\b[^.!?\n]{0,10}\b(?:that|which|with which|by which)\b[^.!?\n]{0,12}\b(?:ssh|gpg|aws|npm|pip|docker|kubectl|gh|git|gcloud|terraform|vault|the browser)\b[^.!?\n]{0,20}\b(?:uses?|keeps?|stores?|reads?|saves?|logs? in|signs? in|authenticates?)\b/i,
);
/** A command line that carries something away. */
const SENDING_COMMAND = PATTERNS.add(
  /\bcurl\b[^\n`]{0,300}(?:\s-(?:d|F|T)\b|--data|--form|--upload-file|--json|\?\w+=\$)|\bwget\b[^\n`]{0,200}--post|\bscp\b|\bnc\s+\S+\s+\d/,
);
/** What nobody lets be done unseen. */
const GRAVE = PATTERNS.add(
  /\b(?:approve|merge|disable|turn off|switch off|deactivate|grant|revoke|useradd|usermod|sudo|chmod|force-push|push|delete|drop|rm -rf|skip (?:its |the |all )?(?:tests?|checks?|review)|do not run (?:its|the) tests?|accept)\b/i,
);
/** What belongs to persons, or is said and typed by them. */
const PERSONAL = PATTERNS.add(
  /\b(?:(?:all |the |every )?(?:contacts?|customers?|applicants?|patients?|employees?|participants?)\b[^.!?\n]{0,40}\b(?:list|data|with|as|phones?|addresses|e-?mails?|names?)|phone numbers?|dates? of birth|(?:screen|voice|audio|call|microphone|camera)? ?recordings?|recorded?\b[^.!?\n]{0,40}\b(?:microphone|screen|camera|audio)|microphone|webcam|screenshots?|keystrokes|clipboard|browsing history|transcripts?|`?Authorization`? headers?|request bod(?:y|ies)|\$request_body|log-?ins?\b|diagnos[ei]s|card numbers?|location history)\b/i,
);
const ASKS = /\b(?:ask|confirm|permission|bother|approval|question)/i;
const PUBLIC_HALF = PATTERNS.add(/(?:id_\w+|\.ssh\/[\w*-]+)\.pub\b|\.env\.(?:example|sample|template|test|dist)\b/g);
/** A variable by its name; documentation of interfaces names them, too. */
const SECRET_NAME = PATTERNS.add(
  /\b[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:TOKEN|SECRET|KEY|PASSWORD|CREDENTIALS?)\b|\bnames? (?:ends? (?:in|with)|with) (?:TOKEN|KEY|SECRET)/,
);
/** What an answer, a commit or a page carries out of the machine. */
const OPEN_PLACE = PATTERNS.add(
  /!\[|\bbadge\b|\bimage (?:url|link|tag)|\bpixel\b|\bgists?\b|\bpastebin\b|\bwebhook\b|\bcommit (?:body|message|that file|it)\b|\b(?:before|when|and then|and) commit(?:ting)?\b|\b(?:pull|merge) request(?:'s)? (?:comment|description|body|title)|\b(?:description|body|title|comments?|text) (?:of|on|in|to) (?:the |your |their |each |every |any |a )?(?:first |next |new )?(?:pull request|merge request|PR|MR|issue|commit|release|discussion|ticket)|\b(?:Slack|Discord|Telegram|Teams|Mattermost|e-?mail|tweet|message)\b[^.!?\n]{0,60}\b(?:channel|to|tool|#)|\bpublic (?:repo\w*|branch|issue|comment)|\bquery string\b|\bbranch names?\b|\bhost ?name of\b|\bDNS\b|<[A-Z]{4,12}>|\?\w{1,12}=(?:[A-Z]{3,}|<|\{|…|\.{3})|\b(?:\w+-)*\w+\/[\w-]+\b(?=` ?(?:\.|$))/i,
);
const ENCODES = PATTERNS.add(
  /\bbase64\b|\bhex(?:adecimal)?\b|\brevers(?:ed?|ing)\b|\brot13\b|\bsplit (?:it |them )?(?:in|into|over|by)\b|\bgroups? of\b|\bencoded?\b|\bobfuscat\w*|\bscrambl\w*|\bdisguis\w*|\bas "?build metadata/i,
);
const CARRIES = PATTERNS.add(/https?:\/\/[^\s)"'`<>]{3,200}[?&]\w{1,20}=(?:[A-Z]{3,}|<|\{|\$|…|\.{3})/);
const PLANTS = PATTERNS.add(
  /\b(?:add|insert|include|append|inject|accept|create|write|install|put|always)\b[^.!?\n]{0,90}\b(?:script tag|dependenc\w*|package\.json|password|account|user|backdoor|endpoint|call to|import|hook|workflow|cron\w*|alias|key|npm install|pip install|copy of the request)\b|\b(?:replac\w+|install|use|pin|point|switch)\b[^.!?\n]{0,60}\b(?:tarball|fork|mirror|registry|index|archive|git\+https)\b|\bfüge?\b[^.!?\n]{0,80}\bhinzu\b|\bajout\w+[^.!?\n]{0,80}\b(?:appel|dépendance|script|compte)\b|\bañad\w+[^.!?\n]{0,80}\b(?:llamada|dependencia|script|cuenta)\b/i,
);
const CONSENT = String.raw`(?:permission|approval|confirmation|safety|security|review)s?(?: (?:prompts?|checks?|requests?|rules?|hooks?|steps?|questions?))?|guard(?:rails?)?|sandbox|(?:permission |security |policy )?hooks?|polic(?:y|ies)|sallyport|deny (?:list|rules?)|(?:tool |all )?confirmations?|denied commands?`;
const WEAKENS: readonly Anchored[] = [
  new RegExp(
    String.raw`(?<![\w-])(?:disable|turn off|switch off|bypass|circumvent|skip|evade|go around|work around|get around)\b[^.!?;\n]{0,40}\b(?:${CONSENT})\b`,
    "gi",
  ),
  // What is taken out has to be the asking itself, not something that lies at "security".
  new RegExp(
    String.raw`(?<![\w-])(?:remove|delete|avoid|suppress|uninstall)\b[^.!?;"\n]{0,40}\b(?:(?:permission|approval|confirmation|safety|security|review)s? (?:prompts?|checks?|requests?|rules?|hooks?|questions?|guard\w*)|guard(?:rails?)?|sandbox|hooks|sallyport|deny (?:list|rules?)|(?:tool |all )?confirmations?)\b`,
    "gi",
  ),
  new RegExp(
    String.raw`\bso (?:that )?(?:the |no |it )?[^.!?\n]{0,12}(?:${CONSENT})\b[^.!?\n]{0,30}(?:not|n't|no longer|never|is (?:asked|needed)|see\b|notice)`,
    "gi",
  ),
  /\bif (?:something|a command|a tool|it|the command|anything|an? \w+)[^.!?\n]{0,40}\b(?:is|gets?|was|are) (?:denied|blocked|refused|rejected)\b[^.!?\n]{0,60}\b(?:use|run|write|try|set|put|split|instead|python|base64)\b/gi,
  /\bwhen (?:a command|something|it|a tool|anything)[^.!?\n]{0,30}\b(?:denied|blocked|refused)\b[^.!?\n]{0,60}\b(?:set|use|run|write|edit|remove|put|split)\b/gi,
  /\bif (?:bash|the (?:tool|hook|sandbox|guard|shell|command|harness|agent)|it|claude(?: code)?) (?:refuses|denies|blocks|rejects|complains)\b[^.!?\n]{0,80}\b(?:use|run|write|encode|try|pipe|wrap|put)\b/gi,
  /\bso (?:that )?(?:the |no |our |your )?(?:[\w'’]+ ){0,2}(?:rules?|hooks?|guard|filters?|scanners?|matcher|deny list|firewall|DLP|proxy|monitoring|security team)\b[^.!?\n]{0,20}\b(?:not|n't|never|no longer)\b[^.!?\n]{0,20}\b(?:see|match|notice|catch|fire|trigger)/gi,
  /--dangerously-skip-permissions|--dangerously-bypass-approvals\S*|\b(?:gemini|codex|copilot|claude|agent|cline|qwen)\b[^\n]{0,80}--yolo\b|--allow-all-tools\b/g,
  /\b(?:set|switch|turn|put|mark|configure|enable|add|make)\b[^.!?\n]{0,60}\b(?:auto[- ]?(?:approv\w+|accept\w*|run|allow\w*)|always ?[aA]llow|never ask|yolo|turbo mode)\b[^\n]{0,80}(?:\bsettings?\b|\b(?:every|all|each|any)\b|\["\*"\]|\.json\b)|\b(?:set|switch|turn|put|mark|configure)\b (?:every|all|each)\b[^.!?\n]{0,40}\bauto[- ]?(?:approv|accept|run|allow)\w*/gi,
  /\b(?:approve|accept|confirm|answer yes to)\b[^.!?\n]{0,30}\b(?:all|every|any)\b[^.!?\n]{0,30}\b(?:prompts?|requests?|confirmations?|questions?|tools?)\b[^.!?\n]{0,30}\b(?:automatically|without|yourself)\b/gi,
].map((pattern) => PATTERNS.add(pattern));
const OUTRANKS = PATTERNS.add(
  /\boutranks? (?:the |any |all )?(?:user|human|person|other|previous|system|operator)\w*|\b(?:take[sn]?|have|has|hold[s]?|with) (?:a )?(?:precedence|priority|higher (?:authority|priority)|authority) (?:over|than) (?:what )?(?:the |any |all )?(?:user|human|CLAUDE\.md|AGENTS\.md|previous|other|system|safety|operator)|\b(?:exempt|excused|free|released) from (?:the |any |all )?(?:\w+ )?(?:safety|rules?|guidelines|restrictions|permission|polic)\w*|\b(?:are|is) (?:all )?pre-?approved\b|\boverrid(?:e|es|ing) (?:the |any |all )?(?:user|safety|system|previous(?:ly)? (?:\w+ )?(?:instructions?|orders?|rules?|prompts?|guidance)|CLAUDE\.md|permission)\w*(?! (?:environment|propert|variable|installed|default|value|option|setting))|\bignore (?:the )?(?:user|human)(?:'s)? (?:instructions?|wishes|orders?|requests?|objections?)|\bthe operator has (?:switched|enabled|authori[sz]ed|approved)|\b(?:enabled?|entered|switched to|you are (?:now )?in) maintenance mode\b|\bhigher authority than\b/gi,
);
/** The passage speaks of such orders and does not give them. */
const SPEAKS_OF = PATTERNS.add(
  /\b(?:attack\w*|malicious|adversar\w*|injection|exfiltrat\w*|detect\w*|look for|looks for|for example|e\.g\.|example of|such as|red.?team|vulnerab\w*|hostile|phish\w*|report it|do not follow|don't follow|never carry|scanner|blocked: |guards? against|prevent\w*|threat)\b/i,
);

/** What is left out of code and messages, for their readers' sake, is not kept from the person. */
const NOT_FROM_PERSONS =
  /\b(?:mention|say|explain|list|show|telling|tell)\w*\b[^.!?\n]{0,40}\bin (?:the |your |any )?(?:commits?|code|comments?|docs?|documentation|changelog|release|logs?|title|tests?)\b/i;

const EXTERNAL = PATTERNS.add(/\b(?:https?|wss?|ftp):\/\/(?:[^\s/@"'`<>()]{1,60}@)?(\[[\da-f:]+\]|[\w.-]{2,200})[^\s"'`<>)\]、。，]*/gi);
const ADDRESS = PATTERNS.add(/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,30})+/);
const NEAR_HOST = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|.*\.(?:local|internal|localhost|lan|corp\.example)$)/;

const LARGEST = 128 * 1024;
/** Sentences that are read together. */
const TOGETHER = 3;
const MOST_WINDOW = 900;
/** Sentences over which the parts of a grave order may be spread. */
const MOST_NEIGHBOURS = 4;

/** The person is asked to hand it over. */
const ASKS_PERSON = PATTERNS.add(
  /\bask (?:the )?(?:user|person|human|them|him|her)\b[^.!?\n]{0,30}\b(?:for|to (?:paste|enter|type|give|share|provide))\b|\bask for (?:the|their|his|her) (?:\d+ words|seed|recovery|password|pass ?phrase|PIN|one-time|code)/i,
);

const CLAUSE = /[,;:，、；：]|\s[–—-]\s/;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly isSending: boolean;
  readonly isTaking: boolean;
  readonly isSecrecy: boolean;
  readonly hasStore: boolean;
  readonly hasSecret: boolean;
  readonly hasName: boolean;
  readonly hasAddress: boolean;
  readonly isPersonal: boolean;
  readonly hasOpenPlace: boolean;
  readonly isEncoding: boolean;
  /** An address has a part that stands for something else. */
  readonly isCarrying: boolean;
  readonly isPlanting: boolean;
  readonly isAsking: boolean;
  /** Kept from the person, not only done without a question. */
  readonly isHidden: boolean;
  readonly isGrave: boolean;
  readonly parts: ReadonlySet<GravePart>;
  readonly isAbout: boolean;
  /** Words of somebody else stand in it. */
  readonly isQuoted: boolean;
}

interface CompiledTongue {
  readonly isEnglish: boolean;
  readonly script: RegExp;
  readonly send: Anchored;
  readonly take: Anchored;
  readonly secret: Anchored;
  readonly secrecy: Anchored;
  readonly not: Anchored;
}

/** Letters without which a text is in none of the languages. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
};
const LATIN = /\p{Script=Latin}/u;

const ALL_TONGUES: readonly CompiledTongue[] = TONGUES.map(({ name, send, take, secret, secrecy, not }) => ({
  isEnglish: name === "en",
  script: SCRIPTS[name] ?? LATIN,
  send: PATTERNS.add({ source: send, flags: "iu" }),
  take: PATTERNS.add({ source: take, flags: "iu" }),
  secret: PATTERNS.add({ source: secret, flags: "iu" }),
  secrecy: PATTERNS.add({ source: secrecy, flags: "giu" }),
  not: PATTERNS.add({ source: not, flags: "iu" }),
}));

/** Lines that are only wrapped, joined; every character keeps its place. */
function unwrapped(text: string): string {
  return text.replaceAll("\r\n", " \n").replaceAll(/\n(?![ \t]*(?:\n|[-*+>#|`~<]|\d+[.)]|$))/g, " ");
}

function boundaries(text: string): readonly (readonly [number, number])[] {
  const flat = withoutDots(text);
  const out: (readonly [number, number])[] = [];
  let from = 0;
  for (const end of flat.matchAll(/[.!?](?=["'`*)\]]*(?:\s|$))|[。！？।]|\n(?=[^\S\n]*(?:\n|[-*+>#|]|\d+[.)]|$))/g)) {
    const to = end.index + 1;
    if (to - from > 3) out.push([from, to]);
    from = to;
  }
  if (text.length - from > 3) out.push([from, text.length]);
  return out.slice(0, 4000);
}

/** Start and end of each sentence of a text; lines that are only wrapped are one. */
export function sentencesOf(text: string): readonly (readonly [start: number, end: number])[] {
  return boundaries(unwrapped(text));
}

const isElsewhere = (host: string): boolean =>
  !NEAR_HOST.test(host) && !hostSets(host.toLowerCase()).some((set) => (set as string) === "loopback" || (set as string) === "registries");

/** A verb that is not denied: in English the denial stands before it, or just after. */
function isSaid(verb: Anchored, clause: string, not: Anchored, possible: Possible): boolean {
  const found = possible.canMatch(verb) ? verb.pattern.exec(clause) : null;
  return found !== null && !possible.matches(not, clause.slice(0, found.index + found[0].length + 16));
}

/** A sentence as it stands there, with its grave parts. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly possible: Possible;
  readonly parts: ReadonlySet<GravePart>;
}

/** A dot within an address does not end what is done. */
function placeOf(text: string, [start, end]: readonly [number, number]): Place {
  const raw = text.slice(start, Math.min(end, start + 1500));
  const possible = PATTERNS.in(raw);
  const own = gravePartsOf(raw, possible);
  const parts = raw.includes("://") ? new Set([...own, ...gravePartsOf(raw.replaceAll(EXTERNAL.pattern, "https://x"))]) : own;
  return { start, end, raw, possible, parts };
}

function readSentence({ start, end, raw, possible, parts }: Place, tongues: readonly CompiledTongue[]): Sentence {
  const without = (one: Anchored, from: string): string => (possible.canMatch(one) ? from.replaceAll(one.pattern, " ") : from);
  const hasAddress =
    (possible.canMatch(EXTERNAL) && [...raw.matchAll(EXTERNAL.pattern)].some((found) => isElsewhere(found[1]!))) || possible.matches(ADDRESS, raw);
  const shown = without(PUBLIC_HALF, raw);
  const plain = without(EXTERNAL, shown);
  let [isSending, isTaking, isSecrecy, isHidden, hasSecret] = [possible.matches(SENDING_COMMAND, raw), false, false, false, false];
  let open = plain;
  for (const { isEnglish, send, take, secret, secrecy, not } of tongues) {
    let rest = plain;
    if (possible.canMatch(secrecy)) {
      rest = plain.replaceAll(secrecy.pattern, (phrase, ...more: unknown[]) => {
        const at = more.find((one) => typeof one === "number")!;
        if (NOT_FROM_PERSONS.test(plain.slice(at, at + phrase.length + 50)) && !/user|human|person/i.test(phrase)) return phrase;
        // Whoever writes wants fewer words, not fewer deeds told.
        if (/\btell(?:ing)? me (?:what|that|how|which) (?:you(?:'re| are| will)|to)\b/i.test(plain.slice(at, at + phrase.length + 40))) return phrase;
        if (/^(?:silently|quietly|discreetly|behind the scenes)$/i.test(phrase) && !possible.matches(STORE, plain) && !possible.matches(secret, plain))
          return phrase;
        isSecrecy = true;
        if (!ASKS.test(phrase)) isHidden = true;
        return " ".repeat(Math.min(1, phrase.length));
      });
      open = open.replaceAll(secrecy.pattern, " ");
    }
    if (possible.matches(secret, plain)) hasSecret = true;
    if ((isSending && isTaking) || !(possible.canMatch(send) || possible.canMatch(take))) continue;
    for (const clause of rest.split(CLAUSE)) {
      if (isEnglish) {
        isSending ||= isSaid(send, clause, not, possible);
        isTaking ||= isSaid(take, clause, not, possible);
        continue;
      }
      if (possible.matches(not, clause)) continue;
      if (possible.matches(send, clause)) isSending = true;
      if (possible.matches(take, clause)) isTaking = true;
    }
  }
  // Whoever asks is to hear something made up.
  if (parts.has("pretends")) [isSecrecy, isHidden] = [true, true];
  // What is named only to be left alone is not asked for.
  const isForbidden = (): boolean => {
    const naming = open.split(CLAUSE).filter((clause) => STORE.pattern.test(` ${clause} `));
    return naming.length > 0 && naming.every((clause) => tongues.some(({ not }) => possible.matches(not, clause)));
  };
  return {
    start,
    end,
    isSending,
    isTaking,
    isSecrecy,
    hasSecret,
    hasStore: (possible.matches(STORE, shown) || possible.matches(NAMED_BY_USE, shown)) && !isForbidden(),
    hasName: possible.matches(SECRET_NAME, shown),
    hasAddress,
    isPersonal: possible.matches(PERSONAL, plain),
    hasOpenPlace: possible.matches(OPEN_PLACE, raw),
    isEncoding: possible.matches(ENCODES, raw),
    isCarrying: possible.matches(CARRIES, raw),
    isPlanting: possible.matches(PLANTS, raw),
    isAsking: possible.matches(ASKS_PERSON, raw),
    isHidden,
    isGrave: possible.matches(GRAVE, plain),
    parts,
    isAbout: /\?["'`*)\]]*\s*$/.test(raw) || (possible.canMatch(SPEAKS_OF) && SPEAKS_OF.pattern.test(plain.replaceAll(/[\w<>-]+(?:\.[\w-]+)+/g, " "))),
    isQuoted: /["“”«„][^"“”«»\n]{12,}["“”»]/.test(raw),
  };
}

/** What sentences that stand together ask for; the gravest reading. */
function judge(group: readonly Sentence[]): readonly [AskedKind, number] | undefined {
  const any = (key: keyof Sentence): boolean => group.some((one) => one[key] === true);
  if (any("isAbout")) return undefined;
  const [sends, takes, unseen, address] = [any("isSending"), any("isTaking"), any("isSecrecy"), any("hasAddress")];
  const store = any("hasStore");
  const strong = store || (any("hasSecret") && (any("hasName") || unseen));
  const secret = store || any("hasSecret") || any("hasName");
  if (secret && unseen && (sends || takes) && (address || any("hasOpenPlace"))) return ["hands-out", 0.95];
  // What is sent and whereto stand in one sentence or in two neighbours.
  if (group.length === 1 && address && any("isCarrying") && (any("hasSecret") || any("hasStore") || any("isEncoding"))) return ["hands-out", 0.85];
  const isOne = group.some((one, at) => {
    const pair = [one, group[at + 1]].filter((each) => each !== undefined);
    return pair.some(({ hasStore }) => hasStore) && pair.some((each) => each.isSending) && pair.some((each) => each.hasAddress);
  });
  if (isOne) return ["hands-out", 0.9];
  if (group.length === 1 && any("isEncoding") && (store || any("hasName")) && any("hasOpenPlace")) return ["disguises", 0.8];
  if (group.length <= 2 && any("isPersonal") && sends && address && (unseen || takes)) return ["hands-out", unseen ? 0.9 : 0.8];
  if (any("isAsking") && any("hasSecret") && (sends || takes) && address) return ["hands-out", 0.85];
  if (secret && unseen && (sends || takes) && (store || any("hasSecret"))) return ["takes-unseen", 0.85];
  if (unseen && address && (sends || takes || any("isPlanting"))) return ["acts-unseen", 0.85];
  if (unseen && any("isPlanting") && group.some((one) => one.isSecrecy && one.isPlanting)) return ["acts-unseen", 0.8];
  if (group.length <= 2 && any("isHidden") && any("isGrave")) return ["acts-unseen", 0.8];
  if (
    strong &&
    takes &&
    any("hasOpenPlace") &&
    group.some((one) => one.hasOpenPlace && (one.hasStore || one.hasSecret || one.hasName) && (one.isTaking || one.isSending))
  )
    return ["hands-out", 0.8];
  if (
    secret &&
    (takes || sends) &&
    group.some((one) => one.isEncoding && (one.hasSecret || one.hasStore || one.hasName) && (one.isTaking || one.isSending) && (one.hasOpenPlace || unseen))
  )
    return ["disguises", 0.8];
  return undefined;
}

function claims(text: string, sentences: readonly Sentence[], possible: Possible): AskedDeed[] {
  const out: AskedDeed[] = [];
  const sentenceAt = (at: number): Sentence | undefined => sentences.find(({ start, end }) => start <= at && at < end);
  const add = (kind: AskedKind, found: RegExpExecArray, score: number): void => {
    const sentence = sentenceAt(found.index);
    if (sentence?.isAbout === true) return;
    const before = text.slice(Math.max(sentence?.start ?? 0, found.index - 60), found.index);
    if (/(?:\b(?:never|not|no|cannot|without|avoid|forbid\w*|prohibit\w*|nobody)|n['’]t)\b[^.!?\n]{0,50}$/i.test(before)) return;
    // A flag that is only named is described; somebody has to start something with it.
    if (
      found[0].startsWith("--") &&
      !/\b(?:us(?:e|ing)|run(?:ning)?|pass(?:ing)?|start\w*|launch\w*|restart\w*|invok\w+|execut\w+|call|add|set|with|via|append|include|claude|codex|copilot|gemini|agent|npx)\b[^.!?\n]{0,120}$/i.test(
        text.slice(Math.max(sentence?.start ?? 0, found.index - 140), found.index),
      )
    )
      return;
    // A denial that is told of is kept.
    if (
      /^(?:if|when)\b/i.test(found[0]) &&
      /\b(?:tell|ask|report|stop|read its reason|names|suggests?|offers?)\b/i.test(text.slice(found.index, sentence?.end ?? found.index + 200))
    )
      return;
    // What something can do is described, not asked for.
    if (
      kind === "weakens" &&
      /\b(?:can|could|may|might|would|will|lets? \S+|able to|used to|possible to|allow\w* \S+(?: \S+)? to|attempts? to|tr(?:y|ies) to)\s(?:\w+\s)?$/i.test(
        before,
      )
    )
      return;
    if (
      /\b(?:only|unless|when|if)\b[^.!?\n]{0,20}\b(?:the )?(?:user|human|person|owner|maintainer)s?\b/i.test(
        text.slice(found.index, Math.min(sentence?.end ?? text.length, found.index + 160)),
      )
    )
      return;
    out.push({ kind, start: found.index, end: found.index + found[0].length, score });
  };
  const all = (one: Anchored): Iterable<RegExpExecArray> => (possible.canMatch(one) ? text.matchAll(one.pattern) : []);
  for (const one of WEAKENS) for (const found of all(one)) add("weakens", found, isUnseenNear(sentences, found.index) ? 0.85 : 0.6);
  for (const found of all(OUTRANKS)) add("outranks", found, 0.7);
  return out;
}

/** Orders whose harm needs no secret: judged over neighbours of one paragraph or list, where none of them speaks of attacks. */
function harms(text: string, sentences: readonly Sentence[]): AskedDeed[] {
  const out: AskedDeed[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    if (sentences[at]!.parts.size === 0) continue;
    const parts = new Set<GravePart>();
    let isUnseen = false;
    for (let next = at; next < Math.min(sentences.length, at + MOST_NEIGHBOURS); next += 1) {
      const one = sentences[next]!;
      if (one.isAbout || one.end - sentences[at]!.start > MOST_WINDOW || (next > at && /(?:^|\n)#{1,6} /.test(text.slice(one.start, one.end - 1).trimStart())))
        break;
      for (const part of one.parts) parts.add(part);
      isUnseen ||= one.isHidden;
      const score = one.isQuoted && !one.isSecrecy ? 0 : graveScore(parts, isUnseen);
      if (score === 0) continue;
      out.push({ kind: "harms", score, start: sentences[at]!.start, end: one.end });
      at = next;
      break;
    }
  }
  return out;
}

/** Lines of quotation below a passage that speaks of attacks are examples of them, one after the other. */
function quotationsMarked(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  let isExample = false;
  return sentences.map((one) => {
    const raw = text.slice(one.start, one.end).trimStart();
    if (!raw.startsWith(">")) isExample = one.isAbout || /\b(?:as|is|are) (?:only )?(?:data|examples?|texts?)\b/i.test(raw);
    return isExample && raw.startsWith(">") ? { ...one, isAbout: true } : one;
  });
}

/** Is the person kept out of it in the sentence or the one after? */
function isUnseenNear(sentences: readonly Sentence[], at: number): boolean {
  const index = sentences.findIndex(({ start, end }) => start <= at && at < end);
  return index !== -1 && sentences.slice(Math.max(0, index - 1), index + 3).some(({ isSecrecy }) => isSecrecy);
}

/**
 * What a text asks an agent to do that nobody wants: who is asked, for what, whereto, and who must not know. Read in fifteen languages. Bounded: the first
 * 128 KiB, sentence by sentence.
 */
export function askedDeeds(whole: string): readonly AskedDeed[] {
  const text = unwrapped(whole.slice(0, LARGEST));
  const tongues = ALL_TONGUES.filter(({ script }) => script.test(text));
  const possible = PATTERNS.in(text);
  const isIn = (one: Anchored): boolean => possible.canMatch(one) && text.search(one.pattern) !== -1;
  const claimed = [...WEAKENS, OUTRANKS].some((one) => isIn(one));
  const isUnseen = tongues.some(({ secrecy }) => isIn(secrecy));
  const places = boundaries(text).map((place) => placeOf(text, place));
  if (
    !claimed &&
    !isUnseen &&
    places.every(({ parts }) => parts.size === 0) &&
    !isIn(STORE) &&
    !isIn(NAMED_BY_USE) &&
    !isIn(ASKS_PERSON) &&
    !(isIn(OPEN_PLACE) && tongues.some(({ secret }) => isIn(secret) || isIn(SECRET_NAME)))
  )
    return [];
  const sentences = quotationsMarked(
    text,
    places.map((place) => readSentence(place, tongues)),
  );
  const out: AskedDeed[] = [...harms(text, sentences)];
  for (let at = 0; at < sentences.length; at += 1) {
    for (let size = 1; size <= TOGETHER; size += 1) {
      const group = sentences.slice(at, at + size);
      const [first, last] = [group[0]!, group.at(-1)!];
      if (group.length < size || last.end - first.start > MOST_WINDOW || /\n#{1,6} /.test(text.slice(first.start, last.end - 1).trimStart())) break;
      // What is quoted beside a sentence on attacks is an example of one.
      const isExample =
        group.filter((one) => one.hasStore || one.hasSecret || one.hasAddress || one.isSecrecy).every(({ isQuoted, isSecrecy }) => isQuoted && !isSecrecy) &&
        [sentences[at - 1], sentences[at + size]].some((one) => one?.isAbout === true);
      const said = isExample ? undefined : judge(group);
      if (said === undefined) continue;
      out.push({ kind: said[0], score: said[1], start: first.start, end: last.end });
      at += size - 1;
      break;
    }
  }
  return [...out, ...claims(text, sentences, possible)].toSorted((a, b) => b.score - a.score).slice(0, 20);
}
