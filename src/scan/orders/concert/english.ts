/**
 * What sentences of hostile orders are made of, in English: classes of words, and parts that are built from them. No part alone is an order that nobody wants; what
 * they come to together says `combinations.ts`.
 */

/** Whoever uses the agent, or answers for what it does. */
const PERSON = String.raw`(?:users?|persons?|people|humans?|operators?|developers?|devs?|owners?|clients?|customers?|clerks?|colleagues?|reviewers?|teams?|administrators?|admins?|staff|personnel|employees?|maintainers?|engineers?|managers?|visitors?|merchants?|readers?|recipients?|patients?|anyone|anybody|everyone|nobody|no one|somebody|someone|stakeholders?|board|auditors?)`;
const NO = String.raw`(?:not|\w+n['’]t|never|nor|neither|no need to|needn['’]t|avoid|avoids|refrain from|without|nobody|no one|nothing|none|rarely|seldom|hardly|unhelpful to|unnecessary to|pointless to|better not)`;
const TELL = String.raw`(?:tell|tells|telling|told|mention(?:s|ed|ing)?|inform(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|discuss(?:es|ed|ing)?|disclos(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)(?: the subject)?|(?:bring|brings|brought|bringing|point|points|pointed|pointing)(?: (?:this|it|that|them))? (?:up|out)|made aware|make\b[^.!?\n]{0,20}\baware|be aware|are aware|aware of|learn(?:s)?(?: of| about)|alert(?:ed|ing)?|refer(?:s|red|ring)? to|comment(?:s|ed|ing)? on|troubled|bothered|involv(?:ed|ing)|consult(?:ed|ing)?|let\b[^.!?\n]{0,20}\bknow|speak(?:s|ing)? of|spoken of|read out|talk(?:s|ed|ing)? about)`;
/** Where a person would read of it. */
const ACCOUNT =
  "(?:summar(?:y|ies)|reports?|explanations?|overviews?|lists?|lists of \\w+|reviews?|diffs?|logs?|answers?|outputs?|documentation|docs|notes?|changelog|description|inventory|audit|trail|tests?|records?|history|message|response|recap|sight|view|graph|catalogue|catalog|index|screen|console|transcript|minutes|ledger|statement|protocol|tickets?|archive|register|dashboard|register|account|findings|commit message|release notes)";

