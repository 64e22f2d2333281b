import { gravePartsOf, sentencesOf, type GravePart } from "../asked/index.ts";

/** Deeds that no result has a say in. */

/** Named in every documentation; private only where it is said whose it is. */
const EVERYDAY = String.raw`(?:(?:api|auth|access)[- _]?(?:keys?|tokens?)|tokens?|cookies|credentials?|secrets?|environment(?: variables?)?|env vars?|conversation|database|diff|source code|inbox|(?:chat|session|shell) (?:history|log|transcript)|passwords?|contacts)`;
const SECRET = String.raw`(?:(?:(?:your|the user'?s|users'|their|his|her|the owner'?s|stored|saved|all(?: the)?|every|any|the prod\w*|the latest|the live) (?:\w+ ){0,2}?${EVERYDAY})|(?:private|deploy|ssh|signing|gpg)[- _]?keys?|passphrases?|(?:one-time|2fa|verification|recovery|login|mfa) codes?|otp\b|seed phrases?|(?:conversation|chat|session|shell|browser|browsing|command|bash|zsh) (?:history|transcript|so far)|user'?s? (?:messages?|e-?mails?|prompt|contacts?|documents?|secrets?|keys?|location)|contacts? list|address book|private repos\w*|private repositories|other private|customer (?:list|data|records)|table users|users? table|stored card|credit cards?|card numbers?|saved (?:logins?|passwords?)|home directory|1password|\bprod\/|~\/\.\w+|(?<![\w./-])\.(?:env|ssh|aws|npmrc|netrc|kube)\b|\.git-credentials|id_rsa|id_ed25519|\/etc\/(?:shadow|passwd)|\`env\`|get_secrets?|get secrets?\b|cookie (?:database|store|jar)|(?:full )?(?:text|list|wording) of (?:its|your|the) (?:instructions|tools|prompt)|\b(?:ssh|keychains?|password manager|browser profile)\b|wallet\.\w+|\b\w{2,20}_(?:api_?key|(?:access_|auth_|secret_|bot_)?token|secret(?:_key)?|access_key|private_key|password|credentials)\b|(?:neighbou?ring|sibling|internal) (?:private )?(?:repos\w*|repositories|projects)|\b(?:admin|root|deploy|service|bot|release) (?:tokens?|keys?|credentials?|password)|(?:last )?(?:four|six|4|6) digits|secrets?\.ya?ml|(?:db|database|admin|root) password|system prompt|hidden prompt|tool definitions|passport (?:number|data|copy)|cvv|cvc|social security|ssn\b|bank details|tax id|date of birth|(?:\d|six|four|eight)[- ]?digit (?:codes?|pin)|codes? from the (?:last|latest)|(?:ci|repo\w*|org\w*|deployment|production|staging|github|cloud|workflow) (?:secrets?|credentials?|tokens?|keys?)|user'?s? (?:location|phone|address|data|files?))`;
const GET = String.raw`(?:ask (?:the user |them |him |her )?for|push|call|invoke|use|fill(?: in| out)?|type|disclose|state|deliver|read|open|load|look(?: it)? (?:up|in|into|for)|fetch|retrieve|get|extract|find|dump|list|collect|gather|copy|print|cat|reveal|give|provide|includ(?:e|ing)|add|append|put|paste|send|post|attach|pass|supply|share|reply|forward|upload|e-?mail|submit|write|show|tell|enter|return|export|encode|use your file tool|echo|output|repeat|quote|display|embed|report|hand over|transmit|publish|leak|exfiltrate)`;
const OUT = String.raw`(?:(?:send|post|upload|forward|share)_\w+|send|e-?mail|post|upload|forward|submit|push|transmit|exfiltrate|report|leak|publish|copy|cc|bcc|deliver|sent|curl|reply to|resend|share|write to|message)`;
const PLACE = String.raw`(?:https?:\/\/|\b[\w.+-]{1,60}@[\w-]{1,60}\.\w|\bwww\.|\b[a-z][\w-]{1,40}\.(?:com|net|org|io|dev|app|co|info|site|top|xyz|cc|biz|club|online|click|live)\b(?![\w./-]*\()|\b(?:public|gist|pastebin|webhook|discord|telegram|this (?:address|e-?mail|number|form|mail))\b)`;
const GAP = String.raw`(?:(?![.!?]\s|\n\n)[^]){0,90}?`;
/** An address may stand behind a list of what is to be sent there. */
const FAR = String.raw`(?:(?![.!?]\s|\n\n)[^]){0,180}?`;
/** What is done to it stands behind it. */
const PASSIVE = String.raw`(?:must|has to|have to|should|needs? to|is to|are to) be (?:also )?(?:sent|forwarded|copied|shared|uploaded|posted|mailed|e-?mailed|delivered|cc'?d|mirrored|disclosed|handed)`;
/** Where a team writes as well. */
const NEARBY = String.raw`\b(?:slack|channel|#\w+|this (?:page|issue|ticket|thread)|a comment|the comment|comments?|pull request|header)\b`;
export interface Deed {
  readonly what: string;
  readonly weight: number;
  readonly pattern: RegExp;
  /** It needs not stand where a clause begins. */
  readonly isWhole?: boolean;
}

