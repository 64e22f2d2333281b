/** Who a result speaks to, and that it means them: to be addressed is half of an order. */

const PRODUCT = String.raw`(?:claude(?: code)?|copilot|codex|gemini|chatgpt|gpt-?\d\w{0,3}|cursor|devin|grok|siri|alexa)(?![\w./-])`;
/** Whatever stands behind such a word is a machine that reads. */
const MACHINE = String.raw`(?:ai|a\.i\.|artificial|llm|language|large language|automated|automatic|autonomous|agentic|robotic|virtual|digital|generative|intelligent|non-?human)`;
/** What a reader of either kind may be called. */
const READER = String.raw`(?:assistants?|agents?|models?|bots?|tools?|readers?|crawlers?|summari[sz]ers?|reviewers?|helpers?|systems?|generators?|scrapers?|copilots?|contributors?|coders?|programmers?|companions?|parsers?|graders?|evaluators?|classifiers?|screeners?|translators?|consumers?|visitors?|collaborators?)`;
/** Fields of work; people work in them as well, so that only a word for a machine behind them tells. */
const FIELD = String.raw`(?:coding|code|programming|shopping|support|review(?:er|ing)?|browser|browsing|research|chat|mail|screening|ranking|recruiting|hiring|indexing|crawling|scraping|parsing|evaluation|grading|triage|moderation|terminal|cli|ide|writing)`;
const AT_WORK = String.raw`(?:assistants?|generators?|agents?|models?|bots?|tools?|copilots?|summari[sz]ers?|crawlers?|scrapers?)`;
const READS = String.raw`(?:handl|read|process|review|retriev|evaluat|screen|pick|maintain|manag|summari[sz]|work|look|see|pars|visit|triag|answer|browsing on behalf|acting|label|scrap|index)\w*`;
const BY_ROLE = String.raw`(?:\b(?:an? |the |any |all |your |dear )?(?:${MACHINE}[- ]?){1,3}(?:${FIELD}[- ]?){0,2}${READER}\b|\b(?:an? |the |any |all |your |dear )?(?:${FIELD}[- ]?){1,2}${AT_WORK}\b|\b(?:screening|ranking|recruiting|grading) systems?\b|\banswer engines?\b|\b(?:the |an |any |all |your )?ai\b(?![-\w])|\b(?:whoever|whatever|anyone who|anything that|those who)\b[^.!?,:;\n]{0,30}\b(?:read|run|process|edit|handl|fix|pars|retriev|index|summari[sz])\w*\b|\b(?:llms?|chatbots?|gpts?|summari[sz]ers?)\b|\b(?:ai|agent|assistant|llm|bot|copilot)[_-](?:notice|note|instructions?|directive|agent|message|command|hint|action)\b|\bai(?:notice|note|instructions?|directive|agent|message)\b|\b(?:agents?|assistants?|models?|bots?|ai|llm) (?:that |which |who )?(?:is |are )?${READS} (?:(?:on |at |through |for |of |in )?(?:this|these|the|it|a|an)|here|within)\b)`;
const BY_NAME = String.raw`(?:@?\b${PRODUCT}|\b(?:the|your|this|any) (?:assistants?|agents?|model)\b|\b(?:assistants?|agents?|models?)\b(?= (?:must|shall|should|please|may|can)\b))`;
const ADDRESSEE = String.raw`(?:${BY_ROLE}|${BY_NAME})`;
/** An obligation. */
const OBLIGED = String.raw`(?:must|should|shall|has to|have to|needs? to|(?:is|are|you'?re|were) (?:required |expected |asked |instructed |supposed |obliged |requested |bound |invited |encouraged |advised |best advised )?to|(?:is|are) (?:hereby |kindly )?(?:advised|reminded|informed|notified|instructed|required) that|(?:is|are) (?:bound by|subject to)|ought to|can complete|please|kindly|asked that you|requested that)`;
/** A leave that nobody asked for. */
const ALLOWED = String.raw`(?:may|can|(?:is|are) (?:free|allowed|permitted|authori[sz]ed|cleared|welcome|entitled) to)`;
const IS_READ = String.raw`(?:read|processed|parsed|seen|summari[sz]ed|opened|indexed|loaded|scanned|ingested|reviewed|handled|viewed|visited)`;