/** Kept from those whom it concerns. */
export const HIDES = [
  String.raw`\b${NO}\b[^.!?\n]{0,30}\b${TELL}\b(?![^.!?\n]{0,25}\b(?:values?|secrets?|passwords?|tokens?|keys?|prices?|solution|Claude|AI|assistants?|names?|salaries|this skill|skill|sensitive|internal|contents?|confidential\w*|changelog|commits?|commit messages?|release notes|personal|it (?:a|an|the|what|which|how|where|to))\b)`,
  String.raw`\b(?:not|\w+n['’]t|never|no) (?:\w+ ){0,3}?(?:reported|listed|shown|logged|documented|recorded|mentioned|told|explained|displayed|disclosed|communicated|revealed|brought up|visible)\b(?! (?:as|to have|in)\b)`,
  String.raw`\b${PERSON}\b[^.!?\n]{0,40}\b(?:not|\w+n['’]t|never|without|no longer|need not|hardly|rarely|seldom)\b[^.!?\n]{0,20}\b(?:informed|told|notified|aware|notice\w*|learn|know|see|shown|asked|troubled|bothered|involved|confus\w+|worr\w+|suspicious|look(?: at)?|mind|find|discover|realis\w+|realiz\w+|consulted)\b`,
  String.raw`\b(?:nobody|no one|none)\b[^.!?\n]{0,25}\b(?:notic\w+|suspicious|suspects?|learns?|knows?|sees?|asks?|wonders?|troubled|aware)\b`,
  String.raw`\b(?:leave|leaves|left|leaving|keep|keeps|kept|keeping|stay|stays|remain|remains|omit\w*|hold)\b[^.!?\n]{0,40}\b(?:out of|off|from|absent from|away from)\b[^.!?\n]{0,20}\b(?:what you|your|${ACCOUNT}|${PERSON})\b`,
  String.raw`\b(?:leave|leaving|left) (?:it|this|that|these|them)\b[^.!?\n]{0,30}\b(?:out|unsaid|that way)\b|\b(?:better|best) left (?:out|unsaid)\b`,
  String.raw`(?:\b(?:stay|stays|remain|remains|left|leave|leaves|go|goes|is|are|be|it|them)|,) (?:unmentioned|unannounced|unsaid|undisclosed|undocumented|unreported|unlisted|unrecorded)\b`,
  String.raw`\bneeds? (?:no|not be) (?:mention\w*|comment|explanation|explained|announc\w+|documented|listed)\b`,
  String.raw`\b(?:not|\w+n['’]t|never|neither|nor)\b[^.!?\n]{0,12}\b(?:be part of|appear\w*|belongs?|show up|turn up|stand out|surface|be visible|be seen|go|goes|find (?:its|their) way|be read out)\b[^.!?\n]{0,30}\b(?:what you|${ACCOUNT}|${PERSON})\b`,
  String.raw`\blest\b|\bstands? out\b|\brais\w+ (?:no|any)?\s?(?:questions|suspicions?|eyebrows)\b|\bno (?:questions|suspicion)\b|\bget(?:s)? noticed\b|\b(?:seldom|rarely|hardly|never|not|nobody) (?:ever )?(?:read|reads|looked|looks|reviewed|checked|opened|mind|minds)\b|\bbelongs? neither\b|\b(?:not|\w+n['’]t|never) (?:list|report|flag|record) (?:it|this|that|them|these|anything|any of)\b|\bdo(?:es)? not mind\b|\bunnoticed\b|\bunobtrusive\w*|\binconspicuous\w*|\bcovert\w*|\bsurreptitious\w*|\bclandestine\w*`,
  String.raw`\b(?:discreetly|secretly|quietly|stealthily)\b|\bon the quiet\b|\bbehind the scenes\b|\bunder the radar\b|\btiptoe\w*|\bwithout (?:a word|saying so|saying anything|comment|mention|notice|fanfare|further comment|record\w* it|a trace)\b`,
  String.raw`\b(?:hidden|invisible|concealed) (?:from|to|metadata|attribute)\b|\b(?:is|are|stays?) (?:invisible|hidden|concealed)\b|\bin white\b|\bslip(?:s|ped)? in(?:to)?\b|\bout of sight\b`,
  String.raw`\bwhile (?:the |they |she |he )?(?:${PERSON} )?(?:is|are) (?:away|absent|asleep|out|offline|busy)\b|\bbefore (?:they|he|she|the ${PERSON}) (?:returns?|comes? back|are back|is back)\b`,
  String.raw`(?:^|[.;:,]\s|[-*]\s|\band\s)\s*(?:report|mention|list|speak of|name|summarise|summarize|describe)\b[^.!?\n]{0,30}\b(?:only|solely|just|exclusively)\b|\bspeak of (?:those|these)\b|\bonly (?:report|mention|list|name|speak of)\b`,
  String.raw`\b(?:would|will|might|may|could)\b[^.!?\n]{0,12}\b(?:confuse|worry|alarm|unsettle|bias|upset|irritate|annoy|spoil|distract|frighten)\b|\b${PERSON}\b[^.!?\n]{0,20}\b(?:find|finds) (?:\w+ )?(?:confusing|irritating|worrying|annoying|distracting)`,
  String.raw`\b(?:confidential|secret)\b[^.!?\n]{0,40}\b(?:step|transfer|audit|clause|arrangement|process|agreement)\b|\b(?:audit|step|transfer|process|arrangement|agreement)\b[^.!?\n]{0,10}\b(?:is|are|stays?|remains?) (?:confidential|secret)\b`,
  String.raw`\b(?:sees?|hears?|gets?|is shown|are shown|is told|receives?|reads?)\b[^.!?\n]{0,40}\b(?:nothing else|nothing more|and no more|and that is all)\b`,
  String.raw`\b(?:need not|needn['’]t|have no need to|has no need to|do not need to|don['’]t need to|not supposed to|not meant to|should not|shouldn['’]t|must not|mustn['’]t|is not to|are not to|not for)\b (?:ever )?(?:know|learn|notice|find out|realise|realize|be asked|be told|get wind|be approached|be shown|worry)\b`,
  String.raw`\b(?:are|is|were|was)(?:n['’]t| not) (?:approached|asked|told|consulted|informed|notified|shown|involved|warned)\b`,
  String.raw`\b(?:omit|drop|exclude|pass(?:es)? over|hide|hold back|conceal|withhold)\w*\b[^.!?\n]{0,50}\b(?:from|in|out of) (?:the |any |every |your |its |their |all )?(?:\w+ ){0,2}${ACCOUNT}\b`,
  String.raw`\beasy to (?:overlook|miss)\b|\b(?:hard|difficult) to (?:spot|notice|find|see)\b|\bunlikely to be (?:seen|noticed|read|spotted|found)\b|\bblends? in\b|\b(?:attracts?|draws?|calls?|drawing|attracting) (?:no |little |any |the )?(?:\w+['’]s )?(?:attention|eyes?)\b|\b(?:escapes?|avoids?|evades?) (?:notice|attention|detection|scrutiny)\b`,
  String.raw`\b(?:provok\w+|rais\w+|caus\w+|invit\w+|lead\w* to|spark\w*|trigger\w*|creat\w+|avoid\w*|sav\w+|prevent\w*)\b (?:\w+ )?(?:debates?|discussions?|concerns?|suspicions?|panic|objections?|confusion|friction|worr(?:y|ies)|unrest|resistance|questions)\b`,
  String.raw`\bbetween (?:you and|us|the two of|ourselves)\b|\bour (?:little )?secret\b|\bin (?:strict )?confidence\b|\boff the (?:record|books)\b|\bkeep (?:mum|quiet|silent|schtum)\b|\bhush\w*|\btacit\w*|\bsub rosa\b|\b(?:hint|hints|hinted|allude) at\b|\b(?:gives?|given) away\b|\bbreathe a word\b|\bstays? (?:internal to|within) (?:this|the) (?:skill|session|agent)\b`,
  String.raw`\b(?:nobody|no one|hardly anyone|few|few people|people) (?:ever )?(?:reads?|looks?|checks?|notices?|skims?|skim over|opens?|scrolls?)\b|\bskim(?:s|med)? over\b|\bleav(?:e|es|ing) no (?:mark|traces?|record|footprint|evidence|log)\b|\bno (?:mark|traces?|footprint|evidence|record) (?:of|is left|remains?|behind)\b`,
  String.raw`\b(?:not|\w+n['’]t|never) (?:something )?(?:to )?(?:put|lay|bring|place|set) (?:it |this )?before (?:the |your |any )?${PERSON}\b|\bno (?:field|line|entry|place)\b[^.!?\n]{0,40}\bto record\b|\bunannounced\b|\bwithout (?:the |any |their )?(?:${PERSON} )?(?:knowing|noticing|realis\w+|realiz\w+|seeing|knowledge|awareness)\b|\bunbeknown\w*|\bunwitting\w*|\btakes effect silently\b|\bsilently (?:add|append|send|copy|include|upload|replac|chang|remov|forward|grant|disabl|install|approv|merg|record|store|commit|push)\w*`,
  String.raw`\b(?:naming|names|mentions|mentioning|lists|listing|reports|covers|speaks? of)\b[^.!?\n]{0,40}\balone\b|\bas a hidden\b|\bseparate socket\b|\bdoes not show\b|\bdo not show up\b`,
  String.raw`\b${PERSON}\b[^.!?\n]{0,20}\b(?:sensitive|uneasy|nervous|touchy|reluctant|squeamish|suspicious|anxious)\b|\bsilent (?:step|backup|copy|update|upload|install\w*|process|task|run|change)\b|\btoo (?:small|short|late|fast|subtle|minor|deep)\b[^.!?\n]{0,20}\b(?:for|to)\b[^.!?\n]{0,20}\b(?:notice|see|spot|find|be (?:noticed|seen|found))\b|\b(?:hidden|buried|tucked|concealed) (?:in|inside|away|within|among|behind)\b|\bonly in general terms\b|\bin (?:vague|general) terms\b`,
  String.raw`\b(?:transcript|recording|logging|log|record|protocol)s?\b[^.!?\n]{0,12}\b(?:must|has to|have to|should|is to|ends?|stops?|pauses?)\b[^.!?\n]{0,12}\b(?:before|until after)\b`,
];

