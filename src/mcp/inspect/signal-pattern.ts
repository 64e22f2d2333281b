import type { OrderSignal, SignalFamily } from "./order-signals.ts";

/** Parts that patterns are put together from. Text is lower case; gaps are bounded and end with the sentence. */
const PARTS: Readonly<Record<string, string>> = {
  notInto: String.raw`(?<!\b(?:in|into|to|at|on|inside|from) (?:the |your |a |project'?s? |an |their )?["'\x60]?)`,
  // `read` in other languages.
  lies: String.raw`\blies|\blis|\blee|\bleggi|\bleia|\blees|\bprzeczytaj|\boku|прочита\p{L}{1,4}|读取|讀取|読み`,
  spy: String.raw`(?:clipboard|home (?:directory|folder)|(?:shell|browser|browsing|command) history|private notes|most recent screenshots?|screenshot of the user|open tabs|\bwhoami\b|\bhostname\b|\bifconfig\b|known_hosts|saved logins|/proc/self/environ|process environment|session cookies?|password manager|crypto wallet|browser'?s? saved|one-time code|2fa code|phone numbers?|date of birth|\.git\b|hidden files|personal details)`,
  here: String.raw`(?:this (?:tool|server|function|endpoint|service)|here\b|\bme\b)`,
  // A stop within a path or a number ends no sentence.
  gap20: String.raw`(?:(?![.!?;]\s)[^]){0,20}?`,
  gap40: String.raw`(?:(?![.!?]\s)[^]){0,40}?`,
  gap80: String.raw`(?:(?![.!?]\s)[^]){0,80}?`,
  gap160: String.raw`[^]{0,160}?`,
  // Where an order begins: at the head of a sentence or after the words that introduce one.
  order: String.raw`(?:^|[.!?:;,\n>)\]*-]\s{0,8}|\b(?:must|should|shall|have to|has to|had to|need to|needs to|to|please|first|then|and|also|always|silently|secretly|quietly|you|now|assistant|agent|model|or|will)\s{1,8})`,
  path: String.raw`(?:~|\$home|%userprofile%|/home/[\w.-]{1,40}|/users/[\w.-]{1,40}|/root|c:\\users\\[\w.-]{1,40})?[/\\]?(?:\.ssh\b|id_(?:rsa|ed25519|ecdsa|dsa)\b|\.aws[/\\](?:credentials|config)|\.netrc\b|\.npmrc\b|\.pypirc\b|\.pgpass\b|\.git-credentials\b|\.kube[/\\]config|\bkubeconfig\b|\.docker[/\\]config(?:\.json)?|\.config[/\\](?:gh|gcloud|op|hub)\b[\w./\\-]{0,60}|\.gnupg\b|\.(?:bash|zsh)_history|\.claude\.json|\.claude[/\\][\w./-]{1,40}|\.cursor[/\\]mcp\.json|\bmcp\.json\b|\bclaude_desktop_config\.json|\.codex[/\\](?:auth|config)\.\w+|wallet\.dat|login\.keychain(?:-db)?|\bkeychains?\b|/etc/(?:passwd|shadow|sudoers)|\bdatabase\.ya?ml\b|\bcredentials\.json\b|\bsecrets\.(?:ya?ml|json|toml|env)\b|(?<![\w.])\.env(?:\.[a-z]{2,12})?\b(?! ?(?:var|example|sample|template))|\bcookies(?: database|\.sqlite)|\*\.(?:pem|key|p12|pfx|kdbx)|\bserver\.key\b|\bapplication_default_credentials)`,
  secretWord: String.raw`(?:(?:ssh|private|api|secret|access|encryption|signing|deploy|session|service[- ]role|license) ?keys?\b|passwords?\b|passphrases?\b|credentials?\b|secrets?\b|(?:auth|access|bearer|session|refresh|oauth|api|github|personal access)[ _-]?tokens?\b|tokens?\b|cookies?\b|seed phrases?\b|recovery phrases?\b|mnemonics?\b|(?:environment|env) (?:variables?|vars?)\b|credit card(?: numbers?)?|social security numbers?|private (?:files|documents|data|messages)|keychain\b|\b[a-z]{2,20}_(?:api_key|token|secret|password)\b)`,
  obtain: String.raw`(?:read|open|load|cat|fetch|grab|get|access|locate|find|collect|gather|look up|look for|extract|retrieve|dump|list|scan|search for|harvest|obtain|copy|print|enumerate|view|check|inspect|parse|query)`,
  put: String.raw`(?:pass|include|append|attach|send|forward|transmit|supply|provide|give|put|paste|insert|add|submit|upload|copy|hand over|fill|share|email|e-mail|post|write|record|encode|embed|store|save|place|deliver|report|relay|return|set|mirror|log|specify|enter)`,
  putAny: String.raw`(?:pass(?:ed|ing)?|includ(?:e|ed|ing)|append(?:ed|ing)?|attach(?:ed|ing)?|sen[dt](?:ing)?|forward(?:ed|ing)?|transmit(?:ted|ting)?|suppl(?:y|ied|ying)|provid(?:e|ed|ing)|giv(?:e|en|ing)|put(?:ting)?|past(?:e|ed|ing)|insert(?:ed|ing)?|add(?:ed|ing)?|submit(?:ted|ting)?|upload(?:ed|ing)?|cop(?:y|ied|ying)|hand(?:ed|ing)? (?:it )?over|fill(?:ed|ing)?|shar(?:e|ed|ing)|post(?:ed|ing)?|encod(?:e|ed|ing)|embed(?:ded|ding)?|hold|holds|contain|contains)`,
  slot: String.raw`(?:(?:as|in|into|to|via|through|under|with|inside|within|using) (?:the |a |an |its |this |your |that |every |each )?(?:["'\u2018\u201c\x60][\w. -]{1,40}["'\u2019\u201d\x60]|[\w-]{1,30} (?:parameter|param|argument|arg|field|property|attribute|array|list|string|slot|input)\b|(?:parameter|argument|field|property)\b))`,
  outside: String.raw`(?:https?://[^\s"'\x60<>)]{3,120}|wss?://[^\s"']{3,80}|\b[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\b|\bwebhook\b|\bpastebin\b|\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?\b)`,
  talk: String.raw`(?:(?:conversation|chat|dialog(?:ue)?|session)(?:'s)? (?:history|transcript|log|context|so far|content|messages)|(?:conversation|dialogue|chat|transcript)\b|(?:system|initial|hidden|developer) (?:prompt|instructions?|message)|initial instructions|(?:user(?:'s|s)?|previous|prior|earlier|past|last \d+) (?:messages?|prompts?|queries|questions|turns|inputs?)|chain of thought|(?:previous|prior|other|earlier) tool(?:s'?|'s)? (?:calls?|results?|outputs?|responses?)|results? of (?:the )?(?:previous|prior|other|earlier) tool|messages? of the user|everything (?:that )?the user (?:has )?(?:told|said|wrote|written|shared)|files you have read|every(?:thing)? (?:message|exchange|turn))`,
  whole: String.raw`(?:whole|full|entire|complete|all|every(?:thing)?|verbatim|word for word|so far|last \d+|each|copy of|transcript|raw|exact)`,
  user: String.raw`(?:(?:the |any |end[- ]?)?(?:users?|person|people|human|customer|client|developer|operator|owner)\b|anyone|anybody|them\b|him\b)`,
  not: String.raw`(?:do not|don'?t|never|must not|mustn'?t|should not|shouldn'?t|avoid|refrain from|without|cannot|no need to|not necessary to|there is no need to|need not|needn'?t|not)`,
  otherTool: String.raw`(?:(?:any|all|every|each) (?:of the )?other (?:mail |email |search |file |available )?tools?|(?:an)?other tools?|tools? (?:of|from|on|in) (?:an)?other (?:mcp )?servers?|tools? of the [\w-]{2,30} server|(?:any|all) [\w-]{2,20} tools?|the \x60?[\w-]{3,40}\x60? tool|(?:the )?tool \x60[\w-]{3,40}\x60|\x60[\w-]{3,40}\x60(?: (?:tool|function))?|\b[a-z]{2,20}_[a-z_]{2,30}\b)`,
  agentFile: String.raw`(?:\bagents\.md\b|\bclaude\.md\b|\bgemini\.md\b|\.cursorrules\b|\.windsurfrules\b|\.clinerules\b|\.cursor[/\\]rules|copilot-instructions\.md|\.claude[/\\]settings(?:\.local)?\.json|settings\.json\b|(?:mcp|agent|assistant|client)(?: server)? (?:configuration|config|settings)|\ballow[- ]?list\b|(?:long[- ]term|persistent|your) memory\b|\bsystem prompt\b)`,
};

function pattern(source: string): RegExp {
  return new RegExp(
    source.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(PARTS, name) ? PARTS[name]! : whole)),
    "gu",
  );
}

/** Signals of one family and weight. */
export const signalsOf = (family: SignalFamily, weight: number, ...sources: readonly string[]): OrderSignal[] =>
  sources.map((source) => ({ family, weight, pattern: pattern(source) }));
