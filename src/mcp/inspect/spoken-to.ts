import { excerpt, severityOf, type InspectFinding } from "./finding.ts";

/**
 * Orders in a result that speak to whatever model reads it: who is addressed, that it is to do something, and a deed that no result has a
 * say in. A result is data: none of the three alone is unusual, together they are an order.
 */
const PRODUCT = String.raw`(?:claude(?: code)?|copilot|codex|gemini|chatgpt|gpt-?\d\w{0,3}|cursor|devin|grok|siri|alexa)(?![\w./-])`;
const ROLE = String.raw`(?:assistants?|agents?|models?|bots?|tools?|readers?|crawlers?|summari[sz]ers?|reviewers?|helpers?|systems?|generators?|scrapers?|copilots?)`;
const BY_ROLE = String.raw`(?:\b(?:an? |the |any |all |your |dear )?(?:(?:ai|a\.i\.|llm|language|large language|coding|code|autonomous|shopping|support|review(?:er|ing)?|browser|browsing|research|virtual|digital|automated|generative|chat)[- ]?){1,3}${ROLE}\b|\b(?:llms?|chatbots?|gpts?)\b|\bai[_-]?(?:notice|note|instructions?|directive|agent|message)\b|\b(?:agents?|assistants?|models?|bots?|ai|llm) (?:that |which |who )?(?:is |are )?(?:handl|read|process|review|summari[sz]|work|look|see|pars|visit|triag|answer|browsing on behalf|acting|label|scrap|index)\w* (?:on |at |through |for |of )?(?:this|these|the|it|a|an)\b)`;
const BY_NAME = String.raw`(?:@?\b${PRODUCT}|\b(?:the|your|this|any) (?:assistants?|agents?|model)\b|\b(?:assistants?|agents?|models?)\b(?= (?:must|shall|should|please)\b))`;
const ADDRESSEE = String.raw`(?:${BY_ROLE}|${BY_NAME})`;
/** It is meant, not only named: a colon or a greeting, an obligation, "when you read this". */
const OBLIGED = String.raw`(?:must|should|shall|has to|have to|needs? to|(?:is|are|you'?re|were) (?:required |expected |asked |instructed |supposed |obliged |requested )?to|ought to|can complete|please|kindly|asked that you|requested that)`;
const MEANT = new RegExp(
  [
    String.raw`(?:${ADDRESSEE})(?:(?![.!?]\s|[,:;\n])[^]){0,60}?\s${OBLIGED}\b`,
    String.raw`(?:^|\n|\[|\(|["'“«]|[-*>|] |<!--)\s{0,6}@?(?:ai\s?[,:](?=\s)|(?:agents?|assistants?|models?|bots?|${ADDRESSEE})\s?[,:–—](?=\s))`,
    String.raw`\bas (?:an? |the )?(?:${ADDRESSEE}|ai),?\s+you\b`,
    String.raw`\b(?:hey|hi|hello|dear|attention|notes?|messages?|instructions?|notice|reminder|memo|hint|orders?|directive|information|for|to)(?: (?:to|for))?:? (?:${ADDRESSEE})(?:(?![.!?]\s|\n)[^]){0,40}?[,:–—]`,
    String.raw`(?:^|\s)@(?:${PRODUCT})`,
    String.raw`\b(?:if|when(?:ever)?|while|in case|once) (?:you are |you're |this is (?:being )?(?:read|processed) by )(?:${ADDRESSEE}|an? ai\b)`,
    String.raw`\b(?:if|when(?:ever)?|while|in case|once) (?:${ADDRESSEE}|an? ai\b|you) (?:reads?|process\w*|summar\w*|sees?|handles?|reviews?|visits?|pars\w*|opens?|edits?|ingests?) (?:this|these|the)\b`,
    String.raw`(?:${BY_ROLE})\s?[:–—,](?=\s)`,
    String.raw`\by?our (?:ai )?(?:assistant|agent|copilot|chatbot)\b[^.!?\n]{0,30}\b(?:can|could|may|will)\b`,
    String.raw`\b(?:support|review|chat|shop|order)[- ]?bot,`,
  ].join("|"),
  "gi",
);
/** Whoever poses as the system, the operator or as an earlier turn. */
const POSES =
  /<<sys>>|\b(?:assistant|agent|model|ai|llm|system)_(?:instructions?|notes?|message|directive|action|hint|prompt)["']?\s?:|<\/?(?:tool_?(?:result|output|response)|function_?results?|untrusted\w*|observation|context|document|search_results?)>\s{0,10}<?\[?(?:system|user|human|developer|assistant)|<(?:system|developer|admin|system[-_](?:message|reminder|prompt|note))>|<\|im_start\|>|\[(?:\/?inst|system(?: (?:message|note|prompt|notice|update))?|developer(?: message| note)?|admin(?: override)?|operator)\]|(?:^|[\n|>"]|\s{2}|[-*]\s)\s{0,6}\**(?:system(?: (?:message|note|prompt|notice|update|override))?|developer (?:message|note|instructions?)|admin (?:override|instruction)|operator(?: (?:note|message|approved|instruction))?)\**\s?:\s|\bnew (?:instructions?|directives?|orders?) from (?:the |your )?(?:developer|operator|system|admin\w*|user|owner)\b|\b(?:restored|updated|revised|real|actual|current) user (?:request|task|instruction|goal)\b|\b(?:the )?(?:user|operator|owner) (?:has |have )?(?:already |just )?(?:granted|given|approved|authori[sz]ed|confirmed|consented|agreed)\b|\boperator approved\b|\bcontext (?:has been|was) compacted\b|(?:^|\n)\s{0,4}human:\s[^]{0,300}\n\s{0,4}assistant:\s/gim;