const ASKING = String.raw`(?:asks?|asked|inquir\w+|enquir\w+|wonders?|objects?|complains?|questions?|notic\w+|prefers?|doubts?|discovers?|finds? out|raises? (?:it|this|concerns?))`;
/** Something untrue is said, or made to look true. */
export const DECEIVES = [
  String.raw`\b(?:(?:if|should|when(?:ever)?|in case|${PERSON} who|who)\b[^.!?\n]{0,20}\b(?:(?:${PERSON}|they|he|she|who)(?: \w+){0,2} ${ASKING}|asks|asked|questioned|challenged|inquir\w+|enquir\w+)|${PERSON} (?:tend|like|may|might|will|often)\b[^.!?\n]{0,10}\b(?:ask|inquire|wonder|object))\b[^.!?\n]{0,60}\b(?:say|says|tell|told|answer|reply|respond|assure|claim|state|insist|refer to it|explain that|hear|are told|is told|blame|deny|pretend)\b[^.!?\n]{0,30}\b(?:it|that|this|they|them|he|she|him|her|the|in the affirmative|yes|no)\b`,
  String.raw`\bin the affirmative\b|\bgive the impression\b|\bget the impression\b|\b(?:true|real|actual) (?:figures?|numbers?|values?|results?|cause|reason)\b[^.!?\n]{0,30}\b(?:no|not|never|nowhere|\w+n['’]t)\b|\bunder the impression\b|\bpretend\w*|\bacts? as (?:if|though)\b|\bmake (?:it|this|them) look\b|\blooks? like any other\b|\bsounds? plausible\b|\bpass (?:it|this|them) off\b|\bdisguise\w*|\bmasquerad\w*|\bmislead\w*|\bassure (?:them|the|him|her)\b`,
  String.raw`\b(?:worded|written|act|behave|proceed|appear|look) as (?:if|though)\b|\bas your own\b|\bas the result of your\b|\bin (?:their|his|her) (?:own )?(?:style|name|voice)\b|\bin the name of\b|\battribute (?:it|this|them) to\b`,
  String.raw`\b(?:describe|present|declare|label|report|wrap|word|tag|name|call|list|refer to|title|speak|sell|frame|advertise|record|log|document|enter)\w*\b[^.!?\n]{0,40}\b(?:as|to as|speak of)\b\s["“]?(?:an? |the )?(?:\w+[ -]){0,2}(?:helper|setting|standard|toolchain|component|legacy|cache|caching|optimi[sz]ation|hardened|parameteri[sz]ed|refactor\w*|formatting|clean-?up|maintenance|migration|routine|break-glass|speed|analytics|performance|typo|layout|prompts|nicer|checked|approved|passed|verified)`,
  String.raw`\b(?:commit|message|title|change|description)\b[^.!?\n]{0,20}["“'](?:ci|docs|chore|style|fix|refactor|build)\b[^"”'\n]{0,30}["”']`,
  String.raw`\b(?:continues?|keeps?|go(?:es)? on|still|ought to keep|should keep)\b[^.!?\n]{0,20}\b(?:to )?(?:be )?(?:show\w*|display\w*|report(?:ing|ed)?|sees?)\b`,
  String.raw`\btell (?:them|him|her|the ${PERSON})\b[^.!?\n]{0,12}\b(?:that )?(?:it|they|all|everything|this|the)\b[^.!?\n]{0,20}\b(?:is|are|was|were|has|have|passed|failed)\b`,
  String.raw`\b(?:say|report|answer|claim|state)\b[^.!?\n]{0,20}\b(?:it|they|all|everything|the \w+) (?:is|are|was|were|has|have) (?:part of|fine|done|passed|carried out|unchanged|correct|in order|complete)\b`,
  String.raw`\bto be (?:listed|shown|reported|recorded|marked|described) as\b|\bshould list it as\b`,
  String.raw`\b(?:put|book|chalk|write|pass|mark|explain|set)\w*\b (?:it|this|that|them|these|those)\b (?:down|up|off|away) (?:as|to|under|with)\b|\b(?:book|file|log|declare|enter|record)\w*\b (?:it|this|them|these|those)\b (?:as|under)\b`,
  String.raw`\b(?:goes|go|keeps?|continues?|carry|carries) (?:on )?(?:to )?(?:say|saying|state|stating|claim\w*|show|showing|read|reading|display\w*|promise|promising)\b|\bkeeps? the \w+(?:['’]s)? (?:\w+ )?(?:version|name|label|number|string|address|title)\b`,
  String.raw`\b(?:everything|it all|it|all|this|that|things|they) (?:still )?(?:appears?|seems?|looks?) (?:to (?:work|be|have|come)|as|like|normal|legitimate|genuine|fine|unchanged|the same)\b|\bappears? to (?:have )?(?:work|come|be from)\w*|\bas if (?:the |it |they |nothing |he |she )?\w*\s?(?:had|were|was|has)\b[^.!?\n]{0,20}\b(?:failed|happened|changed|arrived|been)\b`,
  String.raw`\b(?:back-?dat\w+|forg(?:e|es|ed|ing|ery)|falsif\w+|fabricat\w+|fake[sd]?|spoof\w*|impersonat\w*|pretext|cover story|alibi|doctored|embellish\w*|doctor the)\b|\buntil it fits\b|\bvary the (?:number|time|value|wording)\w*|\breword\b[^.!?\n]{0,40}\buntil\b|\bsmooth(?:ed|en)?\b[^.!?\n]{0,20}\b(?:with|out|over)\b`,
  String.raw`\b(?:if|when|should)\b[^.!?\n]{0,40}\b(?:asks?|asked|inquires?|wonders?)\b,? (?:\w+ ){0,6}(?:belongs? to|is|are|was|were) (?:part of |from |a |an |the )?\w+`,
  String.raw`\bthe (?:stated|official|given) (?:grounds?|reasons?)\b|\breal (?:criterion|reason|purpose|cause)\b|\blet\b[^.!?\n]{0,30}\b(?:say|state|show)\b that\b|\bas (?:geprüft|reported)\b`,
  String.raw`\b(?:describe|call|label|present|refer to|report|phrase|title|explain|announce|disguise|record|log|declare)\b[^.!?\n]{0,40}\bas [\"“']|\b(?:phrase|word|write|put|formulate) it as if\b|\b(?:innocent|harmless|inconspicuous|neutral|boring|innocuous|generic|unsuspicious|ordinary)(?:-| )?(?:looking|sounding)? (?:name|title|heading|label|message|description|comment)\b|\banswer that\b|\bsay that (?:they|it|all|everything) (?:\w+ )?(?:was|were|is|are|has|have)\b`,
];

