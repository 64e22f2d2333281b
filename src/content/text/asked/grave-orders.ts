import type { Anchored, Possible } from "../../anchors/index.ts";
import { PATTERNS } from "./patterns.ts";

/** What a sentence orders, by verbs and what they are done to; English. Each is a part: judged together with who must not know and who is not asked. */
export const GRAVE_PARTS = [
  "blinds",
  "admits",
  "obeys",
  "swaps",
  "passes",
  "pretends",
  "fabricates",
  "erases",
  "asks-nobody",
  "withholds",
  "vouches",
  "replaces",
  "impacts",
  "insists",
  "copies-away",
  "sabotages",
] as const;
export type GravePart = (typeof GRAVE_PARTS)[number];

/** A verb of the first list, not denied, and within reach one of the second: both ways round. */
function verbAndObject(verbs: string, objects: string, reach = 70): RegExp {
  return new RegExp(
    String.raw`\b(?:${verbs})\b[^.!?\n]{0,${reach}}?(?:${objects})|(?:${objects})[^.!?\n]{0,40}\b(?:is|are|be|gets?)\s(?:\w+\s)?(?:${verbs})`,
    "i",
  );
}

const ENDS =
  "ignor\\w+|dismiss\\w*|clos(?:e|es|ed|ing)|(?:switch|turn)(?:es|s|ed|ing)? (?=[^.!?\\n]{0,40}\\boff\\b)|SET GLOBAL|stop(?:s|ped)?|disabl\\w+|turn(?:s|ed)? off|switch(?:es|ed)? off|suspend\\w*|paus\\w+|mut\\w+|delet\\w+|remov\\w+|drop(?:s|ped)?|clear(?:s|ed)?|empt\\w+|purg\\w+|gone|silenc\\w+|detach\\w*|kill|unload";
const WATCHES =
  "\\b(?:CloudTrail|GuardDuty|auditd|audit (?:logs?|trail|logging|events?)|(?:access |security |event |flow )?logging|monitoring|(?:security |surveillance )?cameras?|motion (?:sensors?|detect\\w+)|general_log|binary logs?|security (?:warnings?|updates?|advisor\\w+|findings?)|(?:warnings?|findings|reports?) (?:of|from|by) (?:the |a )?(?:security|scanners?|audit\\w*|SAST|Dependabot|Renovate)|Dependabot|alert(?:s|ing)?|alarms?|security (?:scans?|checks?|tools?)|secret scanning|2FA|MFA|two-factor|branch protection|signature (?:checks?|verification)|certificate (?:checks?|verification)|deny (?:list|rules?|entries)|permissions\\.deny|(?:command |permission |security )hooks?|antivirus|EDR|endpoint (?:agent|protection)|falco|osquery|falcon(?:-sensor)?|security agents?|osqueryd|firewall|SELinux|AppArmor|Defender|rate limit\\w*|integrity (?:fields?|hashes|checks?)|`integrity`|lock ?files? checks?|strict-ssl|TLS (?:checks?|verification)|CSP|CORS checks?|csrf (?:checks?|protection))(?:\\b|`)";
const GIVES =
  "creat\\w+|grant\\w*|add(?:s|ed)?|give[sn]?|giving|mak\\w+|keep(?:s|ing)?|allow\\w*|accept\\w*|treat\\w*|leav\\w+|open(?:s|ed)?|attach\\w*|let|lets|return(?:s|ed)?|bypass\\w*|register\\w*|unlock\\w*|skip\\w*";
const RIGHTS =
  "\\b(?:AdministratorAccess|(?:access|service account|deploy|root) keys? (?:for|with|to)|as (?:an? )?(?:admin(?:istrator)?|owner|superuser|root)\\b|admin(?:istrator)? (?:role|rights|access|user|account|session)|back ?doors?|(?:maintenance|master|hidden|secret|emergency|debug) (?:log-?in|password|account|user|key|header|token|endpoint)|without (?:an? |any |the )?(?:password|authentication|token|log-?in|credentials?|signature|permission check)|(?:password|auth\\w*|token|signature|permission) checks?(?= (?:for|when|if))|roles\\/owner|cluster-admin|(?:front |garage |main )?(?:door|gate)\\b|ALL PRIVILEGES|(?:LOGIN|SUPERUSER)\\b|chmod 777|0\\.0\\.0\\.0\\/0|publicly (?:readable|writable)|public-read(?:-write)?|allUsers|world-(?:readable|writable)|IAM user|service account with|authorized_keys|sudoers|collaborator)";