/** They are meant, not only named: a colon or a greeting, an obligation, "when you read this". */
export const MEANT = new RegExp(
  [
    String.raw`(?:${ADDRESSEE})(?:(?![.!?]\s|[,:;\n])[^]){0,60}?\s${OBLIGED}\b(?! (?:not|never)\b)`,
    String.raw`(?:^|\n|\[|\(|["'“«]|[-*>|] |<!--)\s{0,6}@?(?:ai\s?[,:](?=\s)|(?:agents?|assistants?|models?|bots?|${ADDRESSEE})\s?[,:–—](?=\s))`,
    String.raw`\bas (?:an? |the )?(?:${ADDRESSEE}|ai),?\s+you\b`,
    String.raw`\b(?:hey|hi|hello|dear|attention|notes?|messages?|instructions?|notice|reminder|memo|hint|orders?|directive|information|for|to)(?: (?:to|for))?:? (?:${ADDRESSEE})(?:(?![.!?]\s|\n)[^]){0,40}?[,:–—]`,
    String.raw`\b(?:notes?|messages?|memo|hints?|instructions?|procedure|steps?|work-?around|fix|guidance|advice|recovery|requirements?|recommend\w*)\b[^.!?\n]{0,40}\bfor (?:the |all |any |these |this )?(?:${BY_ROLE}|(?:agents|assistants|bots)\b)`,
    String.raw`\b(?:todo|fixme|note|hint|xxx)\s?\(\s?(?:agents?|ai|assistant|llm|bot|${PRODUCT})\s?\)\s?:`,
    String.raw`(?:^|\n)\s{0,8}(?:for|notes? (?:to|for)|instructions? (?:to|for)|information for|guidance for) (?:${BY_ROLE}|(?:agents|assistants|bots|ai)\b)\s*\n`,
    String.raw`\b\w{2,20}_(?:for|to)_(?:llms?|ai|agents?|assistants?|models?|bots?)\b["']?\s?[:=]`,
    String.raw`(?:${BY_ROLE})\s?=(?=\s?\S)`,
    String.raw`(?:^|\n|\s)(?:${PRODUCT})(?:\s?[/,|]\s?(?:${PRODUCT})){1,4}\s?:`,
    String.raw`(?:^|\s)@(?:${PRODUCT}|assistant|agent|ai)\b`,
    String.raw`\b(?:if|when(?:ever)?|while|in case|once) (?:you are |you're |this is (?:being )?(?:read|processed) by )(?:${ADDRESSEE}|an? ai\b)`,
    String.raw`\b(?:if|when(?:ever)?|while|in case|once|as soon as) (?:this|these|the|that|it)(?: \w+){0,2}? (?:is|are|be|gets?|has been) (?:being )?${IS_READ} by (?:${ADDRESSEE}|(?:an? |any )?(?:assistants?|agents?|models?|bots?|ai)\b)`,
    String.raw`\b(?:if|when(?:ever)?|while|in case|once) (?:${ADDRESSEE}|an? ai\b|you) (?:reads?|process\w*|summar\w*|sees?|handles?|reviews?|visits?|pars\w*|opens?|edits?|ingests?) (?:this|these|the)\b`,
    String.raw`\b(?:whatever|anything|everything|all that) (?:this|the|your|an?) (?:assistant|agent|bot|model|ai) (?:is|was|has been|does|writes|sends|produces|gets)\b`,
    String.raw`(?:${BY_ROLE})\s?[:–—,](?=\s)`,
    String.raw`\by?our (?:ai )?(?:assistant|agent|copilot|chatbot)\b[^.!?\n]{0,30}\b(?:can|could|may|will)\b`,
    String.raw`\b(?:support|review|chat|shop|order)[- ]?bot,`,
  ].join("|"),
  "gi",
);

/** They are given leave; only what stands in the same sentence is what they may do. */
export const PERMITTED = new RegExp(String.raw`(?:${BY_ROLE}|\b(?:agents?|assistants?|bots?)) ${ALLOWED}\b`, "gi");