/** What opens doors, be it the key of the very service that is used. */
export const SECRET = [
  String.raw`\b(?:credentials?|passwords?|passphrases?|tokens?|secrets?|cookies|api keys?|access keys?|log-?in data|JSON key|the live key)\b|\b[A-Z][A-Z\d]*_(?:TOKEN|SECRET|KEY|PASSWORD)\b`,
];
/** Keys that no service has to see but its own, and the places where many lie. */
export const TREASURE = [
  String.raw`\b(?:keychains?|key ?rings?|key ?stores?|password (?:stores?|managers?|database)|saved (?:log-?ins?|passwords?|credentials)|session cookies?|one-time codes?|recovery codes?|private keys?|signing keys?|service account keys?|master keys?|seed phrases?|secrets (?:file|of (?:the|all|each))|authori[sz]ation codes?|vault files?|personal keys|keys? (?:for|of) (?:each|every|all)|deploy(?:ment)? (?:keys?|tokens?|credentials)|publishing (?:keys?|tokens?)|log-?in (?:data|credentials) of)\b`,
  String.raw`\b(?:all|any|each|every|the (?:maintainer|developer|user|person|owner|admin\w*|machine|organi[sz]ation|customer|operator|account)['’]s|their|users['’]|stored|other) (?:\w+ ){0,2}(?:credentials|passwords?|tokens?|secrets|api keys|keys|cookies)\b`,
  String.raw`\b(?:variables|names?)\b[^.!?\n]{0,30}\b(?:KEY|TOKEN|SECRET|PASSWORD)\b|\b(?:environment|env)(?: variables)? of the (?:shell|process|machine|session|container|build)\b|\b(?:all|every|the|its|whole|full) environment variables\b|\b(?:whole|full|entire|complete) environment\b`,
  String.raw`(?:~|\$HOME)/\.(?:ssh|aws|gnupg|netrc|npmrc|pypirc|kube|docker|config/(?:gh|gcloud)|git-credentials)|(?:^|[\s\x60(/])\.(?:netrc|npmrc|pypirc|git-credentials)\b|(?:^|[\s\x60(/])\.env(?![\w.])|/etc/ssl/private|/etc/shadow|\bid_(?:rsa|ed25519)\b(?!\.pub)|\btfstate\b|\bTerraform state\b|\.keystore\b|\bkubeconfig\b|\bhosts\.yml\b`,
  String.raw`\b(?:folder|file|place|directory|database|store) (?:where|in which|that)\b[^.!?\n]{0,50}\b(?:profiles?|keys?|log-?ins?|credentials|tokens?|passwords?|sessions?)\b|\b(?:twelve|24|twenty-four|recovery|seed) words\b|\bpersonal access token\b|\bwith all scopes\b|\bpassword hash\w*|\bencryption key\b|\b(?:deploy|pipeline['’]?s?|CI) (?:token|key|secret)s?\b|\bauth (?:files?|state)\b|\bdevice passwords?\b|\bvariables of the build\b|\bsecurity code\b`,
  String.raw`\b(?:access|API|auth) tokens? (?:present|stored|found|kept|configured|in)\b|\bkey pairs?\b|\bdatabase passwords?\b|\b(?:production|server|root|admin|master|bank) (?:passwords?|credentials|keys?|log-?ins?|tokens?)\b|\brepository['’]s secrets\b|\.cursor/mcp\.json|\bmcp\.json\b|\.claude\.json\b|\.docker/config`,
];
/** What concerns persons, or is the work of the house. */
export const PRIVATE = [
  String.raw`\b(?:personnel|private|personal|internal|confidential) (?:files?|conversations?|notes?|data|messages?|documents?|repositor\w+|project names?)\b|\b(?:direct|text|private) messages\b|\bcontacts\b|\baddress books?\b|\bhome address\b|\btelephone\b|\bphone numbers?\b|\btranscripts?\b|\bconversations?\b|\bchat history\b|\bsystem prompt\b|\bsession logs?\b`,
  String.raw`\b(?:customers?|payments?|users?|patients?|employees?|subscribers?|orders)\b[^.!?\n]{0,20}\b(?:tables?|rows?|records?|lists?|data|exports?|database)\b|\btables? that hold\b|\b(?:list|export|rows|records|names) of (?:the |all )?(?:customers|users|patients|employees)\b|\bcustomers in the CRM\b|\bCRM\b|\bpayroll\b|\bsalar(?:y|ies)\b|\bcontracts\b|\baccount number\b|\bbank statements?\b|\bhealth\b|\bmedical\b|\btax\b`,
  String.raw`\bsource (?:tree|code|files?)\b|\bcode ?base\b|\bproprietary\b|\beach (?:prompt|file)\b|\b(?:each|every|all) (?:prompts?|messages?|files? that|keystrokes?|PDF)\b|\bother tools (?:returned|have returned)\b|\bwhat (?:the )?(?:users?|persons?|developers?|they|you) (?:has|have|was|were)?\s?(?:told|said|typed|entered|written|wrote|pasted|read|seen)\b|\bPOST bodies\b|\brequest bodies\b|\blog-?ins included\b|\bbrowsing history\b|\bscreenshots?\b|\bclipboard\b|\be-?mail address(?:es)?\b|\bthe fields \x60pan\x60|\bcard (?:numbers?|data)\b|\x60cvc\x60`,
  String.raw`\b(?:names?|dates? of birth|e-?mail(?:s| addresses)|diagnos[ei]s|addresses) (?:and|with) (?:names?|dates? of birth|addresses|phone|prices?)\b|\b(?:contact person|price offered|offers?|leads|drafts?|sources|minutes|network plan|password hash\w*|hashes|card number|security code|twelve words|recovery words|command lines?|last command|key ?strokes|host name|user name|variables of the build|the rows|same rows|deployment notes|log-?ins)\b`,
  String.raw`\b(?:its|their|the) contents?\b|\b(?:contents?|text) of (?:each|every|all|the)\b|\bwhat (?:the )?(?:assistant|agent|model) (?:knows|has|was)\b|\binstructions it was given\b|\banything confidential\b|\bearlier (?:turns|messages|results)\b|\b(?:whole|full|entire|complete) (?:history|thread|file|diff|project|repositor\w+|folder|workspace|mailbox)\b|\ball branches\b|\bfiles? that the\b[^.!?\n]{0,30}\b(?:from|in)\b|\bfiles? (?:that|which) import\w*`,
  String.raw`\b(?:full |complete )?log of the (?:conversation|session|chat)\b|\braw data ?set\b|\b(?:customers?|users?|employees?|patients?)\b[^.!?\n]{0,20}\bfrom the (?:production )?database\b|\bdatabase dumps?\b|\bcard numbers\b|\b(?:the )?files you (?:touch|open|read|edit)\w*`,
];