const DOES = "carry out|carries out|execut\\w+|run(?:s|ning)?|follow\\w*|obey\\w*|do|perform\\w*|apply|applies|compl(?:y|ies) with";
const STRANGERS =
  "\\b(?:commands?|instructions?|orders?|steps?|requests?|directives?|code|snippets?|scripts?|whatever|anything|everything)\\b[^.!?\\n]{0,60}\\b(?:tickets?|comments?|issues?|e-?mails?|web ?pages?|pages?|messages?|web ?sites?|reviews?|responses?|repl(?:y|ies)|attachments?|logs?|customers?|reporters?|contributors?|pull requests?|search results?|transcripts?|chat)\\b";
/** Words of strangers, and after them that they are carried out. */
const STRANGERS_FIRST = PATTERNS.add(
  /\b(?:tickets?|comments?|issues?|e-?mails?|web ?pages?|pages?|messages?|reviews?|responses?|repl(?:y|ies)|attachments?|customers?|reporters?|pull requests?|search results?|chat|descriptions?|titles?|inbox|senders?|documents?|README\w*|answers?)\b[^.!?\n]{0,80}\b(?:commands?|instructions?|orders?|directives?|code|snippets?|scripts?|steps|asks?|says?|tells?|wants?|demands?|requests?)\b[^\n]{0,80}\b(?:carry (?:them|it|these|those) out|execute|run|follow|obey|do|perform|comply with)\b (?:them|it|these|those|what|whatever|so|as|exactly|that)\b/i,
);
const BLINDLY = PATTERNS.add(
  /\b(?:exactly as|verbatim|as written|blindly|word for word|no matter|regardless|without (?:\w+ing\b|(?:an? |any )?(?:questions?|hesitation|review|check|confirmation))|straight away|right away|at once|(?:are|is) trusted|with sudo|immediately|unconditionally|do not (?:question|check|verify|review)|always)\b/i,
);
const VALUE = PATTERNS.add(
  /\b0x[\da-f]{40}\b|\bbc1[\da-z]{20,60}\b|\b[13][A-HJ-NP-Za-km-z1-9]{25,34}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}\b|\bT[A-Za-z1-9]{33}\b/,
);
const SWAPS = PATTERNS.add(
  /\bwhatever (?:account|address|IBAN|number)\b|\bbank data\b|\b(?:recipient|payee|wallet|payout|beneficiary|IBAN|account number|(?:deposit|payment|destination|receiving|bank) (?:address|account|details))\b/i,
);
const ANYWAY = PATTERNS.add(
  /\bwhatever (?:account|IBAN|number)\b|\b(?:also|even) (?:where|when|if|though)\b|\binstead of\b|\bregardless\b|\bwhatever (?:address|account|the user)\b|\breplac\w+\b|\bsubstitut\w+\b|\bswap\w*\b|\brather than the\b/i,
);
const PASSES = PATTERNS.add(
  verbAndObject(
    "approv\\w+|merg\\w+|accept\\w*|pass(?:es)?|sign(?:s)? off|wave through|let through|whitelist\\w*|allow-?list\\w*",
    "\\b(?:at once|immediately|right away|without (?:looking|reviewing|reading|checking|comment|a review|review|question)|regardless|no matter|unseen|automatically|unconditionally)\\b",
    120,
  ),
);
const LOOKS_AWAY = PATTERNS.add(
  /\b(?:do not|don'?t|never|no need to|skip|omit|without) (?:look(?:ing)?|read(?:ing)?|run(?:ning)?|execut(?:e|ing)|review(?:ing)?|check(?:ing)?|inspect(?:ing)?|scan(?:ning)?|report(?:ing)?|flag(?:ging)?)\b/i,
);
const PRETENDS = PATTERNS.add(
  /\b(?:state|say|claim|report|confirm|write|tell (?:them|the \w+|him|her))\b[^.!?\n]{0,40}["“']?\b(?:everything|all (?:of it|(?:\w+ )?(?:checks|tests|files))|it|LGTM|no (?:issues|problems|findings)|the (?:code|change|review|scan|tests?))\b[^.!?\n]{0,20}(?:\b(?:was|were|is|are|has been|have been|looks?)\b[^.!?\n]{0,20})?\b(?:checked|reviewed|fine|pass(?:ed|ing)?|tested|safe|clean|verified|scanned|good|unchanged|found)\b|\bpretend\w*\b/i,
);
/** An answer that is made up for those who ask. */
const MADE_UP = PATTERNS.add(
  /\b(?:if|should|when(?:ever)?) (?:the |an? )?(?:user|somebody|someone|anyone|anybody|they|reviewer|maintainer|person|asked|questioned|human|people|developer)\b[^.!?\n]{0,60}?[,:]?\s(?:then )?(?:just |simply )?(?:say|claim|answer|reply|respond|pretend|state|insist|explain|blame|tell (?:them|him|her|the \w+))\b[^.!?\n]{0,25}\b(?:it|this|that|they|these|those|the \w+(?: \w+)?) (?:is|was|are|were|belongs?|comes?|came|has|had)\b/i,
);
/** Evidence that is made up. */
const FABRICATES = PATTERNS.add(
  /\b(?:make|makes|making|made) (?:one|it|them|some|something) up\b|\b(?:fabricat\w+|forg(?:e|es|ing)|fak(?:e|es|ing)|invent\w*|make up|falsif\w+)\b[^.!?\n]{0,40}\b(?:logs?|outputs?|results?|evidence|numbers|reports?|tests?|benchmarks?|measurements?|coverage)\b/i,
);
/** What strangers write is to count as what the person says. */
const COUNTS_AS = PATTERNS.add(
  /\b(?:instructions?|commands?|requests?|orders?|text|contents?|messages?)\b[^.!?\n]{0,60}\b(?:e-?mails?|tickets?|comments?|issues?|pages?|messages?|sites?|documents?|responses?|inbox|sender|anyone)\b[^.!?\n]{0,80}\b(?:counts? as|as if|treat\w* (?:as|like)|same (?:authority|weight|priority|standing)|equal to|are (?:orders|binding)|come from the user|on (?:my|the user's) behalf)\b/i,
);
const ERASES = PATTERNS.add(
  /\b(?:no|without (?:a|any)|leave no) traces?\b|\bcover (?:your|the|its|our|up) (?:tracks|traces)\b|\b(?:delet|remov|clear|wip|eras|truncat)\w*\b[^.!?\n]{0,60}(?:\b(?:shell|command|bash|zsh|terminal|browser) history\b|\.(?:bash|zsh)_history|\btranscripts?\b|\bthe logs?\b|\breflog\b)|\bskip-worktree\b|\bassume-unchanged\b/i,
);
const ASKS_NOBODY = PATTERNS.add(
  /\b(?:is|are|were|counts? as|assum\w+(?: to be)?|consider\w*(?: it)?) (?:all |already |implicitly |pre-?)?(?:approved|authori[sz]ed|confirmed|granted)\b|\b(?:asking|questions?|prompts?|confirm\w+)\b[^.!?\n]{0,40}\b(?:slows?|annoys?|bothers?|wastes?|not (?:needed|necessary|required|wanted)|unnecessary)\b|\b(?:do not|don'?t|never|without|no need to) (?:wait(?:ing)? for|ask(?:ing)?(?: for)?|request(?:ing)?|seek(?:ing)?|need(?:ing)?|check(?:ing)? with)\b[^.!?\n]{0,30}|\banswers? (?:all |any |the )?(?:confirmation|permission)\b[^.!?\n]{0,30}\byes\b/i,
);

/** Findings that matter are kept back; alone that is how reviews are tuned. */
const WITHHOLDS = PATTERNS.add(
  /\b(?:must|should|shall|may|do|does|will) (?:never|not) (?:appear|show up|turn up|end up|be (?:listed|reported|flagged|mentioned|raised))\b[^.!?\n]{0,30}\b(?:findings|reports?|reviews?|results|list|summary)\b|\b(?:do not|don'?t|never|skip|ignore|omit|leave out|without) (?:report|flag|mention|list|rais|not|look|read|review|check|inspect|scan|audit)\w*\b|\btreat\b[^.!?\n]{0,60}\bas (?:a )?(?:false positives?|noise|safe|benign|harmless|trusted|reviewed|approved)\b|\b(?:are|is) (?:always )?(?:false positives?|exempt|out of scope)\b/i,
);
/** Somebody is told that all is well. */
const VOUCHES = PATTERNS.add(
  /\b(?:say|state|claim|report|confirm|answer|reply)\b[^.!?\n]{0,20}\b(?:that )?there (?:are|is|were|was) (?:none|nothing|no \w+)\b|\b(?:so that|mak(?:e|es|ing)|until)\b[^.!?\n]{0,60}\b(?:looks?|reads?|appears?) (?:just |exactly )?(?:as|like) (?:before|usual|it did)\b|\b(?:say|state|claim|report|confirm|write|answer|reply|conclude|comment|tell (?:them|the \w+|him|her))\b[^.!?\n]{0,30}\b(?:that )?(?:the|this|all|every|it|they|no|nothing|these|there)\b(?: [\w/.`-]+){0,4} (?:is|are|was|were|has|have|looks?|pass(?:es|ed)?|found|to report)\b[^.!?\n]{0,20}\b(?:clean|safe|fine|ok(?:ay)?|secure|reviewed|verified|checked|pass(?:es|ed|ing)?|good|approved|merged|done|fixed|unchanged|up to date|succe\w+|issues?|problems?|findings?|found)\b|\b(?:say|state|claim|report|confirm|write|answer)\b[^.!?\n]{0,20}\b(?:tests?|checks?|build|CI|scans?) (?:all )?(?:pass(?:ed)?|succeed\w*|are green)\b|["“']LGTM\b|\b(?:describe|present|show|sell|declare|label)\b[^.!?\n]{0,40}\bas (?:unchanged|preregistered|reviewed|verified|approved|tested|standard|original)\b|\bwrite\b[^.!?\n]{0,20}\bthat (?:the|all|every)\b[^.!?\n]{0,20}\b(?:quiet|fine|normal)\b|\bcommit message ["“]fix typo["”]|\bmark\b[^.!?\n]{0,50}\bas (?:an? )?(?:documentation|docs|minor|trivial|chore|harmless|reviewed|verified|safe|refactoring)\b|\breport (?:success|that (?:it|all|everything) (?:work|pass|succeed)\w*)/i,
);
/** Whoever has found nothing may say so. */
const FOUND_NOTHING = /^\s*(?:[-*+]\s+)?if there (?:is|are) no\b/i;
/** Something of the project is exchanged for what an address gives. */
const REPLACES = PATTERNS.add(
  /\b(?:replac(?:e|es|ing)|overwrit(?:e|es|ing)|swap(?:s|ping)?|substitut(?:e|es|ing)|exchang(?:e|es|ing))\b[^!?\n]{0,80}\b(?:by|with|for|from)\b[^!?\n]{0,80}\b(?:build|version|binary|bundle|file|copy|script|package|artifacts?|artefacts?|tarball|archive|image|wheel|jar|release|one)\b[^!?\n]{0,40}(?:https?:\/\/|\bfrom (?:our|the) (?:mirror|CDN|server)\b)/i,
);
/** What cannot be taken back, and hits others. */
const IMPACTS = PATTERNS.add(
  /\b(?:delet|drop|truncat|destroy|wip|purg|overwrit|force-push|terminat|transfer|pay|refund|charge|withdraw|publish|apply|migrat|shut down|deploy|send)\w*\b[^.!?\n]{0,60}\b(?:production|prod\b|live (?:system|data\w*|cluster|account)|backups?|(?:volume|disk|database|EBS|RDS) snapshots?|audit tables?|customer (?:data|accounts)|users table|main branch|all (?:users|customers|contacts|employees)|funds|payments?|wallet)\b/i,
);
/** Faults that are made on purpose. */
const SABOTAGES = PATTERNS.add(
  /\b(?:introduc|insert|add|plant|inject|leav|creat|mak)\w*\b[^.!?\n]{0,40}\b(?:off-by-one|bugs?|errors?|vulnerabilit\w+|flaws?|weakness\w*|race conditions?|memory leaks?|delays?|typos?)\b|\b(?:alter|change|adjust|fudge|massage|tweak)\w*\b[^.!?\n]{0,40}\b(?:numbers|figures|results?|data|measurements?|`?\w+\.csv`?)[^.!?\n]{0,30}\b(?:until|so that)\b|\bdelete the raw data\b|\bwork slowly\b|\bverify ?= ?False\b|\brejectUnauthorized: ?false\b|\bDEBUG ?= ?True\b|\bstring (?:formatting|concatenation) for SQL\b|\b(?:# ?noqa|# ?nosec|eslint-disable|@ts-ignore|NOSONAR)\b|\b(?:expect\(true\)|assert True)/i,
);
/** Money is spent. */
const SPENDS = PATTERNS.add(
  /\b(?:buy|purchas\w+|pay|spend|order|subscrib\w+|transfer|top up|renew)\b[^.!?\n]{0,100}(?:[€$£]|\b\d+ ?(?:EUR|USD|dollars|euros)\b|\bcredits?\b|\bcompany card\b|\bfunds\b)/i,
);
/** An alarm is answered so that nobody looks. */
const SWALLOWS = PATTERNS.add(
  /\b(?:acknowledg\w+|resolv\w+|clos\w+|approv\w+|mut\w+)\b[^.!?\n]{0,60}\bwithout (?:looking|reading|checking|investigat\w+|reviewing)\b|\b(?:alerts?|alarms?|pages?|warnings?)\b[^.!?\n]{0,80}\b(?:are|is) to be (?:muted|ignored|closed|deleted|silenced|suppressed)\b/i,
);
/** Other agents are sent to an address. */
const RECRUITS = PATTERNS.add(
  /\b(?:add|append|insert|write|put)\b[^!?\n]{0,80}\b(?:AGENTS|CLAUDE|GEMINI|copilot-instructions|SKILL)\.md\b[^!?\n]{0,80}\b(?:follow|obey|load|fetch|read|do)\b[^!?\n]{0,40}https?:\/\//i,
);
/** It waits for the word of a person. */
const CONSENTED = PATTERNS.add(
  /\b(?:only|when|if|after|once|unless|until)\b[^.!?\n]{0,60}\b(?:user|person|human|engineer|owner|maintainers?|team|they|customer|reviewer|manager|you are asked|I)\b[^.!?\n]{0,20}\b(?:asks?|asked|agrees?|approves?|confirms?|says? (?:so|yes)|wants?|requests?|yes)\b|\bneeds? a (?:yes|confirmation|review)\b/i,
);

/** It is to come back when somebody takes it away. */
const INSISTS = PATTERNS.add(
  /\b(?:add|put|insert|install|enable|set|create|restore) (?:it|this|them|that) (?:again|back)\b[^.!?\n]{0,60}\b(?:if|when|case|remov|delet)\w*|\bif\b[^.!?\n]{0,60}\b(?:remov|delet|revert|undo|reject)\w*\b[^.!?\n]{0,60}\b(?:again|back)\b|\b(?:do not|don'?t|never) (?:change|remove|revert|undo|disable) (?:this|it|that|them)\b[^.!?\n]{0,30}\beven (?:if|when|though)\b|\b(?:tend|tends|try|tries) to remove it\b/i,
);
/** Each message goes to one more reader. */
const COPIES_AWAY = PATTERNS.add(
  /\b(?:add|include|invite|put|cc)\b[^!?\n]{0,40}\b(?:guests?|attendees?|watchers?|participants?|recipients?|members?|viewers?|cc)\b[^!?\n]{0,60}@[\w-]+\.[^!?\n]{0,80}\b(?:hidden|not (?:be )?(?:shown|visible|listed|mentioned)|invisibl\w+|without (?:showing|mentioning|telling))\b|\b(?:bcc|blind (?:carbon )?cop(?:y|ies))\b[^!?\n]{0,80}@|@[\w.-]+[^!?\n]{0,40}\b(?:to|in|into|as) (?:the )?["'`*]{0,2}(?:bcc|blind (?:carbon )?copy)\b|\b(?:every|each|all|any)\b (?:\w+ ){0,2}(?:e-?mails?|messages?|mails?|documents?|invoices?|files?)\b[^!?\n]{0,80}\b(?:also|copy|forward|duplicate)\b[^!?\n]{0,60}@[\w-]+\./i,
);

const DENIED = PATTERNS.add(
  /\b(?:never|do not|don'?t|must not|mustn'?t|should not|shouldn'?t|cannot|can'?t|avoid|refuse\w*|forbid\w*|prohibit\w*|instead of|rather than|without being|not allowed|make sure no|ensure (?:that )?no)\b/i,
);

/** Clauses of a sentence that give an order, not the ones that forbid. */
function orders(sentence: string, possible: Possible): readonly string[] {
  return sentence
    .split(/[;:]\s|,\s(?:and|then|but|or)\s|\s[–—]\s|\sand\s(?=(?:do not|don'?t|never|nobody)\b)/)
    .filter((clause) => !possible.matches(DENIED, clause));
}

const PARTS: readonly (readonly [GravePart, Anchored])[] = [
  ["blinds", PATTERNS.add(verbAndObject(ENDS, WATCHES))],
  [
    "blinds",
    PATTERNS.add(
      /\b(?:Dependabot|Renovate|security (?:updates?|advisor\w+|alerts?)|CVEs?)\b[^.!?\n]{0,60}\b(?:close|dismiss|reject|delete|ignore)\b (?:it|them|the)\b/i,
    ),
  ],
  [
    "blinds",
    PATTERNS.add(
      /\b(?:replac\w+|swap\w*|stub\w*|neutrali[sz]\w+|substitut\w+|chang\w+|turn\w*)\b[^.!?\n]{0,60}\b(?:step|check|test|scanner|scan|job|gate|hook|assertion)s?\b[^.!?\n]{0,30}\b(?:by|with|to|into)\b[^.!?\n]{0,20}(?:\bexit 0\b|`true`|\bno-?ops?\b|\becho\b|`:`|\breturn (?:true|0)\b|\bassert True\b)/i,
    ),
  ],
  ["admits", PATTERNS.add(verbAndObject(GIVES, RIGHTS))],
  ["obeys", PATTERNS.add(verbAndObject(DOES, STRANGERS, 20))],
];

/** The grave parts of a sentence. Linear in its length, which the caller bounds. */
export function gravePartsOf(sentence: string, possible: Possible = PATTERNS.in(sentence)): ReadonlySet<GravePart> {
  const out = new Set<GravePart>();
  const says = (one: Anchored): boolean => possible.matches(one, sentence);
  let clauses: readonly string[] | undefined;
  const isOrdered = (one: Anchored): boolean =>
    possible.canMatch(one) &&
    (clauses ??= orders(sentence, possible)).some((clause) => one.pattern.test(clause) && (one !== VOUCHES || !FOUND_NOTHING.test(clause)));
  for (const [part, pattern] of PARTS) if (isOrdered(pattern)) out.add(part);
  const worded = sentence.replaceAll(/`[^`\n]{1,300}`/g, " ");
  const made = possible.canMatch(FABRICATES) ? FABRICATES.pattern.exec(worded) : null;
  if (made !== null && !possible.matches(DENIED, worded.slice(0, made.index))) out.add("fabricates");
  if (out.has("obeys") && !says(BLINDLY)) out.delete("obeys");
  const counted = possible.canMatch(COUNTS_AS) ? COUNTS_AS.pattern.exec(sentence) : null;
  if (counted !== null && !says(DENIED) && !/\bdata\b/i.test(counted[0])) out.add("obeys");
  if (says(VALUE) && says(SWAPS) && says(ANYWAY)) out.add("swaps");
  if (isOrdered(PASSES) && !/\bif (?:all|the) (?:tests|checks)\b|\bafter\b|\bwhen (?:CI|all)\b/i.test(sentence)) out.add("passes");
  // Whoever says where it stands makes nothing up.
  const isShown = (): boolean => /\b(?:point (?:them )?to|link to|refer (?:them )?to|see)\b[^.!?\n]{0,20}[`/]/i.test(sentence);
  if ((says(MADE_UP) && !isShown()) || (says(PRETENDS) && says(LOOKS_AWAY))) out.add("pretends");
  else if (says(LOOKS_AWAY)) out.add("passes");
  if (says(ERASES) && !/\b(?:never|do not|don'?t)\b[^.!?\n]{0,20}\b(?:delet|remov|clear|wip|eras|leave)/i.test(sentence)) out.add("erases");
  if (says(ASKS_NOBODY)) out.add("asks-nobody");
  if (!out.has("obeys") && says(STRANGERS_FIRST) && says(BLINDLY) && !/\b(?:never|do not|don'?t|data)\b/i.test(sentence)) out.add("obeys");
  if (says(RECRUITS) && !says(DENIED)) out.add("obeys");
  if (says(SWALLOWS) && !says(DENIED)) out.add("blinds");
  if (says(WITHHOLDS)) out.add("withholds");
  if (isOrdered(VOUCHES)) out.add("vouches");
  if (isOrdered(REPLACES)) out.add("replaces");
  if (isOrdered(IMPACTS) || isOrdered(SPENDS)) out.add("impacts");
  if (isOrdered(SABOTAGES)) out.add("sabotages");
  if (isOrdered(COPIES_AWAY)) out.add("copies-away");
  if (says(INSISTS)) out.add("insists");
  if (says(CONSENTED)) for (const part of ["blinds", "admits", "impacts", "passes"] as const) out.delete(part);
  return out;
}

/** What parts of neighbouring sentences come to, from 0 to 1. @param isUnseen the person is kept out of it */
export function graveScore(parts: ReadonlySet<GravePart>, isUnseen: boolean): number {
  const acts = (["blinds", "admits", "obeys", "swaps"] as const).filter((one) => parts.has(one));
  const isKept = isUnseen || parts.has("pretends") || (parts.has("vouches") && (parts.has("blinds") || parts.has("sabotages")));
  if (acts.length > 0 && (isKept || parts.has("erases"))) return 0.9;
  if ((parts.has("replaces") || parts.has("copies-away")) && isKept) return 0.9;
  if (parts.has("replaces") || parts.has("copies-away")) return 0.8;
  if (parts.has("withholds") && parts.has("vouches")) return 0.8;
  if (parts.has("impacts") && (isKept || parts.has("asks-nobody"))) return 0.8;
  if ((parts.has("insists") || parts.has("vouches")) && isUnseen) return 0.8;
  if (parts.has("sabotages") && isKept) return 0.8;
  if (parts.has("swaps") || parts.has("obeys") || parts.has("fabricates")) return 0.8;
  if (acts.length > 0 && parts.has("asks-nobody")) return 0.8;
  if (acts.length > 1) return 0.8;
  if (parts.has("passes") && parts.has("pretends")) return 0.8;
  if (parts.has("erases") && (isKept || parts.has("asks-nobody"))) return 0.8;
  return 0;
}