/** Whoever poses as the system, the operator, the user's superior or as an earlier turn. */
export const POSES =
  /<<sys>>|\{\{#?(?:assistant|system|user|developer)\}\}|\bend of (?:the )?(?:tool )?(?:result|output|response)s?\b|\[tool(?:[: _-]\s?\w{2,40})?\]? ?(?:result|output|response)|["']role["']\s?:\s?["'](?:system|developer)["']|\b(?:developer|maintenance|debug|admin|unrestricted|god) mode\b(?= (?:is|has been|was|enabled|on|active|\.))|\byou (?:have|are) (?:now )?(?:switched|been switched|in|entering|put) (?:to |into )?(?:a )?(?:developer|maintenance|debug|admin|unrestricted) mode\b|\b(?:assistant|agent|model|ai|llm|system)_(?:instructions?|notes?|message|directive|action|hint|prompt)["']?\s?:|<\/?(?:tool_?(?:result|output|response)|function_?results?|untrusted\w*|observation|context|document|search_results?)>\s{0,10}<?\[?(?:system|user|human|developer|assistant)|<(?:system|developer|admin|system[-_](?:message|reminder|prompt|note))>|<\|im_start\|>|\[(?:\/?inst|system(?: (?:message|note|prompt|notice|update))?|developer(?: message| note)?|admin(?: override)?|operator)\]|(?:^|[\n|>"]|\s{2}|[-*]\s)\s{0,6}\**(?:system(?: (?:message|note|prompt|notice|update|override))?|developer (?:message|note|instructions?)|admin (?:override|instruction)|operator(?: (?:note|message|approved|instruction))?)\**\s?:\s|\bnew (?:instructions?|directives?|orders?) from (?:the |your )?(?:developer|operator|system|admin\w*|user|owner)\b|\b(?:restored|updated|revised|real|actual|current) user (?:request|task|instruction|goal)\b|(?<!\b(?:if|once|when|after|until|unless|only|that|whether) )\b(?:the )?(?:user|operator|owner) (?:has |have )?(?:already |just )?(?:granted|given|approved|authori[sz]ed|confirmed|consented|agreed)\b|\b(?:operator|maintainer|administrator|admin|it department|management) (?:has |have )?(?:already )?(?:approved|authori[sz]ed|agreed|cleared|waived)\b|\bcontext (?:has been|was) compacted\b|(?:^|\n)\s{0,4}human:\s[^]{0,300}\n\s{0,4}assistant:\s|\bas (?:your|the) (?:supervisor|manager|boss|owner|admin\w*|operator|developers?|principal) (?:has |have )?(?:told|instructed|ordered) you\b|\b(?:the )?(?:user'?s|original|previous|initial|remaining) (?:tasks?|requests?|goals?)\b[^.!?\n]{0,30}\b(?:is|are|was|has been) (?:now |hereby )?(?:cancel+ed|void|superseded|replaced|obsolete|withdrawn|revoked)\b/gim;

/** What is to happen later, or in place of the answer: no result has a say in that. */
export const LATER =
  /\b(?:next time|as soon as (?:you|the user)|from now on|for all (?:later|future)|in (?:all |every )?(?:later|future) (?:chats?|sessions?|conversations?|answers?|tasks?)|whenever (?:you|the (?:user|assistant|agent))|every time (?:you|the user)|remember (?:for|that|to|this)|(?:save|store|remember|keep|write|record|note)\b[^.!?\n]{0,50}\bmemor(?:y|ies)|before (?:you )?(?:answer|answering|reply|replying|respond|responding|continu\w+|doing anything|proceeding)|before (?:anything else|the next step)|(?:to continue|to proceed|to keep (?:the|your) session[^.!?\n]{0,40}),? (?:the (?:model|assistant|agent)|you) (?:must|should|have to)|after (?:you )?(?:read|reading|finish\w*|answering) (?:this|the|a|your)|when(?:ever)? you (?:finish|summari[sz]e|write|answer|edit|read|are done|commit|see this|come across this))\b|\b(?:next_?(?:steps?|actions?)|required_?actions?|recommended_?actions?)["']?\s?:/gi;