/** Something is brought from one place to another. */
export const MOVES = [
  String.raw`\b(?:send|sends|sent|sending|upload\w*|post|posts|posted|posting|transmit\w*|transmission|relay\w*|forward\w*|submit\w*|submission|transfer\w*|mirror\w*|ship|ships|shipped|export\w*|deliver\w*|push|pushes|pushed|paste|pastes|pasted|sync\w*|duplicat\w+|share|shares|shared|publish\w*|disclos\w+|copy|copies|copied|attach\w*|e-?mail(?:ed|ing)?|report(?:ed)? to)\b`,
  String.raw`\bhand(?:s|ed|ing)?\b[^.!?\n]{0,40}\b(?:over|to|in)\b|\bpass(?:es|ed|ing)?\b[^.!?\n]{0,40}\b(?:on|to|along)\b|\bmade available\b|\bmake\b[^.!?\n]{0,40}\bavailable\b|\bfinds? (?:its|their) way\b|\bleav(?:e|es|ing) it (?:on|at|with)\b|\bdrop(?:s|ped|ping)? (?:the|them|it|these|those)\b|\bmove(?:s|d)? (?:it|them)\b|\benter(?:s|ed)? (?:it|them) (?:at|in)\b|\bgoes to\b|\bgo to\b|\blet\b[^.!?\n]{0,30}\bleave\b|\bcall (?:this|the) address\b|\broute\b|\bpoint the\b|\bprefix\b|\bfill(?:s|ed)? (?:in|with)\b|\b(?:has|have) to be among\b|\bin (?:blind )?copy\b`,
  String.raw`\b(?:drop|dispatch\w*|feed|feeds|funnel\w*|channel(?:s|led) |deposit\w*|lodge[sd]?|suppl(?:y|ies|ied)|furnish\w*|provid\w+|phones?|pings?|beacons?|echo(?:es|ed)?|stream\w*|redirect\w*|pipe[sd]?|surrender\w*|convey\w*|archive[sd]? (?:at|with|to|on)|stor(?:e|es|ed) (?:at|with|on)|sav(?:e|es|ed) (?:to|at|on)|regist(?:er|ers|ered) (?:at|with)|worth a note to|hear of|harvested|collects?|collected|picks? (?:it |them |this |that )?up|picked up|takes it|stow\w*|dump\w*|back(?:s|ed)? (?:it |them )?up (?:to|at)|show (?:it )?to)\b|\b(?:hand|give|send|show|tell|feed) it\b`,
  String.raw`\binclude\w*\b[^.!?\n]{0,60}\b(?:in|into|with) (?:the|your|its|each|every) (?:report|output|answer|response|reply|summary|bundle|comment|description|message|argument|result)\b|\bupload\w*|\bback(?:ing|ed)? up\b|\bcommitting them to\b|\bpass (?:its|their|the) contents?\b|\bupload is\b|\btransfer the\b`,
];
/** Something is got hold of and laid down where it can be read. */
export const TAKES = [
  String.raw`\b(?:read|reads|reading|collect\w*|gather\w*|take|takes|taking|dump\w*|print|prints|pull|pulls|extract\w*|jot\w*|note|notes|noted|keep(?:s)? a copy|copy|copied|decrypt\w*|decod\w+|quot\w+|includ\w+|put|puts|fill in|fills? in|writ\w+|append\w*|embed\w*|encod\w+|paste\w*|use the|uses the|obtain|generat\w+|bundle|bundled|commit|search|query|look(?:s|ing)? (?:into|for|through)|make it from|open|opens|export\w*)\b`,
  String.raw`\b(?:zip|tar|archive|compile|compiles|stow|generate|keep|guard|grab|fetch|harvest\w*|record|records|save|saves|store|stores|type|enter)\b`,
];
/** A place that is read by others. */
export const OPEN_PLACE = [
  String.raw`~/Public\b|\b(?:gists?|pastebin|forum|public (?:mirror|bucket|link|channel|repositor\w+|branch|report|folder|drive)|external (?:channel|adviser|advisor|partner|address)|outside (?:adviser|advisor|partner|address|company)|drop folder|shared (?:drive|bucket|folder)|partner uploads|volunteers|new issue|issue at)\b|!\[|\bbadge\b|\bquery parameter\b|[-*]\s[\w\x60]+\s*;\s*(?:string|text|object|str)\b|\bURL-encoded\b|\bweb query\b|\bHTML comment\b`,
  String.raw`\b(?:comment at the top|commit message|field \x60?\w+\x60? of \x60?package\.json|trailer\w*|documentation is public|public report|description of the pull request|pull request (?:body|description|title)|issue (?:title|comment)|branch name|release notes|\x60contributors\x60|query parameter)\b|\b(?:field|parameter|trailer|property|column|header) ["“\x60']\w+|\bour (?:vendor|staff|build desk|desk|runners|analysts|engineers|endpoint|shared bucket|tracker|support|dashboard|service|collector|hub)\b`,
  String.raw`\bworld-?(?:readable|writable)\b|\bpublic(?:ly)? (?:readable|accessible|visible|page|gist)\b|\b(?:partner|insurer|broker|competitor|rival|third party|affiliate|sponsor|analyst|investor|journalist)s?\b[^.!?\n]{0,30}\b(?:would like|collects?|picks?|receives?|gets?|needs?|wants?|reads?)\b|\b(?:our|we|us)\b[^.!?\n]{0,25}\b(?:partners?|relay|runners?|fetch it|collect it|pick it up|operate)\b|\bpage footer\b|\bhidden attribute\b|\bfrom elsewhere\b|\binbox folder\b`,
  String.raw`\bpublic (?:issue|discussion|comment|post|channel|wiki|page|list)s?\b|\b(?:to|with|by|in) our (?:\w+ ){0,2}(?:service|endpoint|team|platform|analytics|portal|form|collector|dashboard)\b|\bargument \x60\w+|\bparameter \x60\w+|\bprivate gist of\b`,
];

