/**
 * Clauses that protect the person or a secret: what must not be sent, what a person has to allow first, what is masked. They name the
 * same things as an order that steals, so they are taken out before orders are looked for.
 */
const DENIED = String.raw`(?:do not|don'?t|never|must not|mustn'?t|should not|shouldn'?t|cannot|may not|not to|avoid|please don'?t)`;
const HANDLING = String.raw`(?:pass(?:ing)?|send(?:ing)?|shar(?:e|ing)|stor(?:e|ing)|upload(?:ing)?|includ(?:e|ing)|commit(?:ting)?|expos(?:e|ing)|logg?(?:ing)?|put(?:ting)?|print(?:ing)?|reveal(?:ing)?|disclos(?:e|ing)|hard-?cod(?:e|ing)|embed(?:ding)?|check(?:ing)? in|publish(?:ing)?|past(?:e|ing)|writ(?:e|ing)|sav(?:e|ing)|return(?:ing)?|leak(?:ing)?|transmit(?:ting)?|provid(?:e|ing)|giv(?:e|ing)|copy(?:ing)?|enter(?:ing)?|ask(?:ing)? for)`;
const SECRET = String.raw`(?:secrets?|tokens?|api keys?|keys?|passwords?|passphrases?|credentials?|private keys?|\.env\b|pii|personal data|sensitive (?:data|information|values?))`;
const REST = String.raw`(?:(?![.!?;]\s|[.!?;]$|\n\n)[^]){0,200}`;
/** With one of these a prohibition has a door left open. */
const DOOR = /\b(?:but|except|unless|other than|instead|rather|only|the user|user'?s|human|anyone|anybody|them what|notice)\b/i;
const CONSENT = String.raw`(?:confirmation|consent|approval|permission|confirm|approve|agree|authori[sz]ation)`;

const CLAUSES: readonly { readonly pattern: RegExp; readonly hasDoor: boolean }[] = [
  {
    pattern:
      /\bkeep (?:it|them) (?:secret|safe|private|confidential|secure)\b(?=[;,.]? (?:and )?(?:do not|don'?t|never) (?:share|commit|expose|publish|embed|check))/gi,
    hasDoor: false,
  },
  // "Never pass tokens as arguments", "do not upload files that hold secrets"
  { pattern: new RegExp(String.raw`\b${DENIED} ${HANDLING}\b(?=${REST}\b${SECRET})${REST}`, "gi"), hasDoor: true },
  {
    pattern: new RegExp(
      String.raw`\b${DENIED} (?:shar(?:e|ing)|commit(?:ting)?|expos(?:e|ing)|hard-?cod(?:e|ing)|embed(?:ding)?|publish(?:ing)?|leak(?:ing)?) (?:it|them|this|these|your)\b${REST}`,
      "gi",
    ),
    hasDoor: true,
  },
  {
    pattern: new RegExp(
      String.raw`\bkeep (?:your|the|all|any|these|this|those) (?:\w+ ){0,2}?${SECRET} (?:secret|safe|private|confidential|secure)\b(?! from)`,
      "gi",
    ),
    hasDoor: false,
  },
  // "Do not show raw tokens to the user": what is shown is kept from being read over a shoulder or stored in a log.
  {
    pattern: new RegExp(
      String.raw`\b${DENIED} (?:show|display|print|echo|return|reveal|output|include|expose|log) (?:the |any |their |its )?(?:raw|plain|plain-?text|unmasked|full|actual|clear-?text) (?:\w+ )?${SECRET}${REST}`,
      "gi",
    ),
    hasDoor: false,
  },
  // "Do not tell the user that it is done before this passes"
  {
    pattern: new RegExp(
      String.raw`\b${DENIED} (?:tell|say|claim|report|state|announce|declare)\b[^.!?;\n]{0,60}\b(?:done|finished|complete|completed|fixed|ready|works?|pass(?:es|ed)?|succeeded)\b[^.!?;\n]{0,20}\b(?:before|until|unless)\b${REST}`,
      "gi",
    ),
    hasDoor: false,
  },
  // "Secret values are never returned", "secrets are masked in the output"
  {
    pattern: new RegExp(
      String.raw`\b${SECRET}(?: \w+){0,3} (?:is|are|will be|gets?) (?:never |not |always |automatically )?(?:returned|stored|logged|sent|shown|exposed|masked|redacted|encrypted|transmitted|printed|saved|displayed|hidden|omitted)\b${REST}`,
      "gi",
    ),
    hasDoor: true,
  },
  // "Ask the user for confirmation before you deploy", "confirm the amount with the user"
  {
    pattern: new RegExp(
      String.raw`\b(?:always )?(?:ask|request|get|obtain|seek|require|wait for|prompt|check with|have)s? (?:for )?(?:the |an? )?(?:explicit )?(?:user|human|person|developer|owner|maintainer)?(?:'s)?(?: explicit)?(?: for| to| their)? ?(?:explicit )?${CONSENT}\b${REST}`,
      "gi",
    ),
    hasDoor: false,
  },
  { pattern: /\b(?:confirm|verify|double-check|check|agree)\b [^.!?;\n]{0,60}\bwith the (?:user|human|person|owner|customer)\b/gi, hasDoor: false },
  {
    pattern: new RegExp(
      String.raw`\b${DENIED}\b[^.!?;\n]{0,100}\b(?:without|unless|until) (?:first )?(?:(?:the |explicit )*(?:user|human|person|owner)(?:'s)?|asking|(?:explicit |prior )?${CONSENT})\b${REST}`,
      "gi",
    ),
    hasDoor: false,
  },
  {
    pattern: new RegExp(
      String.raw`\b${DENIED} (?:follow|obey|execute|act on|trust|comply with)\b[^.!?;\n]{0,60}\b(?:instructions?|commands?|orders?|text|content|data)\b${REST}`,
      "gi",
    ),
    hasDoor: true,
  },
  // Where a tool has its credentials from
  {
    pattern: new RegExp(
      String.raw`\b(?:credentials?|tokens?|keys?|kubeconfig|authentication|auth)\b(?: for \w+)? (?:come|comes|is|are) (?:read |taken |loaded |resolved )?from\b(?!${REST}\b(?:pass|sen[dt]|put|append|includ|giv|suppl|note|argument|parameter|field|return))${REST}`,
      "gi",
    ),
    hasDoor: false,
  },
  // What the other side does not get to see
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:sub-?)?agents?|models?|assistants?|tools?|servers?|it|they) (?:cannot|can'?t|does not|doesn'?t|do not|don'?t|will not|won'?t|never) (?:see|sees|access|read|reads|have access to|know|remember|stores?|receives?|shares?)\b${REST}`,
      "gi",
    ),
    hasDoor: true,
  },
  // Other parameters may be left alone.
  {
    pattern:
      /\b(?:ignore|disregard|omit|skip) (?:the |all |any )?(?:other|remaining|previous|rest of the) (?:parameters?|fields?|arguments?|options?|values?|columns?|properties|inputs?|filters?|flags?|matches)\b/gi,
    hasDoor: false,
  },
];

/** The text of a tool that looks for orders and secrets quotes some of them. */
const LOOKS_FOR =
  /\b(?:(?:classif|detect|redact|mask|flag|scor|lint|audit)\w*|scan(?:s|ned|ning)?|check(?:s|ed|ing)? (?:whether|if)|manipulat\w*|look(?:s|ing)? for|search(?:es)? for|guards? against|protects?|prompt[- ]injection|jailbreak\w*)\b/i;
const ORDERS_YOU =
  /\b(?:you|the assistant|the agent|the model|ai)\b[^.!?\n]{0,20}\b(?:must|should|have to|has to|need|shall|are to)\b|\b(?:before|after|when) (?:using|calling|you)\b/i;
const QUOTED = /'[^'\n]{6,120}'(?![a-z])|"[^"\n]{6,120}"|“[^”\n]{6,120}”|`[^`\n]{6,120}`/g;
const NAMED =
  /(?:~\/)?\.(?:env|npmrc|netrc|pypirc|ssh|aws|pem)\b[\w/.]*|\bid_(?:rsa|ed25519)\b|\b(?:private|aws|api|ssh) keys?\b|\btokens?\b|\bpasswords?\b|\bcredentials?\b|\bsecrets?\b/gi;

const blank = (text: string): string => " ".repeat(text.length);

/** The text without clauses that protect; every other character keeps its place. */
export function withoutProtection(text: string): string {
  let out = text;
  for (const { pattern, hasDoor } of CLAUSES) out = out.replace(pattern, (clause) => (hasDoor && DOOR.test(clause) ? clause : blank(clause)));
  if (!LOOKS_FOR.test(out)) return out;
  return out.replace(/[^.!?\n]{1,400}(?:[.!?](?!\s)[^.!?\n]{0,200}){0,6}/g, (sentence, at: number) => {
    const about = `${out.slice(Math.max(0, at - 160), at)}${sentence}`;
    if (!LOOKS_FOR.test(about) || ORDERS_YOU.test(sentence)) return sentence;
    const unquoted = sentence.replace(QUOTED, blank);
    return /^\s*(?:scans?|detects?|finds?|checks?|redacts?|masks?|audits?|lints?|searches|looks?|flags?|classif\w+)\b/i.test(sentence)
      ? unquoted.replace(NAMED, blank)
      : unquoted;
  });
}