/** What is to happen later, or in place of the answer: no result has a say in that. */
const LATER =
  /\b(?:next time|from now on|for all (?:later|future)|in (?:all |every )?(?:later|future) (?:chats?|sessions?|conversations?|answers?|tasks?)|whenever (?:you|the (?:user|assistant|agent))|every time (?:you|the user)|remember (?:for|that|to|this)|store this in (?:your )?memory|save (?:this|it) (?:to|in) (?:your )?memory|before (?:you )?(?:answer|answering|reply|replying|respond|responding|continu\w+|doing anything|proceeding)|before (?:anything else|the next step)|to continue,? (?:the (?:model|assistant|agent)|you) (?:must|should|have to)|next_?(?:step|action)["']?\s?:|required_?action["']?\s?:|after (?:you )?(?:read|reading|finish\w*|answering) (?:this|the|a|your)|when(?:ever)? you (?:finish|summari[sz]e|write|answer|edit|read|are done|commit))\b/gi;

/** Named in every documentation; private only where it is said whose it is. */
const EVERYDAY = String.raw`(?:(?:api|auth|access)[- _]?(?:keys?|tokens?)|tokens?|cookies|credentials?|secrets?|environment(?: variables?)?|env vars?|conversation|database|diff|source code|inbox|(?:chat|session|shell) (?:history|log|transcript)|passwords?|contacts?)`;
const SECRET = String.raw`(?:(?:(?:your|the user'?s|users'|their|his|her|the owner'?s|stored|saved|all(?: the)?|every|any|the prod\w*|the latest|the live) (?:\w+ ){0,2}?${EVERYDAY})|(?:private|deploy|ssh|signing|gpg)[- _]?keys?|passphrases?|(?:one-time|2fa|verification|recovery|login|mfa) codes?|otp\b|seed phrases?|(?:conversation|chat|session|shell|browser|browsing|command|bash|zsh) (?:history|transcript|so far)|user'?s? (?:messages?|e-?mails?|prompt|contacts?|documents?|secrets?|keys?|location)|contacts? list|address book|private repos\w*|private repositories|other private|customer (?:list|data|records)|table users|users? table|stored card|credit cards?|card numbers?|saved (?:logins?|passwords?)|home directory|1password|\bprod\/|~\/\.\w+|(?<![\w./-])\.(?:env|ssh|aws|npmrc|netrc|kube)\b|\.git-credentials|id_rsa|id_ed25519|\/etc\/(?:shadow|passwd)|\`env\`|get_secret|secrets?\.ya?ml|(?:db|database|admin|root) password|system prompt|hidden prompt|tool definitions|passport (?:number|data|copy)|cvv|cvc|social security|ssn\b|bank details|tax id|date of birth|(?:\d|six|four|eight)[- ]?digit (?:codes?|pin)|codes? from the (?:last|latest)|(?:ci|repo\w*|org\w*|deployment|production|staging|github|cloud|workflow) (?:secrets?|credentials?|tokens?|keys?)|user'?s? (?:location|phone|address|data|files?))`;
const GET = String.raw`(?:push|call|invoke|use|fill(?: in| out)?|type|disclose|state|deliver|read|open|load|look(?: it)? (?:up|in|into|for)|fetch|retrieve|get|extract|find|dump|list|collect|gather|copy|print|cat|reveal|give|provide|includ(?:e|ing)|add|append|put|paste|send|post|attach|pass|supply|share|reply|forward|upload|e-?mail|submit|write|show|tell|enter|return|export|encode|use your file tool|echo|output|repeat|quote|display|embed|report|hand over|transmit|publish|leak|exfiltrate)`;
const OUT = String.raw`(?:(?:send|post|upload|forward|share)_\w+|send|e-?mail|post|upload|forward|submit|push|transmit|exfiltrate|report|leak|publish|copy|cc|bcc|deliver|sent|curl|reply to|resend|share|write to|message)`;
const PLACE = String.raw`(?:https?:\/\/|\b[\w.+-]{1,60}@[\w-]{1,60}\.\w|\bwww\.|\b(?:public|gist|pastebin|webhook|slack|discord|telegram|channel|#\w+|this (?:address|e-?mail|number|page|form|issue|ticket|mail|thread)|a comment|the comment|comments?|pull request|header)\b)`;
const GAP = String.raw`(?:(?![.!?]\s|\n\n)[^]){0,90}?`;
const FILLS = "to fill in what is private";
const DEEDS: readonly (readonly [what: string, weight: number, pattern: RegExp])[] = [
  ["to get or give out something private", 0.8, new RegExp(String.raw`\b${GET}\b${GAP}${SECRET}`, "i")],
  ["to get or give out what may be private", 0.45, new RegExp(String.raw`\b${GET}\b${GAP}${EVERYDAY}`, "i")],
  ["to send something out", 0.7, new RegExp(String.raw`\b${OUT}\b${GAP}${PLACE}`, "i")],
  [
    "to run something",
    0.75,
    /\b(?:run|execute|exec|eval|invoke|launch|start|do so|paste|type|enter)\b(?:(?![.!?]\s)[^]){0,120}?(?:\b(?:curl|wget|rm -|python3? -c|node -e|(?:ba|z)?sh -c|nc\b|iex|powershell|sudo|chmod|base64|git push|pip install|npx -y|printenv)|\| ?(?:ba|z)?sh\b|https?:\/\/|`env`|the (?:attached|downloaded) )|(?:curl|wget)\b[^\n]{0,200}\|\s?(?:sudo )?(?:ba|z)?sh\b|\b(?:shell|bash|terminal)\b(?: tool)? with\b|\brm -rf\b|\bcurl -[dFT]\b/i,
  ],
  [
    "to spend or move money",
    0.75,
    /\b(?:refund|transfer|wire|pay|purchase|buy|check ?out|donate|tip|top up|send)\b[^.!?\n]{0,60}(?:\b(?:orders?|account|amount|card|cart|wallet|funds?|money|iban|bitcoin|btc|eth|usdt|credits?|gift cards?|subscription|payment)\b|[$€£]\s?\d)|\btransfer_funds\b|\badd\b[^.!?\n]{0,60}\bto (?:the |your |their )?(?:cart|basket|order)\b/i,
  ],
  [
    "to destroy something",
    0.75,
    /\b(?:delete|erase|wipe|drop|truncate|destroy|purge|remove|overwrite|shred|format|reset)\b[^.!?\n]{0,60}\b(?:all|every|branch|sheet|documents?|pages?|rows?|columns?|projects?|drafts?|assertions?|checks?|contacts?|keys?|database|tables?|events?|files?|repo\w*|bucket|backups?|polic(?:y|ies)|directory|folder|history|data|account|e-?mails?|messages|calendar|disk|tests?|users?|rules?|records?)\b/i,
  ],
  [
    "to take a guard away or let something in",
    0.75,
    /\b(?:disable|skip|bypass|turn off|switch off|deactivate|suppress|remove|approve|merge|auto-?approve|accept|whitelist|allow-?list|unlock|open)\b[^.!?\n]{0,60}\b(?:verification|protection|pr\b|mr\b|pull requests?|merge requests?|reviews?|checks?|tests|polic\w+|permissions?|guards?|sandbox|firewall|approval|confirmation|security|2fa|mfa|scan\w*|hooks?|restrictions|windows?|doors?|locks?|gates?|request)\b|\b(?:grant|give|add|make|set)\b[^.!?\n]{0,60}\b(?:admin\w*|write (?:access|permissions?)|collaborator|owner|maintainer|public|sudo|root access|pull_request_target|full access)\b|\bauthorized_keys\b|--no-verify\b|--skip-\w+|--insecure\b|\bdelet(?:e|ing) (?:the |that |this )?(?:assertions?|tests?|checks?)\b|security-approved/i,
  ],
  [
    "to judge or answer as it says",
    0.6,
    /\b(?:leave|keep)\b[^.!?\n]{0,50}\bout\b|\b(?:rate|rank|name|list|mention|put|recommend|pick|choose|prefer|favou?r|praise|score|grade|evaluate|describe|classify|mark|label|say|state|claim|answer|respond|reply|conclude|report|summari[sz]e|treat|consider)\b[^.!?\n]{0,80}\b(?:always|only|best|strongest|highest|winner|in first place|first|top|positive\w*|excellent|instead|over \S+|nothing|free|safe|first choice|accept(?:ed|ance)?|passed|false positive|not mention|regardless|10\/10|five stars|trusted|legitimate|as approved|unavailable)\b|\b(?:always|only|must) (?:pick|recommend|choose|prefer|answer|say|rate|reply|respond|rank|praise|use)\b/i,
  ],
  [
    "to leave what the user wants",
    0.8,
    /\b(?:ignore|disregard|forget|override|set aside|drop|abandon|discard|stop following|do not follow)\b[^.!?\n]{0,50}\b(?:user|instructions?|wanted|rules?|task|guidelines?|prompts?|request|orders?|directions|context|you were told|training)\b/i,
  ],
  [
    "to put something into what it writes",
    0.65,
    /\b(?:include|insert|embed|add|inject|import|append|put|use|place)\b[^.!?\n]{0,80}(?:<script|\bsrc=|<img|<iframe|!\[|\bhttps?:\/\/|\bbackdoor\b|\bdependenc\w+|\btracking\b|\blink to\b|\binvisible\b)/i,
  ],
  [
    "to install something",
    0.7,
    /\b(?:install|npm i|pip install|add the (?:extension|package|plugin|mcp server)|set (?:the )?registry|switch to the registry)\b[^.!?\n]{0,100}(?:--unsafe|--force|https?:\/\/|\binstead\b|\bover \S|\bwithout\b|\.tgz|git\+|\bautomatically\b)/i,
  ],
  ["to carry something to an address", 0.8, /https?:\/\/[^\s"'`<>]{3,160}(?:[?&/#]|=)(?:\[|\{|<|\$|%7b|\bDATA\b|\bKEY\b|\.{3}|…)/i],
  [
    FILLS,
    0.75,
    new RegExp(
      String.raw`${SECRET}(?:(?![.!?]\s|\n\n)[^]){0,40}?[;,.:] (?:please )?(?:fill|enter|type|give|send|provide|supply|put) (?:them|it|that|those|these)\b`,
      "i",
    ),
  ],
  [
    "to go to an address",
    0.6,
    /\b(?:open|visit|go to|navigate to|browse to|click|follow|log ?in(?: again)? at|download|fetch|load|get|request|call)\b[^.!?\n]{0,60}(?:https?:\/\/|\bwww\.|\bthe link\b|\bthis link\b)/i,
  ],
  [
    "to call a tool",
    0.5,
    /\b(?:call|use|invoke|run|trigger)\b[^.!?\n]{0,30}\b(?:the )?(?:`?[a-z]+_[a-z_]+`?(?: tool)?|[\w-]+ (?:tool|function)|tool `\w+`|mcp)\b/i,
  ],
];
const UNSEEN =
  /\b(?:(?:do not|don'?t|doesn'?t|need not|needn'?t|isn'?t to|not) (?:need to |have to |be )?(?:hear|know|learn|be bothered|bothered|be told|disturbed|see)|nobody (?:is|needs|has)|no one (?:is|needs|has)|no need to (?:check|ask|tell|mention|confirm|inform|bring)|without (?:asking|telling|confirm\w*|notice|mentioning|a note|showing|prompting)|(?:do not|don'?t|never|must not|not) (?:mention|tell|show|list|bother|ask|inform|alert|reveal|notify|disclose|say|report|include this|display|warn)|leave (?:that|this|it) out|with no note|(?:already|has) (?:approved|agreed|signed off|consented|authori[sz]ed)|(?:agreed|consented) to it|signed off|pre-?approved|quietly|silently|secretly|keep (?:this|it) (?:quiet|secret|to yourself|between us))\b/i;
/** The passage tells of such orders. */
const SPEAKS_OF =
  /\b(?:attack\w*|malicious|adversar\w*|injection|inject(?:s|ed)|exfiltrat(?:ion|ed)|for example|e\.g\.|example of|such as|red.?team\w*|vulnerab\w*|hostile|phish\w*|scanner|threats?|mitigat\w+|jailbreak\w*|owasp|incident|untrusted)\b/i;
/** Rules of a house for its agents, and what a product says of itself: said to agents, and no matter of a stranger. */
const DENIES_DEED = /\b(?:do not|don'?t|never|must not|should not|cannot|can'?t|won'?t|will not|avoid|refuses? to|not)\s+(?:\w+\s+){0,2}$/i;

/** Where a deed is ordered: at the head of a clause or after the words that introduce one. */
const LED =
  /(?:^|[.:;,!?\n(["'`>|—–-]\s{0,6}|\b(?:must|should|shall|have to|has to|needs? to|to|please|kindly|also|and|then|first|always|only|automatically|silently|quietly|immediately|now|directly|or|call|invoke|use|by|stop|just|do|you|will|be|itself|simply|just|it)\s{1,10})$/i;

/** What is to be done was said before. */
const REFERS_BACK =
  /\b(?:do (?:so|this|that|it)|(?:run|execute|apply|perform) (?:it|this|that|them|these|those)|the above|(?:these|those|following) (?:steps|commands?)|carry (?:it|this|them) out)\b/i;

/** Marks of comments and logs at the head of lines, blanked, so that a sentence runs on; the length stays. */
function flowing(text: string): string {
  const bare = text.replace(
    /^[ \t]*(?:(?:#+|\/\/+|\*+|--|>+|;+|%+|<!--|\|)[ \t]+|\d{4}-\d\d-\d\d[T ][\d:.,]+\S*[ \t]+|\[[\d:. -]{4,30}\][ \t]*|##\[\w+\])+/gm,
    (mark) => " ".repeat(mark.length),
  );
  return bare.replace(/([^\s.!?:;])\n(?=[ \t]*[a-z`(])/g, "$1 ").replace(/[*_]{2}/g, "  ");
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Each place that is told apart, and the two sentences after it. */
function passageAt(text: string, from: number, to: number): Passage {
  let start = from;
  while (start > 0 && from - start < 200 && !/[\n]|[.!?]\s/.test(text.slice(start - 1, start + 1))) start -= 1;
  let end = to;
  let sentences = 0;
  while (end < text.length && end - to < 420) {
    if (/[.!?\]]/.test(text[end]!) && /\s|$/.test(text[end + 1] ?? " ")) {
      sentences += 1;
      if (sentences === 3) break;
    }
    if (text.startsWith("\n\n", end) && end > to + 40) break;
    end += 1;
  }
  return { start, end };
}

/** Words in quotation marks, within code or beside talk of attacks, are shown and not said. */
function isShown(text: string, { start, end }: Passage, at: number): boolean {
  const around = text.slice(Math.max(0, start - 200), Math.min(text.length, end + 120));
  if (SPEAKS_OF.test(around.replaceAll(/https?:\/\/\S+|[\w.-]+@[\w.-]+/g, " "))) return true;
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at + 1);
  return /(?:\s[=+]\s{1,4}|[([]\s{0,4}|\breturn\s)(?:[rfbu]?["'`]{1,3}|["“„«])[^"'`“”]*$/.test(line);
}

const MOST_PLACES = 40;
const LARGEST = 131_072;

/** What a result tells whoever reads it to do. Bounded: the first 128 KiB, forty places of each kind. */
export function spokenOrders(original: string): InspectFinding[] {
  const text = flowing(original.slice(0, LARGEST));
  const out: InspectFinding[] = [];
  const judge = (pattern: RegExp, how: string, base: number): void => {
    pattern.lastIndex = 0;
    let count = 0;
    for (let found = pattern.exec(text); found !== null && count < MOST_PLACES && out.length < 3; found = pattern.exec(text)) {
      count += 1;
      if (found[0].length === 0) pattern.lastIndex += 1;
      const passage = passageAt(text, found.index, found.index + found[0].length);
      const near = text.slice(found.index, passage.end);
      const from = REFERS_BACK.test(near) ? Math.max(0, found.index - 320) : Math.max(passage.start, found.index - 120);
      const said = text.slice(from, passage.end);
      if (isShown(text, passage, found.index)) continue;
      const deeds = DEEDS.flatMap(([what, weight, deed]) => {
        const one = deed.exec(said);
        return one === null ||
          DENIES_DEED.test(said.slice(0, one.index)) ||
          (/^(?!https?:)[a-z]/i.test(one[0]) && what !== FILLS && !LED.test(said.slice(0, one.index)))
          ? []
          : [{ what, weight }];
      }).sort((a, b) => b.weight - a.weight);
      if (deeds.length === 0) continue;
      // "The agent" is a person in many a text, and a comment is read by models only.
      const isPerson = /^(?:(?:the|your|this|any) )?(?:assistants?|agents?|models?)\b(?!\s?[,:–—])/i.test(found[0].trim());
      const isComment = /<!--(?:(?!-->)[^]){0,300}$/.test(text.slice(Math.max(0, found.index - 300), found.index + 4));
      const least = isPerson ? base / 2 : isComment ? Math.max(base, 0.5) : base;
      const isUnseen = UNSEEN.test(said);
      const score = 1 - (1 - least) * (1 - deeds[0]!.weight) * (1 - (deeds[1]?.weight ?? 0) / 2) * (isUnseen ? 0.4 : 1);
      if (score < LEAST_TOLD) continue;
      const rounded = Math.round(Math.min(0.95, score) * 100) / 100;
      out.push({
        rule: "hidden-orders",
        severity: severityOf(rounded),
        span: { start: found.index, end: passage.end },
        words: excerpt(original.slice(found.index, passage.end)),
        why: `${how}: ${deeds
          .slice(0, 2)
          .map(({ what }) => what)
          .join(", ")}${isUnseen ? ", and unseen" : ""}`,
        score: rounded,
      });
      pattern.lastIndex = Math.max(pattern.lastIndex, passage.end);
    }
  };
  judge(MEANT, "a result that tells the model what to do", 0.3);
  judge(POSES, "a result that poses as another speaker", 0.35);
  judge(LATER, "a result that tells what is to happen later", 0.2);
  return out;
}

/** Less is what documentation for agents says, too. */
const LEAST_TOLD = 0.75;