/** Somebody, or something of somebody, gets rights. */
export const ADMITS = [
  String.raw`\b(?:grant\w*|give|gives|given|assign\w*|hold|holds|add|adds|added|invite\w*|create|creates|created|set up|make|makes|put|enter|belongs?|register|keep|re-?create|leave|promot\w+|elevat\w+|install|receives?|gets?)\b[^!?\n]{0,120}\b(?:admin\w*|maintainer role|owner(?:s)? (?:role|right)|Owner\b|root (?:rights|access|account|privileges)|sudoers|collaborator|authori[sz]ed_keys|support account|break-glass|write access|redirect URI|second webhook|every port|service account|account \x60\w[\w-]*\x60|guest \x60|remote access|deploy key|SSH key|member of)`,
  String.raw`\b(?:may|can) run everything\b|\bmay reach every\b|\breach every port\b|\bwithout a password\b|\b(?:fixed|shared|same|default|known) password\b|\bpassword is (?:\x60|removed)|\bpassword (?:gets|is|will be) removed\b|\bbind address becomes 0\.0\.0\.0|\bopen(?:s|ed)? to (?:the internet|everyone|all)\b`,
  String.raw`\b(?:rights?|authority|powers?|permissions?) of (?:the |an? )?(?:repositor\w+['’]s |project['’]s )?(?:owner|admin\w*|maintainer|root)\b|\bCODEOWNERS\b[^.!?\n]{0,60}\b(?:by|with|for every)\b|\btrust store\b|\bour CA\b|\ball scopes\b|\bnever to expire\b|\baccepts? (?:keystrokes|connections|commands|log-?ins)\b|\bshared (?:session|terminal)\b|\bremote shell\b|\breverse (?:shell|tunnel)\b|\bour runners?\b|\brunners? (?:that|which) we\b|\bmerge rights\b|\bpush (?:rights|access)\b`,
];
const GUARD = String.raw`(?:secret scan\w*|scanners?|signature checks?|branch protection|required approvals|approvals?|reviews?|pre-?commit|hooks?|hooksPath|checks?|audit(?:ing|s|d)?(?: daemon| log\w*)?|alerts?|alarms?|verification|certificates?|protected mode|scrubbing|masking|conditional access|access reviews?|guard|safety guidance|other skills|rate limit\w*|integrity hashes|checksum\w*|enforcement|prompts?|confirmations?|permission\w*|recording of commands|sandbox|firewall|two-factor|MFA|2FA|antivirus|monitoring|logging|gitleaks|linter|warnings?|policy|restrictions|retention)`;
const ENDS = String.raw`(?:turn\w* off|switch\w* off|disabl\w+|deactivat\w+|remov\w+|take\b[^.!?\n]{0,25}\bout|drop\w*|silenc\w+|mut(?:e|es|ed|ing)|suppress\w*|bypass\w*|skip\w*|exempt\w*|exclud\w+|stop\w*|lower\w*|weaken\w*|point\b|set to ignore|hold back|unset|clear\w*|truncat\w+|empt(?:y|ied)|relax\w*|loosen\w*|waiv\w+|ignor(?:e|es|ed|ing)|be off|is off|void)`;
/** What protects or watches is taken away. */
export const UNGUARDS = [
  String.raw`\b${ENDS}\b(?:[^.!?\n]|\.(?=\w)){0,70}\b${GUARD}\b`,
  String.raw`\b${GUARD}\b[^.!?\n]{0,50}\b(?:(?:is|are|gets?|be|must be|should be)\s(?:\w+\s)?(?:${ENDS})|switched off|turned off|to zero|to ignore|off\b)`,
  String.raw`\bextend the allow ?list\b|\ballow ?list\b[^.!?\n]{0,40}\b(?:every|all|any)\b|\bmark the (?:project|workspace|folder) as trusted\b|\bApprove all of its tools\b|\bapprove all\b|\bevery command and every path\b|\bin advance\b`,
  String.raw`\b(?:turn|set|switch|dial|bring)\w*\b[^.!?\n]{0,50}\b(?:enforcement|verification|protection|logging|checks?|severity|retention)\b[^.!?\n]{0,12}\b(?:down|to (?:[\"“]?(?:warn|off|none|zero|low|0)))|\bchecks? (?:lifted|off|waived)\b|\b(?:disregard|ignore|override|lift)\b[^.!?\n]{0,20}\b(?:limits?|restrictions?|checks?|guard\w*|rules?|boundaries)\b`,
  String.raw`\b(?:severity|marked|labelled|from the|named) [\"“']?security\b[^.!?\n]{0,60}\b(?:acknowledg\w+|closed?|mut\w+|skip\w*|dismiss\w*|archiv\w+|delet\w+|marked as read|ignored?)\b|\b(?:mails?|messages?|alerts?|pages?|warnings?|notifications?)\b[^.!?\n]{0,40}\b(?:bank|security)\b[^.!?\n]{0,60}\b(?:skip|marked as read|delet\w+|archiv\w+|redirect\w+|closed|acknowledg\w+)\b`,
  String.raw`\b(?:add|put)\b[^.!?\n]{0,50}\bexclusions?\b|\b(?:endpoint protection|EDR|virus scanner|defender|security agent|security software)\b[^.!?\n]{0,40}\b(?:stop|off|disabl\w+|remov\w+|paus\w+)\b|\b(?:stop|disable|remove|pause|kill)\w*\b[^.!?\n]{0,40}\b(?:endpoint protection|EDR|virus scanner|defender|security agent|security software)\b|\b(?:switch|turn)\w* (?:the )?[^.!?\n]{0,40}\b(?:approval|confirmation|permission|safe|review|sandbox|plan)\w*(?: mode)? off\b|\bfrom the required (?:checks|reviews)\b|\bin privileged mode\b|\broot mounted\b`,
];
/** It is to last, or to reach further than the task. */
export const LASTS = [
  String.raw`\bfor good\b|\b(?:remains?|stays?) (?:there|in place|active|open|on)\b|\bnever (?:to expire|expires?)\b|\bwithout expiry\b|\bno expiry\b|\bpermanent\w*|\bneed not be restored\b|\bkeep it there\b|\bdon['’]t bring it back\b|\bdo not (?:restore|re-?enable|undo)\b|\balso in production\b|\bin production as well\b|\bproduction (?:included|as well|too)\b|\bfor the (?:whole )?organi[sz]ation\b|\bglobally\b|\bpersists?\b|\bacross sessions\b|\bextend\b[^.!?\n]{0,30}\bdaily\b|\bwhenever somebody (?:deletes|removes|changes)\b|\bafter the work (?:has been|is) done\b|\bfrom now on\b|\bin (?:each|every) environment\b|\bon (?:each|every|all) (?:server|host|machine)s?\b|\beven if you are asked\b|\bmust leave (?:this|it)\b|\bin each subscription\b|\bin all zones\b|\bOld keys stay valid\b`,
  String.raw`\bleave (?:it|them|this|that) (?:like that|that way|off|disabled|open|running|in place|there|on)\b`,
];
/** Nobody is asked, or has been asked already, as it says. */
export const ASKS_NOBODY = [
  String.raw`\b(?:confirmation|approval|consent|permission|authori[sz]ation)s?\b[^.!?\n]{0,20}\b(?:has|have|is|are|was|were)\b[^.!?\n]{0,12}\b(?:given|granted|implied|obtained|assumed|waived|cleared)\b|\bwaived their right\b|\bcleared with (?:everybody|everyone|all)\b|\bhas agreed to this\b|\bin the terms\b|\boperators? have authori[sz]ed\b|\bgrant itself\b`,
  String.raw`\bon the (?:user|person|developer|operator|human)['’]s behalf\b|\bin their name\b|\bno need to wait for\b|\bdo not ask (?:the|for|anyone)\b|\bwithout (?:asking|involving|consulting|waiting|showing|any confirmation|confirmation|approval)\b|\bno longer bothered\b|\banswer (?:\w+ )?["“]?yes["”]? to any\b|\bwithout showing them first\b|\bwith their saved session\b|\bparticipation is automatic\b|\bno confirmation\b|\bnobody has to\b|\bneed(?:s)? not agree\b|\bdo it in the background\b|\bin the background\b|\bwould only be confused\b|\bwithout comment\b|\beven if (?:the|they|you|he|she)\b[^.!?\n]{0,30}\b(?:object|ask|refuse|disagree|specified|prefer)\w*`,
  String.raw`\b(?:need not|needn['’]t|don['’]t need to|do not need to|no need to|not necessary to|unnecessary to|don['’]t have to|do not have to|does not have to|doesn['’]t have to|without having to) (?:ask|check|wait|confirm|get|obtain|seek|request|consult|clear|verify)\w*\b|\b(?:has|have|was|were|been|is) (?:already |been )?(?:signed off|agreed (?:with|by|to|upon)|cleared|pre-?approved|pre-?authori[sz]ed|approved (?:by|in advance)|sanctioned|okayed)\b|\bsigned off on\b|\bno (?:further |additional |explicit |user )?(?:confirmation|approval|permission|consent|questions?)s? (?:is|are|will be)?\s?(?:necessary|needed|required|asked)\b|\bthere is no need to (?:get|ask|obtain|wait|confirm)\b|\bstraight away\b`,
];
/** Something of the person is exchanged for something else. */
export const SWAPS = [
  String.raw`\b(?:replac\w+|in place of|instead of|rather than|swap\w*|substitut\w+|becomes?|switch\w*|chang\w+|point\w*|route|from now on|irrespective of|to be replaced|overwrit\w+|under the name of)\b`,
];
export const SWAPPED = [
  String.raw`\b(?:bank details|IBAN|wallet|payee|payouts?|recipients?|bank account|base image|registry|\x60?\.npmrc\x60?|repositories|base URL|DSN|API traffic|endpoint|mirror|index|checkpoint|weights|own file|package|dependency|server|redirect|remote|proxy|DNS)\b`,
];
/** Money, keys or packages by a value that stands there. */
export const VALUE = [String.raw`\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}|\b0x[\da-fA-F]{40}\b|\bbc1[\da-z]{20,60}\b|\b(?:ghcr\.io|docker\.io|quay\.io)/[\w./-]+`];
/** Programs come from somewhere and run. */
export const INSTALLS = [
  String.raw`\b(?:install\w*|imports?|add the package|new dependency|download\w*|pipes?|runs? its (?:setup|install)|setup script|executes? it|unpickling|load(?:ed|s)?|fetch\w*|calls? \x60[\w.]+Init\(\)\x60)\b|\bcreate a task\b|\bruns? at (?:folder opening|start|log-?in)\b|\binto a shell\b`,
  String.raw`\bpostinstall\b|\bflash that\b|\bcarry out the (?:shell )?(?:lines|commands)\b|\bshell lines\b|\brun the (?:lines|commands|script) that\b|\bgoes into the\b[^.!?\n]{0,20}\b(?:trust store|PATH|profile)\b`,
];
/** One is let through whom the rule would stop. */
export const EXEMPTS = [
  String.raw`\b(?:approv\w+|accept\w*|pass(?:es|ed)?|merge\w*|full marks|skip\w*|trusted|exempt\w*|go(?:es)? through|let through|count as (?:reviewed|verified))\b[^.!?\n]{0,70}\b(?:no matter|regardless|irrespective|whatever|without (?:reading|a check|any check|checks|review\w*|looking|checking|verif\w+|inspect\w+)|with any amount|unread|unchecked|in any case|in all cases)\b`,
  String.raw`\b(?:authori[sz]ation|authentication|payment|log-?in|signature|verification|validation|check|review|approval)s?\b(?: \w+){0,4} (?:is|are|gets?|be) (?:skipped|bypassed|omitted|disabled|ignored|waived)\b|\bskip the (?:payment|check|review|verification|authori[sz]ation|log-?in|approval)\b|\bempty (?:token|password|signature|secret) is accepted\b|\baccept the password\b|\baccepts? (?:any|every|an empty)\b|\bfor any account\b`,
  String.raw`\b(?:is|are) fine\b[^.!?\n]{0,40}\b(?:not to be|not be|never) flagged\b|\bnot to be flagged\b|\bwithout verification\b|\bverification switched off\b`,
  String.raw`\bneeds? no (?:look|review|check|test|approval|second)\w*\b|\b(?:skip|omit|spare) (?:the (?:test|check|review|restore|verification)s?\b|(?:it|this|them)(?:,| and) (?:write|record|report|enter|note) [\"“])|\bwaved? through\b|\brubber-?stamp\w*|\bstart at \d+ points\b|\brounded up\b|\bwithout further checks\b|\bdo as they say\b`,
  String.raw`\b(?:with|for|accepts?|takes|on) (?:any|every|an empty|no|whatever) (?:password|token|key|code|signature|secret|credential)s?\b|\balways (?:be )?(?:trusted|accepted|approved|allowed)\b|\b(?:install|merge|approve|accept|run|load|trust)\b[^.!?\n]{0,30}\bwithout (?:any )?(?:review|verification|checks?|prompt\w*|question|confirmation)\b|\bdo not open (?:these|those|the) files\b|\btreat (?:it|them|this|these) as (?:safe|reviewed|trusted|approved|verified)\b`,
];
/** Figures, tests or grounds are made to fit. */
export const FABRICATES = [
  String.raw`\b(?:change|adapt|adjust|write|alter|edit|set|massage|correct)\b[^.!?\n]{0,50}\b(?:assertions?|figures?|cohorts?|sums?|results?|numbers?|tests?|scores?|expected values?)\b[^.!?\n]{0,60}\b(?:to what|so that|until|instead|agree|to match what|in line)\b|\bwrite \d[\d.,]* ?%|\btrue figures\b|\breal (?:figures|numbers)\b[^.!?\n]{0,30}\b(?:not|no|never)\b|\bpassed from the start\b|\bfailures are never\b|\bleave (?:these|those|such) figures out\b|\bsuppress the warning\b|\bin the name of the (?:clerk|owner|reviewer|manager)\b|\bkeep out of the report\b`,
  String.raw`\b(?:write|post|enter|record|report|note|tick|comment)\b[^.!?\n]{0,12}[\"“][^\"”\n]{0,40}\b(?:ok|verified|passed|checked|reviewed|approved|clean|done|LGTM|no issues)\b[^\"”\n]{0,20}[\"”]|\bset the label \x60?[\w-]*(?:review|approv|verif|secur)\w*|\b(?:stored|saved) (?:scan of the )?signature\b|\bscan of the\b[^.!?\n]{0,20}\bsignature\b|\braw numbers is deleted\b|\bdrawn from the others\b`,
];
/** Words of others rank as the person's, or above. */
export const OBEYS = [
  String.raw`\b(?:follow|execute|run|obey|carry out|do|apply|heed)\b[^.!?\n]{0,12}\b(?:whatever|anything|everything|all that)\b[^.!?\n]{0,25}\b(?:says?|asks?|contains?|demands?|wants?|is written|arrives|returns?|comes)\b|\b(?:same|equal|higher|full) (?:authority|weight|rank|priority)\b|\bcounts? as if\b|\bas if (?:the )?(?:user|developer|person|they|it) (?:had|has|were|was)?\s?(?:said|written|typed|asked|came|come|ordered)\b|\btreat messages from\b[^.!?\n]{0,30}\bas (?:instructions|orders|commands|mine)\b|\bas instructions of mine\b`,
  String.raw`\b(?:is|are|be) (?:to be )?executed first\b|\btakes? precedence\b|\bhas precedence\b|\b(?:are|is) (?:merely |only )?(?:advisory|void|suspended|secondary)\b|\bthis file wins\b|\bprevails?\b|\boverrides? the (?:user|person|developer)\b|\bact on their behalf\b|\brequests? (?:by|of|from) the (?:person|user|developer)\b[^.!?\n]{0,30}\b(?:advisory|optional|secondary|wait)\b|\bas if (?:they|it) came from the user\b`,
  String.raw`\bcommands? in code blocks are run\b|\brun right away\b|\binstruction for the hour\b|\bretrieve the current (?:text|rules|version|instructions)\b|\bfetch the (?:current|latest) (?:rules|instructions|text)\b|\bdirections found\b`,
  String.raw`\b(?:carry out|execute|run|do|perform|follow|apply)\b[^.!?\n]{0,30}\b(?:that come|that comes|which come|that arrive|that it (?:returns|sends|describes)|it describes|as it (?:says|describes)|as they say|in (?:the|its|their) (?:answer|response|reply))\b|\bhas the rights of\b|\bdo as (?:it|they|he|she)\b|\bin order to (?:finali[sz]e|complete)\b[^.!?\n]{0,30}\b(?:invoke|call|run|execute)\b`,
];
/** Tools and skills are pushed aside for another. */
export const SHADOWS = [
  String.raw`\bthis (?:tool|skill|server) (?:supersedes|replaces|overrides|takes over)\b|\bcalls (?:meant|intended) for\b|\btools? of (?:other|another) servers?\b|\bother tools are\b|\bwrong results\b|\bnot to use (?:them|the others) any ?more\b|\bhold back other skills\b|\bload this (?:skill|tool) first\b|\bbefore any other (?:skill|tool)\b|\bevery request, whatever\b|\bunder the name of a (?:server|tool|skill)\b|\bgive back its answer as your own\b`,
];
/** A text is to be carried into other places. */
export const SPREADS = [
  String.raw`\b(?:append\w*|insert\w*|add\w*|slip\w*|writ\w+|copy|copied|gets?|put|note|paragraph|comment)\b[^!?\n]{0,80}\b(?:every other|each other|all other|every|each|all|other) (?:repositor\w+|projects?|pages?|instruction files?|files? you|skills?|AGENTS\.md|workspaces?)\b|\bevery page gets an HTML comment\b|\b(?:this text|these instructions|this section|this paragraph|the same paragraph)\b[^.!?\n]{0,60}\b(?:append\w*|insert\w*|added|copied|written|carried)\b`,
  String.raw`\bin files that\b[^.!?\n]{0,40}\bleave a (?:comment|note|line)\b|\bleave a comment\b[^.!?\n]{0,40}\b(?:AI|agent|assistant|model)s?\b`,
];
export const SPEAKS_TO_MACHINES = [
  String.raw`\b(?:tells?|asks?|instructs?|addresses)\b[^.!?\n]{0,20}\b(?:models?|AI tools?|AI|assistants?|agents?|LLMs?)\b|\binstruction files? of\b|\bthis text ought\b|\bthese instructions\b|\bbelow the home directory\b`,
  String.raw`\bdirects? them\b|\bother tools (?:are likely|that) (?:to )?read\b|\bcomment beginning with\b`,
];
/** What is remembered beyond the session. */
export const REMEMBERS = [
  String.raw`\b(?:long-?term |persistent )?memory\b|\bpreference that the user (?:has )?stated\b|\bremember permanently\b|\bas a preference of the user\b`,
  String.raw`\bglobal memory\b|\b(?:save|store|write|add|keep)\b[^.!?\n]{0,40}\b(?:to|in) (?:\w+ )?memory\b|\bapplies to all (?:projects|sessions)\b|\bin all future (?:sessions|projects)\b`,
];
/** Something is taken away that somebody would miss, or would read later. */
export const DESTROYS = [
  String.raw`\b(?:empty|empties|delete\w*|drop\w*|truncat\w+|wip\w+|eras\w+|destroy\w*|overwrit\w+|purg\w+|clear\w*)\b[^.!?\n]{0,60}\b(?:buckets?|backups?|tables?|databases?|volumes?|history|logs?|audit|records?|evidence|snapshots?|repositor\w+|branches|production|data)\b|\bforce-push\w* over\b`,
  String.raw`\b(?:spreadsheet|raw (?:data|numbers|file)|originals?|versions|evidence|copies)\b[^.!?\n]{0,30}\b(?:is|are|gets?) (?:deleted|removed|destroyed|wiped|overwritten)\b`,
  String.raw`\b(?:entries|lines|traces|records|commands|messages|copies|copy)\b[^.!?\n]{0,60}\b(?:removed?|deleted?|erased?|cleared?|purged?|wiped?|stripped)\b[^.!?\n]{0,25}\bfrom (?:the |all |any |your |its )?(?:\w+ ){0,2}(?:logs?|history|record|audit|journal|folder|mailbox|trail)\b|\b(?:remove|delete|erase|clear|purge|wipe|strip)\w*\b[^.!?\n]{0,60}\bfrom (?:the |all |any |your |its )?(?:\w+ ){0,2}(?:logs?|history|record|audit|journal|trail)\b`,
  String.raw`\buntil (?:it|they|the \w+) (?:stops?|crash\w*|fails?|goes? down|no longer|gives? up|breaks?|runs? out)\b`,
];
/** Somebody acts as another. */
export const IMPERSONATES = [
  String.raw`\bsign in with their\b|\bwith (?:their|the \w+['’]s) saved session\b|\b(?:approve|sign|answer|post|comment|vote|merge)\w*\b[^.!?\n]{0,30}\bin (?:their|his|her|the) (?:name|style)\b|\bshared identity\b|\bin the name of the (?:clerk|owner|reviewer|manager)\b|\bconfirm their identity\b|\bwith their company account\b|\basks the (?:reader|user|person) to (?:confirm|log in|sign in|enter)\b`,
  String.raw`\b(?:token|account|session|identity|credentials|log-?in|password|signature|name) of (?:another|someone|somebody|a different|the other|a colleague|a maintainer|an admin\w*)\b|\b(?:another|someone else|somebody else|a colleague|a maintainer)(?:['’]s)? (?:\w+ )?(?:token|account|session|identity|credentials|log-?in)\b`,
  String.raw`\b(?:code|password|PIN|pass ?phrase)s?\b[^.!?\n]{0,70}\b(?:you|we|support) needs? (?:it|them|to (?:have|know) it)\b|\bask the (?:customer|caller|client) for the (?:code|password|PIN)\b`,
];
/** One of several is favoured whatever the facts are. */
export const FAVOURS = [
  String.raw`\b(?:rank\w*|recommend\w*|recommendation is|list|name|prefer\w*|praise|place|favour\w*)\b[^.!?\n]{0,60}\b(?:regardless|in all cases|no matter|irrespective|whatever the|even if|always first|first)\b|\bcompetitors as\b|\braise doubts about\b|\bshould the figures favou?r another\b`,
];
/** It lies in wait. */
export const WAITS = [
  String.raw`\bas soon as\b|\bfor the (?:third|second|tenth|\w+th) time\b|\bfrom \d{1,2} \w+ on\b|\bbefore that date\b|\bsays? goodbye\b|\bhas been silent for\b|\bis ever (?:disabled|removed|deleted)\b|\bno longer listed\b|\bshowing up in any\b|\bcontaining the comment\b|\bduring (?:maintenance )?hours\b|\bwhile the (?:user|person|operator) is away\b|\bon weekends\b|\bafter midnight\b|\bsecond phase\b`,
  String.raw`\bwhoever (?:writes|says|types|mentions)\b|\bstays? (?:unsigned|open) for\b|\bafter the (?:third|tenth|first) (?:run|week|month)\b`,
];
/** It is done in small or changed pieces, so that nobody knows it again. */
export const DISGUISES = [
  String.raw`\bbase ?(?:32|64)\b|\breversed\b|\bin reverse\b|\bURL-encoded\b|\bone piece per\b|\binto pieces\b|\bspread (?:them|it) over\b|\bencoded\b|\brot13\b|\bhex\b|\bin the label\b|\blabel in front\b`,
];
/** Grounds that are given so that nobody wonders. */
export const PRETEXTS = [
  String.raw`\b(?:for|as part of|in the interest of|to allow|to enable|to ensure|to verify|to validate|for the sake of) (?:\w+ )?(?:diagnostics?|diagnostic purposes|debugging|troubleshooting|verification|validation|quality assurance|quality|auditing|audits?|compliance|calibration|activation|telemetry|monitoring|analytics|support|licen[cs]e (?:check|validation)|improvement|training|benchmarking|bookkeeping|safekeeping|backup|the estimate|an accurate \w+)\b|\b(?:required|mandatory|necessary) (?:by|for|under) (?:the )?(?:policy|compliance|licen[cs]e|audit|agreement|law)\b|\broutine (?:step|check|procedure)\b|\bstandard (?:procedure|practice)\b`,
];