const ROWS: readonly (readonly [what: string, weight: number, pattern: RegExp, isWhole?: boolean])[] = [
  ["to get or give out something private", 0.8, new RegExp(String.raw`\b${GET}\b${GAP}${SECRET}`, "i")],
  ["to get or give out what may be private", 0.45, new RegExp(String.raw`\b${GET}\b${GAP}${EVERYDAY}`, "i")],
  ["to write something elsewhere", 0.6, new RegExp(String.raw`\b${OUT}\b${GAP}${NEARBY}`, "i")],
  ["to send something out", 0.7, new RegExp(String.raw`\b${OUT}\b${FAR}${PLACE}`, "i")],
  [
    "to run something",
    0.75,
    /\b(?:run(?:ning|ned|s)?|execut(?:e|es|ed|ing)|exec(?:s|es|ed|ing)?|eval(?:s|es|ed|ing)?|invok(?:e|es|ed|ing)|launch(?:s|es|ed|ing)?|start(?:s|es|ed|ing)?|do so|past(?:e|es|ed|ing)|typ(?:e|es|ed|ing)|enter(?:s|es|ed|ing)?)\b(?:(?![.!?]\s)[^]){0,120}?(?:\b(?:curl|wget|rm -|python3? -c|node -e|(?:ba|z)?sh -c|nc\b|iex|powershell|sudo|chmod|base64|git push|pip install|npx -y|printenv)|\| ?(?:ba|z)?sh\b|https?:\/\/|`env`|the (?:attached|downloaded) )|(?:curl|wget)\b[^\n]{0,200}\|\s?(?:sudo )?(?:ba|z)?sh\b|\b(?:shell|bash|terminal)\b(?: tool)? with\b|\brm -rf\b|\bchmod (?:-R|777)\b|\|\s?crontab\b|\bwith scripts enabled\b|\bcurl -[dFT]\b/i,
  ],
  [
    "to spend or move money",
    0.75,
    /\b(?:refund(?:s|es|ed|ing)?|transfer(?:s|es|ed|ing)?|wir(?:e|es|ed|ing)|pa(?:y|ies|ied|ying)|purchas(?:e|es|ed|ing)|bu(?:y|ies|ied|ying)|check ?out|donat(?:e|es|ed|ing)|tip(?:ping|ped|s)?|top up|send(?:s|es|ed|ing)?)\b[^.!?\n]{0,60}(?:\b(?:orders?|account|amount|card|cart|wallet|funds?|money|iban|bitcoin|btc|eth|usdt|credits?|gift cards?|subscription|payment)\b|[$€£]\s?\d)|\btransfer_funds\b|\b(?:book|reserve|order) (?:it|this|them|one|two|a room|now)\b[^.!?\n]{0,30}\b(?:now|immediately|at once|right away|nights?|stored|card)\b|\badd\b[^.!?\n]{0,60}\bto (?:the |your |their )?(?:cart|basket|order)\b/i,
  ],
  [
    "to destroy something",
    0.75,
    /\b(?:delet(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|wip(?:e|es|ed|ing)|drop(?:ping|ped|s)?|truncat(?:e|es|ed|ing)|destro(?:y|ies|ied|ying)|purg(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|overwrit(?:e|es|ed|ing)|shred(?:ding|ded|s)?|format(?:s|es|ed|ing)?|reset(?:s|es|ed|ing)?)\b[^.!?\n]{0,60}\b(?:all|every|branch|sheet|documents?|pages?|rows?|columns?|projects?|drafts?|assertions?|checks?|contacts?|keys?|database|tables?|events?|files?|repo\w*|bucket|backups?|polic(?:y|ies)|directory|folder|history|data|account|e-?mails?|messages|calendar|disk|tests?|users?|rules?|records?|originals?|jobs?|lint\w*|steps?|commits?|comments?)\b|\bremove \S+\.config\.\w+|\b(?:is|are|has|have) to be (?:removed|deleted|erased|wiped|overwritten)\b/i,
  ],
  [
    "to take a guard away or let something in",
    0.75,
    /\b(?:disabl(?:e|es|ed|ing)|skip(?:ping|ped|s)?|bypass(?:s|es|ed|ing)?|turn off|switch off|deactivat(?:e|es|ed|ing)|suppress(?:s|es|ed|ing)?|remov(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|auto-?approve|accept(?:s|es|ed|ing)?|whitelist(?:s|es|ed|ing)?|allow-?list|unlock(?:s|es|ed|ing)?|open(?:s|es|ed|ing)?)\b[^.!?\n]{0,60}\b(?:verification|protection|pr\b|mr\b|pull requests?|merge requests?|reviews?|checks?|tests|polic\w+|permissions?|guards?|sandbox|firewall|approval|confirmation|security|2fa|mfa|scan\w*|hooks?|restrictions|windows?|doors?|locks?|gates?|request)\b|\b(?:grant(?:s|es|ed|ing)?|giv(?:e|es|ed|ing)|add(?:s|es|ed|ing)?|mak(?:e|es|ed|ing)|set(?:ting|ted|s)?)\b[^.!?\n]{0,60}\b(?:admin\w*|write (?:access|permissions?)|collaborator|owner|maintainer|public|sudo|root access|pull_request_target|full access)\b|\bauthorized_keys\b|--no-verify\b|--skip-\w+|--insecure\b|\bdelet(?:e|ing) (?:the |that |this )?(?:assertions?|tests?|checks?)\b|security-approved|\b(?:merge|approve|publish|release|deploy|push|accept)\b[^.!?\n]{0,40}\bwithout (?:an? |any |further |the )?(?:reviews?|approvals?|confirmation|checks?|tests?|asking|waiting)\b|\b(?:turn|switch)(?:s|ed|ing)?\b[^.!?\n]{0,40}\boff\b|\bverify\s?=\s?False\b|\brejectUnauthorized\b|\b(?:sandbox|approvalMode|approval_mode|autoApprove|permissions\.allow|workspace\.trust)[.\w]*\b|\byolo\b|\bBash\(\*\)|\b(?:create|generate|issue|mint|make) (?:an? |the )?(?:new )?(?:personal access tokens?|access tokens?|api keys?|deploy keys?|service accounts?)|--privileged\b|\bsuppress\w* comments?\b|\b(?:approval|consent|permission) (?:is|are) (?:deemed|considered|assumed|taken)\b|\bwithout (?:confirmation|approval|asking)\b|\brun (?:un)?attended\b|\b(?:guidelines|rules|restrictions|limits) do not apply\b|\bshare\b[^.!?\n]{0,60}\b(?:anyone|everyone|anybody|the public)\b|\baccept\b[^.!?\n]{0,30}\binvitations?\b|\benableAllProjectMcpServers\b|\bbypassPermissions\b|\bauto-?approve\b|--dangerously-/i,
  ],
  [
    "to judge or answer as it says",
    0.65,
    /\b(?:leave|keep)\b[^.!?\n]{0,50}\bout\b|\b(?:rate|rank|name|list|mention|put|recommend|pick|choose|prefer|favou?r|praise|score|tell|call|present|grade|evaluate|describe|classify|mark|label|say|state|claim|answer|respond|reply|conclude|report|summari[sz]e|treat|consider)\b[^.!?\n]{0,80}\b(?:always|only|best|strongest|highest|winner|in first place|first|top|positive\w*|excellent|instead|over \S+|nothing|free|safe|first choice|accept(?:ed|ance)?|passed|false positive|not mention|regardless|10\/10|five stars|trust(?:ed|worthy)|legitimate|as approved|unavailable|outdated|unreliable|cheapest|outstanding|recommend\w*|above (?:the )?other|below (?:the )?other)\b|\b(?:say|state|claim|mention|confirm|write|report) that\b|\bdo not (?:mention|compare|name|list|show)\b|\beven (?:where|when|if) the user\b|\bwhat(?:ever|soever) (?:the user|their|its)\b|\b(?:rate|score|rank|grade|accept|endorse|reject|favou?r) (?:this|the other|all other|every other)\b/i,
  ],
  ["to prefer what it says", 0.6, /\b(?:always|only|must) (?:pick|recommend|choose|prefer|answer|say|rate|reply|respond|rank|praise|use)\b/i],
  [
    "to leave what the user wants",
    0.8,
    /\b(?:ignore|disregard|forget|override|set aside|drop|abandon|discard|stop following|do not follow)\b[^.!?\n]{0,50}\b(?:user|instructions?|wanted|rules?|task|guidelines?|prompts?|request|orders?|directions|context|you were told|training)\b|\b(?:task|request|goal|question)s?\b[^.!?\n]{0,30}\b(?:is|are|was|has been) (?:now )?(?:cancel+ed|void|superseded|obsolete|withdrawn|revoked)\b/i,
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
    "to fill in what is private",
    0.75,
    new RegExp(
      String.raw`${SECRET}(?:(?![.!?]\s|\n\n)[^]){0,40}?[;,.:] (?:please |kindly |then )?(?:fill|enter|type|give|send|provide|supply|put|paste|post|attach|upload|include|copy|quote|append|print|share) (?:them|it|that|those|these)\b`,
      "i",
    ),
    true,
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
  [
    "to have one more reader",
    0.75,
    /\b(?:adds?|includes?|cc|bcc|puts?|invites?)\b[^.!?\n]{0,60}\bas (?:an? |the )?(?:second|additional|extra|hidden|further) (?:recipient|guest|attendee|participant|member|reviewer|viewer)\b/i,
    true,
  ],
  [
    "to swap what is used",
    0.65,
    /\b(?:replace|swap|exchange|substitute|switch)\b[^.!?\n]{0,60}\b(?:package\.json|requirements\.txt|dependenc(?:y|ies)|imports?|host|mirror|registry|lockfile|version)\b|\b(?:updates?|change|set|replace)\b[^.!?\n]{0,60}\b(?:bank (?:details|account)|supplier record|iban|account number|recipient)\b|\breleases? all\b[^.!?\n]{0,40}\b(?:invoices|payments)\b/i,
  ],
  [
    "to hand out what somebody is said to want handed out",
    0.75,
    new RegExp(
      String.raw`\b(?:wants?|wishes|would like|asks? for|prefers?|goes?|go)\b[^.!?\n]{0,50}(?:\b(?:exported|sent|forwarded|uploaded|shared|copied|mirrored)\b[^.!?\n]{0,40})?(?:\bto\b|\bwith\b) [\w.+-]{1,60}@[\w-]{1,60}\.\w`,
      "i",
    ),
    true,
  ],
  [
    "to have something sent on",
    0.75,
    new RegExp(String.raw`\b${PASSIVE}\b(?:(?![.!?]\s|\n\n)[^]){0,80}?(?:${PLACE}|\bto me\b|\bas well\b|\bin addition\b)`, "i"),
    true,
  ],
  [
    "to change what runs later",
    0.75,
    /\b(?:add(?:s|es|ed|ing)?|append(?:s|es|ed|ing)?|writ(?:e|es|ed|ing)|put(?:ting|ted|s)?|insert(?:s|es|ed|ing)?|set(?:ting|ted|s)?|creat(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|export(?:s|es|ed|ing)?|cop(?:y|ies|ied|ying)|sav(?:e|es|ed|ing)|install(?:s|es|ed|ing)?|register(?:s|es|ed|ing)?|schedul(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|modif(?:y|ies|ied|ying)|edit(?:s|es|ed|ing)?|chang(?:e|es|ed|ing))\b[^!?\n]{0,80}(?:\.(?:bashrc|zshrc|bash_profile|profile|zshenv)\b|\bcrontab\b|\bcron job\b|\blaunchd\b|\b(?:pre|post)install\b|\bPROMPT_COMMAND\b|\.git\/hooks|\bauthorized_keys\b|\.mcp\.json\b|~\/\.(?:claude|cursor|codex|gemini)\b|\.gitconfig\b|\bpull_request_target\b|\bgit hooks?\b|\.(?:claude|cursor|vscode|codex|gemini)\/[\w.]*settings|\bsettings file\b|\.github\/workflows)/i,
  ],
  [
    "to run what was just published",
    0.65,
    /\b(?:run|execute|use|start|launch|install)\b[^.!?\n]{0,30}\b(?:npx|pnpm dlx|bunx|uvx|pipx run)\b[^\n]{0,60}(?:@latest\b|--yes\b| -y\b)|\bnpm config set\b/i,
  ],
];
/** What a stranger's text has its reader do, and how much each says. */
export const DEEDS: readonly Deed[] = ROWS.map(([what, weight, pattern, isWhole]) => ({
  what,
  weight,
  pattern,
  ...(isWhole === true ? { isWhole } : {}),
}));

const GRAVE: Readonly<Partial<Record<GravePart, readonly [what: string, weight: number]>>> = {
  blinds: ["to blind those who watch", 0.7],
  admits: ["to let somebody in", 0.75],
  obeys: ["to obey strangers", 0.75],
  swaps: ["to swap whom something goes to", 0.75],
  passes: ["to let something pass unread", 0.6],
  pretends: ["to pretend", 0.7],
  fabricates: ["to make something up", 0.7],
  erases: ["to leave no traces", 0.75],
  withholds: ["to keep findings back", 0.6],
  vouches: ["to say that all is well", 0.6],
  replaces: ["to exchange something for what an address gives", 0.7],
  impacts: ["what cannot be taken back", 0.55],
  "copies-away": ["to have one more reader", 0.75],
  sabotages: ["to make faults on purpose", 0.75],
};
const MOST_SENTENCES = 6;

/** What the sentences of a passage order by verbs and what they are done to, whoever is spoken to. Linear in its length, which the caller bounds. */
export function graveDeeds(said: string): readonly { readonly what: string; readonly weight: number }[] {
  const parts = new Set(
    sentencesOf(said)
      .slice(0, MOST_SENTENCES)
      .flatMap(([start, end]) => [...gravePartsOf(said.slice(start, end))]),
  );
  return [...parts].flatMap((part) => {
    const [what, weight] = GRAVE[part] ?? [];
    return what === undefined || weight === undefined ? [] : [{ what, weight }];
  });
}
